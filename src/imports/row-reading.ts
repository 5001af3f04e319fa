import { distance } from 'fastest-levenshtein';
import { COUNTIES, type PlaceCode } from '../domain/plan/counties.ts';
import { placeNames, readPlaceText } from '../domain/plan/place-text.ts';
import { type ScreenOptions, screen } from '../domain/safeguarding/safeguarding.ts';
import { remembered } from '../domain/text/remembered.ts';
import type { FoundList } from './found-list.ts';
import type { TableRow } from './table.ts';

export type Outcome = 'accepted' | 'warned' | 'rejected';

/** How one row of a file ended. */
export interface RowOutcome {
  row: number;
  /** Where a workbook's list stands on several sheets. */
  sheet?: string;
  outcome: Outcome;
  id: string | null;
  messages: string[];
}

/** A row while it is read: its cells by column, and what there is to say about it. */
export interface RowReading {
  row: number;
  cell(column: string): string;
  /** Whether the cell says something, be it that what stood there is to go. */
  says(column: string): boolean;
  /** Said of the row; it is taken in all the same. */
  warn(column: string, text: string): void;
  /** The row is not taken in. */
  reject(column: string, text: string): void;
  outcome(id: string | null): RowOutcome;
  readonly rejected: boolean;
}

/** What people write into a cell to say that there is nothing in it. */
const NOTHING = /^(?:[-–—_.]{1,3}|n\/?a|nil|tbd|tbc|\?+)$/i;
/** What people write to take out what stood there. */
const REMOVED = /^(?:none|remove|removed|delete|ondoa|hakuna)$/i;

/** A report is shown and kept: a cell that must not be kept is not quoted in it either. */
function quotable(text: string): string {
  return screen(text).verdict === 'block' ? 'seems to hold personal data; take it out of the list' : text;
}

export function readRow(
  source: TableRow,
  { sheet, header, columns, targetParts }: Pick<FoundList, 'sheet' | 'header' | 'columns' | 'targetParts'>,
): RowReading {
  const headings = header.cells.map((cell) => cell.text.replace(/\n/g, ' '));
  const warnings: string[] = [];
  const rejections: string[] = [];
  const where = (column: string) => {
    const heading = headings[columns.get(column) ?? -1];
    return heading ? `row ${source.row}, column “${heading}”` : `row ${source.row}`;
  };
  for (const [column, position] of columns) {
    // A sum of the parts beside it says nothing that they do not.
    const isSum = column === 'target' && targetParts.length > 0;
    if (source.cells[position]?.formula && !isSum)
      rejections.push(`${where(column)}: holds a formula; put the value itself in the cell`);
  }
  // A comma without quotation marks moves everything after it one column on; in a workbook nothing moves.
  if (sheet === '' && source.cells.slice(headings.length).some(({ text }) => text !== ''))
    rejections.push(
      `row ${source.row}: has more cells than there are headings; a cell with a comma in it needs quotation marks around it`,
    );
  return {
    row: source.row,
    cell: (column) => {
      const text = source.cells[columns.get(column) ?? -1]?.text ?? '';
      return NOTHING.test(text) || (REMOVED.test(text) && column !== 'sensitivity') ? '' : text;
    },
    says: (column) => !NOTHING.test(source.cells[columns.get(column) ?? -1]?.text || '-'),
    warn: (column, text) => warnings.push(`${where(column)}: ${quotable(text)}`),
    reject: (column, text) => rejections.push(`${where(column)}: ${quotable(text)}`),
    outcome: (id) => ({
      row: source.row,
      outcome: rejections.length > 0 ? 'rejected' : warnings.length > 0 ? 'warned' : 'accepted',
      id: rejections.length > 0 ? null : id,
      messages: [...new Set([...rejections, ...warnings])],
    }),
    get rejected() {
      return rejections.length > 0;
    },
  };
}

/** Free text of a cell through the screen: what must not be kept rejects the row, and is quoted nowhere. */
export function screenedCell(reading: RowReading, column: string, options: ScreenOptions): string {
  const text = reading.cell(column);
  if (text === '') return text;
  const { verdict, detectors } = screen(text, options);
  if (verdict === 'block') {
    reading.reject(column, `seems to hold personal data (${detectors.join(', ')}); take it out of the plan`);
    return '';
  }
  if (verdict === 'warn') reading.warn(column, `please check, it may hold personal data (${detectors.join(', ')})`);
  return text;
}

const placesIn = remembered(readPlaceText);

/** The counties a cell names. A town is read as its county, and said; what is no place is refused with what it may mean. */
export function readPlaces(reading: RowReading, column: string): PlaceCode[] {
  const { places, taken, unknown, ambiguous } = placesIn(reading.cell(column));
  for (const { written, counties } of taken) reading.warn(column, `“${written}” was read as ${placeNames(counties)}`);
  for (const written of unknown) {
    const near = nearestCounties(written);
    reading.reject(
      column,
      `“${written}” is no county, town or ward${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; write the county, or “National”'}`,
    );
  }
  for (const { written, counties } of ambiguous)
    reading.reject(
      column,
      `“${written}” lies in ${counties.map((code) => placeNames([code])).join(' and in ')}; write the county`,
    );
  return places;
}

/** Counties that are spelt nearly so, for a question: one is never taken for another. */
function nearestCounties(text: string): string[] {
  const wanted = text.slice(0, LONGEST_NAME).toLowerCase();
  return COUNTIES.filter(({ name }) => distance(name.toLowerCase(), wanted) <= 2).map(({ name }) => name);
}

const LONGEST_NAME = 100;

/** Finds the names nearest to one that is not known; each is looked for once, and for so many only, as it compares with all there are. */
export function createNearest(names: () => readonly string[]): (text: string) => string[] {
  const found = new Map<string, string[]>();
  return (text) => {
    const known = found.get(text) ?? (found.size < MOST_LOOKED_FOR ? nearest(text, names()) : []);
    found.set(text, known);
    return known;
  };
}

const MOST_LOOKED_FOR = 50;

function nearest(text: string, names: readonly string[], most = 3): string[] {
  const wanted = text.slice(0, LONGEST_NAME).toLowerCase();
  return names
    .map((name) => ({ name, edits: closeness(name.slice(0, LONGEST_NAME), wanted) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Edits needed, fewer when one name holds the other: people leave "Trust" and "Kenya" out. */
function closeness(name: string, wanted: string): number {
  const candidate = name.toLowerCase();
  const held = candidate.includes(wanted) || wanted.includes(candidate);
  return distance(candidate, wanted) - (held ? wanted.length : 0);
}
