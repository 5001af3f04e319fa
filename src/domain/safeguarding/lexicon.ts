/**
 * What words mean to the screen: each has classes, as bits of three numbers. A lexicon is a table of class -> words (lexicons/*.ts); an entry of several
 * words is taken as one, and an entry that ends in "*" stands for every ending.
 */
export interface Classes {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export const NO_CLASS: Classes = { low: 0, mid: 0, high: 0 };

export function union(a: Classes, b: Classes): Classes {
  return { low: a.low | b.low, mid: a.mid | b.mid, high: a.high | b.high };
}

export function meets(a: Classes, b: Classes): boolean {
  return ((a.low & b.low) | (a.mid & b.mid) | (a.high & b.high)) !== 0;
}

/** Bits of a number that may be used. */
const BITS = 31;

export function isNothing({ low, mid, high }: Classes): boolean {
  return (low | mid | high) === 0;
}

/** The names of classes, each with a bit of its own. */
export function createClassNames(names: readonly string[]): (list: string) => Classes {
  if (names.length > 3 * BITS) throw new Error(`${names.length} classes are more than there are bits`);
  const bits = new Map(names.map((name, index): [string, Classes] => [name, bitOf(index)]));
  return (list) =>
    list.split('|').reduce((all, name) => {
      const bit = bits.get(name);
      if (!bit) throw new Error(`no class is called “${name}”`);
      return union(all, bit);
    }, NO_CLASS);
}

function bitOf(index: number): Classes {
  const bit = 1 << (index % BITS);
  return { ...NO_CLASS, ...[{ low: bit }, { mid: bit }, { high: bit }][Math.floor(index / BITS)] };
}

/** An entry of several words, by its first one. */
interface Phrase {
  rest: readonly string[];
  classes: Classes;
}

export interface Lexicon {
  /** The classes of one word as it stands in a text, in lower case. */
  ofWord(word: string): Classes;
  /** All entries of several words that begin here: the words of the longest, and the classes of all. */
  phrasesAt(words: readonly string[], start: number): { length: number; classes: Classes } | undefined;
}

export function createLexicon(entries: Iterable<readonly [text: string, classes: Classes]>): Lexicon {
  const words = new Map<string, Classes>();
  const beginnings = new Map<string, Classes>();
  const phrases = new Map<string, Phrase[]>();
  const add = (map: Map<string, Classes>, key: string, classes: Classes) =>
    map.set(key, union(map.get(key) ?? NO_CLASS, classes));
  for (const [text, classes] of entries) {
    const [first = '', ...rest] = text.split(' ');
    if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { rest, classes }]);
    else if (first.endsWith('*')) add(beginnings, first.slice(0, -1), classes);
    else add(words, first, classes);
  }
  const lengths = [...new Set([...beginnings.keys()].map(({ length }) => length))];
  return {
    ofWord: (word) => {
      let classes = words.get(word) ?? NO_CLASS;
      for (const length of lengths)
        if (word.length > length) classes = union(classes, beginnings.get(word.slice(0, length)) ?? NO_CLASS);
      return classes;
    },
    phrasesAt: (texts, start) => {
      let found: { length: number; classes: Classes } | undefined;
      for (const { rest, classes } of phrases.get(texts[start] ?? '') ?? [])
        if (rest.every((word, index) => texts[start + 1 + index] === word))
          found = {
            length: Math.max(found?.length ?? 0, rest.length + 1),
            classes: union(found?.classes ?? NO_CLASS, classes),
          };
      return found;
    },
  };
}

/** The entries of a table of words: "a, b c, d*" under the name of its class. */
export function* entriesOf(
  table: Readonly<Record<string, string>>,
  classOf: (name: string) => Classes,
): Generator<readonly [string, Classes]> {
  for (const [name, text] of Object.entries(table)) {
    const classes = classOf(name);
    for (const entry of text.split(',')) {
      const trimmed = entry.trim().replace(/\s+/g, ' ');
      if (trimmed !== '') yield [trimmed, classes];
    }
  }
}
