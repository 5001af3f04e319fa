import { distance } from 'fastest-levenshtein';
import { plainTime } from '../domain/time/date-text.ts';
import { readUnit } from '../domain/time/time-unit.ts';
import { IGNORED, type ListKind, NAMES, REQUIRED } from './column-names.ts';
import { asksWhetherConfidential } from './confidential-words.ts';
import type { HeadingMap } from './found-list.ts';
import { headingAt, headingDetail, headingKey, headingReadings } from './heading.ts';
import { LIMITS } from './limits.ts';
import type { TableRow } from './table.ts';

export interface HeadingsRead {
  columns: Map<string, number>;
  targetParts: number[];
  timeColumns: number[];
  notes: string[];
}

type Names = readonly (readonly [string, readonly string[]])[];

/** What each heading of a row means in a list of that kind. Of two headings for one column the surer one is taken, and the other is not read. */
export function readHeadings(header: TableRow, kind: ListKind, mapping: HeadingMap): HeadingsRead {
  const names = Object.entries(NAMES[kind]) as unknown as Names;
  const read: HeadingsRead = { columns: new Map(), targetParts: [], timeColumns: [], notes: [] };
  const sureness = new Map<string, number>();
  // A column that is named by its letter may stand behind the last heading.
  const width = mapping.size > 0 ? LIMITS.columns : header.cells.length;
  for (let position = 0; position < width; position += 1) {
    const heading = headingAt(header, position);
    const said = mapping.get(headingKey(heading));
    if (said === IGNORED || isOwnColumn(heading) || (!header.cells[position]?.text && said === undefined)) continue;
    if (said === undefined && kind === 'plan' && isTimeHeading(heading)) {
      read.timeColumns.push(position);
      continue;
    }
    const found = said ? { column: said, rank: -1 } : columnOf(heading, names);
    if (!found) continue;
    const { column, rank } = found;
    if (rank === MISSPELT) read.notes.push(`the heading “${heading}” was read as ${column}`);
    if (column === 'target' && IS_PART.test(headingDetail(heading))) read.targetParts.push(position);
    else if (column === 'target' && IS_TOTAL.test(headingDetail(heading))) {
      read.columns.set(column, position);
      sureness.set(column, -1);
    } else if (!read.columns.has(column) || rank < (sureness.get(column) ?? 0)) {
      read.columns.set(column, position);
      sureness.set(column, rank);
    }
  }
  if (read.timeColumns.length < FEWEST_TIME_COLUMNS) read.timeColumns = [];
  if (kind === 'plan') titleByDescription(header, read.columns);
  if (kind === 'plan') addConfidential(header, read.columns, mapping);
  return read;
}

/** The column in which an import has said what it understood: sent back, it says nothing. */
export function isOwnColumn(heading: string): boolean {
  return headingKey(heading.split('\n').at(-1) ?? '') === OWN_COLUMN;
}

const OWN_COLUMN = 'pamoja';

/** Two months beside each other are a timeline; one may be anything. */
const FEWEST_TIME_COLUMNS = 2;
/** Those a target may be divided into, so that the parts add up. */
const IS_PART =
  /^(?:(?:no\.?|number|#) of )?(?:m|f|male|female|males|females|men|women|boys|girls|youth|adults|children|wanaume|wanawake|wavulana|wasichana|me|ke)$/;

/** The sum of the parts beside it. */
const IS_TOTAL = /^(?:total|sum|overall|jumla)$/i;

/** Where no column is the title, “Activity description” is. */
function titleByDescription(header: TableRow, columns: Map<string, number>): void {
  const position = columns.get('description');
  if (columns.has('title') || position === undefined) return;
  if (!/activit|shughuli|intervention/i.test(headingAt(header, position))) return;
  columns.delete('description');
  columns.set('title', position);
}

/** Whether at least half of what stands in a row are headings by themselves. */
export function mostlyHeadings({ cells }: TableRow, kind: ListKind): boolean {
  const names = Object.entries(NAMES[kind]) as unknown as Names;
  const written = cells.flatMap(({ text, isMerged }) => (text === '' || isMerged ? [] : [text]));
  const known = written.filter(
    (text) =>
      (columnOf(text, names)?.rank ?? MISSPELT) < MISSPELT ||
      isTimeHeading(text) ||
      IS_PART.test(text.toLowerCase()) ||
      IS_TOTAL.test(text),
  );
  return known.length > 0 && known.length * 2 >= written.length;
}

/** How sure a heading is that is spelt nearly like a known one. */
const MISSPELT = 10_000;

/** "Q1", "Jan 2026", or such a one below another heading. */
function isTimeHeading(heading: string): boolean {
  const [upper = '', lower] = heading.split('\n', 2);
  return [heading.replace(/\n/g, ' '), lower ?? upper].some((text) => {
    const unit = readUnit(plainTime(text), { order: 'day_first', year: 2000 });
    return unit !== undefined && ['month', 'quarter', 'half'].includes(unit.precision);
  });
}

interface Found {
  column: string;
  /** How far down it stands among the readings and the names: lower is surer. */
  rank: number;
}

function columnOf(heading: string, names: Names): Found | undefined {
  const readings = headingReadings(heading);
  const found = readings.flatMap((key, index): Found[] => {
    const each = exact(key, names);
    return each ? [{ ...each, rank: each.rank + index * 100 }] : [];
  });
  const [first] = found;
  // "Timeline (Start)": the narrower meaning says more.
  if (first?.column === 'when') return found.find(({ column }) => column === 'start' || column === 'end') ?? first;
  return first ?? spokenOf(readings[0] ?? '', names) ?? misspelt(readings[0] ?? '', names);
}

const KNOWN: Readonly<Record<ListKind, ReadonlySet<string>>> = {
  plan: new Set(Object.values(NAMES.plan).flat()),
  people: new Set(Object.values(NAMES.people).flat()),
  organisations: new Set(Object.values(NAMES.organisations).flat()),
};

/** Whether a text is the heading of a column, as it stands or without what is in brackets. */
export function isKnownHeading(text: string, kind: ListKind): boolean {
  return KNOWN[kind].has(headingKey(text));
}

/** "Persons targeted", "No. of students targeted", "Expected participants": what is counted may be anything. */
const SAYS_TARGET = /(?:targeted|beneficiaries|participants)$|^(?:noof|numberof|no|number).{0,20}(?:target|reach)/;

function spokenOf(key: string, names: Names): Found | undefined {
  const isPlan = names.some(([column]) => column === 'target');
  return isPlan && SAYS_TARGET.test(key) ? { column: 'target', rank: 900 } : undefined;
}

function exact(key: string, names: Names): Found | undefined {
  for (const [column, known] of names) {
    const rank = known.indexOf(key);
    if (rank >= 0) return { column, rank };
  }
  return undefined;
}

const FEWEST_LETTERS = 6;
const LONGEST_KEY = 40;

/** One letter off, in a word long enough that it is no other. */
function misspelt(key: string, names: Names): Found | undefined {
  if (key.length < FEWEST_LETTERS || key.length > LONGEST_KEY) return undefined;
  // Of what is confidential nothing is taken for granted: there it is asked.
  const near = names.filter(
    ([column, known]) =>
      column !== 'sensitivity' &&
      known.some(
        (name) => Math.abs(name.length - key.length) <= 1 && name.length >= FEWEST_LETTERS && distance(name, key) === 1,
      ),
  );
  const [only] = near;
  return only && near.length === 1 ? { column: only[0], rank: MISSPELT } : undefined;
}

function addConfidential(header: TableRow, columns: Map<string, number>, mapping: HeadingMap): void {
  if (columns.has('sensitivity') || columns.has('open')) return;
  const taken = new Set(columns.values());
  const position = header.cells.findIndex(
    ({ text }, index) => asksWhetherConfidential(text) && !taken.has(index) && !mapping.has(headingKey(text)),
  );
  if (position >= 0) columns.set('sensitivity', position);
}

/** Whether a row of headings has what a list of that kind needs. */
export function isComplete(kind: ListKind, { columns, timeColumns }: HeadingsRead): boolean {
  return REQUIRED[kind](columns, timeColumns.length > 0);
}
