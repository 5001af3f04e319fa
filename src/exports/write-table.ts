import { stringify } from 'csv-stringify/sync';
import { COLUMNS, type ExportRow, type Value } from './columns.ts';

/** What a spreadsheet would run when it opens the cell, in half and full width (OWASP, "CSV injection"). */
const FORMULA = /^[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * The same inside a cell: a spreadsheet that takes ";" (or a tab, a line) for the separator splits a CSV cell there, whatever its
 * quotes say.
 */
const FORMULA_AFTER_SEPARATOR = /([;|\t\r\n][\s"'\u200B-\u200D\u2060\uFEFF]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** The cell as text that no spreadsheet takes for a formula. Numbers are ours and stay numbers. */
export function safeCell(value: Value | undefined): Value {
  if (value === undefined) return '';
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;
}

function safeInCsv(value: Value): Value {
  return typeof value === 'string' ? value.replace(FORMULA_AFTER_SEPARATOR, "$1'") : value;
}

/** The rows as cells, without headers. */
function cellsOf(rows: readonly ExportRow[]): Value[][] {
  return rows.map((row) => COLUMNS.map(({ value }) => safeCell(value(row))));
}

const HEADERS = COLUMNS.map(({ header }) => header);
/** A tag begins with "#", which no spreadsheet runs. */
const TAGS = COLUMNS.map(({ tag }) => tag);

/** UTF-8 with a byte order mark, as Excel wants it; lines end as RFC 4180 says. */
export function toCsv(rows: readonly ExportRow[], { hxl }: { hxl: boolean }): string {
  const table = [HEADERS, ...(hxl ? [TAGS] : []), ...cellsOf(rows).map((row) => row.map(safeInCsv))];
  return stringify(table, { bom: true, record_delimiter: 'windows' });
}

/** HXL's JSON in its array form: headers, hashtags, rows. */
export function toHxlJson(rows: readonly ExportRow[]): Value[][] {
  return [HEADERS, TAGS, ...cellsOf(rows)];
}

export interface About {
  asOf: string;
  filters: string;
  k: number;
  public: boolean;
}

/** A workbook: the table as people would make it, and a sheet that says what it is. */
export async function toWorkbook(rows: readonly ExportRow[], about: About): Promise<Uint8Array> {
  // The workbook library is large; only an export to it needs it.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  workbook.creator = 'Pamoja';
  workbook.created = new Date(about.asOf);
  const sheet = workbook.addWorksheet('Activities', { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  sheet.addRow(HEADERS).font = { bold: true };
  for (const cells of cellsOf(rows)) sheet.addRow(cells);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: HEADERS.length } };
  sheet.columns.forEach((column, index) => {
    column.width = index === 1 ? 48 : Math.max(12, (HEADERS[index] ?? '').length + 2);
  });
  const note = workbook.addWorksheet('About');
  for (const line of aboutLines(about, rows)) note.addRow(line);
  note.getColumn(1).width = 24;
  note.getColumn(2).width = 90;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function aboutLines({ asOf, filters, k, public: isPublic }: About, rows: readonly ExportRow[]): Value[][] {
  const hidden = rows.filter(({ counts }) => counts.hidden).length;
  return [
    ['As of', asOf],
    ['Only', safeCell(filters || 'all activities')],
    ['Activities', rows.length],
    ['Suppressed', hidden],
    [
      'What is left out',
      `Counts of 1 to ${k - 1} persons in protection and prosecution are empty and marked in the column Suppressed. No total is given, so none can be used to work them out.`,
    ],
    [
      'For',
      isPublic
        ? `The public: without restricted activities and without the counties of protection work; counts of persons in protection and prosecution are rounded down to multiples of ${k}.`
        : 'Internal use: do not pass it on.',
    ],
  ];
}
