import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import Excel from 'exceljs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { importList } from '../../src/imports/import-list.ts';
import { LIMITS, type LimitName, UnreadableListError } from '../../src/imports/limits.ts';
import { readTable } from '../../src/imports/read-table.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of one sheet, whatever its XML is. */
function workbook(sheet: string | Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array {
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
  const link = (type: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(link('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(link('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  });
}
const sheetOf = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;

async function refusalOf(
  content: Uint8Array | string,
  limits?: Parameters<typeof readTable>[1],
): Promise<UnreadableListError> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const error = await readTable(bytes, limits).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error, 'it is refused').to.be.instanceOf(UnreadableListError);
  return error as UnreadableListError;
}

/** A file can only fail itself: whatever is in it, it is read in a thread with bounds, and refused with the one that was passed. */
describe('a list that is too much', function () {
  this.timeout(600_000);

  const files: [what: string, limit: LimitName, make: () => Uint8Array | string][] = [
    ['a CSV of a million rows', 'rows', () => `Name,Acronym,Type\n${'a,b,c\n'.repeat(1_000_000)}`],
    ['a CSV with a cell of a hundred megabytes', 'bytes', () => `Name\n"${'x'.repeat(100_000_000)}"\n`],
    ['a CSV with a cell of a megabyte', 'cellLength', () => `Name\n"${'x'.repeat(1_000_000)}"\n`],
    ['a CSV of a hundred thousand columns', 'columns', () => `${'a,'.repeat(100_000)}\n`],
    ['a workbook with a cell in the last column', 'columns', () => workbook(sheetOf(row(1, cell('XFD1', 'x'))))],
    [
      'a workbook with a cell of a megabyte',
      'cellLength',
      () => workbook(sheetOf(row(1, cell('A1', 'x'.repeat(1_000_000))))),
    ],
    [
      'a workbook of 20,001 rows',
      'rows',
      () =>
        workbook(
          sheetOf(Array.from({ length: 20_001 }, (_, index) => row(index + 1, cell(`A${index + 1}`, 'x'))).join('')),
        ),
    ],
    ['a workbook that unpacks to a thousand times its size', 'unpackedBytes', () => bomb()],
    [
      'a workbook of thousands of parts',
      'parts',
      () =>
        workbook(
          sheetOf(''),
          Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`xl/media/${index}.png`, new Uint8Array(1)])),
        ),
    ],
  ];
  for (const [what, limit, make] of files)
    it(`is refused, with a sentence that says which: ${what}`, async () => {
      const error = await refusalOf(make());
      expect(error.limit).to.equal(limit);
      expect(error.message)
        .to.match(/[a-z]{4}/)
        .and.to.not.include('undefined');
    });

  it('cannot say less than it holds: no more is unpacked of a part than it says', async () => {
    const packed = Buffer.from(workbook(strToU8(sheetOf(' '.repeat(60_000_000)))));
    for (let at = packed.indexOf('PK\u0001\u0002'); at >= 0; at = packed.indexOf('PK\u0001\u0002', at + 4))
      if (packed.readUInt32LE(at + 24) > 1_000_000) packed.writeUInt32LE(100, at + 24);
    await refusalOf(packed);
  });

  it('takes neither the time nor the memory of anybody else', async () => {
    const many = workbook(
      sheetOf(Array.from({ length: 400_000 }, (_, index) => row(index + 1, '<c/>'.repeat(9))).join('')),
    );
    const error = await refusalOf(many, { seconds: 600, memoryMegabytes: 60 });
    expect(error.limit).to.equal('memoryMegabytes');
    expect((await refusalOf(many, { seconds: 0.3, memoryMegabytes: 700 })).limit).to.equal('seconds');
  });

  it('is no list at all, and says so: noise, a cut-off workbook, a picture', async () => {
    const whole = workbook(sheetOf(row(1, cell('A1', 'x'))));
    await refusalOf('PK nonsense');
    await refusalOf(whole.subarray(0, whole.length / 2));
    await refusalOf(workbook('<worksheet'));
    await refusalOf(`Name,B\n"${'x,y\n'.repeat(1000)}`);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const read = await readTable(bytes).catch((thrown: unknown) => thrown);
        if (!Array.isArray(read)) expect(read).to.be.instanceOf(UnreadableListError);
      }),
      { numRuns: 12 },
    );
  });

  it('is read by what is in it, not by what it says of its size: a cell in the last row is one row', async () => {
    const [sheet] = await readTable(
      workbook(sheetOf(row(1, cell('A1', 'Name')) + row(1_048_576, cell('A1048576', 'x')))),
    );
    expect(sheet?.rows.map(({ row: number }) => number)).to.deep.equal([1, 1_048_576]);
  });

  it('is read up to the limits', async () => {
    const [csv] = await readTable(new TextEncoder().encode('a,b\n'.repeat(LIMITS.rows)));
    expect(csv?.rows).to.have.length(LIMITS.rows);
    const book = new Excel.Workbook();
    const sheet = book.addWorksheet('A');
    for (let index = 0; index < 2000; index += 1)
      sheet.addRow(Array.from({ length: 20 }, (_, at) => `cell ${index} ${at}`));
    const [read] = await readTable(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(read?.rows).to.have.length(2000);
    expect(read?.rows[1999]?.cells[19]?.text).to.equal('cell 1999 19');
  });
});

describe('the mark between the cells', () => {
  const counties = ['Kwale', 'Kilifi', 'Mombasa', 'Lamu', 'Tana River', 'Taita Taveta', 'Garissa'];

  it('is not taken from inside a cell: seven counties joined by “;” in one of three columns', async () => {
    const text = `Organisation,Acronym,Counties\nExample one,EO,${counties.join('; ')}\nExample two,ET,Kwale; Lamu\n`;
    const [sheet] = await readTable(new TextEncoder().encode(text));
    expect(sheet?.rows[1]?.cells.map((each) => each.text)).to.deep.equal(['Example one', 'EO', counties.join('; ')]);
  });

  it('is found whichever it is, and whatever other marks stand in the cells', async () => {
    const marks = [',', ';', '\t'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...marks),
        fc.array(fc.tuple(fc.nat(7), fc.constantFrom('; ', ' / ', ' and ')), { minLength: 2, maxLength: 12 }),
        async (mark, rows) => {
          const others = marks.filter((each) => each !== mark && each !== '\t');
          const cellsOf = ([count, joint]: [number, string]) => [
            'Example one',
            'EO',
            counties.slice(0, count).join(joint.includes(mark) ? ' ' : joint),
            `a${others[0] ?? ''}b`.slice(0, count % 2 === 0 ? 1 : 3),
          ];
          const text = [['Organisation', 'Acronym', 'Counties', 'Notes'], ...rows.map(cellsOf)];
          const [sheet] = await readTable(new TextEncoder().encode(text.map((each) => each.join(mark)).join('\n')));
          expect(sheet?.rows.map(({ cells }) => cells.map((each) => each.text.trim()))).to.deep.equal(
            text.map((each) => each.map((part) => part.trim())),
          );
        },
      ),
      { numRuns: 15, seed: 3 },
    );
  });
});

describe('twenty thousand organisations', function () {
  this.timeout(600_000);

  it('are taken in, by work that grows with their number', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pamoja-many-'));
    const store = openSqliteStore(join(folder, 'pamoja.db'));
    try {
      const text = `Organisation,Acronym,Type\n${Array.from({ length: LIMITS.rows - 1 }, (_, index) => `Example organisation ${index},EO${index % 5000},National NGO`).join('\n')}`;
      const deps = { store, now: () => new Date('2026-11-23T06:00:00Z'), newId: () => 'id', hash: sha256 };
      const options = { dryRun: false, newOrganisations: false };
      const report = await importList(deps, new TextEncoder().encode(text), options);
      expect(report).to.include({ rejected: 0, written: LIMITS.rows - 1 });
      expect(new Set((await store.organisations.list()).map(({ id }) => id)).size).to.equal(LIMITS.rows - 1);
      expect(await importList(deps, new TextEncoder().encode(text), options)).to.include({ written: 0 });
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Two hundred megabytes of nothing, in two hundred kilobytes. */
function bomb(): Uint8Array {
  const nothing = new Uint8Array(200_000_000);
  return workbook(nothing);
}
