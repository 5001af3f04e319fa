import type { CheckInRound } from '../domain/check-in/check-in.ts';
import { type Instant, shiftWeek, type Week, weekOf } from '../domain/time/period.ts';
import type { Store } from '../store/store.ts';

/** Nearly always the round that is looked for is among those of the last weeks. */
const RECENT_WEEKS = 8;

/** The latest round; undefined when there is none. */
export async function latestRound(store: Store, now: Instant): Promise<CheckInRound | undefined> {
  return (await recentRounds(store, now)).at(-1);
}

/** The last round before a week, whatever the rhythm was then. */
export async function roundBefore(store: Store, week: Week): Promise<CheckInRound | undefined> {
  const isBefore = ({ id }: CheckInRound) => id < week;
  const recent = (await store.rounds.since(shiftWeek(week, -RECENT_WEEKS))).filter(isBefore);
  return (recent.length > 0 ? recent : (await store.rounds.list()).filter(isBefore)).at(-1);
}

/** The rounds of the last weeks, or all when those had none. */
export async function recentRounds(store: Store, now: Instant): Promise<CheckInRound[]> {
  const recent = await store.rounds.since(shiftWeek(weekOf(now, 'UTC'), -RECENT_WEEKS));
  return recent.length > 0 ? recent : store.rounds.list();
}
