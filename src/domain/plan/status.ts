import type { CalendarDate } from '../time/period.ts';
import type { EndPrecision } from '../time/time-types.ts';

export const STATUSES = [
  'not_started',
  'on_track',
  'at_risk',
  'delayed',
  'blocked',
  'suspended',
  'completed',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

export const SUPPORT_TYPES = [
  'none',
  'funding',
  'technical',
  'coordination',
  'government_liaison',
  'legal',
  'other',
] as const;
export type SupportType = (typeof SUPPORT_TYPES)[number];

export type RequiredInput = 'reason' | 'revisedEnd' | 'supportNeeded' | 'reviewDate' | 'actualEnd' | 'outcome';

/** What a status asks for besides itself (domain.md 2.5). */
export const REQUIRED_INPUTS: Record<Status, readonly RequiredInput[]> = {
  not_started: [],
  on_track: [],
  at_risk: ['reason'],
  delayed: ['reason', 'revisedEnd'],
  blocked: ['reason', 'supportNeeded'],
  suspended: ['reason', 'reviewDate'],
  completed: ['actualEnd', 'outcome'],
  cancelled: ['reason'],
};

/** Terminal: off the check-in card; only the secretariat reopens. */
export function isTerminal(status: Status): boolean {
  return status === 'completed' || status === 'cancelled';
}

/** What is looked at of an activity to say whether it is late. */
interface Due {
  status: Status;
  plannedEnd: CalendarDate;
  revisedEnd?: CalendarDate;
}

/** When the activity should be over: the revised end where there is one. */
/** How exactly the date is said that `dueDateOf` gives: a new end is always a day. */
export function duePrecisionOf({
  revisedEnd,
  endPrecision,
}: {
  revisedEnd?: CalendarDate;
  endPrecision?: EndPrecision;
}): EndPrecision | undefined {
  return revisedEnd === undefined ? endPrecision : undefined;
}

export function dueDateOf(activity: Omit<Due, 'status'>): CalendarDate {
  return activity.revisedEnd ?? activity.plannedEnd;
}

/** Computed, never chosen: past its due date and not finished. */
export function isOverdue(activity: Due, today: CalendarDate): boolean {
  return !isTerminal(activity.status) && dueDateOf(activity) < today;
}
