import { type FileHandle, open } from 'node:fs/promises';

/** Resolves when everything that has been committed before the call is on disk. */
export type Sync = () => Promise<void>;

/**
 * The write-ahead log is brought to the disk by a thread of the pool, not by the one that serves people: a slow disk makes
 * an answer wait, and nobody else. It is what `synchronous = FULL` does within the commit. One call covers all that was
 * committed before it began; those who come while it runs share the next one.
 */
export function createWalSync(databasePath: string): { sync: Sync; close(): Promise<void> } {
  let log: Promise<FileHandle> | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function run(): Promise<void> {
    // The log is there from the first commit on, and the same file as long as this process has the database open.
    log ??= open(`${databasePath}-wal`, 'r+');
    await (await log).datasync();
  }

  function start(): Promise<void> {
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    sync: () => {
      if (!running) return start();
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return start();
        });
      return next;
    },
    close: async () => {
      await next?.catch(() => undefined);
      await running?.catch(() => undefined);
      await (await log?.catch(() => undefined))?.close();
    },
  };
}
