import { matchKey } from '../domain/text/match-key.ts';
import {
  asksWhetherConfidential,
  isConfidentialMark,
  maySpeakOfConfidentiality,
  saysConfidential,
} from './confidential-words.ts';
import { LIMITS } from './limits.ts';
import { isBlank, type Sheet, type TableRow } from './table.ts';

export type ListKind = 'organisations' | 'people' | 'plan';

/** What people call the columns of the three lists, in English; compared without case, spaces and punctuation. */
export const NAMES = {
  plan: {
    id: ['id', 'activityid', 'activityno', 'activitynumber', 'ref', 'reference', 'code', 'activitycode'],
    title: [
      'activity',
      'activities',
      'activityname',
      'activitytitle',
      'title',
      'jointactivity',
      'plannedactivity',
      'nameofactivity',
      'what',
    ],
    description: ['description', 'details', 'activitydescription', 'notes', 'objective'],
    pillar: ['pillar', 'pillars', 'npapillar', '4p', '4ps', 'strategicpillar'],
    theme: ['theme', 'thematicarea', 'subtheme', 'subsector'],
    type: ['activitytype', 'type', 'typeofactivity', 'kindofactivity'],
    lead: [
      'leadorganisation',
      'lead',
      'leadorg',
      'leadagency',
      'leadcso',
      'responsible',
      'responsibleorganisation',
      'organisation',
      'implementingorganisation',
      'who',
      'leadpartner',
    ],
    partners: [
      'partners',
      'partner',
      'partnerorganisations',
      'implementingpartners',
      'supportingorganisations',
      'jointwith',
      'with',
    ],
    group: ['workinggroup', 'group', 'wg'],
    topic: ['learningtopic', 'topic', 'jointlearningtopic'],
    places: ['county', 'counties', 'location', 'locations', 'where', 'place', 'areas', 'area', 'geographicarea'],
    start: ['start', 'startdate', 'plannedstart', 'plannedstartdate', 'from', 'begins', 'startson'],
    end: [
      'end',
      'enddate',
      'plannedend',
      'plannedenddate',
      'to',
      'ends',
      'due',
      'duedate',
      'deadline',
      'completiondate',
    ],
    when: ['when', 'period', 'quarter', 'timeline', 'timeframe', 'dates', 'date', 'month', 'schedule'],
    funder: ['funder', 'donor', 'fundingsource', 'fundedby', 'sourceoffunding'],
    target: [
      'target',
      'targetpeople',
      'peopletargeted',
      'targetreach',
      'beneficiaries',
      'numberofbeneficiaries',
      'targetnumber',
      'participants',
      'targetgroupsize',
      'reachtarget',
    ],
    unit: ['unit', 'targetunit'],
    counts: ['counts', 'counted', 'whatiscounted', 'countspersons', 'kindofcount'],
    /** The opposite: “yes” opens, and anything else does not. Only where somebody says that a heading means it. */
    open: [],
    sensitivity: [
      'sensitivity',
      'sensitive',
      'restricted',
      'restriction',
      'restrictions',
      'confidentiality',
      'confidential',
      'classification',
      'secret',
      'siri',
      'yasiri',
      'usiri',
      'nyeti',
      'imezuiliwa',
    ],
  },
  people: {
    name: ['name', 'fullname', 'person', 'displayname', 'names', 'focalpointname'],
    email: ['email', 'workemail', 'emailaddress', 'workemailaddress', 'mail'],
    organisation: ['organisation', 'org', 'organisationname', 'agency', 'cso'],
    // A position or function is what somebody is employed as: it gives no right.
    role: ['role', 'roles', 'networkrole', 'rolenetwork', 'roleinnetwork'],
    rank: ['primaryoralternate', 'primaryalternate', 'rank', 'order', 'primary', 'focalpointtype'],
    language: ['language', 'preferredlanguage', 'lugha'],
    objectId: ['entraobjectid', 'objectid', 'aadobjectid', 'azureobjectid', 'entraid', 'entraidobjectid'],
    group: ['workinggroup', 'group', 'wg'],
  },
  organisations: {
    name: ['organisation', 'organisationname', 'name', 'nameoforganisation', 'org'],
    acronym: ['acronym', 'abbreviation', 'shortname'],
    type: ['type', 'organisationtype', 'orgtype', 'typeoforganisation'],
    networkRole: ['networkrole', 'role', 'roleinnetwork', 'membership'],
    places: ['county', 'counties', 'location', 'where', 'areasofoperation', 'countiesofoperation'],
    language: ['language', 'preferredlanguage'],
    reports: ['expectedtoreport', 'reports', 'asked'],
  },
} as const satisfies Record<ListKind, Record<string, readonly string[]>>;

/** Without these a sheet is not that list. */
const REQUIRED: Record<ListKind, (columns: ReadonlyMap<string, number>) => boolean> = {
  plan: (c) =>
    c.has('title') &&
    (c.has('pillar') || c.has('lead')) &&
    (c.has('start') || c.has('end') || c.has('when') || c.has('pillar')),
  people: (c) => c.has('name') && (c.has('email') || c.has('objectId')),
  organisations: (c) => c.has('name') && (c.has('networkRole') || c.has('type') || c.has('acronym')),
};

export interface FoundList {
  kind: ListKind;
  /** Name of the sheet; empty in a CSV. */
  sheet: string;
  /** The row of column names. */
  header: TableRow;
  /** Position of each column that was recognized. */
  columns: Map<string, number>;
  /** Headings nobody knows: said once, and not read. */
  ignored: string[];
  /** Headings that may say what is confidential, and cannot be read for certain: a list with one is refused with the question. */
  doubtful: string[];
  rows: TableRow[];
  /** What stands over the list and says that all of it is confidential, as it is written. */
  marked?: string;
  /** The row at which another list begins, on the same sheet. */
  second?: number;
}

const HEADER_WITHIN_ROWS = 20;

export interface FoundLists {
  /** One list, on one sheet or on several: people like a sheet for each pillar. */
  lists: FoundList[];
  /** Sheets with something in them that is not this list. */
  otherSheets: string[];
}

/** The list in the sheets, by its kind; undefined when no sheet holds one. */
export function findLists(sheets: readonly Sheet[], mapping: HeadingMap = new Map()): FoundLists | undefined {
  const found = sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => findList(sheet, mapping) ?? []);
  const [best] = found.toSorted((a, b) => b.columns.size - a.columns.size);
  if (!best) return undefined;
  const lists = found.filter((list) => list.kind === best.kind);
  const otherSheets = sheets.filter(
    (sheet) => sheet.rows.some((row) => !isBlank(row)) && !lists.some((list) => list.sheet === sheet.name),
  );
  return { lists, otherSheets: otherSheets.map((sheet) => sheet.name) };
}

/** The row that reads most like column names, with a title or logo above it or not. */
function findList(sheet: Sheet, mapping: HeadingMap): FoundList | undefined {
  let best: { list: FoundList; score: number } | undefined;
  for (const [index, header] of sheet.rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    for (const kind of ['plan', 'people', 'organisations'] as const) {
      const columns = readHeader(header, kind, mapping);
      const rows = sheet.rows.slice(index + 1);
      const ignored = ignoredOf(header, columns);
      const marked = kind === 'plan' ? markOver(sheet, index) : undefined;
      const list = {
        kind,
        sheet: sheet.name,
        header,
        columns,
        ignored,
        doubtful: [],
        rows,
        ...(marked ? { marked } : {}),
      };
      if (REQUIRED[kind](columns) && columns.size > (best?.score ?? 1)) best = { list, score: columns.size };
    }
  }
  if (!best) return undefined;
  const { list } = best;
  const second = secondHeader(sheet.rows, list, mapping);
  const doubtful = list.kind === 'plan' ? doubtfulOf(list, mapping) : [];
  return { ...list, doubtful, ...(second ? { second } : {}) };
}

function readHeader(header: TableRow, kind: ListKind, mapping: HeadingMap): Map<string, number> {
  const { cells } = header;
  const columns = new Map<string, number>();
  const names = Object.entries(NAMES[kind]) as [string, readonly string[]][];
  // A column that is named by its letter may stand behind the last heading.
  const width = mapping.size > 0 ? LIMITS.columns : cells.length;
  for (let position = 0; position < width; position += 1) {
    const key = headingKey(headingAt(header, position));
    if (key === '' || (!cells[position]?.text && !mapping.has(key))) continue;
    const said = mapping.get(key);
    if (said === IGNORED) continue;
    const found = said
      ? names.find(([column]) => column === said)
      : names.find(([column, known]) => !columns.has(column) && known.includes(key));
    if (found) columns.set(found[0], position);
  }
  if (kind === 'plan' && !columns.has('sensitivity') && !columns.has('open')) {
    const taken = new Set(columns.values());
    const position = cells.findIndex(
      ({ text }, index) => asksWhetherConfidential(text) && !taken.has(index) && !mapping.has(headingKey(text)),
    );
    if (position >= 0) columns.set('sensitivity', position);
  }
  return columns;
}

/** What somebody said a heading means: by its key, the name of a column or `IGNORED`. */
export type HeadingMap = ReadonlyMap<string, string>;
const IGNORED = 'ignore';

function ignoredOf({ cells }: TableRow, columns: ReadonlyMap<string, number>): string[] {
  const read = new Set(columns.values());
  return cells.flatMap((cell, position) => (cell.text !== '' && !read.has(position) ? [cell.text] : []));
}

/** Whether there is a column of that heading, for somebody who says what it means. */
export function hasHeading({ header, rows }: FoundList, heading: string): boolean {
  const width = Math.max(header.cells.length, ...rows.map(({ cells }) => cells.length));
  const key = headingKey(heading);
  return Array.from({ length: width }, (_, position) => headingKey(headingAt(header, position))).includes(key);
}

/** A column without a heading is called by its letter, as a spreadsheet calls it. */
function headingAt({ cells }: TableRow, position: number): string {
  return cells[position]?.text || `Column ${letterOf(position)}`;
}

function letterOf(position: number): string {
  const [rest, last] = [Math.floor(position / 26), String.fromCharCode(65 + (position % 26))];
  return rest === 0 ? last : letterOf(rest - 1) + last;
}

/**
 * Headings of a plan that may say what is confidential, and cannot be read for certain: by their words, or by what stands below them where
 * the heading is not known, or missing.
 */
function doubtfulOf({ header, columns, rows }: Omit<FoundList, 'doubtful'>, mapping: HeadingMap): string[] {
  const read = new Map([...columns].map(([column, position]) => [position, column]));
  const unread = new Map<number, boolean>();
  for (const { cells } of rows)
    for (const [position, { text }] of cells.entries())
      if (text !== '' && !read.has(position))
        unread.set(position, unread.get(position) === true || isConfidentialMark(text));
  const positions = new Set([...header.cells.keys(), ...unread.keys()]);
  return [...positions].flatMap((position) => {
    const heading = headingAt(header, position);
    const column = read.get(position);
    if (column === 'sensitivity' || column === 'open' || mapping.has(headingKey(heading))) return [];
    return maySpeakOfConfidentiality(heading) || unread.get(position) ? [heading] : [];
  });
}

/** What stands over the list and says that all of it is confidential: the name of its sheet, or a line above the headings. */
function markOver(sheet: Sheet, index: number): string | undefined {
  const above = sheet.rows.slice(0, index).flatMap(({ cells }) => cells.map(({ text }) => text));
  return [sheet.name, ...above].find(saysConfidential)?.slice(0, 60);
}

/** The row at which a second list begins, with other headings. */
function secondHeader(rows: readonly TableRow[], { kind, header }: FoundList, mapping: HeadingMap): number | undefined {
  const own = header.cells.map(({ text }) => headingKey(text)).join('|');
  return rows.find((row) => {
    if (
      row === header ||
      row.cells.length < FEWEST_HEADINGS ||
      row.cells.some(({ text }) => text.length > LONGEST_HEADING)
    )
      return false;
    const columns = readHeader(row, kind, mapping);
    return (
      columns.size >= FEWEST_HEADINGS &&
      REQUIRED[kind](columns) &&
      row.cells.map(({ text }) => headingKey(text)).join('|') !== own
    );
  })?.row;
}

const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 200;

/** `--map "Their heading=lead"` for each kind of list: which columns there are to choose from. */
export const COLUMN_NAMES: readonly string[] = [
  ...new Set(Object.values(NAMES).flatMap((columns) => Object.keys(columns))),
  IGNORED,
];

/** "Lead Organization(s) *" and "lead organisation" are one. */
export function headingKey(text: string): string {
  return matchKey(text.replace(/\([^)]*\)/g, ' ')).replace(/organization/g, 'organisation');
}
