import type { Activity } from './activity.ts';
import { namesPlaceBelowCounty } from './places-below-county.ts';

/** Words for where people are kept safe, in English and Kiswahili. */
const SHELTER =
  /\b(?:shelters?|safe[ -]?houses?|safe[ -]?homes?|rescue (?:cent(?:re|er)s?|homes?)|transit (?:cent(?:re|er)s?|homes?|houses?|support)|half[ -]?way houses?|drop[ -]?in cent(?:re|er)s?|places? of safety|host(?:ing)? famil(?:y|ies)|foster homes?|makazi salama|makao(?: salama)?|nyumba salama|nyumba ya (?:usalama|uokoaji)|kituo cha (?:uokoaji|usalama|hifadhi)|hifadhi)\b/i;

type Named = Pick<Activity, 'pillar' | 'title' | 'description' | 'theme'>;

/** Whether an activity's words say where people are kept safe: a shelter, or, in protection work, a place smaller than a county. */
export function namesPlaceOfSafety({ pillar, title, description = '', theme = '' }: Named): boolean {
  return [title, description, theme].some((text) => saysWhere(text, pillar));
}

function saysWhere(text: string, pillar: Activity['pillar']): boolean {
  return SHELTER.test(text.replace(/_/g, ' ')) || (pillar === 'protection' && namesPlaceBelowCounty(text));
}

/**
 * What of an activity may be shown beyond the secretariat and those whose work it is: undefined when it is restricted. Where people are
 * protected it is without its counties (docs/domain.md: a place can be sensitive by itself), and where its words say where, its theme stands in
 * the place of its title. Every shared view is made of this: exports, digest, summaries, pages, search, answers.
 */
function sharedView(activity: Activity): Activity | undefined {
  if (activity.sensitivity === 'restricted') return undefined;
  const isNamed = namesPlaceOfSafety(activity);
  if (activity.pillar !== 'protection' && !isNamed) return activity;
  const { description: _, ...rest } = activity;
  return { ...rest, places: [], ...(isNamed ? withoutWords(activity) : {}) };
}

/** All that may be shared. */
export function sharedViews(activities: readonly Activity[]): Activity[] {
  return activities.flatMap((activity) => sharedView(activity) ?? []);
}

/** "Protection: legal aid", of words that come from fixed lists, or from a theme that names no place. */
function withoutWords({ pillar, theme, activityType }: Activity): Pick<Activity, 'title'> & { theme?: string } {
  const isHarmless = theme !== undefined && !saysWhere(theme, pillar);
  const about = isHarmless ? theme : activityType;
  return {
    title: `${capitalised(pillar)}: ${about.replace(/_/g, ' ')}`,
    ...(isHarmless ? {} : { theme: activityType }),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/_/g, ' ');
}
