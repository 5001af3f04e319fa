import { matchKey } from '../domain/text/match-key.ts';
import type { TableRow } from './table.ts';
import { columnLetters } from './workbook-parts.ts';

/** A column without a heading is called by its letter, as a spreadsheet calls it. */
export function headingAt({ cells }: TableRow, position: number): string {
  return cells[position]?.text || `Column ${columnLetters(position)}`;
}

/** "Lead Organization(s) *" and "lead organisation" are one. */
export function headingKey(text: string): string {
  return keyOf(text.replace(/\([^)]*\)/g, ' '));
}

function keyOf(text: string): string {
  return matchKey(text.replace(NUMBERING, ''))
    .replace(/organization/g, 'organisation')
    .replace(/organizing/g, 'organising');
}

/** "1. Activity", "b) County" */
const NUMBERING = /^\s*\(?(?:\d{1,2}|[a-z])[.)]\s*/i;
/** A heading is shorter; a longer text is a sentence. */
const LONGEST = 120;

/**
 * What a heading may mean, the likeliest first: as it stands, without what is in brackets, only what is in brackets, and each of what
 * stands between slashes. Of a heading in two rows the upper one stands before a line break.
 */
export function headingReadings(text: string): string[] {
  if (text.length > LONGEST) return [];
  const [upper = '', lower] = text.split('\n', 2).map((line) => line.trim());
  const lines = lower === undefined ? [upper] : [`${upper} ${lower}`, lower, upper];
  const readings = lines.flatMap((line) => {
    const inner = /\(([^)]*)\)|\[([^\]]*)\]/.exec(line);
    const outer = line.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
    const sides = outer.split(/\s*(?:\/|\||\bor\b|\bau\b)\s*/i);
    return [line, outer, inner?.[1] ?? inner?.[2] ?? '', ...(sides.length > 1 ? sides : [])];
  });
  return [...new Set(readings.map(keyOf))].filter((key) => key !== '');
}

/** What stands in brackets, or below in a heading of two rows: "men" of "Target (men)". */
export function headingDetail(text: string): string {
  const inner = /\(([^)]*)\)|\[([^\]]*)\]/.exec(text);
  return (inner?.[1] ?? inner?.[2] ?? text.split('\n', 2)[1] ?? '').trim().toLowerCase();
}
