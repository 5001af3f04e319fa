import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Environment, readStoreChoice } from '../config.ts';
import { PRIVATE_FILE } from '../runtime/private-files.ts';
import { now, sha256 } from '../runtime/process.ts';
import { backupLines, copyAll, differences, readBackup, sealsOf, TargetInUse } from '../store/archive.ts';
import { nameOf, type StoreChoice } from '../store/open.ts';
import type { Archive, Store } from '../store/store.ts';
import { isRecipient, openSealed, type Seal, type Secrets, sealed } from './backup-seal.ts';
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

/** For whom a backup is encrypted, or by what it is opened. */
export interface SecretOptions {
  /** Recipients of age, "age1…". */
  encryptTo?: readonly string[];
  /** A file with a passphrase, and nothing else. */
  passphraseFile?: string;
  /** A file with identities of age, "AGE-SECRET-KEY-1…", a line each. */
  identity?: string;
}

/** `backup FILE`: everything as lines of JSON, encrypted where that is asked for. The file appears when it is complete. */
export async function backupCommand(
  env: Environment,
  output: Output,
  file: string,
  secrets: SecretOptions = {},
): Promise<void> {
  const seal = sealFor(secrets);
  await withStore(env, async (store) => {
    // Everything about everybody leaves with it.
    await auditCommand(store, undefined, 'exported', { format: seal ? 'backup, encrypted' : 'backup' });
    const partial = `${file}.partial`;
    let lines = 0;
    async function* text() {
      for await (const line of backupLines(store.archive, sha256, now().toISOString())) {
        lines += 1;
        yield `${line}\n`;
      }
    }
    // What is left of one that was broken off may be anybody's to read.
    rmSync(partial, { force: true });
    try {
      const content = Readable.from(seal ? await sealed(text(), seal) : text());
      // It holds people's names and addresses: nobody else on this machine may read it.
      await pipeline(content, createWriteStream(partial, { mode: PRIVATE_FILE, flush: true }));
      renameSync(partial, file);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
    output.value({ file, records: lines - 2, encrypted: seal !== undefined });
    output.line(
      seal
        ? `${lines - 2} records are in ${file}, encrypted (age-encryption.org/v1). Without its passphrase or identity nobody can read it, you neither.`
        : `${lines - 2} records are in ${file}. Keep it as safe as the store itself: it holds personal data. --encrypt-to makes one that may be carried away.`,
    );
  });
}

/** `restore FILE`: a backup into the configured store. */
export async function restoreCommand(
  env: Environment,
  output: Output,
  file: string,
  { overwrite, ...secrets }: CarryOptions & SecretOptions,
): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  let backup: Archive;
  try {
    backup = readBackup(await openSealed(readFileSync(file), secretsOf(secrets)), sha256);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
  const choice = readStoreChoice(env);
  await withStoreOf(choice, (store) => carry(backup, store, output, overwrite, file, nameOf(choice)), { create: true });
}

function sealFor({ encryptTo = [], passphraseFile }: SecretOptions): Seal | undefined {
  if (encryptTo.length > 0 && passphraseFile) throw new UsageError('--encrypt-to or --passphrase-file, not both');
  const stranger = encryptTo.find((recipient) => !isRecipient(recipient));
  if (stranger !== undefined)
    throw new UsageError(
      `“${stranger.slice(0, 20)}” is no recipient of age: they begin with age1 (age-keygen makes them)`,
    );
  if (encryptTo.length > 0) return { recipients: encryptTo };
  return passphraseFile ? { passphrase: secretIn(passphraseFile) } : undefined;
}

function secretsOf({ passphraseFile, identity }: SecretOptions): Secrets {
  return {
    ...(passphraseFile ? { passphrase: secretIn(passphraseFile) } : {}),
    ...(identity ? { identities: linesOf(identity).filter((line) => !line.startsWith('#')) } : {}),
  };
}

function secretIn(file: string): string {
  const [passphrase = ''] = linesOf(file);
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new UsageError(
      `${file} must hold a passphrase of at least ${SHORTEST_PASSPHRASE} characters in its first line`,
    );
  return passphrase;
}

/** Guessed offline, as often as somebody likes. */
const SHORTEST_PASSPHRASE = 16;

function linesOf(file: string): string[] {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
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
