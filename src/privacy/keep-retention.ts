import { appendAudit } from '../audit/audit-log.ts';
import { checkChain } from '../domain/audit/audit.ts';
import { may } from '../domain/permissions/permissions.ts';
import { withoutText } from '../domain/plan/status-update.ts';
import { isToBeErased, planRetention, type RetentionPlan } from '../domain/privacy/retention.ts';
import type { CalendarDate, Week } from '../domain/time/period.ts';
import { isExpected } from '../errors.ts';
import { loadReaders, noticesTo } from '../notices/notices.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { errorFields, type Log } from '../runtime/log.ts';
import { type RunOutcome, runClaimed } from '../scheduling/run-once.ts';
import { change } from '../store/change.ts';
import { currentWeek } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { erasePerson } from './erase-person.ts';

type RetentionDeps = Pick<RecipeDeps, 'store' | 'now' | 'hash' | 'outbox'> & { log: Log };

const BY = 'job:retention';

/** What has to go today, from the store as it is. */
export async function loadRetention({ store, now }: Pick<RecipeDeps, 'store' | 'now'>): Promise<RetentionPlan> {
  const [
    cycles,
    activities,
    updates,
    checkIns,
    people,
    conversations,
    audit,
    safeguarding,
    deliveries,
    runs,
    importRuns,
  ] = await Promise.all([
    store.cycles.list(),
    store.activities.list(),
    store.updates.since(''),
    store.checkIns.list(),
    store.people.list(),
    store.conversations.list(),
    store.audit.list(),
    store.safeguarding.list(),
    store.deliveries.list(),
    store.runs.list(),
    store.importRuns.list(),
  ]);
  return planRetention({
    now: now().toISOString(),
    cycles,
    activities,
    updates,
    checkIns,
    people,
    conversations,
    audit,
    safeguarding,
    deliveries,
    runs,
    importRuns,
  });
}

/** Takes out what was kept long enough. Every step bears repeating: a run that was cut off goes on with the next one. */
export async function keepRetention(deps: RetentionDeps): Promise<RetentionPlan> {
  const { store, log } = deps;
  // First: whatever is wrong further down, somebody hears of a log that is not whole.
  await checkAudit(deps).catch((error: unknown) => log.error('audit.not_checked', errorFields(error)));
  const planned = await loadRetention(deps);
  const erased: string[] = [];
  for (const id of planned.people) if (await eraseWhenDue(deps, id)) erased.push(id);
  const plan = { ...planned, people: erased };
  const wordless = new Set(plan.updates);
  for (const id of wordless) await store.updates.forgetText(id);
  for (const id of plan.activities) await change(store.activities, id, ({ reason: _, ...rest }) => rest);
  for (const id of plan.checkIns)
    await change(store.checkIns, id, (each) => ({
      ...each,
      answer: (each.answer ?? []).map((update) => (wordless.has(update.id) ? withoutText(update) : update)),
    }));
  for (const noun of ['conversations', 'deliveries', 'runs', 'importRuns'] as const)
    await removeAll(store, noun, plan[noun]);
  for (const event of await store.safeguarding.list())
    if (plan.safeguarding.includes(event.id)) await store.safeguarding.expire(event);
  await expireAudit(deps, plan);
  const counts = countsOf(plan);
  // Every day: what an earlier run left in the files goes too.
  await store.purge();
  if (Object.keys(counts).length > 0) log.info('retention.done', counts);
  return plan;
}

/** False when it waits: for another admin, or because they have taken it back meanwhile. */
async function eraseWhenDue(deps: RetentionDeps, id: string): Promise<boolean> {
  const at = instantOf(deps);
  return erasePerson(deps, id, BY, (person) => isToBeErased(person, at)).catch((error: unknown) => {
    if (!isExpected(error) || error.code !== 'last_admin') throw error;
    // Somebody has to be made admin first, and then the next run does it.
    deps.log.warn('erasure.waits', { code: error.code });
    return false;
  });
}

/** How many of each. */
export function countsOf(plan: RetentionPlan): Record<string, number> {
  return Object.fromEntries(
    Object.entries(plan).flatMap(([kind, ids]: [string, string[]]) => (ids.length > 0 ? [[kind, ids.length]] : [])),
  );
}

async function removeAll(
  store: Store,
  noun: 'conversations' | 'deliveries' | 'runs' | 'importRuns',
  ids: readonly string[],
) {
  for (const id of ids) {
    const record = await store[noun].get(id);
    if (record) await store[noun].remove(record as never);
  }
}

/** What goes is said in the log before it goes: that is how its new beginning is known for one (domain/audit/audit.ts). */
async function expireAudit(deps: RetentionDeps, plan: RetentionPlan): Promise<void> {
  const counts = countsOf(plan);
  if (Object.keys(counts).length === 0) return;
  const old = plan.audit.toSorted();
  const upTo = old.at(-1);
  await appendAudit(deps, { by: BY, action: 'retention', detail: { ...counts, ...(upTo ? { auditUpTo: upTo } : {}) } });
  if (!upTo) return;
  for (const event of await deps.store.audit.list()) if (event.id <= upTo) await deps.store.audit.expire(event);
}

/**
 * Somebody who can write to the store can write to its log. Nobody has to ask to find out: it is looked at every day, and
 * who answers for it is told once for each thing that is wrong.
 */
async function checkAudit(deps: RetentionDeps): Promise<void> {
  const { store, hash, log } = deps;
  const { problem } = checkChain(await store.audit.list(), hash);
  if (!problem) return;
  log.error('audit.broken', { kind: problem.kind, id: problem.id });
  const readers = await loadReaders(store);
  await deps.outbox.enqueue(
    noticesTo(
      readers.people.filter((person) => may(person, 'read-audit')),
      readers,
      await currentWeek(deps),
      `${problem.kind}|${problem.id}`,
      { about: 'audit-broken', problem },
    ),
  );
}

/** Once a day and network. A run that failed, or whose process died, is taken up again the same day. */
export function keepRetentionDaily(deps: RetentionDeps, day: CalendarDate, week: Week): Promise<RunOutcome> {
  return runClaimed(deps, { id: `retention|${day}`, job: 'retention', week }, () => keepRetention(deps));
}
