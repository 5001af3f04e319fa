import { CHAT_REFUSALS } from '../domain/outbox/delivery.ts';

/** What came back from a post to the Bot Connector. */
export type PostAnswer =
  | { ok: true; messageId: string }
  | {
      ok: false;
      status?: number;
      code?: string;
      text?: string;
      retryAfterSeconds?: number;
      /** A new conversation was tried as well. */
      anew?: true;
    };

export type Outcome =
  | { kind: 'sent'; messageId: string }
  | { kind: 'later'; afterSeconds: number; reason: string }
  | { kind: 'dead'; reason: DeadReason }
  /** It may or may not have got through: never posted again blindly. */
  | { kind: 'uncertain'; reason: string };
export const DEAD_REASONS = [...CHAT_REFUSALS, 'refused', 'too_big', 'gave_up'] as const;
export type DeadReason = (typeof DEAD_REASONS)[number];

const RETRIED = new Set([412, 429, 502, 503, 504]);
/** Attempts for which its Retry-After is what counts; who is refused more often than that waits longer than it asks for. */
export const RETRY_AFTER_ATTEMPTS = 8;
export const LONGEST_PAUSE_SECONDS = 900;
/** A message that could not be sent for this long is news no more: nothing else ends the trying. */
export const DEADLINE_SECONDS = 6 * 3600;

/** What has been tried so far, and the chance of the moment. */
export interface Tries {
  /** This one included. */
  attempts: number;
  /** Since the message was queued, or put back. */
  ageSeconds: number;
  /** 0 up to 1: messages that were refused together come back apart. */
  random: number;
}

/**
 * Sorts the connector's answer by "Messages in bot conversations" (docs/teams.md). Bodies come in three shapes, so
 * status, code and text are all looked at.
 */
export function classify(answer: PostAnswer, tries: Tries): Outcome {
  if (answer.ok) return { kind: 'sent', messageId: answer.messageId };
  const { status } = answer;
  if (status === undefined) return { kind: 'uncertain', reason: 'connection broken' };
  if (RETRIED.has(status)) return laterOrNever(answer, tries);
  if (status === 403 || status === 404) return { kind: 'dead', reason: refusal(answer) };
  if (status === 413) return { kind: 'dead', reason: 'too_big' };
  if (status >= 500) return { kind: 'uncertain', reason: `status ${status}` };
  return { kind: 'dead', reason: 'refused' };
}

/** Never before Teams says; half as much again at most, by chance. */
function laterOrNever(
  { status, code, retryAfterSeconds }: Exclude<PostAnswer, { ok: true }>,
  { attempts, ageSeconds, random }: Tries,
): Outcome {
  const growing = Math.min(LONGEST_PAUSE_SECONDS, 2 ** attempts);
  const least =
    attempts <= RETRY_AFTER_ATTEMPTS ? (retryAfterSeconds ?? growing) : Math.max(retryAfterSeconds ?? 0, growing);
  const wait = least * (1 + random / 2);
  if (ageSeconds + wait > DEADLINE_SECONDS) return { kind: 'dead', reason: 'gave_up' };
  return { kind: 'later', afterSeconds: wait, reason: code ?? `status ${status}` };
}

function refusal({ code = '', text = '' }: Exclude<PostAnswer, { ok: true }>): DeadReason {
  const said = `${code} ${text}`;
  if (/BotDisabledByAdmin/i.test(said)) return 'bot_disabled_by_admin';
  if (/ConversationBlockedByUser|MessageWritesBlocked|\b209\b/i.test(said)) return 'blocked_by_user';
  if (/ConversationNotFound|Conversation not found/i.test(said)) return 'conversation_not_found';
  return 'not_installed';
}
