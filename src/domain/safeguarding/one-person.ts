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
import { meets, union } from './lexicon.ts';
import { mark, type TaggedWord } from './tagged-word.ts';

/** A Kiswahili verb of one person, also in the lists of what was done to somebody. */
const DONE_TO_ONE = /^(?:ali|ame|aka|ana|walim|tulim|nilim|wamem)/;

const PEOPLE_OR_ROLE = union(PEOPLE, ROLE);

/** Marks every word that stands for one certain person who is not there in an office: "she", "the girl", "msichana mmoja", "tumempeleka". */
export function markOnes(words: readonly TaggedWord[]): void {
  let antecedent: 'role' | 'person' | 'thing' | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const each = words[index] as TaggedWord;
    if (meets(each, PERSON)) antecedent = 'person';
    else if (meets(each, ROLE)) antecedent = 'role';
    else if (meets(each, PEOPLE)) antecedent ??= 'thing';
    if (isOne(words, index, antecedent)) mark(each, ONE);
  }
}

function isOne(words: readonly TaggedWord[], index: number, antecedent: string | undefined): boolean {
  const each = words[index] as TaggedWord;
  const next = words[index + 1];
  const isBeforeRole = next !== undefined && meets(next, ROLE);
  if (meets(each, ONE_OF) && next !== undefined && !isBeforeRole && !meets(next, NUMBER)) return true;
  if (meets(each, PERSON) && isCertain(words, index)) return true;
  if (meets(each, PERSON) && isSaidOfOne(words, index)) return true;
  if (meets(each, DONE_TO) && DONE_TO_ONE.test(each.text)) return true;
  if (antecedent === 'role') return false;
  if (meets(each, PRONOUN) || (meets(each, TO_ONE) && !isBeforeRole)) return true;
  return meets(each, VERB_OF_ONE) && (antecedent === 'person' || meets(each, STORY) || each.word.isFirst);
}

const ARTICLES = new Set(['a', 'an']);
const OF_ONE = new Set(['has', 'was', 'got', 'received', 'wants', 'refused', 'returned']);
/** As far as "in our group" stands between a survivor and what she has. */
const FAR = 4;

/** "A survivor in our group has …": what is told of one is no talk about survivors. */
function isSaidOfOne(words: readonly TaggedWord[], index: number): boolean {
  if (!ARTICLES.has(words[index - 1]?.text ?? '')) return false;
  return words.slice(index + 1, index + 2 + FAR).some(({ text }) => OF_ONE.has(text));
}

/** A word beside it, or before the word before it, says that one certain person is meant. */
function isCertain(words: readonly TaggedWord[], index: number): boolean {
  const [beforeThat, before, next] = [words[index - 2], words[index - 1], words[index + 1]];
  if ((before && meets(before, CERTAIN)) || (next && meets(next, CERTAIN))) return true;
  return beforeThat !== undefined && meets(beforeThat, CERTAIN) && !(before && meets(before, PEOPLE_OR_ROLE));
}
