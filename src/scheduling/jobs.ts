import { closeRound } from '../check-ins/close-round.ts';
import { openRound } from '../check-ins/open-round.ts';
import { remind } from '../check-ins/remind.ts';
import { proposeDigest } from '../digest/publish-digest.ts';
import type { JobName } from '../domain/schedule/due-jobs.ts';
import type { Week } from '../domain/time/period.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';

export type Jobs = Record<JobName, (week: Week) => Promise<unknown>>;

/** The job table: what each job does. Every one of them bears repeating. */
export function createJobs(deps: RecipeDeps): Jobs {
  return {
    'open-round': (week) => openRound(deps, week),
    remind: (week) => remind(deps, week, 1),
    'remind-again': (week) => remind(deps, week, 2),
    'close-round': (week) => closeRound(deps, week),
    digest: (week) => proposeDigest(deps, week),
  };
}
