import type { Instant } from './period.ts';
import type { Detector } from './safeguarding.ts';

/** Who read or did what; never a text, never a name of anybody outside the network. */
export interface AuditEvent {
  id: string;
  at: Instant;
  /** Person id, or "command line". */
  by: string;
  action:
    | 'summary'
    | 'group'
    | 'ledger'
    | 'digest-preview'
    | 'digest-published'
    | 'round-opened'
    | 'round-closed'
    | 'channel-chosen'
    | 'to-do'
    | 'schedule-changed'
    | 'holiday-changed'
    | 'imported'
    | 'people'
    | 'role-changed'
    | 'first-admin';
  detail: Readonly<Record<string, string | number>>;
}

/** A text that was turned away: what kind of thing it held and where, never the text. */
export interface SafeguardEvent {
  id: string;
  at: Instant;
  organisationId?: string;
  field: string;
  detectors: readonly Detector[];
  action: 'blocked' | 'asked';
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
