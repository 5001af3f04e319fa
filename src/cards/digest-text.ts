import { CHECK_IN_STATES } from '../domain/check-in/check-in.ts';
import { type DigestFigures, type DigestItem, LISTED } from '../domain/digest/digest.ts';
import type { Language } from '../domain/network/network.ts';
import { PILLARS, type Pillar } from '../domain/plan/activity.ts';
import { STATUSES, type SupportType } from '../domain/plan/status.ts';
import { ABOUT_PERSONS, type ReachFigures } from '../domain/safeguarding/suppression.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDay, formatEnd, formatInstant, formatNumber, formatRate } from '../language/format.ts';

export interface DigestSection {
  title: string;
  lines: string[];
}

function dayOf({ date, precision }: DigestItem, language: Language): string {
  return precision ? formatEnd(date, precision, language) : formatDay(date, language);
}

/** The digest in words: the card and the command line say the same lines. */
export function digestSections(figures: DigestFigures, phrases: Phrases, language: Language): DigestSection[] {
  const text = phrases.digest;
  const list = (items: readonly DigestItem[]) =>
    listed(items, phrases, (item) => `${dayOf(item, language)}: ${item.title}`);
  return [
    { title: text.ledger, lines: ledgerLines(figures, phrases) },
    { title: text.activities(figures.activities.total), lines: activityLines(figures, phrases, language) },
    { title: text.completed, lines: list(figures.completed) },
    {
      title: text.changes,
      lines: listed(figures.changes, phrases, (c) =>
        text.changed(c.title, phrases.status[c.from], phrases.status[c.to]),
      ),
    },
    { title: text.dueSoon, lines: list(figures.dueSoon) },
    { title: text.startingSoon, lines: list(figures.startingSoon) },
    { title: text.support, lines: supportLines(figures, phrases) },
  ].filter((section) => section.lines.length > 0);
}

function ledgerLines({ response, states, roster, roundState }: DigestFigures, phrases: Phrases): string[] {
  const { answered, late, expected, rate } = response;
  if (roundState === 'none') return [phrases.error.no_round_yet('')];
  const sum = CHECK_IN_STATES.filter((state) => states[state] > 0)
    .map((state) => phrases.stateCount(state, states[state]))
    .join(' + ');
  return [
    phrases.digest.answered(answered + late, expected, formatRate(rate)),
    phrases.ledger.adds(sum, roster),
    ...(roundState === 'open' ? [phrases.digest.open] : []),
  ];
}

function activityLines(
  { activities, reached, counties, corrections, lateAnswers }: DigestFigures,
  phrases: Phrases,
  language: Language,
): string[] {
  const byStatus = STATUSES.filter((status) => activities.byStatus[status] > 0)
    .map((status) => `${phrases.statuses(status, activities.byStatus[status])}: ${activities.byStatus[status]}`)
    .join(' · ');
  const byPillar = Object.entries(activities.byPillar)
    .map(([pillar, count]) => `${phrases.pillar[pillar as Pillar]}: ${count}`)
    .join(' · ');
  return [
    byStatus,
    byPillar,
    [
      phrases.digest.counties(counties),
      ...(activities.overdue > 0 ? [phrases.digest.overdue(activities.overdue)] : []),
    ].join(' · '),
    ...reachLines(reached, phrases, language),
    ...(corrections > 0 ? [phrases.digest.corrections(corrections)] : []),
    ...(lateAnswers > 0 ? [phrases.digest.lateAnswers(lateAnswers)] : []),
  ].filter((line) => line !== '');
}

/** People reached, of what may be shown; where persons are counted it is rounded down, and says so. A digest frozen earlier does not say where. */
export function reachLines(
  { byPillar, atLeast = ABOUT_PERSONS, hidden }: Pick<ReachFigures, 'byPillar' | 'hidden'> & Partial<ReachFigures>,
  phrases: Phrases,
  language: Language,
): string[] {
  const parts = PILLARS.flatMap((pillar) => {
    const count = byPillar[pillar];
    if (!count) return [];
    const figure = formatNumber(count, language);
    return [`${phrases.pillar[pillar]}: ${atLeast.includes(pillar) ? phrases.reached.atLeast(figure) : figure}`];
  });
  return [
    ...(parts.length > 0 ? [phrases.reached.total(parts.join(' · '))] : []),
    ...(hidden > 0 ? [phrases.reached.hidden(hidden)] : []),
  ];
}

function supportLines({ support }: DigestFigures, phrases: Phrases): string[] {
  const parts = Object.entries(support).map(([type, count]) => `${phrases.support[type as SupportType]}: ${count}`);
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

function listed<T>(items: readonly T[], phrases: Phrases, say: (item: T) => string): string[] {
  const rest = items.length - LISTED;
  return [...items.slice(0, LISTED).map(say), ...(rest > 0 ? [phrases.digest.more(rest)] : [])];
}

/** The digest as plain text, for the command line and for the frozen copy in the store. */
export function digestText(
  figures: DigestFigures,
  network: string,
  zone: string,
  phrases: Phrases,
  language: Language,
): string {
  return [
    phrases.digest.title(network, figures.week),
    ...digestSections(figures, phrases, language).flatMap(({ title, lines }) => [
      '',
      title,
      ...lines.map((line) => `- ${line}`),
    ]),
    '',
    phrases.digest.thanks,
    phrases.digest.footer,
    phrases.digest.asOf(formatInstant(figures.asOf, zone, language)),
  ].join('\n');
}
