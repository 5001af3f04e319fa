import { queueMissing } from '../check-ins/queue-missing.ts';
import type { StatusUpdate } from '../domain/plan/status-update.ts';
import { addMinutes, type CalendarDate, dateOf, type Instant, type Week, weekOf } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { errorFields } from '../runtime/log.ts';
import type { Jobs } from './jobs.ts';
import { runDueJobs } from './run-due-jobs.ts';
import type { RunOutcome } from './run-once.ts';

export type MinuteDeps = RecipeDeps & {
  jobs: Jobs;
  /** What is done once a day, claimed like a job. */
  keepRetention: (day: CalendarDate, week: Week) => Promise<RunOutcome>;
};

export interface Minute {
  /** Does the minute's work, unless it has been stopped. */
  run(): Promise<void>;
  /** When this replica last did it. */
  last(): Instant | null;
  /** Takes nothing up any more; resolves when what was under way has ended. */
  stop(): Promise<void>;
}

/** Answers are looked through for what a crash left out of them. */
const SETTLED_MINUTES = 10;
const RETENTION_AGAIN_MINUTES = 10;

/** What the clock does every minute, on the replica that holds the lease: what is due, what waits to be sent, and once a day what is over. */
export function createMinute(deps: MinuteDeps): Minute {
  const { store, log, jobs, outbox, now } = deps;
  let last: Instant | null = null;
  /** Answers of the last minutes whose messages are in the outbox. */
  let settled: ReadonlySet<string> = new Set();
  let isStopped = false;
  let underWay: Promise<unknown> = Promise.resolve();
  /** The day whose retention is over and done with, and when the next look at it is due. */
  const retention = { on: '', notBefore: '' };

  async function work(): Promise<void> {
    if (!store.answers.isAtomic) {
      const { updates } = await store.answers.settleSince(addMinutes(instantOf(deps), -SETTLED_MINUTES));
      await queueMissingOnce(updates);
    }
    await runDueJobs({ store, now, log, jobs, outbox });
    outbox.wake();
    await keepDaily();
    last = instantOf(deps);
  }

  /** What fails here is tried again with the next minute, and holds nothing up. */
  async function queueMissingOnce(updates: readonly StatusUpdate[]): Promise<void> {
    try {
      await queueMissing(
        deps,
        updates.filter(({ id }) => !settled.has(id)),
      );
      settled = new Set(updates.map(({ id }) => id));
    } catch (error) {
      log.warn('missing.not_queued', errorFields(error));
    }
  }

  /** Once a day; the store is asked for it only when a day has begun. What failed is tried again the same day. */
  async function keepDaily(): Promise<void> {
    const at = instantOf(deps);
    const day = dateOf(at, 'UTC');
    if (day === retention.on || at < retention.notBefore) return;
    const settings = await store.settings.get();
    if (!settings) return;
    const outcome = await deps.keepRetention(day, weekOf(at, settings.zone));
    if (outcome === 'done' || outcome === 'already-done') retention.on = day;
    else retention.notBefore = addMinutes(at, RETENTION_AGAIN_MINUTES);
  }

  return {
    run: async () => {
      if (isStopped) return;
      const minute = work();
      underWay = minute.catch(() => undefined);
      await minute;
    },
    last: () => last,
    stop: async () => {
      isStopped = true;
      await underWay;
    },
  };
}
