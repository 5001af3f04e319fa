import type { PlanningCycle } from '../domain/network/network.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { remembered } from '../domain/text/remembered.ts';
import { addDays, type CalendarDate } from '../domain/time/period.ts';
import type { DayOrder, EndPrecision } from '../domain/time/time-types.ts';
import { readTimeframe, type TimeAssumption, type Timeframe, type TimeframeContext } from '../domain/time/timeframe.ts';
import type { FoundList } from './found-list.ts';
import { headingAt } from './heading.ts';
import type { RowReading } from './row-reading.ts';
import type { TableRow } from './table.ts';

export interface DatesContext {
  cycle: PlanningCycle;
  list: FoundList;
  order: ColumnOrder;
  times: TimeframeContext;
}

/** How the dates of a list are written, as far as they prove it. */
export type ColumnOrder =
  | { is: DayOrder }
  /** Some prove the one and some the other: rows of the list that do. */
  | { is: 'contradictory'; rows: readonly [number, number] };

const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{2}|\d{4})(?:\s|$)/;
const HIGHEST_MONTH = 12;

/** Judges all dates of a list together: "3/31/2026" in one row says what "1/5/2026" means in another. */
export function orderOf({ rows, columns }: FoundList): ColumnOrder {
  const positions = ['start', 'end', 'when'].flatMap((column) => columns.get(column) ?? []);
  let [dayFirst, monthFirst]: [number, number] = [0, 0];
  for (const { row, cells } of rows)
    for (const position of positions)
      for (const part of (cells[position]?.text ?? '').slice(0, 80).split(/\s+(?:-|–|to|hadi)\s+/)) {
        const found = FIGURES.exec(part.trim());
        if (Number(found?.[1]) > HIGHEST_MONTH) dayFirst ||= row;
        if (Number(found?.[3]) > HIGHEST_MONTH) monthFirst ||= row;
      }
  if (dayFirst > 0 && monthFirst > 0) return { is: 'contradictory', rows: [dayFirst, monthFirst] };
  return { is: monthFirst > 0 ? 'month_first' : 'day_first' };
}

/** Each list has its own cycle and order of days; what it says of times it says again and again. */
const READERS = new WeakMap<TimeframeContext, (text: string) => Timeframe | undefined>();

function timeframeOf(times: TimeframeContext): (text: string) => Timeframe | undefined {
  const known = READERS.get(times);
  if (known) return known;
  const reader = remembered((text) => readTimeframe(text, times));
  READERS.set(times, reader);
  return reader;
}

/** From when to when: by two columns, one column, marks below months or quarters, or the heading row above. */
export function readDates(
  reading: RowReading,
  { cycle, list, order, times }: DatesContext,
  { source, section, stands }: { source: TableRow; section: string | undefined; stands: Activity | undefined },
): { start: CalendarDate; end: CalendarDate; precision?: EndPrecision } | undefined {
  const [startText, endText, whenText] = ['start', 'end', 'when'].map((column) => reading.cell(column));
  const read = (column: string, text: string | undefined) => readCell(reading, column, text ?? '', times, order);
  const start = read('start', startText);
  const end = read('end', endText);
  const when = startText === '' || endText === '' ? read('when', whenText) : undefined;
  if (reading.rejected && (startText || endText || whenText)) return undefined;
  const marked = start || end || when ? undefined : byMarks(reading, list, source, times);
  const above = start || end || when || marked || !section ? undefined : timeframeOf(times)(section);
  if (above) reading.warn('when', `stands under “${section}”; taken as ${above.start} to ${above.end}`);
  const frame = when ?? marked ?? above;
  const dates = {
    start: start?.start ?? frame?.start ?? stands?.plannedStart,
    end: end?.end ?? frame?.end ?? stands?.plannedEnd,
  };
  const period = settled(reading, dates, { endColumn: end ? 'end' : 'when', cycle });
  const said = end ?? frame;
  const precision = said ? precisionOf(said) : stands?.endPrecision;
  return period && { ...period, ...(precision ? { precision } : {}) };
}

/** What no day was said of; a week and a part of a month end on a day. */
function precisionOf({ precision, end }: Timeframe): EndPrecision | undefined {
  const isWhole = (['month', 'quarter', 'half', 'year'] as const).find((each) => each === precision);
  return isWhole && addDays(end, 1).endsWith('-01') ? isWhole : undefined;
}

function settled(
  reading: RowReading,
  { start, end }: { start: CalendarDate | undefined; end: CalendarDate | undefined },
  { endColumn, cycle }: { endColumn: string; cycle: PlanningCycle },
): { start: CalendarDate; end: CalendarDate } | undefined {
  if (start === undefined && end === undefined) {
    reading.reject('start', 'neither a start nor an end date; write 2026-03-14, March 2026 or Q1 2026');
    return undefined;
  }
  if (start === undefined || end === undefined) {
    const given = start === undefined ? 'end' : 'start';
    if (!reading.rejected) reading.warn(given, `only the ${given} date is given; taken as a single day`);
  }
  const dates = { start: start ?? end ?? '', end: end ?? start ?? '' };
  if (dates.end < dates.start) reading.reject(endColumn, `ends (${dates.end}) before it starts (${dates.start})`);
  else if (dates.end < cycle.startDate || dates.start > cycle.endDate)
    reading.warn('start', `lies outside the cycle ${cycle.name}`);
  return dates;
}

const ASSUMPTIONS: Record<Exclude<TimeAssumption, 'day_order'>, string> = {
  year: 'no year is written',
  whole_cycle: 'the whole cycle',
  start_of_cycle: 'only its end is said',
  gap: 'with what lies between',
  financial_year: 'a financial year, from July to June',
  year_before: 'it begins in the year before',
};

function readCell(
  reading: RowReading,
  column: string,
  text: string,
  times: TimeframeContext,
  order: ColumnOrder,
): Timeframe | undefined {
  if (text === '') return undefined;
  const frame = timeframeOf(times)(text);
  if (!frame) {
    reading.reject(column, `“${text}” is no date; write 2026-03-14, 14/03/2026 (day first), March 2026 or Q1 2026`);
    return undefined;
  }
  if (frame.assumed.includes('day_order') && order.is === 'contradictory') {
    const [dayRow, monthRow] = order.rows;
    reading.reject(
      column,
      `“${text}” may be two dates: row ${dayRow} writes the day first, row ${monthRow} the month; write it as 2026-03-14`,
    );
    return undefined;
  }
  const why = frame.assumed.flatMap((each) => (each === 'day_order' ? [] : [ASSUMPTIONS[each]]));
  const isMonthFirst = frame.assumed.includes('day_order') && order.is === 'month_first';
  if (isMonthFirst) why.push('the month stands first in this list');
  if (why.length > 0) {
    const shown = column === 'start' ? frame.start : column === 'end' ? frame.end : `${frame.start} to ${frame.end}`;
    reading.warn(column, `“${text}” was read as ${shown}: ${why.join(', ')}`);
  }
  return frame;
}

const MARK = /^(?:x+|✓|✔|√|•|●|■|\*|v|y|yes|ndiyo|1|done|planned)$/i;

/** A mark, or a colour, below each month or quarter in which the activity runs. */
function byMarks(
  reading: RowReading,
  list: FoundList,
  { cells }: TableRow,
  times: TimeframeContext,
): Timeframe | undefined {
  const { header, timeColumns, timeSpans } = list;
  const columns = [...timeColumns, ...timeSpans.keys()].sort((a, b) => a - b);
  const marked = columns.flatMap((position) => {
    const cell = cells[position];
    const text = cell?.text ?? '';
    if (text === '' && !cell?.isFilled) return [];
    const column = timeSpans.get(position) ?? position;
    const frame = timeOfHeading(headingAt(header, column), times);
    return frame ? [{ text, frame, at: timeColumns.indexOf(column), isSpan: column !== position }] : [];
  });
  const [first] = marked;
  const last = marked.at(-1);
  if (!first || !last) return undefined;
  const shown = `${first.frame.start} to ${last.frame.end}`;
  const odd = marked.filter(({ text }) => text !== '' && !MARK.test(text)).map(({ text }) => `“${text}”`);
  if (odd.length > 0)
    reading.warn('when', `${odd.slice(0, 3).join(', ')} below a month or quarter was taken as a mark only`);
  if (marked.every(({ text }) => text === '')) reading.warn('when', `was read by its colour as ${shown}`);
  if (marked.some(({ isSpan }) => isSpan))
    reading.warn(
      'when',
      `was read as ${shown}: several columns stand below one heading, and each counts for all of it`,
    );
  if (last.at - first.at >= new Set(marked.map(({ at }) => at)).size)
    reading.warn('when', `the marks leave a gap; taken as ${shown}`);
  return { start: first.frame.start, end: last.frame.end, precision: last.frame.precision, assumed: [] };
}

/** "Q1" below "Timeline", "Jan" below "2026". */
function timeOfHeading(heading: string, times: TimeframeContext): Timeframe | undefined {
  const [upper = '', lower] = heading.split('\n', 2);
  // A year above says of which year the month is; a quarter above says nothing that the month does not.
  const isYear = /^20\d{2}$/.test(upper.trim());
  const spellings = lower === undefined ? [upper] : isYear ? [`${lower} ${upper}`] : [lower, `${lower} ${upper}`];
  return spellings.flatMap((text) => timeframeOf(times)(text) ?? [])[0];
}
