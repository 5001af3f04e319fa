import type { AuditProblem } from '../audit/audit.ts';
import type { Role } from '../network/network.ts';
import type { CalendarDate, Instant, Week } from '../time/period.ts';

/** What a message is for; the card itself is made when it is sent, so that it is never older than its sending. */
export type DeliveryContent =
  /** `reminder`: 0 for the card itself, then which reminder it is. */
  | { kind: 'check-in'; checkInId: string; personId: string; reminder: number }
  | { kind: 'receipt'; checkInId: string; personId: string; replaces: string }
  | { kind: 'digest'; digestId: string }
  | { kind: 'digest-preview'; digestId: string; personId: string }
  /** A form whose round has closed, in the place of the one that was sent. */
  | { kind: 'late-form'; checkInId: string; personId: string; replaces: string }
  | { kind: 'notice'; notice: Notice; personId: string };

/** Whether it begins a message of its own in a chat; receipts and late forms take the place of one that is there. */
export function startsAMessage({ content, state }: Pick<Delivery, 'content' | 'state'>): boolean {
  if (state === 'dropped' || state === 'dead') return false;
  return content.kind === 'check-in' || content.kind === 'notice' || content.kind === 'digest-preview';
}

const MAILBOX = 'mail:';

/** Where a mail to somebody goes: their record says to which address, so that none stands in the outbox. */
export function mailboxOf(personId: string): string {
  return `${MAILBOX}${personId}`;
}

/** The address somebody had before: what happens to their account is told there too. */
export function formerMailboxOf(personId: string): string {
  return `${MAILBOX}${personId}|former`;
}

export function isMailbox(conversationId: string): boolean {
  return conversationId.startsWith(MAILBOX);
}

/** What somebody is told because it will not wait for the digest. */
export type Notice =
  | { about: 'skipped-runs'; runIds: string[] }
  | { about: 'silent'; week: Week; organisations: SilentOrganisation[] }
  | { about: 'blocked' | 'support'; activityId: string; updateId: string }
  | { about: 'role'; role: Role; added: boolean }
  /** The same, for the admins. */
  | { about: 'role-of'; personId: string; role: Role; added: boolean }
  /** Somebody is known by another account or mailbox from now on: told to the old one, and to the admins. */
  | { about: 'identity'; personId: string; field: 'aadObjectId' | 'workEmail' }
  | { about: 'erasure'; personId: string; dueOn: CalendarDate }
  | { about: 'erasure-withdrawn'; personId: string }
  /** What one officer has done, for the others. */
  | { about: 'left' | 'erased'; personId: string; by: string }
  | { about: 'audit-broken'; problem: AuditProblem };

export interface SilentOrganisation {
  organisationId: string;
  /** Rounds missed in a row. */
  rounds: number;
}

/** What a chat answers when it takes no message: its own business until the next round. */
export const CHAT_REFUSALS = [
  'not_installed',
  'conversation_not_found',
  'blocked_by_user',
  'bot_disabled_by_admin',
] as const;
export type ChatRefusal = (typeof CHAT_REFUSALS)[number];

export function isChatRefusal(reason: string | undefined): reason is ChatRefusal {
  return CHAT_REFUSALS.some((known) => known === reason);
}

/** Why a message was not sent after all. */
export const DROP_REASONS = [
  /** The person, their address or what it was about is not there any more. */
  'gone',
  'not_focal_point',
  'not_permitted',
  'answered',
  'not_asked',
  'round_closed',
  'on_leave',
  'nothing_open',
  'asked_in_teams',
  'not_awaited',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** As records of earlier versions have it. */
const FORMER_REASONS: Readonly<Record<string, DropReason>> = {
  'no longer the focal point': 'not_focal_point',
  'person or check-in gone': 'gone',
};

/** Whether a card came to nothing: it was refused, or there is nobody to be asked by it any more. */
export function cameToNothing({ state, reason = '' }: Pick<Delivery, 'state' | 'reason'>): boolean {
  if (state === 'dead') return true;
  const why = FORMER_REASONS[reason] ?? reason;
  return state === 'dropped' && (why === 'not_focal_point' || why === 'gone');
}

/** A message to be said; queueing gives it its state. */
export type NewDelivery = Pick<Delivery, 'id' | 'week' | 'conversationId' | 'content'> & {
  /** Not to be sent before; at once when absent. */
  notBefore?: Instant;
};

export type DeliveryState = 'queued' | 'sending' | 'sent' | 'dropped' | 'dead' | 'uncertain';

/** One message the bot starts by itself, to one conversation, with an outcome of its own. */
export interface Delivery {
  /** Says what it is, for whom and for when: queueing it a second time changes nothing. */
  id: string;
  week: Week;
  conversationId: string;
  content: DeliveryContent;
  state: DeliveryState;
  attempts: number;
  queuedAt: Instant;
  /** Put back or put off since then: from when it counts as waiting. */
  waitsSince?: Instant;
  /** When it is next to be looked at: due, or held by a sender that may have died. Absent once it is over. */
  nextAt?: Instant;
  sentAt?: Instant;
  /** Teams found it too big: it is said again in short. */
  short?: boolean;
  /** A new conversation was tried as well. */
  anew?: true;
  /** Id of the message it became. */
  messageId?: string;
  reason?: string;
}

/** The message as it waits in the outbox. */
export function queued({ notBefore, ...message }: NewDelivery, at: Instant): Delivery {
  return {
    ...message,
    state: 'queued',
    attempts: 0,
    queuedAt: at,
    nextAt: notBefore ?? at,
    ...(notBefore ? { waitsSince: notBefore } : {}),
  };
}
