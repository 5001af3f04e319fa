import type { CheckIn, CheckInRound } from '../domain/check-in.ts';
import { type Instant, shiftWeek, type Week, weekOf } from '../domain/period.ts';
import { type Read, reads } from '../store/reads.ts';
import type { Store } from '../store/store.ts';

/**
 * The latest round and its check-ins, read along with everything else: nearly always the round is among those of the
 * last weeks. They are counted in UTC, so that they are known before the network's zone is.
 */
const RECENT_WEEKS = 8;

export function latestRoundReads(now: Instant): Read[] {
  return [reads.roundsSince(recentSince(now)), reads.checkInsSince(lastWeekOf(now))];
}

/** The latest round; undefined when there is none. */
export async function latestRound(store: Store, now: Instant): Promise<CheckInRound | undefined> {
  return (await recentRounds(store, now)).at(-1);
}

export function roundsBeforeReads(week: Week): Read[] {
  return [reads.roundsSince(shiftWeek(week, -RECENT_WEEKS))];
}

/** The last round before a week, whatever the rhythm was then. */
export async function roundBefore(store: Store, week: Week): Promise<CheckInRound | undefined> {
  const isBefore = ({ id }: CheckInRound) => id < week;
  const recent = (await store.rounds.since(shiftWeek(week, -RECENT_WEEKS))).filter(isBefore);
  return (recent.length > 0 ? recent : (await store.rounds.list()).filter(isBefore)).at(-1);
}

/** The rounds of the last weeks, or all when those had none. */
export async function recentRounds(store: Store, now: Instant): Promise<CheckInRound[]> {
  const recent = await store.rounds.since(recentSince(now));
  return recent.length > 0 ? recent : store.rounds.list();
}

/** The check-ins of a week; those of this week and the last are read along. */
export async function checkInsOf(store: Store, week: Week, now: Instant): Promise<CheckIn[]> {
  const since = lastWeekOf(now);
  if (week < since) return store.checkIns.ofWeek(week);
  return (await store.checkIns.since(since)).filter((checkIn) => checkIn.week === week);
}

function recentSince(now: Instant): Week {
  return shiftWeek(weekOf(now, 'UTC'), -RECENT_WEEKS);
}

function lastWeekOf(now: Instant): Week {
  return shiftWeek(weekOf(now, 'UTC'), -1);
}
