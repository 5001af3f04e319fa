import { Session } from 'node:inspector/promises';

/**
 * Counts the steps of our own code: how often each block of src/ is run, as V8's precise coverage counts them. In a process of its own,
 * since only what is loaded after the counting began has counters in it, and what V8 has optimized loses some of them (--no-opt).
 */
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { READERS, textOf } = await import('./readers.ts');
// Once before, so that what is made once and kept is not counted.
for (const { read } of READERS) read('x');

export interface Task {
  reader: string;
  units: readonly string[];
  length: number;
}

process.on('message', async ({ reader, units, length }: Task) => {
  const texts = units.map((unit) => textOf(unit, length));
  const found = READERS.find(({ name }) => name === reader);
  await session.post('Profiler.takePreciseCoverage');
  for (const text of texts) found?.read(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const steps = result
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
  process.send?.(steps);
});
process.send?.('ready');
