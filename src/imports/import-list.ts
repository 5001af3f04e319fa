import { newActivity } from '../domain/activity.ts';
import { memberDomainsOf, type PlanningCycle } from '../domain/network.ts';
import type { Records, Store, Stored } from '../store/store.ts';
import { findList, type ListKind } from './columns.ts';
import { readOrganisations } from './read-organisations.ts';
import { readPeople } from './read-people.ts';
import { readPlan } from './read-plan.ts';
import type { RowOutcome } from './row-reading.ts';
import { readTable } from './table.ts';

export interface ImportOptions {
  /** Cycle the plan belongs to, for instance "2026"; the active one, or this year's, when it is not given. */
  cycle?: string;
  dryRun: boolean;
  newOrganisations: boolean;
}

export interface ImportReport {
  kind: ListKind;
  accepted: number;
  warned: number;
  rejected: number;
  rows: RowOutcome[];
  /** Headings that were not recognized. */
  ignoredColumns: string[];
  /** Records written; 0 for a dry run, and for a file that is in already. */
  written: number;
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

interface ImportDeps {
  store: Store;
  now: () => Date;
  newId: () => string;
}

/** Reads a list and takes in the rows that are right; the same file twice changes nothing. */
export async function importList(deps: ImportDeps, content: Uint8Array, options: ImportOptions): Promise<ImportReport> {
  const list = findList(await readTable(content));
  if (!list) throw new NotAListError();
  const { store } = deps;
  const [organisations, people, workingGroups, learningTopics] = await Promise.all([
    store.organisations.list(),
    store.people.list(),
    store.workingGroups.list(),
    store.learningTopics.list(),
  ]);
  const screening = { memberDomains: memberDomainsOf(people) };
  const write = options.dryRun ? countOnly : writeAll;
  let rows: RowOutcome[];
  let written = 0;
  if (list.kind === 'organisations') {
    const read = readOrganisations(list, organisations, screening);
    rows = read.rows;
    written += await write(store.organisations, read.organisations);
  } else if (list.kind === 'people') {
    const read = readPeople(list, { organisations, people, workingGroups, newId: deps.newId });
    rows = read.rows;
    written += await write(store.workingGroups, read.workingGroups);
    written += await write(store.people, read.people);
  } else {
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
    rows = plan.rows;
    written += await write(store.cycles, [cycle]);
    written += await write(store.organisations, plan.organisations);
    written += await write(store.workingGroups, plan.workingGroups);
    written += await write(store.learningTopics, plan.learningTopics);
    // The plan is replaced, where an activity stands is kept.
    const standing = new Map(activities.map((activity) => [activity.id, activity]));
    written += await write(
      store.activities,
      plan.plans.map((each) => ({ ...newActivity(each), ...standingOf(standing.get(each.id)), ...each })),
    );
  }
  return {
    kind: list.kind,
    accepted: count(rows, 'accepted'),
    warned: count(rows, 'warned'),
    rejected: count(rows, 'rejected'),
    rows,
    ignoredColumns: list.ignored,
    written: options.dryRun ? 0 : written,
  };
}

/** What the updates say about an activity; none of it is the plan's to change. */
function standingOf(activity: Stored<ReturnType<typeof newActivity>> | undefined) {
  if (!activity) return {};
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
  ) as object;
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

/** Creates what is new and writes over what differs; says how many records that were. */
async function writeAll<T extends { id: string }>(records: Records<T>, wanted: readonly T[]): Promise<number> {
  let written = 0;
  for (const record of wanted) {
    if (await records.create(record)) written += 1;
    else if (await replaceIfDifferent(records, record)) written += 1;
  }
  return written;
}

async function replaceIfDifferent<T extends { id: string }>(records: Records<T>, record: T): Promise<boolean> {
  const stands = await records.get(record.id);
  if (!stands || canonical(stands) === canonical(record)) return false;
  return records.replace({ ...record, etag: stands.etag });
}

/** The order of fields says nothing, and the etag is the store's. */
function canonical(record: object): string {
  const fields = Object.entries(record).filter(([key, value]) => key !== 'etag' && value !== undefined);
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(rows: readonly RowOutcome[], outcome: RowOutcome['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length;
}
