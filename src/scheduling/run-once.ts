import type { Run } from '../domain/audit/audit.ts';
import { type JobName, runId } from '../domain/schedule/due-jobs.ts';
import { addMinutes, type Week } from '../domain/time/period.ts';
import { isExpected } from '../errors.ts';
import { errorFields, type Log } from '../runtime/log.ts';
import { jobEnded, traced } from '../runtime/observe.ts';
import type { Store, Stored } from '../store/store.ts';
import type { Jobs } from './jobs.ts';

export interface RunDeps {
  store: Store;
  now: () => Date;
  log: Log;
  jobs: Jobs;
}

export type RunOutcome = 'done' | 'failed' | 'already-done' | 'already-running';

/** How long a claim holds: a process that died is taken over after that. */
const HELD_MINUTES = 5;

/** A piece of work, and the name of its row: creating it is the claim. */
export interface Claim {
  id: string;
  job: string;
  week: Week;
}

/** Runs a job for a week, once. */
export function runOnce({ jobs, ...deps }: RunDeps, job: JobName, week: Week): Promise<RunOutcome> {
  return runClaimed(deps, { id: runId(job, week), job, week }, () => jobs[job](week));
}

/**
 * Does a piece of work once, whoever tries: creating its row is the claim. A failed run, or one whose process died, may be
 * claimed again; a finished one may not.
 */
export async function runClaimed(
  deps: Omit<RunDeps, 'jobs'>,
  claim: Claim,
  work: () => Promise<unknown>,
): Promise<RunOutcome> {
  const { job, week } = claim;
  const run = await claimRun(deps, claim);
  if (typeof run === 'string') return run;
  const outcome = await runNow(deps, run, () => traced('job', { job, week }, work));
  jobEnded({ job, outcome });
  return outcome;
}

async function runNow(
  { store, now, log }: Omit<RunDeps, 'jobs'>,
  run: Stored<Run>,
  work: () => Promise<unknown>,
): Promise<'done' | 'failed'> {
  const { job, week } = run;
  try {
    await work();
    await finish(store, run, { state: 'done', finishedAt: now().toISOString() });
    log.info('job.done', { job, week });
    return 'done';
  } catch (error) {
    const expected = isExpected(error) ? error.code : undefined;
    await finish(store, run, {
      state: 'failed',
      finishedAt: now().toISOString(),
      ...(expected ? { reason: expected } : {}),
    });
    // What the secretariat can mend wakes nobody: the job is tried again, and doctor says what is missing.
    if (expected) log.warn('job.refused', { job, week, code: expected });
    else log.error('job.failed', { job, week, ...errorFields(error) });
    return 'failed';
  }
}

/** Records a job that is too old to be useful, so that it is looked at no more. True for the one that recorded it. */
export async function skipRun(
  { store, now, log }: Omit<RunDeps, 'jobs'>,
  job: JobName,
  week: Week,
  reason: string,
): Promise<boolean> {
  const at = now().toISOString();
  const run: Run = {
    id: runId(job, week),
    job,
    week,
    state: 'skipped',
    startedAt: at,
    heldUntil: at,
    finishedAt: at,
    reason,
  };
  const created = await store.runs.create(run);
  const stands = created ? undefined : await store.runs.get(run.id);
  const replaced =
    stands !== undefined && mayClaim(stands, at) && (await store.runs.replace({ ...run, etag: stands.etag }));
  if (!created && !replaced) return false;
  log.warn('job.skipped', { job, week, reason });
  return true;
}

async function claimRun(
  { store, now }: Pick<RunDeps, 'store' | 'now'>,
  claim: Claim,
): Promise<Stored<Run> | RunOutcome> {
  const at = now().toISOString();
  const run: Run = {
    ...claim,
    state: 'running',
    startedAt: at,
    heldUntil: addMinutes(at, HELD_MINUTES),
  };
  if (!(await store.runs.create(run))) {
    const stands = await store.runs.get(run.id);
    if (!stands) return 'already-running';
    if (stands.state === 'done' || stands.state === 'skipped') return 'already-done';
    if (!mayClaim(stands, at) || !(await store.runs.replace({ ...run, etag: stands.etag }))) return 'already-running';
  }
  return (await store.runs.get(run.id)) ?? 'already-running';
}

function mayClaim(run: Run, now: string): boolean {
  return run.state === 'failed' || (run.state === 'running' && run.heldUntil <= now);
}

async function finish(store: Store, claim: Stored<Run>, change: Partial<Run>): Promise<void> {
  await store.runs.replace({ ...claim, ...change });
}
