import type { Activity } from '../../src/domain/plan/activity.ts';
import { placeName } from '../../src/domain/plan/counties.ts';
import type { ImportReport } from '../../src/imports/import-report.ts';
import type { Meant } from './import-corpus.ts';

export type Verdict = 'right' | 'asked' | 'refused' | 'wrong';

/**
 * How one row came in, beside what was meant: right; asked, where it cannot be told; refused, though it could; or wrong without a word about the
 * column that is wrong.
 */
export function judgeRow(
  report: ImportReport,
  activities: ReadonlyMap<string, Activity>,
  row: number,
  meant: Meant | 'asked',
): { verdict: Verdict; why: string } {
  const outcome = report.rows.find((each) => each.row === row);
  if (!outcome) return { verdict: 'wrong', why: 'no word about the row' };
  const said = outcome.messages.join(' / ');
  if (outcome.outcome === 'rejected') return { verdict: meant === 'asked' ? 'asked' : 'refused', why: said };
  if (meant === 'asked') return { verdict: outcome.outcome === 'warned' ? 'asked' : 'wrong', why: said };
  const activity = activities.get(outcome.id ?? '');
  if (!activity) return { verdict: 'wrong', why: 'taken in, and not there' };
  const differs = differences(activity, meant);
  if (differs.length === 0) return { verdict: 'right', why: '' };
  return {
    verdict:
      outcome.outcome === 'warned' && differs.every((field) => said.includes(SAYS[field] ?? field)) ? 'asked' : 'wrong',
    why: `${differs.join(', ')}: ${said}`,
  };
}

/** What a warning about a field has in it. */
const SAYS: Readonly<Record<string, string>> = {
  target: 'left out',
  start: 'read as',
  end: 'read as',
  places: 'read as',
};

function differences(activity: Activity, meant: Meant): string[] {
  const seen: Record<string, unknown> = {
    title: activity.title,
    pillar: activity.pillar,
    lead: activity.leadOrgId,
    start: activity.plannedStart,
    end: activity.plannedEnd,
    places: activity.places.map(placeName).sort().join(', '),
    target: activity.target,
  };
  const wanted: Record<string, unknown> = {
    ...meant,
    places: [...meant.places].sort().join(', '),
    target: meant.target,
  };
  return Object.keys(seen).filter((field) => seen[field] !== wanted[field]);
}

/** "prevention eyai 2026-01-05..2026-03-31 KE040 100 people normal" */
export function summaryOf(activity: {
  pillar: string;
  leadOrgId: string;
  plannedStart: string;
  plannedEnd: string;
  places: string[];
  target?: number;
  targetUnit: string;
  sensitivity: string;
}): string {
  const { pillar, leadOrgId, plannedStart, plannedEnd, places, target, targetUnit, sensitivity } = activity;
  const counted = target === undefined ? '-' : `${target} ${targetUnit}`;
  return `${pillar} ${leadOrgId} ${plannedStart}..${plannedEnd} ${places.join('+') || '-'} ${counted} ${sensitivity}`;
}
