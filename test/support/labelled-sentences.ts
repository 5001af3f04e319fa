import { readFileSync } from 'node:fs';
import { screen, type Verdict } from '../../src/domain/safeguarding/safeguarding.ts';

/** A sentence with what is wanted of it. Every name and number is invented; test/fixtures/sentences/README.md says who wrote them. */
export interface LabelledSentence {
  text: string;
  expect: Verdict;
  lang: string;
  category: string;
}

/** `seen`: the rules were made on them. `unseen`: they were not looked at while the rules were made. */
export function labelledSentences(set: 'seen' | 'unseen'): LabelledSentence[] {
  return readFileSync(`test/fixtures/sentences/${set}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledSentence);
}

/** Of sentences with one wish: how many there are, and how many were blocked, and stopped at all. */
export interface Score {
  count: number;
  blocked: number;
  stopped: number;
}

export interface Judgement {
  /** By what was wanted. */
  wanted: Record<Verdict, Score>;
  /** By kind and language: "place en". */
  byKind: Map<string, Score>;
  /** Sentences that were not treated as wanted. */
  misses: (LabelledSentence & { found: Verdict })[];
}

export function judgeSentences(set: readonly LabelledSentence[]): Judgement {
  const none = (): Score => ({ count: 0, blocked: 0, stopped: 0 });
  const judgement: Judgement = { wanted: { block: none(), warn: none(), pass: none() }, byKind: new Map(), misses: [] };
  for (const sentence of set) {
    const { verdict: found } = screen(sentence.text);
    const kind = `${sentence.category} ${sentence.lang}`;
    if (!judgement.byKind.has(kind)) judgement.byKind.set(kind, none());
    for (const score of [judgement.wanted[sentence.expect], judgement.byKind.get(kind) as Score]) {
      score.count += 1;
      if (found === 'block') score.blocked += 1;
      if (found !== 'pass') score.stopped += 1;
    }
    const isRight = sentence.expect === 'warn' ? found !== 'pass' : found === sentence.expect;
    if (!isRight) judgement.misses.push({ ...sentence, found });
  }
  return judgement;
}

export function share(part: number, { count }: Score): number {
  return count === 0 ? 0 : part / count;
}
