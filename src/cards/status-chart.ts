import { STATUSES, type Status } from '../domain/plan/status.ts';
import type { Phrases } from '../language/en/en.ts';
import { container, type Element, figures } from './elements.ts';

/** Colours of Teams charts after the status table of docs/domain.md; blocked stands apart from delayed. */
const COLOUR: Record<Status, string> = {
  not_started: 'neutral',
  on_track: 'good',
  at_risk: 'warning',
  delayed: 'attention',
  blocked: 'categoricalPurple',
  suspended: 'categoricalLavender',
  completed: 'categoricalBlue',
  cancelled: 'sequential8',
};

/** Activities by status as a picture; where a client knows no charts, as rows. */
export function statusChart(byStatus: Readonly<Record<Status, number>>, phrases: Phrases): Element {
  const present = STATUSES.filter((status) => byStatus[status] > 0);
  return {
    type: 'Chart.Donut',
    title: phrases.summary.chart,
    data: present.map((status) => ({
      legend: phrases.statuses(status, byStatus[status]),
      value: byStatus[status],
      color: COLOUR[status],
    })),
    fallback: container([statusRows(byStatus, phrases)]),
  };
}

export function statusRows(byStatus: Readonly<Record<Status, number>>, phrases: Phrases): Element {
  return figures(
    STATUSES.filter((status) => byStatus[status] > 0).map((status) => [
      phrases.statuses(status, byStatus[status]),
      String(byStatus[status]),
    ]),
  );
}
