import { type Activity, type ActivityType, PILLARS, type Pillar } from '../plan/activity.ts';

/** CTDC publishes its global dataset with k = 11; a network may choose more, never less (docs/domain.md, "Small numbers"). */
export const LEAST_K = 11;

/** Pillars in which whoever is reached is a person somebody protects or a case is about. */
export const ABOUT_PERSONS: readonly Pillar[] = ['protection', 'prosecution'];

/** Kinds of work that reach an audience. */
const ABOUT_AN_AUDIENCE: readonly ActivityType[] = ['awareness_event', 'meeting', 'advocacy', 'tool_development'];

/** Kinds of which the words have to say so: five girls who were freed are taught a trade in a "training". Of "service_provision" nobody can. */
const MAY_BE_ABOUT_AN_AUDIENCE: readonly ActivityType[] = ['training', 'research', 'joint_event', 'other'];

/** Whoever is counted under one of these words can be found when there are few of them. */
const PERSON_WORDS =
  /\b(?:survivors?|victims?|returnees?|rescue[ds]?|repatriat\w{0,6}|reintegrat\w{0,6}|trafficked|freed|liberated|intercept\w{0,6}|detain\w{0,6}|escape\w{0,3}|enslaved|sold|missing|tracing|orphan(?:s|ed)?|child victims?|cases?|casework|clients?|witness(?:es)?|whistle[ -]?blowers?|support (?:circles?|groups?)|healing|counsell?ing|counsell?ed|psycho[ -]?social|therapy|trauma|shelter(?:s|ed)?|safe[ -]?houses?|rehabilitat\w{0,6}|legal aid|assisted|referred|hosted|manusura|mnusurika|wanusurika|walionusurika|waathiriwa|waathirika|mwathiriwa|mwathirika|wahasiriwa|mhasiriwa|waliokombolewa|mhanga|wahanga|waliookolewa|waliorejea|waliorudi(?:shwa)?|kesi|mashahidi|shahidi|ushauri nasaha|makao|hifadhi|walioathirika|yatima)\b/i;

const AUDIENCE_WORDS =
  /\b(?:train(?:ing|ings|ed)|workshops?|awareness|sensiti[sz]ation|induction|refresher|seminars?|webinars?|surveys?|stud(?:y|ies)|stakeholders?|commemorations?|marches|processions?|journalists?|teachers?|prosecutors?|judges?|magistrates?|campaigns?|radio|tv|forums?|fora|meetings?|dialogues?|conferences?|road ?shows?|barazas?|lectures?|exhibitions?|leaflets?|posters?|handbooks?|clubs?|mafunzo|warsha|uhamasishaji|kampeni|redio|mikutano|mkutano|kongamano|majadiliano|vipeperushi)\b/i;

type Counted = Pick<Activity, 'pillar' | 'activityType' | 'title' | 'description' | 'theme' | 'counts'>;

/**
 * Whether an activity's figures count persons whom somebody could find, and not an audience: what the plan says of it, its pillar, its
 * words, its kind. What is not known counts persons.
 */
export function countsPersons({ pillar, activityType, title, description = '', theme = '', counts }: Counted): boolean {
  if (ABOUT_PERSONS.includes(pillar) || counts === 'persons') return true;
  const words = `${title} ${description} ${theme}`.replace(/_/g, ' ');
  if (PERSON_WORDS.test(words)) return true;
  if (counts === 'audience') return false;
  if (ABOUT_AN_AUDIENCE.includes(activityType)) return false;
  return !MAY_BE_ABOUT_AN_AUDIENCE.includes(activityType) || !AUDIENCE_WORDS.test(words);
}

/** A count of people as it may be shown: `hidden` when it is fewer than k persons, none included, and then there is no figure. */
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
  if (!countsPersons(activity)) return { ...known('reached', shown), ...known('target', target), hidden: false };
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
function shownReach(activity: Activity, k: number): number | undefined {
  const { reachedPeople } = activity;
  return isSmall(reachedPeople, k) && countsPersons(activity) ? undefined : reachedPeople;
}

/** People reached, of what may be shown. */
export interface ReachFigures {
  byPillar: Partial<Record<Pillar, number>>;
  /** Pillars whose sum has persons in it: it is "at least". */
  atLeast: readonly Pillar[];
  /** Activities whose count is too small to be shown, and is in no sum. */
  hidden: number;
}

/**
 * People reached by pillar: a sum of shown counts only. Where persons are counted each is rounded down to a multiple of k before
 * it is added, as in what leaves the house: the sum of an export and the total are the same, and two weeks of them differ by nothing or by k,
 * for each activity. A total rounded afterwards would tell, beside the export, what the rounding took away.
 */
export function reachOf(activities: readonly Activity[], k: number): ReachFigures {
  const byPillar: Partial<Record<Pillar, number>> = {};
  const atLeast = new Set<Pillar>();
  let hidden = 0;
  for (const activity of activities) {
    if (activity.reachedPeople === undefined) continue;
    const reached = shownReach(activity, k);
    if (countsPersons(activity)) atLeast.add(activity.pillar);
    if (reached === undefined) hidden += 1;
    else {
      const counted = countsPersons(activity) ? roundedDown(reached, k) : reached;
      byPillar[activity.pillar] = (byPillar[activity.pillar] ?? 0) + counted;
    }
  }
  return { byPillar, atLeast: PILLARS.filter((pillar) => atLeast.has(pillar)), hidden };
}

function roundedDown(count: number, k: number): number {
  return count - (count % k);
}

/** Nought is small too: told apart from a hidden count it says that there is somebody. */
function isSmall(count: number | undefined, k: number): boolean {
  return count !== undefined && count < k;
}

function known<K extends string>(field: K, count: number | undefined): Partial<Record<K, number>> {
  return count === undefined ? {} : ({ [field]: count } as Record<K, number>);
}
