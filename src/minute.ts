import { retell } from './check-ins/retell.ts';
import { addMinutes, dateOf, type Instant, weekOf } from './domain/period.ts';
import type { StatusUpdate } from './domain/status-update.ts';
import { errorFields, type Log } from './log.ts';
import { keepRetentionDaily } from './privacy/keep-retention.ts';
import { instantOf, type RecipeDeps } from './recipe.ts';
import type { Jobs } from './scheduling/jobs.ts';
import { runDueJobs } from './scheduling/tick.ts';

export type MinuteDeps = RecipeDeps & { log: Log; jobs: Jobs };

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
  const { store, log, jobs, enqueue, wake, now } = deps;
  let last: Instant | null = null;
  /** Answers of the last minutes whose messages are in the outbox. */
  let retold: ReadonlySet<string> = new Set();
  let isStopped = false;
  let underWay: Promise<unknown> = Promise.resolve();
  /** The day whose retention is over and done with, and when the next look at it is due. */
  const retention = { on: '', notBefore: '' };

  async function work(): Promise<void> {
    if (!store.answers.isAtomic) {
      const { updates } = await store.answers.settleSince(addMinutes(instantOf(deps), -SETTLED_MINUTES));
      await retellOnce(updates);
    }
    await runDueJobs({ store, now, log, jobs, enqueue });
    wake();
    await keepDaily();
    last = instantOf(deps);
  }

  /** What fails here is tried again with the next minute, and holds nothing up. */
  async function retellOnce(updates: readonly StatusUpdate[]): Promise<void> {
    try {
      await retell(
        deps,
        updates.filter(({ id }) => !retold.has(id)),
      );
      retold = new Set(updates.map(({ id }) => id));
    } catch (error) {
      log.warn('retelling.failed', errorFields(error));
    }
  }

  /** Once a day; the store is asked for it only when a day has begun. What failed is tried again the same day. */
  async function keepDaily(): Promise<void> {
    const at = instantOf(deps);
    const day = dateOf(at, 'UTC');
    if (day === retention.on || at < retention.notBefore) return;
    const settings = await store.settings.get();
    if (!settings) return;
    const outcome = await keepRetentionDaily(deps, day, weekOf(at, settings.zone));
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
