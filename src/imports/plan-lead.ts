import { expectedByDefault, type Organisation } from '../domain/network/network.ts';
import { findOrganisation } from './find-organisation.ts';
import type { PlanContext } from './plan-context.ts';
import { enter, type Roll } from './plan-roll.ts';
import { freeId } from './read-organisations.ts';
import { type RowReading, screenedCell } from './row-reading.ts';

export interface Leads {
  lead: Organisation;
  /** The others, where the cell names several. */
  others: Organisation[];
}

/** Who leads: one organisation, or the first of several that are all known. What cannot be told is refused with the nearest names. */
export function readLeads(reading: RowReading, text: string, organisations: Roll<Organisation>): Leads | undefined {
  const whole = findOrganisation(text, organisations.index);
  if (whole.ok) return { lead: whole.organisation, others: [] };
  if (whole.several) {
    reading.reject('lead', `“${text}” is what ${namesOf(whole.several)} are called; write the whole name of one`);
    return undefined;
  }
  const parts = text
    .split(SEVERAL)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map((part) => findOrganisation(part, organisations.index));
  const known = found.flatMap((each) => (each.ok ? [each.organisation] : []));
  const [lead, ...others] = known;
  if (lead && parts.length > 1 && known.length === parts.length) {
    reading.warn('lead', `“${text}” names several: ${lead.name} was taken as the lead, the rest as partners`);
    return { lead, others };
  }
  return undefined;
}

const SEVERAL = /[,;/\n&+]|\band\b|\bna\b/i;

/** Why a name is not taken, with those it may mean. */
export function refuseLead(reading: RowReading, text: string, organisations: Roll<Organisation>): void {
  if (reading.rejected && SEVERAL.test(text)) return;
  const near = organisations.nearest(text);
  const hint = near.length > 0 ? `; nearest: ${near.join('; ')}` : '; import the list of organisations first';
  reading.reject('lead', `“${text}” is not on the list of organisations${hint}`);
}

/** A lead organisation that is not on the list, made because the plan may name new ones. Undefined where its name must not be kept. */
export function createLead(
  reading: RowReading,
  name: string,
  organisations: Roll<Organisation>,
  { screening }: PlanContext,
): Organisation | undefined {
  if (screenedCell(reading, 'lead', screening) === '' || reading.rejected) return undefined;
  reading.warn('lead', `“${name}” was not on the list of organisations and was added`);
  return enter(organisations, {
    id: freeId(name, (id) => organisations.index.byId(id) !== undefined),
    name,
    orgType: '441',
    networkRole: 'cso',
    counties: [],
    language: 'en',
    active: true,
    expectedToReport: expectedByDefault('cso'),
  });
}

/** Partners a cell names; what is not known is left out, and said. */
export function readPartners(
  reading: RowReading,
  organisations: Roll<Organisation>,
  { lead, others }: Leads,
): string[] {
  const text = reading.cell('partners');
  const whole = text === '' ? undefined : findOrganisation(text, organisations.index);
  const names = whole?.ok
    ? [text]
    : text
        .split(/[,;\n]|\s&\s|\s\/\s/)
        .map((name) => name.trim())
        .filter(Boolean);
  const ids = names.flatMap((name) => {
    const found = findOrganisation(name, organisations.index);
    if (found.ok) return found.organisation.id === lead.id ? [] : [found.organisation.id];
    const why = found.several ? `may be ${namesOf(found.several)}` : 'is not on the list of organisations';
    reading.warn('partners', `“${name}” ${why} and was left out`);
    return [];
  });
  return [...new Set([...ids, ...others.map(({ id }) => id)])].filter((id) => id !== lead.id).sort();
}

function namesOf(organisations: readonly Organisation[]): string {
  return organisations.map(({ name }) => name).join(' and ');
}
