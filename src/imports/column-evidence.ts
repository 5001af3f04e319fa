import { pillarNamedIn, readPillar } from '../domain/plan/pillar-text.ts';
import { readPlaceText } from '../domain/plan/place-text.ts';
import { readTimeframe } from '../domain/time/timeframe.ts';
import type { ListKind } from './column-names.ts';
import type { HeadingMap } from './found-list.ts';
import { headingAt, headingKey } from './heading.ts';
import type { HeadingsRead } from './read-headings.ts';
import type { TableRow } from './table.ts';

/** What the network knows, for telling a column by what stands in it. */
export interface Evidence {
  isOrganisation?: (text: string) => boolean;
}

interface Looked {
  kind: ListKind;
  header: TableRow;
  rows: readonly TableRow[];
  mapping: HeadingMap;
}

type Test = readonly [column: string, fits: (text: string) => boolean, share?: number];

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Any year will do for telling a time from another text. */
const SOME_CYCLE = { startDate: '2026-01-01', endDate: '2026-12-31' };
const isTime = (text: string) =>
  /\d|^q|ongoing|throughout/i.test(text) &&
  readTimeframe(text, { cycle: SOME_CYCLE, order: 'day_first' }) !== undefined;
const isPlace = (text: string) => {
  const { places, unknown } = readPlaceText(text);
  return places.length > 0 && unknown.length === 0;
};

function testsOf(kind: ListKind, { isOrganisation = () => false }: Evidence): readonly Test[] {
  if (kind === 'people')
    return [
      ['email', (text) => MAIL.test(text)],
      ['organisation', isOrganisation, MOST],
    ];
  if (kind === 'organisations') return [];
  return [
    ['pillar', (text) => readPillar(text).ok || pillarNamedIn(text) !== undefined],
    ['lead', isOrganisation, MOST],
    ['places', isPlace],
    ['when', isTime],
  ];
}

/** Of the cells below a heading so many must fit for the column to be told by them. */
const NEARLY_ALL = 0.9;
/** Of organisations some may be new; nothing else is so often the name of a known one. */
const MOST = 0.6;
const FEWEST_CELLS = 2;

/** Completes what the headings say by what stands below those nobody knows, and says so. What fits two columns is left to be asked. */
export function byValues(read: HeadingsRead, looked: Looked, evidence: Evidence): HeadingsRead {
  const columns = new Map(read.columns);
  const notes = [...read.notes];
  const taken = new Set([...columns.values(), ...read.targetParts, ...read.timeColumns]);
  const { header, mapping } = looked;
  const open = header.cells.flatMap(({ text }, position) =>
    text !== '' && !taken.has(position) && !mapping.has(headingKey(text)) ? [position] : [],
  );
  const objectives = columns.get('description');
  // What is called an objective may say the pillar.
  if (looked.kind === 'plan' && !columns.has('pillar') && objectives !== undefined) {
    const isPillar = (text: string) => pillarNamedIn(text) !== undefined;
    if (isFull(looked.rows, objectives, isPillar, NEARLY_ALL)) {
      columns.delete('description');
      columns.set('pillar', objectives);
      notes.push(
        `the column “${headingAt(header, objectives).replace(/\n/g, ' ')}” was read as pillar, by what stands in it`,
      );
    }
  }
  for (const [column, fits, share = NEARLY_ALL] of testsOf(looked.kind, evidence)) {
    if (columns.has(column) || (column === 'when' && (columns.has('start') || columns.has('end')))) continue;
    const found = open.filter((position) => !taken.has(position) && isFull(looked.rows, position, fits, share));
    const [only] = found;
    if (only === undefined || found.length > 1) continue;
    columns.set(column, only);
    taken.add(only);
    notes.push(
      `the column “${headingAt(header, only).replace(/\n/g, ' ')}” was read as ${column}, by what stands in it`,
    );
  }
  if (looked.kind === 'plan' && !columns.has('title')) {
    const titles = open.filter((position) => !taken.has(position) && isOfTitles(looked.rows, position));
    const [only] = titles;
    if (only !== undefined && titles.length === 1) {
      columns.set('title', only);
      notes.push(`the column “${headingAt(header, only).replace(/\n/g, ' ')}” was read as title, by what stands in it`);
    }
  }
  return { ...read, columns, notes };
}

function isFull(rows: readonly TableRow[], position: number, fits: (text: string) => boolean, share: number): boolean {
  const cells = rows.map(({ cells: all }) => all[position]?.text ?? '').filter((text) => text !== '');
  return cells.length >= FEWEST_CELLS && cells.filter(fits).length >= cells.length * share;
}

/** Each another text of some words. */
function isOfTitles(rows: readonly TableRow[], position: number): boolean {
  const cells = rows.map(({ cells: all }) => all[position]?.text ?? '').filter((text) => text !== '');
  const worded = cells.filter((text) => /\p{L}{2,}\s+\S*\p{L}{2,}/u.test(text));
  return (
    cells.length >= FEWEST_CELLS && worded.length >= cells.length * NEARLY_ALL && new Set(cells).size === cells.length
  );
}
