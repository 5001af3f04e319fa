import { monthNumber } from './month-names.ts';
import { addDays, lastDayOfMonth } from './period.ts';
import { IN_FIGURES } from './time-in-figures.ts';
import { dateIn, day, fullYear, whole } from './time-spans.ts';
import type { TimeUnit, UnitContext } from './time-types.ts';

/** "Wednesday, 23rd September 2026, 00:00:00.000+03:00", and some room. */
export const LONGEST_DATE = 80;

type WithYear = (text: string, year: number) => TimeUnit | undefined;

/** What is said in words, of a year that stands beside it or is known. */
const NAMED: readonly WithYear[] = [dayOfMonth, weekOfMonth, partOfMonth, month, quarter, half];

/** One expression of time, or undefined. `text`: lower case, single spaces, without commas. */
export function readUnit(text: string, context: UnitContext): TimeUnit | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  for (const read of IN_FIGURES) {
    const unit = read(text, context);
    if (unit) return unit;
  }
  const financial = financialYear(text);
  if (financial) return financial;
  const { rest, written } = yearBeside(text);
  const asked = written ?? context.year;
  if (asked === undefined) return undefined;
  for (const read of NAMED) {
    const unit = read(rest, asked);
    if (unit) return written === undefined ? { ...unit, yearAssumed: true } : unit;
  }
  return undefined;
}

/** The year before or behind it: "Q1 2026", "2026 Q1", "Mar-26", "12 March '26". */
function yearBeside(text: string): { rest: string; written?: number } {
  const behind = /^(.*?\S)[ /-]*(?:(?:of|in|ya|mwaka|mwaka wa) )?'?((?:19|20)\d{2})$/.exec(text);
  if (behind) return { rest: behind[1] ?? '', written: Number(behind[2]) };
  const before = /^((?:19|20)\d{2})[ /-]*(\D.*)$/.exec(text);
  if (before) return { rest: before[2] ?? '', written: Number(before[1]) };
  // "Mar 26" may be a day: only with a dash, an apostrophe or a day before it are two figures a year.
  const short = /^(\d{1,2}(?:st|nd|rd|th)?[ -][a-z]+\.?)[ -]'?(\d{2})$|^([a-z]+\.?)(?:-| ?')(\d{2})$/.exec(text);
  if (!short) return { rest: text };
  return { rest: short[1] ?? short[3] ?? '', written: 2000 + Number(short[2] ?? short[4]) };
}

const FINANCIAL_YEAR = /(?:(?:fy|financial year|mwaka wa fedha)[ :]*)?(20\d{2}) ?[/-] ?(\d{2}|20\d{2})(?!\d)/;

/** "FY 2025/26", alone or with a quarter: from July to June. Two years that do not follow one another are none. */
function financialYear(text: string): TimeUnit | undefined {
  const found = FINANCIAL_YEAR.exec(text);
  const first = Number(found?.[1]);
  if (!found || fullYear(found[2]) !== first + 1) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    .replace(/\b(?:of|ya|fy)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (rest === '')
    return { start: dateIn(first, 7, 1), end: lastDayOfMonth(first + 1, 6), precision: 'year', financialYear: true };
  const nth = nthOf(rest, QUARTERS);
  const begins = nth <= 2 ? first : first + 1;
  const from = [7, 10, 1, 4][nth - 1] ?? 0;
  const unit = whole(begins, from, from + 2, 'quarter');
  return unit ? { ...unit, financialYear: true } : undefined;
}

function dayOfMonth(text: string, written: number): TimeUnit | undefined {
  const dayLed = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,})\.?$/.exec(text);
  const monthLed = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const number = monthNumber(dayLed?.[2] ?? monthLed?.[1]);
  return number === 0 ? undefined : day(written, number, Number(dayLed?.[1] ?? monthLed?.[2]));
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  kwanza: 1,
  pili: 2,
  tatu: 3,
  nne: 4,
};
const NTH = '([1-5])(?:st|nd|rd|th)?|(first|second|third|fourth|kwanza|pili|tatu|nne)';
const WEEKS = [
  new RegExp(`^(?:the )?(?:${NTH}|(last)) (?:week|wk) (?:of |in )?([a-z]+)$`),
  new RegExp(`^(?:week|wk) (?:${NTH}|(last)) (?:of |in )?([a-z]+)$`),
  new RegExp(`^wiki ya (?:${NTH}|(mwisho)) (?:ya |mwezi wa )*([a-z]+)$`),
];

/** "1st week of June": days 1 to 7, and so on; the fourth and the last one to the end of the month. */
function weekOfMonth(text: string, written: number): TimeUnit | undefined {
  const found = WEEKS.map((pattern) => pattern.exec(text)).find((each) => each !== null);
  const number = monthNumber(found?.[4]);
  if (!found || number === 0) return undefined;
  const last = lastDayOfMonth(written, number);
  if (found[3]) return { start: addDays(last, -6), end: last, precision: 'week' };
  const nth = ordinalOf(found[1], found[2]);
  const start = dateIn(written, number, nth * 7 - 6);
  return start > last
    ? undefined
    : { start, end: nth >= 4 ? last : dateIn(written, number, nth * 7), precision: 'week' };
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 10],
  beginning: [1, 10],
  start: [1, 10],
  mwanzo: [1, 10],
  mid: [11, 20],
  middle: [11, 20],
  katikati: [11, 20],
  late: [21, 31],
  end: [21, 31],
  mwisho: [21, 31],
};

/** "Mid March", "mwisho wa Juni": a third of a month. */
function partOfMonth(text: string, written: number): TimeUnit | undefined {
  const found = /^(?:the )?([a-z]+)[ -](?:of |wa |ya )?(?:mwezi (?:wa )?)?([a-z]+)$/.exec(text);
  const part = PARTS[found?.[1] ?? ''];
  const number = monthNumber(found?.[2]);
  if (!part || number === 0) return undefined;
  const end = part[1] > 28 ? lastDayOfMonth(written, number) : dateIn(written, number, part[1]);
  return { start: dateIn(written, number, part[0]), end, precision: 'part_of_month' };
}

function month(text: string, written: number): TimeUnit | undefined {
  const number = monthNumber(/^(?:the )?(?:month of |mwezi wa |in )?([a-z]+)\.?$/.exec(text)?.[1]);
  return number === 0 ? undefined : whole(written, number, number, 'month');
}

const QUARTERS: readonly RegExp[] = [
  /^(?:q|qtr|quarter|robo) ?\.?([1-4])()$/,
  /^(?:the )?(?:([1-4])(?:st|nd|rd|th)?|(first|second|third|fourth)) ?(?:q|qtr|quarter)$/,
  /^robo ya (?:([1-4])|(kwanza|pili|tatu|nne))$/,
];
const HALVES: readonly RegExp[] = [
  /^(?:h|half) ?([12])()$/,
  /^(?:the )?(?:([12])(?:st|nd)?|(first|second)) half$/,
  /^nusu ya ()(kwanza|pili)$/,
];

function quarter(text: string, written: number): TimeUnit | undefined {
  const nth = nthOf(text, QUARTERS);
  return nth === 0 ? undefined : whole(written, nth * 3 - 2, nth * 3, 'quarter');
}

function half(text: string, written: number): TimeUnit | undefined {
  const nth = nthOf(text, HALVES);
  return nth === 0 ? undefined : whole(written, nth * 6 - 5, nth * 6, 'half');
}

/** Which one a text names, of patterns that hold its figure and its word; 0 when none fits. */
function nthOf(text: string, patterns: readonly RegExp[]): number {
  const found = patterns.map((pattern) => pattern.exec(text)).find((each) => each !== null);
  return found ? ordinalOf(found[1], found[2]) : 0;
}

function ordinalOf(figure: string | undefined, word: string | undefined): number {
  return figure ? Number(figure) : (ORDINALS[word ?? ''] ?? 0);
}
