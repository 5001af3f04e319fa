/** One cell as text; a formula is never read for its value. */
export interface Cell {
  text: string;
  formula: boolean;
  /** It is not written here: the cell is merged with the one above, and says what that one says. */
  isMerged?: true;
  /** It is coloured, as people shade the months of an activity. */
  isFilled?: true;
}

/** One row of a sheet, numbered as a person sees it. */
export interface TableRow {
  row: number;
  cells: Cell[];
  /** How many columns its widest cell is merged over; 1 where none is. */
  span?: number;
}

/** A sheet that holds a list. Rows and cells at the end with nothing in them are not there. */
export interface Sheet {
  name: string;
  /** It is not seen when the workbook is opened: what is in it was not meant to be looked at. */
  isHidden?: boolean;
  rows: TableRow[];
  /** Numbers of rows that are hidden, or struck through: they are not among `rows`. */
  hiddenRows?: number[];
  /** Hidden rows that hold one text alone: what follows may be confidential by one of them. */
  hiddenLines?: string[];
  struckRows?: number[];
}

export const EMPTY: Cell = { text: '', formula: false };

/** An apostrophe before what a spreadsheet would run, as our own exports write it: no part of the text. */
const GUARDED = /^'(?=[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** The text of a cell without spaces around it, and without the apostrophe that keeps a spreadsheet from running it. */
export function cellText(written: string): string {
  return written.trim().replace(GUARDED, '').trim();
}

/** Nothing was written into it: what a merged cell says from above is no content of its own. */
export function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.isMerged || (cell.text === '' && !cell.formula));
}
