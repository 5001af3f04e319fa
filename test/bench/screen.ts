import { screen } from '../../src/domain/safeguarding/safeguarding.ts';
import { judged, screenSet } from '../support/screen-set.ts';
import type { Ratio } from './bench.ts';

const PER_SECOND = 100_000;
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

/** Precision and recall on the labelled set, how fast it is, and whether ten times the text takes more than ten times the time. */
export async function benchScreen(): Promise<Ratio[]> {
  const set = screenSet();
  const { missed, blockedInVain, toBlock, blocked, harmless } = judged(set);
  const speed = speedOn(set.map(({ sentence }) => sentence));
  const [long, short] = [LONG, LONG / 10].map(perKilobyte);
  const ratio = (what: string, ours: number, bare: number): Ratio => ({ what, ours, bare, ratio: ours / bare });
  return [
    ratio(`recall on ${set.length} sentences: blocked / to block (1)`, toBlock - missed.length, toBlock),
    ratio('precision: rightly blocked / blocked', blocked - blockedInVain.length, blocked),
    ratio('harmless ones blocked / harmless (at most 0.02)', blockedInVain.length, harmless),
    ratio('sentences per second and core / 100,000 (at least 1)', speed, PER_SECOND),
    ratio('microseconds a kilobyte of the worst texts: of 400 KB / of 40 KB (about 1)', long ?? 0, short ?? 1),
  ];
}

function speedOn(sentences: readonly string[]): number {
  for (const sentence of sentences) screen(sentence);
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < SECONDS * 1000) {
    for (const sentence of sentences) screen(sentence);
    count += sentences.length;
  }
  return (count / (performance.now() - started)) * 1000;
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
