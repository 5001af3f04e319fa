import { classesIn, compile, finds, type Hit } from './grammar.ts';
import { type Classes, NO_CLASS, union } from './lexicon.ts';
import { MEANING_RULES } from './meaning-rules.ts';
import { type KnownNames, NO_NAMES } from './network-names.ts';
import { sentencesOf } from './sentences.ts';
import { tag } from './tag.ts';
import type { TaggedWord } from './tagged-word.ts';

const RULES = MEANING_RULES.map(compile);

/** A sentence longer than this is read in pieces of so many words. */
export const LONGEST_SENTENCE = 80;

/** What the sentences of a text say that must not be written down. `ofNetwork`: names that stand in the network. */
export function readMeaning(text: string, ofNetwork: KnownNames = NO_NAMES): Hit[] {
  const sentences: { words: TaggedWord[]; classes: Classes }[] = [];
  for (const sentence of sentencesOf(text))
    for (let start = 0; start < sentence.length; start += LONGEST_SENTENCE) {
      const words = tag(sentence.slice(start, start + LONGEST_SENTENCE), ofNetwork);
      sentences.push({ words, classes: classesIn(words) });
    }
  const all = sentences.reduce<Classes>((sum, { classes }) => union(sum, classes), NO_CLASS);
  return RULES.filter((rule) => sentences.some(({ words, classes }) => finds(rule, words, classes, all))).map(
    ({ detector, level }) => ({ detector, level }),
  );
}
