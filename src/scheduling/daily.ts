import { addMinutes, type CalendarDate, dateOf, type Week, weekOf } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import type { RunOutcome } from './run-once.ts';

const AGAIN_MINUTES = 10;

/** What is done once a day, claimed like a job: asked for each minute, it looks at the store only when a day has begun. What failed is tried again the same day. */
export function createDaily(
  deps: Pick<RecipeDeps, 'store' | 'now'>,
  work: (day: CalendarDate, week: Week) => Promise<RunOutcome>,
): () => Promise<void> {
  /** The day whose work is over and done with, and when the next look at it is due. */
  let doneOn = '';
  let notBefore = '';
  return async () => {
    const at = instantOf(deps);
    const day = dateOf(at, 'UTC');
    if (day === doneOn || at < notBefore) return;
    const settings = await deps.store.settings.get();
    if (!settings) return;
    const outcome = await work(day, weekOf(at, settings.zone));
    if (outcome === 'done' || outcome === 'already-done') doneOn = day;
    else notBefore = addMinutes(at, AGAIN_MINUTES);
  };
}
