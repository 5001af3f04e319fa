import { parse } from 'csv-parse/sync';

/** One cell as text; a formula is never read for its value. */
export interface Cell {
  text: string;
  formula: boolean;
}

/** One row of a sheet, numbered as a person sees it. */
export interface TableRow {
  row: number;
  cells: Cell[];
}

/** A sheet that holds a list. */
export interface Sheet {
  name: string;
  rows: TableRow[];
}

/** What a spreadsheet would run when it opens the cell: "=SUM(…)", "@cmd(…)", "+cmd|…". */
const CSV_FORMULA = /^\s*(?:=|@[A-Z]+\(|[+-]\s*[A-Z][^\s]*[(|!])/i;

/** Reads a file by what is in it: a workbook begins with "PK", everything else is CSV. Throws when it is neither. */
export async function readTable(content: Uint8Array): Promise<Sheet[]> {
  const isWorkbook = content[0] === 0x50 && content[1] === 0x4b;
  return isWorkbook ? readWorkbook(content) : [readCsv(decode(content))];
}

function readCsv(text: string): Sheet {
  const records = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    info: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  // A quoted cell may span lines; a person counts rows of the sheet, as a spreadsheet shows them.
  return {
    name: '',
    rows: records.map(({ record }, index) => ({
      row: index + 1,
      cells: record.map((cell) => ({ text: cell.trim(), formula: CSV_FORMULA.test(cell) })),
    })),
  };
}

/** Excel writes CSV with the separator of its locale. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000);
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** UTF-8, or what an older Excel saves when it says "CSV". */
function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

async function readWorkbook(content: Uint8Array): Promise<Sheet[]> {
  // The workbook library is large; only an import needs it.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(content as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook.worksheets.map((sheet) => {
    const rows: TableRow[] = [];
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      const cells: Cell[] = [];
      for (let column = 1; column <= Math.min(sheet.columnCount, 60); column += 1)
        cells.push(cellOf(row.getCell(column).value));
      rows.push({ row: number, cells });
    });
    return { name: sheet.name, rows };
  });
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { text: '', formula: false };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), formula: false };
  if (typeof value === 'object') return objectCell(value as Record<string, unknown>);
  return { text: String(value).trim(), formula: false };
}

function objectCell(value: Record<string, unknown>): Cell {
  if ('formula' in value || 'sharedFormula' in value) return { text: '', formula: true };
  if (Array.isArray(value['richText']))
    return {
      text: value['richText']
        .map((run: { text?: string }) => run.text ?? '')
        .join('')
        .trim(),
      formula: false,
    };
  if ('text' in value) return cellOf(value['text']);
  // What is left is an error value such as #REF!.
  return { text: '', formula: true };
}

export function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.text === '' && !cell.formula);
}
