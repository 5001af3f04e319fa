import type { Range } from '@e965/xlsx';
import { LIMITS } from './limits.ts';
import { EMPTY, type TableRow } from './table.ts';

/** By the index of a row: over how many columns the widest cell is merged that begins there. */
export function spansOf(merges: readonly Range[]): Map<number, number> {
  const spans = new Map<number, number>();
  for (const { s, e } of merges) if (e.c > s.c) spans.set(s.r, Math.max(spans.get(s.r) ?? 1, e.c - s.c + 1));
  return spans;
}

/**
 * Lets the rows below say what a cell says that is merged over them. Only rows that hold something are looked at, so that a cell merged down
 * a whole column costs no more than the list is long; beyond one look for each cell that may be read it stops.
 */
export function mergeDown(rows: readonly TableRow[], merges: readonly Range[]): void {
  const positions = new Map(rows.map(({ row }, position) => [row - 1, position]));
  let looks = LIMITS.rows * MOST_COLUMNS_MERGED;
  for (const { s, e } of merges) {
    const first = positions.get(s.r);
    if (first === undefined || e.r === s.r) continue;
    const said = rows[first]?.cells[s.c];
    if (!said || said.text === '') continue;
    for (let position = first + 1; position < rows.length; position += 1) {
      const each = rows[position] as TableRow;
      looks -= 1;
      if (each.row - 1 > e.r || looks < 0) break;
      while (each.cells.length <= s.c) each.cells.push(EMPTY);
      if (each.cells[s.c]?.text === '') each.cells[s.c] = { ...said, isMerged: true };
    }
  }
}

const MOST_COLUMNS_MERGED = 30;
