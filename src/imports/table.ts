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

/** A sheet that holds a list. Rows and cells at the end with nothing in them are not there. */
export interface Sheet {
  name: string;
  /** It is not seen when the workbook is opened: what is in it was not meant to be looked at. */
  isHidden?: boolean;
  rows: TableRow[];
}

export const EMPTY: Cell = { text: '', formula: false };

export function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.text === '' && !cell.formula);
}
