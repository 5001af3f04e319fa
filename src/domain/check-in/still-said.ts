import type { Digest } from '../digest/digest.ts';
import { isFocalPointOf, onLeave, type Person } from '../network/network.ts';
import type { DropReason } from '../outbox/delivery.ts';
import { may } from '../permissions/permissions.ts';
import type { CalendarDate } from '../time/period.ts';
import { mayBeAsked } from './ask-outcome.ts';
import { type CheckIn, type CheckInRound, isAnswered } from './check-in.ts';

/**
 * Whether what was queued is still to be said at the moment of sending, and to whom it was meant: the answer is why not, or undefined
 * when it stands. What a message says is made afterwards, from the same records.
 */

/** The card of a check-in, or its reminder. */
export function whyNotAsked({
  checkIn,
  person,
  round,
  today,
}: {
  checkIn: CheckIn | undefined;
  person: Person | undefined;
  round: CheckInRound | undefined;
  /** In the network's zone. */
  today: CalendarDate;
}): DropReason | undefined {
  if (!checkIn || !person?.active) return 'gone';
  if (isAnswered(checkIn)) return 'answered';
  if (checkIn.state === 'excused' && !mayBeAsked(checkIn)) return 'not_asked';
  if (round?.state !== 'open') return 'round_closed';
  if (!isFocalPointOf(person, checkIn.organisationId)) return 'not_focal_point';
  return onLeave(person, today) ? 'on_leave' : undefined;
}

/** The form of a round that has closed, in the place of its card: only where nobody has answered since. */
export function whyNoLateForm(checkIn: CheckIn | undefined, person: Person | undefined): DropReason | undefined {
  if (!checkIn || !person?.active || !isFocalPointOf(person, checkIn.organisationId)) return 'gone';
  if (checkIn.state === 'missed') return undefined;
  return isAnswered(checkIn) ? 'answered' : 'not_asked';
}

/** The receipt in the place of a card. */
export function whyNoReceipt(checkIn: CheckIn | undefined, person: Person | undefined): DropReason | undefined {
  if (!checkIn || !person) return 'gone';
  return isFocalPointOf(person, checkIn.organisationId) ? undefined : 'not_focal_point';
}

export function whyNoDigest(digest: Digest | undefined): DropReason | undefined {
  return digest?.state === 'posting' ? undefined : 'not_awaited';
}

export function whyNoPreview(digest: Digest | undefined, person: Person | undefined): DropReason | undefined {
  if (digest?.state !== 'awaiting_approval' || !person) return 'not_awaited';
  return may(person, 'read-digest-preview') ? undefined : 'not_permitted';
}
