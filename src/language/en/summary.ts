import { weekOf } from './week.ts';

export const summary = {
  summary: {
    title: 'Summary',
    filters: (text: string) => `Only: ${text}`,
    all: 'All activities',
    asOf: (at: string) => `As of ${at}`,
    activities: 'Activities',
    chart: 'Activities by status',
    byPillar: 'By pillar',
    response: 'Response',
    responseFigures: (answered: number, expected: number, rate: string) =>
      `${answered} of ${expected} answered (${rate})`,
    uncertain: (count: number) =>
      count === 1
        ? 'Of one ask no one knows whether it arrived: to do'
        : `Of ${count} asks no one knows whether they arrived: to do`,
    responseWeeks: (weeks: readonly string[]) => `Rounds: ${weeks.map(weekOf).join(', ')}`,
    noRound: 'No round yet',
    overdue: 'Overdue',
    blocked: 'Blocked',
    support: 'Support needed',
    none: 'none',
    more: (count: number) => `and ${count} more`,
    empty: 'No activities match.',
  },
  reached: {
    total: (parts: string) => `People reached so far: ${parts}`,
    atLeast: (figure: string) => `at least ${figure}`,
    hidden: (count: number) =>
      count === 1
        ? '1 activity reached too few people to show a figure.'
        : `${count} activities reached too few people to show a figure.`,
  },
};
