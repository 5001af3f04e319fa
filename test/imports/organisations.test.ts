import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { importList } from '../../src/imports/import-list.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { organisation } from '../support/network.ts';

describe('a list of organisations', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-organisations-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
    const known = { name: 'Example Coast Forum', acronym: 'ECF', counties: ['KE001'], language: 'sw' as const };
    await store.organisations.create(
      organisation('ecf', { ...known, expectedToReport: false, networkRole: 'bmm_partner' }),
    );
    await store.organisations.create(organisation('twin', { name: 'Example Twin Network', acronym: 'ETN' }));
    await store.organisations.create(organisation('other', { name: 'Example Other Network', acronym: 'ETN' }));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const take = (text: string) =>
    importList(
      { store, now: () => new Date('2026-01-10T06:00:00Z'), newId: () => 'id', hash: sha256 },
      new TextEncoder().encode(text),
      { dryRun: false, newOrganisations: false },
    );
  const plan = (lead: string) =>
    take(`Activity,Lead,Start,End,Pillar\nForum,${lead},2026-01-01,2026-06-30,Prevention\n`);

  it('changes only what it says: columns it has not, and empty cells, leave what is known', async () => {
    const before = await store.organisations.get('ecf');
    const report = await take('Organisation,Acronym,Type,Counties,Language\nExample Coast Forum,,NGO,,\n');
    expect(report.changes).to.deep.equal([]);
    const { etag: _, ...after } = (await store.organisations.get('ecf'))!;
    expect({ ...after, etag: before?.etag }).to.deep.equal(before);
    const second = await take('Organisation,Type\nExample Coast Forum,FBO\n');
    expect(second.changes.map(({ fields }) => fields)).to.deep.equal([[{ field: 'orgType', from: '441', to: '446' }]]);
  });

  it('keeps a former name and other names, by which it is known again', async () => {
    await take('Organisation,Acronym,Other names,Type\nExample Coast Network,ECF,Jukwaa la Pwani (mfano),NGO\n');
    expect(await store.organisations.get('ecf')).to.deep.include({
      name: 'Example Coast Network',
      aliases: ['Jukwaa la Pwani (mfano)', 'Example Coast Forum'],
    });
    for (const name of ['Example Coast Forum', 'Jukwaa la Pwani (mfano)', 'Example Coast Network (ECF)', 'ecf'])
      expect((await plan(name)).rejected, name).to.equal(0);
    const again = await take('Organisation,Type\nExample Coast Forum,NGO\n');
    expect(again.changes, 'an old list does not bring the old name back').to.deep.equal([]);
  });

  it('is asked for the whole name where an acronym is that of two', async () => {
    const { rows } = await plan('ETN');
    expect(rows[0]?.outcome).to.equal('rejected');
    expect(rows[0]?.messages.join()).to.include('Example Twin Network').and.to.include('Example Other Network');
    const people = await take('Name,Work e-mail,Organisation\nFocal point (example),focal@example.org,ETN\n');
    expect(people.rows[0]?.outcome).to.equal('rejected');
    expect(people.rows[0]?.messages.join()).to.include('write the whole name of one');
  });

  const TYPES: readonly [written: string, code: string][] = [
    ['NGO', '441'],
    ['CBO', '441'],
    ['Civil society organisation (CSO)', '441'],
    ['FBO', '446'],
    ['INGO', '437'],
    ['International Organization', '438'],
    ['IGO', '438'],
    ['County Government', '435'],
    ['University', '431'],
    ['private', '444'],
    ['Trade union', '443'],
    ['UN agency', '447'],
    ['435', '435'],
  ];
  for (const [written, code] of TYPES)
    it(`knows the type “${written}”`, async () => {
      const { rows } = await take(`Organisation,Type\nExample New,${written}\n`);
      expect(rows[0]?.outcome).to.equal('accepted');
      expect((await store.organisations.get(rows[0]?.id ?? ''))?.orgType).to.equal(code);
    });

  it('comes with people and a plan in one workbook, each read for what it is', async () => {
    const { default: Excel } = await import('exceljs');
    const workbook = new Excel.Workbook();
    const plans = workbook.addWorksheet('Plan');
    plans.addRow(['Activity', 'Lead', 'Start', 'End', 'Pillar', 'Target']);
    plans.addRow(['Forum', 'Example New', '2026-01-01', '2026-06-30', 'Prevention', '1.200.000']);
    plans.addRow(['Radio', 'Example New', '2026-01-01', '2026-06-30', 'Prevention', '1.000']);
    const people = workbook.addWorksheet('People');
    people.addRow(['First name', 'Last name', 'Organisation', 'Email']);
    people.addRow(['Focal point', '(example)', 'Example New', 'mailto:Focal@Example.org;']);
    const list = workbook.addWorksheet('Members');
    list.addRow(['Organisation', 'Acronym', 'Type']);
    list.addRow(['Example New', 'EN', 'NGO']);
    const content = new Uint8Array(await workbook.xlsx.writeBuffer());
    const run = (dryRun: boolean) =>
      importList({ store, now: () => new Date('2026-01-10T06:00:00Z'), newId: () => 'id', hash: sha256 }, content, {
        dryRun,
        newOrganisations: false,
      });
    for (const report of [await run(true), await run(false)]) {
      expect(report.kinds).to.deep.equal(['organisations', 'people', 'plan']);
      expect(report.rejected, JSON.stringify(report.rows)).to.equal(0);
    }
    expect((await store.people.list()).map(({ displayName, workEmail }) => [displayName, workEmail])).to.deep.equal([
      ['Focal point (example)', 'focal@example.org'],
    ]);
    const targets = (await store.activities.list()).map(({ target }) => target);
    expect(targets, 'a dot between thousands, as another target of the list proves').to.deep.equal([1_200_000, 1000]);
  });
});
