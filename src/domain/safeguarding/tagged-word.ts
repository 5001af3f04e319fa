import type { Classes } from './lexicon.ts';
import type { Word } from './sentences.ts';

/** A word, or several that mean one thing, with what they may mean. Its classes grow while a sentence is read: `mark`, `unmark`. */
export interface TaggedWord {
  low: number;
  mid: number;
  high: number;
  readonly word: Word;
  readonly text: string;
}

/** Adds classes. In place, as a sentence is read for every keystroke that is sent, and copies were most of its time. */
export function mark(word: TaggedWord, { low, mid, high }: Classes): void {
  word.low |= low;
  word.mid |= mid;
  word.high |= high;
}

export function unmark(word: TaggedWord, { low, mid, high }: Classes): void {
  word.low &= ~low;
  word.mid &= ~mid;
  word.high &= ~high;
}
