import { type CheckIn, type CheckInRound, isUncertain } from '../check-in/check-in.ts';
import { countStates, type ResponseFigures, responseOf, type StateCounts } from '../check-in/ledger.ts';
import { LEAST_K, type ReachFigures, reachOf } from '../safeguarding/suppression.ts';
import { type CalendarDate, type DateRange, dateOf, type Instant, type Week } from '../time/period.ts';
import { type Activity, PILLARS, type Pillar } from './activity.ts';
import type { PlaceCode } from './counties.ts';
import { isOverdue, isTerminal, STATUSES, type Status, SUPPORT_TYPES, type SupportType } from './status.ts';

/** Which activities a summary is about; every part narrows it. */
export interface Filters {
  pillar?: Pillar;
  place?: PlaceCode;
  organisationId?: string;
  workingGroupId?: string;
  status?: Status;
  /** As the person wrote it ("2026-Q4"), and the dates it spans. */
  period?: string;
  dates?: DateRange;
}

export interface SummaryInput {
  activities: readonly Activity[];
  /** The rounds the response rate is about, each with all its check-ins. */
  rounds: readonly { round: CheckInRound; checkIns: readonly CheckIn[] }[];
  filters: Filters;
  asOf: Instant;
  zone: string;
  /** Counts of persons below this are not shown; LEAST_K when absent. */
  k?: number | undefined;
  /** Which activities are named one by one; all of them when absent. */
  named?: (activity: Activity) => boolean;
}

export interface Summary {
  asOf: Instant;
  filters: Filters;
  activities: {
    total: number;
    byStatus: Record<Status, number>;
    byPillar: Record<string, number>;
    byPillarAndStatus: Record<string, Partial<Record<Status, number>>>;
  };
  response: ResponseFigures & {
    weeks: Week[];
    roster: number;
    states: StateCounts;
    /** Of those that were sent: nobody knows whether they got through. */
    uncertain: number;
  };
  overdue: string[];
  blocked: string[];
  support: Partial<Record<SupportType, number>>;
  reached: ReachFigures;
  /** Activities per county p-code; the two places that are no county count under their own names. */
  coverage: Record<PlaceCode, number>;
}

/** The one arithmetic of summary and digest: different selections, never different sums. */
export function summarize({
  activities,
  rounds,
  filters,
  asOf,
  zone,
  k = LEAST_K,
  named = () => true,
}: SummaryInput): Summary {
  const today = dateOf(asOf, zone);
  const selected = activities.filter((activity) => matches(activity, filters));
  const byStatus = zeroes(STATUSES);
  const byPillar: Record<string, number> = {};
  const byPillarAndStatus: Record<string, Partial<Record<Status, number>>> = {};
  const support: Partial<Record<SupportType, number>> = {};
  const coverage: Record<PlaceCode, number> = {};
  for (const activity of selected) {
    byStatus[activity.status] += 1;
    increment(byPillar, activity.pillar);
    byPillarAndStatus[activity.pillar] ??= {};
    increment(byPillarAndStatus[activity.pillar] as Record<string, number>, activity.status);
    if (activity.supportNeeded !== 'none' && !isTerminal(activity.status)) increment(support, activity.supportNeeded);
    for (const place of activity.places) increment(coverage, place);
  }
  return {
    asOf,
    filters,
    activities: {
      total: selected.length,
      byStatus,
      byPillar: ordered(PILLARS, byPillar),
      byPillarAndStatus: ordered(PILLARS, byPillarAndStatus),
    },
    response: responseFor(rounds, selected, filters),
    overdue: idsOf(selected.filter((activity) => isOverdue(activity, today) && named(activity))),
    blocked: idsOf(selected.filter((activity) => activity.status === 'blocked' && named(activity))),
    support: ordered(SUPPORT_TYPES, support),
    reached: reachOf(selected, k),
    coverage,
  };
}

/** A period selects what was planned to run in it, a revised end included. */
export function matches(activity: Activity, filters: Filters): boolean {
  const { pillar, place, organisationId, workingGroupId, status, dates } = filters;
  return (
    (!pillar || activity.pillar === pillar) &&
    (!place || activity.places.includes(place)) &&
    (!organisationId || activity.leadOrgId === organisationId || activity.partnerOrgIds.includes(organisationId)) &&
    (!workingGroupId || activity.workingGroupId === workingGroupId) &&
    (!status || activity.status === status) &&
    (!dates || overlaps(activity, dates))
  );
}

function overlaps(activity: Activity, dates: DateRange): boolean {
  const end: CalendarDate =
    activity.revisedEnd && activity.revisedEnd > activity.plannedEnd ? activity.revisedEnd : activity.plannedEnd;
  return activity.plannedStart <= dates.to && end >= dates.from;
}

/** With a filter on activities, the response is that of the organisations which lead the selected ones. */
function responseFor(
  rounds: SummaryInput['rounds'],
  selected: readonly Activity[],
  filters: Filters,
): Summary['response'] {
  const { period: _, dates: __, ...narrowing } = filters;
  const narrowed = Object.values(narrowing).some((value) => value !== undefined);
  const leads = new Set(selected.map((activity) => activity.leadOrgId));
  const total = countStates([], []);
  let roster = 0;
  let uncertain = 0;
  for (const { round, checkIns } of rounds) {
    const ids = round.rosterOrganisationIds.filter((id) => !narrowed || leads.has(id));
    const theirs = checkIns.filter((checkIn) => !narrowed || leads.has(checkIn.organisationId));
    const counts = countStates(ids, theirs);
    uncertain += theirs.filter(isUncertain).length;
    for (const state of Object.keys(counts) as (keyof StateCounts)[]) total[state] += counts[state];
    roster += ids.length;
  }
  return { ...responseOf(total), weeks: rounds.map(({ round }) => round.id), roster, states: total, uncertain };
}

function idsOf(activities: readonly Activity[]): string[] {
  return activities.map((activity) => activity.id).sort();
}

function increment(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function zeroes<T extends string>(keys: readonly T[]): Record<T, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<T, number>;
}

function ordered<T>(keys: readonly string[], record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(keys.flatMap((key) => (key in record ? [[key, record[key] as T]] : [])));
}
