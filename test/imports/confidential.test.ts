import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import Excel from 'exceljs';
import fc from 'fast-check';
import { importList } from '../../src/imports/import-list.ts';
import { DoubtfulHeadingError, type ImportOptions } from '../../src/imports/import-report.ts';
import { UnreadableListError } from '../../src/imports/limits.ts';
import { sha256 } from '../../src/runtime/process.ts';
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

  const takeFile = (content: Uint8Array, options: Partial<ImportOptions> = {}) =>
    importList({ store, now: () => new Date('2026-11-23T06:00:00Z'), newId: () => 'id', hash: sha256 }, content, {
      dryRun: false,
      newOrganisations: false,
      ...options,
    });
  const take = (text: string, options: Partial<ImportOptions> = {}) =>
    takeFile(new TextEncoder().encode(text), options);
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
    'Confidential (yes/no)',
    '(Restricted)',
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
    'Visibility',
    'Unrestricted',
    'Not confidential',
    'Non-sensitive',
    'Unclassified',
    'Declassified',
    'Not secret',
    'Si siri',
    'Restrictions lifted',
    'Cleared of sensitive content',
    'Gender-sensitive',
    'Sensetive',
    'Confidental',
    'Do not circulate',
    'TLP',
    'Hidden',
    'Distribution',
    'Need to know',
    'Who may see it',
    'Withheld',
    'Redacted',
    'Usitangaze',
    'Level (restricted / open)',
    'Status (confidential or open)',
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
      await take(plan(heading, 'Yes'), { mapping: new Map([[heading, 'open']]) });
      expect(await sensitivities()).to.deep.equal(['normal']);
      await take(plan(heading, 'who knows'), { mapping: new Map([[heading, 'open']]) });
      expect(await sensitivities()).to.deep.equal(['restricted']);
    });

  for (const heading of [
    'Partners',
    'Remarks',
    'Budget',
    'Release date',
    'Handbook',
    'Description of restoration',
    'Clarification',
  ])
    it(`is not asked about “${heading}”`, async () => {
      expect((await take(plan(heading, 'Yes'))).written).to.be.above(0);
    });

  it('is refused for a column that nobody knows, or that has no heading, with a mark below it', async () => {
    for (const heading of ['Remarks', 'Status', '', '  '])
      for (const mark of ['CONFIDENTIAL', 'Restricted', 'strictly confidential', 'siri', 'TLP:RED', 'Sensitive!']) {
        const error = await take(plan(heading, 'fine', mark)).catch((thrown: unknown) => thrown);
        expect(error, `${heading} ${mark}`).to.be.instanceOf(DoubtfulHeadingError);
        const named = heading.trim() || 'Column G';
        expect((error as Error).message).to.include(`--map "${named}=`);
        expect(await store.activities.list()).to.deep.equal([]);
      }
    await take(plan('', 'fine', 'CONFIDENTIAL'), { mapping: new Map([['Column G', 'sensitivity']]) });
    expect(await sensitivities()).to.deep.equal(['restricted', 'restricted']);
  });

  it('rejects a row with more cells than there are headings: a comma has moved its mark', async () => {
    const report = await take(plan('Partners,Restricted', 'Alpha, Beta,yes', 'Alpha,no'));
    expect(report.rows.map(({ outcome }) => outcome)).to.deep.equal(['rejected', 'accepted']);
    expect(report.rows[0]?.messages.join()).to.include('quotation marks');
  });

  it('is refused where a missing quotation mark has made one cell of several rows', async () => {
    const text = plan('Restricted', 'yes', 'yes', 'no').split('\n');
    const error = await take([text[0], `"${text[1]}`, text[2], text[3]?.replace('Work 2', 'Work 2"')].join('\n')).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(UnreadableListError);
    expect((error as Error).message).to.include('quotation mark');
  });

  it('is refused where a second list begins on the same sheet', async () => {
    const one = 'Activity,Lead,Start,End,Pillar,Funder\nWork,Example alpha,2026-01-01,2026-12-31,Prevention,x\n';
    const other =
      'Activity,Lead,Start,End,Pillar,Restricted\nNight,Example alpha,2026-01-01,2026-12-31,Prevention,yes\n';
    for (const text of [one + other, `${one}\n${other}`, other + one]) {
      const error = await take(text).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(UnreadableListError);
      expect((error as Error).message).to.include('second list');
    }
    expect((await take(one + one)).accepted, 'the same headings again are a page that was printed').to.equal(1);
  });

  it('takes for restricted what is marked in any other way, with a word of why', async () => {
    const header = 'Activity,Lead,Start,End,Pillar,Type';
    const row = (title: string, type = '') => `${title},Example alpha,2026-01-01,2026-12-31,Prevention,${type}`;
    const lists: [string, string][] = [
      ['a title above', `STRICTLY CONFIDENTIAL - secretariat only,,,,,\n${header}\n${row('One')}`],
      ['a second heading line', `,,,,,Sensitivity\n${header}\n${row('Two')}`],
      ['the title itself', `${header}\n${row('[RESTRICTED] Three')}`],
      ['the title’s beginning', `${header}\n${row('Confidential: four')}`],
      ['the kind', `${header}\n${row('Five', 'Confidential')}`],
    ];
    for (const [what, text] of lists) {
      const report = await take(text);
      expect(report.rows.flatMap(({ messages }) => messages).join(), what).to.include('taken as restricted');
    }
    expect([...new Set(await sensitivities())]).to.deep.equal(['restricted']);
    await take(
      `${header}\n${row('Six')}\nCONFIDENTIAL ACTIVITIES,,,,,\n${row('Seven')}\nOther activities,,,,,\n${row('Eight')}`,
    );
    const of = async (title: string) =>
      (await store.activities.list()).find((activity) => activity.title === title)?.sensitivity;
    expect([await of('Six'), await of('Seven'), await of('Eight')]).to.deep.equal(['normal', 'restricted', 'normal']);
  });

  it('keeps restricted what comes again a little changed and without its mark', async () => {
    const header = 'Activity,Lead,Start,End,Pillar';
    await take(
      `${header},Restricted\nNight transfers of witnesses,Example alpha,2026-01-01,2026-12-31,Prosecution,yes\n`,
    );
    for (const row of [
      'Night transfers of witnesses,Example alpha,2026-01-02,2026-12-31,Prosecution',
      'Night transfer of witnesses,Example alpha,2026-01-01,2026-12-31,Prosecution',
      'Transfers of witnesses (night),Example alpha,2026-03-01,2026-12-31,Protection',
    ])
      await take(`${header}\n${row}\n`);
    expect([...new Set(await sensitivities())]).to.deep.equal(['restricted']);
    await take(`${header},Restricted\nNight transfers,Example alpha,2026-01-02,2026-12-31,Prevention,no\n`);
    expect(await sensitivities()).to.include('normal');
    const report = await take(
      `ID,${header}\nACT-2026-1,Night transfers of witnesses,Example alpha,2026-05-01,2026-12-31,Prosecution\n`,
    );
    expect(report.rejected).to.equal(1);
  });

  it('is read in a column of a workbook that has no heading at all, when that is said', async () => {
    const workbook = new Excel.Workbook();
    const sheet = workbook.addWorksheet('Plan');
    sheet.addRow(['Activity', 'Lead', 'Start', 'End', 'Pillar']);
    sheet.addRow(['Work', 'Example alpha', '2026-01-01', '2026-12-31', 'Prevention', null, 'CONFIDENTIAL']);
    const content = new Uint8Array(await workbook.xlsx.writeBuffer());
    const error = await takeFile(content).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(DoubtfulHeadingError);
    expect((error as Error).message).to.include('--map "Column G=sensitivity"');
    await takeFile(content, { mapping: new Map([['Column G', 'sensitivity']]) });
    expect(await sensitivities()).to.deep.equal(['restricted']);
  });

  it('is told by a note, by a hidden line and by any row of a merged activity, and no total ends it', async () => {
    const header = 'Activity,Lead,Start,End,Pillar';
    const row = (title: string) => `${title},Example alpha,2026-01-01,2026-12-31,Prevention`;
    await take(
      `${header}\n${row('Open work')}\nNOTE: confidential activities below\n${row('Night work')}\nTOTAL\n${row('Day work')}\n`,
    );
    expect(await sensitivities()).to.deep.equal(['normal', 'restricted', 'restricted']);
    const build = async (change: (sheet: Excel.Worksheet) => void) => {
      const workbook = new Excel.Workbook();
      const sheet = workbook.addWorksheet('Plan');
      sheet.addRow(['Activity', 'Lead', 'Start', 'End', 'Pillar', 'County', 'Restricted']);
      change(sheet);
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    };
    const cells = ['Example alpha', '2026-01-01', '2026-12-31', 'Prevention'];
    await takeFile(
      await build((sheet) => {
        sheet.addRow(['Merged work', ...cells, 'Kwale']);
        sheet.addRow([null, ...cells, 'Kilifi', 'yes']);
        sheet.mergeCells('A2:A3');
      }),
    );
    await takeFile(
      await build((sheet) => {
        sheet.addRow(['CONFIDENTIAL']).hidden = true;
        sheet.addRow(['Hidden mark', ...cells, 'Kwale']);
      }),
    );
    const found = new Map((await store.activities.list()).map(({ title, sensitivity }) => [title, sensitivity]));
    expect([found.get('Merged work'), found.get('Hidden mark')]).to.deep.equal(['restricted', 'restricted']);
  });

  it('quotes no line that is left out, and keeps no group that a heading row names after somebody', async () => {
    const report = await take(
      'Activity,Lead,Start,End,Pillar\nPrepared by: call 0712 345 678\nWorking group: call 0712 345 678\nWork,Example alpha,2026-01-01,2026-12-31,Prevention\n',
    );
    expect(JSON.stringify(report)).to.not.include('345');
    expect(JSON.stringify(await store.workingGroups.list())).to.not.include('345');
  });

  it('is not read with a word about a heading that is not there', async () => {
    const mapping = new Map([['Secrecy', 'sensitivity']]);
    const error = await take(plan('Remarks', 'x'), { mapping }).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(UnreadableListError);
    expect((error as Error).message).to.include('“Secrecy”');
    expect(await store.activities.list()).to.deep.equal([]);
  });

  it('is restricted where one of two rows of an activity says so, whichever comes first', async () => {
    for (const words of [
      ['yes', ''],
      ['', 'yes'],
      ['no', 'yes'],
      ['yes', 'no'],
    ]) {
      const [first, second] = plan('Restricted', ...words)
        .split('\n')
        .slice(1) as [string, string];
      const twin = second.replace('ACT-2026-0002,Work 1', 'ACT-2026-0001,Work 0');
      const report = await take([plan('Restricted').split('\n')[0], first, twin].join('\n'));
      expect(report.rejected, words.join()).to.equal(1);
      expect(await sensitivities(), words.join()).to.deep.equal(['restricted']);
      await take(plan('Restricted', 'no'));
    }
  });

  it('is not opened by a row that is rejected', async () => {
    await take(plan('Remarks', 'x'));
    const twice = plan('Restricted', 'yes').concat(
      '\nACT-2026-0001,Work 0,Example alpha,2026-01-01,2026-12-31,Prevention,',
    );
    expect((await take(twice)).rejected).to.equal(1);
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
