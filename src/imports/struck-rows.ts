import { strFromU8 } from 'fflate';
import type { Cell } from './table.ts';

/** Which rows of a sheet are struck through: somebody has crossed out what is in them. */
export interface StruckRows {
  /** Whether all that is written in the row is struck through. `row`: as a person counts. */
  isStruck(row: number, cells: readonly Cell[]): boolean;
}

/**
 * By the name of a sheet of an XLSX, from the styles of its cells, which the library that reads the values does not hand on. `parts`: the
 * unpacked parts of the workbook. Goes through each of them once.
 */
export function struckRowsOf(parts: Readonly<Record<string, Uint8Array>>): Map<string, StruckRows> {
  const found = new Map<string, StruckRows>();
  const styles = struckStyles(textOf(parts, 'xl/styles.xml'));
  if (styles.size === 0) return found;
  for (const [name, path] of sheetPaths(parts)) {
    const struck = struckCells(textOf(parts, path), styles);
    found.set(name, {
      isStruck: (row, cells) =>
        cells.every(({ text, formula }, column) => (text === '' && !formula) || struck.has(`${row} ${column}`)),
    });
  }
  return found;
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = parts[path];
  return part ? strFromU8(part).replace(/<(\/?)[a-z]\w{0,9}:/g, '<$1') : '';
}

/** Numbers of the styles whose font is struck through. */
function struckStyles(xml: string): Set<number> {
  const fonts = sectionOf(xml, 'fonts').split('<font>').slice(1);
  const struck = new Set(
    fonts.flatMap((font, index) => (/<strike(?:\s+val="(?:1|true)")?\s*\/>/.test(font) ? [index] : [])),
  );
  if (struck.size === 0) return struck;
  const formats = sectionOf(xml, 'cellXfs').match(/<xf\s[^>]*>/g) ?? [];
  return new Set(
    formats.flatMap((format, index) => (struck.has(Number(/fontId="(\d+)"/.exec(format)?.[1] ?? -1)) ? [index] : [])),
  );
}

function sectionOf(xml: string, name: string): string {
  const from = xml.indexOf(`<${name}`);
  const to = xml.indexOf(`</${name}>`, from);
  return from < 0 || to < 0 ? '' : xml.slice(from, to);
}

function sheetPaths(parts: Readonly<Record<string, Uint8Array>>): [string, string][] {
  const targets = new Map(
    [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(
      ([tag]): [string, string] => [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/')],
    ),
  );
  return [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => [
    decoded(attribute(tag, 'name')),
    targets.get(attribute(tag, 'r:id')) ?? '',
  ]);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** "5 0" for cell A5. */
function struckCells(xml: string, styles: ReadonlySet<number>): Set<string> {
  const struck = new Set<string>();
  for (const [, column = '', row = '', style = ''] of xml.matchAll(
    /<c\s(?:[^>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"(?:\s+s="(\d{1,6})")?/g,
  ))
    if (styles.has(Number(style || -1))) struck.add(`${row} ${columnOf(column)}`);
  return struck;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
