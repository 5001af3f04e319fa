import type { FoundList } from './found-list.ts';
import { isHeadingAgain } from './second-list.ts';
import { isBlank, type TableRow } from './table.ts';

/** A row that is no entry of the list, and why it was left out. */
export interface LeftOut {
  row: number;
  sheet?: string;
  why: 'headings_again' | 'total' | 'signature' | 'note' | 'line' | 'hidden' | 'struck_through' | 'heading';
}

const TOTAL = /^(?:grand |sub[ -]?)?totals?\b|^(?:jumla|jumla kuu|jumla ndogo|overall total|sum)\b/i;
const SIGNATURE =
  /^(?:signature|signed|sign|prepared by|approved by|checked by|compiled by|submitted by|reviewed by|endorsed by|sahihi|imeandaliwa na|imeidhinishwa na|imesainiwa|date signed|stamp|muhuri)\b/i;
const NOTE = /^(?:note|notes|nb|n\.b\.?|key|legend|source|disclaimer|angalizo|maelezo|kumbuka)\s*[:.-]|^\*{1,3}\s?\S/i;
const MOST_CELLS_OF_A_TOTAL = 2;

/** The cells of a row in which something is written, with their positions. */
export function writtenCells({ cells }: TableRow): { text: string; position: number }[] {
  return cells.flatMap(({ text, formula, isMerged }, position) =>
    !isMerged && (text !== '' || formula) ? [{ text, position }] : [],
  );
}

/** What kind of row it is when it is no entry: the headings again, a total, a signature, a note. Undefined for what may be an entry. */
export function leftOutAs(
  row: TableRow,
  { header, columns }: FoundList,
  needed: readonly string[],
): LeftOut['why'] | undefined {
  if (isBlank(row)) return undefined;
  if (isHeadingAgain(row, header)) return 'headings_again';
  const isComplete = needed.every((column) => (row.cells[columns.get(column) ?? -1]?.text ?? '') !== '');
  if (isComplete) return undefined;
  const [first, ...others] = writtenCells(row);
  if (!first) return undefined;
  const words = others.filter(({ text }) => /\p{L}{3}/u.test(text));
  if (TOTAL.test(first.text) && words.length < MOST_CELLS_OF_A_TOTAL) return 'total';
  if (SIGNATURE.test(first.text)) return 'signature';
  return NOTE.test(first.text) && others.length === 0 ? 'note' : undefined;
}
