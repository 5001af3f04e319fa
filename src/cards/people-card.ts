import type { Assignment, Language, Organisation, Person, WorkingGroup } from '../domain/network/network.ts';
import type { Phrases } from '../language/en/en.ts';
import { type Card, card, heading, line, sentence } from './elements.ts';

export interface PeopleCard {
  people: readonly Person[];
  organisations: readonly Organisation[];
  groups: readonly WorkingGroup[];
  phrases: Phrases;
  language: Language;
}

/** With the longest names this many stay below what a card holds. */
const LISTED = 30;

/** Who is on the list: name, what they may do, for whom, and whether Teams can know them. */
export function peopleCard({ people, organisations, groups, phrases, language }: PeopleCard): Card {
  const active = people.filter(({ active: isActive }) => isActive);
  const rest = active.length - LISTED;
  const organisationNames = new Map(organisations.map(({ id, acronym, name }) => [id, acronym ?? name]));
  const groupNames = new Map(groups.map(({ id, nameEn, nameSw }) => [id, language === 'sw' ? nameSw : nameEn]));
  const hat = ({ role, organisationId, workingGroupId }: Assignment) =>
    [phrases.roleName[role], organisationNames.get(organisationId ?? '') ?? groupNames.get(workingGroupId ?? '') ?? '']
      .filter(Boolean)
      .join(' ');
  return card([
    heading(phrases.role.title),
    sentence(phrases.role.count(active.length), { subtle: true }),
    ...active
      .slice(0, LISTED)
      .map((person) =>
        line(
          [
            { text: person.displayName, bold: true },
            { text: `\n${person.assignments.map(hat).join(' · ') || phrases.role.none}`, size: 'small', subtle: true },
            ...(person.aadObjectId
              ? []
              : [{ text: `\n${phrases.role.noAccount}`, size: 'small', tone: 'warning' } as const]),
          ],
          { spacing: 'small' },
        ),
      ),
    ...(rest > 0 ? [sentence(phrases.summary.more(rest), { subtle: true })] : []),
    sentence(phrases.role.how, { size: 'small', subtle: true, separator: true }),
  ]);
}
