import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createNouns } from '../nouns.ts';
import type { Store } from '../store.ts';
import { createAnswers } from './answers.ts';
import { openDatabase, versionOf } from './database.ts';
import { createArchive, createTables } from './records.ts';

/** The embedded default: one file, durable at every commit. Creates the file and its folder. */
export function openSqliteStore(path: string): Store {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = openDatabase(path);
  const tables = createTables(database);
  const store: Store = {
    ...createNouns(tables),
    answers: createAnswers(database, tables),
    archive: createArchive(database, tables),
    // A read takes microseconds here: there is nothing to give up on, and nothing to read ahead.
    forTurn: () => store,
    ahead: async () => store,
    schemaVersion: async () => versionOf(database),
    close: async () => {
      database.close();
    },
  };
  return store;
}
