import { REQUIRED_INPUTS, STATUSES, type Status, type SupportType } from '../plan/status.ts';
import { STATUS_WORDS } from '../plan/status-words.ts';
import { readDate } from '../time/date-text.ts';
import type { ActivityForm } from './answer-form.ts';

/** What a line such as "update ACT-2026-0012 delayed until 2027-03-14 reached 45: venue lost" asks for. */
export interface ChatUpdate {
  activityId: string;
  /** Only what the line says; the rest of the form stays as it was. */
  form: Partial<ActivityForm>;
}

export type ChatUpdateReading =
  | { ok: true; update: ChatUpdate }
  | { ok: false; problem: 'no_activity' | 'no_status' | 'date' };

const STATUS_PATTERNS: readonly (readonly [Status, RegExp])[] = STATUSES.map((status) => [
  status,
  new RegExp(`\\b(?:${STATUS_WORDS[status].join('|')})\\b`),
]);

const SUPPORT_WORDS: readonly [SupportType, RegExp][] = [
  ['funding', /\b(?:funding|funds|money|fedha)\b/],
  ['technical', /\b(?:technical|kiufundi)\b/],
  ['coordination', /\b(?:coordination|uratibu)\b/],
  ['government_liaison', /\b(?:government(?: liaison)?|serikali)\b/],
  ['legal', /\b(?:legal|kisheria)\b/],
];

/** "not on track" says what it is not. */
const NEGATED = new RegExp(
  `\\b(?:not|si|haija(?!anza)\\w*)\\s+(?:yet\\s+)?(?:${STATUSES.flatMap((status) => STATUS_WORDS[status]).join('|')})\\b`,
);
/** "fedha zimeisha": the money has run out, and nothing is said of the activity. */
const RAN_OUT = /\b(?:fedha|pesa|bajeti|muda|mafuta|vifaa)\s+(?:ya\s+\w+\s+|za\s+\w+\s+)?\w{1,3}meisha\b/g;

const NEEDS = /\b(?:needs?|support|unahitajika|inahitaji|msaada(?: wa)?)\b/;

/** One message, as long as the chat takes it. */
const LONGEST = 2000;
const UNTIL = /\b(?:until|till|hadi|mpaka|tarehe|on(?!\s+(?:track|hold)\b))\s+/;
/** What a line says after a date. */
const AFTER_DATE = /\b(?:reached|waliofikiwa|tumefikia|needs?|support|inahitaji|msaada)\b/;

/** Reads a chat update by rules: id, status, "until DATE", "reached N", "needs SUPPORT", and a text after a colon. */
export function readChatUpdate(text: string): ChatUpdateReading {
  if (text.length > LONGEST) return { ok: false, problem: 'no_activity' };
  const [head = '', ...tail] = splitAtColon(text);
  const words = head.toLowerCase().replace(/\s+/g, ' ');
  const id = /\bact-\d{4}-\d{4,6}\b/.exec(words)?.[0];
  if (!id) return { ok: false, problem: 'no_activity' };
  // "not on track" says that it is not, and not what it is.
  if (NEGATED.test(words)) return { ok: false, problem: 'no_status' };
  const status = STATUS_PATTERNS.find(([, pattern]) => pattern.test(words.replace(RAN_OUT, ' ')))?.[0];
  const reached = /\b(?:reached|waliofikiwa|tumefikia)\s+(\d{1,3}(?:[ .,]\d{3})+|\d{1,8})(?![\d.,]?\d)/.exec(
    words,
  )?.[1];
  if (!status && !reached) return { ok: false, problem: 'no_status' };

  const form: Partial<ActivityForm> = {};
  if (status) form.status = status;
  // A dot may stand for thousands or for a part: the form asks.
  if (reached) form.reached = reached.replace(/[ ,]/g, '');
  const until = untilOf(words);
  if (until) {
    const date = readDate(until, 'end');
    if (!date) return { ok: false, problem: 'date' };
    form.date = date;
  }
  const support = NEEDS.test(words) ? SUPPORT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
  if (support) form.support = support;
  const note = tail.join(':').trim();
  if (note !== '') form[status && REQUIRED_INPUTS[status].includes('reason') ? 'reason' : 'note'] = note;
  return { ok: true, update: { activityId: id.toUpperCase(), form } };
}

/** "until 14 March 2027, reached 45": what stands between, without the comma. */
function untilOf(words: string): string {
  const begun = UNTIL.exec(words);
  if (!begun) return '';
  const rest = words.slice(begun.index + begun[0].length);
  const end = AFTER_DATE.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end).replace(/,/g, ' ').trim();
}

function splitAtColon(text: string): string[] {
  const at = text.indexOf(':');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
