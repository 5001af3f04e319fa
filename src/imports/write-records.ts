import { canonical } from '../domain/network/import-run.ts';
import { change } from '../store/change.ts';
import type { Records } from '../store/store.ts';

/** What becomes of a record that is there already: the list's, unless told otherwise. */
export type Merge<T> = (wanted: T, stands: T) => T;

/** Creates what is new and writes over what differs; says how many records that were. */
export async function writeAll<T extends { id: string }>(
  records: Records<T>,
  wanted: readonly T[],
  merge: Merge<T> = (each) => each,
): Promise<number> {
  let written = 0;
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const some = wanted.slice(start, start + AT_ONCE);
    const created = await records.createAll(some);
    for (const [index, record] of some.entries()) {
      const done =
        created[index] ||
        // Read and decided again until nobody wrote in between: an answer that came meanwhile is not undone.
        (await change(records, record.id, (stands) => {
          const next = merge(record, stands);
          return canonical(next) === canonical(stands) ? undefined : { ...next, etag: stands.etag };
        }));
      if (done) written += 1;
    }
  }
  return written;
}

/** Records that are written in one go: a store that waits for its disk waits once for all of them. */
const AT_ONCE = 500;
