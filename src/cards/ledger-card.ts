import { CHECK_IN_STATES, type CheckIn } from '../domain/check-in/check-in.ts';
import type { StateCounts } from '../domain/check-in/ledger.ts';
import type { Language } from '../domain/network/network.ts';
import { dateOf, type Week } from '../domain/time/period.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDay, formatRate } from '../language/format.ts';
import { type Card, card, type Element, heading, line, sentence, subheading } from './elements.ts';

export interface LedgerRow extends Pick<CheckIn, 'state' | 'stateReason' | 'stateSince' | 'outOfReachSince' | 'tried'> {
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

/** A card holds about 80 KB; with the longest names this many rows stay below. The command line prints them all. */
const MOST_ROWS = 60;

/** Every organisation and the one state its check-in is in; the states add up to the roster, on the card itself. */
export function ledgerCard({ phrases, language, zone, week, roster, counts, response, rows }: LedgerCard): Card {
  const present = CHECK_IN_STATES.filter((state) => counts[state] > 0);
  const sum = present.map((state) => phrases.stateCount(state, counts[state])).join(' + ');
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
      ...present.flatMap((state) => stateRows(state, rows, fair(rows.length), { phrases, language, zone })),
    ],
    [],
  );
}

/** Every state gets its share of the card. */
function fair(total: number): (count: number) => number {
  return (count) => (total <= MOST_ROWS ? count : Math.floor((count * MOST_ROWS) / total));
}

function stateRows(
  state: CheckIn['state'],
  rows: readonly LedgerRow[],
  share: (count: number) => number,
  { phrases, language, zone }: Pick<LedgerCard, 'phrases' | 'language' | 'zone'>,
): Element[] {
  const ofState = rows.filter((row) => row.state === state);
  const shown = ofState.slice(0, share(ofState.length));
  const rest = ofState.length - shown.length;
  return [
    subheading(`${phrases.state[state]}: ${ofState.length}`),
    ...shown.map((row) => rowLine(row, phrases, language, zone)),
    ...(rest > 0 ? [sentence(phrases.summary.more(rest), { subtle: true, size: 'small', spacing: 'none' })] : []),
  ];
}

function rowLine(row: LedgerRow, phrases: Phrases, language: Language, zone: string): Element {
  const notes = [
    ...(row.stateReason ? [phrases.stateReason[row.stateReason]] : []),
    ...(row.answeredBy ? [phrases.ledger.by(row.answeredBy)] : []),
    ...outOfReach(row, phrases, language, zone),
  ];
  return line([row.organisation, { text: ` ${notes.join(', ')}`, subtle: true, size: 'small' }], { spacing: 'small' });
}

/** Since when it is so; of who could not be reached also what was tried. */
function outOfReach(row: LedgerRow, phrases: Phrases, language: Language, zone: string): string[] {
  const day = (instant: string) => formatDay(dateOf(instant, zone), language);
  if (row.state !== 'unreachable') return [day(row.stateSince)];
  const { tried = [] } = row;
  return [
    phrases.ledger.outOfReachSince(day(row.outOfReachSince ?? row.stateSince)),
    ...(tried.length > 0 ? [phrases.ledger.tried(tried.map((way) => phrases.ledger.way[way]).join(', '))] : []),
  ];
}
