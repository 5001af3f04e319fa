import type { ListKind } from './column-names.ts';
import type { FoundList, HeadingMap } from './found-list.ts';
import { headingKey } from './heading.ts';
import { isComplete, isKnownHeading, readHeadings } from './read-headings.ts';
import type { TableRow } from './table.ts';

const LONGEST_HEADING = 200;

/** The row at which a second list begins, with other headings. */
export function secondHeader(
  rows: readonly TableRow[],
  { kind, header, columns }: FoundList,
  mapping: HeadingMap,
): number | undefined {
  const times = ['start', 'end', 'when'].flatMap((column) => columns.get(column) ?? []);
  return rows.find((row) => {
    // Where a date stands is no row of headings.
    if (times.some((position) => DATE.test(row.cells[position]?.text ?? ''))) return false;
    if (row.cells.length < FEWEST_HEADINGS || row.cells.some(({ text }) => text.length > LONGEST_HEADING)) return false;
    if (!mayBeHeadings(row, kind)) return false;
    const read = readHeadings(row, kind, mapping);
    return read.columns.size >= FEWEST_HEADINGS && isComplete(kind, read) && !isHeadingAgain(row, header);
  })?.row;
}

const FEWEST_HEADINGS = 3;
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/;

/** Looked at for every row of a list: only where some cells are known headings, as they stand, is more looked at. */
function mayBeHeadings({ cells }: TableRow, kind: ListKind): boolean {
  let known = 0;
  for (const { text, isMerged } of cells)
    if (!isMerged && text.length <= LONGEST_HEADING && isKnownHeading(text, kind)) known += 1;
  return known >= FEWEST_HEADINGS;
}

/** Whether a row is the headings once more, as on each page of a printed list. */
export function isHeadingAgain(row: TableRow, header: TableRow): boolean {
  const written = row.cells.filter(({ text }) => text !== '');
  if (written.length < 2) return false;
  // The first cell that is no heading says that the row is none.
  return row.cells.every(({ text }, position) => {
    if (text === '') return true;
    const lines = (header.cells[position]?.text ?? '').split('\n');
    const key = headingKey(text);
    return lines.some((line) => headingKey(line) === key) || (lines.length > 1 && headingKey(lines.join(' ')) === key);
  });
}
