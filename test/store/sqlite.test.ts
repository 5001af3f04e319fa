import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { organisation } from '../support/network.ts';
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

  it('writes ahead and waits for the disk', () => {
    const database = openDatabase(join(folder, 'deep', 'pamoja.db'));
    expect(database.prepare('PRAGMA journal_mode').get()).to.include({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).to.include({ synchronous: 2 });
    database.close();
  });

  it('is read by a second process while the first one writes', async () => {
    await store.organisations.create(organisation('alpha'));
    const reader = openSqliteStore(join(folder, 'deep', 'pamoja.db'));
    await store.organisations.create(organisation('beta'));
    expect((await reader.organisations.list()).map((each) => each.id)).to.deep.equal(['alpha', 'beta']);
    await reader.close();
  });

  it('refuses a store of a newer program', () => {
    const path = join(folder, 'newer.db');
    const database = openDatabase(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openDatabase(path)).to.throw('schema 99');
  });
});
