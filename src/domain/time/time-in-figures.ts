import { addDays, mondayOf, parseWeek } from './period.ts';
import { day, fullYear, whole } from './time-spans.ts';
import type { TimeUnit, UnitContext } from './time-types.ts';

/** Day 1 of Excel's calendar is 1900-01-01, but it believes in 1900-02-29: serials from 61 on count from 1899-12-30. */
const EXCEL_EPOCH = '1899-12-30';
/** 1955-01-01 … 2064-04-08: a number outside is a count, not a date. */
const EXCEL_RANGE = { from: 20_090, to: 60_000 };

/** What needs no year beside it, as it is written in figures: readers to be asked in this order. */
export const IN_FIGURES: readonly ((text: string, context: UnitContext) => TimeUnit | undefined)[] = [
  isoDay,
  isoWeek,
  figures,
  monthInFigures,
  year,
  excelDay,
];

function isoDay(text: string): TimeUnit | undefined {
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d{2}:\d{2}.*)?$/.exec(text);
  return found ? day(Number(found[1]), Number(found[3]), Number(found[4])) : undefined;
}

function isoWeek(text: string): TimeUnit | undefined {
  const iso = parseWeek(text);
  if (!iso) return undefined;
  const monday = mondayOf(iso);
  return { start: monday, end: addDays(monday, 6), precision: 'week' };
}

function figures(text: string, { order }: UnitContext): TimeUnit | undefined {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  if (!found) return undefined;
  const [a, b] = [Number(found[1]), Number(found[3])];
  const [date, number] = order === 'day_first' ? [a, b] : [b, a];
  const unit = day(fullYear(found[4]), number, date);
  return unit && a <= 12 && b <= 12 && a !== b ? { ...unit, eitherWay: true } : unit;
}

function monthInFigures(text: string): TimeUnit | undefined {
  const found = /^(?:(20\d{2})[-/](\d{1,2})|(\d{1,2})[/-](20\d{2}))$/.exec(text);
  if (!found) return undefined;
  const number = Number(found[2] ?? found[3]);
  return whole(Number(found[1] ?? found[4]), number, number, 'month');
}

/** "2026" alone: no more than the year is said. */
function year(text: string): TimeUnit | undefined {
  const found = /^(?:year |mwaka (?:wa )?|cy ?)?(20\d{2})$/.exec(text);
  return found ? whole(Number(found[1]), 1, 12, 'year') : undefined;
}

function excelDay(text: string): TimeUnit | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const days = Math.floor(Number(text));
  if (days < EXCEL_RANGE.from || days > EXCEL_RANGE.to) return undefined;
  const date = addDays(EXCEL_EPOCH, days);
  return { start: date, end: date, precision: 'day' };
}
