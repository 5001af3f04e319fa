import { asAnswered } from '../digest/summarize-network.ts';
import type { Person } from '../domain/network/network.ts';
import { scopeOf } from '../domain/permissions/permissions.ts';
import { type Filters, matches } from '../domain/plan/summary.ts';
import { sharedOrganisation, sharedViews } from '../domain/safeguarding/shared-view.ts';
import { LEAST_K } from '../domain/safeguarding/suppression.ts';
import type { Instant } from '../domain/time/period.ts';
import { settingsOf } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { type ExportRow, exportRows } from './columns.ts';

export interface LoadedExport {
  rows: ExportRow[];
  k: number;
  public: boolean;
}

/**
 * The activities of an export with their latest status. For the public, and for whoever may not see everything, what is
 * shared is cut down before it is filtered: a filter must not find out what the row does not show.
 */
export async function loadExport(
  store: Store,
  filters: Filters,
  asOf: Instant,
  { reader, forPublic }: { reader?: Person | undefined; forPublic: boolean },
): Promise<LoadedExport> {
  const [{ smallestCount: k = LEAST_K }, stored, organisations, rounds] = await Promise.all([
    settingsOf(store),
    store.activities.list(),
    store.organisations.list(),
    store.rounds.list(),
  ]);
  // An answer counts from the moment it is saved, also where the write behind it was cut off.
  const open = rounds.filter(({ closesAt }) => closesAt >= asOf).map(({ id }) => id);
  const checkIns = (await Promise.all(open.map((week) => store.checkIns.ofWeek(week)))).flat();
  const answered = asAnswered(stored, checkIns);
  const isPublic = forPublic || (reader !== undefined && scopeOf(reader, 'export') !== 'all');
  const seen = isPublic ? sharedViews(answered) : answered;
  return {
    rows: exportRows(
      seen.filter((activity) => matches(activity, filters)),
      isPublic ? organisations.map(sharedOrganisation) : organisations,
      { k, rounded: isPublic },
    ),
    k,
    public: isPublic,
  };
}
