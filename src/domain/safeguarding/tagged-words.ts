import { classOf, LEXICON } from './classes.ts';
import { isToOne, isVerbOfOne, TELLS_US, WHERE_KEPT } from './kiswahili-verbs.ts';
import { type Classes, isNothing, meets, union, without } from './lexicon.ts';
import { correct } from './misspelled.ts';
import { isKnownName, mayBeName } from './names.ts';
import { type KnownNames, lengthOfKnown } from './network-names.ts';
import type { Word } from './sentences.ts';

/** A word, or several that mean one thing, with what they may mean. */
export interface TaggedWord extends Classes {
  word: Word;
  text: string;
}

const NUMBER = classOf('number');

const CLOCK = classOf('clock');

const CAPITAL = classOf('capital');

const NAME = classOf('name');

const MAYBE_NAME = classOf('maybeName');

const VERB_OF_ONE = classOf('verbOfOne');

const TO_ONE = classOf('toOne');

const ONE = classOf('one');

const INITIALS = classOf('initials');

const PLATE = classOf('plate');
/** Expressions that mean no more than they mean together: of their words none counts alone. */
const WHOLE = classOf('talk|shelter|placeWord|institution');
const SHELTER = classOf('shelter');

const TOLD_US = classOf('toldUs');

const FUTURE = classOf('future');

const LIKELY_NAME = classOf('likelyName');

const AGE_TOKEN = classOf('ageToken');

const PERSON = classOf('person');

const PEOPLE = classOf('people');

const ROLE = classOf('role');

const CERTAIN = classOf('certain');

const PRONOUN = classOf('pronoun');

const ONE_OF = classOf('oneOf');

const INSTITUTION = classOf('institution');

const BEFORE_PLACE = classOf('placeWord');

const ANY_NAME = classOf('name|maybeName');

const DONE_TO = classOf('abuse|condition');

/** A Kiswahili verb of one person, also in the lists of what was done to somebody. */
const DONE_TO_ONE = /^(?:ali|ame|aka|ana|walim|tulim|nilim|wamem)/;

const STORY = classOf('story|abuse|condition|staying|suspect|source|found');

/** Each word of a sentence with its classes; words that belong together become one. */
export function tag(words: readonly Word[], ofNetwork: KnownNames): TaggedWord[] {
  const texts = words.map(({ text }) => text);
  const tagged: TaggedWord[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index] as Word;
    const known = lengthOfKnown(texts, index, ofNetwork);
    const phrases = LEXICON.phrasesAt(texts, index);
    // What is called by a name of the network, or by an expression of that kind, is no more than that.
    const isWhole = known > 0 || (phrases !== undefined && meets(phrases.classes, WHOLE));
    const length = known > 0 ? known : isWhole ? (phrases?.length ?? 1) : 1;
    const text = texts.slice(index, index + length).join(' ');
    const own = known > 0 ? ROLE : isWhole ? (phrases?.classes ?? ROLE) : classesOfWord(word);
    const more = phrases && !isWhole ? withPronoun(phrases.classes, texts.slice(index, index + phrases.length)) : own;
    tagged.push({ ...union(own, more), word, text });
    index += length;
  }
  return withOnes(withoutPlaces(tagged));
}

const SAYS_HER = new Set(['her', 'him', 'she', 'he', 'his', 'herself', 'himself']);

/** "Sold her" says "her". */
function withPronoun(classes: Classes, texts: readonly string[]): Classes {
  return texts.some((text) => SAYS_HER.has(text)) ? union(classes, PRONOUN) : classes;
}

/** Names that are those of a school, a road or a town are nobody's. */
function withoutPlaces(words: readonly TaggedWord[]): TaggedWord[] {
  const isNobodys = new Set<number>();
  for (let start = 0; start < words.length; start += 1) {
    if (!isNameLike(words[start])) continue;
    let end = start;
    while (end + 1 < words.length && end - start < LONGEST_NAME && isNameLike(words[end + 1])) end += 1;
    const next = words[end + 1];
    const before = words[start - 1];
    const isPlace =
      words.slice(start, end + 1).some((each) => meets(each, INSTITUTION)) ||
      (next !== undefined && meets(next, INSTITUTION) && (next.word.isCapital || !words[end]?.word.isCapital)) ||
      (before !== undefined && ((meets(before, BEFORE_PLACE) && end === start) || OF_A_PLACE.has(before.text)));
    if (isPlace) for (let at = start; at <= end; at += 1) isNobodys.add(at);
    start = end;
  }
  return words.map((each, index) => {
    if (isNobodys.has(index)) return { ...each, ...without(each, ANY_NAME) };
    const next = words[index + 1];
    const isLikely =
      meets(each, MAYBE_NAME) &&
      each.word.isCapital &&
      (!each.word.isFirst || (next !== undefined && meets(next, VERB_OF_ONE)));
    return isLikely ? { ...each, ...union(each, LIKELY_NAME) } : each;
  });
}

/** As many words as a name has at most. */
const LONGEST_NAME = 4;

/** Before the name of a place or a saint, however long it is. */
const OF_A_PLACE = new Set(
  'saint,st,mtakatifu,mt,uwanja wa,viwanja vya,shule ya,chuo cha,hospitali ya,kanisa la,feast of,university of,kaunti ya,soko la'.split(
    ',',
  ),
);

function isNameLike(each: TaggedWord | undefined): boolean {
  return each !== undefined && (meets(each, ANY_NAME) || (each.word.isCapital && meets(each, INSTITUTION)));
}

const OF_A_CLOCK = /^(?:\d{1,2}(?:[.:]?\d{2})?(?:am|pm|hrs?|h)|\d{1,2}(?:st|nd|rd|th))$/;

const HAS_DIGIT = /\d/;

const LICENCE_PLATE = /^k[a-z]{2}\d{3}[a-z]?$/;

function classesOfWord({ text, isCapital }: Word): Classes {
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
  if (LICENCE_PLATE.test(text)) classes = union(classes, PLATE);
  if (IS_AGE.test(text)) classes = union(classes, AGE_TOKEN);
  return classes;
}

const OF_INITIALS = /^(?:[a-z]\.){1,3}[a-z]\.?$/;

/** "Will", "wataenda": still to come. */
const IS_FUTURE =
  /^(?:will|shall|gonna|going|planning|plans|planned|wants|set|about|(?:wa|tu|a|i|ya|zi|li|ni)ta[a-z]{3,})$/;

/** "16yrs", "14yo". */
const IS_AGE = /^\d{1,2}(?:yrs?|yo|y|yearold)$/;

/** Marks every word that stands for one certain person who is not there in an office: "she", "the girl", "msichana mmoja", "tumempeleka". */
function withOnes(words: readonly TaggedWord[]): TaggedWord[] {
  let antecedent: 'role' | 'person' | 'thing' | undefined;
  return words.map((each, index) => {
    const next = words[index + 1];
    const before = words[index - 1];
    const beforeThat = words[index - 2];
    const is = (classes: Classes, other = each) => other !== undefined && meets(other, classes);
    let isOne = false;
    if (is(ONE_OF) && next !== undefined && !is(ROLE, next) && !is(NUMBER, next)) isOne = true;
    if (is(PERSON)) {
      const isCertain =
        (before !== undefined && is(CERTAIN, before)) ||
        (next !== undefined && is(CERTAIN, next)) ||
        (beforeThat !== undefined && is(CERTAIN, beforeThat) && !is(PEOPLE, before) && !is(ROLE, before));
      if (isCertain) isOne = true;
      antecedent = 'person';
    } else if (is(ROLE)) antecedent = 'role';
    else if (is(PEOPLE)) antecedent = antecedent ?? 'thing';
    if (is(PRONOUN) && antecedent !== 'role') isOne = true;
    if (is(DONE_TO) && DONE_TO_ONE.test(each.text)) isOne = true;
    if (is(TO_ONE) && antecedent !== 'role' && !(next !== undefined && is(ROLE, next))) isOne = true;
    if (is(VERB_OF_ONE) && antecedent !== 'role' && (antecedent === 'person' || is(STORY) || each.word.isFirst))
      isOne = true;
    return isOne ? { ...each, ...union(each, ONE) } : each;
  });
}
