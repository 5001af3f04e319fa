import { matchKey } from '../domain/text/match-key.ts';
import type { TableRow } from './table.ts';

/** A column without a heading is called by its letter, as a spreadsheet calls it. */
export function headingAt({ cells }: TableRow, position: number): string {
  return cells[position]?.text || `Column ${letterOf(position)}`;
}

function letterOf(position: number): string {
  const [rest, last] = [Math.floor(position / 26), String.fromCharCode(65 + (position % 26))];
  return rest === 0 ? last : letterOf(rest - 1) + last;
}

/** "Lead Organization(s) *" and "lead organisation" are one. */
export function headingKey(text: string): string {
  return matchKey(text.replace(/\([^)]*\)/g, ' ')).replace(/organization/g, 'organisation');
}
