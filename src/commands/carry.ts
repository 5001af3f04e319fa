import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Environment, readStoreChoice } from '../config.ts';
import { now, sha256 } from '../process.ts';
import { backupLines, copyAll, differences, readBackup, sealsOf, TargetInUse } from '../store/archive.ts';
import { nameOf, type StoreChoice } from '../store/open.ts';
import type { Archive, Store } from '../store/store.ts';
import { auditCommand, withStore, withStoreOf } from './command-store.ts';
import { CommandError, type Output, UsageError } from './output.ts';

export interface CarryOptions {
  /** Write over a target that was in use since. */
  overwrite: boolean;
}

/** `copy --from sqlite:PATH --to cosmos`, or back. */
export async function copyCommand(
  env: Environment,
  output: Output,
  { from, to, overwrite }: CarryOptions & { from: string; to: string },
): Promise<void> {
  const [source, target] = [choiceOf(env, from), choiceOf(env, to)];
  if (nameOf(source) === nameOf(target)) throw new UsageError('--from and --to are the same store');
  await withStoreOf(source, (sourceStore) =>
    withStoreOf(
      target,
      (targetStore) => carry(sourceStore.archive, targetStore, output, overwrite, nameOf(source), nameOf(target)),
      { create: true },
    ),
  );
}

/** `backup FILE`: everything as lines of JSON. The file appears when it is complete. */
export async function backupCommand(env: Environment, output: Output, file: string): Promise<void> {
  await withStore(env, async (store) => {
    // Everything about everybody leaves with it.
    await auditCommand(store, undefined, 'exported', { format: 'backup' });
    const partial = `${file}.partial`;
    let lines = 0;
    async function* text() {
      for await (const line of backupLines(store.archive, sha256, now().toISOString())) {
        lines += 1;
        yield `${line}\n`;
      }
    }
    try {
      // It holds people's names and addresses: nobody else on this machine may read it.
      await pipeline(Readable.from(text()), createWriteStream(partial, { mode: 0o600, flush: true }));
      renameSync(partial, file);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
    output.value({ file, records: lines - 2 });
    output.line(`${lines - 2} records are in ${file}. Keep it as safe as the store itself: it holds personal data.`);
  });
}

/** `restore FILE`: a backup into the configured store. */
export async function restoreCommand(
  env: Environment,
  output: Output,
  file: string,
  { overwrite }: CarryOptions,
): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  let backup: Archive;
  try {
    backup = readBackup(readFileSync(file, 'utf8'), sha256);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
  const choice = readStoreChoice(env);
  await withStoreOf(choice, (store) => carry(backup, store, output, overwrite, file, nameOf(choice)), { create: true });
}

async function carry(
  from: Archive,
  to: Store,
  output: Output,
  overwrite: boolean,
  fromName: string,
  toName: string,
): Promise<void> {
  const copied: Record<string, { records: number; written: number }> = {};
  await copyAll(from, to.archive, {
    overwrite,
    progress: ({ noun, records, written }) => {
      copied[noun] = { records, written };
      output.line(`  ${noun}: ${records} records, ${written} written`);
    },
  }).catch((error: unknown) => {
    if (!(error instanceof TargetInUse)) throw error;
    throw new CommandError(
      `${toName} was in use since: ${error.message}. Nothing was written. Take another target, or --overwrite to lose what is only there.`,
    );
  });
  const different = differences(await sealsOf(from, sha256), await sealsOf(to.archive, sha256));
  output.value({ from: fromName, to: toName, copied, verified: different.length === 0, different });
  if (different.length > 0)
    throw new CommandError(
      `${toName} does not hold the same ${different.join(', ')} as ${fromName}: stop the service that writes to it, or empty the target, and run this again.`,
    );
  output.line(`${toName} holds the same as ${fromName}: counts and hashes agree for every kind of record.`);
}

/** "sqlite:PATH", "sqlite" for the configured file, or "cosmos" for the configured account. */
function choiceOf(env: Environment, text: string): StoreChoice {
  const [kind, ...rest] = text.split(':');
  const path = rest.join(':');
  if (kind === 'sqlite')
    return path
      ? { kind, path }
      : readStoreChoice({ ...env, COSMOS_ENDPOINT: '', COSMOS_DATABASE: '', COSMOS_KEY: '' });
  const choice = readStoreChoice(env);
  if (kind === 'cosmos' && path === '' && choice.kind === 'cosmos') return choice;
  if (kind === 'cosmos') throw new UsageError('cosmos wants COSMOS_ENDPOINT in the environment, and nothing behind it');
  throw new UsageError(`write a store as sqlite:PATH or cosmos, not “${text}”`);
}
