import type { Engine } from './nouns.ts';
import { keyOf, type Noun, type Read, reads } from './reads.ts';
import type { Stored } from './store.ts';

type Row = { id: string };
type Rows = Stored<Row>[];

/** An engine with a memory: reads asked for in the same tick are one request, and what was read is known until something is written. */
export interface Batching extends Engine {
  /** Something was written past it: what it knows may be old. */
  forget(): void;
}

interface Waiting {
  read: Read;
  resolve: (rows: Rows) => void;
  reject: (error: unknown) => void;
}

/** `defer` runs what it is given when the tick is over: until then reads are gathered. */
export function createBatching(engine: Engine, defer: (flush: () => void) => void): Batching {
  const known = new Map<string, { noun: Noun; rows: Promise<Rows> }>();
  let waiting: Waiting[] = [];

  function recall(read: Read): Promise<Rows> | undefined {
    const found = known.get(keyOf(read));
    if (found) return found.rows;
    // Who knows all records of a noun knows each of them.
    const all = read.id === undefined ? undefined : known.get(keyOf(reads.all(read.noun)));
    return all?.rows.then((rows) => rows.filter((row) => row.id === read.id));
  }

  function ask(read: Read): Promise<Rows> {
    const key = keyOf(read);
    const rows = new Promise<Rows>((resolve, reject) => {
      if (waiting.length === 0) defer(flush);
      waiting.push({ read, resolve, reject });
    });
    const entry = { noun: read.noun, rows };
    known.set(key, entry);
    // One that failed is not remembered, and whoever asked hears of it themselves.
    rows.catch(() => {
      if (known.get(key) === entry) known.delete(key);
    });
    return rows;
  }

  function flush(): void {
    const asked = waiting;
    waiting = [];
    // A read that wants only the first of many cannot be told apart in a joined answer: it goes by itself.
    for (const each of asked.filter(({ read }) => read.limit !== undefined)) send([each]);
    const together = asked.filter(({ read }) => read.limit === undefined);
    if (together.length > 0) send(together);
  }

  function send(asked: readonly Waiting[]): void {
    engine.read(asked.map(({ read }) => read)).then(
      (found) => {
        for (const [index, { resolve }] of asked.entries()) resolve(found[index] ?? []);
      },
      (error: unknown) => {
        for (const { reject } of asked) reject(error);
      },
    );
  }

  return {
    forget: () => known.clear(),
    read: (wanted) => Promise.all(wanted.map((read) => recall(read) ?? ask(read))),
    write: async (writes) => {
      try {
        const written = await engine.write(writes);
        const nouns = new Set(writes.map(({ noun }) => noun));
        // A refused write: what is decided next is decided on what stands, whatever it is about.
        if (written.includes(false)) known.clear();
        else for (const [key, { noun }] of known) if (nouns.has(noun)) known.delete(key);
        return written;
      } catch (error) {
        // Nobody knows what was written.
        known.clear();
        throw error;
      }
    },
  };
}
