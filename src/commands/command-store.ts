import { existsSync } from 'node:fs';
import { appendAudit } from '../audit/audit-log.ts';
import { type Environment, readStoreChoice } from '../config.ts';
import type { AuditAction, AuditEntry } from '../domain/audit/audit.ts';
import type { Person } from '../domain/network/network.ts';
import { personNamed } from '../domain/network/role-change.ts';
import { may, type Right } from '../domain/permissions/permissions.ts';
import { now, sha256 } from '../runtime/process.ts';
import { openStore, type StoreChoice } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { CommandError, UsageError } from './output.ts';

/**
 * Whose rights a command has: with `--as`, those of a person on the list; without, everything, as the shell and the store's
 * file have already been opened to whoever types.
 */
export async function actingAs(store: Store, who: string | undefined, right: Right): Promise<Person | undefined> {
  if (who === undefined) return undefined;
  const person = personNamed(who, await store.people.list());
  if (!person) throw new UsageError(`--as: nobody on the list is “${who}” (work e-mail, whole name, Entra object id)`);
  if (!may(person, right)) throw new CommandError(`${person.displayName} may not do that (${right})`);
  return person;
}

/** Who did something, where it was whoever has the shell. */
export const COMMAND_LINE = 'command line';

/** Notes who read or did what from the command line: a person, or whoever has the shell. */
export async function auditCommand(
  store: Store,
  person: Person | undefined,
  action: AuditAction,
  detail: AuditEntry['detail'],
): Promise<void> {
  await appendAudit({ store, now, hash: sha256 }, { by: person?.id ?? COMMAND_LINE, action, detail });
}

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
