import { sentencesOf } from './sentences.ts';

/** Names of people and organisations of the network, as the words of a text. */
export interface KnownNames {
  /** Whole names, their words joined by spaces. */
  whole: ReadonlySet<string>;
  /** Their first words. */
  firsts: ReadonlySet<string>;
}

export const NO_NAMES: KnownNames = { whole: new Set(), firsts: new Set() };

/** No name has more words; of a longer one the beginning counts. */
const MOST_WORDS = 8;

/** Made once for a network, as there may be thousands of names. */
export function knownNames(names: readonly string[]): KnownNames {
  const whole = new Set<string>();
  const firsts = new Set<string>();
  for (const name of names) {
    const words = sentencesOf(name)
      .flat()
      .slice(0, MOST_WORDS)
      .map(({ text }) => text);
    const [first] = words;
    if (first === undefined) continue;
    whole.add(words.join(' '));
    firsts.add(first);
  }
  return { whole, firsts };
}

/** How many words the name of somebody in the network, or of an organisation, has here; 0 where none stands. */
export function lengthOfKnown(texts: readonly string[], start: number, { whole, firsts }: KnownNames): number {
  if (!firsts.has(texts[start] ?? '')) return 0;
  for (let length = Math.min(MOST_WORDS, texts.length - start); length > 0; length -= 1)
    if (whole.has(texts.slice(start, start + length).join(' '))) return length;
  return 0;
}
