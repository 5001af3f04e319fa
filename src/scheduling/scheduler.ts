import type { CalendarDate, Instant, Week } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { errorFields } from '../runtime/log.ts';
import { createCatchUp } from './catch-up.ts';
import { createDaily } from './daily.ts';
import type { Jobs } from './jobs.ts';
import type { Leader } from './leader.ts';
import { recover } from './recover.ts';
import { runDueJobs } from './run-due-jobs.ts';
import type { RunOutcome } from './run-once.ts';

export interface SchedulerDeps extends RecipeDeps {
  jobs: Jobs;
  leader: Leader;
  /** What is done once a day, claimed like a job. */
  keepRetention: (day: CalendarDate, week: Week) => Promise<RunOutcome>;
}

export interface Scheduler {
  /** The process has started: it is the leader, and puts right what the one before it has left half done. */
  begin(): Promise<void>;
  /** A minute has passed: does its work, where this replica is the leader. Resolves with whether it is. */
  tick(): Promise<boolean>;
  /** Ten seconds have passed: keeps the lead, or takes one that was left; then it goes on with what waits. */
  heartbeat(): Promise<void>;
  /** When this replica last did the minute's work. */
  lastTick(): Instant | null;
  /** Resolves when what a heartbeat has begun has ended. */
  idle(): Promise<void>;
  /** Takes nothing up any more; resolves when what was under way has ended. */
  stop(): Promise<void>;
}

/** What the clock's ticks lead to: who of the replicas is the leader, what it recovers when it becomes it, and the minute's work. */
export function createScheduler(deps: SchedulerDeps): Scheduler {
  const { leader, log, outbox } = deps;
  const catchUp = createCatchUp(deps);
  const keepDaily = createDaily(deps, deps.keepRetention);
  let last: Instant | null = null;
  let isStopped = false;
  let isToRecover = false;
  let recovering: Promise<void> | undefined;
  let minute: Promise<unknown> = Promise.resolve();
  let underWay: Promise<void> = Promise.resolve();

  /** Whoever is stopping takes nothing up any more. */
  async function lead(): Promise<{ held: boolean; gained: boolean }> {
    const state = isStopped ? { held: false, gained: false } : await leader.hold();
    isToRecover ||= state.gained;
    return state;
  }

  /** What the leader before has left half done, until that is mended; then the minute's own work, which waits for no mending. */
  async function takeUp(): Promise<void> {
    if (isToRecover) {
      recovering ??= recover(deps).finally(() => {
        recovering = undefined;
      });
      await recovering.then(
        () => {
          isToRecover = false;
        },
        (error: unknown) => log.error('recovery.failed', errorFields(error)),
      );
    }
    if (isStopped) return;
    const work = doMinute();
    minute = work.catch(() => undefined);
    await work;
  }

  /** What is due, what waits to be sent, and once a day what is over. */
  async function doMinute(): Promise<void> {
    await catchUp();
    await runDueJobs(deps);
    outbox.wake();
    await keepDaily();
    last = instantOf(deps);
  }

  return {
    begin: async () => {
      await leader.take();
      await recover(deps);
    },
    tick: async () => {
      const { held } = await lead();
      if (held) await takeUp();
      return held;
    },
    heartbeat: async () => {
      const { held, gained } = await lead();
      // Not waited for: the next heartbeat must keep the lead, however long this takes.
      if (gained) underWay = takeUp().catch((error: unknown) => log.error('minute.failed', errorFields(error)));
      // What the other replicas have queued meanwhile.
      else if (held) outbox.wake();
    },
    lastTick: () => last,
    idle: () => underWay,
    stop: async () => {
      isStopped = true;
      await Promise.all([underWay, minute]);
    },
  };
}
