import { type CheckIn, isAnswered } from '../domain/check-in/check-in.ts';
import { checkInId } from '../domain/check-in/form-key.ts';
import { moveTo } from '../domain/check-in/ledger.ts';
import { reminded } from '../domain/check-in/round.ts';
import { focalOrganisationsOf, focalPointsOf, type Person } from '../domain/network/network.ts';
import { type CalendarDate, dateOf, instantAt, weekOf } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { change } from '../store/change.ts';
import { settingsOf } from '../store/settings.ts';
import type { Stored } from '../store/store.ts';
import { asksFor, isReachableBy, waysToAsk } from './ask.ts';
import { askNewcomer } from './ask-newcomer.ts';

/** What somebody's leave means for the organisations they answer for. */
export type LeaveResult = 'nothing_open' | 'others_asked' | 'excused';

/**
 * Leave is a person's, the obligation is the organisation's: another focal point is asked now, and only when there is none
 * is this week's check-in excused.
 */
export async function takeLeave(deps: RecipeDeps, person: Person, until: CalendarDate): Promise<LeaveResult> {
  const { store } = deps;
  await change(store.people, person.id, (stands) => ({ ...stands, optedOutUntil: until }));
  const [people, settings] = await Promise.all([store.people.list(), settingsOf(store)]);
  const wayTo = await waysToAsk(deps, weekOf(instantOf(deps), settings.zone));
  const today = dateOf(instantOf(deps), settings.zone);
  let result: LeaveResult = 'nothing_open';
  for (const checkIn of await openCheckInsOf(deps, person)) {
    const others = reminded(focalPointsOf(checkIn.organisationId, people), isReachableBy(wayTo), today);
    const [next] = others.filter(({ id }) => id !== person.id);
    if (next) {
      await deps.outbox.enqueue(asksFor(checkIn, [next], wayTo));
      if (result === 'nothing_open') result = 'others_asked';
    } else {
      await excuse(deps, checkIn, person, 'leave');
      result = 'excused';
    }
  }
  return result;
}

/** Back from leave: what is still open this week is asked after all. */
export async function endLeave(deps: RecipeDeps, person: Person): Promise<void> {
  const back = await change(deps.store.people, person.id, ({ optedOutUntil, ...stands }) =>
    optedOutUntil === undefined ? undefined : stands,
  );
  if (back) await askNewcomer(deps, back);
}

export type SnoozeResult = 'nothing_open' | 'later_this_week' | 'excused';

/**
 * Not now: ending before the round closes it only delays, the state stays and the card comes back that morning; ending later
 * it excuses the organisation, which is asked first in the next round (docs/domain.md).
 */
export async function snooze(deps: RecipeDeps, person: Person, until: CalendarDate): Promise<SnoozeResult> {
  const { store } = deps;
  const settings = await settingsOf(store);
  const wayTo = await waysToAsk(deps, weekOf(instantOf(deps), settings.zone));
  let result: SnoozeResult = 'nothing_open';
  for (const checkIn of await openCheckInsOf(deps, person)) {
    const round = await store.rounds.get(checkIn.week);
    const notBefore = instantAt(until, settings.opens.time, settings.zone);
    if (!round || notBefore >= round.closesAt) {
      await excuse(deps, checkIn, person, 'snooze');
      result = 'excused';
      continue;
    }
    await change(store.checkIns, checkIn.id, (stands) =>
      isAnswered(stands) ? undefined : { ...stands, snoozedUntil: until },
    );
    const asks = asksFor(checkIn, [person], wayTo);
    await deps.outbox.enqueue(asks.map((ask) => ({ ...ask, id: `${ask.id}|${until}`, notBefore })));
    if (result === 'nothing_open') result = 'later_this_week';
  }
  return result;
}

async function openCheckInsOf({ store, now }: RecipeDeps, person: Person): Promise<Stored<CheckIn>[]> {
  const { zone } = await settingsOf(store);
  const week = weekOf(instantOf({ now }), zone);
  if ((await store.rounds.get(week))?.state !== 'open') return [];
  const found = await Promise.all(focalOrganisationsOf(person).map((id) => store.checkIns.get(checkInId(week, id))));
  return found.flatMap((checkIn) =>
    checkIn && (checkIn.state === 'planned' || checkIn.state === 'sent' || checkIn.state === 'reminded')
      ? [checkIn]
      : [],
  );
}

async function excuse(deps: RecipeDeps, { id }: CheckIn, person: Person, reason: 'leave' | 'snooze'): Promise<void> {
  await change(deps.store.checkIns, id, (stands) =>
    isAnswered(stands)
      ? undefined
      : moveTo(stands, { to: 'excused', at: instantOf(deps), by: `person:${person.id}`, reason }),
  );
}
