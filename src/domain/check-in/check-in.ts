import type { ChatRefusal } from '../outbox/delivery.ts';
import type { Activity } from '../plan/activity.ts';
import { dueDateOf, isOverdue, isTerminal } from '../plan/status.ts';
import type { AnswerChannel, StatusUpdate } from '../plan/status-update.ts';
import { addDays, type CalendarDate, daysBetween, type Instant, type Week } from '../time/period.ts';

/** domain.md 6.2; the order is the order in which they are shown. */
export const CHECK_IN_STATES = [
  'planned',
  'sent',
  'reminded',
  'answered',
  'answered_late',
  'excused',
  'missed',
  'unreachable',
] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

export type ExcuseReason = 'leave' | 'snooze' | 'holiday' | 'nothing_due';
export type UnreachableReason =
  | ChatRefusal
  | 'no_focal_point'
  | 'transport_failed'
  /** Nobody knows whether a message got through. */
  | 'uncertain';
/** Of what was sent, only "uncertain" is one. */
export type StateReason = ExcuseReason | UnreachableReason;

/** A way by which somebody was tried. */
export type TriedWay = 'chat' | 'new_chat' | 'mail';

/** Who or what brought a check-in into a state: a job of the clock, a message's outcome, or somebody. */
export type Author = `job:${string}` | `delivery:${string}` | `person:${string}`;

/** A state a check-in was in before the one it is in now. */
export interface PastState {
  state: CheckInState;
  since: Instant;
  by: Author;
  reason?: StateReason;
}

/** One ask, to one organisation, for one week, whoever of its focal points answers and by whatever channel. */
export interface CheckIn {
  /** "<week>|<organisation id>" */
  id: string;
  week: Week;
  organisationId: string;
  /** Fixed when the round opens: at most five, those most in need. */
  activityIds: string[];
  /** Open activities of the organisation that are not on the card this week. */
  moreActivities: number;
  state: CheckInState;
  stateReason?: StateReason;
  stateSince: Instant;
  stateBy: Author;
  /** The states before this one, the first first. */
  history?: PastState[];
  remindersSent: number;
  /** Somebody asked to be asked later: not reminded until and including this day. */
  snoozedUntil?: CalendarDate;
  /** Where it could not be reached: since when no message has got through, over all rounds in a row. */
  outOfReachSince?: Instant;
  /** Where it could not be reached: what was tried. */
  tried?: TriedWay[];
  /** Rounds missed in a row just before this one. */
  missedBefore?: number;
  /** 0 until somebody answered; a correction is the next revision. */
  revision: number;
  answeredBy?: string;
  answeredAt?: Instant;
  channel?: AnswerChannel;
  /**
   * The latest update of each activity it answered. Writing them with the check-in is the one write that decides an answer;
   * the update rows and the activities follow from it and are repaired from it.
   */
  answer?: StatusUpdate[];
  /** Ids of links to its form that somebody has revoked. */
  revokedLinks?: string[];
  /** Fingerprint of the submit that made this revision: a double tap or a retried delivery is known by it. */
  submitHash?: string;
}

export interface CheckInRound {
  /** The week. */
  id: Week;
  cycleId: string;
  opensAt: Instant;
  remindAt: Instant;
  remindAgainAt?: Instant;
  closesAt: Instant;
  state: 'open' | 'closed';
  /** Frozen when the round is planned: the number the states must add up to. */
  rosterOrganisationIds: string[];
}

export const ACTIVITIES_PER_CARD = 5;
/** What lies no further ahead is "soon": on the card, in the digest, and where support is asked for. */
export const SOON_DAYS = 14;

/** The open activities an organisation leads, those most in need first (domain.md section 7). */
export function activitiesByNeed(
  organisationId: string,
  activities: readonly Activity[],
  today: CalendarDate,
): Activity[] {
  return activities
    .filter((activity) => activity.leadOrgId === organisationId && !isTerminal(activity.status))
    .sort((a, b) => compare(needOf(a, today), needOf(b, today)));
}

/** Overdue (longest first), due within 14 days, in trouble, then longest without an update. */
function needOf(activity: Activity, today: CalendarDate): [number, string, string] {
  const due = dueDateOf(activity);
  if (isOverdue(activity, today)) return [0, due, activity.id];
  if (isDueSoon(activity, today)) return [1, due, activity.id];
  if (activity.status === 'at_risk' || activity.status === 'delayed' || activity.status === 'blocked')
    return [2, due, activity.id];
  return [3, activity.lastUpdateAt ?? '', activity.id];
}

/** Due within two weeks, or overdue. */
export function isDueSoon(
  activity: Pick<Activity, 'plannedEnd' | 'revisedEnd' | 'status'>,
  today: CalendarDate,
): boolean {
  return !isTerminal(activity.status) && dueDateOf(activity) <= addDays(today, SOON_DAYS);
}

function compare(a: [number, string, string], b: [number, string, string]): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0;
}

/** Days an activity is late, 0 when it is not. */
export function daysOverdue(activity: Activity, today: CalendarDate): number {
  return isOverdue(activity, today) ? daysBetween(dueDateOf(activity), today) : 0;
}

/** It was sent, and nobody knows whether it got through. */
export function isUncertain({ state, stateReason }: Pick<CheckIn, 'state' | 'stateReason'>): boolean {
  return (state === 'sent' || state === 'reminded') && stateReason === 'uncertain';
}

export function isAnswered(checkIn: CheckIn): boolean {
  return checkIn.state === 'answered' || checkIn.state === 'answered_late';
}
