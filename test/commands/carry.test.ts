import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect } from 'chai';
import { backupCommand, copyCommand, restoreCommand } from '../../src/commands/carry.ts';
import { doctorCommand } from '../../src/commands/doctor.ts';
import { exportCommand } from '../../src/commands/export.ts';
import { createOutput } from '../../src/commands/output.ts';
import { EMULATOR_KEY } from '../../src/config.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { sealsOf } from '../../src/store/archive.ts';
import { openStore } from '../../src/store/open.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import { type CosmosWire, startCosmos } from '../support/cosmos.ts';
import { focalPoint, organisation } from '../support/network.ts';
import { cardOf, filledIn, startApp } from '../support/start-app.ts';

describe('moving house', function () {
  this.timeout(600_000);
  let cosmos: CosmosWire;
  let folder: string;
  let source: string;
  let env: Record<string, string>;

  before(async () => {
    cosmos = await startCosmos();
    folder = mkdtempSync(join(tmpdir(), 'pamoja-carry-'));
    source = join(folder, 'source.db');
    const bot = await startApp({ choice: { kind: 'sqlite', path: source }, fresh: true });
    for (const person of ['ann', 'ben', 'sec']) await bot.install(person);
    await bot.tickAt('2026-11-23T09:00');
    const { verb, data } = filledIn(cardOf(bot.connector.to('chat-ann').at(-1)), {
      'ACT-2026-0001.status': 'on_track',
      'ACT-2026-0001.note': 'Älpha, “shirika” / 50%\u2028 ok',
    });
    await bot.press('ann', verb, data);
    await bot.write('sec', 'summary');
    await bot.writeInChannel('sec', 'use this channel');
    await bot.write('sec', 'digest now');
    await bot.close();
  });
  after(async () => {
    await cosmos.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    const { endpoint, database } = cosmos.choice();
    env = { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: EMULATOR_KEY, COSMOS_DATABASE: database };
  });
  afterEach(() => {
    cosmos.fault = undefined;
  });

  async function run(work: (output: ReturnType<typeof createOutput>) => Promise<unknown>): Promise<any> {
    let text = '';
    await work(
      createOutput(true, (part) => {
        text += part;
      }),
    );
    return JSON.parse(text);
  }

  async function failure(work: (output: ReturnType<typeof createOutput>) => Promise<unknown>): Promise<string> {
    return run(work).then(
      () => '',
      (error: Error) => error.message,
    );
  }

  async function sealsIn(path: string) {
    const store = await openStore({ kind: 'sqlite', path });
    const seals = await sealsOf(store.archive, sha256);
    await store.close();
    return seals;
  }

  const toCosmos = () => ({ from: `sqlite:${source}`, to: 'cosmos', overwrite: false });

  it('from SQLite to Cosmos DB, to a file and back into SQLite is the same network, record by record', async () => {
    const copied = await run((output) => copyCommand(env, output, toCosmos()));
    expect(copied).to.include({ verified: true });
    expect(copied.copied.updates).to.deep.equal({ records: 3, written: 3 });
    const file = join(folder, 'backup.jsonl');
    await run((output) => backupCommand(env, output, file));
    const path = join(folder, 'restored.db');
    await run((output) => restoreCommand({ SQLITE_PATH: path }, output, file, { overwrite: false }));
    // But for the line that says who took the backup.
    const { audit, ...restored } = await sealsIn(path);
    const { audit: before, ...original } = await sealsIn(source);
    expect(restored).to.deep.equal(original);
    expect(audit.count).to.equal(before.count + 1);
    const back = join(folder, 'back.db');
    await run((output) => copyCommand(env, output, { from: 'cosmos', to: `sqlite:${back}`, overwrite: false }));
    expect(await sealsIn(back)).to.deep.equal(await sealsIn(path));
    // Nothing is missing that a store holds: every noun of the example has been through it but these.
    const empty = Object.entries(await sealsIn(source)).filter(([, { count }]) => count === 0);
    expect(empty.map(([noun]) => noun)).to.have.members([
      'workingGroups',
      'learningTopics',
      'safeguarding',
      'importRuns',
    ]);
  });

  it('to a file that only its recipients or its passphrase open; a changed one is not taken', async () => {
    const identity = await generateIdentity();
    const other = await generateIdentity();
    const recipient = await identityToRecipient(identity);
    const [keys, wrong, pass] = ['keys', 'wrong', 'pass'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(keys, `# created by a test\n${identity}\n`);
    writeFileSync(wrong, `${other}\n`);
    writeFileSync(pass, 'a passphrase of some length\n');
    const sealed = join(folder, 'sealed.age');
    const told = await run((output) =>
      backupCommand({ SQLITE_PATH: source }, output, sealed, { encryptTo: [recipient] }),
    );
    expect(told).to.include({ encrypted: true });
    const bytes = readFileSync(sealed);
    expect(bytes.toString('latin1'))
      .to.match(/^age-encryption\.org\/v1\n/)
      .and.not.to.match(/"noun"|@example/);
    const restore = (file: string, name: string, options = {}) =>
      failure((output) =>
        restoreCommand({ SQLITE_PATH: join(folder, name) }, output, file, { overwrite: false, ...options }),
      );
    expect(await restore(sealed, 'a.db')).to.include('is encrypted');
    expect(await restore(sealed, 'a.db', { identity: wrong })).to.include('cannot be opened');
    expect(await restore(sealed, 'a.db', { identity: pass })).to.include('none of age’s');
    expect(existsSync(join(folder, 'a.db')), 'nothing is made by trying').to.equal(false);
    expect(await restore(sealed, 'a.db', { identity: keys })).to.equal('');
    const { audit: _, ...restored } = await sealsIn(join(folder, 'a.db'));
    const { audit: __, ...original } = await sealsIn(source);
    expect(restored).to.deep.equal(original);
    const changed = join(folder, 'changed.age');
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    expect(await restore(changed, 'b.db', { identity: keys })).to.include('cannot be opened');
    const byWord = join(folder, 'word.age');
    await run((output) => backupCommand({ SQLITE_PATH: source }, output, byWord, { passphraseFile: pass }));
    expect(await restore(byWord, 'c.db', { passphraseFile: pass })).to.equal('');
    for (const options of [
      { encryptTo: ['age1nonsense'] },
      { encryptTo: ['ssh-rsa x'] },
      { encryptTo: [recipient], passphraseFile: pass },
      { passphraseFile: join(folder, 'none') },
    ])
      expect(
        await failure((output) => backupCommand({ SQLITE_PATH: source }, output, join(folder, 'd'), options)),
      ).to.not.equal('');
    writeFileSync(pass, 'short\n');
    expect(
      await failure((output) =>
        backupCommand({ SQLITE_PATH: source }, output, join(folder, 'd'), { passphraseFile: pass }),
      ),
    ).to.include('16');
    expect(existsSync(join(folder, 'd'))).to.equal(false);
  });

  it('and everything that holds people is closed to others, whatever the umask', async () => {
    const before = process.umask(0);
    try {
      const inside = join(folder, 'new', 'deep');
      const store = await openStore({ kind: 'sqlite', path: join(inside, 'pamoja.db') });
      await ensureSettings(store, new Date());
      await store.people.create(focalPoint('x', 'y'));
      for (const name of ['pamoja.db', 'pamoja.db-wal', 'pamoja.db-shm'])
        expect(statSync(join(inside, name)).mode & 0o777, name).to.equal(0o600);
      await store.close();
      for (const made of [inside, join(folder, 'new')]) expect(statSync(made).mode & 0o777, made).to.equal(0o700);
      // One that stood open is closed when it is opened.
      chmodSync(join(inside, 'pamoja.db'), 0o666);
      const path = { SQLITE_PATH: join(inside, 'pamoja.db') };
      const out = join(inside, 'plan.csv');
      writeFileSync(out, 'an older one', { mode: 0o666 });
      await exportCommand(path, () => undefined, [], { format: 'csv', public: false, out, json: false });
      const backup = join(inside, 'backup.jsonl');
      writeFileSync(backup, 'an older one', { mode: 0o666 });
      await run((output) => backupCommand(path, output, backup));
      for (const file of [out, backup, path.SQLITE_PATH]) expect(statSync(file).mode & 0o777, file).to.equal(0o600);
    } finally {
      process.umask(before);
    }
  });

  it('goes on where it was stopped, and a second copy writes nothing', async () => {
    let bulks = 0;
    cosmos.fault = ({ kind }) => {
      if (kind === 'bulk') bulks += 1;
      return bulks > 4 ? { status: 401 } : undefined;
    };
    expect(await failure((output) => copyCommand(env, output, toCosmos()))).not.to.equal('');
    cosmos.fault = undefined;
    const second = await run((output) => copyCommand(env, output, toCosmos()));
    expect(second.verified).to.equal(true);
    expect(second.copied.organisations.written).to.equal(0);
    const third = await run((output) => copyCommand(env, output, toCosmos()));
    expect(Object.values<any>(third.copied).map(({ written }) => written)).to.deep.equal(
      Object.keys(third.copied).map(() => 0),
    );
  });

  it('does not write over a store that was in use since', async () => {
    const path = join(folder, 'used.db');
    copyFileSync(source, path);
    const used = await openStore({ kind: 'sqlite', path });
    const [update] = await used.updates.since('');
    await used.updates.create({ ...update!, id: 'later' });
    await used.close();
    const options = { from: `sqlite:${source}`, to: `sqlite:${path}`, overwrite: false };
    const said = await failure((output) => copyCommand({}, output, options));
    expect(said).to.include('1 updates').and.to.include('--overwrite').and.to.include('Nothing was written');
  });

  it('says so when the target does not hold the same in the end', async () => {
    const path = join(folder, 'extra.db');
    const extra = await openStore({ kind: 'sqlite', path });
    await extra.organisations.create(organisation('only-here'));
    await extra.close();
    const options = { from: `sqlite:${source}`, to: `sqlite:${path}`, overwrite: false };
    expect(await failure((output) => copyCommand({}, output, options))).to.include('organisations');
  });

  it('takes no backup that was cut short, changed, or is something else, and leaves the store alone', async () => {
    const file = join(folder, 'whole.jsonl');
    await run((output) => backupCommand({ SQLITE_PATH: source }, output, file));
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(existsSync(`${file}.partial`)).to.equal(false);
    const whole = readFileSync(file, 'utf8');
    const lines = whole.trimEnd().split('\n');
    const broken: [string, string][] = [
      ['cut short', lines.slice(0, -1).join('\n')],
      ['in the middle of a line', whole.slice(0, whole.length / 2)],
      ['a line fewer', [...lines.slice(0, 4), ...lines.slice(5)].join('\n')],
      ['a changed word', whole.replace('on_track', 'delayed')],
      ['a newer schema', whole.replace('"schema":1', '"schema":99')],
      ['another file', 'name,acronym\nA,B\n'],
      ['an empty file', ''],
    ];
    for (const [name, text] of broken) {
      const path = join(folder, 'untouched.db');
      const bad = join(folder, 'bad.jsonl');
      writeFileSync(bad, text);
      const said = await failure((output) => restoreCommand({ SQLITE_PATH: path }, output, bad, { overwrite: false }));
      expect(said, name).to.include('bad.jsonl');
      expect(existsSync(path), name).to.equal(false);
    }
  });

  it('is refused with the way to say it when a store is not named', async () => {
    for (const [from, to, word] of [
      ['file.db', 'cosmos', 'sqlite:PATH'],
      ['cosmos', 'cosmos', 'the same store'],
      [`sqlite:${source}`, `sqlite:${source}`, 'the same store'],
    ] as const)
      expect(await failure((output) => copyCommand(env, output, { from, to, overwrite: false }))).to.include(word);
    expect(await failure((output) => copyCommand({}, output, toCosmos()))).to.include('COSMOS_ENDPOINT');
  });

  it('is looked at by doctor: which store, reachable or not, and what to do', async () => {
    await run((output) => copyCommand(env, output, toCosmos()));
    const there = await run((output) => doctorCommand({ ...env, ALLOW_ANONYMOUS: 'true' }, output));
    const message = there.checks.find(({ name }: { name: string }) => name === 'store').message;
    expect(message).to.include('Cosmos DB').and.to.include('schema 1, reachable').and.to.include('local|network');
    const down = { ...env, COSMOS_ENDPOINT: 'http://127.0.0.1:9', ALLOW_ANONYMOUS: 'true' };
    const gone = await run((output) => doctorCommand(down, output));
    expect(gone.ok).to.equal(false);
    expect(gone.checks.find(({ name }: { name: string }) => name === 'store').message).to.include('does not answer');
  });
});
