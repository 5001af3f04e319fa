import { CsvError, type Info, type Options, parse } from 'csv-parse/sync';
import { LIMITS, tooMuch, UnreadableListError } from './limits.ts';
import type { Sheet } from './table.ts';

/** What a spreadsheet would run when it opens the cell: "=SUM(…)", "@cmd(…)", "+cmd|…". */
const CSV_FORMULA = /^\s{0,20}(?:=|@[A-Z]{1,40}\(|[+-]\s{0,20}[A-Z][^\s]{0,200}[(|!])/i;
const SEPARATORS = [',', ';', '\t'] as const;
/** So much of the beginning says which mark separates the cells. */
const HEAD_CHARACTERS = 20_000;
const HEAD_ROWS = 40;

/** A list in CSV, or in what a spreadsheet of another locale calls CSV. */
export function readCsv(content: Uint8Array): Sheet {
  const text = decode(content);
  const records = parsed(text, { delimiter: separatorOf(text), to: LIMITS.rows + 1 });
  if (records.length > LIMITS.rows) throw tooMuch('rows');
  // A quoted cell may span lines; a person counts rows of the sheet, as a spreadsheet shows them.
  return {
    name: '',
    rows: records.map((record, index) => {
      const where = `row ${index + 1}`;
      if (record.length > LIMITS.columns && record.slice(LIMITS.columns).some((cell) => cell.trim() !== ''))
        throw tooMuch('columns', where);
      return {
        row: index + 1,
        cells: record.slice(0, LIMITS.columns).map((cell) => {
          if (cell.length > LIMITS.cellLength) throw tooMuch('cellLength', where);
          return { text: cell.trim(), formula: CSV_FORMULA.test(cell) };
        }),
      };
    }),
  };
}

function parsed(text: string, options: Options): string[][] {
  try {
    return parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
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

/** UTF-8, or what an older Excel saves when it says "CSV". */
function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
