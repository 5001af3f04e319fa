import type { CosmosAccount } from './cosmos/database.ts';
import type { StoreRequest } from './cosmos/wire.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

/** Which store the configuration means: Cosmos DB where there is an endpoint, the embedded SQLite file otherwise. */
export type StoreChoice = { kind: 'sqlite'; path: string } | ({ kind: 'cosmos' } & CosmosAccount);

/**
 * Opens the store, and makes it where it is not there yet. Throws an Error whose message says what to do when it cannot
 * be opened. `onRequest` hears of every request to Cosmos DB.
 */
export async function openStore(
  choice: StoreChoice,
  onRequest: (request: StoreRequest) => void = () => undefined,
): Promise<Store> {
  if (choice.kind === 'sqlite') return openSqliteStore(choice.path);
  // Loaded only where it is used: most installations have the file.
  const { openCosmosStore } = await import('./cosmos/cosmos-store.ts');
  return openCosmosStore(choice, onRequest);
}

/** The store in words, for messages. */
export function nameOf(choice: StoreChoice): string {
  return choice.kind === 'sqlite'
    ? `SQLite file ${choice.path}`
    : `Cosmos DB ${choice.endpoint}, database ${choice.database}, network ${choice.network}`;
}
