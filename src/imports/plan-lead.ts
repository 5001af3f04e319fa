import { expectedByDefault, type Organisation } from '../domain/network/network.ts';
import type { PlanContext } from './plan-context.ts';
import { enter, type Roll } from './plan-roll.ts';
import { freeId } from './read-organisations.ts';
import { type RowReading, screenedCell } from './row-reading.ts';

/** The organisation of that name; several that share it are asked. */
export type Found = { ok: true; organisation: Organisation } | { ok: false; several?: Organisation[] };

/** By its id, one of its names, or its name with the acronym in brackets behind it. */
export function findOrganisation(text: string, roll: Roll<Organisation>): Found {
  const known = roll.found.get(text);
  // What is not found may be added by a row below.
  if (known?.ok) return known;
  const found = look(text, roll);
  if (found.ok && roll.found.size < MOST_REMEMBERED) roll.found.set(text, found);
  return found;
}

const MOST_REMEMBERED = 2000;

function look(text: string, { index }: Roll<Organisation>): Found {
  const name = text.replace(/\s+/g, ' ').trim();
  const byId = index.byId(name);
  if (byId) return { ok: true, organisation: byId };
  const bracket = /^(.*?)\s*[([]([^)\]]+)[)\]]\s*$/.exec(name);
  const spellings = bracket ? [name, bracket[1] ?? '', bracket[2] ?? ''] : [name];
  const found = [...new Set(spellings.filter((each) => each !== '').flatMap((each) => index.allNamed(each)))];
  const [only] = found;
  if (only && found.length === 1) return { ok: true, organisation: only };
  return found.length > 1 ? { ok: false, several: found } : { ok: false };
}

export interface Leads {
  lead: Organisation;
  /** The others, where the cell names several. */
  others: Organisation[];
}

/** Who leads: one organisation, or the first of several that are all known. What cannot be told is refused with the nearest names. */
export function readLeads(reading: RowReading, text: string, organisations: Roll<Organisation>): Leads | undefined {
  const whole = findOrganisation(text, organisations);
  if (whole.ok) return { lead: whole.organisation, others: [] };
  if (whole.several) {
    reading.reject('lead', `“${text}” is what ${namesOf(whole.several)} are called; write the whole name of one`);
    return undefined;
  }
  const parts = text
    .split(SEVERAL)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map((part) => findOrganisation(part, organisations));
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
  const whole = text === '' ? undefined : findOrganisation(text, organisations);
  const names = whole?.ok
    ? [text]
    : text
        .split(/[,;\n]|\s&\s|\s\/\s/)
        .map((name) => name.trim())
        .filter(Boolean);
  const ids = names.flatMap((name) => {
    const found = findOrganisation(name, organisations);
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
