import type { Organisation } from '../domain/network/network.ts';
import type { Activity, ActivityPlan, Pillar } from '../domain/plan/activity.ts';
import { PILLARS } from '../domain/plan/activity.ts';
import { pillarNamedIn, readPillar } from '../domain/plan/pillar-text.ts';
import { type ScreenOptions, screen } from '../domain/safeguarding/safeguarding.ts';
import { remembered } from '../domain/text/remembered.ts';
import type { TimeframeContext } from '../domain/time/timeframe.ts';
import type { FoundList } from './found-list.ts';
import { readCounts, readTitle, readType } from './plan-cells.ts';
import type { Known, PlanContext } from './plan-context.ts';
import { type ColumnOrder, readDates } from './plan-dates.ts';
import { givenId } from './plan-ids.ts';
import { createLead, type Leads, readLeads, readPartners, refuseLead } from './plan-lead.ts';
import { readSensitivity } from './plan-marks.ts';
import { named } from './plan-roll.ts';
import type { Section } from './plan-sections.ts';
import { readTarget } from './read-target.ts';
import { type RowReading, readPlaces, screenedCell } from './row-reading.ts';
import type { TableRow } from './table.ts';

/** What a row leaves behind for the next: a lead organisation stands on the first row of its block only. */
export interface Block {
  lead?: Organisation;
  pillar?: Pillar;
  /** What the heading rows above say. */
  section?: Section;
}

export interface RowOfPlan {
  reading: RowReading;
  /** Rows that go on with the same activity. */
  more: readonly RowReading[];
  source: TableRow;
  block: Block;
}

interface ActivityContext extends PlanContext {
  list: FoundList;
  order: ColumnOrder;
  times: TimeframeContext;
}

/** The activity of a row, without its id; undefined when something in it is refused. A refused row adds no record to what is known. */
export function readActivity(row: RowOfPlan, known: Known, context: ActivityContext): ActivityPlan | undefined {
  const { reading, more, source, block } = row;
  const { list, order, times, cycle, screening } = context;
  const stands = standing(reading, known);
  const leads = readLead(row, known, stands);
  const pillar = readPillarCell(reading, block, stands);
  const text = (column: string) => screenedCell(reading, column, screening);
  const { title, description } = readTitle(
    reading,
    text('title') || (stands?.title ?? ''),
    text('description'),
    stands === undefined,
  );
  const dates = readDates(reading, { cycle, list, order, times }, { source, section: block.section?.when, stands });
  const places = [...new Set([reading, ...more].flatMap((each) => readPlaces(each, 'places')))];
  const target = readTarget(reading, list, source);
  const [theme, funder, groupName, topicName] = ['theme', 'funder', 'group', 'topic'].map(text);
  for (const each of more)
    if (contradicts(row, each))
      reading.reject(
        'title',
        `row ${each.row} has the same title and says something else of it; write two titles, or one row`,
      );
  for (const each of more)
    if (each.rejected) reading.reject('title', `row ${each.row}, which goes on with it, is refused`);
  const lead = leads ?? newLead(row, known, context);
  if (reading.rejected || !lead || !pillar || !dates) return undefined;
  const group = groupOf(groupName || sectionGroup(block, screening), known);
  const topic = named(topicName ?? '', known.learningTopics, (id, name) => ({
    id,
    title: name,
    state: 'proposed' as const,
  }));
  // The rows below go on with what this row itself says, not with what the plan or a heading said for it.
  if (reading.cell('lead') !== '') block.lead = lead.lead;
  return {
    id: '',
    cycleId: cycle.id,
    title,
    ...(description ? { description } : {}),
    pillar,
    ...(theme ? { theme } : {}),
    activityType: readType(reading),
    leadOrgId: lead.lead.id,
    partnerOrgIds: [
      ...new Set([reading, ...more].flatMap((each) => readPartners(each, known.organisations, lead))),
    ].sort(),
    ...(group ? { workingGroupId: group.id } : {}),
    ...(topic ? { learningTopicId: topic.id } : {}),
    places,
    plannedStart: dates.start,
    plannedEnd: dates.end,
    ...(dates.precision ? { endPrecision: dates.precision } : {}),
    ...(funder ? { funder } : {}),
    ...(target.target === undefined ? {} : { target: target.target }),
    targetUnit: target.targetUnit ?? 'people',
    ...readCounts(reading),
    ...readSensitivity(reading),
  };
}

/** A row that goes on with an activity adds to it; another lead, pillar or time is another activity. */
function contradicts({ reading }: RowOfPlan, further: RowReading): boolean {
  return ['lead', 'pillar', 'start', 'end', 'when'].some((column) => {
    const said = further.cell(column);
    return said !== '' && said !== reading.cell(column);
  });
}

/** The activity a row is about by its id: what the row does not say of it stays as it is. */
function standing(reading: RowReading, { activities }: Known): Activity | undefined {
  const written = reading.cell('id');
  const id = givenId(written);
  // One nearly like ours is a slip, and would make the activity a second time; any other is the list's own.
  if (/^act\W?\d{4}/i.test(written) && !id)
    reading.reject('id', `“${written}” is no id of an activity; they are written ACT-2026-0001`);
  return id ? activities.get(id) : undefined;
}

function readLead(
  { reading, block }: RowOfPlan,
  { organisations }: Known,
  stands: Activity | undefined,
): Leads | undefined {
  const name = reading.cell('lead');
  if (name !== '') {
    // A block whose lead is not known must not inherit the one above.
    delete block.lead;
    return readLeads(reading, name, organisations);
  }
  const own = stands && organisations.index.byId(stands.leadOrgId);
  const above = block.lead ?? block.section?.lead;
  const lead = own ?? above;
  if (!lead) {
    reading.reject('lead', 'the lead organisation is missing, and no row above names one');
    return undefined;
  }
  if (!own && block.lead) reading.warn('lead', `is empty; taken from the row above: ${lead.name}`);
  return { lead, others: [] };
}

/** A lead nobody knows: made where the plan may name new organisations, and the rest of its row is right. */
function newLead({ reading }: RowOfPlan, { organisations }: Known, context: ActivityContext): Leads | undefined {
  const name = reading.cell('lead');
  if (name === '') return undefined;
  if (!context.newOrganisations) refuseLead(reading, name, organisations);
  const lead = reading.rejected ? undefined : createLead(reading, name, organisations, context);
  return lead && { lead, others: [] };
}

const pillarIn = remembered(readPillar);

function readPillarCell(reading: RowReading, block: Block, stands: Activity | undefined): Pillar | undefined {
  const text = reading.cell('pillar');
  const [first, second] = PILLARS;
  if (text === '') {
    const pillar = stands?.pillar ?? block.pillar ?? block.section?.pillar;
    if (!pillar) reading.reject('pillar', 'the pillar is missing');
    else if (!stands && block.pillar) reading.warn('pillar', `is empty; taken from the row above: ${pillar}`);
    return pillar;
  }
  // What stands below a pillar nobody knows must not inherit the one above it.
  delete block.pillar;
  const read = pillarIn(text);
  const named = read.ok ? undefined : pillarNamedIn(text);
  if (named) {
    reading.warn('pillar', `“${text}” was read as ${named}`);
    block.pillar = named;
    return named;
  }
  if (!read.ok) {
    const one = `write one of ${PILLARS.slice(0, 4).join(', ')}`;
    reading.reject(
      'pillar',
      read.why === 'several' ? `“${text}” names several pillars; ${one}` : `“${text}” is no pillar; ${one}`,
    );
    return undefined;
  }
  if (read.byNumber)
    reading.warn(
      'pillar',
      `“${text}” was read as ${read.pillar}, in the order ${first}, ${second}, prosecution, partnership`,
    );
  block.pillar = read.pillar;
  return read.pillar;
}

/** What a heading row calls the group is kept like any other text: only where it may be. */
function sectionGroup({ section }: Block, screening: ScreenOptions): string {
  const name = section?.group ?? '';
  return screen(name, screening).verdict === 'pass' ? name : '';
}

function groupOf(name: string, { workingGroups }: Known) {
  return named(name, workingGroups, (id, nameEn) => ({ id, nameEn, nameSw: nameEn, active: true }));
}
