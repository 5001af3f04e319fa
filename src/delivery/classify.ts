/** What came back from a post to the Bot Connector. */
export type PostAnswer =
  | { ok: true; messageId: string }
  | { ok: false; status?: number; code?: string; text?: string; retryAfterSeconds?: number };

export type Outcome =
  | { kind: 'sent'; messageId: string }
  | { kind: 'later'; afterSeconds: number }
  | { kind: 'dead'; reason: DeadReason }
  /** It may or may not have got through: never posted again blindly. */
  | { kind: 'uncertain'; reason: string };
export type DeadReason =
  | 'not_installed'
  | 'blocked_by_user'
  | 'bot_disabled_by_admin'
  | 'refused'
  | 'too_big'
  | 'gave_up';

const RETRIED = new Set([412, 429, 502, 503, 504]);
export const MOST_ATTEMPTS = 8;
const LONGEST_WAIT_SECONDS = 900;

/**
 * Sorts the connector's answer by "Messages in bot conversations" (docs/teams.md). Bodies come in three shapes, so
 * status, code and text are all looked at. `attempts` counts this one.
 */
export function classify(answer: PostAnswer, attempts: number): Outcome {
  if (answer.ok) return { kind: 'sent', messageId: answer.messageId };
  const { status } = answer;
  if (status === undefined) return { kind: 'uncertain', reason: 'connection broken' };
  if (RETRIED.has(status))
    return attempts >= MOST_ATTEMPTS ? { kind: 'dead', reason: 'gave_up' } : later(answer, attempts);
  if (status === 403 || status === 404) return { kind: 'dead', reason: refusal(answer) };
  if (status === 413) return { kind: 'dead', reason: 'too_big' };
  if (status >= 500) return { kind: 'uncertain', reason: `status ${status}` };
  return { kind: 'dead', reason: 'refused' };
}

function later({ retryAfterSeconds }: Exclude<PostAnswer, { ok: true }>, attempts: number): Outcome {
  return { kind: 'later', afterSeconds: Math.min(LONGEST_WAIT_SECONDS, retryAfterSeconds ?? 2 ** attempts) };
}

function refusal({ code = '', text = '' }: Exclude<PostAnswer, { ok: true }>): DeadReason {
  const said = `${code} ${text}`;
  if (/BotDisabledByAdmin/i.test(said)) return 'bot_disabled_by_admin';
  if (/ConversationBlockedByUser|MessageWritesBlocked|\b209\b/i.test(said)) return 'blocked_by_user';
  return 'not_installed';
}
