import type { Organisation } from '../../src/domain/network/network.ts';
import type { Activity } from '../../src/domain/plan/activity.ts';
import { placeName } from '../../src/domain/plan/counties.ts';
import { matchKey } from '../../src/domain/text/match-key.ts';
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

/** An activity as the writer of a plan meant it; null where the plan does not say it. */
export interface SentActivity {
  title: string;
  pillar: string | null;
  /** Acronym. */
  lead: string | null;
  start: string | null;
  end: string | null;
  places: string[];
  target: number | null;
}

export type SentVerdict = Verdict;

const EXPLAINED = /read as|left out|taken|added|by its colour/;

/** How each activity of a plan came in, and each that nobody meant. `report`: an error when the plan was refused as a whole. */
export function judgeSent(
  report: ImportReport | Error,
  activities: readonly Activity[],
  organisations: readonly Organisation[],
  wanted: readonly SentActivity[],
): { verdict: SentVerdict; title: string; why: string }[] {
  if (report instanceof Error) return wanted.map(({ title }) => ({ verdict: 'refused', title, why: report.message }));
  const acronyms = new Map(organisations.map(({ id, acronym }) => [id, acronym]));
  const isOf = (title: string, { title: meant }: SentActivity) => {
    const [one, other] = [matchKey(title), matchKey(meant)];
    return one === other || one.includes(other.slice(0, 40)) || other.includes(one.slice(0, 40));
  };
  const judged = wanted.map((meant) => {
    const activity = activities.find(({ title }) => isOf(title, meant));
    const isUnsaid = meant.lead === null || meant.start === null;
    if (!activity)
      return { verdict: isUnsaid ? ('asked' as const) : ('refused' as const), title: meant.title, why: '' };
    const differs = differencesOf(activity, acronyms.get(activity.leadOrgId), meant);
    const row = report.rows.find(({ id }) => id === activity.id);
    const isExplained = row?.outcome === 'warned' && EXPLAINED.test(row.messages.join(' '));
    const verdict = differs.length === 0 ? 'right' : isExplained ? 'asked' : 'wrong';
    return {
      verdict: verdict as SentVerdict,
      title: meant.title,
      why: `${differs.join(', ')} ${row?.messages.join(' ') ?? ''}`,
    };
  });
  const extra = activities.filter(({ title }) => !wanted.some((meant) => isOf(title, meant)));
  return [...judged, ...extra.map(({ title }) => ({ verdict: 'wrong' as const, title, why: 'nobody meant it' }))];
}

function differencesOf(activity: Activity, lead: string | undefined, meant: SentActivity): string[] {
  const placesOf = (names: readonly string[]) => names.map(matchKey).sort().join(' ');
  const seen: [field: string, is: unknown, wanted: unknown][] = [
    ['pillar', activity.pillar, meant.pillar?.toLowerCase() ?? null],
    ['lead', lead, meant.lead],
    ['start', activity.plannedStart, meant.start],
    ['end', activity.plannedEnd, meant.end],
  ];
  const target = activity.targetUnit === 'people' ? (activity.target ?? null) : null;
  const places = activity.places.filter((place) => place.startsWith('KE')).map(placeName);
  return [
    ...seen.filter(([, is, wanted]) => wanted !== null && is !== wanted).map(([field, is]) => `${field} ${is}`),
    ...(placesOf(places) === placesOf(meant.places) ? [] : [`places ${places.join(' ')}`]),
    ...(target === meant.target ? [] : [`target ${target}`]),
  ];
}
