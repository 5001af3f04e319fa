import type { Engine } from './nouns.ts';
import { keyOf, type Noun, type Read, reads } from './reads.ts';
import type { Stored } from './store.ts';

type Row = { id: string };

/** An engine that answers from what was read ahead, as long as nothing was written. */
export interface ReadAhead extends Engine {
  /** Reads what is not known yet, in one go. */
  learn(reads: readonly Read[]): Promise<void>;
  /** Something was written past it: what it knows may be old. */
  forget(): void;
}

export function createReadAhead(engine: Engine): ReadAhead {
  const known = new Map<string, { noun: Noun; rows: Stored<Row>[] }>();

  function recall(read: Read): Stored<Row>[] | undefined {
    const found = known.get(keyOf(read));
    if (found) return found.rows;
    // Who knows all records of a noun knows each of them.
    const all = read.id === undefined ? undefined : known.get(keyOf(reads.all(read.noun)));
    return all?.rows.filter((row) => row.id === read.id);
  }

  async function learn(wanted: readonly Read[]): Promise<void> {
    const unknown = wanted.filter((read) => !recall(read));
    if (unknown.length === 0) return;
    const found = await engine.read(unknown);
    for (const [index, read] of unknown.entries())
      known.set(keyOf(read), { noun: read.noun, rows: found[index] ?? [] });
  }

  return {
    learn,
    forget: () => known.clear(),
    read: async (wanted) => {
      const recalled = wanted.map(recall);
      const missing = wanted.filter((_, index) => !recalled[index]);
      const found = missing.length > 0 ? await engine.read(missing) : [];
      return recalled.map((rows) => rows ?? found.shift() ?? []);
    },
    write: async (writes) => {
      const written = await engine.write(writes);
      const nouns = new Set(writes.map((write) => write.noun));
      const refused = written.includes(false);
      for (const [key, { noun }] of known) if (refused || nouns.has(noun)) known.delete(key);
      return written;
    },
  };
}
