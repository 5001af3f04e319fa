import type { SafeguardEvent } from '../audit/audit.ts';

/** How far back the secretariat is shown what was confirmed. */
export const CONFIRMED_DAYS = 28;

/** By organisation, how often a warning was answered with "nobody can be recognised" ; the most often first. */
export function confirmedCounts(events: readonly SafeguardEvent[]): { organisationId: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { action, organisationId } of events)
    if (action === 'confirmed' && organisationId !== undefined)
      counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1);
  return [...counts]
    .map(([organisationId, count]) => ({ organisationId, count }))
    .sort((a, b) => b.count - a.count || (a.organisationId < b.organisationId ? -1 : 1));
}
