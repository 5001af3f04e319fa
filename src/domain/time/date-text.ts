import { addDays, type CalendarDate, isCalendarDate, lastDayOfMonth } from './period.ts';

export type Edge = 'start' | 'end';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januari'],
  ['feb', 'february', 'februari'],
  ['mar', 'march', 'machi', 'mac'],
  ['apr', 'april', 'aprili'],
  ['may', 'mei'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'julai'],
  ['aug', 'august', 'agosti', 'ago'],
  ['sep', 'sept', 'september', 'septemba'],
  ['oct', 'october', 'oktoba', 'okt'],
  ['nov', 'november', 'novemba'],
  ['dec', 'december', 'desemba', 'des'],
];

/** Day 1 of Excel's calendar is 1900-01-01, but it believes in 1900-02-29: serials from 61 on count from 1899-12-30. */
const EXCEL_EPOCH = '1899-12-30';
/** 1955-01-01 … 2064-04-08: a number outside is a count, not a date. */
const EXCEL_RANGE = { from: 20_090, to: 60_000 };

/** A weekday before a day, in full or as cards show it, says nothing that the date does not. Only a day follows one: no year, no number of Excel's. */
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa)\.? (?=\d{1,2}(?:st|nd|rd|th)?[ ./-]|\d{4}-\d{2}-\d{2})/;

/** "Wednesday, 23rd September 2026, 00:00:00.000+03:00", and some room. */
const LONGEST = 80;

/**
 * The date a person wrote, or undefined. ISO; day first ("12/01/2026" is 12 January); "12 Jan 2026"; "March 2026",
 * "2026-03", "Q1 2026" and "2026" as the first or last day of what they name; an Excel serial number.
 */
export function readDate(text: string, edge: Edge): CalendarDate | undefined {
  if (text.length > LONGEST) return undefined;
  const clean = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ').replace(WEEKDAY, '');
  return (
    iso(clean) ??
    dayFirst(clean) ??
    dayMonthName(clean) ??
    wholeMonth(clean, edge) ??
    quarter(clean, edge) ??
    serial(clean)
  );
}

function iso(text: string): CalendarDate | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[t ]\d{2}:\d{2}.*)?$/.exec(text);
  return real(found?.[1]);
}

function dayFirst(text: string): CalendarDate | undefined {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  return found ? date(fullYear(found[4]), Number(found[3]), Number(found[1])) : undefined;
}

function dayMonthName(text: string): CalendarDate | undefined {
  const dayLed = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?[ -](\d{2}|\d{4})$/.exec(text);
  if (dayLed) return date(fullYear(dayLed[3]), monthOf(dayLed[2]), Number(dayLed[1]));
  const monthLed = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(text);
  return monthLed ? date(fullYear(monthLed[3]), monthOf(monthLed[1]), Number(monthLed[2])) : undefined;
}

function wholeMonth(text: string, edge: Edge): CalendarDate | undefined {
  const named = /^([a-z]+)\.?[ -](\d{4})$/.exec(text);
  const numbered = /^(\d{4})-(\d{2})$/.exec(text);
  const month = named ? monthOf(named[1]) : Number(numbered?.[2] ?? 0);
  return span(Number(named?.[2] ?? numbered?.[1] ?? 0), month, month, edge);
}

function quarter(text: string, edge: Edge): CalendarDate | undefined {
  const found = /^q([1-4])[ /-]?(\d{4})$/.exec(text) ?? /^(\d{4})[ /-]?q([1-4])$/.exec(text);
  if (!found) return wholeYear(text, edge);
  const [number, year] = text.startsWith('q') ? [found[1], found[2]] : [found[2], found[1]];
  return span(Number(year), Number(number) * 3 - 2, Number(number) * 3, edge);
}

/** "2026" alone: the plan says no more than the year. */
function wholeYear(text: string, edge: Edge): CalendarDate | undefined {
  return /^20\d{2}$/.test(text) ? span(Number(text), 1, 12, edge) : undefined;
}

function serial(text: string): CalendarDate | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const days = Math.floor(Number(text));
  return days >= EXCEL_RANGE.from && days <= EXCEL_RANGE.to ? addDays(EXCEL_EPOCH, days) : undefined;
}

function span(year: number, first: number, last: number, edge: Edge): CalendarDate | undefined {
  if (year < 1900 || first < 1 || last > 12) return undefined;
  return edge === 'start' ? date(year, first, 1) : lastDayOfMonth(year, last);
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((names) => names.includes(name ?? '')) + 1;
}

function fullYear(text: string | undefined): number {
  return Number(text) < 100 ? 2000 + Number(text) : Number(text);
}

function date(year: number, month: number, day: number): CalendarDate | undefined {
  return real(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function real(text: string | undefined): CalendarDate | undefined {
  return text !== undefined && isCalendarDate(text) ? text : undefined;
}
