import type { CheckInRound } from '../domain/check-in/check-in.ts';
import { planAsk, planRound, type RoundInput } from '../domain/check-in/round.ts';
import { planWeek } from '../domain/schedule/schedule.ts';
import type { Week } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import { asksFor, isReachableBy, waysToAsk } from './ask.ts';
import { roundBefore } from './latest-round.ts';

/**
 * Opens the round of a week: one check-in per organisation on the roster, and a card for those who can be asked.
 * Bears repeating: rows that stand are left as they are, and a card that is queued is not queued again.
 */
export async function openRound(deps: RecipeDeps, week: Week): Promise<CheckInRound> {
  const store = deps.store.batched();
  const [wayTo, network] = await Promise.all([
    waysToAsk({ ...deps, store }, week),
    loadNetwork({ ...deps, store }, week, () => roundBefore(store, week)),
  ]);
  const input = { ...network, isReachable: isReachableBy(wayTo) };
  const planned = planRound(input);
  const round = (await store.rounds.create(planned.round)) ? planned.round : await store.rounds.get(week);
  if (!round) throw new Error(`the round of ${week} was there and is gone`);
  // After a crash the roster is the one that was frozen, not the one of today.
  const asks = round.rosterOrganisationIds.map(
    (id) => planned.asks.find((ask) => ask.checkIn.organisationId === id) ?? planAsk(id, input),
  );
  const checkIns = asks.map((ask) => ask.checkIn);
  const created = await store.checkIns.createAll(checkIns);
  const standing = created.every(Boolean) ? checkIns : await store.checkIns.ofWeek(week);
  const waiting = new Map(standing.filter(({ state }) => state === 'planned').map((checkIn) => [checkIn.id, checkIn]));
  await deps.outbox.enqueue(
    asks.flatMap(({ checkIn, people }) => {
      const stands = waiting.get(checkIn.id);
      return stands ? asksFor(stands, people, wayTo) : [];
    }),
  );
  return round;
}

/** All that a round is planned from, besides who can be reached. `before`: looks up the round whose silence counts. */
export async function loadNetwork(
  deps: Pick<RecipeDeps, 'store' | 'now'>,
  week: Week,
  before: () => Promise<CheckInRound | undefined>,
): Promise<Omit<RoundInput, 'isReachable'>> {
  const { store } = deps;
  const [settings, organisations, people, activities, cycles, previous] = await Promise.all([
    settingsOf(store),
    store.organisations.list(),
    store.people.list(),
    store.activities.list(),
    store.cycles.list(),
    before().then((round) => (round ? store.checkIns.ofWeek(round.id) : [])),
  ]);
  return {
    plan: planWeek(week, settings),
    cycleId: cycles.find((cycle) => cycle.state === 'active')?.id ?? week.slice(0, 4),
    zone: settings.zone,
    now: instantOf(deps),
    ...(settings.freshDays ? { freshDays: settings.freshDays } : {}),
    organisations,
    people,
    activities,
    previous,
  };
}
