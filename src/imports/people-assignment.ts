import type { Assignment, Role } from '../domain/network/network.ts';
import { matchKey } from '../domain/text/match-key.ts';
import { findOrganisation } from './find-organisation.ts';
import type { Book } from './people-book.ts';
import { freeId } from './read-organisations.ts';
import type { RowReading } from './row-reading.ts';

export function readAssignment(reading: RowReading, personId: string, book: Book): Assignment | undefined {
  const roleKey = matchKey(reading.cell('role'));
  const role = roleKey === '' ? 'focal_point' : ROLE_WORDS.find(([, words]) => words.includes(roleKey))?.[0];
  if (!role) {
    reading.reject('role', `is none of ${ROLE_WORDS.map(([name]) => name.replace(/_/g, ' ')).join(', ')}`);
    return undefined;
  }
  const wanted = reading.cell('organisation');
  const found = findOrganisation(wanted, book.organisations);
  const organisation = found.ok ? found.organisation : undefined;
  if (!found.ok && found.several) {
    const names = found.several.map(({ name }) => name).join(' and ');
    reading.reject('organisation', `“${wanted}” is what ${names} are called; write the whole name of one`);
    return undefined;
  }
  if (wanted !== '' && !organisation) {
    const near = book.nearest(wanted);
    reading.reject(
      'organisation',
      `“${wanted}” is not on the list of organisations${near.length > 0 ? `; nearest: ${near.join('; ')}` : ''}`,
    );
    return undefined;
  }
  if (role === 'focal_point' && !organisation) {
    reading.reject('organisation', 'a focal point needs an organisation');
    return undefined;
  }
  const group = role === 'working_group_lead' ? leadGroup(reading, book) : undefined;
  return {
    role,
    ...(organisation ? { organisationId: organisation.id } : {}),
    ...(group ? { workingGroupId: group } : {}),
    ...(role === 'focal_point' && organisation ? { rank: readRank(reading, personId, organisation.id, book) } : {}),
  };
}

/** As the list says; where it says nothing, the first focal point of an organisation is its primary one. */
function readRank(
  reading: RowReading,
  personId: string,
  organisationId: string,
  { primaries }: Book,
): 'primary' | 'alternate' {
  const said = `${reading.cell('rank')} ${reading.cell('role')}`;
  if (/alternate|deputy|second|backup/i.test(said)) return 'alternate';
  if (/primary|main|first|^\s*yes/i.test(said)) return 'primary';
  const others = [...(primaries.get(organisationId) ?? [])].filter((id) => id !== personId);
  return others.length > 0 ? 'alternate' : 'primary';
}

/** Who leads a group is said by their role; here the group is found, or made. */
function leadGroup(reading: RowReading, { groups, allGroups }: Book): string | undefined {
  const name = reading.cell('group');
  if (name === '') {
    reading.warn('group', 'a working-group lead without a working group');
    return undefined;
  }
  const known = groups.named(name);
  if (known) return known.id;
  const made = {
    id: freeId(name, (id) => groups.byId(id) !== undefined),
    nameEn: name,
    nameSw: name,
    active: true,
  };
  groups.add(made);
  allGroups.push(made);
  return made.id;
}

const ROLE_WORDS: readonly [Role, readonly string[]][] = [
  ['focal_point', ['focalpoint', 'alternatefocalpoint', 'primaryfocalpoint', 'alternate', 'primary', 'csofocalpoint']],
  ['working_group_lead', ['workinggrouplead', 'grouplead', 'workinggroupleader']],
  ['secretariat_officer', ['secretariatofficer', 'officer', 'secretariat']],
  ['secretariat_admin', ['secretariatadmin', 'admin', 'administrator', 'secretariatadministrator']],
  ['data_protection_officer', ['dataprotectionofficer', 'dpo']],
  ['partner', ['partner', 'bmmpartner']],
  ['observer', ['observer', 'donor']],
];
