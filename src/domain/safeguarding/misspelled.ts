import { HEALTH_WORDS } from './lexicons/health-words.ts';
import { POLICE_WORDS } from './lexicons/police-words.ts';
import { PROTECTION_WORDS } from './lexicons/protection-words.ts';
import { SOURCE_WORDS } from './lexicons/source-words.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 7;
const LONGEST = 20;

/** Their neighbours are other verbs. */
const KISWAHILI_VERB = /^(?:a|wa|ku|tu|ya|i|u|m|hu|wi|zi|ki|li|na).*[aeiou]$/;

/** Words that a slip of the finger must not hide. */
const DANGEROUS = [
  PROTECTION_WORDS.shelter,
  POLICE_WORDS.raid,
  POLICE_WORDS.police,
  POLICE_WORDS.secrecy,
  HEALTH_WORDS.condition,
  HEALTH_WORDS.abuse,
  SOURCE_WORDS.source,
  SOURCE_WORDS.suspect,
].flatMap((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => /^[a-z]+$/.test(entry) && entry.length >= SHORTEST && !KISWAHILI_VERB.test(entry)),
);

/** Each word by every way of leaving out one of its letters. */
const BY_VARIANT = new Map(DANGEROUS.flatMap((word) => [word, ...withoutOne(word)].map((variant) => [variant, word])));

/** The first and last letters of the dangerous words. */
const ENDS = new Set(DANGEROUS.map((word) => `${word[0]}${word.at(-1)}`));

/** The dangerous word this one is, with one letter too many, too few, wrong or swapped; undefined when there is none. */
export function correct(text: string): string | undefined {
  if (text.length < SHORTEST - 1 || text.length > LONGEST) return undefined;
  // Most words are passed over by their ends: a slip there is not looked for.
  if (!ENDS.has(`${text[0]}${text.at(-1)}`)) return undefined;
  for (const variant of [text, ...withoutOne(text)]) {
    const word = BY_VARIANT.get(variant);
    if (word !== undefined && word[0] === text[0] && word.at(-1) === text.at(-1)) return word;
  }
  return undefined;
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}
