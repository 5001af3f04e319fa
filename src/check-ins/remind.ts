import { focalPointsOf } from '../domain/network.ts';
import { dateOf, type Week } from '../domain/period.ts';
import { reminded } from '../domain/round.ts';
import { instantOf, type RecipeDeps, settingsOf } from '../recipe.ts';
import { reads } from '../store/reads.ts';
import { asksFor, isReachableBy, personalChats } from './ask.ts';

/** One reminder, only to the silent, and only to those who had the card before the reminder was due. */
export async function remind(deps: RecipeDeps, week: Week): Promise<void> {
  const store = await deps.store.ahead([
    reads.settings(),
    reads.record('rounds', week),
    reads.checkInsOf(week),
    reads.all('people'),
    reads.all('conversations'),
  ]);
  const round = await store.rounds.get(week);
  if (round?.state !== 'open') return;
  const [settings, people, chats, checkIns] = await Promise.all([
    settingsOf(store),
    store.people.list(),
    personalChats(store),
    store.checkIns.ofWeek(week),
  ]);
  const today = dateOf(instantOf(deps), settings.zone);
  await deps.enqueue(
    checkIns
      .filter((checkIn) => checkIn.state === 'sent' && checkIn.stateSince < round.remindAt)
      .filter(({ snoozedUntil }) => snoozedUntil === undefined || snoozedUntil < today)
      .flatMap((checkIn) => {
        const focalPoints = focalPointsOf(checkIn.organisationId, people);
        return asksFor(checkIn, reminded(focalPoints, isReachableBy(chats), today), chats, true);
      }),
  );
}
