import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

/** Which store the configuration means. */
export interface StoreChoice {
  sqlitePath: string;
}

export async function openStore({ sqlitePath }: StoreChoice): Promise<Store> {
  return openSqliteStore(sqlitePath);
}
