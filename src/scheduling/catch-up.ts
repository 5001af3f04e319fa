import { queueMissing } from '../check-ins/queue-missing.ts';
import { addMinutes } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { errorFields } from '../runtime/log.ts';

/** Answers are looked through for what a crash left out of them. */
const SETTLED_MINUTES = 10;

/**
 * Every minute, where an answer is not one write: puts in place what the last answers left out, and queues what follows from them and
 * is not in the outbox. What fails here is tried again with the next minute, and holds nothing up.
 */
export function createCatchUp(deps: RecipeDeps): () => Promise<void> {
  const { store, log } = deps;
  /** Answers of the last minutes whose messages are in the outbox. */
  let settled: ReadonlySet<string> = new Set();
  return async () => {
    if (store.answers.isAtomic) return;
    const { updates } = await store.answers.settleSince(addMinutes(instantOf(deps), -SETTLED_MINUTES));
    try {
      await queueMissing(
        deps,
        updates.filter(({ id }) => !settled.has(id)),
      );
      settled = new Set(updates.map(({ id }) => id));
    } catch (error) {
      log.warn('missing.not_queued', errorFields(error));
    }
  };
}
