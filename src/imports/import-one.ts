import type { KeptChange, RecordKind } from '../domain/network/import-run.ts';
import type { LearningTopic, Organisation, Person, PlanningCycle, WorkingGroup } from '../domain/network/network.ts';
import { screeningOf } from '../domain/network/screening-of.ts';
import { type Activity, newActivity } from '../domain/plan/activity.ts';
import type { Records, Store } from '../store/store.ts';
import type { FoundList } from './found-list.ts';
import { changesOf } from './import-changes.ts';
import type { ImportDeps, ImportOptions, ListedRoleChange } from './import-report.ts';
import { roleChangesOf, stillListed } from './merge-people.ts';
import { planned } from './merge-plan.ts';
import type { ListedIdentity, ListedProposal } from './people-book.ts';
import { readOrganisations } from './read-organisations.ts';
import { readPeople } from './read-people.ts';
import { readPlan } from './read-plan.ts';
import type { LeftOut } from './row-kinds.ts';
import type { RowOutcome } from './row-reading.ts';
import type { RunKeeper } from './undo-import.ts';
import { type Merge, writeAll } from './write-records.ts';

/** The network as it stands, and as the lists before left it: a dry run reads each list as if those were in. */
export interface Network {
  organisations: Organisation[];
  people: Person[];
  workingGroups: WorkingGroup[];
  learningTopics: LearningTopic[];
  activities: Activity[];
}

export async function loadNetwork(store: Store): Promise<Network> {
  const [organisations, people, workingGroups, learningTopics, activities] = await Promise.all([
    store.organisations.list(),
    store.people.list(),
    store.workingGroups.list(),
    store.learningTopics.list(),
    store.activities.list(),
  ]);
  // Copies: the store may hand out the arrays it keeps.
  return {
    organisations: [...organisations],
    people: [...people],
    workingGroups: [...workingGroups],
    learningTopics: [...learningTopics],
    activities: [...activities],
  };
}

/** What came of one list. */
export interface Taken {
  rows: RowOutcome[];
  leftOut: LeftOut[];
  notes: string[];
  changes: KeptChange[];
  written: number;
  roleChanges: ListedRoleChange[];
  proposals: ListedProposal[];
  identities: ListedIdentity[];
}

export interface OneContext {
  network: Network;
  cycle: PlanningCycle;
  options: ImportOptions;
  /** Keeps what is written; absent for a dry run. */
  keeper?: RunKeeper;
}

const NOTHING = { leftOut: [], notes: [], roleChanges: [], proposals: [], identities: [] };

/** Reads one list, says what it creates and changes, and writes it unless this is a dry run. `network` is brought up to date. */
export async function importOne(deps: ImportDeps, list: FoundList, context: OneContext): Promise<Taken> {
  if (list.kind === 'organisations') return importOrganisations(deps, list, context);
  return list.kind === 'people' ? importPeople(deps, list, context) : importPlan(deps, list, context);
}

interface Wanted<T extends { id: string }> {
  kind: RecordKind;
  records: Records<T>;
  /** As they stand; brought up to date. */
  known: T[];
  wanted: readonly T[];
  merge?: Merge<T>;
}

/** Says what changes and, when this is no dry run, keeps and writes it. */
function takerOf({ hash }: ImportDeps, { keeper }: OneContext) {
  return async <T extends { id: string }>({
    kind,
    records,
    known,
    wanted,
    merge = (each) => each,
  }: Wanted<T>): Promise<{ changes: KeptChange[]; written: number }> => {
    const byId = new Map(known.map((each) => [each.id, each]));
    const changes = changesOf(kind, byId, wanted, { merge, ...(keeper ? { hash } : {}) });
    await keeper?.keep(changes);
    const written = keeper ? await writeAll(records, wanted, merge) : 0;
    for (const each of wanted) {
      const stands = byId.get(each.id);
      byId.set(each.id, stands ? merge(each, stands) : each);
    }
    known.splice(0, known.length, ...byId.values());
    return { changes, written };
  };
}

async function importOrganisations(deps: ImportDeps, list: FoundList, context: OneContext): Promise<Taken> {
  const { store } = deps;
  const { organisations, people } = context.network;
  const take = takerOf(deps, context);
  const read = readOrganisations(list, organisations, screeningOf(people, organisations));
  const done = await take({
    kind: 'organisation',
    records: store.organisations,
    known: organisations,
    wanted: read.organisations,
  });
  return { ...NOTHING, ...done, rows: read.rows, leftOut: read.leftOut };
}

async function importPeople(deps: ImportDeps, list: FoundList, context: OneContext): Promise<Taken> {
  const { network, options, keeper } = context;
  const take = takerOf(deps, context);
  const { store, newId, hash, now } = deps;
  const { organisations, people, workingGroups } = network;
  const { grant = 'none', changeIdentities = false, bringBack = false } = options;
  const before = [...people];
  const read = readPeople(list, {
    organisations,
    people,
    workingGroups,
    newId,
    hash,
    bringBack,
    grant,
    changeIdentities,
  });
  const groups = await take({
    kind: 'working_group',
    records: store.workingGroups,
    known: workingGroups,
    wanted: read.workingGroups,
  });
  const taken = await take({
    kind: 'person',
    records: store.people,
    known: people,
    wanted: read.people,
    merge: stillListed(before, options, now().toISOString()),
  });
  const listed = new Set(read.people.map(({ id }) => id));
  const stand = !keeper ? [] : (await store.people.list()).filter(({ id }) => listed.has(id));
  const { rows, proposals, identities, leftOut } = read;
  return {
    ...NOTHING,
    rows,
    leftOut,
    proposals,
    identities,
    changes: [...groups.changes, ...taken.changes],
    written: groups.written + taken.written,
    roleChanges: roleChangesOf(before, stand),
  };
}

async function importPlan(deps: ImportDeps, list: FoundList, context: OneContext): Promise<Taken> {
  const { store } = deps;
  const take = takerOf(deps, context);
  const { network, cycle, options } = context;
  const { organisations, people, workingGroups, learningTopics, activities } = network;
  const read = readPlan(list, {
    ...network,
    cycle,
    newOrganisations: options.newOrganisations,
    screening: screeningOf(people, organisations),
  });
  const said = new Map(read.plans.map((each) => [each.plan.id, each.said]));
  const cycles = await store.cycles.list();
  const done = [
    await take({
      kind: 'cycle',
      records: store.cycles,
      known: [...cycles],
      wanted: read.plans.length > 0 ? [cycle] : [],
    }),
    await take({
      kind: 'organisation',
      records: store.organisations,
      known: organisations,
      wanted: read.organisations,
    }),
    await take({
      kind: 'working_group',
      records: store.workingGroups,
      known: workingGroups,
      wanted: read.workingGroups,
    }),
    await take({
      kind: 'learning_topic',
      records: store.learningTopics,
      known: learningTopics,
      wanted: read.learningTopics,
    }),
    await take({
      kind: 'activity',
      records: store.activities,
      known: activities,
      wanted: read.plans.map(({ plan }) => newActivity(plan)),
      merge: (each, stands) => planned(each, stands, said.get(each.id) ?? new Set()),
    }),
  ];
  return {
    ...NOTHING,
    rows: read.rows,
    leftOut: read.leftOut,
    notes: read.notes,
    changes: done.flatMap(({ changes }) => changes),
    written: done.reduce((sum, { written }) => sum + written, 0),
  };
}
