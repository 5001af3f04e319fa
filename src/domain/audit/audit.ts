import type { Detector } from '../safeguarding/detector.ts';
import type { Instant } from '../time/period.ts';

export type AuditAction =
  | 'summary'
  | 'group'
  | 'ledger'
  | 'to-do'
  | 'people'
  | 'audit'
  | 'exported'
  | 'my-data'
  | 'digest-preview'
  | 'digest-published'
  | 'round-opened'
  | 'round-closed'
  | 'asked-again'
  | 'recorded-on-behalf'
  | 'link-made'
  | 'link-revoked'
  | 'channel-chosen'
  | 'schedule-changed'
  | 'holiday-changed'
  | 'signposts-changed'
  | 'imported'
  | 'import-undone'
  | 'role-changed'
  | 'identity-changed'
  | 'first-admin'
  | 'erasure-asked'
  | 'erasure-withdrawn'
  | 'erased'
  | 'retention';

/** Who read or did what; never a text, never a name of anybody outside the network. */
export interface AuditEntry {
  at: Instant;
  /** Person id, "command line", or "job:…". */
  by: string;
  action: AuditAction;
  detail: Readonly<Record<string, string | number>>;
}

/**
 * An entry in its place: numbered without a gap, and sealed together with the one before it, so that none can be
 * changed, put in or taken out without every later one showing it.
 */
export interface AuditEvent extends AuditEntry {
  /** Its number, in twelve digits: the order of ids is the order of the log. */
  id: string;
  /** The hash of the one before; empty at the beginning. */
  previous: string;
  hash: string;
}

/** SHA-256 of a text, as hexadecimal digits. */
export type Hash = (text: string) => string;

/** The entry as the next one after the last. */
export function chained(last: AuditEvent | undefined, entry: AuditEntry, hash: Hash): AuditEvent {
  const id = numbered(last ? Number(last.id) + 1 : 1);
  const previous = last?.hash ?? '';
  return { id, previous, ...entry, hash: sealOf({ id, previous, ...entry }, hash) };
}

export interface AuditCheck {
  count: number;
  /** The last event: note it down elsewhere, and a log that was cut off at its end shows it. */
  head?: Pick<AuditEvent, 'id' | 'hash'>;
  problem?: AuditProblem;
}

/** What is wrong, and with which number. */
export interface AuditProblem {
  kind: 'changed' | 'missing' | 'beginning';
  id: string;
}

/**
 * Whether the log is whole. It begins with number 1, or after the last number that a retention run says it took out.
 */
export function checkChain(events: readonly AuditEvent[], hash: Hash): AuditCheck {
  const check = checkLinks(events, hash);
  if (check.problem) return check;
  const inOrder = events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = inOrder;
  return first && !isBeginning(first, inOrder) ? { ...check, problem: { kind: 'beginning', id: first.id } } : check;
}

/** Whether these events of the log follow each other unchanged; whether anything is missing before them is not asked. */
export function checkLinks(events: readonly AuditEvent[], hash: Hash): AuditCheck {
  const inOrder = events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const last = inOrder.at(-1);
  const check: AuditCheck = { count: inOrder.length, ...(last ? { head: { id: last.id, hash: last.hash } } : {}) };
  let before: AuditEvent | undefined;
  for (const event of inOrder) {
    if (before && event.id !== numbered(Number(before.id) + 1))
      return { ...check, problem: { kind: 'missing', id: numbered(Number(before.id) + 1) } };
    if (event.hash !== sealOf(event, hash) || (before && event.previous !== before.hash))
      return { ...check, problem: { kind: 'changed', id: event.id } };
    before = event;
  }
  return check;
}

function isBeginning(first: AuditEvent, events: readonly AuditEvent[]): boolean {
  if (first.id === numbered(1)) return first.previous === '';
  // Said before it is done: a run that was cut off in the middle has said more than it took out.
  return events.some(({ id, action, detail }) => {
    const upTo = detail['auditUpTo'];
    if (action !== 'retention' || typeof upTo !== 'string' || !/^\d{12}$/.test(upTo)) return false;
    return upTo < id && upTo >= numbered(Number(first.id) - 1);
  });
}

function numbered(number: number): string {
  return String(number).padStart(12, '0');
}

function sealOf({ id, previous, at, by, action, detail }: Omit<AuditEvent, 'hash'>, hash: Hash): string {
  const details = Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash(JSON.stringify([previous, id, at, by, action, details]));
}

/** A text that was turned away, asked about, or confirmed as naming nobody: what kind of thing it held and where, never the text. */
export interface SafeguardEvent {
  id: string;
  at: Instant;
  organisationId?: string;
  field: string;
  detectors: readonly Detector[];
  action: 'blocked' | 'asked' | 'confirmed';
}

/** Who, of several replicas, runs the clock and sends; a spare of correctness, which rests on ids and etags. */
export interface Lease {
  id: string;
  holder: string;
  /** Until when it holds without being renewed. */
  until: Instant;
}

/** One job for one week: creating the row is the claim to run it. */
export interface Run {
  /** "<job>|<week>" */
  id: string;
  job: string;
  week: string;
  state: 'running' | 'done' | 'failed' | 'skipped';
  startedAt: Instant;
  /** Until when the claim holds; a process that died leaves it behind, and the next one takes it over. */
  heldUntil: Instant;
  finishedAt?: Instant;
  reason?: string;
}
