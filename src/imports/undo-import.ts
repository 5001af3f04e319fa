import {
  canonical,
  type ImportRun,
  type KeptChange,
  partsOf,
  type RecordKind,
  UNDO_DAYS,
} from '../domain/network/import-run.ts';
import { addDays, type Instant } from '../domain/time/period.ts';
import { change } from '../store/change.ts';
import type { Records, Store, Stored } from '../store/store.ts';
import type { ImportDeps } from './import-report.ts';

/** Keeps what an import did, so that it can be taken back. Resolves with the name of the run; undefined when it changed nothing. */
export async function rememberImport(
  { store, now, newId }: Pick<ImportDeps, 'store' | 'now' | 'newId'>,
  changes: readonly KeptChange[],
  by: string,
): Promise<string | undefined> {
  if (changes.length === 0) return undefined;
  const at = now().toISOString();
  const run = `import-${at.slice(0, 10)}-${newId().slice(0, 8)}`;
  await store.importRuns.createAll(partsOf({ run, at, by }, changes));
  return run;
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
  for (const { run, at, by, created, changed, undoneAt } of await store.importRuns.list())
    if (at >= oldest) runs.set(run, { run, at, by, created, changed, ...(undoneAt ? { undoneAt } : {}) });
  return [...runs.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What was built on an import since, so that it cannot be taken back. */
export interface Obstacle {
  kind: RecordKind;
  id: string;
  why: 'changed_since' | 'in_use' | 'asked_about';
  /** What uses it, or the fields that were changed. */
  by: string[];
}

export type UndoOutcome = { undone: true; records: number } | { undone: false; obstacles: Obstacle[] };

/** What was made last is taken back first: an activity before the organisation that leads it. */
const ORDER: readonly RecordKind[] = ['activity', 'person', 'learning_topic', 'working_group', 'organisation', 'cycle'];

/**
 * Takes back a whole import, as long as nothing was built on it: nothing it made or changed was changed since, nothing uses what it made, and
 * nobody was asked about it. Otherwise it changes nothing and says what.
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
    for (const each of changes) await takeBack(recordsOf(store, each.kind), each);
    const undoneAt = now().toISOString();
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

async function takeBack(records: Records<AnyRecord>, { id, change: kind, fields }: KeptChange): Promise<void> {
  if (kind === 'create') {
    const record = await records.get(id);
    if (record) await records.remove(record);
    return;
  }
  await change(records, id, (stands) => {
    const next: Stored<AnyRecord> = { ...stands };
    for (const { field, from } of fields) {
      if (from === undefined) delete next[field];
      else Object.assign(next, { [field]: from });
    }
    return next;
  });
}

async function obstaclesTo(
  deps: Pick<ImportDeps, 'store' | 'hash'>,
  changes: readonly KeptChange[],
): Promise<Obstacle[]> {
  const users = await usersOf(deps.store, changes);
  const found: Obstacle[] = [];
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

function changedSince(
  { change: kind, fields, made }: KeptChange,
  stands: AnyRecord,
  { hash }: Pick<ImportDeps, 'hash'>,
): string[] {
  if (kind === 'create') return hash(canonical(stands)) === made ? [] : ['it'];
  return fields
    .filter(({ field, to }) => JSON.stringify(stands[field]) !== JSON.stringify(to))
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
