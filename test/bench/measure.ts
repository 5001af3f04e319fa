import type { Ratio } from './bench.ts';

/** Gets one operation ready, which is not timed, and returns it. */
export type Prepare = (round: number) => Promise<() => Promise<unknown>>;

/**
 * Runs two ways of doing the same in turns, so that whatever else the machine does meets both, and takes the medians.
 * The first tenth is thrown away.
 */
export async function compare(what: string, rounds: number, ours: Prepare, bare: Prepare): Promise<Ratio> {
  const warmUp = Math.ceil(rounds / 10);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + warmUp; round += 1)
    for (const [side, prepare] of [ours, bare].entries()) {
      const operation = await prepare(round);
      const started = performance.now();
      await operation();
      if (round >= warmUp) times[side as 0 | 1].push(performance.now() - started);
    }
  const [a, b] = [median(times[0]), median(times[1])];
  return { what, ours: a, bare: b, ratio: a / b };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
