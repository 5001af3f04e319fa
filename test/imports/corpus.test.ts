import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { EXAMPLE_LISTS, exampleList } from '../../src/demo/example-network.ts';
import { importList } from '../../src/imports/import-list.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type CorpusLanguage, FORMATS, fileOf, LAYOUTS, MEANT } from '../support/import-corpus.ts';
import { judgeRow, summaryOf } from '../support/judge-import.ts';

const NOW = new Date('2026-01-10T06:00:00Z');
const LISTS = 'test/imports/corpus/lists';

interface WantedRow {
  row: number;
  outcome: 'accepted' | 'warned' | 'rejected';
  /** Of an activity: pillar, lead, start and end, places, target and its unit, sensitivity. */
  activity?: string;
  /** What the messages have in them. */
  says?: string[];
}

describe('lists as they are sent', () => {
  let folder: string;
  let store: Store;
  let ids = 0;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-corpus-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
    for (const name of EXAMPLE_LISTS.filter((each) => each !== 'plan'))
      await take(exampleList(name, '2026-01-10'), { grant: 'all' });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const take = (content: Uint8Array, options = {}) =>
    importList({ store, now: () => NOW, newId: () => `person-${ids++}`, hash: sha256 }, content, {
      dryRun: false,
      newOrganisations: false,
      ...options,
    });

  const everything = async () =>
    JSON.stringify(
      await Promise.all(
        [store.organisations, store.people, store.workingGroups, store.learningTopics, store.activities].map(
          (records) => records.list(),
        ),
      ),
    );

  for (const [name, layout] of Object.entries(LAYOUTS))
    for (const language of ['en', 'sw'] satisfies CorpusLanguage[])
      it(`are understood, laid out as: ${name} (${language})`, async () => {
        const laid = layout({ language, meant: MEANT });
        // Between the two languages each layout comes in every format.
        for (const format of FORMATS.filter((_, at) => at % 2 === (language === 'en' ? 0 : 1))) {
          const content = await fileOf(laid, format);
          const report = await take(content);
          const activities = new Map((await store.activities.list()).map((each) => [each.id, each]));
          for (const [index, row] of laid.rows.entries()) {
            const { target, ...meant } = MEANT[index] as (typeof MEANT)[number];
            const hasTarget = !name.startsWith('months');
            const wanted = { ...meant, ...(hasTarget && target !== undefined ? { target } : {}) };
            const { verdict, why } = judgeRow(report, activities, row, wanted);
            expect(verdict, `${format}, row ${row}: ${why}`).to.equal('right');
          }
          expect(report.rows, `${format}: nothing else is taken for an activity`).to.have.length(MEANT.length);
          expect((await take(content)).written, `${format}: twice changes nothing`).to.equal(0);
        }
        // Every format says the same activities.
        expect(await store.activities.list()).to.have.length(MEANT.length);
      });

  const wanted = JSON.parse(readFileSync('test/imports/corpus/wanted.json', 'utf8')) as Record<string, WantedRow[]>;
  it('has a wanted outcome for each file of the corpus', () => {
    expect(Object.keys(wanted).sort()).to.deep.equal(readdirSync(LISTS).sort());
  });

  for (const [file, rows] of Object.entries(wanted))
    it(`ends row by row as wanted: ${file}`, async () => {
      const content = new Uint8Array(readFileSync(join(LISTS, file)));
      const dry = await take(content, { dryRun: true });
      const before = await everything();
      const report = await take(content);
      expect(report.rows.map(({ row, outcome }) => [row, outcome])).to.deep.equal(
        rows.map(({ row, outcome }) => [row, outcome]),
      );
      expect(
        dry.rows.map(({ row, outcome }) => [row, outcome]),
        'the dry run says the same',
      ).to.deep.equal(report.rows.map(({ row, outcome }) => [row, outcome]));
      const activities = new Map((await store.activities.list()).map((each) => [each.id, each]));
      for (const [index, { activity, says = [] }] of rows.entries()) {
        const outcome = report.rows[index];
        const found = activities.get(outcome?.id ?? '');
        if (activity) expect(found && summaryOf(found), `row ${outcome?.row}`).to.equal(activity);
        for (const words of says) expect(outcome?.messages.join(' '), `row ${outcome?.row}`).to.include(words);
      }
      if (rows.every(({ outcome }) => outcome === 'rejected'))
        expect((await everything()).replace(/"etag":"\d+"/g, ''), 'a refused list leaves nothing').to.equal(
          before.replace(/"etag":"\d+"/g, ''),
        );
      expect((await take(content)).written, 'twice changes nothing').to.equal(0);
    });
});
