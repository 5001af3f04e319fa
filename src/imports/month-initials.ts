import type { TableRow } from './table.ts';

const INITIALS = 'JFMAMJJASOND';
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "J F M A M J J A S O N D", one letter in each of twelve cells, are the months: nothing else reads so. */
export function withMonthNames(row: TableRow): TableRow {
  const letters = row.cells.map(({ text }) => (text.length === 1 ? text.toUpperCase() : ' ')).join('');
  const from = letters.indexOf(INITIALS);
  if (from < 0) return row;
  const cells = row.cells.map((cell, position) => {
    const name = NAMES[position - from];
    return position >= from && name ? { ...cell, text: name } : cell;
  });
  return { ...row, cells };
}
