import type { LastAnswer } from './last-answer.ts';

/** What may have become of a request that did not end well. */
export type FaultKind =
  /** The condition of the write did not hold: 404, 409, 412. */
  | 'refused'
  /** Try again: 408, 410, 429, 449, 503, or no answer. A write may have been done all the same. */
  | 'transient'
  /** Anything else: our mistake, or the account's. */
  | 'broken';

/** An error of Cosmos DB in our own words; the message carries no document. */
export class StoreFault extends Error {
  readonly kind: FaultKind;
  readonly status: string;
  /** How long the service asks to wait. */
  readonly retryAfterMs: number;

  constructor(kind: FaultKind, status: string, retryAfterMs = 0) {
    super(`the store answered ${status}`);
    this.name = 'StoreFault';
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

const REFUSED = new Set([404, 409, 412]);
/** Microsoft's "Designing resilient applications with Azure Cosmos DB SDKs": the statuses worth another attempt. */
const TRANSIENT = new Set([408, 410, 429, 449, 503]);

/** `last` is what came back on the wire, for an error that does not say it. */
export function faultOf(error: unknown, last: LastAnswer = {}): StoreFault {
  if (error instanceof StoreFault) return error;
  const { code, retryAfterInMs, name } = (error ?? {}) as { code?: unknown; retryAfterInMs?: unknown; name?: string };
  // An abort has a number too (the DOM's), and it is no HTTP status.
  if (typeof code === 'number' && code >= 400) return faultOfStatus(code, Number(retryAfterInMs ?? 0));
  if (last.status !== undefined && last.status >= 400) return faultOfStatus(last.status, last.retryAfterMs);
  // No status at all: the connection broke, or nobody answered in time.
  return new StoreFault('transient', typeof code === 'string' ? code : (name ?? 'no answer'));
}

export function faultOfStatus(status: number, retryAfterMs = 0): StoreFault {
  const kind = REFUSED.has(status) ? 'refused' : TRANSIENT.has(status) ? 'transient' : 'broken';
  return new StoreFault(kind, String(status), retryAfterMs);
}
