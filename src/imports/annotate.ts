import { utils, type WorkSheet, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ImportReport } from './import-report.ts';
import { isOwnColumn } from './read-headings.ts';
import type { Sheet } from './table.ts';
import { columnLetters, columnPosition, sectionOf, sheetPaths } from './workbook-parts.ts';

/** What is written beside a row, and how it is coloured. */
export interface Remark {
  tone: 'right' | 'check' | 'wrong' | 'plain';
  text: string;
}

/** By sheet and row: what the import says of it. */
export type Remarks = ReadonlyMap<string, ReadonlyMap<number, Remark>>;

const WHY: Record<ImportReport['leftOut'][number]['why'], string> = {
  headings_again: 'the headings again',
  total: 'a total: not read',
  signature: 'a signature: not read',
  note: 'a note: not read',
  line: 'a line of its own: not read',
  heading: 'a heading for the rows below',
  hidden: 'hidden: not read',
  struck_through: 'struck through: not read',
};

/** What an import says, row by row, to be written beside the rows. */
export function remarksOf(report: ImportReport): Remarks {
  const [only] = report.lists;
  const remarks = new Map<string, Map<number, Remark>>();
  const put = (sheet: string | undefined, row: number, remark: Remark) => {
    const name = sheet ?? only?.sheet ?? '';
    remarks.set(name, (remarks.get(name) ?? new Map()).set(row, remark));
  };
  for (const { sheet, headingRow } of report.lists) put(sheet, headingRow, { tone: 'plain', text: 'Pamoja' });
  for (const { row, sheet, why } of report.leftOut) put(sheet, row, { tone: 'plain', text: WHY[why] });
  for (const { row, sheet, outcome, id, messages } of report.rows) {
    const said = messages
      .map((message) => message.replace(/^(?:sheet “[^”]*”, )?row \d+(?:, )?(?:: )?/, ''))
      .join('\n');
    if (outcome === 'accepted') put(sheet, row, { tone: 'right', text: `understood${id ? `: ${id}` : ''}` });
    else
      put(sheet, row, {
        tone: outcome === 'warned' ? 'check' : 'wrong',
        text: outcome === 'warned' ? `please check: ${said}` : `not taken: ${said}`,
      });
  }
  return remarks;
}

/**
 * The same workbook with one column more, "Pamoja", that says of each row what was understood or is wrong, coloured. An XLSX keeps all that is in
 * it; of another format the rows come as a new workbook.
 */
export function annotate(content: Uint8Array, sheets: readonly Sheet[], remarks: Remarks): Uint8Array {
  const isXlsx = content[0] === 0x50 && content[1] === 0x4b && 'xl/workbook.xml' in unzipNames(content);
  const parts = unzipSync(isXlsx ? content : asWorkbook(sheets));
  const styles = withStyles(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()));
  if (!styles) return annotate(asWorkbook(sheets), sheets, remarks);
  parts['xl/styles.xml'] = strToU8(styles.xml);
  const names = sheetPaths(parts);
  for (const [name, path] of names) {
    // A text has one sheet, without a name.
    const own = remarks.get(name) ?? (names.length === 1 ? remarks.get('') : undefined);
    const part = parts[path];
    const sheet = sheets.find((each) => each.name === name) ?? (names.length === 1 ? sheets[0] : undefined);
    const before = sheet && ownColumn(sheet);
    if (own && part) parts[path] = strToU8(withColumn(strFromU8(part), own, { firstStyle: styles.first, before }));
  }
  return zipSync(parts, { level: 6 });
}

function unzipNames(content: Uint8Array): Record<string, true> {
  const names: Record<string, true> = {};
  unzipSync(content, {
    filter: ({ name }) => {
      names[name] = true;
      return false;
    },
  });
  return names;
}

function asWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const book = utils.book_new();
  for (const [index, { name, rows }] of sheets.entries()) {
    const sheet: WorkSheet = {};
    let widest = 0;
    for (const { row, cells } of rows) {
      utils.sheet_add_aoa(sheet, [cells.map(({ text, isMerged }) => (isMerged ? null : text))], {
        origin: { r: row - 1, c: 0 },
      });
      widest = Math.max(widest, cells.length);
    }
    sheet['!cols'] = Array.from({ length: widest }, () => ({ wch: 18 }));
    utils.book_append_sheet(book, sheet, (name || `List ${index + 1}`).slice(0, 31));
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const TONES = ['right', 'check', 'wrong', 'plain'] as const;
/** Green, amber, red and grey, pale enough for black text. */
const FILLS = ['FFE2F0D9', 'FFFFF2CC', 'FFF8CBAD', 'FFEDEDED'];

/** The styles with one more for each tone; `first`: the number of the first of them. */
function withStyles(xml: string): { xml: string; first: number } | undefined {
  const prefix = /<(\w{1,10}:)?styleSheet[\s>]/.exec(xml)?.[1] ?? '';
  const plain = prefix ? xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</') : xml;
  const [fills, formats] = [sectionOf(plain, 'fills'), sectionOf(plain, 'cellXfs')];
  if (prefix || fills === '' || formats === '') return undefined;
  const firstFill = (fills.match(/<fill[\s>/]/g) ?? []).length;
  const first = (formats.match(/<xf[\s>/]/g) ?? []).length;
  const moreFills = FILLS.map(
    (colour) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
  ).join('');
  const moreFormats = FILLS.map(
    (_, index) =>
      `<xf numFmtId="0" fontId="0" fillId="${firstFill + index}" borderId="0" xfId="0" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  ).join('');
  return {
    xml: plain
      .replace(fills, () => counted(fills, 'fills', moreFills, firstFill + FILLS.length))
      .replace(formats, () => counted(formats, 'cellXfs', moreFormats, first + FILLS.length)),
    first,
  };
}

function counted(section: string, name: string, more: string, count: number): string {
  return section
    .replace(new RegExp(`<${name}[^>]*>`), `<${name} count="${count}">`)
    .replace(`</${name}>`, () => `${more}</${name}>`);
}

const WIDTH = 60;
const LONGEST = 2000;

/** A sheet with one cell more at the end of each row that has a remark, in the first column that no row uses. */
function withColumn(
  given: string,
  remarks: ReadonlyMap<number, Remark>,
  { firstStyle, before }: { firstStyle: number; before: number | undefined },
): string {
  const xml = before === undefined ? given : withoutColumn(given, columnLetters(before));
  let widest = 0;
  for (const [, letters = ''] of xml.matchAll(/<c\s(?:[^>]*?\s)?r="([A-Z]{1,3})\d{1,7}"/g))
    widest = Math.max(widest, columnPosition(letters) + 1);
  const column = columnLetters(widest);
  const written = rowsOf(xml, (row, inner) => {
    const remark = remarks.get(row);
    if (!remark) return undefined;
    const style = firstStyle + TONES.indexOf(remark.tone);
    return `${inner}<c r="${column}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(remark.text)}</t></is></c>`;
  });
  return wideColumn(written.replace(/<dimension\s[^>]*\/>/, ''), widest + 1);
}

/** Where an earlier import has written: it writes there again. */
function ownColumn({ rows }: Sheet): number | undefined {
  const positions = rows.slice(0, 60).map(({ cells }) => cells.findIndex(({ text }) => isOwnColumn(text)));
  return positions.find((position) => position > 0);
}

function withoutColumn(xml: string, letters: string): string {
  const isOwn = new RegExp(`^<c\\s(?:[^>]*?\\s)?r="${letters}\\d{1,7}"`);
  return rowsOf(xml, (_, inner) =>
    inner
      .split(/(?=<c[\s>])/)
      .filter((cell) => !isOwn.test(cell))
      .join(''),
  );
}

/** The sheet with what stands in each of its rows made anew; undefined leaves a row as it is. Goes through the text once. */
function rowsOf(xml: string, make: (row: number, inner: string) => string | undefined): string {
  return xml
    .split(/(?=<row[\s>])/)
    .map((piece) => {
      const tag = /^<row\s([^>]*?)(\/?)>/.exec(piece);
      const end = piece.indexOf('</row>');
      if (!tag || (tag[2] === '' && end < 0)) return piece;
      const row = Number(/\br="(\d+)"/.exec(tag[1] ?? '')?.[1] ?? 0);
      const inner = make(row, tag[2] === '' ? piece.slice(tag[0].length, end) : '');
      if (inner === undefined) return piece;
      const rest = tag[2] === '' ? piece.slice(end + '</row>'.length) : piece.slice(tag[0].length);
      return `<row ${(tag[1] ?? '').replace(/\sspans="[^"]*"/, '').trimEnd()}>${inner}</row>${rest}`;
    })
    .join('');
}

function wideColumn(xml: string, number: number): string {
  const width = `<col min="${number}" max="${number}" width="${WIDTH}" customWidth="1"/>`;
  const cols = sectionOf(xml, 'cols');
  if (cols === '') return xml.replace(/<sheetData/, `<cols>${width}</cols><sheetData`);
  const before = (cols.match(/<col\s[^>]*\/>/g) ?? []).filter((tag) => Number(/max="(\d+)"/.exec(tag)?.[1]) < number);
  return xml.replace(cols, () => `<cols>${before.join('')}${width}</cols>`);
}

function escaped(text: string): string {
  return (
    text
      .slice(0, LONGEST)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML takes none of them
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}
