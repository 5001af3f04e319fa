import type { CheckInRound } from '../domain/check-in.ts';
import { shiftWeek, type Week } from '../domain/period.ts';
import { type PlannedAsk, planAsk, planRound, type RoundInput } from '../domain/round.ts';
import { planWeek } from '../domain/schedule.ts';
import { instantOf, type RecipeDeps, settingsOf } from '../recipe.ts';
import { asksFor, isReachableBy, personalChats } from './ask.ts';

/**
 * Opens the round of a week: one check-in per organisation on the roster, and a card for those who can be asked.
 * Bears repeating: rows that stand are left as they are, and a card that is queued is not queued again.
 */
export async function openRound(deps: RecipeDeps, week: Week): Promise<CheckInRound> {
  const { store } = deps;
  const chats = await personalChats(store);
  const input = await loadRoundInput(deps, week, isReachableBy(chats));
  const planned = planRound(input);
  await store.rounds.create(planned.round);
  const round = (await store.rounds.get(week)) ?? planned.round;
  // After a crash the roster is the one that was frozen, not the one of today.
  const asks = round.rosterOrganisationIds.map(
    (id) => planned.asks.find((ask) => ask.checkIn.organisationId === id) ?? planAsk(id, input),
  );
  for (const ask of asks) await openCheckIn(deps, ask, chats);
  return round;
}

async function openCheckIn(
  { store, enqueue }: RecipeDeps,
  { checkIn, people }: PlannedAsk,
  chats: Awaited<ReturnType<typeof personalChats>>,
): Promise<void> {
  await store.checkIns.create(checkIn);
  const stands = await store.checkIns.get(checkIn.id);
  if (stands?.state === 'planned') await enqueue(asksFor(stands, people, chats));
}

export async function loadRoundInput(
  deps: Pick<RecipeDeps, 'store' | 'now'>,
  week: Week,
  isReachable: RoundInput['isReachable'],
): Promise<RoundInput> {
  const { store } = deps;
  const settings = await settingsOf(store);
  const [organisations, people, activities, cycles, previous] = await Promise.all([
    store.organisations.list(),
    store.people.list(),
    store.activities.list(),
    store.cycles.list(),
    store.checkIns.ofWeek(shiftWeek(week, -1)),
  ]);
  return {
    plan: planWeek(week, settings),
    cycleId: cycles.find((cycle) => cycle.state === 'active')?.id ?? week.slice(0, 4),
    zone: settings.zone,
    now: instantOf(deps),
    organisations,
    people,
    activities,
    previous,
    isReachable,
  };
}
