import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { DoubtfulHeadingError, type ImportOptions, importList } from '../../src/imports/import-list.ts';
import { sha256 } from '../../src/process.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { organisation } from '../support/network.ts';

/** A plan opens nothing by being read wrongly: what its headings say of confidentiality is read, or asked about. */
describe('a plan that says what is confidential', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-confidential-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
    await store.organisations.create(organisation('alpha'));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const take = (text: string, options: Partial<ImportOptions> = {}) =>
    importList(
      { store, now: () => new Date('2026-11-23T06:00:00Z'), newId: () => 'id', hash: sha256 },
      new TextEncoder().encode(text),
      { dryRun: false, newOrganisations: false, ...options },
    );
  const plan = (heading: string, ...words: string[]) =>
    [
      `ID,Activity,Lead,Start,End,Pillar,${heading}`,
      ...words.map(
        (word, index) =>
          `ACT-2026-000${index + 1},Work ${index},Example alpha,2026-01-01,2026-12-31,Prevention,${word}`,
      ),
    ].join('\n');
  const sensitivities = async () => (await store.activities.list()).map(({ sensitivity }) => sensitivity);

  const READ = [
    'Sensitive?',
    'Confidential',
    'Confidential?',
    'CONFIDENTIAL (Y/N)',
    'Classification',
    'Siri',
    'Siri?',
    'Restricted activity',
    'Is this activity sensitive?',
    'Level of sensitivity',
    'Confidentiality level',
    'Restriction',
    'Security classification',
    'Secret?',
    'Taarifa nyeti?',
    'Visibility',
  ];
  for (const heading of READ)
    it(`reads “${heading}”`, async () => {
      await take(plan(heading, 'Yes', 'No', 'Confidential', 'who knows'));
      expect(await sensitivities()).to.deep.equal(['restricted', 'normal', 'restricted', 'restricted']);
    });

  const ASKED = [
    'Public?',
    'Can be shared',
    'Sharing',
    'Private',
    'Access',
    'For publication',
    'Internal only',
    'Security',
    'Embargo',
    'Disclosure',
    'Faragha',
  ];
  for (const heading of ASKED)
    it(`is refused as a whole, with the question, for “${heading}”: it may mean the opposite`, async () => {
      const error = await take(plan(heading, 'Yes')).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(DoubtfulHeadingError);
      expect((error as Error).message)
        .to.include(heading)
        .and.to.include(`--map "${heading}=ignore"`);
      expect(await store.activities.list()).to.deep.equal([]);
      expect((await take(plan(heading, 'Yes'), { mapping: new Map([[heading, 'ignore']]) })).written).to.be.above(0);
      await take(plan(heading, 'Yes'), { mapping: new Map([[heading, 'sensitivity']]) });
      expect(await sensitivities()).to.deep.equal(['restricted']);
    });

  it('is refused for a second heading that speaks of it too', async () => {
    const error = await take(plan('Restricted,Confidential', 'no,yes')).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(DoubtfulHeadingError);
  });

  it('never opens by a blank or a dash what is restricted; only by a word, and says so', async () => {
    await take(plan('Restricted', 'yes', 'yes', 'yes', 'yes'));
    const report = await take(plan('Restricted', '', '-', 'n/a', 'no'));
    expect(await sensitivities()).to.deep.equal(['restricted', 'restricted', 'restricted', 'normal']);
    expect(report.rows[3]?.messages.join()).to.include('opens an activity that was restricted');
  });

  it('opens nothing whatever a blank looks like, and whatever else the list changes', async () => {
    await take(plan('Restricted', 'yes'));
    const blank = fc.constantFrom('', ' ', '-', '–', '__', 'N/A', 'n/a', '...', '   ');
    await fc.assert(
      fc.asyncProperty(blank, fc.constantFrom('Restricted', 'Sensitive?', 'Siri'), async (text, heading) => {
        await take(plan(heading, text));
        expect(await sensitivities()).to.deep.equal(['restricted']);
      }),
      { numRuns: 12 },
    );
  });

  it('warns of words that may say where people are kept safe, until the row is restricted', async () => {
    const row = (title: string, pillar: string, word: string) =>
      `Activity,Lead,Start,End,Pillar,Restricted\n${title},Example alpha,2026-01-01,2026-12-31,${pillar},${word}\n`;
    for (const [title, pillar] of [
      ['Safe house repairs', 'Protection'],
      ['Group therapy in Kibera', 'Protection'],
      ['Shelter kitchen', 'Partnership'],
    ] as const)
      expect((await take(row(title, pillar, ''), { dryRun: true })).rows[0]?.messages.join(), title).to.include(
        'kept safe',
      );
    expect((await take(row('Safe house repairs', 'Protection', 'yes'), { dryRun: true })).warned).to.equal(0);
    expect((await take(row('Radio talk in Kibera', 'Prevention', ''), { dryRun: true })).warned).to.equal(0);
  });
});
