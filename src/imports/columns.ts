import { matchKey } from '../domain/match-key.ts';
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
    sensitivity: [
      'sensitivity',
      'sensitive',
      'visibility',
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
  const found = sheets.flatMap((sheet) => findList(sheet, mapping) ?? []);
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
      const doubtful =
        kind === 'plan' ? ignored.filter((heading) => mayConceal(heading) && !mapping.has(headingKey(heading))) : [];
      const list = { kind, sheet: sheet.name, header, columns, ignored, doubtful, rows };
      if (REQUIRED[kind](columns) && columns.size > (best?.score ?? 1)) best = { list, score: columns.size };
    }
  }
  return best?.list;
}

function readHeader({ cells }: TableRow, kind: ListKind, mapping: HeadingMap): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [position, cell] of cells.entries()) {
    const key = headingKey(cell.text);
    if (key === '') continue;
    const names = Object.entries(NAMES[kind]) as [string, readonly string[]][];
    const said = mapping.get(key);
    if (said === IGNORED) continue;
    const found = said
      ? names.find(([column]) => column === said)
      : names.find(([column, known]) => !columns.has(column) && known.includes(key));
    if (found) columns.set(found[0], position);
  }
  if (kind === 'plan' && !columns.has('sensitivity')) {
    const position = cells.findIndex(
      ({ text }, index) => SPEAKS_OF_IT.test(headingKey(text)) && ![...columns.values()].includes(index),
    );
    if (position >= 0) columns.set('sensitivity', position);
  }
  return columns;
}

/** What somebody said a heading means: by its key, the name of a column or `IGNORED`. */
export type HeadingMap = ReadonlyMap<string, string>;
const IGNORED = 'ignore';

/** A heading that speaks of what is confidential, whatever else it says: "Is this activity sensitive?", "Restricted activity". */
const SPEAKS_OF_IT = /confidential|sensitiv|restrict|classif|siri|nyeti|secre[ct]/;
/** A heading that may speak of it, and may mean the opposite: "Public", "Can be shared", "Access". */
const MAY_SPEAK_OF_IT =
  /confiden|sensitiv|restrict|classif|siri|nyeti|secre|privat|public|share|sharing|disclos|publish|access|security|embargo|internal|closed|protected|visible|faragha|hadharani|umma/;

function mayConceal(heading: string): boolean {
  return MAY_SPEAK_OF_IT.test(headingKey(heading));
}

function ignoredOf({ cells }: TableRow, columns: ReadonlyMap<string, number>): string[] {
  const read = new Set(columns.values());
  return cells.flatMap((cell, position) => (cell.text !== '' && !read.has(position) ? [cell.text] : []));
}

/** `--map "Their heading=lead"` for each kind of list: which columns there are to choose from. */
export const COLUMN_NAMES: readonly string[] = [
  ...new Set(Object.values(NAMES).flatMap((columns) => Object.keys(columns))),
  IGNORED,
];

/** "Lead Organization(s) *" and "lead organisation" are one. */
export function headingKey(text: string): string {
  return matchKey(text.replace(/\([^)]*\)/g, ' ')).replace(/organization/g, 'organisation');
}
