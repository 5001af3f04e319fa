import { type CheckIn, isUncertain, type UnreachableReason } from '../check-in/check-in.ts';
import { levelOf, roundsMissed } from '../check-in/escalation.ts';
import { type Calendar, isWorkingDay } from '../schedule/calendar.ts';
import { addDays, type CalendarDate, type Instant } from '../time/period.ts';
import type { Activity } from './activity.ts';
import { dueDateOf, isOverdue, type SupportType } from './status.ts';

/** One thing that waits for the secretariat. It is read off the records, so it goes when it is over. */
export type ToDo =
  | { kind: 'blocked'; activityId: string; title: string; support: SupportType }
  | { kind: 'silent'; organisationId: string; rounds: number }
  | { kind: 'unreachable'; organisationId: string; checkInId: string; reason: UnreachableReason; since: Instant }
  /** Asked, and nobody knows whether it got through. */
  | { kind: 'uncertain'; organisationId: string; checkInId: string; since: Instant }
  | { kind: 'overdue'; activityId: string; title: string; days: number };

/** docs/domain.md: overdue for more than this many working days is the secretariat's. */
const OVERDUE_WORKING_DAYS = 10;

export interface ToDoInput {
  activities: readonly Activity[];
  /** Check-ins of the latest round. */
  checkIns: readonly CheckIn[];
  today: CalendarDate;
  calendar: Calendar;
}

/** The most urgent first: who needs help, who is silent, who cannot be reached, what is long overdue. */
export function toDoOf({ activities, checkIns, today, calendar }: ToDoInput): ToDo[] {
  const blocked = activities
    .filter((activity) => activity.status === 'blocked')
    .map(({ id, title, supportNeeded }) => ({
      kind: 'blocked' as const,
      activityId: id,
      title,
      support: supportNeeded,
    }));
  const silent = checkIns.flatMap((checkIn) => {
    const rounds = roundsMissed(checkIn);
    return levelOf(rounds) === 'secretariat'
      ? [{ kind: 'silent' as const, organisationId: checkIn.organisationId, rounds }]
      : [];
  });
  const unreachable = checkIns
    .filter((checkIn) => checkIn.state === 'unreachable')
    .map(({ id, organisationId, stateReason, stateSince, outOfReachSince = stateSince }) => ({
      kind: 'unreachable' as const,
      organisationId,
      checkInId: id,
      reason: (stateReason ?? 'transport_failed') as UnreachableReason,
      since: outOfReachSince,
    }));
  const uncertain = checkIns.filter(isUncertain).map(({ id, organisationId, stateSince }) => ({
    kind: 'uncertain' as const,
    organisationId,
    checkInId: id,
    since: stateSince,
  }));
  const overdue = activities
    .filter((activity) => isOverdue(activity, today) && activity.status !== 'blocked')
    .map((activity) => ({ activity, days: workingDaysBetween(dueDateOf(activity), today, calendar) }))
    .filter(({ days }) => days > OVERDUE_WORKING_DAYS)
    .sort((a, b) => b.days - a.days)
    .map(({ activity: { id, title }, days }) => ({ kind: 'overdue' as const, activityId: id, title, days }));
  return [...blocked, ...uncertain, ...silent, ...unreachable, ...overdue];
}

/** Nothing is looked at day by day for longer than a year. */
const LONGEST_DAYS = 366;

/** Working days after one date up to another, that one included. */
function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: Calendar): number {
  let days = 0;
  let date = addDays(from, 1);
  for (let count = 0; date <= to && count < LONGEST_DAYS; count += 1) {
    if (isWorkingDay(date, calendar)) days += 1;
    date = addDays(date, 1);
  }
  return days;
}
