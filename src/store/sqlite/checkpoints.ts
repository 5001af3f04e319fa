import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Some 10 to 40 MB of log, by how much is written at once. */
const COMMITS_BETWEEN = 300;

/**
 * What the thread does, as plain JavaScript: under tsx and built it is the same. The first checkpoint waits for nobody and holds
 * nobody up; the second has little left to do, and lets the log begin anew instead of growing while there is no pause.
 */
const THREAD = `
  const { libsql, path, modes } = require('node:worker_threads').workerData;
  const Database = require(libsql);
  const database = new Database(path);
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 200');
  for (const mode of modes) database.prepare('PRAGMA wal_checkpoint(' + mode + ')').get();
  database.close();
`;

export interface Checkpoints {
  /** A commit has been made. */
  note(): void;
  /** Brings all of the log into the file and leaves the log empty: what was written over is in neither any more. */
  truncate(): Promise<void>;
  /** Resolves when none is under way. */
  idle(): Promise<void>;
}

/**
 * Brings the log into the database file now and then. It may take half a second on a slow disk, so it is done by a thread of its
 * own, with a connection of its own; SQLite would do it within the commit that fills the log, and everybody would wait.
 */
export function createCheckpoints(path: string): Checkpoints {
  const libsql = createRequire(import.meta.url).resolve('libsql');
  let commits = 0;
  let running: Promise<void> | undefined;

  function start(modes: readonly string[]): Promise<void> {
    const worker = new Worker(THREAD, { eval: true, workerData: { libsql, path, modes } });
    worker.unref();
    const ended = new Promise<void>((resolve) => {
      // One that fails is no harm: the next one brings more, and in the end SQLite does it itself (database.ts).
      worker.once('error', () => resolve());
      worker.once('exit', () => resolve());
    });
    running = ended.finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    note: () => {
      commits += 1;
      if (commits < COMMITS_BETWEEN || running) return;
      commits = 0;
      void start(['PASSIVE', 'RESTART']);
    },
    truncate: async () => {
      while (running) await running;
      await start(['PASSIVE', 'TRUNCATE']);
    },
    idle: async () => running,
  };
}
