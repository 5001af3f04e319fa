import type { Activity } from '../plan/activity.ts';
import { isOverdue } from '../plan/status.ts';
import type { StatusUpdate } from '../plan/status-update.ts';
import type { CalendarDate } from '../time/period.ts';
import { type CheckIn, isDueSoon } from './check-in.ts';

/** Who is told of silence; one step further with every round (docs/domain.md). */
export type EscalationLevel = 'alternate' | 'lead' | 'secretariat';

const LEVELS: readonly EscalationLevel[] = ['alternate', 'lead', 'secretariat'];

/** Rounds missed in a row by who is silent: this one included once it is missed, and up to it while it waits. */
export function roundsMissed({ state, missedBefore = 0 }: CheckIn): number {
  if (state === 'missed') return missedBefore + 1;
  return state === 'sent' || state === 'reminded' ? missedBefore : 0;
}

/** Who is told of so many rounds missed in a row; undefined of none. */
export function levelOf(rounds: number): EscalationLevel | undefined {
  return LEVELS[Math.min(rounds, LEVELS.length) - 1];
}

/**
 * What silence leads to when a round closes: after one round the alternate is asked along with the primary, after two the
 * working group's lead is told, from three on it is on the secretariat's list. Undefined where nobody was silent.
 */
export function escalationOf(checkIn: CheckIn): { rounds: number; to: EscalationLevel } | undefined {
  const rounds = checkIn.state === 'missed' ? roundsMissed(checkIn) : 0;
  const to = levelOf(rounds);
  return to && { rounds, to };
}

/** Whether an update can be urgent at all, by itself: most are not, and need no look at how the activity stood. */
export function mayBeUrgent({ status, supportNeeded }: StatusUpdate): boolean {
  return status === 'blocked' || supportNeeded !== 'none';
}

/**
 * What will not wait for the digest: work that has come to a stop, and support asked for where time is short, because the
 * activity is overdue or due within two weeks. `before` is the activity as it stood. Undefined for everything else.
 */
export function urgencyOf(
  update: StatusUpdate,
  before: Activity,
  today: CalendarDate,
): 'blocked' | 'support' | undefined {
  if (update.status === 'blocked') return update.previousStatus === 'blocked' ? undefined : 'blocked';
  const asksAnew = update.supportNeeded !== 'none' && update.supportNeeded !== before.supportNeeded;
  const after = { ...before, status: update.status, ...(update.revisedEnd ? { revisedEnd: update.revisedEnd } : {}) };
  return asksAnew && (isOverdue(after, today) || isDueSoon(after, today)) ? 'support' : undefined;
}
