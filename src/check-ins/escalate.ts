import type { CheckIn, CheckInRound } from '../domain/check-in.ts';
import type { NewDelivery } from '../domain/delivery.ts';
import type { RecipeDeps } from '../recipe.ts';
import { groupLeadsOf, loadReaders, noticesTo, secretariatOf } from './notices.ts';

/** Rounds missed in a row, this one included. */
export function roundsMissed(checkIn: CheckIn): number {
  return checkIn.state === 'missed' ? (checkIn.missedBefore ?? 0) + 1 : 0;
}

export const TOLD_TO_LEAD = 2;
export const TOLD_TO_SECRETARIAT = 3;

/**
 * Silence goes up a step with every round (docs/domain.md): after one the alternate is asked along with the primary, after
 * two the working group's lead is told, after three it is on the secretariat's list. Never in the channel.
 */
export async function escalateSilence(
  deps: RecipeDeps,
  round: CheckInRound,
  checkIns: readonly CheckIn[],
): Promise<void> {
  const silent = checkIns.filter((checkIn) => roundsMissed(checkIn) >= TOLD_TO_LEAD);
  if (silent.length === 0) return;
  const [readers, activities] = await Promise.all([loadReaders(deps.store), deps.store.activities.list()]);
  await deps.enqueue(
    silent.flatMap((checkIn): NewDelivery[] => {
      const rounds = roundsMissed(checkIn);
      const told =
        rounds >= TOLD_TO_SECRETARIAT
          ? secretariatOf(readers)
          : groupLeadsOf(
              activities.filter((activity) => checkIn.activityIds.includes(activity.id)),
              readers,
            );
      return noticesTo(told, readers, round.id, checkIn.id, {
        about: 'silent',
        organisationId: checkIn.organisationId,
        rounds,
        week: round.id,
      });
    }),
  );
}
