import {
  AGE_TOKEN,
  CAPITAL,
  CLOCK,
  FUTURE,
  INITIALS,
  LEXICON,
  MAYBE_NAME,
  NAME,
  NUMBER,
  SHELTER,
  TO_ONE,
  TOLD_US,
  VERB_OF_ONE,
} from './classes.ts';
import { isToOne, isVerbOfOne, TELLS_US, WHERE_KEPT } from './kiswahili-verbs.ts';
import { type Classes, isNothing, union } from './lexicon.ts';
import { correct } from './misspelled.ts';
import { isKnownName, mayBeName } from './names.ts';
import type { Word } from './sentences.ts';

const OF_A_CLOCK = /^(?:\d{1,2}(?:[.:]?\d{2})?(?:am|pm|hrs?|h)|\d{1,2}(?:st|nd|rd|th))$/;

const HAS_DIGIT = /\d/;

export function classesOfWord({ text, isCapital }: Word): Classes {
  let classes = LEXICON.ofWord(text);
  const isOfOne = isVerbOfOne(text);
  if (isNothing(classes) && !isOfOne) {
    const meant = correct(text);
    if (meant !== undefined) classes = LEXICON.ofWord(meant);
  }
  // A word that means something else here is a name only beside another one.
  const isName = isKnownName(text);
  if (isName && isNothing(classes)) classes = union(classes, NAME);
  else if (isName || mayBeName(text)) classes = union(classes, MAYBE_NAME);
  if (isCapital) classes = union(classes, CAPITAL);
  if (isOfOne) classes = union(classes, VERB_OF_ONE);
  if (isToOne(text)) classes = union(classes, TO_ONE);
  if (text.includes('tu') && TELLS_US.test(text)) classes = union(classes, TOLD_US);
  if (IS_FUTURE.test(text)) classes = union(classes, FUTURE);
  if (WHERE_KEPT.test(text)) classes = union(classes, SHELTER);
  if (text.includes('.') && OF_INITIALS.test(text)) classes = union(classes, INITIALS);
  return HAS_DIGIT.test(text) ? union(classes, classesOfNumber(text)) : classes;
}

function classesOfNumber(text: string): Classes {
  let classes = NUMBER;
  if (OF_A_CLOCK.test(text)) classes = union(classes, CLOCK);
  if (IS_AGE.test(text)) classes = union(classes, AGE_TOKEN);
  return classes;
}

const OF_INITIALS = /^(?:[a-z]\.){1,3}[a-z]\.?$/;

/** "Will", "wataenda": still to come. */
const IS_FUTURE =
  /^(?:will|shall|gonna|going|planning|plans|planned|wants|set|about|(?:wa|tu|a|i|ya|zi|li|ni)ta[a-z]{3,})$/;

/** "16yrs", "14yo". */
const IS_AGE = /^\d{1,2}(?:yrs?|yo|y|yearold)$/;
