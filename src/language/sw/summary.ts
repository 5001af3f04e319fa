import type { summary as English } from '../en/summary.ts';
import { weekOf } from './week.ts';

export const summary: typeof English = {
  summary: {
    title: 'Takwimu za mpango',
    filters: (text) => `Zilizochaguliwa: ${text}`,
    all: 'Shughuli zote',
    asOf: (at) => `Hadi ${at}`,
    activities: 'Shughuli',
    chart: 'Shughuli kwa hali',
    byPillar: 'Kwa nguzo',
    response: 'Majibu',
    responseFigures: (answered, expected, rate) => `Mashirika yaliyojibu: ${answered} kati ya ${expected} (${rate})`,
    uncertain: (count) =>
      count === 1 ? 'Haijulikani kama ombi moja lilifika: kazi' : `Haijulikani kama maombi ${count} yalifika: kazi`,
    responseWeeks: (weeks) => `Awamu: ${weeks.map(weekOf).join(', ')}`,
    noRound: 'Bado hakuna awamu',
    overdue: 'Zilizopita tarehe',
    blocked: 'Zilizokwama',
    support: 'Msaada ulioombwa',
    none: 'hakuna',
    more: (count) => `na ${count} zaidi`,
    empty: 'Hakuna shughuli inayolingana.',
  },
  reached: {
    total: (parts: string) => `Watu waliofikiwa hadi sasa: ${parts}`,
    atLeast: (figure: string) => `angalau ${figure}`,
    hidden: (count: number) =>
      count === 1
        ? 'Shughuli 1 imefikia watu wachache mno kuonyesha idadi.'
        : `Shughuli ${count} zimefikia watu wachache mno kuonyesha idadi.`,
  },
};
