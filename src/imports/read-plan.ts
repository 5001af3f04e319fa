import {
  expectedByDefault,
  type LearningTopic,
  type Organisation,
  type PlanningCycle,
  type WorkingGroup,
} from '../domain/network/network.ts';
import {
  ACTIVITY_TYPES,
  type ActivityPlan,
  type ActivityType,
  PILLARS,
  type Pillar,
  TEXT_LENGTH,
  TITLE_LENGTH,
} from '../domain/plan/activity.ts';
import { createNameIndex, type NameIndex } from '../domain/plan/name-index.ts';
import type { ScreenOptions } from '../domain/safeguarding/safeguarding.ts';
import { matchKey } from '../domain/text/match-key.ts';
import { readDate } from '../domain/time/date-text.ts';
import type { CalendarDate } from '../domain/time/period.ts';
import type { FoundList } from './columns.ts';
import { createMarks, readSensitivity, saysNothing, warnOfOpening } from './plan-marks.ts';
import { freeId } from './read-organisations.ts';
import { readTarget } from './read-target.ts';
import { createNearest, type RowOutcome, type RowReading, readPlaces, readRow, screenedCell } from './row-reading.ts';
import { isBlank } from './table.ts';

export interface PlanContext {
  organisations: readonly Organisation[];
  workingGroups: readonly WorkingGroup[];
  learningTopics: readonly LearningTopic[];
  activities: readonly ActivityPlan[];
  cycle: PlanningCycle;
  /** Make a lead organisation that is not on the list, with a warning, instead of rejecting the row. */
  newOrganisations: boolean;
  screening: ScreenOptions;
}

export interface PlanRead {
  rows: RowOutcome[];
  plans: ActivityPlan[];
  /** Known ones and those the plan adds. */
  organisations: Organisation[];
  workingGroups: WorkingGroup[];
  learningTopics: LearningTopic[];
  /** Ids of activities whose cell says nothing of whether they are restricted. */
  unmarked: Set<string>;
}

/** Records that are known or were added by a row above, in order and by name. */
interface Roll<T extends { id: string }> {
  all: T[];
  index: NameIndex<T>;
  /** Names nearest to one that is not known. */
  nearest: (name: string) => string[];
}

/** What is known while a plan is read. */
interface Known {
  organisations: Roll<Organisation>;
  workingGroups: Roll<WorkingGroup>;
  learningTopics: Roll<LearningTopic>;
}

function rollOf<T extends { id: string }>(
  records: readonly T[],
  called: (record: T) => readonly (string | undefined)[],
): Roll<T> {
  const all = [...records];
  const nearest = createNearest(() => all.map((record) => called(record)[0] ?? ''));
  return { all, index: createNameIndex(records, called), nearest };
}

function enter<T extends { id: string }>({ all, index }: Roll<T>, record: T): T {
  all.push(record);
  index.add(record);
  return record;
}

/** What a row leaves behind for the next: a lead organisation stands on the first row of its block only. */
interface Block {
  lead?: Organisation;
  pillar?: Pillar;
}

/** The plan: one activity a row; known ones by their id, or by title, lead organisation, start and places. */
export function readPlan(list: FoundList, context: PlanContext): PlanRead {
  const known: Known = {
    organisations: rollOf(context.organisations, ({ name, acronym }) => [name, acronym]),
    workingGroups: rollOf(context.workingGroups, ({ nameEn }) => [nameEn]),
    learningTopics: rollOf(context.learningTopics, ({ title }) => [title]),
  };
  const read: PlanRead = {
    rows: [],
    plans: [],
    organisations: known.organisations.all,
    workingGroups: known.workingGroups.all,
    learningTopics: known.learningTopics.all,
    unmarked: new Set(),
  };
  const given = list.rows.map(({ cells }) => givenId(cells[list.columns.get('id') ?? -1]?.text ?? '') ?? '');
  const ids = createIds(context, given);
  const seen = new Map<string, { row: number; plan: ActivityPlan }>();
  const block: Block = {};
  const marks = createMarks(list, context.activities);
  const standing = new Map(context.activities.map((activity) => [activity.id, activity]));
  for (const source of list.rows) {
    if (isBlank(source)) continue;
    const reading = readRow(source, list);
    marks.pass(source);
    const row = readActivity(reading, block, known, context, ids);
    const plan = row && marks.of(reading, row, standing.has(row.id));
    if (!plan) {
      read.rows.push(reading.outcome(null));
      continue;
    }
    const twin = seen.get(plan.id);
    warnOfOpening(reading, plan, standing);
    if (!twin) {
      seen.set(plan.id, { row: source.row, plan });
      if (saysNothing(reading) && plan.sensitivity === 'normal') read.unmarked.add(plan.id);
      read.plans.push(plan);
    } else if (JSON.stringify(twin.plan) === JSON.stringify(plan))
      reading.warn('title', `the same activity as row ${twin.row}; counted once`);
    else {
      // Of two rows that contradict one another neither opens what the other says is restricted.
      if (plan.sensitivity === 'restricted') {
        twin.plan.sensitivity = 'restricted';
        read.unmarked.delete(plan.id);
      }
      reading.reject('title', `is the activity of row ${twin.row} again, with other details; keep one of the two rows`);
    }
    read.rows.push(reading.outcome(plan.id));
  }
  return read;
}

function readActivity(
  reading: RowReading,
  block: Block,
  known: Known,
  context: PlanContext,
  ids: Ids,
): ActivityPlan | undefined {
  const lead = readLead(reading, block, known.organisations, context);
  const pillar = readPillar(reading, block);
  const text = (column: string) => screenedCell(reading, column, context.screening);
  const { title, description } = readTitle(reading, text('title'), text('description'));
  const dates = readDates(reading, context.cycle);
  const places = readPlaces(reading, 'places');
  const target = readTarget(reading);
  const theme = text('theme');
  const funder = text('funder');
  const group = named(text('group'), known.workingGroups, (id, nameEn) => ({
    id,
    nameEn,
    nameSw: nameEn,
    active: true,
  }));
  const topic = named(text('topic'), known.learningTopics, (id, name) => ({
    id,
    title: name,
    state: 'proposed' as const,
  }));
  const id = reading.cell('id');
  if (/^act/i.test(id) && !givenId(id))
    reading.reject('id', `“${id}” is no id of an activity; they are written ACT-2026-0001`);
  if (reading.rejected || !lead || !pillar || !dates) return undefined;
  const plan: ActivityPlan = {
    id: '',
    cycleId: context.cycle.id,
    title,
    ...(description ? { description } : {}),
    pillar,
    ...(theme ? { theme } : {}),
    activityType: readType(reading),
    leadOrgId: lead.id,
    partnerOrgIds: readPartners(reading, known.organisations.index, lead),
    ...(group ? { workingGroupId: group.id } : {}),
    ...(topic ? { learningTopicId: topic.id } : {}),
    places,
    plannedStart: dates.start,
    plannedEnd: dates.end,
    ...(funder ? { funder } : {}),
    ...target,
    ...readCounts(reading),
    ...readSensitivity(reading),
  };
  return { ...plan, id: ids.of(reading, plan) };
}

function readLead(
  reading: RowReading,
  block: Block,
  organisations: Roll<Organisation>,
  context: PlanContext,
): Organisation | undefined {
  const name = reading.cell('lead');
  if (name === '') {
    if (!block.lead) reading.reject('lead', 'the lead organisation is missing, and no row above names one');
    return block.lead;
  }
  // A block whose lead is not known must not inherit the one above.
  delete block.lead;
  const found = organisations.index.byId(name) ?? organisations.index.named(name);
  if (found) block.lead = found;
  else if (context.newOrganisations) block.lead = createLead(reading, name, organisations, context);
  else {
    const near = organisations.nearest(name);
    const hint = near.length > 0 ? `; nearest: ${near.join('; ')}` : '; import the list of organisations first';
    reading.reject('lead', `“${name}” is not on the list of organisations${hint}`);
  }
  return block.lead;
}

function createLead(
  reading: RowReading,
  name: string,
  organisations: Roll<Organisation>,
  { screening }: PlanContext,
): Organisation | undefined {
  if (screenedCell(reading, 'lead', screening) === '') return undefined;
  reading.warn('lead', `“${name}” was not on the list of organisations and was added`);
  return enter(organisations, {
    id: freeId(name, (id) => organisations.index.byId(id) !== undefined),
    name,
    orgType: '441',
    networkRole: 'cso',
    counties: [],
    language: 'en',
    active: true,
    expectedToReport: expectedByDefault('cso'),
  });
}

function readPillar(reading: RowReading, block: Block): Pillar | undefined {
  const text = reading.cell('pillar');
  if (text === '') {
    if (!block.pillar) reading.reject('pillar', 'the pillar is missing');
    else reading.warn('pillar', `is empty; taken from the row above: ${block.pillar}`);
    return block.pillar;
  }
  const key = matchKey(text.replace(/^\s*(?:pillar)?\s*\d\s*[:.)-]?/i, ''));
  const found = PILLARS.find((pillar) => matchKey(pillar) === key) ?? byBeginning(PILLARS, key);
  if (!found) reading.reject('pillar', `“${text}” is none of ${PILLARS.slice(0, 4).join(', ')}`);
  else block.pillar = found;
  return found;
}

function readTitle(reading: RowReading, cell: string, description: string): { title: string; description: string } {
  // A title is a line: a break in it would look like another line wherever it is listed.
  const title = cell.replace(/\s+/g, ' ').trim();
  if (title === '' && !reading.rejected) reading.reject('title', 'the activity has no title');
  if (description.length > TEXT_LENGTH) {
    reading.warn('description', `is longer than ${TEXT_LENGTH} characters and was cut`);
    return { title, description: description.slice(0, TEXT_LENGTH) };
  }
  if (title.length <= TITLE_LENGTH) return { title, description };
  reading.warn('title', `is longer than ${TITLE_LENGTH} characters and was cut`);
  return { title: `${title.slice(0, TITLE_LENGTH - 1)}…`, description: description || title.slice(0, TEXT_LENGTH) };
}

function readDates(reading: RowReading, cycle: PlanningCycle): { start: CalendarDate; end: CalendarDate } | undefined {
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

function readType(reading: RowReading): ActivityType {
  const text = reading.cell('type');
  if (text === '') return 'other';
  const key = matchKey(text);
  const found = ACTIVITY_TYPES.find((type) => matchKey(type) === key) ?? byBeginning(ACTIVITY_TYPES, key);
  if (!found) reading.warn('type', 'is no known type; taken as “other”');
  return found ?? 'other';
}

const SHORTEST_BEGINNING = 4;

/** "Prevent", "Partnerships": one word and the other begin alike, and no other does. */
function byBeginning<T extends string>(words: readonly T[], key: string): T | undefined {
  if (key.length < SHORTEST_BEGINNING) return undefined;
  const found = words.filter((word) => matchKey(word).startsWith(key) || key.startsWith(matchKey(word)));
  return found.length === 1 ? found[0] : undefined;
}

const PERSONS = /person|survivor|victim|case|individual|^(?:y|yes|ndiyo|true|1)$|manusura|waathiriwa|watu/i;
const AUDIENCE = /audience|participant|public|attend|^(?:n|no|hapana|false|0)$|hadhira|washiriki/i;

/** What the figures count; a word nobody knows is taken for the careful one. */
function readCounts(reading: RowReading): Pick<ActivityPlan, 'counts'> {
  const text = reading.cell('counts');
  if (text === '') return {};
  if (PERSONS.test(text)) return { counts: 'persons' };
  if (AUDIENCE.test(text)) return { counts: 'audience' };
  reading.warn('counts', 'is neither “persons” nor “audience”; taken as persons');
  return { counts: 'persons' };
}

function readPartners(reading: RowReading, organisations: NameIndex<Organisation>, lead: Organisation): string[] {
  const names = reading
    .cell('partners')
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const ids = names.flatMap((name) => {
    const found = organisations.byId(name) ?? organisations.named(name);
    if (!found) reading.warn('partners', `“${name}” is not on the list of organisations and was left out`);
    return found && found.id !== lead.id ? [found.id] : [];
  });
  return [...new Set(ids)].sort();
}

/** The group or topic of that name; a new one is made, as the plan is where they are named. */
function named<T extends { id: string }>(
  text: string,
  roll: Roll<T>,
  make: (id: string, name: string) => T,
): T | undefined {
  if (text === '') return undefined;
  const found = roll.index.named(text);
  return (
    found ??
    enter(
      roll,
      make(
        freeId(text, (id) => roll.index.byId(id) !== undefined),
        text,
      ),
    )
  );
}

function givenId(text: string): string | undefined {
  const id = text.trim().toUpperCase();
  return /^ACT-\d{4}-\d{4,6}$/.test(id) ? id : undefined;
}

interface Ids {
  of(reading: RowReading, plan: ActivityPlan): string;
}

/** Ids as the file gives them, or found again by what makes an activity that activity, or the next free number. */
function createIds({ activities, cycle }: PlanContext, given: readonly string[]): Ids {
  const byKey = new Map(activities.map((activity) => [naturalKey(activity), activity.id]));
  const titles = new Map(
    activities.map((activity) => [`${activity.leadOrgId}|${matchKey(activity.title)}`, activity.id]),
  );
  const year = /\d{4}/.exec(cycle.id)?.[0] ?? cycle.startDate.slice(0, 4);
  // Numbers that the file gives further down are taken too.
  const taken = [...activities.map((activity) => activity.id), ...given];
  let last = taken.reduce(
    (most, id) => (id.startsWith(`ACT-${year}-`) ? Math.max(most, Number(id.slice(9))) : most),
    0,
  );
  return {
    of: (reading, plan) => {
      const said = givenId(reading.cell('id'));
      if (said) return said;
      const key = naturalKey(plan);
      const known = byKey.get(key);
      if (known) return known;
      const namesake = titles.get(`${plan.leadOrgId}|${matchKey(plan.title)}`);
      if (namesake)
        reading.warn(
          'title',
          `${namesake} has the same title; give its id in a column “ID” if this row is to change it`,
        );
      last += 1;
      const id = `ACT-${year}-${String(last).padStart(4, '0')}`;
      byKey.set(key, id);
      return id;
    },
  };
}

function naturalKey({ title, leadOrgId, plannedStart, places }: ActivityPlan): string {
  return [matchKey(title), leadOrgId, plannedStart, [...places].sort().join('+')].join('|');
}
