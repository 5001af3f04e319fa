import type { PlanningCycle } from '../domain/network/network.ts';
import { screeningOf } from '../domain/network/screening-of.ts';
import { newActivity } from '../domain/plan/activity.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { type FoundList, findLists, hasHeading } from './columns.ts';
import { headingKey } from './heading.ts';
import {
  DoubtfulHeadingError,
  type ImportOptions,
  type ImportReport,
  type ListedRoleChange,
  NotAListError,
} from './import-report.ts';
import { UnreadableListError } from './limits.ts';
import { roleChangesOf, stillListed } from './merge-people.ts';
import { planned } from './merge-plan.ts';
import type { ListedIdentity, ListedProposal } from './people-book.ts';
import { readOrganisations } from './read-organisations.ts';
import { readPeople } from './read-people.ts';
import { readPlan } from './read-plan.ts';
import { readTable } from './read-table.ts';
import type { RowOutcome } from './row-reading.ts';
import { countOnly, writeAll } from './write-records.ts';

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
  const screening = screeningOf(people, organisations);
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

function count(rows: readonly RowOutcome[], outcome: RowOutcome['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length;
}
