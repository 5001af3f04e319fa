import { latestRound } from '../check-ins/latest-round.ts';
import type { CheckIn, CheckInRound } from '../domain/check-in/check-in.ts';
import type { Person } from '../domain/network/network.ts';
import { maySee, scopeOf } from '../domain/permissions/permissions.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { applyUpdate, type StatusUpdate } from '../domain/plan/status-update.ts';
import { type Filters, type Summary, summarize } from '../domain/plan/summary.ts';
import { sharedViews } from '../domain/safeguarding/shared-view.ts';
import { addDays, type Instant, mondayOf, type Week } from '../domain/time/period.ts';
import { settingsOf } from '../store/settings.ts';
import type { Store } from '../store/store.ts';

export interface NetworkSummary {
  summary: Summary;
  /** Those the summary names one by one. */
  activities: Map<string, Activity>;
}

/**
 * Loads and summarizes: without a period the response is that of the latest round, with one that of its rounds. For a reader
 * who may not see everything: what is restricted is not counted, only what they may see is named, and the response is the whole
 * network's or none, so that nobody's silence can be asked for.
 */
export async function summarizeNetwork(
  store: Store,
  filters: Filters,
  asOf: Instant,
  zone: string,
  reader?: Person,
): Promise<NetworkSummary> {
  const view = store.batched();
  const [stored, rounds, settings] = await Promise.all([
    view.activities.list(),
    roundsOf(view, filters, asOf),
    settingsOf(view),
  ]);
  const seesAll = !reader || scopeOf(reader, 'read-summary') === 'all';
  const answered = asAnswered(
    stored,
    rounds.flatMap(({ checkIns }) => checkIns),
  );
  const activities = seesAll ? answered : sharedViews(answered);
  const { period: _, dates: __, ...narrowing } = filters;
  const summary = summarize({
    activities,
    rounds: seesAll || Object.keys(narrowing).length === 0 ? rounds : [],
    filters,
    asOf,
    zone,
    k: settings.smallestCount,
    ...(seesAll ? {} : { named: (activity: Activity) => maySee(reader, activity) }),
  });
  const named = new Set([...summary.overdue, ...summary.blocked]);
  return {
    summary,
    activities: new Map(activities.flatMap((activity) => (named.has(activity.id) ? [[activity.id, activity]] : []))),
  };
}

/**
 * The activities as these check-ins leave them: an answer holds from the moment it is saved, also where the write of an
 * activity behind it was cut off.
 */
export function asAnswered<T extends Activity>(activities: readonly T[], checkIns: readonly CheckIn[]): readonly T[] {
  const answers = new Map<string, StatusUpdate[]>();
  for (const update of checkIns.flatMap((checkIn) => checkIn.answer ?? []))
    answers.set(update.activityId, [...(answers.get(update.activityId) ?? []), update]);
  if (answers.size === 0) return activities;
  return activities.map((activity) =>
    (answers.get(activity.id) ?? []).reduce((current, update) => applyUpdate(current, update), activity),
  );
}

async function roundsOf(store: Store, filters: Filters, asOf: Instant): Promise<RoundWithCheckIns[]> {
  if (!filters.dates) {
    const round = await latestRound(store, asOf);
    return round ? [{ round, checkIns: await store.checkIns.ofWeek(round.id) }] : [];
  }
  const rounds = (await store.rounds.list()).filter((round) => inPeriod(round.id, filters));
  const [first] = rounds;
  const checkIns = first ? await store.checkIns.since(first.id) : [];
  return rounds.map((round) => ({ round, checkIns: checkIns.filter((checkIn) => checkIn.week === round.id) }));
}

interface RoundWithCheckIns {
  round: CheckInRound;
  checkIns: readonly CheckIn[];
}

/** A week belongs to the period its Thursday is in, as it belongs to its year (ISO 8601). */
function inPeriod(week: Week, { dates }: Filters): boolean {
  if (!dates) return true;
  const thursday = addDays(mondayOf(week), 3);
  return thursday >= dates.from && thursday <= dates.to;
}
