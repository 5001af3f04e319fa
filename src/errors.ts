/** What may go wrong without anything being broken. Each code has a sentence in every language (src/language/). */
export const ERROR_CODES = [
  'not_known',
  'not_allowed',
  'person_unknown',
  'organisation_unknown',
  'no_focal_point',
  'role_unreadable',
  'last_admin',
  'personal_only',
  'channel_only',
  'text_too_long',
  'text_blocked',
  'no_channel_yet',
  'nothing_to_report',
  'activity_unknown',
  'update_unreadable',
  'update_date_unreadable',
  'filters_unknown',
  'no_round_yet',
  'round_already_open',
  'round_closed',
  'card_outdated',
  'leave_date_unreadable',
  'schedule_refused',
  'signpost_unreadable',
  'file_too_large',
  'file_refused',
  'links_off',
  'store_busy',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected refusal: a code, and one line for the log. The person's sentence is in language/. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  /** A value the sentence shows; never text that has not been screened. */
  readonly detail: string;

  constructor(code: ErrorCode, logLine: string, detail = '') {
    super(logLine);
    this.name = 'ExpectedError';
    this.code = code;
    this.detail = detail;
  }
}

/** By name and not by class: a module that was loaded in two ways has two classes. */
export function isExpected(error: unknown): error is ExpectedError {
  return error instanceof Error && error.name === 'ExpectedError';
}
