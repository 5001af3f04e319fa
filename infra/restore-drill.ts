import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupCommand, restoreCommand, type SecretOptions } from '../src/commands/carry.ts';
import { prepareExample } from '../src/commands/demo.ts';
import { digestCommand } from '../src/commands/digest.ts';
import { ledgerCommand } from '../src/commands/ledger.ts';
import { createOutput } from '../src/commands/output.ts';
import { publishDigest } from '../src/digest/publish-digest.ts';
import { checkChain } from '../src/domain/audit/audit.ts';
import { createOutbox } from '../src/outbox/outbox.ts';
import { createLog } from '../src/runtime/log.ts';
import { newId, now, sha256 } from '../src/runtime/process.ts';
import { differences, sealsOf } from '../src/store/archive.ts';
import { openStore } from '../src/store/open.ts';
import { changeSettings } from '../src/store/settings.ts';

/** One step of the drill, and how long it took. */
export interface DrillStep {
  step: string;
  milliseconds: number;
  detail: string;
}

/** What people would ask for after a restore: every ledger and every digest, as the commands print them. */
interface Shown {
  ledgers: Record<string, unknown>;
  digests: Record<string, unknown>;
}

/**
 * Proves that a backup is worth something: an example network is seeded, backed up, destroyed and restored, or, with a file, a
 * backup of one's own is restored beside the real store. Afterwards ledgers, digests, every record and the audit log's chain must be what
 * they were. Throws an Error that says what differs.
 */
export async function restoreDrill(
  file: string | undefined,
  note: (step: DrillStep) => void,
  secrets: Pick<SecretOptions, 'identity' | 'passphraseFile'> = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-drill-'));
  const path = join(folder, 'pamoja.db');
  const env = { SQLITE_PATH: path };
  const silent = createOutput(true, () => undefined);

  async function timed<T>(step: string, work: () => Promise<T>, detail: (done: T) => string): Promise<T> {
    const begun = performance.now();
    const done = await work();
    note({ step, milliseconds: Math.round(performance.now() - begun), detail: detail(done) });
    return done;
  }

  try {
    const backup = file ?? join(folder, 'backup.jsonl');
    const secret = join(folder, 'passphrase');
    const opened = file === undefined ? { passphraseFile: secret } : secrets;
    let before: { shown: Shown; seals: Awaited<ReturnType<typeof seals>> } | undefined;
    if (file === undefined) {
      await timed(
        'seed',
        () => seed(path),
        () => 'the example network, with some weeks behind it and their digests',
      );
      const shown = await show(env);
      writeFileSync(secret, `${newId()}${newId()}\n`, { mode: 0o600 });
      await timed(
        'backup',
        () => backupCommand(env, silent, backup, { passphraseFile: secret }),
        () => `${statSync(backup).size} bytes, encrypted`,
      );
      if (/"noun"/.test(readFileSync(backup, 'latin1'))) throw new Error('the encrypted backup can be read');
      before = { shown, seals: await seals(path) };
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
      note({ step: 'destroy', milliseconds: 0, detail: 'the store is gone' });
    }
    await timed(
      'restore',
      () => restoreCommand(env, silent, backup, { overwrite: false, ...opened }),
      () => `from ${statSync(backup).size} bytes; counts and hashes of every kind of record agree with the file`,
    );
    const after = await seals(path);
    if (before) same('records', differences(before.seals, after), []);
    await timed(
      'audit log',
      () => chainProblem(path),
      (problem) => problem ?? 'whole',
    );
    const shown = await timed(
      'verify',
      () => show(env),
      ({ ledgers, digests }) => `${Object.keys(ledgers).length} ledgers, ${Object.keys(digests).length} digests`,
    );
    if (before) same('ledgers and digests', shown, before.shown);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The example network; each of its weeks has a digest, frozen as it would be posted. */
async function seed(path: string): Promise<void> {
  await prepareExample(path);
  const store = await openStore({ kind: 'sqlite', path });
  try {
    await changeSettings(store, () => ({ digestChannelId: 'channel-drill', digestChannelName: 'Drill (example)' }));
    const clocked = { store, now };
    const deps = {
      ...clocked,
      newId,
      hash: sha256,
      log: createLog('silent', () => undefined),
      outbox: createOutbox(clocked),
    };
    for (const { id: week } of await store.rounds.list()) await publishDigest(deps, { week, by: 'drill' });
  } finally {
    await store.close();
  }
}

async function seals(path: string) {
  const store = await openStore({ kind: 'sqlite', path });
  try {
    return await sealsOf(store.archive, sha256);
  } finally {
    await store.close();
  }
}

async function chainProblem(path: string): Promise<string | undefined> {
  const store = await openStore({ kind: 'sqlite', path });
  try {
    const { problem } = checkChain(await store.audit.list(), sha256);
    if (problem) throw new Error(`the audit log is not whole: ${problem.kind} at ${problem.id}`);
    return undefined;
  } finally {
    await store.close();
  }
}

async function show(env: { SQLITE_PATH: string }): Promise<Shown> {
  const store = await openStore({ kind: 'sqlite', path: env.SQLITE_PATH });
  const [rounds, published] = await Promise.all([store.rounds.list(), store.digests.list()]);
  await store.close();
  const ledgers: Shown['ledgers'] = {};
  const digests: Shown['digests'] = {};
  for (const { id } of rounds) ledgers[id] = await said((output) => ledgerCommand(env, output, id, undefined));
  for (const { week } of published) digests[week] = await said((output) => digestCommand(env, output, week, undefined));
  return { ledgers, digests };
}

async function said(work: (output: ReturnType<typeof createOutput>) => Promise<void>): Promise<unknown> {
  let text = '';
  await work(
    createOutput(true, (part) => {
      text += part;
    }),
  );
  return JSON.parse(text);
}

function same(what: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`the restored ${what} are not what they were`);
}

async function main(words: readonly string[]): Promise<void> {
  const json = words.includes('--json');
  const optionOf = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const [identity, passphraseFile] = [optionOf('identity'), optionOf('passphrase-file')];
  const file = words.find((word) => !word.startsWith('--'));
  const steps: DrillStep[] = [];
  await restoreDrill(
    file,
    (step) => {
      steps.push(step);
      if (!json) console.log(`${step.step.padEnd(10)} ${String(step.milliseconds).padStart(7)} ms  ${step.detail}`);
    },
    { ...(identity ? { identity } : {}), ...(passphraseFile ? { passphraseFile } : {}) },
  );
  if (json) console.log(JSON.stringify({ ok: true, steps }, null, 2));
  else console.log('The drill is passed: what was restored is what was there.');
}

if (process.argv[1] === import.meta.filename)
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(`The drill has failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
