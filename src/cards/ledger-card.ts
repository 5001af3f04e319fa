import { CHECK_IN_STATES, type CheckIn } from '../domain/check-in.ts';
import type { StateCounts } from '../domain/check-in-ledger.ts';
import type { Language } from '../domain/network.ts';
import { dateOf, type Week } from '../domain/period.ts';
import { formatDay, formatRate } from '../language/format.ts';
import type { Phrases } from '../language/phrases.ts';
import { type Card, card, type Element, heading, line, sentence, subheading } from './elements.ts';

export interface LedgerRow extends Pick<CheckIn, 'state' | 'stateReason' | 'stateSince'> {
  organisation: string;
  answeredBy?: string;
}

export interface LedgerCard {
  phrases: Phrases;
  language: Language;
  zone: string;
  week: Week;
  roster: number;
  counts: StateCounts;
  response: { answered: number; late: number; expected: number; rate: number | null };
  rows: readonly LedgerRow[];
}

/** A card holds about 80 KB: 200 organisations with their states stay well below. */
const MOST_ROWS = 200;

/** Every organisation and the one state its check-in is in; the states add up to the roster, on the card itself. */
export function ledgerCard({ phrases, language, zone, week, roster, counts, response, rows }: LedgerCard): Card {
  const present = CHECK_IN_STATES.filter((state) => counts[state] > 0);
  const sum = present.map((state) => `${counts[state]} ${phrases.state[state].toLowerCase()}`).join(' + ');
  return card(
    [
      heading(phrases.ledger.title(week)),
      sentence(
        phrases.summary.responseFigures(
          response.answered + response.late,
          response.expected,
          formatRate(response.rate),
        ),
        { bold: true },
      ),
      sentence(phrases.ledger.adds(sum, roster), { subtle: true, size: 'small', spacing: 'none' }),
      ...present.flatMap((state) => [
        subheading(`${phrases.state[state]}: ${counts[state]}`),
        ...rows
          .filter((row) => row.state === state)
          .slice(0, MOST_ROWS)
          .map((row) => rowLine(row, phrases, language, zone)),
      ]),
    ],
    [],
    language,
  );
}

function rowLine(row: LedgerRow, phrases: Phrases, language: Language, zone: string): Element {
  const notes = [
    ...(row.stateReason ? [phrases.stateReason[row.stateReason]] : []),
    ...(row.answeredBy ? [phrases.ledger.by(row.answeredBy)] : []),
    formatDay(dateOf(row.stateSince, zone), language),
  ];
  return line([row.organisation, { text: ` ${notes.join(', ')}`, subtle: true, size: 'small' }], { spacing: 'small' });
}
