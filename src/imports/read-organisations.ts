import {
  expectedByDefault,
  type Language,
  NETWORK_ROLES,
  type NetworkRole,
  type Organisation,
} from '../domain/network/network.ts';
import { createNameIndex, type NameIndex } from '../domain/plan/name-index.ts';
import type { ScreenOptions } from '../domain/safeguarding/safeguarding.ts';
import { matchKey } from '../domain/text/match-key.ts';
import type { FoundList } from './found-list.ts';
import { readOrganisationType } from './organisation-type.ts';
import { type LeftOut, leftOutAs } from './row-kinds.ts';
import { type RowOutcome, type RowReading, readPlaces, readRow, screenedCell } from './row-reading.ts';
import { isBlank } from './table.ts';

const ROLE_WORDS = new Map<string, NetworkRole>(
  Object.entries<NetworkRole>({
    civilsociety: 'cso',
    civilsocietyorganisation: 'cso',
    ngo: 'cso',
    governmentpartner: 'government',
    bmm: 'bmm_partner',
    partner: 'bmm_partner',
  }),
);

export interface OrganisationsRead {
  rows: RowOutcome[];
  organisations: Organisation[];
  leftOut: LeftOut[];
}

/** The list of organisations: one row each, known ones by name, other name or acronym. What a row does not say of a known one stays. */
export function readOrganisations(
  list: FoundList,
  known: readonly Organisation[],
  screening: ScreenOptions,
): OrganisationsRead {
  const seen = new Map<string, number>();
  const result: OrganisationsRead = { rows: [], organisations: [], leftOut: [] };
  const named = new Set(list.rows.map(({ cells }) => matchKey(cells[list.columns.get('name') ?? -1]?.text ?? '')));
  const others: Others = {
    named,
    all: createNameIndex(known, ({ name, aliases = [] }) => [name, ...aliases]),
    byAcronym: byAcronym(known),
    taken: new Set(),
  };
  // A name alone may be a total or a note.
  const needed = ['type', 'networkRole', 'acronym'].filter((column) => list.columns.has(column)).slice(0, 1);
  for (const source of list.rows) {
    if (isBlank(source)) continue;
    const why = leftOutAs(source, list, needed);
    if (why) {
      result.leftOut.push({ row: source.row, why });
      continue;
    }
    const reading = readRow(source, list);
    const organisation = readOrganisation(reading, others, screening);
    const before = organisation && seen.get(matchKey(organisation.name));
    if (before !== undefined) reading.warn('name', `the same organisation as row ${before}; counted once`);
    else if (organisation && !reading.rejected) {
      seen.set(matchKey(organisation.name), source.row);
      result.organisations.push(organisation);
      others.all.add(organisation);
      others.taken.add(organisation.id);
    }
    result.rows.push(reading.outcome(organisation?.id ?? null));
  }
  return result;
}

function readOrganisation(reading: RowReading, others: Others, screening: ScreenOptions): Organisation | undefined {
  const name = screenedCell(reading, 'name', screening);
  const acronym = screenedCell(reading, 'acronym', screening);
  if (name === '') {
    reading.reject('name', 'the name is missing');
    return undefined;
  }
  const networkRole = readNetworkRole(reading);
  const existing = findKnown(reading, name, acronym, others);
  const reports = reading.cell('reports');
  const orgType = readOrganisationType(reading);
  const counties = readPlaces(reading, 'places');
  const isOtherName = existing?.aliases?.some((alias) => matchKey(alias) === matchKey(name)) ?? false;
  const called = existing && isOtherName ? existing.name : name;
  const aliases = aliasesOf(existing, called, screenedCell(reading, 'aliases', screening));
  const made: Organisation = {
    id: existing?.id ?? freeId(acronym || name, (id) => others.all.byId(id) !== undefined),
    name,
    orgType: '441',
    networkRole: networkRole ?? 'cso',
    counties: [],
    language: readLanguage(reading),
    active: true,
    expectedToReport: expectedByDefault(networkRole ?? 'cso'),
  };
  return {
    ...made,
    ...existing,
    name: called,
    ...(acronym ? { acronym } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(orgType ? { orgType } : {}),
    ...(networkRole ? { networkRole } : {}),
    ...(counties.length > 0 ? { counties } : {}),
    ...(reading.cell('language') ? { language: readLanguage(reading) } : {}),
    ...(reports ? { expectedToReport: /^(?:y|yes|true|1|ndiyo)/i.test(reports) } : {}),
  };
}

const MOST_ALIASES = 10;

/** What else it is called: as known, as the list says, and the name it had before the list changed it. */
function aliasesOf(existing: Organisation | undefined, name: string, text: string): string[] {
  const said = text
    .split(/[,;\n/]/)
    .map((alias) => alias.trim())
    .filter(Boolean);
  const known = existing?.aliases ?? [];
  const isNew = (alias: string) => matchKey(alias) !== matchKey(name);
  const former = existing && isNew(existing.name) ? [existing.name] : [];
  return [...new Set([...known, ...said, ...former])].filter(isNew).slice(0, MOST_ALIASES);
}

interface Others {
  /** Names in the file, as keys. */
  named: ReadonlySet<string>;
  /** Known ones, and those of the rows above. */
  all: NameIndex<Organisation>;
  /** Known ones. */
  byAcronym: ReadonlyMap<string, readonly Organisation[]>;
  /** Ids of the rows above. */
  taken: Set<string>;
}

function byAcronym(organisations: readonly Organisation[]): Map<string, Organisation[]> {
  const found = new Map<string, Organisation[]>();
  for (const each of organisations) {
    const key = matchKey(each.acronym ?? '');
    if (key !== '') found.set(key, [...(found.get(key) ?? []), each]);
  }
  return found;
}

/** By name; or by an acronym only one known organisation has, when the file names that one nowhere else. */
function findKnown(
  reading: RowReading,
  name: string,
  acronym: string,
  { named, all, byAcronym: acronyms, taken }: Others,
): Organisation | undefined {
  const twin = all.named(name);
  if (twin || matchKey(acronym) === '') return twin;
  const [only, ...more] = acronyms.get(matchKey(acronym)) ?? [];
  if (!only || more.length > 0 || named.has(matchKey(only.name)) || taken.has(only.id)) return undefined;
  reading.warn('name', `taken for “${only.name}”, which has the same acronym; its name is changed`);
  return only;
}

function readNetworkRole(reading: RowReading): NetworkRole | undefined {
  const text = reading.cell('networkRole');
  const key = matchKey(text);
  const found =
    NETWORK_ROLES.find((role) => matchKey(role) === key) ??
    ROLE_WORDS.get(key.replace(/organization/g, 'organisation'));
  if (!found && text !== '') reading.reject('networkRole', `is none of ${NETWORK_ROLES.join(', ')}`);
  return found;
}

export function readLanguage(reading: RowReading): Language {
  return /^(?:sw|ki?swahili)/i.test(reading.cell('language')) ? 'sw' : 'en';
}

/** "example-coast-forum": readable in a log, free of what an id must not hold, and not taken yet. */
export function freeId(name: string, isTaken: (id: string) => boolean): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'organisation';
  if (!isTaken(base)) return base;
  // Twice the number until one is free, then back to the first free one: thousands may begin alike.
  let last = 2;
  while (isTaken(`${base}-${last}`)) last *= 2;
  let [taken, free] = [Math.floor(last / 2), last];
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (isTaken(`${base}-${middle}`)) taken = middle;
    else free = middle;
  }
  return `${base}-${free}`;
}
