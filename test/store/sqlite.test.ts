import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { change } from '../../src/store/change.ts';
import { SCHEMA_VERSION } from '../../src/store/schema.ts';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { focalPoint, organisation } from '../support/network.ts';
import { describeAnswers } from './contract/answers-contract.ts';
import { describeQueries } from './contract/queries-contract.ts';
import { describeRecords } from './contract/records-contract.ts';

describe('the store contract on SQLite', () => {
  let folder: string;
  let store: Store;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-store-'));
    store = openSqliteStore(join(folder, 'deep', 'pamoja.db'));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describeRecords(() => store);
  describeQueries(() => store);
  describeAnswers(() => store);

  it('tells nobody of what is not on disk: neither who wrote it nor who reads it', async () => {
    const waiting: (() => void)[] = [];
    const disk = { sync: () => new Promise<void>((resolve) => waiting.push(resolve)), close: async () => undefined };
    const slow = openSqliteStore(join(folder, 'slow.db'), disk);
    const told: string[] = [];
    const written = slow.organisations.create(organisation('alpha')).then(() => told.push('written'));
    await sleep(20);
    expect(waiting).to.have.length(1);
    const read = slow.organisations.get('alpha').then((found) => told.push(`read ${found?.id}`));
    await sleep(20);
    expect(told).to.deep.equal([]);
    for (const done of waiting) done();
    await Promise.all([written, read]);
    expect(told.sort()).to.deep.equal(['read alpha', 'written']);
    await slow.close();
  });

  it('says that a write failed when the disk did, and goes on when it works again', async () => {
    let works = false;
    const sync = async () => {
      if (!works) throw new Error('no disk');
    };
    const broken = openSqliteStore(join(folder, 'broken.db'), { sync, close: async () => undefined });
    const failure = await broken.organisations.create(organisation('alpha')).catch((error: Error) => error.message);
    expect(failure).to.equal('no disk');
    works = true;
    expect(await broken.organisations.create(organisation('beta'))).to.equal(true);
    expect((await broken.organisations.list()).map(({ id }) => id)).to.include('beta');
    await broken.close();
  });

  it('writes what comes at once together, each for itself: one that cannot be written takes no other along', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const [good, bad, other] = await Promise.allSettled([
      store.organisations.create(organisation('alpha')),
      store.organisations.create({ ...organisation('beta'), ...circular }),
      store.organisations.create(organisation('gamma')),
    ]);
    expect([good?.status, bad?.status, other?.status]).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.organisations.list()).map(({ id }) => id)).to.deep.equal(['alpha', 'gamma']);
  });

  it('brings its log into the file by a thread of its own, while it goes on', async () => {
    const path = join(folder, 'deep', 'pamoja.db');
    const before = statSync(path).size;
    for (let index = 0; index < 400; index += 1) await store.organisations.create(organisation(`org-${index}`));
    await store.close();
    expect(statSync(path).size).to.be.greaterThan(before);
    store = openSqliteStore(path);
    expect(await store.organisations.list()).to.have.length(400);
  });

  it('hands out what another process has written, also of what it had read before', async () => {
    await store.people.create(focalPoint('ann', 'alpha'));
    expect((await store.people.byObjectId('aad-ann'))?.language).to.equal('en');
    const other = openSqliteStore(join(folder, 'deep', 'pamoja.db'));
    const ann = (await other.people.get('ann'))!;
    await other.people.replace({ ...ann, language: 'sw' });
    expect((await store.people.byObjectId('aad-ann'))?.language).to.equal('sw');
    await other.close();
  });

  it('is read by a second process while the first one writes', async () => {
    await store.organisations.create(organisation('alpha'));
    const reader = openSqliteStore(join(folder, 'deep', 'pamoja.db'));
    await store.organisations.create(organisation('beta'));
    expect((await reader.organisations.list()).map((each) => each.id)).to.deep.equal(['alpha', 'beta']);
    await reader.close();
  });

  it('empties the log of what was removed also where somebody was reading', async () => {
    const path = join(folder, 'purged.db');
    const purged = openSqliteStore(path);
    await purged.organisations.create(organisation('alpha', { name: 'Example to be removed' }));
    const reader = openDatabase(path);
    reader.exec('BEGIN');
    reader.prepare('SELECT * FROM organisations').all();
    await purged.organisations.remove((await purged.organisations.get('alpha'))!);
    const done = purged.purge();
    await sleep(700);
    const inFiles = () => [path, `${path}-wal`].some((file) => readFileSync(file).includes('Example to be removed'));
    expect(inFiles()).to.equal(true);
    reader.exec('COMMIT');
    reader.close();
    await done;
    expect(inFiles()).to.equal(false);
    await purged.close();
  });

  it('works on the store of the next program, and leaves alone what it does not know', async () => {
    const path = join(folder, 'next.db');
    const next = openDatabase(path);
    const record = { ...organisation('alpha'), addedByTheNext: { kept: true } };
    next.prepare('INSERT INTO organisations VALUES (?, 1, ?)').run('alpha', JSON.stringify(record));
    next.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    next.close();
    const rolledBack = openSqliteStore(path);
    await change(rolledBack.organisations, 'alpha', (stands) => ({ ...stands, name: 'Example Alpha, renamed' }));
    const { etag: _, ...kept } = (await rolledBack.organisations.get('alpha'))!;
    expect(kept).to.deep.equal({ ...record, name: 'Example Alpha, renamed' });
    expect(await rolledBack.schemaVersion()).to.equal(SCHEMA_VERSION + 1);
    await rolledBack.close();
  });

  it('refuses a store of a newer program', () => {
    const path = join(folder, 'newer.db');
    const database = openDatabase(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openDatabase(path)).to.throw('schema 99');
  });
});
