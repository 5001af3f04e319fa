import { type Batching, createBatching } from '../batching.ts';
import { createNouns, type Engine } from '../nouns.ts';
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

/** Everything that is ready to run has run by then, and may have asked for more. */
const TICK = (flush: () => void): void => void setImmediate(flush);

function storeOver(database: Database, engine: Engine | Batching, archive: Archive): Store {
  const batched = (over: Engine) => storeOver(database, createBatching(over, TICK), archive);
  const store: Store = Object.assign(createNouns(engine), {
    answers: createAnswers(engine),
    archive,
    forTurn: () => batched(createRecords(database, patienceForTurn())),
    batched: () => ('forget' in engine ? store : batched(engine)),
    forget: () => {
      if ('forget' in engine) engine.forget();
    },
    // What is removed is gone for good there; the continuous backup keeps its own time (docs/privacy.md).
    purge: async () => undefined,
    schemaVersion: async () => database.schema,
    close: async () => database.close(),
  });
  return store;
}
