import { focalPointsOf } from '../domain/network.ts';
import { dateOf, type Week } from '../domain/period.ts';
import { reminded } from '../domain/round.ts';
import { instantOf, type RecipeDeps, settingsOf } from '../recipe.ts';
import { asksFor, isReachableBy, personalChats } from './ask.ts';

/** One reminder, only to the silent, and only to those who had the card before the reminder was due. */
export async function remind(deps: RecipeDeps, week: Week): Promise<void> {
  const { store, enqueue } = deps;
  const round = await store.rounds.get(week);
  if (round?.state !== 'open') return;
  const [settings, people, chats, checkIns] = await Promise.all([
    settingsOf(store),
    store.people.list(),
    personalChats(store),
    store.checkIns.ofWeek(week),
  ]);
  const today = dateOf(instantOf(deps), settings.zone);
  for (const checkIn of checkIns) {
    if (checkIn.state !== 'sent' || checkIn.stateSince >= round.remindAt) continue;
    const focalPoints = focalPointsOf(checkIn.organisationId, people);
    await enqueue(asksFor(checkIn, reminded(focalPoints, isReachableBy(chats), today), chats, true));
  }
}
