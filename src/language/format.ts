import type { Language } from '../domain/network/network.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { dueDateOf, duePrecisionOf } from '../domain/plan/status.ts';
import { type CalendarDate, type Instant, mondayOf, type Week } from '../domain/time/period.ts';
import type { EndPrecision } from '../domain/time/time-types.ts';

const LOCALE: Record<Language, string> = { en: 'en-KE', sw: 'sw-KE' };

/** "Thu 26 Nov 2026" in the language's own words. */
export function formatDate(date: CalendarDate, language: Language): string {
  return day(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, Date.parse(date));
}

/** When an activity is to end, as exactly as its plan says: "Thu 26 Nov 2026", "March 2026", "Q1 2026". */
export function formatDue(
  activity: Pick<Activity, 'plannedEnd' | 'revisedEnd' | 'endPrecision'>,
  language: Language,
): string {
  return formatEnd(dueDateOf(activity), duePrecisionOf(activity), language);
}

/** The last day of a month, a quarter, a half or a year as what it ends; a day where there is no precision. */
export function formatEnd(date: CalendarDate, precision: EndPrecision | undefined, language: Language): string {
  if (precision === undefined) return formatDate(date, language);
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))];
  if (precision === 'year') return year;
  if (precision === 'month') return day(language, { month: 'long', year: 'numeric' }, Date.parse(date));
  const nth = Math.ceil(month / (precision === 'quarter' ? 3 : 6));
  if (language === 'sw') return `${precision === 'quarter' ? 'robo' : 'nusu'} ya ${nth} ya ${year}`;
  return `${precision === 'quarter' ? 'Q' : 'H'}${nth} ${year}`;
}

/** "26 Nov" */
export function formatDay(date: CalendarDate, language: Language): string {
  return day(language, { day: 'numeric', month: 'short' }, Date.parse(date));
}

/**
 * "Thu 26 Nov, 16:00 EAT". Always a 24-hour clock and never "saa" before the digits: Swahili counts its hours
 * from six, and "saa 09:00" reads as three in the afternoon.
 */
export function formatInstant(instant: Instant, zone: string, language: Language): string {
  const at = Date.parse(instant);
  const date = day(language, { weekday: 'short', day: 'numeric', month: 'short' }, at, zone);
  const clock = formatter('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  return `${date}, ${clock.format(at)} ${zoneName(at, zone)}`;
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language]).format(value);
}

/** "64%", rounded; a rate of nobody is a dash. */
export function formatRate(rate: number | null): string {
  return rate === null ? '–' : `${Math.round(rate * 100)}%`;
}

/** "week of 23 Nov 2026": the Monday with its year says which week it is; the ISO number says it to nobody outside an office of statistics. */
export function formatWeek(week: Week, language: Language): string {
  const monday = day(language, { day: 'numeric', month: 'short', year: 'numeric' }, Date.parse(mondayOf(week)));
  return language === 'sw' ? `wiki ya ${monday}` : `week of ${monday}`;
}

function day(language: Language, options: Intl.DateTimeFormatOptions, at: number, timeZone = 'UTC'): string {
  // en-KE writes "Thu, 26 Nov 2026" and sw-KE "Alh, 26 Nov 2026": the comma is one too many inside a sentence.
  return formatter(LOCALE[language], { ...options, timeZone })
    .format(at)
    .replace(',', '');
}

/** Making one takes longer than the rest of a card; there are a handful of them. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = FORMATTERS.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  FORMATTERS.set(key, made);
  return made;
}

function zoneName(at: number, timeZone: string): string {
  const parts = formatter('en-KE', { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
