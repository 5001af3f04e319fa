import type { CalendarDate } from './period.ts';

/** How exact a time was said to be. */
export type Precision = 'day' | 'week' | 'part_of_month' | 'month' | 'quarter' | 'half' | 'year';

/** The end of a stretch that is named by less than a day. */
export type EndPrecision = Extract<Precision, 'month' | 'quarter' | 'half' | 'year'>;

/** A stretch of time as one expression names it: "March 2026", "Q1", "12 Jan". */
export interface TimeUnit {
  start: CalendarDate;
  end: CalendarDate;
  precision: Precision;
  /** The year was not written; it is the one it was asked with. */
  yearAssumed?: true;
  /** A day and a month in figures that could be either way round ("1/5/2026"). */
  eitherWay?: true;
  /** "Q3 FY 2025/26": the year begins in July, as Kenya's public budget does. */
  financialYear?: true;
}

export type DayOrder = 'day_first' | 'month_first';

export interface UnitContext {
  /** Taken where no year is written; without it such a text is no unit. */
  year?: number;
  /** What "1/5/2026" means. */
  order: DayOrder;
}
