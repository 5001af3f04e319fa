import type { Instant } from '../time/period.ts';
import {
  type Author,
  CHECK_IN_STATES,
  type CheckIn,
  type CheckInState,
  type PastState,
  type StateReason,
} from './check-in.ts';

/** Which state may follow which (docs/domain.md). What is not here does not happen. */
const NEXT: Record<CheckInState, readonly CheckInState[]> = {
  planned: ['sent', 'answered', 'answered_late', 'excused', 'missed', 'unreachable'],
  // Sent again: it is certain now.
  sent: ['sent', 'reminded', 'answered', 'answered_late', 'excused', 'missed', 'unreachable'],
  reminded: ['sent', 'reminded', 'answered', 'answered_late', 'excused', 'missed', 'unreachable'],
  answered: [],
  answered_late: [],
  excused: ['sent', 'answered', 'answered_late'],
  missed: ['answered_late'],
  unreachable: ['sent', 'answered', 'answered_late', 'excused'],
};

export interface Transition {
  to: CheckInState;
  at: Instant;
  by: Author;
  reason?: StateReason;
}

/**
 * The check-in in its new state, with the one it leaves behind it; or undefined when that state may not follow the one it
 * is in.
 */
export function moveTo<T extends CheckIn>(checkIn: T, { to, at, by, reason }: Transition): T | undefined {
  if (!NEXT[checkIn.state].includes(to)) return undefined;
  const { stateReason, history = [], ...rest } = checkIn;
  const past: PastState = {
    state: checkIn.state,
    since: checkIn.stateSince,
    by: checkIn.stateBy,
    ...(stateReason ? { reason: stateReason } : {}),
  };
  return {
    ...(rest as T),
    state: to,
    stateSince: at,
    stateBy: by,
    history: [...history, past],
    ...(reason ? { stateReason: reason } : {}),
    remindersSent: checkIn.remindersSent + (to === 'reminded' ? 1 : 0),
  };
}

export type StateCounts = Record<CheckInState, number>;

/**
 * How many organisations are in each state. Throws when the rows are not exactly the roster: a ledger that
 * does not add up is an error, never rounded over.
 */
export function countStates(roster: readonly string[], checkIns: readonly CheckIn[]): StateCounts {
  const counts = Object.fromEntries(CHECK_IN_STATES.map((state) => [state, 0])) as StateCounts;
  const expected = new Set(roster);
  for (const checkIn of checkIns) {
    if (!expected.delete(checkIn.organisationId))
      throw new Error(`ledger: ${checkIn.id} is not on the roster, or is there twice`);
    counts[checkIn.state] += 1;
  }
  if (expected.size > 0) throw new Error(`ledger: ${expected.size} of ${roster.length} organisations have no check-in`);
  return counts;
}

export interface ResponseFigures {
  answered: number;
  late: number;
  /** Roster less excused; the unreachable stay in. */
  expected: number;
  /** (answered + late) / expected, or null when nobody was expected. */
  rate: number | null;
  onTimeRate: number | null;
}

/** domain.md section 7: the response rate, always printed beside its numerator and denominator. */
export function responseOf(counts: StateCounts): ResponseFigures {
  const all = CHECK_IN_STATES.reduce((sum, state) => sum + counts[state], 0);
  const expected = all - counts.excused;
  return {
    answered: counts.answered,
    late: counts.answered_late,
    expected,
    rate: expected === 0 ? null : (counts.answered + counts.answered_late) / expected,
    onTimeRate: expected === 0 ? null : counts.answered / expected,
  };
}
