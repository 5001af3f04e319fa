import { type CheckIn, type CheckInRound, SOON_DAYS } from '../check-in/check-in.ts';
import type { Activity } from '../plan/activity.ts';
import { dueDateOf, duePrecisionOf, isTerminal, type Status } from '../plan/status.ts';
import type { StatusUpdate } from '../plan/status-update.ts';
import { type Summary, summarize } from '../plan/summary.ts';
import { sharedViews } from '../safeguarding/shared-view.ts';
import { addDays, type CalendarDate, dateOf, type Instant, type Week } from '../time/period.ts';
import type { EndPrecision } from '../time/time-types.ts';

export type DigestState = 'awaiting_approval' | 'held' | 'posting' | 'posted' | 'uncertain';

/** A line of the digest: what the whole channel may read about one activity. */
export interface DigestItem {
  id: string;
  title: string;
  date: CalendarDate;
  /** The plan says no day: the date is the last of a month, a quarter, a half or a year. */
  precision?: EndPrecision;
  status: Status;
}

/** One change since the last digest, never with a figure about people. */
export interface DigestChange {
  id: string;
  title: string;
  from: Status;
  to: Status;
}

/** What the channel is told: counts, and activities that are not restricted. No silent organisation has a name here. */
export interface DigestFigures {
  week: Week;
  asOf: Instant;
  roundState: CheckInRound['state'] | 'none';
  states: Summary['response']['states'];
  roster: number;
  /** `uncertain`: asks of which nobody knows whether they got through; said on the preview alone. */
  response: { answered: number; late: number; expected: number; rate: number | null; uncertain?: number };
  activities: { total: number; byStatus: Record<Status, number>; byPillar: Record<string, number>; overdue: number };
  byPillarAndStatus: Summary['activities']['byPillarAndStatus'];
  support: Summary['support'];
  reached: Summary['reached'];
  counties: number;
  completed: DigestItem[];
  dueSoon: DigestItem[];
  startingSoon: DigestItem[];
  changes: DigestChange[];
  corrections: number;
  /** Answers to earlier weeks that came after their digest. */
  lateAnswers: number;
  /** Updates the figures rest on, so that the digest can be traced. */
  updateIds: string[];
}

export interface Digest {
  /** "<cycle>|<week>|<channel conversation id>": one digest per week and channel. */
  id: string;
  cycleId: string;
  week: Week;
  channelId: string;
  asOf: Instant;
  state: DigestState;
  figures: DigestFigures;
  text: { en: string; sw: string };
  contentHash: string;
  approvedBy?: string;
  approvedAt?: Instant;
  postedAt?: Instant;
  /** Id of the message in the channel. */
  messageId?: string;
}

export function digestId(cycleId: string, week: Week, channelId: string): string {
  return `${cycleId}|${week}|${channelId}`;
}

export interface DigestInput {
  week: Week;
  activities: readonly Activity[];
  round?: { round: CheckInRound; checkIns: readonly CheckIn[] };
  /** Updates since the digest before. */
  updates: readonly StatusUpdate[];
  asOf: Instant;
  zone: string;
  /** Counts of persons below this are not shown. */
  k?: number | undefined;
}

/** A digest is read on a phone: what does not fit is counted, not listed. */
export const LISTED = 8;

/** What the channel may know (domain.md 6.4): nothing restricted, no names of the silent, no small counts of people. */
export function composeFigures({ week, activities, round, updates, asOf, zone, k }: DigestInput): DigestFigures {
  const open = sharedViews(activities);
  const visible = new Map(open.map((activity) => [activity.id, activity]));
  const summary = summarize({ activities: open, rounds: round ? [round] : [], filters: {}, asOf, zone, k });
  const today = dateOf(asOf, zone);
  const shown = updates.filter((update) => visible.has(update.activityId));
  return {
    week,
    asOf,
    roundState: round?.round.state ?? 'none',
    states: summary.response.states,
    roster: summary.response.roster,
    response: {
      answered: summary.response.answered,
      late: summary.response.late,
      expected: summary.response.expected,
      rate: summary.response.rate,
      ...(summary.response.uncertain > 0 ? { uncertain: summary.response.uncertain } : {}),
    },
    activities: {
      total: summary.activities.total,
      byStatus: summary.activities.byStatus,
      byPillar: summary.activities.byPillar,
      overdue: summary.overdue.length,
    },
    byPillarAndStatus: summary.activities.byPillarAndStatus,
    support: summary.support,
    reached: summary.reached,
    counties: Object.keys(summary.coverage).filter((place) => place.startsWith('KE')).length,
    completed: completedOf(shown, visible),
    dueSoon: soon(open, today, (activity) => dueDateOf(activity)),
    startingSoon: soon(
      open.filter((activity) => activity.status === 'not_started'),
      today,
      (activity) => activity.plannedStart,
    ),
    changes: changesOf(shown, visible),
    corrections: shown.filter((update) => update.type === 'correction').length,
    lateAnswers: new Set(
      updates.filter((update) => update.week < week && !update.checkInId.startsWith('adhoc/')).map((u) => u.checkInId),
    ).size,
    updateIds: shown.map((update) => update.id).sort(),
  };
}

function completedOf(updates: readonly StatusUpdate[], visible: ReadonlyMap<string, Activity>): DigestItem[] {
  const ids = new Set(
    updates.filter((update) => update.status === 'completed' && update.type !== 'no_change').map((u) => u.activityId),
  );
  return [...ids]
    .flatMap((id) => visible.get(id) ?? [])
    .filter((activity) => activity.status === 'completed')
    .map((activity) => itemOf(activity, activity.actualEnd ?? activity.plannedEnd))
    .sort(byDate);
}

function soon(
  activities: readonly Activity[],
  today: CalendarDate,
  dateFor: (activity: Activity) => CalendarDate,
): DigestItem[] {
  return activities
    .filter((activity) => !isTerminal(activity.status))
    .filter((activity) => dateFor(activity) >= today && dateFor(activity) <= addDays(today, SOON_DAYS))
    .map((activity) => itemOf(activity, dateFor(activity)))
    .sort(byDate);
}

/** Status changes since the last digest: from the status before the first update to the one that stands now. */
function changesOf(updates: readonly StatusUpdate[], visible: ReadonlyMap<string, Activity>): DigestChange[] {
  const first = new Map<string, Status>();
  for (const update of [...updates].sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1)))
    if (!first.has(update.activityId)) first.set(update.activityId, update.previousStatus);
  return [...first].flatMap(([id, from]) => {
    const activity = visible.get(id);
    return activity && activity.status !== from ? [{ id, title: activity.title, from, to: activity.status }] : [];
  });
}

function itemOf(activity: Activity, date: CalendarDate): DigestItem {
  const precision = date === dueDateOf(activity) ? duePrecisionOf(activity) : undefined;
  return { id: activity.id, title: activity.title, date, status: activity.status, ...(precision ? { precision } : {}) };
}

function byDate(a: DigestItem, b: DigestItem): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1;
}
