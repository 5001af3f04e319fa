import { cameToNothing, type Delivery, isChatRefusal, isMailbox } from '../outbox/delivery.ts';
import { type CheckIn, isUncertain, type TriedWay, type UnreachableReason } from './check-in.ts';
import { moveTo, type Transition } from './ledger.ts';

/** What became of a message that asks, for the check-in it was about. */

/** A message that came, or of which nobody knows whether it did. */
export type Asking = Pick<Transition, 'at' | 'by'> & { isCertain: boolean };

/** Nobody has been reached yet, or somebody was away and is back. */
export function mayBeAsked({ state, stateReason }: CheckIn): boolean {
  return state === 'planned' || state === 'unreachable' || (state === 'excused' && stateReason === 'leave');
}

/** The check-in when somebody has the card, or its reminder (`reminder`: which one, 0 for the card); undefined when that changes nothing. */
export function asked<T extends CheckIn>(checkIn: T, reminder: number, { isCertain, ...move }: Asking): T | undefined {
  const why = isCertain ? {} : { reason: 'uncertain' as const };
  // A second card of the same week (an alternate's, a repeated one) does not ask or remind a second time; nor does the one
  // that was there before somebody went on leave.
  if (reminder === 0) {
    const isNews = checkIn.state !== 'excused' || move.at > checkIn.stateSince;
    // Of two messages one that surely came is enough.
    const settlesDoubt = isUncertain(checkIn) && isCertain;
    if (settlesDoubt) return moveTo(checkIn, { ...move, to: 'sent' });
    return mayBeAsked(checkIn) && isNews ? moveTo(checkIn, { ...move, to: 'sent', ...why }) : undefined;
  }
  const isWaiting = checkIn.state === 'sent' || checkIn.state === 'reminded';
  if (!isWaiting || checkIn.remindersSent >= reminder) return undefined;
  // Who surely had the card is asked, whatever became of the reminder.
  const stands = isUncertain(checkIn) ? why : {};
  return moveTo(checkIn, { ...move, to: 'reminded', ...stands });
}

/** Whether the outcome of a message is not in the ledger yet: a process may have died in between. */
export function isUnrecorded(delivery: Delivery, checkIn: CheckIn): boolean {
  const { content, sentAt = '', state, id } = delivery;
  if (content.kind !== 'check-in') return false;
  if (state !== 'sent' && state !== 'uncertain') return cameToNothing(delivery);
  const move = { at: sentAt, by: `delivery:${id}` as const, isCertain: state === 'sent' };
  return asked(checkIn, content.reminder, move) !== undefined;
}

/** Why an organisation could not be reached, by the last message that came to nothing. */
export function unreachableBecause({ state, reason }: Pick<Delivery, 'state' | 'reason'>): UnreachableReason {
  if (isChatRefusal(reason)) return reason;
  return state === 'dropped' ? 'no_focal_point' : 'transport_failed';
}

const WAYS: readonly TriedWay[] = ['chat', 'new_chat', 'mail'];

/** By which ways the focal points were tried, whoever they are. */
export function triedWays(asks: readonly Delivery[]): TriedWay[] {
  const tried = new Set<TriedWay>();
  for (const { content, conversationId, anew } of asks) {
    if (content.kind !== 'check-in') continue;
    tried.add(isMailbox(conversationId) ? 'mail' : 'chat');
    if (anew) tried.add('new_chat');
  }
  return WAYS.filter((way) => tried.has(way));
}
