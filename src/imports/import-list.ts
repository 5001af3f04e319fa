import { type Grant, mergeListedRoles } from '../domain/network/listed-roles.ts';
import {
  type Assignment,
  focalOrganisationsOf,
  memberDomainsOf,
  type Person,
  type PlanningCycle,
  type Role,
} from '../domain/network/network.ts';
import { compareAssignments } from '../domain/network/role-change.ts';
import { type Activity, type ActivityPlan, type ActivityStanding, newActivity } from '../domain/plan/activity.ts';
import type { Instant } from '../domain/time/period.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { change } from '../store/change.ts';
import type { Records } from '../store/store.ts';
import { type FoundList, findLists, hasHeading, headingKey, type ListKind } from './columns.ts';
import { UnreadableListError } from './limits.ts';
import { readOrganisations } from './read-organisations.ts';
import { type ListedIdentity, type ListedProposal, readPeople } from './read-people.ts';
import { readPlan } from './read-plan.ts';
import { readTable } from './read-table.ts';
import type { RowOutcome } from './row-reading.ts';

export interface ImportOptions {
  /** Cycle the plan belongs to, for instance "2026"; the active one, or this year's, when it is not given. */
  cycle?: string;
  dryRun: boolean;
  newOrganisations: boolean;
  /** People who have left or were erased are taken in again. */
  bringBack?: boolean;
  /** Whose rights beyond those of a focal point the list may give and take; nobody's when absent. */
  grant?: Grant;
  /** What headings mean that nobody would know: by the heading as it stands, the name of a column, or "ignore". */
  mapping?: ReadonlyMap<string, string>;
  /** The list may say that somebody has another Entra object id or e-mail than is known. */
  changeIdentities?: boolean;
}

export interface ImportReport {
  kind: ListKind;
  accepted: number;
  warned: number;
  rejected: number;
  rows: RowOutcome[];
  /** Headings that were not recognized. */
  ignoredColumns: string[];
  /** Sheets of the workbook that were not read. */
  ignoredSheets: string[];
  /** Records written; 0 for a dry run, and for a file that is in already. */
  written: number;
  /** What the list gave people to do and took from them. */
  roleChanges: ListedRoleChange[];
  /** What it would give and take, granted or not. */
  proposals: ListedProposal[];
  /** Whose account or mailbox it says is another one. */
  identities: ListedIdentity[];
}

export interface ListedRoleChange {
  personId: string;
  /** They were not on the list before. */
  isNew: boolean;
  role: Role;
  added: boolean;
}

/** A file that holds none of the three lists. */
export class NotAListError extends Error {
  constructor() {
    super(
      'no list found: a plan needs the columns Activity, Pillar, Lead organisation, Start, End; people need Name, Work e-mail, Organisation, Role; organisations need Organisation, Acronym, Type, Network role',
    );
    this.name = 'NotAListError';
  }
}

/** A heading may say which activities are confidential: read wrongly, it would open them. */
export class DoubtfulHeadingError extends Error {
  constructor(headings: readonly string[]) {
    const [first = ''] = headings.map((heading) => heading.slice(0, 60));
    super(
      `the heading ${headings.map((heading) => `“${heading.slice(0, 60)}”`).join(', ')} may say which activities are confidential. Call it “Restricted”, with yes or no below it, or say what it means: --map "${first}=sensitivity" where yes means that an activity is confidential, --map "${first}=open" where yes means that everybody may read it, --map "${first}=ignore" where it says nothing of the kind`,
    );
    this.name = 'DoubtfulHeadingError';
  }
}

type ImportDeps = Pick<RecipeDeps, 'store' | 'now' | 'newId' | 'hash'>;

interface Imported {
  rows: RowOutcome[];
  written: number;
  roleChanges?: ListedRoleChange[];
  proposals?: ListedProposal[];
  identities?: ListedIdentity[];
}

/** Reads a list and takes in the rows that are right; the same file twice changes nothing. */
export async function importList(deps: ImportDeps, content: Uint8Array, options: ImportOptions): Promise<ImportReport> {
  const mapping = new Map([...(options.mapping ?? [])].map(([heading, column]) => [headingKey(heading), column]));
  const found = findLists(await readTable(content), mapping);
  const [first] = found?.lists ?? [];
  if (!found || !first) throw new NotAListError();
  const unknown = [...(options.mapping?.keys() ?? [])].find(
    (heading) => !found.lists.some((list) => hasHeading(list, heading)),
  );
  if (unknown !== undefined)
    throw new UnreadableListError(
      `no list here has the heading “${unknown.slice(0, 60)}” that --map speaks of; write it as it stands in the list`,
    );
  const doubtful = [...new Set(found.lists.flatMap((list) => list.doubtful))];
  if (doubtful.length > 0) throw new DoubtfulHeadingError(doubtful);
  const two = found.lists.find(({ second }) => second !== undefined);
  if (two)
    throw new UnreadableListError(
      `${two.sheet ? `sheet “${two.sheet}”, ` : ''}row ${two.second} looks like the headings of a second list; put each list in a file or on a sheet of its own`,
    );
  const rows: RowOutcome[] = [];
  const roleChanges: ListedRoleChange[] = [];
  const proposals: ListedProposal[] = [];
  const identities: ListedIdentity[] = [];
  let written = 0;
  for (const list of found.lists) {
    const done = await importOne(deps, list, options);
    for (const row of done.rows) rows.push(found.lists.length > 1 ? onSheet(row, list.sheet) : row);
    written += done.written;
    roleChanges.push(...(done.roleChanges ?? []));
    proposals.push(...(done.proposals ?? []));
    identities.push(...(done.identities ?? []));
  }
  return {
    kind: first.kind,
    accepted: count(rows, 'accepted'),
    warned: count(rows, 'warned'),
    rejected: count(rows, 'rejected'),
    rows,
    ignoredColumns: [...new Set(found.lists.flatMap((list) => list.ignored))],
    ignoredSheets: found.otherSheets,
    written: options.dryRun ? 0 : written,
    roleChanges: options.dryRun ? [] : roleChanges,
    proposals,
    identities,
  };
}

function onSheet(row: RowOutcome, sheet: string): RowOutcome {
  return { ...row, sheet, messages: row.messages.map((message) => `sheet “${sheet}”, ${message}`) };
}

async function importOne(deps: ImportDeps, list: FoundList, options: ImportOptions): Promise<Imported> {
  const { store } = deps;
  const [organisations, people, workingGroups, learningTopics] = await Promise.all([
    store.organisations.list(),
    store.people.list(),
    store.workingGroups.list(),
    store.learningTopics.list(),
  ]);
  const screening = { memberDomains: memberDomainsOf(people) };
  const write = options.dryRun ? countOnly : writeAll;
  if (list.kind === 'organisations') {
    const read = readOrganisations(list, organisations, screening);
    return { rows: read.rows, written: await write(store.organisations, read.organisations) };
  }
  if (list.kind === 'people') {
    const { newId, hash } = deps;
    const bringBack = options.bringBack === true;
    const { grant = 'none', changeIdentities = false } = options;
    const context = { organisations, people, workingGroups, newId, hash, bringBack, grant, changeIdentities };
    const read = readPeople(list, context);
    const groups = await write(store.workingGroups, read.workingGroups);
    const written =
      groups + (await write(store.people, read.people, stillListed(people, options, deps.now().toISOString())));
    const named = new Set(read.people.map(({ id }) => id));
    const stand = options.dryRun ? [] : (await store.people.list()).filter(({ id }) => named.has(id));
    const { rows, proposals, identities } = read;
    return { rows, written, roleChanges: roleChangesOf(people, stand), proposals, identities };
  }
  const cycle = await findCycle(deps, options.cycle);
  const activities = await store.activities.list();
  const plan = readPlan(list, {
    organisations,
    workingGroups,
    learningTopics,
    activities,
    cycle,
    newOrganisations: options.newOrganisations,
    screening,
  });
  let written = await write(store.cycles, [cycle]);
  written += await write(store.organisations, plan.organisations);
  written += await write(store.workingGroups, plan.workingGroups);
  written += await write(store.learningTopics, plan.learningTopics);
  written += await write(store.activities, plan.plans.map(newActivity), (each, stands) =>
    planned(each, stands, list, plan.unmarked.has(each.id)),
  );
  return { rows: plan.rows, written };
}

/**
 * Between the reading of the list and the writing somebody may have left, been erased, chosen something for themselves, or been given or
 * lost a right. `before`: all people as they stood when the list was read.
 */
function stillListed(
  before: readonly Person[],
  { bringBack, grant = 'none' }: Pick<ImportOptions, 'bringBack' | 'grant'>,
  at: Instant,
): Merge<Person> {
  const read = new Map(before.map((person) => [person.id, JSON.stringify(person.assignments)]));
  return (wanted, stands) => {
    if (stands.erased || (!stands.active && !bringBack)) return stands;
    const { language, erasureDueOn, optedOutUntil } = stands;
    const { erasureDueOn: _, optedOutUntil: __, ...listed } = wanted;
    const linksFrom = losesLinks(stands, wanted) ? at : stands.linksFrom;
    const hasChanged = read.get(stands.id) !== JSON.stringify(stands.assignments);
    return {
      ...listed,
      ...(hasChanged ? { assignments: mergeListedRoles(stands, wanted, grant).assignments } : {}),
      language,
      ...(linksFrom ? { linksFrom } : {}),
      ...(erasureDueOn ? { erasureDueOn } : {}),
      ...(optedOutUntil ? { optedOutUntil } : {}),
    };
  };
}

/** Links that went to another address, or were made for a right that is gone, do not come alive again with a later list. */
function losesLinks(before: Person, after: Person): boolean {
  const isMissing = (id: string) => !focalOrganisationsOf(after).includes(id);
  return !before.active || before.workEmail !== after.workEmail || focalOrganisationsOf(before).some(isMissing);
}

function roleChangesOf(before: readonly Person[], after: readonly Person[]): ListedRoleChange[] {
  const known = new Map(before.map((person) => [person.id, person]));
  return after.flatMap(({ id, assignments, active }) => {
    const held = known.get(id);
    if (!active) return [];
    // Who had left could do nothing: what they are given is given anew.
    const { added, taken } = compareAssignments(held?.active ? held.assignments : [], assignments);
    const changed = (given: boolean) => (assignment: Assignment) => ({
      personId: id,
      isNew: held === undefined,
      role: assignment.role,
      added: given,
    });
    return [...added.map(changed(true)), ...taken.map(changed(false))];
  });
}

/** Which parts of a plan a column of the list is about. */
const COLUMN_FIELDS: Readonly<Record<string, readonly (keyof ActivityPlan)[]>> = {
  description: ['description'],
  theme: ['theme'],
  type: ['activityType'],
  partners: ['partnerOrgIds'],
  group: ['workingGroupId'],
  topic: ['learningTopicId'],
  places: ['places'],
  funder: ['funder'],
  target: ['target', 'targetUnit'],
  counts: ['counts'],
  sensitivity: ['sensitivity'],
};

/** The plan is replaced; where an activity stands is kept, and so is what the list has no column for. */
function planned(activity: Activity, stands: Activity, { columns }: FoundList, isUnmarked: boolean): Activity {
  const absent = Object.entries(COLUMN_FIELDS).flatMap(([column, fields]) =>
    columns.has(column) || (column === 'sensitivity' && columns.has('open')) ? [] : fields,
  );
  const kept = Object.fromEntries(absent.flatMap((field) => (field in stands ? [[field, stands[field]]] : [])));
  // A blank says nothing: only a word opens what is restricted.
  const isMarked = activity.sensitivity === 'restricted';
  const sensitivity = isMarked
    ? { sensitivity: activity.sensitivity }
    : isUnmarked
      ? { sensitivity: stands.sensitivity }
      : {};
  const counts = activity.counts === undefined && stands.counts ? { counts: stands.counts } : {};
  return { ...activity, ...kept, ...sensitivity, ...counts, ...standingOf(stands) };
}

/** What the updates say about an activity; none of it is the plan's to change. */
function standingOf(activity: Activity): ActivityStanding {
  const {
    status,
    supportNeeded,
    reachedPeople,
    revisedEnd,
    reviewDate,
    actualEnd,
    reason,
    latestUpdateId,
    lastUpdateAt,
  } = activity;
  return JSON.parse(
    JSON.stringify({
      status,
      supportNeeded,
      reachedPeople,
      revisedEnd,
      reviewDate,
      actualEnd,
      reason,
      latestUpdateId,
      lastUpdateAt,
    }),
  ) as ActivityStanding;
}

async function findCycle({ store, now }: ImportDeps, wanted: string | undefined): Promise<PlanningCycle> {
  const cycles = await store.cycles.list();
  const year = /\d{4}/.exec(wanted ?? '')?.[0] ?? now().toISOString().slice(0, 4);
  const known = wanted ? cycles.find((cycle) => cycle.id === wanted) : cycles.find((cycle) => cycle.state === 'active');
  return (
    known ?? {
      id: wanted ?? year,
      name: wanted ?? year,
      startDate: `${year}-01-01`,
      endDate: `${year}-12-31`,
      state: cycles.some((cycle) => cycle.state === 'active') ? 'draft' : 'active',
    }
  );
}

async function countOnly(): Promise<number> {
  return 0;
}

/** What becomes of a record that is there already: the list's, unless told otherwise. */
type Merge<T> = (wanted: T, stands: T) => T;

/** Creates what is new and writes over what differs; says how many records that were. */
async function writeAll<T extends { id: string }>(
  records: Records<T>,
  wanted: readonly T[],
  merge: Merge<T> = (each) => each,
): Promise<number> {
  let written = 0;
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const some = wanted.slice(start, start + AT_ONCE);
    const created = await records.createAll(some);
    for (const [index, record] of some.entries()) {
      const done =
        created[index] ||
        // Read and decided again until nobody wrote in between: an answer that came meanwhile is not undone.
        (await change(records, record.id, (stands) => {
          const next = merge(record, stands);
          return canonical(next) === canonical(stands) ? undefined : { ...next, etag: stands.etag };
        }));
      if (done) written += 1;
    }
  }
  return written;
}

/** Records that are written in one go: a store that waits for its disk waits once for all of them. */
const AT_ONCE = 500;

/** The order of fields says nothing, and the etag is the store's. */
function canonical(record: object): string {
  const fields = Object.entries(record).filter(([key, value]) => key !== 'etag' && value !== undefined);
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(rows: readonly RowOutcome[], outcome: RowOutcome['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length;
}
