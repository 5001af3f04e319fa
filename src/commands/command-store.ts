import { existsSync } from 'node:fs';
import { type Environment, storePathOf } from '../config.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { CommandError } from './output.ts';

/** Opens the configured store for one command and closes it again. A store that is not there is not made by looking. */
export async function withStore<T>(
  env: Environment,
  work: (store: Store) => Promise<T>,
  { create = false } = {},
): Promise<T> {
  const sqlitePath = storePathOf(env);
  if (!create && !existsSync(sqlitePath))
    throw new CommandError(
      `there is no store at ${sqlitePath}: import a list first, try \`npm run demo\`, or set SQLITE_PATH`,
    );
  const store = await openStore({ sqlitePath });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
