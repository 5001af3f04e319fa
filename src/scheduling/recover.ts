import { closeRound } from '../check-ins/close-round.ts';
import { latestRound } from '../check-ins/latest-round.ts';
import { queueMissing } from '../check-ins/queue-missing.ts';
import { settleOutcomes } from '../check-ins/record-outcome.ts';
import { resumeDigest } from '../digest/publish-digest.ts';
import { addMinutes } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';

/** How far back answers are looked through for what a crash left out of them. */
const SETTLED_MINUTES = 7 * 24 * 60;
/** What will not wait is told again after a day no more. */
const RETOLD_MINUTES = 24 * 60;
const FORGOTTEN_MINUTES = 21 * 24 * 60;

/** Puts right, at the start, what a process that died has left half done. Bears repeating. */
export async function recover(deps: RecipeDeps): Promise<void> {
  const { store } = deps;
  const at = instantOf(deps);
  const { updates } = await store.answers.settleSince(addMinutes(at, -SETTLED_MINUTES));
  const urgentFrom = addMinutes(at, -RETOLD_MINUTES);
  if (!store.answers.isAtomic)
    await queueMissing(
      deps,
      updates.filter(({ submittedAt }) => submittedAt > urgentFrom),
    );
  // A round that was left open longer than the clock looks back is closed all the same.
  for (const round of await store.rounds.list())
    if (round.state === 'open' && round.closesAt < addMinutes(at, -FORGOTTEN_MINUTES)) await closeRound(deps, round.id);
  const latest = await latestRound(store, at);
  if (latest) await settleOutcomes(deps, latest.id);
  for (const digest of await store.digests.list()) await resumeDigest(deps, digest);
}
