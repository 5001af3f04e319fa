import type { Language } from '../domain/network/network.ts';
import type { Activity, Pillar } from '../domain/plan/activity.ts';
import type { Status, SupportType } from '../domain/plan/status.ts';
import { STATUSES } from '../domain/plan/status.ts';
import type { Summary } from '../domain/plan/summary.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatInstant, formatRate } from '../language/format.ts';
import { reachLines } from './digest-text.ts';
import { type Card, card, type Element, figures, heading, line, sentence, subheading } from './elements.ts';
import { statusChart, statusRows } from './status-chart.ts';

const LISTED = 6;

export interface SummaryCard {
  phrases: Phrases;
  language: Language;
  zone: string;
  /** The filters in words, empty for all. */
  filterText: string;
  summary: Summary;
  activities: ReadonlyMap<string, Pick<Activity, 'title'>>;
  example: boolean;
}

/** The secretariat's answer in one look: how many, how they stand, who answered, what needs a hand. */
export function summaryCard({ phrases, language, zone, filterText, summary, activities, example }: SummaryCard): Card {
  const { activities: counts, response } = summary;
  const text = phrases.summary;
  return card(
    [
      heading(text.title),
      line([{ text: filterText === '' ? text.all : text.filters(filterText), bold: true }], { spacing: 'small' }),
      sentence(text.asOf(formatInstant(summary.asOf, zone, language)), {
        subtle: true,
        size: 'small',
        spacing: 'none',
      }),
      subheading(`${text.activities}: ${counts.total}`),
      ...(counts.total === 0
        ? [sentence(text.empty)]
        : [
            statusChart(counts.byStatus, phrases),
            statusRows(counts.byStatus, phrases),
            subheading(text.byPillar),
            pillarRows(summary, phrases),
          ]),
      subheading(text.response),
      ...(response.weeks.length === 0
        ? [sentence(text.noRound)]
        : [
            sentence(
              text.responseFigures(response.answered + response.late, response.expected, formatRate(response.rate)),
              { bold: true },
            ),
            ...(response.uncertain > 0
              ? [sentence(text.uncertain(response.uncertain), { tone: 'warning', size: 'small', spacing: 'none' })]
              : []),
            sentence(text.responseWeeks(response.weeks), { subtle: true, size: 'small', spacing: 'none' }),
          ]),
      ...reachLines(summary.reached, phrases, language).map((text) => sentence(text)),
      ...list(text.overdue, summary.overdue, activities, phrases),
      ...list(text.blocked, summary.blocked, activities, phrases),
      subheading(text.support),
      ...supportRows(summary, phrases),
      ...(example ? [sentence(phrases.exampleNetwork, { subtle: true, size: 'small' })] : []),
    ],
    [],
  );
}

function pillarRows({ activities }: Summary, phrases: Phrases): Element {
  return figures(
    Object.entries(activities.byPillar).map(([pillar, count]) => [
      phrases.pillar[pillar as Pillar],
      `${count} (${statusList(activities.byPillarAndStatus[pillar] ?? {}, phrases)})`,
    ]),
  );
}

function statusList(counts: Partial<Record<Status, number>>, phrases: Phrases): string {
  return STATUSES.filter((status) => counts[status])
    .map((status) => `${counts[status]} ${phrases.statuses(status, counts[status] ?? 0).toLowerCase()}`)
    .join(', ');
}

function list(
  title: string,
  ids: readonly string[],
  activities: SummaryCard['activities'],
  phrases: Phrases,
): Element[] {
  const rest = ids.length - LISTED;
  return [
    subheading(`${title}: ${ids.length === 0 ? phrases.summary.none : ids.length}`),
    ...ids
      .slice(0, LISTED)
      .map((id) =>
        line([`${activities.get(id)?.title ?? id} `, { text: id, subtle: true, size: 'small' }], { spacing: 'small' }),
      ),
    ...(rest > 0 ? [sentence(phrases.summary.more(rest), { subtle: true, size: 'small', spacing: 'none' })] : []),
  ];
}

function supportRows({ support }: Summary, phrases: Phrases): Element[] {
  const rows = Object.entries(support).map(([type, count]): [string, string] => [
    phrases.support[type as SupportType],
    String(count),
  ]);
  return rows.length === 0 ? [sentence(phrases.summary.none)] : [figures(rows)];
}
