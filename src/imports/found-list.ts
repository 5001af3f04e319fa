import type { ListKind } from './column-names.ts';
import type { TableRow } from './table.ts';

/** A list in a sheet: where its headings stand and what its columns are. */
export interface FoundList {
  kind: ListKind;
  /** Name of the sheet; empty in a text. */
  sheet: string;
  /** The row of column names; of two rows of them the lower one, with both texts in each cell. */
  header: TableRow;
  /** Position of each column that was recognized. */
  columns: Map<string, number>;
  /** Positions of columns that hold a target by sex or age, and add up to the target. */
  targetParts: number[];
  /** Positions of columns that are a month or a quarter, with marks below them. */
  timeColumns: number[];
  /** Some target proves that a dot stands between thousands ("1.200.000"), and none that it begins a part of one. */
  dotsAreThousands: boolean;
  /** Positions without a heading of their own that belong to the month or quarter before them: a heading merged over several columns. */
  timeSpans: ReadonlyMap<number, number>;
  /** Headings nobody knows: said once, and not read. */
  ignored: string[];
  /** Headings that may say what is confidential, and cannot be read for certain: a list with one is refused with the question. */
  doubtful: string[];
  rows: TableRow[];
  /** The rows above the headings. */
  above: TableRow[];
  /** What stands over the list and says that all of it is confidential, as it is written. */
  marked?: string;
  /** The row at which another list begins, on the same sheet. */
  second?: number;
  /** How columns were read whose headings do not say it: said once. */
  notes: string[];
}

/** What somebody said a heading means: by its key, the name of a column or `IGNORED`. */
export type HeadingMap = ReadonlyMap<string, string>;
