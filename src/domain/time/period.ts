import { Temporal } from 'temporal-polyfill';

/** An ISO 8601 week, "2026-W14": the name of a round, of a digest and of the weekly jobs. */
export type Week = string;
/** A calendar date, "2026-04-01", without a time zone. Dates compare as strings. */
export type CalendarDate = string;
/** An instant as `Date.toISOString()` prints it, always UTC. Instants compare as strings. */
export type Instant = string;

export interface DateRange {
  from: CalendarDate;
  to: CalendarDate;
}

const WEEK = /^(\d{4})-W(\d{2})$/;
/** "2026-W14", with room for spaces around it. */
const LONGEST_PERIOD = 30;
const LONGEST_ZONE = 64;

/**
 * The calendar date of an instant in a time zone. Asked for many times a second: since the year 2000 every zone is a whole
 * number of quarters of an hour away from UTC, so one answer holds for its quarter.
 */
export function dateOf(instant: Instant, zone: string): CalendarDate {
  if (instant < QUARTERS_SINCE) return zoned(instant, zone).toPlainDate().toString();
  const key = `${zone} ${Math.floor(Date.parse(instant) / QUARTER_MS)}`;
  let date = DATES.get(key);
  if (date === undefined) {
    date = zoned(instant, zone).toPlainDate().toString();
    if (DATES.size >= MOST_DATES) DATES.clear();
    DATES.set(key, date);
  }
  return date;
}

const QUARTERS_SINCE = '2000';
const QUARTER_MS = 15 * 60 * 1000;
const MOST_DATES = 1000;
const DATES = new Map<string, CalendarDate>();

/** The ISO week of an instant in a time zone. */
export function weekOf(instant: Instant, zone: string): Week {
  return weekOfDate(dateOf(instant, zone));
}

export function weekOfDate(date: CalendarDate): Week {
  const day = Temporal.PlainDate.from(date);
  return weekName(day.yearOfWeek ?? day.year, day.weekOfYear ?? 1);
}

/** "2026-W14" or undefined when the text names no week of the ISO calendar (2027 has no W53). */
export function parseWeek(text: string): Week | undefined {
  if (text.length > LONGEST_PERIOD) return undefined;
  const found = WEEK.exec(text.trim().toUpperCase());
  if (!found) return undefined;
  const number = Number(found[2]);
  const name = weekName(Number(found[1]), number);
  if (number < 1 || number > 53) return undefined;
  return number < 53 || weekOfDate(mondayOf(name)) === name ? name : undefined;
}

/** The Monday a week begins with. */
export function mondayOf(week: Week): CalendarDate {
  const found = WEEK.exec(week);
  if (!found) throw new RangeError(`not an ISO week: ${week}`);
  // 4 January is always in week 1 (ISO 8601).
  const fourth = Temporal.PlainDate.from({ year: Number(found[1]), month: 1, day: 4 });
  const firstMonday = fourth.subtract({ days: fourth.dayOfWeek - 1 });
  return firstMonday.add({ weeks: Number(found[2]) - 1 }).toString();
}

export function shiftWeek(week: Week, by: number): Week {
  return weekOfDate(addDays(mondayOf(week), by * 7));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** Whole weeks from one ISO week to another; negative when `to` is earlier. */
export function weeksBetween(from: Week, to: Week): number {
  return daysBetween(mondayOf(from), mondayOf(to)) / 7;
}

/** A time zone this machine knows ("Africa/Nairobi"). */
export function isZone(text: string): boolean {
  if (text.length > LONGEST_ZONE) return false;
  try {
    zoned('2026-01-01T00:00:00.000Z', text);
    return true;
  } catch {
    return false;
  }
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The instant of a wall-clock time ("09:00") on a date in a time zone. */
export function instantAt(date: CalendarDate, time: string, zone: string): Instant {
  const at = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
  return toInstant(at.epochMilliseconds);
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return toInstant(Date.parse(instant) + minutes * 60_000);
}

function toInstant(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString();
}

/** A date that exists in the calendar: 2026-02-30 does not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.with({ day: first.daysInMonth }).toString();
}

/** "2026", "2026-Q4", "2026-11" or "2026-W48" as the dates it spans; undefined for anything else. */
export function parsePeriod(text: string): DateRange | undefined {
  if (text.length > LONGEST_PERIOD) return undefined;
  const clean = text.trim().toUpperCase();
  const week = parseWeek(clean);
  if (week) return { from: mondayOf(week), to: addDays(mondayOf(week), 6) };
  const found = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(clean);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2]) return monthSpan(year, Number(found[2]) * 3 - 2, 3);
  if (!found[3]) return monthSpan(year, 1, 12);
  const month = Number(found[3]);
  return month >= 1 && month <= 12 ? monthSpan(year, month, 1) : undefined;
}

export function quarterOf(date: CalendarDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function monthSpan(year: number, month: number, months: number): DateRange {
  return { from: lastDayOfMonth(year, month).slice(0, 8).concat('01'), to: lastDayOfMonth(year, month + months - 1) };
}

function weekName(year: number, week: number): Week {
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}
