import { plainTime } from './date-text.ts';
import { monthNumber } from './month-names.ts';
import { type CalendarDate, daysBetween } from './period.ts';
import type { DayOrder, Precision, TimeUnit, UnitContext } from './time-types.ts';
import { LONGEST_DATE, readUnit } from './time-unit.ts';

/** What the reading of a timeframe takes for granted; whoever takes it in says so. */
export type TimeAssumption =
  | 'year'
  | 'whole_cycle'
  | 'start_of_cycle'
  | 'gap'
  | 'financial_year'
  | 'day_order'
  | 'year_before';

/** From when to when, and how exactly that was said. Both ends are included. */
export interface Timeframe {
  start: CalendarDate;
  end: CalendarDate;
  precision: Precision;
  assumed: readonly TimeAssumption[];
}

export interface TimeframeContext {
  /** The planning cycle: the year where none is written, and what "ongoing" means. */
  cycle: { startDate: CalendarDate; endDate: CalendarDate };
  order: DayOrder;
}

const THROUGHOUT =
  /^(?:ongoing|on-going|continuous(?:ly)?|throughout(?: the)?(?: year)?|all(?: the)? year(?: round)?|year[- ]round|whole year|full year|the year|mwaka mzima|mwaka wote|endelevu|inaendelea|kuendelea)(?: (?:of |ya )?(20\d{2}))?$/;
const BY = /^(?:by|before|not later than|no later than|latest|due|until|till|hadi|kabla ya|ifikapo)(?: the)? (.+)$/;
const JOINT = /\s+(?:to|until|till|up to|hadi|mpaka|through|and|na)\s+|\s*&\s*|\s*\+\s*|\s+-\s+|\s*\/\s+|\s+\/\s*/;
/** What joins the two ends of one stretch, where the rest joins single times. */
const SPANS = /-|\b(?:to|until|till|hadi|mpaka|through|between)\b/;
/** Ranges of more parts are a list of dates, and read by somebody. */
const MOST_PARTS = 12;

/**
 * The stretch of time a plan's cell names, in English or Kiswahili: a day, week, month, quarter, half, year or financial year, or a range of
 * them ("12-14 Jan 2026", "Q1 & Q2", "Januari hadi Machi 2026"). Undefined when it cannot be read: then it is asked, never guessed.
 */
export function readTimeframe(written: string, { cycle, order }: TimeframeContext): Timeframe | undefined {
  if (written.length > LONGEST_DATE) return undefined;
  const text = plainTime(written.replace(/\([^()]*\)\s*$/, ''))
    .replace(/^(?:between|kati ya) (.+) (?:and|na) /, '$1 to ')
    .replace(/^(?:in|during|from|kuanzia|mnamo) /, '');
  const all = THROUGHOUT.exec(text);
  if (all) return throughout(all[1], cycle);
  const frames = yearsOf(cycle).flatMap((year) => readIn(text, { order, year }, cycle) ?? []);
  // Without a year the one is meant in which it lies in the cycle.
  return frames.find(({ start, end }) => end >= cycle.startDate && start <= cycle.endDate) ?? frames[0];
}

function readIn(text: string, context: UnitContext, cycle: TimeframeContext['cycle']): Timeframe | undefined {
  const by = BY.exec(text);
  if (by) return before(by[1] ?? '', cycle, context);
  const one = readUnit(text, context);
  return one ? asFrame([one], []) : readRange(text, context);
}

function throughout(year: string | undefined, { startDate, endDate }: TimeframeContext['cycle']): Timeframe {
  if (year) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', assumed: [] };
  return { start: startDate, end: endDate, precision: 'year', assumed: ['whole_cycle'] };
}

/** "By 30 June": only its end is said. */
function before(text: string, cycle: TimeframeContext['cycle'], context: UnitContext): Timeframe | undefined {
  const unit = readUnit(text.replace(/^end of (?=q|h\d|20)/, ''), context);
  if (!unit) return undefined;
  const { end, precision, assumed } = asFrame([unit], []);
  const isBefore = cycle.startDate <= end;
  return { start: isBefore ? cycle.startDate : unit.start, end, precision, assumed: [...assumed, 'start_of_cycle'] };
}

function readRange(text: string, context: UnitContext): Timeframe | undefined {
  const parts = partsOf(text);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const last = parts.at(-1) ?? '';
  const led = dayRange(parts, context);
  if (led) return led;
  const closing = readUnit(last, context);
  if (!closing) return undefined;
  const units: TimeUnit[] = [closing];
  const assumed: TimeAssumption[] = [];
  for (const part of parts.slice(0, -1).reverse()) {
    const next = units[0] as TimeUnit;
    const unit = earlier(part, next, context, assumed);
    if (!unit) return undefined;
    units.unshift(unit);
  }
  if ((units.length > 2 || !SPANS.test(text)) && hasGap(units)) assumed.push('gap');
  return asFrame(units, assumed);
}

/** What stands before a part takes its year, and where it is only a day its month: "12-14 Jan 2026", "Nov - Feb 2026". */
function earlier(part: string, next: TimeUnit, context: UnitContext, assumed: TimeAssumption[]): TimeUnit | undefined {
  const year = Number(next.start.slice(0, 4));
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(part)) {
    const day = `${next.start.slice(0, 8)}${String(Number.parseInt(part, 10)).padStart(2, '0')}`;
    const unit = next.precision === 'day' ? readUnit(day, context) : undefined;
    return unit && (next.yearAssumed ? { ...unit, yearAssumed: true } : unit);
  }
  const unit = readUnit(part, { ...context, year });
  if (!unit?.yearAssumed) return unit;
  const { yearAssumed: _, ...known } = unit;
  if (known.start <= next.start) return next.yearAssumed ? unit : known;
  assumed.push('year_before');
  return readUnit(part, { ...context, year: year - 1 });
}

/** "Jan 12-14 2026": the month stands before both days. */
function dayRange(parts: readonly string[], context: UnitContext): Timeframe | undefined {
  const [first = '', last = ''] = parts;
  const led = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?$/.exec(first);
  const closing = /^(\d{1,2})(?:st|nd|rd|th)?(?: (20\d{2}))?$/.exec(last);
  if (parts.length !== 2 || !led || !closing || monthNumber(led[1]) === 0) return undefined;
  const year = closing[2] ? ` ${closing[2]}` : '';
  const units = [led[2], closing[1]].map((day) => readUnit(`${day} ${led[1]}${year}`, context));
  const [from, to] = units;
  return from && to ? asFrame([from, to], []) : undefined;
}

/** Split at words and dashes that join, and at a dash without spaces only where no date has one in it. */
function partsOf(text: string): string[] {
  const apart = text.split(JOINT).filter((part) => part !== '');
  if (apart.length > 1) return apart.flatMap((part) => (listed(part).length > 1 ? listed(part) : narrow(part)));
  const narrowed = narrow(text);
  if (narrowed.length > 1) return narrowed;
  return listed(text);
}

/** "March June 2026" was "March, June 2026". */
function listed(text: string): string[] {
  const words = text.split(' ');
  const named = words.filter((word) => monthNumber(word) > 0 || /^q[1-4]$/.test(word));
  const others = words.filter((word) => !named.includes(word));
  if (named.length < 2 || others.some((word) => !/^20\d{2}$/.test(word)) || others.length > 1) return [text];
  const [year = ''] = others;
  return named.map((name, index) => (index === named.length - 1 ? `${name} ${year}`.trim() : name));
}

function narrow(part: string): string[] {
  const halves =
    /^([a-z]{3,}(?: 20\d{2})?|q ?[1-4](?: 20\d{2})?|h ?[12]|\d{1,2}(?:st|nd|rd|th)?)[-/](?=\s?(?:[a-z]{3,}|q ?[1-4]|h ?[12]|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,}))(.+)$/.exec(
      part,
    );
  if (halves) return [halves[1] ?? '', ...narrow(halves[2]?.trim() ?? '')];
  const dates = /^(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})-(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/.exec(part);
  if (dates) return [dates[1] ?? '', dates[2] ?? ''];
  const monthLed = /^([a-z]{3,}\.? \d{1,2})-(\d{1,2}(?: 20\d{2})?)$/.exec(part);
  return monthLed ? [monthLed[1] ?? '', monthLed[2] ?? ''] : [part];
}

function asFrame(units: readonly TimeUnit[], noted: readonly TimeAssumption[]): Timeframe {
  const [first, last] = [units[0] as TimeUnit, units.at(-1) as TimeUnit];
  const has = (field: 'yearAssumed' | 'eitherWay' | 'financialYear') => units.some((unit) => unit[field]);
  const assumed = new Set<TimeAssumption>(noted);
  if (has('yearAssumed')) assumed.add('year');
  if (has('eitherWay')) assumed.add('day_order');
  if (has('financialYear')) assumed.add('financial_year');
  return { start: first.start, end: last.end, precision: last.precision, assumed: [...assumed] };
}

/** Whether units that were listed one by one leave time between them. */
function hasGap(units: readonly TimeUnit[]): boolean {
  return units.some((unit, index) => index > 0 && daysBetween(units[index - 1]?.end ?? unit.start, unit.start) > 1);
}

function yearsOf({ startDate, endDate }: TimeframeContext['cycle']): number[] {
  return [...new Set([Number(startDate.slice(0, 4)), Number(endDate.slice(0, 4))])];
}
