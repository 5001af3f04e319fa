import type { Cell } from './table.ts';
import { columnPosition, partText, sectionOf, sheetPaths, type WorkbookParts } from './workbook-parts.ts';

/** Which rows of a sheet are struck through: somebody has crossed out what is in them. */
export interface StruckRows {
  /** Whether all that is written in the row is struck through. `row`: as a person counts. */
  isStruck(row: number, cells: readonly Cell[]): boolean;
}

/**
 * By the name of a sheet of an XLSX, from the styles of its cells, which the library that reads the values does not hand on. Goes through each
 * part once.
 */
export function struckRowsOf(parts: WorkbookParts): Map<string, StruckRows> {
  const found = new Map<string, StruckRows>();
  const styles = struckStyles(partText(parts, 'xl/styles.xml'));
  if (styles.size === 0) return found;
  for (const [name, path] of sheetPaths(parts)) {
    const struck = struckCells(partText(parts, path), styles);
    found.set(name, {
      isStruck: (row, cells) =>
        cells.every(({ text, formula }, column) => (text === '' && !formula) || struck.has(`${row} ${column}`)),
    });
  }
  return found;
}

/** Numbers of the styles whose font is struck through. */
function struckStyles(xml: string): Set<number> {
  const fonts = sectionOf(xml, 'fonts')
    .split(/<font(?=[\s>/])/)
    .slice(1);
  const struck = new Set(
    fonts.flatMap((font, index) => (/<strike(?:\s+val="(?:1|true)")?\s*\/>/.test(font) ? [index] : [])),
  );
  if (struck.size === 0) return struck;
  const formats = sectionOf(xml, 'cellXfs').match(/<xf\s[^>]*>/g) ?? [];
  return new Set(
    formats.flatMap((format, index) => (struck.has(Number(/fontId="(\d+)"/.exec(format)?.[1] ?? -1)) ? [index] : [])),
  );
}

const CELL = /<c\s(?:[^>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"(?:\s+s="(\d{1,6})")?/g;

/** "5 0" for cell A5. */
function struckCells(xml: string, styles: ReadonlySet<number>): Set<string> {
  const struck = new Set<string>();
  for (const [, column = '', row = '', style = ''] of xml.matchAll(CELL))
    if (styles.has(Number(style || -1))) struck.add(`${row} ${columnPosition(column)}`);
  return struck;
}
