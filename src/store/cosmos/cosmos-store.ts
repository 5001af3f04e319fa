import { createNouns, type Engine } from '../nouns.ts';
import { createReadAhead, type ReadAhead } from '../read-ahead.ts';
import type { Read } from '../reads.ts';
import type { Archive, Store } from '../store.ts';
import { createAnswers } from './answers.ts';
import { type CosmosAccount, type Database, openDatabase } from './database.ts';
import { FOR_JOBS, patienceForTurn } from './patience.ts';
import { createArchive, createRecords } from './records.ts';
import type { StoreRequest } from './wire.ts';

/** The production store: one container, one logical partition for the network. One client for the whole process. */
export async function openCosmosStore(
  account: CosmosAccount,
  onRequest: (request: StoreRequest) => void,
): Promise<Store> {
  const database = await openDatabase(account, onRequest);
  const engine = createRecords(database, FOR_JOBS);
  return storeOver(database, engine, createArchive(database, FOR_JOBS, engine));
}

function storeOver(database: Database, engine: Engine | ReadAhead, archive: Archive): Store {
  const store: Store = Object.assign(createNouns(engine), {
    answers: createAnswers(engine),
    archive,
    forTurn: () => storeOver(database, createRecords(database, patienceForTurn()), archive),
    ahead: async (reads: readonly Read[]): Promise<Store> => {
      if ('learn' in engine) {
        await engine.learn(reads);
        return store;
      }
      const view = createReadAhead(engine);
      await view.learn(reads);
      return storeOver(database, view, archive);
    },
    // What is removed is gone for good there; the continuous backup keeps its own time (docs/privacy.md).
    purge: async () => undefined,
    schemaVersion: async () => database.schema,
    close: async () => database.close(),
  });
  return store;
}
