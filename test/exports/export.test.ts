import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import Excel from 'exceljs';
import fc from 'fast-check';
import { type ExportOptions, exportCommand } from '../../src/commands/export.ts';
import type { Format } from '../../src/commands/formats.ts';
import { exportRows } from '../../src/exports/columns.ts';
import { safeCell, toCsv } from '../../src/exports/write-table.ts';
import { openStore } from '../../src/store/open.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import { activity, fill, focalPoint, organisation, SMALL_NETWORK } from '../support/network.ts';

const EVIL = ['=cmd|"/c calc"!A1', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u200b=1'];

describe('a cell', () => {
  it('is never taken for a formula, and says the same', () => {
    for (const text of EVIL) expect(safeCell(text)).to.equal(`'${text}`);
    for (const text of ['Safe = good', '', '#activity+code', 'KE002', 12, 0, -3]) expect(safeCell(text)).to.equal(text);
    expect(safeCell(undefined)).to.equal('');
  });

  it('comes back from CSV as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (title) => {
        const rows = exportRows([activity('ACT-2026-0001', 'alpha', { title })], [organisation('alpha')], {
          k: 11,
          rounded: false,
        });
        const table = parse(toCsv(rows, { hxl: false }), { bom: true }) as string[][];
        expect(table).to.have.length(2);
        // But for the apostrophe before what another separator would make a formula.
        expect(table[1]?.[1]?.replaceAll("'", '')).to.equal(String(safeCell(title)).replaceAll("'", ''));
      }),
    );
  });

  it('is no formula either where a spreadsheet takes ";" or a tab for the separator', () => {
    for (const title of ['Workshop;=cmd|"/c calc"!A1', 'a;"=1+1"', 'a\t+1', 'a\n@SUM(1)', 'x; =1', 'x|-1']) {
      const rows = exportRows([activity('ACT-2026-0001', 'alpha', { title })], [organisation('alpha')], {
        k: 11,
        rounded: false,
      });
      const csv = toCsv(rows, { hxl: false });
      for (const cell of csv.split(/[;\t\r\n|]/))
        expect(cell.replace(/^["\s\uFEFF]+/, ''), title).not.to.match(/^[=+\-@]/);
    }
  });
});

describe('an export', function () {
  this.timeout(600_000);
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-export-'));
    const store = await openStore({ kind: 'sqlite', path: join(folder, 'pamoja.db') });
    await ensureSettings(store, new Date());
    await fill(store, {
      ...SMALL_NETWORK,
      people: [
        ...SMALL_NETWORK.people,
        focalPoint('onlooker', 'beta', { assignments: [{ role: 'partner', organisationId: 'beta' }] }),
      ],
      activities: [
        activity('ACT-2026-0001', 'alpha', {
          title: '=HYPERLINK("https://example.org")',
          pillar: 'prevention',
          places: ['KE002', 'KE047'],
          reachedPeople: 120,
          target: 200,
          targetUnit: 'people',
        }),
        activity('ACT-2026-0002', 'alpha', {
          pillar: 'protection',
          places: ['KE002'],
          reachedPeople: 4,
          target: 20,
          targetUnit: 'people',
        }),
        activity('ACT-2026-0003', 'beta', { pillar: 'partnership', places: ['KE002'], sensitivity: 'restricted' }),
      ],
    });
    await store.close();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function run(format: Format, words: string[] = [], options: Partial<ExportOptions> = {}): Promise<string> {
    const written: string[] = [];
    const env = { SQLITE_PATH: join(folder, 'pamoja.db') };
    await exportCommand(env, (content) => written.push(String(content)), words, {
      format,
      public: false,
      json: false,
      ...options,
    });
    return written.join('');
  }

  it('in CSV has a row an activity, with what is small left empty', async () => {
    const out = await run('csv');
    expect(out.startsWith('\uFEFF')).to.equal(true);
    const rows = parse(out, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['Activity ID'])).to.deep.equal(['ACT-2026-0001', 'ACT-2026-0002', 'ACT-2026-0003']);
    expect(rows[0]).to.include({
      Activity: '\'=HYPERLINK("https://example.org")',
      County: 'Kwale; Nairobi',
      'P-code': 'KE002; KE047',
      'People reached': '120',
      Suppressed: 'no',
    });
    expect(rows[1]).to.include({ 'People targeted': '', 'People reached': '', Suppressed: 'yes' });
    expect(out).not.to.include('@');
  });

  it('in HXL has its hashtags in the second row, numbers or nothing under them', async () => {
    const out = await run('hxl');
    const [headers = [], tags = [], ...rows] = parse(out, { bom: true }) as string[][];
    expect(tags.slice(0, 3)).to.deep.equal(['#activity+code', '#activity+name', '#org+impl+name']);
    expect(headers).to.have.length(tags.length);
    for (const tag of tags) expect(tag).to.match(/^#[a-z0-9]+(?:\+[a-z0-9_]+)*$/);
    for (const row of rows)
      for (const [index, tag] of tags.entries())
        if (/^#(?:reached|targeted)/.test(tag)) expect(row[index]).to.match(/^\d*$/);
        else if (/^#date/.test(tag)) expect(row[index]).to.match(/^(?:\d{4}-\d{2}-\d{2})?$/);
    const json = await run('hxl', [], { json: true });
    expect(JSON.parse(json)[1]).to.deep.equal(tags);
  });

  it('for the public leaves out what is restricted and where people are protected, also for a filter', async () => {
    const all = JSON.parse(await run('json', [], { public: true }));
    expect(all.map((row: any) => row.activity_id)).to.deep.equal(['ACT-2026-0001', 'ACT-2026-0002']);
    expect(all[1]).to.deep.include({ admin1: [], reached: null, suppressed: true });
    const inKwale = JSON.parse(await run('json', ['county:kwale'], { public: true }));
    expect(inKwale.map((row: any) => row.activity_id)).to.deep.equal(['ACT-2026-0001']);
    const partners = JSON.parse(await run('json', ['county:kwale'], { as: 'onlooker' }));
    expect(partners).to.deep.equal(inKwale);
    const inside = JSON.parse(await run('json', ['county:kwale']));
    expect(inside).to.have.length(3);
  });

  it('as a workbook opens, has no formula, and says what it is', async () => {
    const file = join(folder, 'activities.xlsx');
    expect(await run('xlsx', [], { out: file })).to.equal(`3 activities written to ${file}.\n`);
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(readFileSync(file) as never);
    const [table, about] = workbook.worksheets;
    expect(table?.rowCount).to.equal(4);
    expect(table?.getCell('B2').value).to.equal('\'=HYPERLINK("https://example.org")');
    table?.eachRow((row) => {
      row.eachCell((cell) => expect(cell.formula).to.equal(undefined));
    });
    expect(about?.getCell('B3').value).to.equal(3);
  });

  it('is on record, needs the right, and says what is wrong with its arguments', async () => {
    const store = await openStore({ kind: 'sqlite', path: join(folder, 'pamoja.db') });
    const events = await store.audit.list();
    await store.close();
    expect(events.at(-1)).to.deep.include({ by: 'command line', action: 'exported' });
    expect(events.find(({ by }) => by === 'onlooker')?.detail).to.include({ format: 'json', public: 'yes', rows: 1 });
    const refused = async (...args: Parameters<typeof run>) =>
      run(...args).then(
        () => 'not refused',
        (error: Error) => `${error.constructor.name}: ${error.message}`,
      );
    expect(await refused('xlsx'))
      .to.include('UsageError')
      .and.to.include('--out');
    expect(await refused('csv', ['county:atlantis']))
      .to.include('UsageError')
      .and.to.include('atlantis');
    expect(await refused('csv', [], { as: 'ann' }))
      .to.include('CommandError')
      .and.to.include('may not do that');
    expect(await refused('csv', [], { out: join(folder, 'no', 'such', 'folder.csv') })).to.include('CommandError');
  });
});
