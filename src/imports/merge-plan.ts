import type { Activity, ActivityPlan, ActivityStanding } from '../domain/plan/activity.ts';
import { isCounty } from '../domain/plan/counties.ts';
import { matchKey } from '../domain/text/match-key.ts';

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

/** What the list says replaces the plan; where the activity stands is kept, and so is all of which the row says nothing. */
export function planned(activity: Activity, stands: Activity, said: ReadonlySet<string>): Activity {
  const unsaid = Object.entries(COLUMN_FIELDS).flatMap(([column, fields]) => (said.has(column) ? [] : fields));
  const kept = Object.fromEntries(unsaid.flatMap((field) => (field in stands ? [[field, stands[field]]] : [])));
  const bare = Object.fromEntries(
    Object.entries(activity).filter(([field]) => !unsaid.includes(field as keyof ActivityPlan)),
  ) as unknown as Activity;
  return { ...bare, ...kept, ...sameAsStands(bare, stands), ...standingOf(stands) };
}

/**
 * What a list cannot say otherwise than it is: a theme has spaces in an export, places stand in the order of the map, and only counties stand in
 * their column.
 */
function sameAsStands(
  { theme, places, plannedEnd, endPrecision }: Partial<Activity>,
  stands: Activity,
): Partial<Activity> {
  const isSameTheme = theme !== undefined && stands.theme !== undefined && matchKey(theme) === matchKey(stands.theme);
  // An export writes the last day of a month.
  const precision = endPrecision ?? (plannedEnd === stands.plannedEnd ? stands.endPrecision : undefined);
  return {
    ...(precision ? { endPrecision: precision } : {}),
    ...(isSameTheme ? { theme: stands.theme as string } : {}),
    ...(places && places.length > 0 ? { places: inOrderOf(stands.places, places) } : {}),
  };
}

function inOrderOf(stands: readonly string[], said: readonly string[]): string[] {
  const isOfCounties = said.every(isCounty);
  const kept = stands.filter((place) => said.includes(place) || (isOfCounties && !isCounty(place)));
  return [...kept, ...said.filter((place) => !stands.includes(place))];
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
