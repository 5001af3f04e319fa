import { readFormats } from '../../src/domain/safeguarding/formats.ts';
import { screen } from '../../src/domain/safeguarding/safeguarding.ts';
import { plainText } from '../../src/domain/text/plain-text.ts';
import { judgeSentences, labelledSentences } from '../support/labelled-sentences.ts';
import { figuresOf } from '../support/screen-figures.ts';
import { judged, screenSet } from '../support/screen-set.ts';
import type { Ratio } from './bench.ts';

const SECONDS = 3;
const LONG = 400_000;
/** Texts made to be slow: long runs of what the patterns begin with. */
const NASTY = [
  '0 ',
  '1.',
  '07-',
  '+',
  'a@',
  'a.b',
  'id no ',
  'miaka ',
  'girl, ',
  'one ',
  'KES 1,',
  'at x dot ',
  '2026-',
  'O0',
  '\u200b1',
  '(',
];

/** Precision and recall on the labelled sets, how fast it is, and whether ten times the text takes more than ten times the time. */
export async function benchScreen(): Promise<Ratio[]> {
  const set = screenSet();
  const { missed, blockedInVain, toBlock, blocked, harmless } = judged(set);
  const sentences = [...set.map(({ sentence }) => sentence), ...labelledSentences('unseen').map(({ text }) => text)];
  const ours = microsecondsOn(sentences, (text) => screen(text));
  const bare = microsecondsOn(sentences, (text) => BARE.test(text));
  const forms = microsecondsOn(sentences, (text) => readFormats(plainText(text), []));
  const [long, short] = [LONG, LONG / 10].map(perKilobyte);
  const ratio = (what: string, ours: number, bare: number): Ratio => ({ what, ours, bare, ratio: ours / bare });
  for (const name of ['seen', 'unseen'] as const) {
    const labelled = labelledSentences(name);
    console.log(`\n${name}\n\n${figuresOf(labelled)}\n`);
    for (const { category, lang, expect, found, text } of judgeSentences(labelled).misses)
      console.log(`${category} ${lang}: wanted ${expect}, found ${found}: ${text}`);
  }
  return [
    ratio(`formats: recall on ${set.length} sentences, blocked / to block (1)`, toBlock - missed.length, toBlock),
    ratio('formats: precision, rightly blocked / blocked', blocked - blockedInVain.length, blocked),
    ratio('formats: harmless ones blocked / harmless (at most 0.02)', blockedInVain.length, harmless),
    ratio('microseconds a sentence: the screen / one bare pass of a pattern', ours, bare),
    ratio('microseconds a sentence: the screen / its formats alone (at most 5)', ours, forms),
    ratio('microseconds a kilobyte of the worst texts: of 400 KB / of 40 KB (about 1)', long ?? 0, short ?? 1),
  ];
}

/** What any look at a text costs at least. */
const BARE = /\b\p{L}+\s\d+\b/u;

function microsecondsOn(sentences: readonly string[], look: (text: string) => unknown): number {
  for (const sentence of sentences) look(sentence);
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < SECONDS * 1000) {
    for (const sentence of sentences) look(sentence);
    count += sentences.length;
  }
  return ((performance.now() - started) * 1000) / count;
}

/** The time for a kilobyte of a text of this length, over all the nasty ones. */
function perKilobyte(length: number): number {
  const times = NASTY.map((unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const runs = Array.from({ length: 5 }, () => {
      const started = performance.now();
      screen(text);
      return performance.now() - started;
    });
    return Math.min(...runs);
  });
  const total = times.reduce((sum, each) => sum + each, 0);
  return (total / NASTY.length / length) * 1024 * 1000;
}
