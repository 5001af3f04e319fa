import { READERS, textOf, UNITS } from '../support/readers.ts';
import type { Ratio } from './bench.ts';

/** As much as one request can hold. */
const BODY = 512 * 1024;
const RUNS = 5;

/** What twice the text costs beside the text itself, for everything that reads what people send, up to the most one request can hold. */
export async function benchReaders(): Promise<Ratio[]> {
  return READERS.map(({ name, read }) => {
    const worst = [2000, 32_000, BODY / 2].map((length) => {
      const [whole, half] = [timeOf(read, 2 * length), timeOf(read, length)];
      return { length, whole, half };
    });
    const { length, whole, half } = worst.toSorted((a, b) => b.whole / b.half - a.whole / a.half)[0] ?? {
      length: 0,
      whole: 0,
      half: 1,
    };
    return {
      what: `${name}: ${2 * length} characters / ${length} (at most 2.5)`,
      ours: whole,
      bare: half,
      ratio: whole / half,
    };
  });
}

/** Milliseconds for one text of each kind; never less than a clock can tell apart. */
function timeOf(read: (text: string) => unknown, length: number): number {
  const texts = UNITS.map((unit) => textOf(unit, length));
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    for (const text of texts) read(text);
    return performance.now() - started;
  });
  return Math.max(0.5, Math.min(...times));
}
