import type { Activity, ActivityPlan, ActivityStanding } from '../domain/plan/activity.ts';
import type { FoundList } from './columns.ts';

/** Which parts of a plan a column of the list is about. */
const COLUMN_FIELDS: Readonly<Record<string, readonly (keyof ActivityPlan)[]>> = {
  description: ['description'],
  theme: ['theme'],
  type: ['activityType'],
  partners: ['partnerOrgIds'],
  group: ['workingGroupId'],
  topic: ['learningTopicId'],
  places: ['places'],
  funder: ['funder'],
  target: ['target', 'targetUnit'],
  counts: ['counts'],
  sensitivity: ['sensitivity'],
};

/** The plan is replaced; where an activity stands is kept, and so is what the list has no column for. */
export function planned(activity: Activity, stands: Activity, { columns }: FoundList, isUnmarked: boolean): Activity {
  const absent = Object.entries(COLUMN_FIELDS).flatMap(([column, fields]) =>
    columns.has(column) || (column === 'sensitivity' && columns.has('open')) ? [] : fields,
  );
  const kept = Object.fromEntries(absent.flatMap((field) => (field in stands ? [[field, stands[field]]] : [])));
  // A blank says nothing: only a word opens what is restricted.
  const isMarked = activity.sensitivity === 'restricted';
  const sensitivity = isMarked
    ? { sensitivity: activity.sensitivity }
    : isUnmarked
      ? { sensitivity: stands.sensitivity }
      : {};
  const counts = activity.counts === undefined && stands.counts ? { counts: stands.counts } : {};
  return { ...activity, ...kept, ...sensitivity, ...counts, ...standingOf(stands) };
}

/** What the updates say about an activity; none of it is the plan's to change. */
function standingOf(activity: Activity): ActivityStanding {
  const fields = Object.keys(STANDING_FIELDS) as (keyof ActivityStanding)[];
  return Object.fromEntries(
    fields.flatMap((field) => (activity[field] === undefined ? [] : [[field, activity[field]]])),
  ) as unknown as ActivityStanding;
}

/** A record, so that a field that is added to the type and forgotten here does not compile. */
const STANDING_FIELDS: Record<keyof ActivityStanding, true> = {
  status: true,
  supportNeeded: true,
  reachedPeople: true,
  revisedEnd: true,
  reviewDate: true,
  actualEnd: true,
  reason: true,
  latestUpdateId: true,
  lastUpdateAt: true,
};
