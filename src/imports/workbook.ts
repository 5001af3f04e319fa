import Excel from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { LIMITS, tooMuch, UnreadableListError } from './limits.ts';
import { type Cell, EMPTY, type Sheet, type TableRow } from './table.ts';

/** A workbook: what is in it decides how much is read, never what it says about its size. */
export async function readWorkbook(content: Uint8Array): Promise<Sheet[]> {
  const workbook = new Excel.Workbook();
  const unpacked = unpack(content);
  try {
    await workbook.xlsx.load(unpacked as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    throw new UnreadableListError(
      'it cannot be read as a workbook; open it, save it again as XLSX, or save the list as CSV',
    );
  }
  if (workbook.worksheets.length > LIMITS.sheets) throw tooMuch('sheets');
  let count = 0;
  return workbook.worksheets.map((sheet) => {
    const rows: TableRow[] = [];
    // A cell far below the list is one row more, not all that lie between.
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      const cells = cellsOf(row, `sheet “${sheet.name}”, row ${number}`);
      if (cells.length === 0) return;
      count += 1;
      if (count > LIMITS.rows) throw tooMuch('rows');
      rows.push({ row: number, cells });
    });
    return { name: sheet.name, rows, ...(sheet.state === 'visible' ? {} : { isHidden: true }) };
  });
}

/**
 * The parts of a workbook, packed anew without compression: what they say of their size is looked at before, and no more than that is
 * ever unpacked of any of them.
 */
function unpack(content: Uint8Array): Uint8Array {
  let bytes = 0;
  let parts = 0;
  try {
    unzipSync(content, {
      filter: ({ originalSize, size }) => {
        bytes += Math.max(originalSize, size);
        parts += 1;
        return false;
      },
    });
    if (parts > LIMITS.parts) throw tooMuch('parts');
    if (bytes > LIMITS.unpackedBytes) throw tooMuch('unpackedBytes');
    return zipSync(unzipSync(content), { level: 0 });
  } catch (error) {
    if (error instanceof UnreadableListError) throw error;
    throw new UnreadableListError(
      'it begins like a workbook and is none, or it is damaged; save it again, or send it again',
    );
  }
}

function cellsOf(row: Excel.Row, where: string): Cell[] {
  const cells: Cell[] = [];
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    const read = cellOf(cell.value);
    if (read.text === '' && !read.formula) return;
    if (column > LIMITS.columns) throw tooMuch('columns', where);
    if (read.text.length > LIMITS.cellLength) throw tooMuch('cellLength', where);
    while (cells.length < column - 1) cells.push(EMPTY);
    cells[column - 1] = read;
  });
  return cells;
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
