import { ExpectedError } from '../../errors.ts';
import type { Connection } from './database.ts';
import type { Sync } from './wal-sync.ts';

/** Writes that are asked for at the same time, in one transaction. */
export interface GroupCommit {
  /** Does the work in the next transaction, all of it or nothing. Resolves when it is on disk. */
  commit<T>(work: () => T): Promise<T>;
  /** Resolves when all that can be read now is on disk: nobody is told of what a power cut may still take back. */
  settled(): Promise<void>;
  /** Writes now what waits. */
  flush(): void;
}

interface Waiting {
  work: () => unknown;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

/** Nobody waits for more company than this. */
const MOST_IN_GROUP = 64;

/**
 * Waiting for the disk is what a commit costs, and it costs the same for one row and for fifty: a group closes when one
 * turn of the event loop brought nobody new. Within the transaction each work sees what those before it wrote.
 */
export function createGroupCommit(database: Connection, sync: Sync, committed: () => void): GroupCommit {
  let waiting: Waiting[] = [];
  let unsettled: Promise<void> | undefined;

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length > 0) commitAll(group);
  }

  function flushOrWait(size: number): void {
    if (waiting.length === size || waiting.length >= MOST_IN_GROUP) flush();
    else setImmediate(flushOrWait, waiting.length);
  }

  function commitAll(group: readonly Waiting[]): void {
    try {
      const results = inTransaction(database, () => group.map(({ work }) => work()));
      committed();
      const onDisk = sync();
      unsettled = onDisk;
      onDisk.then(
        () => {
          if (unsettled === onDisk) unsettled = undefined;
          for (const [index, { resolve }] of group.entries()) resolve(results[index]);
        },
        (error: unknown) => {
          for (const { reject } of group) reject(error);
        },
      );
    } catch (error) {
      // One that cannot be written must not take the others along; a file that is taken is taken for all of them.
      if (group.length === 1 || isTaken(error)) for (const { reject } of group) reject(explained(error));
      else for (const each of group) commitAll([each]);
    }
  }

  return {
    flush,
    settled: async () => unsettled,
    commit: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
        if (waiting.length === 1) setImmediate(flushOrWait, 1);
      }),
  };
}

/** All of it or nothing: a failure on the way leaves the file as it was. */
function inTransaction<T>(database: Connection, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Another process writes, and has done so for longer than `busy_timeout`. */
function isTaken(error: unknown): boolean {
  return String((error as { code?: unknown } | undefined)?.code ?? '').startsWith('SQLITE_BUSY');
}

function explained(error: unknown): unknown {
  return isTaken(error) ? new ExpectedError('store_busy', 'another process is writing to the SQLite file') : error;
}
