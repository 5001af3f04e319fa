import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { EXAMPLE_LISTS, exampleList } from '../../src/demo/example-network.ts';
import { canonical } from '../../src/domain/network/import-run.ts';
import { importList } from '../../src/imports/import-list.ts';
import { createRunKeeper, recentImports, undoImport } from '../../src/imports/undo-import.ts';
import { erasePerson } from '../../src/privacy/erase-person.ts';
import { loadRetention } from '../../src/privacy/keep-retention.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { change } from '../../src/store/change.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';

const HEAD = 'ID,Activity,Pillar,Lead organisation,Start date,End date,County,Target\n';

describe('taking back an import', () => {
  let folder: string;
  let store: Store;
  let today = '2026-03-10';
  let ids = 0;
  const now = () => new Date(`${today}T06:00:00Z`);
  beforeEach(async () => {
    today = '2026-03-10';
    folder = mkdtempSync(join(tmpdir(), 'pamoja-undo-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
    for (const name of EXAMPLE_LISTS) await take(exampleList(name, today), { grant: 'all' });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const take = (content: Uint8Array | string, options = {}) =>
    importList(
      { store, now, newId: () => `${String(ids++).padStart(8, '0')}-x`, hash: sha256 },
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      { dryRun: false, newOrganisations: false, ...options },
    );
  const undo = (run = '', dryRun = false) => undoImport({ store, now, hash: sha256 }, run, { dryRun });
  /** Everything a list may change, without what the store keeps for itself. */
  const everything = async () => {
    const nouns = [
      store.organisations,
      store.people,
      store.workingGroups,
      store.learningTopics,
      store.cycles,
      store.activities,
    ];
    const records = await Promise.all(nouns.map((noun) => noun.list()));
    return records.map((list) => list.map((each) => canonical(each)).sort());
  };

  it('puts back all it changed and takes out all it made, and nothing else', async () => {
    const before = await everything();
    const report = await take(
      `${HEAD}ACT-2026-0001,,,,,2026-11-30,,500\n,New work,Prevention,New Example Trust,2026-05-01,2026-06-30,Kwale,20\n`,
      { newOrganisations: true },
    );
    expect(report.rejected).to.equal(0);
    expect(report.changes.map(({ kind, change: what }) => `${what} ${kind}`)).to.deep.equal([
      'create organisation',
      'change activity',
      'create activity',
    ]);
    expect(await everything()).to.not.deep.equal(before);
    expect(await undo(report.run, true), 'a dry run').to.deep.equal({ undone: true, records: 3 });
    expect(await undo(report.run)).to.deep.equal({ undone: true, records: 3 });
    expect(await everything()).to.deep.equal(before);
    expect(await undo(report.run), 'once').to.equal(undefined);
    expect((await recentImports({ store, now }))[0]).to.include({ run: report.run, created: 2, changed: 1 });
    expect((await store.importRuns.list()).filter(({ run }) => run === report.run)[0]?.changes).to.deep.equal([]);
  });

  it('takes back a list of people and of organisations', async () => {
    const before = await everything();
    const organisations = await take(
      'Organisation,Acronym,Type,Counties\nExample Faith Alliance,EFA,Other,Kwale\nExample New Trust,ENT,NGO,Kilifi\n',
    );
    const people = await take(
      'Name,Work e-mail,Organisation\nNew person (example),new@example.org,Example New Trust\n',
    );
    const blocked = await undo(organisations.run);
    expect(blocked, 'somebody answers for the new one').to.deep.include({ undone: false });
    expect(await undo(people.run)).to.deep.include({ undone: true });
    expect(await undo(organisations.run)).to.deep.include({ undone: true });
    expect(await everything()).to.deep.equal(before);
  });

  it('changes nothing when something was built on it, and says what', async () => {
    const report = await take(
      `${HEAD},New work,Prevention,EYAI,2026-05-01,2026-06-30,Kwale,20\nACT-2026-0002,,,,,2026-10-31,,\n`,
    );
    const made = report.rows[0]?.id ?? '';
    await change(store.activities, made, (stands) => ({ ...stands, status: 'on_track' as const }));
    await change(store.activities, 'ACT-2026-0002', (stands) => ({ ...stands, plannedEnd: '2026-10-01' }));
    const before = await everything();
    expect(await undo(report.run)).to.deep.equal({
      undone: false,
      obstacles: [
        { kind: 'activity', id: made, why: 'changed_since', by: ['it'] },
        { kind: 'activity', id: 'ACT-2026-0002', why: 'changed_since', by: ['plannedEnd'] },
      ],
    });
    expect(await everything()).to.deep.equal(before);
  });

  it('goes on where the power went: during the import, and while it is taken back', async () => {
    const before = await everything();
    const keeper = createRunKeeper({ store, now, newId: () => 'cut' }, 'test');
    const fields = [
      { field: 'plannedEnd', from: (await store.activities.get('ACT-2026-0001'))?.plannedEnd, to: '2026-11-30' },
    ];
    await keeper.keep([
      { kind: 'activity', id: 'ACT-2026-0001', change: 'change', fields },
      { kind: 'activity', id: 'ACT-2026-0999', change: 'create', fields: [], made: 'never written' },
    ]);
    expect(await undo(keeper.name()), 'kept, and never written').to.deep.include({ undone: true });
    expect(await everything()).to.deep.equal(before);
    const report = await take(
      `${HEAD}ACT-2026-0001,,,,,2026-11-30,,\nACT-2026-0002,,,,,2026-11-29,,\n,New,Prevention,EYAI,2026-05-01,2026-06-30,Kwale,\n`,
    );
    const made = (await store.activities.get(report.rows[2]?.id ?? ''))!;
    await store.activities.remove(made);
    const first = report.changes.find(({ id }) => id === 'ACT-2026-0001')?.fields ?? [];
    await change(store.activities, 'ACT-2026-0001', (stands) => ({
      ...stands,
      ...Object.fromEntries(first.map(({ field, from }) => [field, from])),
    }));
    expect(await undo(report.run), 'half of it is back already').to.deep.include({ undone: true });
    expect(await everything()).to.deep.equal(before);
  });

  it('gives no dead link back its life with a role or an address, and takes the last admin from nobody', async () => {
    const head = 'Name,Work e-mail,Organisation,Role\n';
    const [person] = (await store.people.list()).filter(({ workEmail }) => workEmail === 'legal.aid@example.org');
    const { id = '', displayName = '' } = person ?? {};
    const taken = await take(`${head}${displayName},legal.aid@example.org,ELAN,none\n`);
    const focal = async () => (await store.people.get(id))?.assignments.filter(({ role }) => role === 'focal_point');
    expect(await focal()).to.deep.equal([]);
    const dead = (await store.people.get(id))?.linksFrom ?? '';
    today = '2026-03-11';
    expect(await undo(taken.run)).to.deep.include({ undone: true });
    const back = await store.people.get(id);
    expect(await focal()).to.have.length(1);
    expect((back?.linksFrom ?? '') > dead, 'links that were made before stay dead').to.equal(true);
    const admins = (await store.people.list()).filter(({ assignments }) =>
      assignments.some(({ role }) => role === 'secretariat_admin'),
    );
    const made = await take(`${head}New admin (example),new.admin@example.org,,secretariat admin\n`, { grant: 'all' });
    for (const each of admins) await change(store.people, each.id, (stands) => ({ ...stands, assignments: [] }));
    const outcome = await undo(made.run);
    expect(outcome?.undone).to.equal(false);
    expect(JSON.stringify(outcome)).to.include('last_admin');
  });

  it('is possible for two weeks, and what it needs is kept no longer', async () => {
    const report = await take(`${HEAD}ACT-2026-0001,,,,,2026-11-30,,\n`);
    today = '2026-03-24';
    expect((await loadRetention({ store, now })).importRuns).to.deep.equal([]);
    today = '2026-03-25';
    expect((await loadRetention({ store, now })).importRuns).to.include(`${report.run}.0000`);
    expect(await recentImports({ store, now })).to.deep.equal([]);
  });

  it('keeps nothing of a person who is erased', async () => {
    const listed = await take('Name,Work e-mail,Organisation\nShort stay (example),short.stay@example.org,EFA\n');
    const id = listed.rows[0]?.id ?? '';
    await take('Name,Work e-mail,Organisation,Language\nShort stay renamed (example),short.stay@example.org,EFA,\n');
    await erasePerson({ store, now, hash: sha256 }, id, 'test');
    const kept = JSON.stringify(await store.importRuns.list());
    expect(kept).to.not.include(id).and.to.not.include('Short stay');
  });

  it('leaves no run behind for a dry run, nor for a list that is in already', async () => {
    const runs = (await store.importRuns.list()).length;
    const list = `${HEAD}ACT-2026-0001,,,,,2026-11-30,,\n`;
    expect((await take(list, { dryRun: true })).run).to.equal(undefined);
    await take(list);
    expect((await take(list)).run).to.equal(undefined);
    expect((await store.importRuns.list()).length).to.equal(runs + 1);
  });
});
