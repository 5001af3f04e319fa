import {
  CERTAIN,
  DONE_TO,
  NUMBER,
  ONE,
  ONE_OF,
  PEOPLE,
  PERSON,
  PRONOUN,
  ROLE,
  STORY,
  TO_ONE,
  VERB_OF_ONE,
} from './classes.ts';
import { type Classes, meets, union } from './lexicon.ts';
import type { TaggedWord } from './tagged-word.ts';

/** A Kiswahili verb of one person, also in the lists of what was done to somebody. */
const DONE_TO_ONE = /^(?:ali|ame|aka|ana|walim|tulim|nilim|wamem)/;

/** Marks every word that stands for one certain person who is not there in an office: "she", "the girl", "msichana mmoja", "tumempeleka". */
export function withOnes(words: readonly TaggedWord[]): TaggedWord[] {
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
