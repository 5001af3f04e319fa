import { CsvError, type Info, type Options, parse } from 'csv-parse/sync';
import { LIMITS, tooMuch, UnreadableListError } from './limits.ts';
import { cellText, type Sheet, type TableRow } from './table.ts';

/** What a spreadsheet would run when it opens the cell: "=SUM(…)", "@cmd(…)", "+cmd|…". */
const CSV_FORMULA = /^\s{0,20}(?:=|@[A-Z]{1,40}\(|[+-]\s{0,20}[A-Z][^\s]{0,200}[(|!])/i;
const SEPARATORS = [',', ';', '\t', '|'] as const;
/** So much of the beginning says which mark separates the cells. */
const HEAD_CHARACTERS = 20_000;
const HEAD_ROWS = 40;

/** A list in CSV, or in what a spreadsheet of another locale calls CSV. */
export function readCsv(content: Uint8Array): Sheet {
  const text = decode(content);
  const rows: TableRow[] = [];
  const delimiter = separatorOf(text);
  let row = 0;
  let widest = 0;
  parsed(text, {
    delimiter,
    on_record: (record: string[]) => {
      // A quoted cell may span lines; a person counts rows of the sheet, as a spreadsheet shows them.
      row += 1;
      if (record.every((cell) => cell.trim() === '')) return null;
      if (rows.length >= LIMITS.rows) throw tooMuch('rows');
      rows.push(rowOf(record, row, { delimiter, widest }));
      widest = Math.max(widest, Math.min(record.length, LIMITS.columns));
      return null;
    },
  });
  return { name: '', rows };
}

function rowOf(
  record: readonly string[],
  row: number,
  { delimiter, widest }: { delimiter: string; widest: number },
): TableRow {
  const where = `row ${row}`;
  if (record.length > LIMITS.columns && record.slice(LIMITS.columns).some((cell) => cell.trim() !== ''))
    throw tooMuch('columns', where);
  const cells = record.slice(0, LIMITS.columns).map((cell) => {
    if (cell.length > LIMITS.cellLength) throw tooMuch('cellLength', where);
    if (cell.includes('\n') && holdsRow(cell, delimiter, widest))
      throw new UnreadableListError(
        `${where}: a cell holds a whole row; a quotation mark is missing its twin there. Save the list again from the spreadsheet`,
      );
    return { text: cellText(cell), formula: CSV_FORMULA.test(cell) };
  });
  return { row, cells };
}

const FEWEST_CELLS = 6;

/** Whether a line within a cell has about as many cells in it as a whole row of the list. */
function holdsRow(cell: string, delimiter: string, widest: number): boolean {
  const fewest = Math.max(FEWEST_CELLS, widest - 1);
  return cell.split('\n').some((line) => line.split(delimiter).length >= fewest);
}

function parsed(text: string, options: Options): string[][] {
  try {
    return parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      // Programs that copy one list below another mix them.
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: LIMITS.columns * LIMITS.cellLength,
      ...options,
    }) as unknown as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & Partial<Info>;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw tooMuch('cellLength', lines ? `line ${lines}` : '');
    throw new UnreadableListError(
      `it cannot be read as CSV${lines ? `, line ${lines}` : ''}; a quotation mark may be missing its twin. Save it again from the spreadsheet`,
    );
  }
}

/**
 * Excel writes CSV with the separator of its locale. It is the mark that cuts the rows into the most cells, the same number in each: a mark
 * that stands in cells as well cuts each row into another number of them.
 */
function separatorOf(text: string): string {
  const head = text.slice(0, HEAD_CHARACTERS);
  const scores = SEPARATORS.map((mark) => ({ mark, score: evenness(head, mark) }));
  return scores.toSorted((a, b) => b.score - a.score)[0]?.mark ?? ',';
}

/** Cells beyond the first that the commonest number of cells makes, over the rows that have it. */
function evenness(head: string, delimiter: string): number {
  let records: string[][];
  try {
    records = parsed(head, { delimiter, to: HEAD_ROWS, relax_quotes: true });
  } catch {
    // Cut in the middle of a quoted cell: the rows before it are not known apart.
    records = head
      .split('\n')
      .slice(0, HEAD_ROWS)
      .map((line) => line.split(delimiter));
  }
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, rows]) => (cells - 1) * rows * rows)) / Math.max(1, records.length);
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** UTF-8, UTF-16 as Excel's "Unicode text", or what an older Excel saves when it says "CSV". */
function decode(content: Uint8Array): string {
  const wide = wideEncodingOf(content);
  if (wide) return new TextDecoder(wide).decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // Some versions of Node read this as Latin-1, and lose the dashes and quotation marks that Windows added to it.
    return new TextDecoder('windows-1252')
      .decode(content)
      .replace(/[\u0080-\u009F]/g, (mark) => WINDOWS[mark.charCodeAt(0) - 0x80] ?? mark);
  }
}

/** By its first two bytes, or by a nought beside nearly every letter. */
function wideEncodingOf(content: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const head = content.subarray(0, 400);
  const [even, odd] = [0, 1].map((offset) => head.filter((byte, index) => index % 2 === offset && byte === 0).length);
  if ((odd ?? 0) > head.length / 3) return 'utf-16le';
  return (even ?? 0) > head.length / 3 ? 'utf-16be' : undefined;
}
