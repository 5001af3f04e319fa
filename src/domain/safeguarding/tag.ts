import { LEXICON, PRONOUN, ROLE, WHOLE } from './classes.ts';
import { type Classes, meets, union } from './lexicon.ts';
import { unmarkPlaces } from './names-of-places.ts';
import { type KnownNames, lengthOfKnown } from './network-names.ts';
import { markOnes } from './one-person.ts';
import type { Word } from './sentences.ts';
import type { TaggedWord } from './tagged-word.ts';
import { classesOfWord } from './word-classes.ts';

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
    const text = length === 1 ? word.text : texts.slice(index, index + length).join(' ');
    const own = known > 0 ? ROLE : isWhole ? (phrases?.classes ?? ROLE) : classesOfWord(word);
    const more = phrases && !isWhole ? withPronoun(phrases.classes, texts.slice(index, index + phrases.length)) : own;
    const { low, mid, high } = union(own, more);
    tagged.push({ low, mid, high, word, text });
    index += length;
  }
  unmarkPlaces(tagged);
  markOnes(tagged);
  return tagged;
}

const SAYS_HER = new Set(['her', 'him', 'she', 'he', 'his', 'herself', 'himself']);

/** "Sold her" says "her". */
function withPronoun(classes: Classes, texts: readonly string[]): Classes {
  return texts.some((text) => SAYS_HER.has(text)) ? union(classes, PRONOUN) : classes;
}
