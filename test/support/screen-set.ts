import { readFileSync } from 'node:fs';
import { screen, type Verdict } from '../../src/domain/safeguarding/safeguarding.ts';

export interface Labelled {
  verdict: Verdict;
  language: string;
  sentence: string;
}

/** The labelled sentences of test/fixtures/screen-set.txt; every number, address and name in them is invented. */
export function screenSet(): Labelled[] {
  return readFileSync('test/fixtures/screen-set.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [verdict = '', language = '', ...rest] = line.split('|');
      return { verdict: verdict as Verdict, language, sentence: rest.join('|') };
    });
}

/** How the screen does on them. */
export function judged(set: readonly Labelled[]) {
  const said = set.map((each) => ({ ...each, found: screen(each.sentence).verdict }));
  const sentences = (rows: typeof said) => rows.map(({ sentence }) => sentence);
  return {
    missed: sentences(said.filter(({ verdict, found }) => verdict === 'block' && found !== 'block')),
    unasked: sentences(said.filter(({ verdict, found }) => verdict === 'warn' && found === 'pass')),
    blockedInVain: sentences(said.filter(({ verdict, found }) => verdict === 'pass' && found === 'block')),
    toBlock: said.filter(({ verdict }) => verdict === 'block').length,
    blocked: said.filter(({ found }) => found === 'block').length,
    harmless: said.filter(({ verdict }) => verdict === 'pass').length,
  };
}
