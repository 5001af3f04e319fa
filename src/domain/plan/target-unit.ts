import type { TargetUnit } from './activity.ts';

const LONGEST = 60;

const ORGANISATIONS =
  /^(?:member |partner |new |cso |civil society )*(?:organi[sz]ations?|orgs?|csos?|ngos?|cbos?|fbos?|agencies|institutions|mashirika)$/;
const SESSIONS =
  /^(?:community |training |radio |online |joint |quarterly |review |awareness |public |stakeholder |court |monthly )*(?:sessions?|meetings?|trainings?|workshops?|forums?|fora|events?|clinics?|dialogues?|webinars?|barazas?|shows?|talks?|visits?|campaigns?|mikutano|vikao|warsha|mafunzo)$/;
/** Words for people, as the last word, or with what describes them before or behind: "women leaders", "officers of the court". */
const PEOPLE =
  /^(?:pax|px|ppl|beneficiar(?:y|ies)|[\p{L}' -]*\b(?:people|persons?|participants?|attendees|wom[ae]n|m[ae]n|girls?|boys?|youths?|survivors?|victims?|child(?:ren)?|students?|pupils?|kids|teens|clerks?|guards?|scouts?|cadets?|touts?|imams?|sheikhs?|priests?|bishops?|nuns?|monks?|kadhis?|interns?|maids?|widows?|orphans?|learners?|parents?|adolescents?|adults?|males?|females?|staff|clergy|police|witness(?:es)?|detectives?|patients?|clients?|residents?|agents?|respondents?|recipients?|informants?|correspondents?|superintendents?|delegates?|magistrates?|advocates?|graduates?|candidates?|judges?|chiefs?|elders?|youth|spouses?|nurses?|wives|relatives?|representatives?|executives?|kin|folk|crew|congregants?|paralegals?|officials?|professionals?|individuals?|chvs?|chps?|chws?|tots?|mps|mcas|watu|vijana|manusura|askari|polisi|mashahidi|mabalozi|machifu|mahakimu|viongozi|maafisa|madereva|makarani|wahanga|waathiriwa)\b[\p{L}' -]*)$/u;
/** Those who do something end so: riders, pastors, journalists, trainees, technicians. */
const DOERS = /(?:ers|ors|ists|ees|ians|ants|mates|smen)$/;
/** They end so and are nobody. */
const THINGS =
  /(?:posters|stickers|flyers|fliers|papers|letters|newsletters|banners|computers|chapters|registers|folders|numbers|orders|centers|shelters|containers|trackers|brochers|printers|tokens|barriers|corridors|sectors|indicators|factors|monitors|floors|doors|errors|vectors|lists|checklists|committees|fees|degrees|trees|grants|plants|restaurants|warrants|boosters|vouchers|offers|matters|covers|quarters|hours|dinners|transfers|borders|towers|rivers|leaders' forums|manuals)$/;
/** Kiswahili nouns of people in the plural begin so. */
const WA = /^wa[a-z]{3,}$/;
const NOT_WA = /^(?:wadi|warsha|wakati|wavuti|waraka|wasifu|wajibu)$/;

export interface UnitReading {
  unit: TargetUnit;
  /** Told by the form of the word alone: whoever takes it shows how it was read. */
  isGuessed: boolean;
}

/**
 * What a figure counts, by the words beside it ("pax", "community forums", "fish traders"); undefined for what is none of the three.
 * `words`: in lower case.
 */
export function unitOf(words: string): UnitReading | undefined {
  const plain = words.trim();
  if (plain === '' || plain.length > LONGEST) return undefined;
  if (ORGANISATIONS.test(plain)) return { unit: 'organisations', isGuessed: false };
  if (SESSIONS.test(plain)) return { unit: 'sessions', isGuessed: false };
  const [first = '', ...others] = plain.split(' ');
  const last = others.at(-1) ?? first;
  if (THINGS.test(last)) return undefined;
  if (PEOPLE.test(plain)) return { unit: 'people', isGuessed: false };
  if (DOERS.test(last) || (WA.test(first) && !NOT_WA.test(first))) return { unit: 'people', isGuessed: true };
  return undefined;
}
