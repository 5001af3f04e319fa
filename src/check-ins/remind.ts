import { type CheckInRound, isUncertain } from '../domain/check-in/check-in.ts';
import { planAsksAgain, planReminders } from '../domain/check-in/round.ts';
import { startsAMessage } from '../domain/outbox/delivery.ts';
import { addMinutes, dateOf, type Week } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import { asksFor, isReachableBy, waysToAsk } from './ask.ts';
import { settleOutcomes } from './record-outcome.ts';

/**
 * A reminder, the first or the second: only to the silent, and only to those who had the card before it was due. Those whose
 * card did not get through are asked once more where somebody can be reached.
 */
export async function remind(deps: RecipeDeps, week: Week, reminder: 1 | 2): Promise<void> {
  await settleOutcomes(deps, week);
  const store = deps.store.batched();
  const [round, settings, people, wayTo, checkIns, deliveries] = await Promise.all([
    store.rounds.get(week),
    settingsOf(store),
    store.people.list(),
    waysToAsk({ ...deps, store }, week),
    store.checkIns.ofWeek(week),
    store.deliveries.ofWeek(week),
  ]);
  if (round?.state !== 'open') return;
  const messages = new Map<string, number>();
  for (const { content } of deliveries.filter(startsAMessage))
    if ('personId' in content) messages.set(content.personId, (messages.get(content.personId) ?? 0) + 1);
  const today = dateOf(instantOf(deps), settings.zone);
  const isReachable = isReachableBy(wayTo);
  const planned = planReminders({
    checkIns,
    people,
    reminder,
    dueAt: dueAtOf(round, reminder),
    today,
    isReachable,
    messagesSoFar: (person) => messages.get(person.id) ?? 0,
    ...(settings.mostMessages ? { mostMessages: settings.mostMessages } : {}),
  });
  const reminders = planned.flatMap((each) => asksFor(each.checkIn, each.people, wayTo, reminder));
  const asksAgain = planAsksAgain({ checkIns, people, deliveries, today, isReachable })
    .flatMap((each) => asksFor(each.checkIn, each.people, wayTo))
    .map((ask) => ({ ...ask, id: `${ask.id}|again-${reminder}` }));
  const doubtful = new Set(checkIns.filter(isUncertain).map(({ id }) => id));
  // What has waited longest is sent first.
  const first = addMinutes(instantOf(deps), -1);
  await deps.outbox.enqueue(
    [...reminders, ...asksAgain].map((ask) =>
      'checkInId' in ask.content && doubtful.has(ask.content.checkInId) ? { ...ask, notBefore: first } : ask,
    ),
  );
}

function dueAtOf({ remindAt, remindAgainAt, closesAt }: CheckInRound, reminder: 1 | 2): string {
  return reminder === 1 ? remindAt : (remindAgainAt ?? closesAt);
}
