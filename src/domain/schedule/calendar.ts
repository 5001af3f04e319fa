import { addDays, type CalendarDate, weekday } from '../time/period.ts';

/** A day added to or taken from the rule table by the secretariat: Idd, Diwali, elections, declared days. */
export interface HolidayOverride {
  date: CalendarDate;
  op: 'add' | 'remove';
  nameEn: string;
  nameSw: string;
  gazetteRef?: string;
}

export interface Holiday {
  date: CalendarDate;
  nameEn: string;
  nameSw: string;
}

export interface Calendar {
  overrides: readonly HolidayOverride[];
}

/** Fixed days of the Public Holidays Act, Cap. 110, Part I; 10 October is Mazingira Day since the Act of 24 April 2024. */
const FIXED: readonly { day: string; nameEn: string; nameSw: string }[] = [
  { day: '01-01', nameEn: "New Year's Day", nameSw: 'Mwaka Mpya' },
  { day: '05-01', nameEn: 'Labour Day', nameSw: 'Siku ya Wafanyakazi' },
  { day: '06-01', nameEn: 'Madaraka Day', nameSw: 'Siku ya Madaraka' },
  { day: '10-10', nameEn: 'Mazingira Day', nameSw: 'Siku ya Mazingira' },
  { day: '10-20', nameEn: 'Mashujaa Day', nameSw: 'Siku ya Mashujaa' },
  { day: '12-12', nameEn: 'Jamhuri Day', nameSw: 'Siku ya Jamhuri' },
  { day: '12-25', nameEn: 'Christmas Day', nameSw: 'Krismasi' },
  { day: '12-26', nameEn: 'Boxing Day', nameSw: 'Siku ya Pili ya Krismasi' },
];

/** All public holidays of a year: the rule table, the Sunday rule (s.4), then the secretariat's overrides. */
export function holidaysOf(year: number, overrides: readonly HolidayOverride[]): readonly Holiday[] {
  let years = KNOWN.get(overrides);
  if (!years) {
    years = new Map();
    KNOWN.set(overrides, years);
  }
  let holidays = years.get(year);
  if (!holidays) {
    holidays = workedOut(year, overrides);
    years.set(year, holidays);
  }
  return holidays;
}

/** Planning a few weeks asks for a year's holidays hundreds of times: they are worked out once for each list of overrides. */
const KNOWN = new WeakMap<readonly HolidayOverride[], Map<number, readonly Holiday[]>>();

function workedOut(year: number, overrides: readonly HolidayOverride[]): Holiday[] {
  const easter = easterSunday(year);
  const byRule = [
    ...FIXED.map(({ day, nameEn, nameSw }) => ({ date: `${year}-${day}`, nameEn, nameSw })),
    { date: addDays(easter, -2), nameEn: 'Good Friday', nameSw: 'Ijumaa Kuu' },
    { date: addDays(easter, 1), nameEn: 'Easter Monday', nameSw: 'Jumatatu ya Pasaka' },
  ].sort(byDate);
  const moved = sundayRule(byRule);
  const removed = new Set(overrides.filter((o) => o.op === 'remove').map((o) => o.date));
  const added = overrides.filter((o) => o.op === 'add' && o.date.startsWith(`${year}-`));
  return [...moved.filter((h) => !removed.has(h.date)), ...added].sort(byDate);
}

/** A holiday on a Sunday is kept on the first following day that is not a holiday itself. Saturdays do not move. */
function sundayRule(holidays: Holiday[]): Holiday[] {
  const taken = new Set(holidays.map((h) => h.date));
  return holidays.map((holiday) => {
    if (weekday(holiday.date) !== 7) return holiday;
    let date = holiday.date;
    while (taken.has(date)) date = addDays(date, 1);
    taken.add(date);
    return { ...holiday, date };
  });
}

/** Gregorian Easter by the anonymous (Meeus/Jones/Butcher) algorithm. */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function holidayOn(date: CalendarDate, calendar: Calendar): Holiday | undefined {
  return holidaysOf(Number(date.slice(0, 4)), calendar.overrides).find((h) => h.date === date);
}

/** Monday to Friday, and not a public holiday. */
export function isWorkingDay(date: CalendarDate, calendar: Calendar): boolean {
  return weekday(date) <= 5 && !holidayOn(date, calendar);
}

/** The date itself, or the first working day after it. */
export function workingDayFrom(date: CalendarDate, calendar: Calendar): CalendarDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

function byDate(a: Holiday, b: Holiday): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
