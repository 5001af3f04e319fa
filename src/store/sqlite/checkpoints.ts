import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Some 10 to 40 MB of log, by how much is written at once. */
const COMMITS_BETWEEN = 300;

/**
 * What the thread does, as plain JavaScript: under tsx and built it is the same. The first checkpoint waits for nobody and holds
 * nobody up; the second has little left to do, and lets the log begin anew instead of growing while there is no pause.
 */
const THREAD = `
  const { parentPort, workerData: { libsql, path, modes } } = require('node:worker_threads');
  const Database = require(libsql);
  const database = new Database(path);
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 200');
  let whole = true;
  for (const mode of modes) whole = database.prepare('PRAGMA wal_checkpoint(' + mode + ')').get().busy === 0;
  database.close();
  parentPort.postMessage(whole);
`;

/** Somebody else reads the file now and then (a backup, the command line): it is tried again for some ten seconds. */
const TRUNCATE_TRIES = 20;
const BETWEEN_TRIES_MS = 300;

export interface Checkpoints {
  /** A commit has been made. */
  note(): void;
  /**
   * Brings all of the log into the file and leaves the log empty: what was written over is in neither any more. Where somebody reads
   * for longer, it is done with the next commits.
   */
  truncate(): Promise<void>;
  /** Resolves when none is under way; none is begun any more. */
  idle(): Promise<void>;
}

/**
 * Brings the log into the database file now and then. It may take half a second on a slow disk, so it is done by a thread of its
 * own, with a connection of its own; SQLite would do it within the commit that fills the log, and everybody would wait.
 */
export function createCheckpoints(path: string): Checkpoints {
  const libsql = createRequire(import.meta.url).resolve('libsql');
  let commits = 0;
  let isOwed = false;
  let isStopping = false;
  let running: Promise<boolean> | undefined;
  let waiting = Promise.resolve();
  let next: Promise<void> | undefined;

  /** Resolves with whether all of the log is in the file. */
  function start(modes: readonly string[], keepsProcess: boolean): Promise<boolean> {
    const worker = new Worker(THREAD, { eval: true, workerData: { libsql, path, modes } });
    // What somebody waits for keeps the process; the others are no reason to stay.
    if (!keepsProcess) worker.unref();
    let whole = false;
    worker.once('message', (said: boolean) => {
      whole = said;
    });
    const ended = new Promise<boolean>((resolve) => {
      // One that fails is no harm: the next one brings more, and in the end SQLite does it itself (database.ts).
      worker.once('error', () => resolve(false));
      worker.once('exit', () => resolve(whole));
    });
    running = ended.finally(() => {
      running = undefined;
    });
    return running;
  }

  async function truncateNow(): Promise<void> {
    // Whoever closes the file does it better: the last connection that ends leaves no log.
    for (let attempt = 0; attempt < TRUNCATE_TRIES && !isStopping; attempt += 1) {
      if (attempt > 0) await sleep(BETWEEN_TRIES_MS);
      while (running) await running;
      if (await start(['PASSIVE', 'TRUNCATE'], true)) {
        isOwed = false;
        return;
      }
    }
    isOwed = true;
  }

  return {
    note: () => {
      commits += 1;
      if (commits < COMMITS_BETWEEN || running) return;
      commits = 0;
      void start(['PASSIVE', isOwed ? 'TRUNCATE' : 'RESTART'], false).then((whole) => {
        if (whole) isOwed = false;
      });
    },
    truncate: () => {
      // One that has not begun yet serves all that ask for one.
      next ??= waiting
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return truncateNow();
        });
      waiting = next;
      return waiting;
    },
    idle: async () => {
      isStopping = true;
      await waiting.catch(() => undefined);
      // The thread alone does not keep the process that waits for it.
      const stay = setInterval(() => undefined, 1000);
      await running;
      clearInterval(stay);
    },
  };
}
