import { type CalendarDate, isCalendarDate, lastDayOfMonth } from './period.ts';
import type { Precision, TimeUnit } from './time-types.ts';

export function whole(written: number, first: number, last: number, precision: Precision): TimeUnit | undefined {
  if (written < 1900 || first < 1 || last > 12) return undefined;
  return { start: dateIn(written, first, 1), end: lastDayOfMonth(written, last), precision };
}

export function day(written: number, number: number, date: number): TimeUnit | undefined {
  const found = dateIn(written, number, date);
  return isCalendarDate(found) ? { start: found, end: found, precision: 'day' } : undefined;
}

export function dateIn(written: number, number: number, date: number): CalendarDate {
  return `${written}-${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function fullYear(written: string | undefined): number {
  return Number(written) < 100 ? 2000 + Number(written) : Number(written);
}
