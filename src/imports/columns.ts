import { IGNORED, type ListKind, NAMES, REQUIRED } from './column-names.ts';
import {
  asksWhetherConfidential,
  isConfidentialMark,
  maySpeakOfConfidentiality,
  saysConfidential,
} from './confidential-words.ts';
import { headingAt, headingKey } from './heading.ts';
import { LIMITS } from './limits.ts';
import { isBlank, type Sheet, type TableRow } from './table.ts';

export interface FoundList {
  kind: ListKind;
  /** Name of the sheet; empty in a CSV. */
  sheet: string;
  /** The row of column names. */
  header: TableRow;
  /** Position of each column that was recognized. */
  columns: Map<string, number>;
  /** Headings nobody knows: said once, and not read. */
  ignored: string[];
  /** Headings that may say what is confidential, and cannot be read for certain: a list with one is refused with the question. */
  doubtful: string[];
  rows: TableRow[];
  /** What stands over the list and says that all of it is confidential, as it is written. */
  marked?: string;
  /** The row at which another list begins, on the same sheet. */
  second?: number;
}

const HEADER_WITHIN_ROWS = 20;

export interface FoundLists {
  /** One list, on one sheet or on several: people like a sheet for each pillar. */
  lists: FoundList[];
  /** Sheets with something in them that is not this list. */
  otherSheets: string[];
}

/** The list in the sheets, by its kind; undefined when no sheet holds one. */
export function findLists(sheets: readonly Sheet[], mapping: HeadingMap = new Map()): FoundLists | undefined {
  const found = sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => findList(sheet, mapping) ?? []);
  const [best] = found.toSorted((a, b) => b.columns.size - a.columns.size);
  if (!best) return undefined;
  const lists = found.filter((list) => list.kind === best.kind);
  const otherSheets = sheets.filter(
    (sheet) => sheet.rows.some((row) => !isBlank(row)) && !lists.some((list) => list.sheet === sheet.name),
  );
  return { lists, otherSheets: otherSheets.map((sheet) => sheet.name) };
}

/** The row that reads most like column names, with a title or logo above it or not. */
function findList(sheet: Sheet, mapping: HeadingMap): FoundList | undefined {
  let best: { list: FoundList; score: number } | undefined;
  for (const [index, header] of sheet.rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    for (const kind of ['plan', 'people', 'organisations'] as const) {
      const columns = readHeader(header, kind, mapping);
      const rows = sheet.rows.slice(index + 1);
      const ignored = ignoredOf(header, columns);
      const marked = kind === 'plan' ? markOver(sheet, index) : undefined;
      const list = {
        kind,
        sheet: sheet.name,
        header,
        columns,
        ignored,
        doubtful: [],
        rows,
        ...(marked ? { marked } : {}),
      };
      if (REQUIRED[kind](columns) && columns.size > (best?.score ?? 1)) best = { list, score: columns.size };
    }
  }
  if (!best) return undefined;
  const { list } = best;
  const second = secondHeader(sheet.rows, list, mapping);
  const doubtful = list.kind === 'plan' ? doubtfulOf(list, mapping) : [];
  return { ...list, doubtful, ...(second ? { second } : {}) };
}

function readHeader(header: TableRow, kind: ListKind, mapping: HeadingMap): Map<string, number> {
  const { cells } = header;
  const columns = new Map<string, number>();
  const names = Object.entries(NAMES[kind]) as [string, readonly string[]][];
  // A column that is named by its letter may stand behind the last heading.
  const width = mapping.size > 0 ? LIMITS.columns : cells.length;
  for (let position = 0; position < width; position += 1) {
    const key = headingKey(headingAt(header, position));
    if (key === '' || (!cells[position]?.text && !mapping.has(key))) continue;
    const said = mapping.get(key);
    if (said === IGNORED) continue;
    const found = said
      ? names.find(([column]) => column === said)
      : names.find(([column, known]) => !columns.has(column) && known.includes(key));
    if (found) columns.set(found[0], position);
  }
  if (kind === 'plan' && !columns.has('sensitivity') && !columns.has('open')) {
    const taken = new Set(columns.values());
    const position = cells.findIndex(
      ({ text }, index) => asksWhetherConfidential(text) && !taken.has(index) && !mapping.has(headingKey(text)),
    );
    if (position >= 0) columns.set('sensitivity', position);
  }
  return columns;
}

/** What somebody said a heading means: by its key, the name of a column or `IGNORED`. */
export type HeadingMap = ReadonlyMap<string, string>;

function ignoredOf({ cells }: TableRow, columns: ReadonlyMap<string, number>): string[] {
  const read = new Set(columns.values());
  return cells.flatMap((cell, position) => (cell.text !== '' && !read.has(position) ? [cell.text] : []));
}

/** Whether there is a column of that heading, for somebody who says what it means. */
export function hasHeading({ header, rows }: FoundList, heading: string): boolean {
  const width = Math.max(header.cells.length, ...rows.map(({ cells }) => cells.length));
  const key = headingKey(heading);
  return Array.from({ length: width }, (_, position) => headingKey(headingAt(header, position))).includes(key);
}

/**
 * Headings of a plan that may say what is confidential, and cannot be read for certain: by their words, or by what stands below them where
 * the heading is not known, or missing.
 */
function doubtfulOf({ header, columns, rows }: Omit<FoundList, 'doubtful'>, mapping: HeadingMap): string[] {
  const read = new Map([...columns].map(([column, position]) => [position, column]));
  const unread = new Map<number, boolean>();
  for (const { cells } of rows)
    for (const [position, { text }] of cells.entries())
      if (text !== '' && !read.has(position))
        unread.set(position, unread.get(position) === true || isConfidentialMark(text));
  const positions = new Set([...header.cells.keys(), ...unread.keys()]);
  return [...positions].flatMap((position) => {
    const heading = headingAt(header, position);
    const column = read.get(position);
    if (column === 'sensitivity' || column === 'open' || mapping.has(headingKey(heading))) return [];
    return maySpeakOfConfidentiality(heading) || unread.get(position) ? [heading] : [];
  });
}

/** What stands over the list and says that all of it is confidential: the name of its sheet, or a line above the headings. */
function markOver(sheet: Sheet, index: number): string | undefined {
  const above = sheet.rows.slice(0, index).flatMap(({ cells }) => cells.map(({ text }) => text));
  return [sheet.name, ...above].find(saysConfidential)?.slice(0, 60);
}

/** The row at which a second list begins, with other headings. */
function secondHeader(rows: readonly TableRow[], { kind, header }: FoundList, mapping: HeadingMap): number | undefined {
  const own = header.cells.map(({ text }) => headingKey(text)).join('|');
  return rows.find((row) => {
    if (
      row === header ||
      row.cells.length < FEWEST_HEADINGS ||
      row.cells.some(({ text }) => text.length > LONGEST_HEADING)
    )
      return false;
    const columns = readHeader(row, kind, mapping);
    return (
      columns.size >= FEWEST_HEADINGS &&
      REQUIRED[kind](columns) &&
      row.cells.map(({ text }) => headingKey(text)).join('|') !== own
    );
  })?.row;
}

const FEWEST_HEADINGS = 3;

const LONGEST_HEADING = 200;
