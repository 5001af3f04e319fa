import { keyOf, type Noun, type Read } from '../reads.ts';
import type { Stored } from '../store.ts';

type Row = { id: string };

/** What nearly every turn asks for and hardly anything changes: who and where people are, and how the round is set up. */
const KEPT: ReadonlySet<Noun> = new Set(['settings', 'organisations', 'people', 'conversations', 'rounds']);
/** A list is for a job, and read as it stands. */
const MOST_ROWS = 5;
const MOST_READS = 20_000;

/** Records that were read and not written since. */
export interface KeptReads {
  recall(read: Read): Stored<Row>[] | undefined;
  keep(read: Read, rows: Stored<Row>[]): void;
  /** Something of this noun was written; of any noun, when none is named. */
  forget(noun?: Noun): void;
}

export function createKeptReads(): KeptReads {
  const kept = new Map<string, Stored<Row>[]>();
  return {
    recall: (read) => (KEPT.has(read.noun) ? kept.get(keyOf(read)) : undefined),
    keep: (read, rows) => {
      if (!KEPT.has(read.noun) || rows.length > MOST_ROWS) return;
      if (kept.size >= MOST_READS) kept.clear();
      // They are handed to many: nobody may change them in place.
      for (const row of rows) freeze(row);
      kept.set(keyOf(read), rows);
    },
    forget: (noun) => {
      if (noun === undefined || KEPT.has(noun)) kept.clear();
    },
  };
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const each of Object.values(value)) freeze(each);
}
