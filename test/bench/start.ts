import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ratio } from './bench.ts';
import { memoryOf, start, stop } from './processes.ts';

const ROUNDS = 7;

/** From spawn to listening, and the memory when nothing happens, beside a process that only loads the same libraries. */
export async function benchStart(): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-bench-'));
  const env = {
    STORE_CHOICE: JSON.stringify({ kind: 'sqlite', path: join(folder, 'pamoja.db') }),
    OFFSET_MS: '0',
  };
  const times: [number[], number[]] = [[], []];
  const memory: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [side, file] of ['test/harness/service-process.ts', 'test/bench/libraries-process.ts'].entries()) {
      const started = await start(file, env);
      await sleep(800);
      times[side as 0 | 1].push(started.milliseconds);
      memory[side as 0 | 1].push(memoryOf(started));
      await stop(started);
    }
  rmSync(folder, { recursive: true, force: true });
  const ratio = (what: string, [ours, bare]: [number[], number[]]): Ratio => {
    const [a, b] = [median(ours), median(bare)];
    return { what, ours: a, bare: b, ratio: a / b };
  };
  return [ratio('start, ms (at most 1.2)', times), ratio('idle memory, MB (at most 1.2)', memory)];
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
