import type { Settings } from '../network/settings.ts';
import { addMinutes, dateOf, type Instant, shiftWeek, type Week, weekOf } from '../time/period.ts';
import { hasRound, isPaused, planWeek, type WeekPlan } from './schedule.ts';

export const JOB_NAMES = ['open-round', 'remind', 'remind-again', 'close-round', 'digest'] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** A job that counts what another one leaves behind waits for it: until a closing has come to its end, the states still move. */
export const RUNS_AFTER: Partial<Record<JobName, JobName>> = { digest: 'close-round' };

/** One piece of work: a job and the week it is for. The week is the name of the work, not the hour it happens. */
export interface DueJob {
  job: JobName;
  week: Week;
  dueAt: Instant;
  /** Too old to be useful: recorded as skipped, never run. */
  tooOld: boolean;
}

/** How a job of a week stands: done or skipped is final; failed or abandoned may be claimed again. */
export interface LastRun {
  job: JobName;
  week: Week;
  state: 'running' | 'done' | 'failed' | 'skipped';
}

/** Weeks the clock looks back: a service down longer than this finds its old weeks already useless. */
const LOOK_BACK_WEEKS = 4;
const CLOSING_USEFUL_MINUTES = 365 * 24 * 60;
/** A digest older than this is news no more. */
const DIGEST_USEFUL_MINUTES = 3 * 24 * 60;

/**
 * What is due now: jobs whose time has come, that no run finished, oldest first and in the order of the round.
 * A restart, a missed hour and a schedule edited while running all take this one path.
 */
export function dueJobs(settings: Settings, now: Instant, lastRuns: readonly LastRun[]): DueJob[] {
  const finished = new Set(
    lastRuns.filter((run) => run.state === 'done' || run.state === 'skipped').map(({ job, week }) => runId(job, week)),
  );
  const opened = new Set(
    lastRuns.flatMap((run) => (run.job === 'open-round' && run.state !== 'skipped' ? [run.week] : [])),
  );
  const thisWeek = weekOf(now, settings.zone);
  const due: DueJob[] = [];
  for (let back = LOOK_BACK_WEEKS; back >= 0; back -= 1) {
    const plan = planWeek(shiftWeek(thisWeek, -back), settings);
    // A round that was opened by hand, or before the rhythm was changed, goes its way all the same; one that should have been
    // opened before there was a network, or this rhythm, is none.
    const counts = hasRound(plan.week, settings, plan) && plan.opensAt >= settings.startsAt;
    if (!opened.has(plan.week) && !counts) continue;
    for (const job of JOB_NAMES) {
      // A week that falls away is opened, so that every organisation has its row "excused (holiday)", and no more.
      if (plan.fallsAway && job !== 'open-round') continue;
      const times = timesOf(job, plan);
      if (!times) continue;
      const { dueAt, usefulUntil } = times;
      const isReminder = job === 'remind' || job === 'remind-again';
      if (isReminder && isPaused(dateOf(dueAt, settings.zone), settings)) continue;
      if (dueAt > now || finished.has(runId(job, plan.week))) continue;
      due.push({ job, week: plan.week, dueAt, tooOld: now >= usefulUntil });
    }
  }
  return due;
}

/** Undefined for a step the week does not have. */
function timesOf(job: JobName, plan: WeekPlan): { dueAt: Instant; usefulUntil: Instant } | undefined {
  switch (job) {
    case 'open-round':
      return { dueAt: plan.opensAt, usefulUntil: plan.closesAt };
    case 'remind':
      // The second one says the same: two in one minute would be one too many.
      return { dueAt: plan.remindAt, usefulUntil: plan.remindAgainAt ?? plan.closesAt };
    case 'remind-again':
      return plan.remindAgainAt ? { dueAt: plan.remindAgainAt, usefulUntil: plan.closesAt } : undefined;
    case 'close-round':
      // A round must close, however late: only then do its states stop moving.
      return { dueAt: plan.closesAt, usefulUntil: addMinutes(plan.closesAt, CLOSING_USEFUL_MINUTES) };
    case 'digest':
      return { dueAt: plan.digestAt, usefulUntil: addMinutes(plan.digestAt, DIGEST_USEFUL_MINUTES) };
  }
}

/** The name of a job's run in a week: creating the row of that name is the claim. */
export function runId(job: JobName, week: Week): string {
  return `${job}|${week}`;
}

/** The job and the week of a run, by its name; the job is undefined where it is none of these. */
export function readRunId(id: string): { job: JobName | undefined; week: Week } {
  const [name, week = ''] = id.split('|');
  return { job: JOB_NAMES.find((job) => job === name), week };
}
