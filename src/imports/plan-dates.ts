import type { PlanningCycle } from '../domain/network/network.ts';
import { readDate } from '../domain/time/date-text.ts';
import type { CalendarDate } from '../domain/time/period.ts';
import type { RowReading } from './row-reading.ts';

export function readDates(
  reading: RowReading,
  cycle: PlanningCycle,
): { start: CalendarDate; end: CalendarDate } | undefined {
  const when = splitRange(reading.cell('when'));
  const startColumn = reading.cell('start') === '' && when ? 'when' : 'start';
  const endColumn = reading.cell('end') === '' && when ? 'when' : 'end';
  const start = readEdge(reading, startColumn, reading.cell('start') || when?.[0] || '', 'start');
  const end = readEdge(reading, endColumn, reading.cell('end') || when?.[1] || '', 'end');
  if (start === undefined && end === undefined) {
    if (reading.cell('start') === '' && reading.cell('end') === '' && !when)
      reading.reject('start', 'neither a start nor an end date');
    return undefined;
  }
  if (start === undefined || end === undefined) {
    const given = start === undefined ? 'end' : 'start';
    if (!reading.rejected) reading.warn(given, `only the ${given} date is given; taken as a single day`);
  }
  const dates = { start: start ?? end ?? '', end: end ?? start ?? '' };
  if (dates.end < dates.start) reading.reject(endColumn, `ends (${dates.end}) before it starts (${dates.start})`);
  else if (dates.end < cycle.startDate || dates.start > cycle.endDate)
    reading.warn(startColumn, `lies outside the cycle ${cycle.name}`);
  return dates;
}

function readEdge(reading: RowReading, column: string, text: string, edge: 'start' | 'end'): CalendarDate | undefined {
  if (text === '') return undefined;
  const date = readDate(text, edge);
  if (!date)
    reading.reject(column, `“${text}” is no date; write 2026-03-14, 14/03/2026 (day first), March 2026 or Q1 2026`);
  return date;
}

/** "12 Jan 2026 - 14 Jan 2026", "March to May 2026", or one name for both ends: "Q1 2026". */
function splitRange(text: string): [string, string] | undefined {
  if (text === '') return undefined;
  const parts = text.split(/\s+(?:-|–|to|until)\s+/i);
  const [first = '', last = ''] = parts;
  if (parts.length !== 2) return [text, text];
  const year = /\b(\d{4})\s*$/.exec(last)?.[1];
  return [/\d{4}/.test(first) || !year ? first : `${first} ${year}`, last];
}
