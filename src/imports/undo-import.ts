import {
  canonical,
  type ImportRun,
  type KeptChange,
  partsOf,
  type RecordKind,
  UNDO_DAYS,
} from '../domain/network/import-run.ts';
import type { Person } from '../domain/network/network.ts';
import { hasAdmin } from '../domain/network/role-change.ts';
import { addDays, type Instant } from '../domain/time/period.ts';
import { change } from '../store/change.ts';
import type { Records, Store, Stored } from '../store/store.ts';
import type { ImportDeps } from './import-report.ts';

/** Keeps what an import does, so that it can be taken back. */
export interface RunKeeper {
  /** Called before the changes are written: where the power goes in between, what was not done is no obstacle to taking back the rest. */
  keep(changes: readonly KeptChange[]): Promise<void>;
  /** The name of the run; undefined as long as it changes nothing. */
  name(): string | undefined;
}

export function createRunKeeper(
  { store, now, newId }: Pick<ImportDeps, 'store' | 'now' | 'newId'>,
  by: string,
): RunKeeper {
  const at = now().toISOString();
  let run: string | undefined;
  let parts = 0;
  return {
    keep: async (changes) => {
      if (changes.length === 0) return;
      run ??= `import-${at.slice(0, 10)}-${newId().slice(0, 8)}`;
      const kept = partsOf({ run, at, by }, changes, parts);
      parts += kept.length;
      await store.importRuns.createAll(kept);
    },
    name: () => run,
  };
}

export interface KnownRun {
  run: string;
  at: Instant;
  by: string;
  created: number;
  changed: number;
  undoneAt?: Instant;
}

/** The imports of the last two weeks, the newest first. */
export async function recentImports({ store, now }: Pick<ImportDeps, 'store' | 'now'>): Promise<KnownRun[]> {
  const oldest = addDays(now().toISOString().slice(0, 10), -UNDO_DAYS);
  const runs = new Map<string, KnownRun>();
  for (const { run, at, by, created, changed, undoneAt } of await store.importRuns.list()) {
    if (at < oldest) continue;
    const known = runs.get(run) ?? { run, at, by, created: 0, changed: 0 };
    const counts = { created: known.created + created, changed: known.changed + changed };
    runs.set(run, { ...known, ...counts, ...(undoneAt ? { undoneAt } : {}) });
  }
  return [...runs.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What was built on an import since, so that it cannot be taken back. */
export interface Obstacle {
  kind: RecordKind;
  id: string;
  why: 'changed_since' | 'in_use' | 'asked_about' | 'last_admin';
  /** What uses it, or the fields that were changed. */
  by: string[];
}

export type UndoOutcome = { undone: true; records: number } | { undone: false; obstacles: Obstacle[] };

/** What was made last is taken back first: an activity before the organisation that leads it. */
const ORDER: readonly RecordKind[] = ['activity', 'person', 'learning_topic', 'working_group', 'organisation', 'cycle'];

/**
 * Takes back a whole import, as long as nothing was built on it: nothing it made or changed was changed since, nothing uses what it made,
 * nobody was asked about it, and an admin is left. Otherwise it changes nothing and says what. Bears repeating where it was cut off.
 */
export async function undoImport(
  deps: Pick<ImportDeps, 'store' | 'now' | 'hash'>,
  run: string,
  { dryRun }: { dryRun: boolean },
): Promise<UndoOutcome | undefined> {
  const { store, now } = deps;
  const parts = (await store.importRuns.list()).filter((part) => part.run === run && !part.undoneAt);
  if (parts.length === 0) return undefined;
  const changes = parts
    .flatMap((part) => part.changes)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const obstacles = await obstaclesTo(deps, changes);
  if (obstacles.length > 0) return { undone: false, obstacles };
  if (!dryRun) {
    const undoneAt = now().toISOString();
    for (const each of changes) await takeBack(deps, each, undoneAt);
    for (const { id } of parts) await change(store.importRuns, id, (part) => withoutChanges(part, undoneAt));
  }
  return { undone: true, records: changes.length };
}

function withoutChanges(part: Stored<ImportRun>, undoneAt: Instant): Stored<ImportRun> {
  return { ...part, changes: [], undoneAt };
}

type AnyRecord = { id: string } & Record<string, unknown>;

function recordsOf(store: Store, kind: RecordKind): Records<AnyRecord> {
  const nouns = {
    cycle: store.cycles,
    organisation: store.organisations,
    working_group: store.workingGroups,
    learning_topic: store.learningTopics,
    person: store.people,
    activity: store.activities,
  };
  return nouns[kind] as unknown as Records<AnyRecord>;
}

/** Looked at again in the moment of doing it: what somebody changed meanwhile stays. */
async function takeBack(deps: Pick<ImportDeps, 'store' | 'hash'>, each: KeptChange, at: Instant): Promise<void> {
  const records = recordsOf(deps.store, each.kind);
  if (each.change === 'create') {
    const record = await records.get(each.id);
    if (record && changedSince(each, record, deps).length === 0) await records.remove(record);
    return;
  }
  await change(records, each.id, (stands) =>
    changedSince(each, stands, deps).length > 0 ? undefined : asBefore(each, stands, at),
  );
}

/** Whose roles or address go back: links that were made before do not come alive again with them. */
const ENDS_LINKS = ['assignments', 'workEmail', 'active'];
const LINKS = 'linksFrom';

function asBefore({ kind, fields }: KeptChange, stands: Stored<AnyRecord>, at: Instant): Stored<AnyRecord> {
  const next: Stored<AnyRecord> = { ...stands };
  for (const { field, from } of fields) {
    if (field === LINKS) continue;
    if (from === undefined) delete next[field];
    else Object.assign(next, { [field]: from });
  }
  const endsLinks = kind === 'person' && fields.some(({ field }) => ENDS_LINKS.includes(field));
  return endsLinks ? Object.assign(next, { [LINKS]: at }) : next;
}

async function obstaclesTo(
  deps: Pick<ImportDeps, 'store' | 'hash'>,
  changes: readonly KeptChange[],
): Promise<Obstacle[]> {
  const users = await usersOf(deps.store, changes);
  const found: Obstacle[] = await adminsLost(deps.store, changes);
  for (const each of changes) {
    const stands = await recordsOf(deps.store, each.kind).get(each.id);
    const changed = stands ? changedSince(each, stands, deps) : [];
    if (changed.length > 0) found.push({ kind: each.kind, id: each.id, why: 'changed_since', by: changed });
    if (each.change !== 'create') continue;
    const { uses, asked } = users(each);
    if (uses.length > 0) found.push({ kind: each.kind, id: each.id, why: 'in_use', by: uses });
    if (asked.length > 0) found.push({ kind: each.kind, id: each.id, why: 'asked_about', by: asked });
  }
  return found;
}

/** Nobody could give roles any more. */
async function adminsLost(store: Store, changes: readonly KeptChange[]): Promise<Obstacle[]> {
  const people = await store.people.list();
  const own = new Map(changes.filter(({ kind }) => kind === 'person').map((each) => [each.id, each]));
  const after = people.flatMap((person): Person[] => {
    const each = own.get(person.id);
    if (each?.change === 'create') return [];
    return [each ? (asBefore(each, person as unknown as Stored<AnyRecord>, '') as unknown as Person) : person];
  });
  if (!hasAdmin(people) || hasAdmin(after)) return [];
  return [...own.keys()]
    .filter((id) => hasAdmin(people.filter((person) => person.id === id)))
    .map((id) => ({ kind: 'person', id, why: 'last_admin', by: [] }));
}

function changedSince(
  { change: kind, fields, made }: KeptChange,
  stands: AnyRecord,
  { hash }: Pick<ImportDeps, 'hash'>,
): string[] {
  if (kind === 'create') return hash(canonical(stands)) === made ? [] : ['it'];
  // What stands as before was never written, or is back already.
  const isOther = (field: string, value: unknown) => JSON.stringify(stands[field]) !== JSON.stringify(value);
  return fields
    .filter(({ field, from, to }) => field !== LINKS && isOther(field, to) && isOther(field, from))
    .map(({ field }) => field);
}

interface Users {
  uses: string[];
  asked: string[];
}

/** Who uses what the import made, other than what it made itself. Goes through the store once. */
async function usersOf(store: Store, changes: readonly KeptChange[]): Promise<(each: KeptChange) => Users> {
  const own = new Set(changes.filter(({ change: kind }) => kind === 'create').map(({ kind, id }) => `${kind}|${id}`));
  const uses = new Map<string, Set<string>>();
  const asked = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, kind: RecordKind, id: string | undefined, by: string) => {
    if (id !== undefined) map.set(`${kind}|${id}`, (map.get(`${kind}|${id}`) ?? new Set()).add(by));
  };
  const [activities, people, checkIns] = await Promise.all([
    store.activities.list(),
    store.people.list(),
    store.checkIns.list(),
  ]);
  for (const { id, cycleId, leadOrgId, partnerOrgIds, workingGroupId, learningTopicId } of activities) {
    if (own.has(`activity|${id}`)) continue;
    note(uses, 'cycle', cycleId, id);
    for (const organisation of [leadOrgId, ...partnerOrgIds]) note(uses, 'organisation', organisation, id);
    note(uses, 'working_group', workingGroupId, id);
    note(uses, 'learning_topic', learningTopicId, id);
  }
  for (const { id, assignments } of people) {
    if (own.has(`person|${id}`)) continue;
    for (const { organisationId, workingGroupId } of assignments) {
      note(uses, 'organisation', organisationId, id);
      note(uses, 'working_group', workingGroupId, id);
    }
  }
  for (const { week, organisationId, activityIds } of checkIns) {
    note(asked, 'organisation', organisationId, week);
    for (const id of activityIds) note(asked, 'activity', id, week);
  }
  const some = (map: Map<string, Set<string>>, { kind, id }: KeptChange) =>
    [...(map.get(`${kind}|${id}`) ?? [])].slice(0, MOST_NAMED);
  return (each) => ({ uses: some(uses, each), asked: some(asked, each) });
}

const MOST_NAMED = 5;
