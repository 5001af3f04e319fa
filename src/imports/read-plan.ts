import { calledAs, type LearningTopic, type Organisation, type WorkingGroup } from '../domain/network/network.ts';
import type { ActivityPlan } from '../domain/plan/activity.ts';
import { plainTime } from '../domain/time/date-text.ts';
import { readUnit } from '../domain/time/time-unit.ts';
import type { TimeframeContext } from '../domain/time/timeframe.ts';
import { saysConfidential } from './confidential-words.ts';
import { findOrganisation } from './find-organisation.ts';
import type { FoundList } from './found-list.ts';
import type { Known, PlanContext } from './plan-context.ts';
import { type ColumnOrder, orderOf } from './plan-dates.ts';
import { type PlanEntry, planParts } from './plan-entries.ts';
import { createIds, givenId, type Ids } from './plan-ids.ts';
import { createMarks, isRestricted, type Marks, saysNothing, warnOfOpening } from './plan-marks.ts';
import { rollOf } from './plan-roll.ts';
import { sectionOf } from './plan-sections.ts';
import { type Block, readActivity } from './read-activity.ts';
import { type LeftOut, writtenCells } from './row-kinds.ts';
import { type RowOutcome, type RowReading, readRow } from './row-reading.ts';
import type { TableRow } from './table.ts';

export interface PlanRead {
  rows: RowOutcome[];
  plans: ReadActivity[];
  /** Known ones and those the plan adds. */
  organisations: Organisation[];
  workingGroups: WorkingGroup[];
  learningTopics: LearningTopic[];
  leftOut: LeftOut[];
  /** How dates were read that could be read in two ways. */
  notes: string[];
}

/** An activity as the list says it, and which of its columns said something. */
export interface ReadActivity {
  plan: ActivityPlan;
  said: ReadonlySet<string>;
}

/** A plan while it is read: what is known, and what its rows have said so far. */
interface Reader {
  list: FoundList;
  context: PlanContext;
  known: Known;
  order: ColumnOrder;
  times: TimeframeContext;
  ids: Ids;
  marks: Marks;
  block: Block;
  /** By id: the activities of the rows above. */
  twins: Map<string, { row: number; plan: ActivityPlan; read: ReadActivity }>;
  read: PlanRead;
}

/** The plan: one activity a row; known ones by their id, or by title, lead organisation, start and places. */
export function readPlan(list: FoundList, context: PlanContext): PlanRead {
  const reader = createReader(list, context);
  // The heading of the first part may stand over the column names.
  const [above] = list.above.slice(-1);
  if (above && writtenCells(above).length === 1 && isSection(reader, above)) takeLine(reader, above);
  for (const part of planParts(list)) {
    if (part.is === 'left_out') leaveOut(reader, part);
    else if (part.is === 'line') takeLine(reader, part.source);
    else takeEntry(reader, part.entry);
  }
  return reader.read;
}

/** A note may say that what follows is confidential; a total or a signature does not end that it is. */
function leaveOut({ marks, read }: Reader, { leftOut, source }: { leftOut: LeftOut; source: TableRow }): void {
  if (saysConfidential(writtenCells(source)[0]?.text ?? '')) marks.pass(source);
  read.leftOut.push(leftOut);
}

function createReader(list: FoundList, context: PlanContext): Reader {
  const known: Known = {
    organisations: rollOf(context.organisations, calledAs),
    workingGroups: rollOf(context.workingGroups, ({ nameEn }) => [nameEn]),
    learningTopics: rollOf(context.learningTopics, ({ title }) => [title]),
    activities: new Map(context.activities.map((activity) => [activity.id, activity])),
  };
  const order = orderOf(list);
  const given = list.rows.map(({ cells }) => givenId(cells[list.columns.get('id') ?? -1]?.text ?? '') ?? '');
  return {
    list,
    context,
    known,
    order,
    times: { cycle: periodOf(list, context), order: order.is === 'contradictory' ? 'day_first' : order.is },
    ids: createIds(context, given),
    marks: createMarks(list, context.activities),
    block: timeOfSheet(list, context),
    twins: new Map(),
    read: {
      rows: [],
      plans: [],
      organisations: known.organisations.all,
      workingGroups: known.workingGroups.all,
      learningTopics: known.learningTopics.all,
      leftOut: [],
      notes:
        order.is === 'month_first' ? ['dates in figures were read with the month first, as some of them prove'] : [],
    },
  };
}

/** The year a date without one belongs to: that of the title above the list or of its sheet, where it names one; else the cycle's. */
function periodOf({ sheet, above }: FoundList, { cycle }: PlanContext): TimeframeContext['cycle'] {
  const titles = [sheet, ...above.flatMap(({ cells }) => cells.map(({ text }) => text))].filter(
    (text) => text.length < LONGEST_TITLE,
  );
  const years = new Set(titles.flatMap((text) => text.match(/\b20\d{2}\b/g) ?? []));
  const [year, another] = years;
  if (!year || another || cycle.startDate.startsWith(year) || cycle.endDate.startsWith(year)) return cycle;
  return { startDate: `${year}-01-01`, endDate: `${year}-12-31` };
}

const LONGEST_TITLE = 120;

/** A sheet for each quarter or month is called by it. */
function timeOfSheet({ sheet }: FoundList, { cycle }: PlanContext): Block {
  const unit = readUnit(plainTime(sheet), { order: 'day_first', year: Number(cycle.startDate.slice(0, 4)) });
  return unit && unit.precision !== 'year' && unit.precision !== 'day' ? { section: { when: sheet } } : {};
}

function isSection({ list, known, times }: Reader, source: TableRow): boolean {
  const section = sectionOf(source, list, { organisation: organisationOf(known), times });
  return section?.pillar !== undefined || section?.lead !== undefined;
}

function organisationOf(known: Known): (name: string) => Organisation | undefined {
  return (name) => {
    const found = findOrganisation(name, known.organisations.index);
    return found.ok ? found.organisation : undefined;
  };
}

/** A row with one text alone: a heading for what follows, a line that is none of the list, or an activity that says too little. */
function takeLine(reader: Reader, source: TableRow): void {
  const { list, known, times, marks, read } = reader;
  const [only] = writtenCells(source);
  const text = only?.text ?? '';
  const section = sectionOf(source, list, { organisation: organisationOf(known), times });
  if (section) {
    marks.pass(source);
    // What the rows above said was said of their own part of the list.
    reader.block = { section: { ...reader.block.section, ...section } };
    read.leftOut.push({ row: source.row, why: 'heading' });
  } else if ((source.span ?? 1) > 2 || only?.position !== list.columns.get('title') || saysConfidential(text)) {
    marks.pass(source);
    read.leftOut.push({ row: source.row, why: 'line' });
  } else takeEntry(reader, { source, more: [] });
}

function takeEntry(reader: Reader, { source, more }: PlanEntry): void {
  const { list, context, known, order, times, ids, marks, read } = reader;
  marks.pass(source);
  const reading = readRow(source, list);
  const further = more.map((each) => readRow(each, list));
  const drafted = readActivity({ reading, more: further, source, block: reader.block }, known, {
    ...context,
    list,
    order,
    times,
  });
  const id = drafted ? ids.of(reading, drafted) : null;
  if (drafted && id !== null) {
    const marked = marks.of(reading, { ...drafted, id }, known.activities.has(id));
    // One of its rows is enough: what is restricted is not opened by the others.
    const plan = further.some(isRestricted) ? { ...marked, sensitivity: 'restricted' as const } : marked;
    warnOfOpening(reading, plan, known.activities);
    enter(reader, plan, [reading, ...further]);
  }
  read.rows.push(reading.outcome(id), ...further.map((each) => each.outcome(reading.rejected ? null : id)));
}

function enter({ list, twins, read }: Reader, plan: ActivityPlan, readings: readonly RowReading[]): void {
  const [reading] = readings as [RowReading];
  const twin = twins.get(plan.id);
  if (!twin) {
    const each: ReadActivity = { plan, said: saidBy(list, plan, readings) };
    twins.set(plan.id, { row: reading.row, plan, read: each });
    read.plans.push(each);
    return;
  }
  if (JSON.stringify(twin.plan) === JSON.stringify(plan)) {
    reading.warn('title', `the same activity as row ${twin.row}; counted once`);
    return;
  }
  // Of two rows that contradict one another neither opens what the other says is restricted.
  if (plan.sensitivity === 'restricted') {
    twin.plan.sensitivity = 'restricted';
    twin.read.said = new Set([...twin.read.said, 'sensitivity']);
  }
  reading.reject('title', `is the activity of row ${twin.row} again, with other details; keep one of the two rows`);
}

/** Columns of which the row says something; of what it does not say nothing is changed. */
function saidBy(list: FoundList, plan: ActivityPlan, readings: readonly RowReading[]): Set<string> {
  const [reading] = readings as [RowReading];
  const said = new Set([...list.columns.keys()].filter((column) => readings.some((each) => each.says(column))));
  if (plan.sensitivity === 'restricted' || !saysNothing(reading)) said.add('sensitivity');
  else said.delete('sensitivity');
  if (plan.target !== undefined) said.add('target');
  else if (reading.cell('target') !== '') said.delete('target');
  if (plan.partnerOrgIds.length > 0) said.add('partners');
  return said;
}
