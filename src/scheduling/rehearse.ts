import { isReachableBy, personalChats } from '../check-ins/ask.ts';
import { loadRoundInput } from '../check-ins/open-round.ts';
import { type Instant, shiftWeek, type Week, weekOf } from '../domain/period.ts';
import { planRound } from '../domain/round.ts';
import { hasRound, planWeek } from '../domain/schedule.ts';
import type { Settings } from '../domain/settings.ts';
import { type RecipeDeps, settingsOf } from '../recipe.ts';

export interface RehearsedWeek {
  week: Week;
  opensAt: Instant;
  remindAt: Instant;
  closesAt: Instant;
  digestAt: Instant;
  asks: { organisationId: string; activityIds: string[] }[];
  /** Why a step is not on its usual day, one line each. */
  moved: string[];
}

/** Who will be asked and when, for the weeks to come, from the roster, the plan and the calendar as they are now. */
export async function rehearse(deps: Pick<RecipeDeps, 'store' | 'now'>, weeks: number): Promise<RehearsedWeek[]> {
  const settings = await settingsOf(deps.store);
  const chats = await personalChats(deps.store);
  const now = deps.now().toISOString();
  const input = await loadRoundInput(deps, weekOf(now, settings.zone), isReachableBy(chats));
  const first = planWeek(weekOf(now, settings.zone), settings);
  // This week's round, when it is over, needs no rehearsal.
  const from = first.closesAt > now ? 0 : 1;
  const plans = weeksWithRounds(shiftWeek(first.week, from), weeks, settings).map((week) => {
    const plan = planWeek(week, settings);
    const at = plan.opensAt > now ? plan.opensAt : now;
    // Reachability is today's and says nothing about next month, so everybody with a focal point counts as reachable.
    const { asks } = planRound({ ...input, plan, now: at, previous: [], isReachable: () => true });
    return {
      week: plan.week,
      opensAt: plan.opensAt,
      remindAt: plan.remindAt,
      closesAt: plan.closesAt,
      digestAt: plan.digestAt,
      asks: asks
        .filter(({ checkIn }) => checkIn.state === 'planned')
        .map(({ checkIn }) => ({ organisationId: checkIn.organisationId, activityIds: checkIn.activityIds })),
      moved: plan.moved.map(
        ({ step, from, to, holidayEn }) => `${step}: ${from} -> ${to}${holidayEn ? ` (${holidayEn})` : ''}`,
      ),
    };
  });
  return Promise.all(plans.map((plan) => withOpenRound(deps, plan)));
}

/** Of the weeks to come, those in which the network is asked. */
function weeksWithRounds(first: Week, weeks: number, settings: Settings): Week[] {
  return Array.from({ length: weeks }, (_, index) => shiftWeek(first, index)).filter((week) =>
    hasRound(week, settings),
  );
}

/** A round that is open already has its asks: those are said, not guessed again. */
async function withOpenRound({ store }: Pick<RecipeDeps, 'store'>, plan: RehearsedWeek): Promise<RehearsedWeek> {
  const round = await store.rounds.get(plan.week);
  if (!round) return plan;
  const checkIns = await store.checkIns.ofWeek(plan.week);
  const asks = checkIns
    .filter((checkIn) => checkIn.state !== 'excused' && checkIn.state !== 'cancelled')
    .map(({ organisationId, activityIds }) => ({ organisationId, activityIds }));
  return { ...plan, opensAt: round.opensAt, closesAt: round.closesAt, asks };
}
