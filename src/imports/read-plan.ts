import {
  expectedByDefault,
  type LearningTopic,
  type Organisation,
  type WorkingGroup,
} from '../domain/network/network.ts';
import { type ActivityPlan, PILLARS, type Pillar } from '../domain/plan/activity.ts';
import type { NameIndex } from '../domain/plan/name-index.ts';
import { matchKey } from '../domain/text/match-key.ts';
import type { FoundList } from './columns.ts';
import { byBeginning, readCounts, readTitle, readType } from './plan-cells.ts';
import type { PlanContext } from './plan-context.ts';
import { readDates } from './plan-dates.ts';
import { createIds, givenId, type Ids } from './plan-ids.ts';
import { createMarks, readSensitivity, saysNothing, warnOfOpening } from './plan-marks.ts';
import { enter, named, type Roll, rollOf } from './plan-roll.ts';
import { freeId } from './read-organisations.ts';
import { readTarget } from './read-target.ts';
import { type RowOutcome, type RowReading, readPlaces, readRow, screenedCell } from './row-reading.ts';
import { isBlank } from './table.ts';

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

/** What is known while a plan is read. */
interface Known {
  organisations: Roll<Organisation>;
  workingGroups: Roll<WorkingGroup>;
  learningTopics: Roll<LearningTopic>;
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
