import type { Activity } from '../plan/activity.ts';
import { namesPlaceBelowCounty } from './areas.ts';
import { ABOUT_PERSONS, countsPersons } from './suppression.ts';

/** Words for where people are kept safe, in English and Kiswahili. */
const SHELTER =
  /\b(?:shelters?|refuges?|sanctuar(?:y|ies)|hostels?|safe (?:houses?|homes?|havens?|spaces?)|safehouses?|(?:rescue|transit|reception|recovery|protection|witness(?:es)?) (?:cent(?:re|er)s?|homes?|houses?|accommodation)|transit support|half ?way (?:houses?|homes?)|drop in cent(?:re|er)s?|(?:childrens?|girls|boys) homes?|places? of safety|host(?:ing)? famil(?:y|ies)|foster homes?|(?:temporary|emergency) (?:accommodation|housing)|makazi salama|makao(?: salama)?|nyumba salama|(?:nyumba|majumba) (?:ya|za) (?:usalama|uokoaji|hifadhi)|(?:kituo|vituo) (?:cha|vya) (?:uokoaji|usalama|hifadhi)|kimbilio|makimbilio|hifadhi)\b/i;
/** Words by which people who are few can be told apart, after a number below ten or so. */
const FEW_PEOPLE =
  /\b(?:[1-9]|10|one|two|three|four|five|six|seven|eight|nine|ten|mmoja|wawili|watatu|wanne|watano|sita|saba|wanane|tisa|kumi) (?:[a-z]+ )?(?:girls?|boys?|child(?:ren)?|minors?|wom[ae]n|m[ae]n|sisters?|brothers?|mothers?|siblings?|famil(?:y|ies)|survivors?|victims?|witness(?:es)?|cases?|clients?|persons?|people|returnees?|migrants?|workers?)\b|\ban? (?:[a-z]+ )?(?:girl|boy|child|minor|woman|man|sister|brother|mother|survivor|victim|witness|returnee|migrant)\b|\b(?:wasichana|wavulana|watoto|wanawake|wanaume|manusura|waathiriwa|mashahidi|watu) (?:[1-9]|10|wawili|watatu|wanne|watano|sita|saba|wanane|tisa|kumi)\b/;
const LONGEST = 2000;

type Named = Pick<Activity, 'pillar' | 'title' | 'description' | 'theme'>;

/**
 * Whether an activity's words say where people are kept safe, or who: a shelter, or, where the work is about persons, a place smaller than a
 * county or a number of people so small that they can be told apart.
 */
export function namesPlaceOfSafety({ pillar, title, description = '', theme = '' }: Named): boolean {
  return [title, description, theme].some((text) => saysWhere(text, pillar));
}

function saysWhere(text: string, pillar: Activity['pillar']): boolean {
  if (namesShelter(text)) return true;
  return ABOUT_PERSONS.includes(pillar) && (namesPlaceBelowCounty(text) || FEW_PEOPLE.test(plain(text)));
}

/** Whether words name a place where people are kept safe: a title, or the name of an organisation. */
export function namesShelter(text: string): boolean {
  return SHELTER.test(plain(text));
}

/** Letters and digits with one space between, as the words above are written: "Safe  house", "safe-house" and "safe_house" are one. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * What of an activity may be shown beyond the secretariat and those whose work it is: undefined when it is restricted. Where people are
 * protected it is without its counties (docs/domain.md: a place can be sensitive by itself), and where its words say where, its theme stands in
 * the place of its title. Every shared view is made of this: exports, digest, summaries, pages, search, answers.
 */
function sharedView(activity: Activity): Activity | undefined {
  if (activity.sensitivity === 'restricted') return undefined;
  const { funder, ...unfunded } = activity;
  const shown: Activity = funder && namesShelter(funder) ? unfunded : activity;
  const isNamed = namesPlaceOfSafety(activity);
  if (activity.pillar !== 'protection' && !isNamed) return shown;
  const { description: _, ...rest } = shown;
  // What its figures count is told by the words that go: it is decided before.
  const counts = countsPersons(activity) ? ('persons' as const) : ('audience' as const);
  return { ...rest, counts, places: [], ...(isNamed ? withoutWords(activity) : {}) };
}

/** An organisation as what leaves the network may name it: one that is called after its shelter goes by its acronym, or by what it is. */
export function sharedOrganisation<T extends { name: string; acronym?: string }>(organisation: T): T {
  if (!namesShelter(organisation.name)) return organisation;
  return { ...organisation, name: organisation.acronym ?? NAMELESS };
}

const NAMELESS = 'An organisation that protects people';

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
