import { appendAudit } from '../audit-log.ts';
import { planRetention, type RetentionPlan } from '../domain/retention.ts';
import { withoutText } from '../domain/status-update.ts';
import { isExpected } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import { change, instantOf, type RecipeDeps } from '../recipe.ts';
import type { Store } from '../store/store.ts';
import { erasePerson } from './erase-person.ts';

type RetentionDeps = Pick<RecipeDeps, 'store' | 'now' | 'hash'> & { log: Log };

const BY = 'job:retention';

/** What has to go today, from the store as it is. */
export async function loadRetention({ store, now }: Pick<RecipeDeps, 'store' | 'now'>): Promise<RetentionPlan> {
  const [cycles, activities, updates, checkIns, people, conversations, audit, safeguarding, deliveries, runs] =
    await Promise.all([
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
  });
}

/** Takes out what was kept long enough. Every step bears repeating: a run that was cut off goes on with the next one. */
export async function keepRetention(deps: RetentionDeps): Promise<RetentionPlan> {
  const plan = await loadRetention(deps);
  const { store, log } = deps;
  for (const id of plan.people)
    await erasePerson(deps, id, BY).catch((error: unknown) => {
      if (!isExpected(error)) throw error;
      // The last admin: somebody has to be made one first, and then the next run does it.
      log.warn('erasure.waits', { code: error.code });
    });
  const wordless = new Set(plan.updates);
  for (const id of wordless) await store.updates.forgetText(id);
  for (const id of plan.activities) await change(store.activities, id, ({ reason: _, ...rest }) => rest);
  for (const id of plan.checkIns)
    await change(store.checkIns, id, (each) => ({
      ...each,
      answer: (each.answer ?? []).map((update) => (wordless.has(update.id) ? withoutText(update) : update)),
    }));
  for (const noun of ['conversations', 'deliveries', 'runs'] as const) await removeAll(store, noun, plan[noun]);
  for (const event of await store.safeguarding.list())
    if (plan.safeguarding.includes(event.id)) await store.safeguarding.expire(event);
  await expireAudit(deps, plan);
  const counts = countsOf(plan);
  if (Object.keys(counts).length > 0) log.info('retention.done', counts);
  return plan;
}

/** How many of each. */
export function countsOf(plan: RetentionPlan): Record<string, number> {
  return Object.fromEntries(
    Object.entries(plan).flatMap(([kind, ids]: [string, string[]]) => (ids.length > 0 ? [[kind, ids.length]] : [])),
  );
}

async function removeAll(store: Store, noun: 'conversations' | 'deliveries' | 'runs', ids: readonly string[]) {
  for (const id of ids) {
    const record = await store[noun].get(id);
    if (record) await store[noun].remove(record as never);
  }
}

/** What goes is said in the log before it goes: that is how its new beginning is known for one (domain/audit.ts). */
async function expireAudit(deps: RetentionDeps, plan: RetentionPlan): Promise<void> {
  const counts = countsOf(plan);
  if (Object.keys(counts).length === 0) return;
  const old = plan.audit.toSorted();
  const upTo = old.at(-1);
  await appendAudit(deps, { by: BY, action: 'retention', detail: { ...counts, ...(upTo ? { auditUpTo: upTo } : {}) } });
  if (!upTo) return;
  for (const event of await deps.store.audit.list()) if (event.id <= upTo) await deps.store.audit.expire(event);
}

/** Once a day and network: creating the day's row is the claim. True when this was the one that ran. */
export async function keepRetentionDaily(deps: RetentionDeps, day: string, week: string): Promise<boolean> {
  const at = instantOf(deps);
  const run = { id: `retention|${day}`, job: 'retention', week, startedAt: at, heldUntil: at } as const;
  if (!(await deps.store.runs.create({ ...run, state: 'running' }))) return false;
  let state: 'done' | 'failed' = 'failed';
  try {
    await keepRetention(deps);
    state = 'done';
  } catch (error) {
    // Tomorrow is another day: every step bears repeating. `doctor` shows it.
    deps.log.error('retention.failed', errorFields(error));
  }
  await change(deps.store.runs, run.id, (stands) => ({ ...stands, state, finishedAt: instantOf(deps) }));
  return true;
}
