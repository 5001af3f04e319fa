import { closeToOthers, makePrivate } from '../../runtime/private-files.ts';
import { type Batching, createBatching } from '../batching.ts';
import { createNouns } from '../nouns.ts';
import type { Answers, Store } from '../store.ts';
import { createAnswers } from './answers.ts';
import { createCheckpoints } from './checkpoints.ts';
import { openDatabase, versionOf } from './database.ts';
import { createGroupCommit } from './group-commit.ts';
import { createArchive, createTables } from './records.ts';
import { createWalSync } from './wal-sync.ts';

/** The embedded default: one file, durable at every commit. Creates the file and its folder. */
export function openSqliteStore(path: string, log = createWalSync(path)): Store {
  // The log and the shared memory beside it take their rights from the file.
  for (const suffix of ['-wal', '-shm']) closeToOthers(`${path}${suffix}`);
  makePrivate(path);
  const database = openDatabase(path);
  const checkpoints = createCheckpoints(path);
  const group = createGroupCommit(database, log.sync, checkpoints.note);
  const tables = createTables(database, group);
  const store: Store = Object.assign(createNouns(tables), {
    answers: createAnswers(group, tables),
    archive: createArchive(database, group, tables),
    // The file is on this machine: there is nothing to give up on.
    forTurn: () => batchedOver(createBatching(tables, queueMicrotask)),
    batched: () => batchedOver(createBatching(tables, queueMicrotask)),
    forget: () => undefined,
    purge: () => checkpoints.truncate(),
    schemaVersion: async () => versionOf(database),
    close: async () => {
      group.flush();
      await log.close();
      await checkpoints.idle();
      database.close();
    },
  });

  function batchedOver(view: Batching): Store {
    const { archive, forTurn, purge, schemaVersion, close } = store;
    const batched: Store = Object.assign(createNouns(view), {
      answers: forgetting(store.answers, view),
      archive,
      forTurn,
      batched: () => batched,
      forget: view.forget,
      purge,
      schemaVersion,
      close,
    });
    return batched;
  }

  return store;
}

/** Answers are written in transactions of their own, past what the view has read. */
function forgetting(answers: Answers, view: Batching): Answers {
  const after = async <T>(written: Promise<T>): Promise<T> => {
    try {
      return await written;
    } finally {
      view.forget();
    }
  };
  return {
    isAtomic: answers.isAtomic,
    save: (answer) => after(answers.save(answer)),
    settle: (checkIn) => (checkIn.answer ? after(answers.settle(checkIn)) : answers.settle(checkIn)),
    settleSince: (from) => after(answers.settleSince(from)),
  };
}
