import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { LIMITS, tooMuch, UnreadableListError } from './limits.ts';
import { mergeDown, spansOf } from './merged-cells.ts';
import { type StruckRows, struckRowsOf } from './struck-rows.ts';
import { type Cell, cellText, EMPTY, type Sheet, type TableRow } from './table.ts';

/** A workbook (XLSX, XLS, ODS): what is in it decides how much is read, never what it says about its size. */
export function readWorkbook(content: Uint8Array): Sheet[] {
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  const parts = isZip ? unpack(content) : undefined;
  const workbook = parsed(parts ? zipSync(parts, { level: 0 }) : content);
  if (workbook.SheetNames.length > LIMITS.sheets) throw tooMuch('sheets');
  const struck = parts ? struckRowsOf(parts) : new Map<string, StruckRows>();
  const left = { rows: LIMITS.rows as number };
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) return [];
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const isFrom1904 = workbook.Workbook?.WBProps?.date1904 === true;
    return {
      ...readSheet(name, sheet, { isFrom1904, struck: struck.get(name), left }),
      ...(isHidden ? { isHidden } : {}),
    };
  });
}

function parsed(content: Uint8Array): WorkBook {
  try {
    return read(content, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellNF: true,
      // Cells that hold nothing but a colour.
      sheetStubs: true,
      cellHTML: false,
      nodim: true,
      bookVBA: false,
    });
  } catch {
    throw new UnreadableListError(
      'it cannot be read as a workbook; open it, save it again as XLSX, or save the list as CSV',
    );
  }
}

/**
 * The parts of a workbook: what they say of their size is looked at before, and no more than that is ever unpacked of any of them. They are
 * packed anew without compression for the library that reads them.
 */
function unpack(content: Uint8Array): Record<string, Uint8Array> {
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
    const unpacked = unzipSync(content);
    if (!isWhole(unpacked))
      throw new UnreadableListError(
        'the workbook is damaged: a part of it ends too early; save it again, or send it again',
      );
    return unpacked;
  } catch (error) {
    if (error instanceof UnreadableListError) throw error;
    throw new UnreadableListError(
      'it begins like a workbook and is none, or it is damaged; save it again, or send it again',
    );
  }
}

/** Parts that hold rows or their texts, each with how it ends: the library would read a part that was cut off as far as it goes. */
const ENDINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/^xl\/worksheets\/[^/]+\.xml$/, /<\/(?:\w{1,10}:)?worksheet>\s*$|<(?:\w{1,10}:)?worksheet[^>]*\/>\s*$/],
  [/^xl\/sharedStrings\.xml$/, /<\/(?:\w{1,10}:)?sst>\s*$|<(?:\w{1,10}:)?sst[^>]*\/>\s*$/],
  [/^content\.xml$/, /<\/office:document-content>\s*$/],
];
const TAIL = 2000;

function isWhole(parts: Readonly<Record<string, Uint8Array>>): boolean {
  return Object.entries(parts).every(([path, part]) => {
    const ending = ENDINGS.find(([name]) => name.test(path))?.[1];
    return !ending || ending.test(strFromU8(part.subarray(Math.max(0, part.length - TAIL)), true));
  });
}

interface SheetContext {
  isFrom1904: boolean;
  struck: StruckRows | undefined;
  /** Rows that may still be read, over all sheets. */
  left: { rows: number };
}

type DenseRow = readonly (CellObject | undefined)[];

function readSheet(name: string, sheet: WorkSheet, { isFrom1904, struck, left }: SheetContext): Sheet {
  const rows: TableRow[] = [];
  const [hiddenRows, struckRows, hiddenLines]: [number[], number[], string[]] = [[], [], []];
  const data = (sheet as { '!data'?: readonly (DenseRow | undefined)[] })['!data'] ?? [];
  const spans = spansOf(sheet['!merges'] ?? []);
  // Over what is there: a cell far below the list is one row more, not all that lie between.
  data.forEach((dense, index) => {
    if (!dense) return;
    const row = index + 1;
    const cells = cellsOf(dense, `sheet “${name}”, row ${row}`, isFrom1904);
    if (!cells.some(({ text, formula }) => text !== '' || formula)) return;
    left.rows -= 1;
    if (left.rows < 0) throw tooMuch('rows');
    if (sheet['!rows']?.[index]?.hidden) {
      hiddenRows.push(row);
      const [only = '', another] = cells.flatMap(({ text }) => (text === '' ? [] : [text]));
      if (another === undefined) hiddenLines.push(only);
    } else if (struck?.isStruck(row, cells)) struckRows.push(row);
    else rows.push({ row, cells, ...(spans.has(index) ? { span: spans.get(index) as number } : {}) });
  });
  mergeDown(rows, sheet['!merges'] ?? []);
  return { name, rows, hiddenRows, struckRows, hiddenLines };
}

function cellsOf(dense: DenseRow, where: string, isFrom1904: boolean): Cell[] {
  const cells: Cell[] = [];
  dense.forEach((cell, column) => {
    const read = cell ? cellOf(cell, isFrom1904) : EMPTY;
    if (read.text === '' && !read.formula && !read.isFilled) return;
    // A row may be coloured to the end of the sheet.
    if (read.isFilled && read.text === '' && !read.formula && column >= LIMITS.columns) return;
    if (column >= LIMITS.columns) throw tooMuch('columns', where);
    if (read.text.length > LIMITS.cellLength) throw tooMuch('cellLength', where);
    while (cells.length < column) cells.push(EMPTY);
    cells[column] = read;
  });
  return cells;
}

const FILLED: Cell = { text: '', formula: false, isFilled: true };

/** Filled with a colour that is not white. */
function isFilled(style: unknown): boolean {
  const { patternType, fgColor } = (style ?? {}) as {
    patternType?: string;
    fgColor?: { rgb?: string; theme?: number };
  };
  if (patternType !== 'solid') return false;
  const isWhite = /^(?:FF)?F{6}$/i.test(fgColor?.rgb ?? '') || (fgColor?.theme === 0 && fgColor.rgb === undefined);
  return !isWhite;
}

function cellOf({ t, v, f, z, w, s }: CellObject, isFrom1904: boolean): Cell {
  if (f !== undefined || t === 'e') return { text: '', formula: true };
  if (v === undefined || v === null || t === 'z' || v === '') return isFilled(s) ? FILLED : EMPTY;
  if (typeof v !== 'number') return { text: cellText(String(v)), formula: false };
  return { text: numberText(v, String(z ?? 'General'), w, isFrom1904), formula: false };
}

const SHOWS_MORE = /%|\[\$|[$€£¥"]/;
/** Days between the two calendars a workbook may count in. */
const DAYS_TO_1904 = 1462;
/** Half a minute: a clock that stops some seconds before midnight means the day that begins. */
const HALF_A_MINUTE = 0.5 / 1440;

/** A number as it is meant: a day, a month ("2026-03") where its format shows no day, a share, money, or the bare number. */
function numberText(value: number, format: string, shown: string | undefined, isFrom1904: boolean): string {
  if (!SSF.is_date(format)) return SHOWS_MORE.test(format) && shown ? shown.trim() : String(value);
  const { y, m, d } = SSF.parse_date_code(value + (isFrom1904 ? DAYS_TO_1904 : 0) + HALF_A_MINUTE) ?? {};
  if (!y || value < 1) return shown?.trim() ?? String(value);
  const month = `${y}-${String(m).padStart(2, '0')}`;
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return plain.includes('d') ? `${month}-${String(d).padStart(2, '0')}` : month;
}
