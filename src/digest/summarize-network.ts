import type { Activity } from '../domain/activity.ts';
import { addDays, mondayOf, type Week } from '../domain/period.ts';
import { type Filters, type Summary, summarize } from '../domain/summary.ts';
import type { Store } from '../store/store.ts';

export interface NetworkSummary {
  summary: Summary;
  activities: Map<string, Activity>;
}

/** Loads and summarizes: without a period the response is that of the latest round, with one that of its rounds. */
export async function summarizeNetwork(
  store: Store,
  filters: Filters,
  asOf: string,
  zone: string,
): Promise<NetworkSummary> {
  const [activities, rounds] = await Promise.all([store.activities.list(), store.rounds.list()]);
  const latest = rounds.at(-1);
  const wanted = filters.dates ? rounds.filter((round) => inPeriod(round.id, filters)) : latest ? [latest] : [];
  const withCheckIns = await Promise.all(
    wanted.map(async (round) => ({ round, checkIns: await store.checkIns.ofWeek(round.id) })),
  );
  return {
    summary: summarize({ activities, rounds: withCheckIns, filters, asOf, zone }),
    activities: new Map(activities.map((activity) => [activity.id, activity])),
  };
}

/** A week belongs to the period its Thursday is in, as it belongs to its year (ISO 8601). */
function inPeriod(week: Week, { dates }: Filters): boolean {
  if (!dates) return true;
  const thursday = addDays(mondayOf(week), 3);
  return thursday >= dates.from && thursday <= dates.to;
}
