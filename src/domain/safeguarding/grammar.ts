import { classOf } from './classes.ts';
import type { Detector } from './detector.ts';
import { type Classes, meets, NO_CLASS } from './lexicon.ts';
import type { TaggedWord } from './tagged-word.ts';

/** How bad it is to write such a thing down. */
export type Level = 'block' | 'warn';

/** Something that was found, and how bad it is. */
export interface Hit {
  detector: Detector;
  level: Level;
}

/**
 * What a rule looks for in one sentence.
 * `says`: words in their order, each by its classes ("a|b"), with "..n" for up to n words between.
 * `with`: classes each of which must stand somewhere in the sentence. `unless`: classes of which none may stand in the clauses it was found in.
 * `never`: classes of which none may stand in the sentence.
 */
export interface MeaningRule {
  detector: Detector;
  level: Level;
  says: string;
  with?: readonly string[];
  unless?: string;
  never?: string;
  /** Classes of which none may stand between its first and its last word. */
  notBetween?: string;
  /** Classes each of which must stand somewhere in the text. */
  withInText?: readonly string[];
}

interface Step {
  classes: Classes;
  /** Words that may stand before it, after the step before. */
  gap: number;
}

export interface CompiledRule {
  detector: Detector;
  level: Level;
  steps: readonly Step[];
  needed: readonly Classes[];
  unless: Classes;
  never: Classes;
  neededInText: readonly Classes[];
  notBetween: Classes;
}

export function compile({
  detector,
  level,
  says,
  with: needed = [],
  unless,
  never,
  withInText = [],
  notBetween,
}: MeaningRule): CompiledRule {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of says.split(' ')) {
    const wide = /^\.\.(\d+)$/.exec(part)?.[1];
    if (wide !== undefined) gap = Number(wide);
    else {
      steps.push({ classes: classOf(part), gap });
      gap = 0;
    }
  }
  return {
    detector,
    level,
    steps,
    needed: [...steps.map(({ classes }) => classes), ...needed.map(classOf)],
    unless: unless ? classOf(unless) : NO_CLASS,
    never: never ? classOf(never) : NO_CLASS,
    neededInText: withInText.map(classOf),
    notBetween: notBetween ? classOf(notBetween) : NO_CLASS,
  };
}

/** All classes that stand in a sentence. */
export function classesIn(words: readonly TaggedWord[]): Classes {
  let [low, mid, high] = [0, 0, 0];
  for (const word of words) {
    low |= word.low;
    mid |= word.mid;
    high |= word.high;
  }
  return { low, mid, high };
}

/** Whether the rule finds what it looks for; `all`: the classes of the sentence, `text`: of the whole text. */
export function finds(rule: CompiledRule, words: readonly TaggedWord[], all: Classes, text: Classes): boolean {
  if (!rule.neededInText.every((classes) => meets(text, classes))) return false;
  if (meets(all, rule.never) || !rule.needed.every((classes) => meets(all, classes))) return false;
  for (let start = 0; start < words.length; start += 1) {
    const end = endOf(rule.steps, words, start);
    if (end === undefined || isExempt(rule.unless, words, start, end)) continue;
    if (!words.slice(start, end + 1).some((each) => meets(each, rule.notBetween))) return true;
  }
  return false;
}

/** The last word of the first way the steps fit from here on, the shortest gaps first; each step looks at no more than its gap of words. */
function endOf(steps: readonly Step[], words: readonly TaggedWord[], start: number): number | undefined {
  const [first] = steps;
  if (!first || !meets(words[start] as TaggedWord, first.classes)) return undefined;
  let ends = [start];
  for (let step = 1; step < steps.length; step += 1) {
    const { classes, gap } = steps[step] as Step;
    const next: number[] = [];
    for (const end of ends)
      for (let at = end + 1; at <= end + 1 + gap && at < words.length; at += 1)
        if (meets(words[at] as TaggedWord, classes) && !next.includes(at)) next.push(at);
    if (next.length === 0) return undefined;
    ends = next;
  }
  return ends[0];
}

/** As far as "training on how to plan a" stands before what it is about, and "raid safety standards" after it. */
const LOOKS_BACK = 7;
const LOOKS_ON = 3;

/** Whether it is talk about the subject: a word of that kind stands close by, in the clauses it was found in. */
function isExempt(unless: Classes, words: readonly TaggedWord[], start: number, end: number): boolean {
  if (unless === NO_CLASS) return false;
  const from = words[start]?.word.clause ?? 0;
  const to = words[end]?.word.clause ?? 0;
  return words
    .slice(Math.max(0, start - LOOKS_BACK), end + 1 + LOOKS_ON)
    .some((each) => each.word.clause >= from && each.word.clause <= to && meets(each, unless));
}
