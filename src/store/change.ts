import type { Stored } from './store.ts';

const TRIES = 5;

/**
 * Reads, decides and writes until nobody wrote in between. `decide` returns undefined when there is nothing (more)
 * to do. Returns what was written, or undefined.
 */
export async function change<T extends { id: string }>(
  records: { get(id: string): Promise<Stored<T> | undefined>; replace(record: Stored<T>): Promise<boolean> },
  id: string,
  decide: (record: Stored<T>) => Stored<T> | undefined,
): Promise<Stored<T> | undefined> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const record = await records.get(id);
    const next = record && decide(record);
    if (!next) return undefined;
    if (await records.replace(next)) return next;
  }
  throw new Error(`${TRIES} writers in a row were faster at ${id}`);
}
