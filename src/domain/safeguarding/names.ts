import { MAYBE_NAMES, NAMES } from './lexicons/names.ts';

const KNOWN: ReadonlySet<string> = new Set(NAMES.split(/\s+/));
const MAYBE: ReadonlySet<string> = new Set(MAYBE_NAMES.split(/\s+/));

/** Kalenjin names are made with these; towns of that kind stand among the names that are also places. */
const KALENJIN = /^(?:chep|jep|kip|cherop|jerop)[a-z]{3,12}$/;

/** A given name or surname that is no other word: in lower case, without apostrophes. */
export function isKnownName(word: string): boolean {
  return KNOWN.has(word) || (KALENJIN.test(word) && !MAYBE.has(word));
}

/** A name that is also a word, a place or a day: one only beside another name, or where a name is expected. */
export function mayBeName(word: string): boolean {
  return MAYBE.has(word);
}
