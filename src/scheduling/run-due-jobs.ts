import type { Run } from '../domain/audit/audit.ts';
import { dueJobs, JOB_NAMES, type LastRun, RUNS_AFTER, runId } from '../domain/schedule/due-jobs.ts';
import { shiftWeek, type Week, weekOf } from '../domain/time/period.ts';
import { loadReaders, noticesTo, secretariatOf } from '../notices/notices.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { type RunDeps, type RunOutcome, runOnce, skipRun } from './run-once.ts';

/** A failed job is tried again, but not every minute. */
const RETRY_MINUTES = 10;
const WEEKS_REMEMBERED = 5;
const ENDED: ReadonlySet<RunOutcome> = new Set(['done', 'already-done']);

export interface TickDeps extends RunDeps {
  outbox: Outbox;
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
    const id = runId(job, week);
    const before = RUNS_AFTER[job];
    if (resting.has(id) || (before && unfinished.has(runId(before, week)))) continue;
    if (!tooOld) {
      if (!ENDED.has(await runOnce(deps, job, week))) unfinished.add(id);
    } else if (await skipRun(deps, job, week, 'too_old')) skipped.push(id);
  }
  if (skipped.length > 0) await tellSkipped(deps, skipped, weekOf(now, settings.zone));
}

/** What did not run is said once, in one message: a round that silently does not happen is worse than a late one. */
async function tellSkipped({ store, outbox }: TickDeps, runIds: string[], week: Week): Promise<void> {
  const readers = await loadReaders(store);
  const notice = { about: 'skipped-runs', runIds } as const;
  await outbox.enqueue(noticesTo(secretariatOf(readers), readers, week, runIds.join(','), notice));
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
