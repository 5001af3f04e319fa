import { byValues, type Evidence } from './column-evidence.ts';
import type { ListKind } from './column-names.ts';
import { isConfidentialMark, maySpeakOfConfidentiality, saysConfidential } from './confidential-words.ts';
import type { FoundList, HeadingMap } from './found-list.ts';
import { headingAt, headingKey } from './heading.ts';
import { withMonthNames } from './month-initials.ts';
import { type HeadingsRead, isComplete, isOwnColumn, mostlyHeadings, readHeadings } from './read-headings.ts';
import { secondHeader } from './second-list.ts';
import { EMPTY, isBlank, type Sheet, type TableRow } from './table.ts';

const HEADER_WITHIN_ROWS = 40;
const KINDS: readonly ListKind[] = ['plan', 'people', 'organisations'];

export interface FoundLists {
  /** One list or several, on one sheet or on several: people like a sheet for each pillar. */
  lists: FoundList[];
  /** Sheets with something in them that hold no list. */
  otherSheets: string[];
}

/** The row that comes nearest to the headings of a list, for a sentence that says what is missing. */
export interface NearestHeadings {
  sheet: string;
  row: number;
  kind: ListKind;
  found: string[];
}

/** The lists in the sheets; `nearest` when there is none. */
export function findLists(
  sheets: readonly Sheet[],
  mapping: HeadingMap = new Map(),
  evidence: Evidence = {},
): FoundLists | { nearest: NearestHeadings | undefined } {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const lists = shown.flatMap((sheet) => findList(sheet, mapping, evidence) ?? []);
  if (lists.length === 0) return { nearest: nearestOf(shown, mapping) };
  const otherSheets = sheets.filter(
    (sheet) => sheet.rows.some((row) => !isBlank(row)) && !lists.some((list) => list.sheet === sheet.name),
  );
  return { lists, otherSheets: otherSheets.map(({ name }) => name) };
}

interface Candidate {
  kind: ListKind;
  header: TableRow;
  /** Index of the first row below the headings. */
  from: number;
  read: HeadingsRead;
  score: number;
}

/** The row, or the two rows, that read most like column names, with a title or logo above or not. */
function findList(sheet: Sheet, mapping: HeadingMap, evidence: Evidence): FoundList | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidatesOf(sheet, mapping)) {
    const { kind, header, from, read } = candidate;
    const written = header.cells.filter(({ text, isMerged }) => text !== '' && !isMerged).length;
    // Two known words beside others stand in many rows; two alone are a short list.
    if (candidate.score < Math.min(ENOUGH_KNOWN, Math.max(written, FEWEST_KNOWN))) continue;
    const isWhole =
      isComplete(kind, read) && (kind !== 'plan' || (read.columns.has('pillar') && read.columns.has('lead')));
    const completed = isWhole
      ? read
      : byValues(read, { kind, header, rows: sheet.rows.slice(from, from + ROWS_LOOKED_AT), mapping }, evidence);
    if (!isComplete(kind, completed)) continue;
    const score = completed.columns.size + completed.targetParts.length + completed.timeColumns.length;
    if (score > (best?.score ?? 1)) best = { ...candidate, read: completed, score };
  }
  return best && listOf(sheet, best, mapping);
}

/** A row with fewer known headings is no row of headings. */
const FEWEST_KNOWN = 2;
const ENOUGH_KNOWN = 3;
const ROWS_LOOKED_AT = 200;

function* candidatesOf({ rows }: Sheet, mapping: HeadingMap): Generator<Candidate> {
  for (const [index, written] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const row = withMonthNames(written);
    const next = rows[index + 1];
    const below = next && withMonthNames(next);
    const two = below && inTwoRows(row, below);
    for (const kind of KINDS) {
      const alone = readHeadings(row, kind, mapping);
      const isTwo = two && alone.columns.size >= FEWEST_KNOWN && mostlyHeadings(below, kind);
      for (const [header, from] of [[row, index + 1] as const, ...(isTwo ? [[two, index + 2] as const] : [])]) {
        const read = readHeadings(header, kind, mapping);
        yield { kind, header, from, read, score: read.columns.size + read.targetParts.length };
      }
    }
  }
}

/** Headings in two rows as one: an upper one stands over all that follow it until the next, where something stands below. */
function inTwoRows(upper: TableRow, lower: TableRow): TableRow | undefined {
  // A title stands alone over the list.
  if (upper.cells.filter(({ text }) => text !== '').length < FEWEST_KNOWN) return undefined;
  if (isBlank(lower) || lower.cells.some(({ text, formula }) => formula || text.length > LONGEST_HEADING))
    return undefined;
  const width = Math.max(upper.cells.length, lower.cells.length);
  let over = '';
  const cells = Array.from({ length: width }, (_, position) => {
    const [above, below] = [upper.cells[position] ?? EMPTY, lower.cells[position] ?? EMPTY];
    if (above.text !== '') over = above.text;
    if (below.text === '' || below.isMerged) return above;
    const isOver = above.text !== '' || over !== '';
    return { text: isOver ? `${over}\n${below.text}` : below.text, formula: false };
  });
  return { row: lower.row, cells };
}

const LONGEST_HEADING = 200;

function listOf(sheet: Sheet, { kind, header, from, read }: Candidate, mapping: HeadingMap): FoundList {
  const rows = withoutOwnColumn(sheet.rows.slice(from), header);
  const marked = kind === 'plan' ? markOver(sheet, from - 1) : undefined;
  const list: FoundList = {
    kind,
    sheet: sheet.name,
    header,
    ...read,
    ignored: ignoredOf(header, read),
    doubtful: [],
    rows,
    above: sheet.rows.slice(
      0,
      sheet.rows.findIndex((row) => row.row === header.row),
    ),
    timeSpans: spansOf(header, read.timeColumns),
    dotsAreThousands: haveDottedThousands(rows, [read.columns.get('target') ?? -1, ...read.targetParts]),
    ...(marked ? { marked } : {}),
  };
  const second = secondHeader(rows, list, mapping);
  const doubtful = kind === 'plan' ? doubtfulOf(list, mapping) : [];
  return { ...list, doubtful, ...(second ? { second } : {}) };
}

/** What an earlier import wrote beside the rows is no part of them. */
function withoutOwnColumn(rows: readonly TableRow[], header: TableRow): TableRow[] {
  const own = header.cells.findIndex(({ text }) => isOwnColumn(text));
  if (own < 0) return [...rows];
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell, position) => (position === own ? EMPTY : cell)) }));
}

const PROVES_DOTS = /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])/;
const DENIES_DOTS = /\d\.\d{1,2}(?!\d)|\d\.\d{4}/;

function haveDottedThousands(rows: readonly TableRow[], positions: readonly number[]): boolean {
  const texts = rows.flatMap(({ cells }) => positions.flatMap((at) => cells[at]?.text.slice(0, LONGEST_HEADING) ?? []));
  return texts.some((text) => PROVES_DOTS.test(text)) && !texts.some((text) => DENIES_DOTS.test(text));
}

/** Columns right of a month or quarter that have no heading, up to the next one that has. */
function spansOf({ cells }: TableRow, timeColumns: readonly number[]): Map<number, number> {
  const spans = new Map<number, number>();
  const last = timeColumns.at(-1) ?? -1;
  for (const position of timeColumns)
    for (let at = position + 1; (cells[at]?.text ?? '') === '' && at < Math.min(cells.length, last + 4); at += 1)
      spans.set(at, position);
  return spans;
}

function ignoredOf({ cells }: TableRow, { columns, targetParts, timeColumns }: HeadingsRead): string[] {
  const read = new Set([...columns.values(), ...targetParts, ...timeColumns]);
  return cells.flatMap(({ text }, position) =>
    text !== '' && !read.has(position) && !isOwnColumn(text) ? [text.replace(/\n/g, ' ')] : [],
  );
}

/** Whether there is a column of that heading, for somebody who says what it means. */
export function hasHeading({ header, rows }: FoundList, heading: string): boolean {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), header.cells.length);
  const key = headingKey(heading);
  return Array.from({ length: width }, (_, position) => headingKey(headingAt(header, position))).includes(key);
}

/**
 * Headings of a plan that may say what is confidential, and cannot be read for certain: by their words, or by what stands below them where
 * the heading is not known, or missing.
 */
function doubtfulOf(
  { header, columns, targetParts, timeColumns, timeSpans, rows }: FoundList,
  mapping: HeadingMap,
): string[] {
  const read = new Map([...columns].map(([column, position]) => [position, column]));
  for (const position of [...targetParts, ...timeColumns, ...timeSpans.keys()]) read.set(position, 'target');
  for (const [position, column] of read) if (FREE_TEXT.has(column)) read.delete(position);
  const unread = new Map<number, boolean>();
  for (const { cells } of rows)
    for (const [position, { text }] of cells.entries())
      if (text !== '' && !read.has(position))
        unread.set(position, unread.get(position) === true || isConfidentialMark(text));
  const positions = new Set([...header.cells.keys(), ...unread.keys()]);
  return [...positions].flatMap((position) => {
    const heading = headingAt(header, position);
    const column = read.get(position);
    if (column === 'sensitivity' || column === 'open' || isOwnColumn(heading) || mapping.has(headingKey(heading)))
      return [];
    return maySpeakOfConfidentiality(heading) || unread.get(position) ? [heading] : [];
  });
}

/** Columns that may hold anything: a mark in one of them says something of its row. */
const FREE_TEXT = new Set(['description', 'theme', 'funder', 'partners', 'group', 'topic']);

/** What stands over the list and says that all of it is confidential: the name of its sheet, or a line above the headings. */
function markOver(sheet: Sheet, index: number): string | undefined {
  const above = sheet.rows.slice(0, index).flatMap(({ cells }) => cells.map(({ text }) => text));
  // A hidden line may have said so of some of the rows: of which nobody sees.
  return [sheet.name, ...above, ...(sheet.hiddenLines ?? [])].find(saysConfidential)?.slice(0, 60);
}

function nearestOf(sheets: readonly Sheet[], mapping: HeadingMap): NearestHeadings | undefined {
  let best: NearestHeadings | undefined;
  for (const sheet of sheets)
    for (const { kind, header, read } of candidatesOf(sheet, mapping)) {
      const found = [...read.columns.values()].map((position) => headingAt(header, position).replace(/\n/g, ' '));
      if (found.length > (best?.found.length ?? 0)) best = { sheet: sheet.name, row: header.row, kind, found };
    }
  return best;
}
