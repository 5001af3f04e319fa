import type { TargetUnit } from './activity.ts';

const LONGEST = 60;
/** Words for what a figure counts, in English and Kiswahili. */
const UNITS: readonly [TargetUnit, RegExp][] = [
  [
    'organisations',
    /^(?:member |partner |new |cso |civil society )*(?:organi[sz]ations?|orgs?|csos?|ngos?|cbos?|fbos?|agencies|institutions|mashirika)$/,
  ],
  [
    'sessions',
    /^(?:community |training |radio |online |joint |quarterly |review |awareness |public |stakeholder |court |monthly )*(?:sessions?|meetings?|trainings?|workshops?|forums?|fora|events?|clinics?|dialogues?|webinars?|barazas?|shows?|talks?|visits?|campaigns?|mikutano|vikao|warsha|mafunzo)$/,
  ],
  [
    'people',
    /^(?:pax|px|ppl|beneficiaries|watu|(?:[\p{L}' -]+ )?(?:people|persons?|participants?|attendees|women|men|girls?|boys?|youths?|officers?|survivors?|victims?|children|child|teachers?|leaders?|students?|pupils?|learners?|members?|staff|police|officials?|chiefs?|elders?|volunteers?|workers?|parents?|caregivers?|champions?|trainees|trainers|tots?|paralegals?|advocates?|magistrates?|judges?|prosecutors?|journalists?|migrants?|returnees?|refugees?|clients?|riders|drivers|chvs?|chps?|males?|females?|adults?|wanawake|wanaume|vijana|watoto|wasichana|wavulana|walimu|maafisa|washiriki|manusura)(?: [\p{L}' -]+)?)$/u,
  ],
];

/** What a figure counts, by the words beside it ("pax", "community forums"); undefined for what is none of the three. `words`: lower case. */
export function unitOf(words: string): TargetUnit | undefined {
  const plain = words.trim();
  if (plain === '' || plain.length > LONGEST) return undefined;
  return UNITS.find(([, pattern]) => pattern.test(plain))?.[0];
}
