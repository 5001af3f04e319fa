import type { CalendarDate } from './period.ts';
import type { DayOrder } from './time-types.ts';
import { LONGEST_DATE, readUnit } from './time-unit.ts';

export type Edge = 'start' | 'end';

/** A weekday before a day, in full or as cards show it, says nothing that the date does not. Only a day follows one: no year, no number of Excel's. */
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa)\.? (?=\d{1,2}(?:st|nd|rd|th)?[ ./-]|\d{4}-\d{2}-\d{2})/;

/**
 * The date a person wrote, or undefined. ISO; day first ("12/01/2026" is 12 January) unless told otherwise; "12 Jan 2026"; "March 2026",
 * "2026-03", "Q1 2026" and "2026" as the first or last day of what they name; an Excel serial number.
 */
export function readDate(text: string, edge: Edge, order: DayOrder = 'day_first'): CalendarDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  return readUnit(plainTime(text), { order })?.[edge];
}

/** Lower case, single spaces, one kind of dash, no commas and no weekday. */
export function plainTime(text: string): string {
  return text
    .slice(0, LONGEST_DATE * 2)
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[,’`]/g, (mark) => (mark === ',' ? ' ' : "'"))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WEEKDAY, '');
}
