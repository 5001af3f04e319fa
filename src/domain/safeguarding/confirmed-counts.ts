import type { SafeguardEvent } from '../audit/audit.ts';
import type { Instant } from '../time/period.ts';

/** How far back the secretariat is shown what was confirmed. */
export const CONFIRMED_DAYS = 28;

/** By organisation, how often a warning was answered with "nobody can be recognised" since an instant; the most often first. */
export function confirmedCounts(
  events: readonly SafeguardEvent[],
  since: Instant,
): { organisationId: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { action, at, organisationId } of events)
    if (action === 'confirmed' && at >= since && organisationId !== undefined)
      counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1);
  return [...counts]
    .map(([organisationId, count]) => ({ organisationId, count }))
    .sort((a, b) => b.count - a.count || (a.organisationId < b.organisationId ? -1 : 1));
}
