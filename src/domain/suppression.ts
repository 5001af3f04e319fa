import type { Activity, Pillar } from './activity.ts';

/** CTDC publishes its global dataset with k = 11; a network may choose more, never less (docs/domain.md, "Small numbers"). */
export const LEAST_K = 11;

/** What is reached there are persons somebody protects or a case is about; elsewhere it is an audience. */
const PERSONS: readonly Pillar[] = ['protection', 'prosecution'];

export function countsPersons(pillar: Pillar): boolean {
  return PERSONS.includes(pillar);
}

/** A count of people as it may be shown: `hidden` when it is one to k-1 persons, and then there is no figure. */
export interface ShownCounts {
  reached?: number;
  target?: number;
  hidden: boolean;
}

/**
 * The counts of one activity as they may be shown. A small one takes the target along: what was aimed at would say how
 * small. Nothing that is shown of any activity depends on a hidden count, and no total is ever made of one; so there is
 * nothing to subtract (test/domain/suppression.test.ts).
 */
export function shownCounts(activity: Activity, k: number, { rounded = false } = {}): ShownCounts {
  const { target, targetUnit, reachedPeople } = activity;
  const shown = shownReach(activity, k);
  if (!countsPersons(activity.pillar)) return { ...known('reached', shown), ...known('target', target), hidden: false };
  const reached = shown !== undefined && rounded ? roundedDown(shown, k) : shown;
  const isHidden = reached === undefined && reachedPeople !== undefined;
  const isTargetSmall = targetUnit === 'people' && isSmall(target, k);
  const showsTarget = targetUnit === 'people' ? !isHidden && !isTargetSmall : true;
  return {
    ...known('reached', reached),
    ...(showsTarget ? known('target', target) : {}),
    hidden: isHidden || isTargetSmall,
  };
}

/** How many people an activity has reached, where that may be shown. */
function shownReach({ pillar, reachedPeople }: Activity, k: number): number | undefined {
  return countsPersons(pillar) && isSmall(reachedPeople, k) ? undefined : reachedPeople;
}

/** People reached, of what may be shown. */
export interface ReachFigures {
  byPillar: Partial<Record<Pillar, number>>;
  /** Activities whose count is too small to be shown, and is in no sum. */
  hidden: number;
}

/**
 * People reached by pillar: a sum of shown counts only. Where the pillar is about persons each is rounded down to a multiple of k before
 * it is added, as in what leaves the house: the sum of an export and the total are the same, and two weeks of them differ by nothing or by k,
 * for each activity. A total rounded afterwards would tell, beside the export, what the rounding took away.
 */
export function reachOf(activities: readonly Activity[], k: number): ReachFigures {
  const byPillar: Partial<Record<Pillar, number>> = {};
  let hidden = 0;
  for (const activity of activities) {
    if (activity.reachedPeople === undefined) continue;
    const reached = shownReach(activity, k);
    if (reached === undefined) hidden += 1;
    else {
      const counted = countsPersons(activity.pillar) ? roundedDown(reached, k) : reached;
      byPillar[activity.pillar] = (byPillar[activity.pillar] ?? 0) + counted;
    }
  }
  return { byPillar, hidden };
}

/**
 * The activity as it may be shared beyond the secretariat: undefined when it is restricted; without its places where
 * people are protected (docs/domain.md: a place can be sensitive by itself).
 */
function sharedView(activity: Activity): Activity | undefined {
  if (activity.sensitivity === 'restricted') return undefined;
  return activity.pillar === 'protection' ? { ...activity, places: [] } : activity;
}

/** All that may be shared. */
export function sharedViews(activities: readonly Activity[]): Activity[] {
  return activities.flatMap((activity) => sharedView(activity) ?? []);
}

function roundedDown(count: number, k: number): number {
  return count - (count % k);
}

function isSmall(count: number | undefined, k: number): boolean {
  return count !== undefined && count > 0 && count < k;
}

function known<K extends string>(field: K, count: number | undefined): Partial<Record<K, number>> {
  return count === undefined ? {} : ({ [field]: count } as Record<K, number>);
}
