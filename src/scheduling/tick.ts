import cron, { type TaskContext, type TaskOptions } from 'node-cron';
import { loadReaders, noticesTo, secretariatOf } from '../check-ins/notices.ts';
import type { Run } from '../domain/audit.ts';
import { dueJobs, JOB_NAMES, type LastRun, RUNS_AFTER } from '../domain/due-jobs.ts';
import { shiftWeek, type Week, weekOf } from '../domain/period.ts';
import { errorFields, type Log } from '../log.ts';
import { tickEnded } from '../observe.ts';
import type { RecipeDeps } from '../recipe.ts';
import { type RunDeps, type RunOutcome, runOnce, skipRun } from './run-once.ts';

/** A failed job is tried again, but not every minute. */
const RETRY_MINUTES = 10;
const WEEKS_REMEMBERED = 5;
const ENDED: ReadonlySet<RunOutcome> = new Set(['done', 'already-done']);

export interface TickDeps extends RunDeps {
  enqueue: RecipeDeps['enqueue'];
}

/** A minute has passed: runs what is due, oldest first. */
export async function runDueJobs(deps: TickDeps): Promise<void> {
  const settings = await deps.store.settings.get();
  if (!settings) return;
  const now = deps.now().toISOString();
  const runs = await deps.store.runs.since(shiftWeek(weekOf(now, settings.zone), -WEEKS_REMEMBERED));
  const resting = new Set(runs.filter((run) => isResting(run, now)).map((run) => run.id));
  const skipped: string[] = [];
  const unfinished = new Set(resting);
  for (const { job, week, tooOld } of dueJobs(settings, now, runs.flatMap(lastRun))) {
    const id = `${job}|${week}`;
    const before = RUNS_AFTER[job];
    if (resting.has(id) || (before && unfinished.has(`${before}|${week}`))) continue;
    if (!tooOld) {
      if (!ENDED.has(await runOnce(deps, job, week))) unfinished.add(id);
    } else if (await skipRun(deps, job, week, 'too_old')) skipped.push(id);
  }
  if (skipped.length > 0) await tellSkipped(deps, skipped, weekOf(now, settings.zone));
}

/** What did not run is said once, in one message: a round that silently does not happen is worse than a late one. */
async function tellSkipped({ store, enqueue }: TickDeps, runIds: string[], week: Week): Promise<void> {
  const readers = await loadReaders(store);
  const notice = { about: 'skipped-runs', runIds } as const;
  await enqueue(noticesTo(secretariatOf(readers), readers, week, runIds.join(','), notice));
}

function isResting(run: Run, now: string): boolean {
  if (run.state === 'running') return run.heldUntil > now;
  return (
    run.state === 'failed' && Date.parse(run.finishedAt ?? run.startedAt) + RETRY_MINUTES * 60_000 > Date.parse(now)
  );
}

function lastRun(run: Run): LastRun[] {
  const job = JOB_NAMES.find((name) => name === run.job);
  return job ? [{ job, week: run.week, state: run.state }] : [];
}

export interface Clock {
  stop(): Promise<void>;
}

/** node-cron knows two things: a minute has passed, and ten seconds have. One that takes longer is not overtaken. */
export function startClock(
  work: { tick: () => Promise<boolean>; beat: () => Promise<void> },
  { log, now }: Pick<RunDeps, 'log' | 'now'>,
): Clock {
  const logger = ourLines(log);
  const tasks = [
    cron.schedule(
      '* * * * *',
      guarded('tick.failed', async ({ date }) => {
        // A replica that only stands by has done no minute's work: its ticks would hide that the other's do not end.
        if (await work.tick()) tickEnded((now().getTime() - date.getTime()) / 1000);
      }),
      { noOverlap: true, name: 'minute', logger },
    ),
    cron.schedule('*/10 * * * * *', guarded('beat.failed', work.beat), {
      noOverlap: true,
      name: 'ten seconds',
      logger,
    }),
  ];

  function guarded(event: string, run: (context: TaskContext) => Promise<void>) {
    return async (context: TaskContext) => {
      try {
        await run(context);
      } catch (error) {
        log.error(event, errorFields(error));
      }
    };
  }

  return {
    stop: async () => {
      for (const task of tasks) await task.destroy();
    },
  };
}

/** What the library has to say, as lines of our log: its own are no JSON. */
export function ourLines(log: Log): NonNullable<TaskOptions['logger']> {
  const warn = (said: string | Error) => {
    const event = /missed execution/i.test(String(said))
      ? 'clock.missed'
      : /overlap|still running/i.test(String(said))
        ? 'clock.overlapped'
        : 'clock.warned';
    log.warn(event);
  };
  const failed = (said: string | Error, error?: Error) => log.error('clock.failed', errorFields(error ?? said));
  return { info: () => undefined, debug: () => undefined, warn, error: failed };
}
