import type { Classes } from './lexicon.ts';
import type { Word } from './sentences.ts';

/** A word, or several that mean one thing, with what they may mean. */
export interface TaggedWord extends Classes {
  word: Word;
  text: string;
}
