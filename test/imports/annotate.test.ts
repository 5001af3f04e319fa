import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import Excel from 'exceljs';
import { strToU8 } from 'fflate';
import { EXAMPLE_LISTS, exampleList } from '../../src/demo/example-network.ts';
import { TEMPLATES, templateWorkbook } from '../../src/exports/template.ts';
import { annotate, remarksOf } from '../../src/imports/annotate.ts';
import { importList, importSheets } from '../../src/imports/import-list.ts';
import { readTable } from '../../src/imports/read-table.ts';
import { struckRowsOf } from '../../src/imports/struck-rows.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';

/** As it comes from a workshop: a title, a logo, headings in two rows, pillars as heading rows, merged leads, marks below quarters, a total. */
async function workshopPlan(change: (sheet: Excel.Worksheet) => void = () => undefined): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet('Joint plan 2026');
  sheet.addRow(['CSO-CTIP JOINT ACTIVITY PLAN 2026']);
  sheet.addRow([null, '[logo]', null, null, '[logo]']);
  sheet.addRow([]);
  sheet.addRow([
    'No',
    'Activity',
    'Lead organisation',
    'Location',
    'Timeline',
    null,
    null,
    null,
    'Target',
    'Budget (KES)',
  ]);
  sheet.addRow([null, null, null, null, 'Q1', 'Q2', 'Q3', 'Q4']);
  for (const column of ['A', 'B', 'C', 'D', 'I', 'J']) sheet.mergeCells(`${column}4:${column}5`);
  sheet.mergeCells('E4:H4');
  sheet.addRow(['PREVENTION']);
  sheet.addRow([
    1,
    'School clubs on safe migration',
    'Example Coast Safe Migration Forum',
    'Malindi, Kilifi',
    'X',
    'X',
    null,
    null,
    '300 pax',
    200_000,
  ]);
  sheet.addRow([2, 'Radio talk shows', null, 'Kwale', null, 'X', 'X', null, '12 sessions', 150_000]);
  sheet.mergeCells('C7:C8');
  sheet.addRow([3, 'Training of riders', 'EYAI', 'Kitale', null, 'X', null, null, '45 riders', 80_000]);
  sheet.addRow(['PROTECTION']);
  sheet.addRow([4, 'Psychosocial support sessions', 'ESST', 'Nairobi', 'X', 'X', 'X', 'X', '60 survivors', 500_000]);
  sheet.addRow([
    5,
    'Legal aid clinics',
    'Unknown Justice Centre',
    'Nakuru',
    null,
    null,
    'X',
    null,
    '10 clinics',
    90_000,
  ]);
  sheet.addRow(['PARTNERSHIP']);
  sheet.addRow([6, 'Quarterly meetings', 'Another New Trust', 'National', 'x', null, null, null, '4 meetings', 60_000]);
  sheet.addRow(['TOTAL', null, null, null, null, null, null, null, null, { formula: 'SUM(J7:J14)' }]);
  sheet.addRow(['Prepared by: ____________']);
  for (const row of [6, 10, 13]) sheet.mergeCells(row, 1, row, 10);
  sheet.getCell('B7').font = { italic: true };
  change(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the list back, with what was understood', () => {
  let folder: string;
  let store: Store;
  let ids = 0;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-annotate-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
    for (const name of EXAMPLE_LISTS.filter((each) => each !== 'plan'))
      await importList(deps(), exampleList(name, '2026-01-10'), {
        dryRun: false,
        newOrganisations: false,
        grant: 'all',
      });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const deps = () => ({ store, now: () => new Date('2026-01-10T06:00:00Z'), newId: () => `id-${ids++}`, hash: sha256 });

  async function annotated(content: Uint8Array): Promise<{ back: Uint8Array; rows: Map<number, string[]> }> {
    const sheets = await readTable(content);
    const report = await importSheets(deps(), sheets, { dryRun: true, newOrganisations: false });
    const back = annotate(content, sheets, remarksOf(report));
    const [sheet] = await readTable(back);
    return { back, rows: new Map(sheet?.rows.map(({ row, cells }) => [row, cells.map(({ text }) => text)])) };
  }

  it('says of each row of a workshop’s plan what became of it, beside the row, and keeps the rest as it was', async () => {
    const { back, rows } = await annotated(await workshopPlan());
    const said = (row: number) => rows.get(row)?.[10] ?? '';
    expect(said(5)).to.equal('Pamoja');
    expect(said(6)).to.equal('a heading for the rows below');
    for (const row of [7, 8, 11]) expect(said(row), String(row)).to.match(/^understood: ACT-2026-\d{4}$/);
    expect(said(9)).to.include('“Kitale” was read as Trans Nzoia');
    for (const row of [12, 14])
      expect(said(row), String(row)).to.include('not taken').and.to.include('not on the list of organisations');
    expect(said(15)).to.equal('a total: not read');
    expect(said(16)).to.equal('a signature: not read');
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(back as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const [sheet] = workbook.worksheets;
    expect(sheet?.getCell('B7').font.italic, 'what was there keeps its style').to.equal(true);
    const colour = (cell: string) => (sheet?.getCell(cell).fill as Excel.FillPattern | undefined)?.fgColor?.argb;
    expect(new Set(['K7', 'K9', 'K12', 'K15'].map(colour)).size, 'four colours').to.equal(4);
  });

  it('is taken again as it is, writes into the same column, and says the same', async () => {
    const first = await annotated(await workshopPlan());
    const second = await annotated(first.back);
    expect([...second.rows]).to.deep.equal([...first.rows]);
  });

  it('comes as a workbook also of a text, and of a row that says much', async () => {
    const text = `Activity;Pillar;Lead organisation;Start date;End date;County\n"Forum; with <chiefs> & elders";Prevention;EYAI;01/02/2026;30/06/2026;Kitale\nOther forum;Nothing;Nobody;soon;later;Atlantis\n`;
    const { rows } = await annotated(new TextEncoder().encode(text));
    expect(rows.get(1)?.at(-1)).to.equal('Pamoja');
    expect(rows.get(2)).to.deep.include('Forum; with <chiefs> & elders');
    expect(rows.get(2)?.at(-1)).to.include('please check');
    expect(rows.get(3)?.at(-1))
      .to.include('“soon” is no date')
      .and.to.include('“Atlantis”')
      .and.to.include('“Nothing”');
  });

  it('quotes nothing that must not be kept', async () => {
    const text =
      'Activity,Pillar,Lead organisation,Start date,End date\nCall 0712 345 678,Prevention,EYAI,2026-01-01,2026-06-30\n';
    const { rows } = await annotated(new TextEncoder().encode(text));
    expect(rows.get(2)?.at(-1)).to.include('personal data').and.to.not.include('345');
  });

  it('names rows that nobody sees: hidden ones, and those that are struck through', async () => {
    const content = await workshopPlan((sheet) => {
      sheet.getRow(8).hidden = true;
      sheet.getRow(9).eachCell((cell) => {
        cell.font = { strike: true };
      });
    });
    const report = await importList(deps(), content, { dryRun: true, newOrganisations: false });
    expect(report.leftOut.filter(({ why }) => why === 'hidden' || why === 'struck_through')).to.deep.equal([
      { row: 8, why: 'hidden' },
      { row: 9, why: 'struck_through' },
    ]);
    expect(report.rows.map(({ row }) => row)).to.not.include.members([8, 9]);
  });

  it('reads months that are coloured and hold nothing', async () => {
    const content = await workshopPlan((sheet) => {
      sheet.getCell('E14').value = null;
      sheet.getCell('G14').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00B050' } };
      sheet.getCell('C14').value = 'EYAI';
    });
    const report = await importList(deps(), content, { dryRun: false, newOrganisations: false });
    const row = report.rows.find((each) => each.row === 14);
    expect(row?.messages.join()).to.include('by its colour as 2026-07-01 to 2026-09-30');
    expect(await store.activities.get(row?.id ?? '')).to.include({
      plannedStart: '2026-07-01',
      plannedEnd: '2026-09-30',
    });
  });
});

describe('what is struck through in a workbook', () => {
  const parts = (fonts: string) => ({
    'xl/styles.xml': strToU8(
      `<styleSheet><fonts count="3">${fonts}</fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`,
    ),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Plan" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1" s="2"/></row><row r="2"><c r="A2" s="1"/></row></sheetData></worksheet>',
    ),
  });
  for (const first of [
    '<font></font>',
    '<font/>',
    '<font xml:space="preserve"><b/></font>',
    '<font><strike val="0"/></font>',
  ])
    it(`is told by the number of its font, however those before it are written: ${first}`, () => {
      const struck = struckRowsOf(parts(`${first}${first}<font><strike/></font>`)).get('Plan');
      const cell = [{ text: 'x', formula: false }];
      expect([struck?.isStruck(1, cell), struck?.isStruck(2, cell)]).to.deep.equal([true, false]);
    });
});

describe('a workbook to fill in', () => {
  let folder: string;
  let store: Store;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-template-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const kind of TEMPLATES)
    it(`is taken as what it is, empty and filled in with its own examples: ${kind}`, async () => {
      let ids = 0;
      const take = (content: Uint8Array, dryRun = false) =>
        importList(
          { store, now: () => new Date('2026-01-10T06:00:00Z'), newId: () => `id-${ids++}`, hash: sha256 },
          content,
          {
            dryRun,
            newOrganisations: false,
            grant: 'all',
          },
        );
      for (const name of EXAMPLE_LISTS) await take(exampleList(name, '2026-01-10'));
      const organisations = await store.organisations.list();
      const content = await templateWorkbook(kind, {
        organisations,
        workingGroups: ['Planning'],
        learningTopics: ['Jobs'],
      });
      const empty = await take(content, true);
      expect(empty).to.include({ kind, accepted: 0, warned: 0, rejected: 0 });
      const workbook = new Excel.Workbook();
      await workbook.xlsx.load(content as unknown as Parameters<typeof workbook.xlsx.load>[0]);
      const [sheet, howTo] = workbook.worksheets;
      const examples = new Map<string, string>();
      howTo?.eachRow((row) => examples.set(String(row.getCell(1).value), String(row.getCell(3).value ?? '')));
      sheet?.getRow(1).eachCell((heading, column) => {
        const example = examples.get(String(heading.value)) ?? '';
        if (heading.value !== 'ID' && example !== '') sheet.getCell(2, column).value = example;
      });
      const filled = await take(new Uint8Array(await workbook.xlsx.writeBuffer()));
      expect(
        filled.rows.map(({ outcome }) => outcome),
        JSON.stringify(filled.rows),
      ).to.deep.equal(['accepted']);
      if (kind === 'plan') expect(sheet?.getCell('D2').dataValidation?.type, 'a lead to choose').to.equal('list');
    });
});
