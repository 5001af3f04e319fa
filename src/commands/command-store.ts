import { existsSync } from 'node:fs';
import { type Environment, readStoreChoice } from '../config.ts';
import { openStore, type StoreChoice } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { CommandError } from './output.ts';

/** Opens the configured store for one command and closes it again. A store that is not there is not made by looking. */
export async function withStore<T>(
  env: Environment,
  work: (store: Store) => Promise<T>,
  options: { create?: boolean } = {},
): Promise<T> {
  return withStoreOf(readStoreChoice(env), work, options);
}

export async function withStoreOf<T>(
  choice: StoreChoice,
  work: (store: Store) => Promise<T>,
  { create = false } = {},
): Promise<T> {
  if (choice.kind === 'sqlite' && !create && !existsSync(choice.path))
    throw new CommandError(
      `there is no store at ${choice.path}: import a list first, try \`npm run demo\`, or set SQLITE_PATH`,
    );
  const store = await openStore(choice).catch((error: Error) => {
    throw new CommandError(error.message);
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
