import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import Excel from 'exceljs';
import { importList } from '../../src/imports/import-list.ts';
import { NotAListError } from '../../src/imports/import-report.ts';
import { formatDue } from '../../src/language/format.ts';
import { erasePerson, letGo } from '../../src/privacy/erase-person.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';

const now = () => new Date('2026-11-23T06:00:00Z');

describe('importing a list', () => {
  let folder: string;
  let store: Store;
  let ids = 0;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-import-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
    for (const [id, name] of [
      ['elan', 'Example Legal Aid Network'],
      ['ecf', 'Example Coast Forum'],
      ['esst', 'Example Survivor Support Trust'],
    ])
      await store.organisations.create(organisation(id ?? '', { name: name ?? '', acronym: (id ?? '').toUpperCase() }));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function take(content: string | Uint8Array, options = {}) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return importList({ store, now, newId: () => `person-${ids++}`, hash: sha256 }, bytes, {
      dryRun: false,
      newOrganisations: false,
      ...options,
    });
  }

  /** Everything in the store, for asking whether anything changed. */
  async function snapshot(): Promise<string> {
    const all = [
      store.organisations,
      store.people,
      store.workingGroups,
      store.learningTopics,
      store.cycles,
      store.activities,
    ];
    return JSON.stringify(await Promise.all(all.map((records) => records.list())));
  }

  const SENT = `Joint plan of the network,,,,,,
,,,,,,
Activity,Who (lead organisation),County,Start Date,End date,4P,Target
Court forums,Example Legal Aid Network,Murang'a County,12/01/2026,2026-03-31,Prosecution,200 pax
Handbook,,Nationwide,Q1 2026,March 2026,Prosecution,
,,,,,,
Radio talk,ECF,"Kwale, Taita Taveta and Nairobi City",12 Jan 2026,46034,1. Prevention,"1,200 people"
Radio talk,ECF,"Kwale, Taita Taveta and Nairobi City",12 Jan 2026,46034,1. Prevention,"1,200 people"
Shelter,ECF,Atlantis,2026-01-01,2026-12-31,Protection,20
Clinic,Example Legal Aid,Kisumu,2026-01-01,2026-12-31,Protection,20
Dates,ECF,Kisumu,2026-05-01,2026-04-01,Protection,20
Sum,ECF,Kisumu,2026-05-01,2026-06-01,Protection,=SUM(G4:G9)
Talk to the survivor on 0712345678,ECF,Kisumu,2026-05-01,2026-06-01,Protection,20
,ECF,Kisumu,2026-05-01,2026-06-01,Protection,20
`;

  it('brings back nobody who has left or was erased, unless told to, and says what it gives and takes', async () => {
    const list = (role: string) =>
      `Name,Work e-mail,Organisation,Role\nExample person one,one@example.org,ELAN,${role}\nExample person two,two@example.org,ECF,focal point\n`;
    const grant = { grant: 'all' };
    const first = await take(list('officer'), grant);
    expect(first.roleChanges.map(({ isNew, role, added }) => [isNew, role, added])).to.deep.equal([
      [true, 'secretariat_officer', true],
      [true, 'focal_point', true],
    ]);
    expect((await take(list('officer'), grant)).roleChanges).to.deep.equal([]);
    const again = await take(list('focal point'), grant);
    expect(again.roleChanges.map(({ isNew, role, added }) => [isNew, role, added])).to.deep.equal([
      [false, 'focal_point', true],
      [false, 'secretariat_officer', false],
    ]);
    const deps = { store, now, hash: sha256 };
    const [one, two] = await store.people.list();
    await letGo(deps, one!);
    await erasePerson(deps, two!.id, 'test');
    const before = await snapshot();
    expect(before).not.to.include('two@example.org');
    const refused = await take(list('focal point'));
    expect(refused).to.include({ rejected: 2, written: 0 });
    const [why, andWhy] = refused.rows.map(({ messages }) => messages.join());
    expect(why).to.include('has left');
    expect(andWhy).to.include('was erased');
    expect(await snapshot()).to.equal(before);
    const broughtBack = await take(list('focal point'), { bringBack: true });
    expect(broughtBack).to.include({ rejected: 0, written: 2 });
    // Rights that come back are on record like those that are given.
    expect(broughtBack.roleChanges.map(({ role, added }) => [role, added])).to.deep.equal([
      ['focal_point', true],
      ['focal_point', true],
    ]);
    const back = await store.people.list();
    expect(back.filter(({ active }) => active).map(({ workEmail }) => workEmail)).to.have.members([
      'one@example.org',
      'two@example.org',
    ]);
    // Once back, they are on the list like anybody else.
    expect(await take(list('focal point'))).to.include({ rejected: 0, written: 0 });
  });

  it('reads a plan as a secretariat sends it: title row, column order, dates, places, blocks, blanks, doubles, pax', async () => {
    const report = await take(SENT);
    expect(report.kind).to.equal('plan');
    expect(report.rows.map((row) => [row.row, row.outcome, row.id])).to.deep.equal([
      [4, 'accepted', 'ACT-2026-0001'],
      [5, 'warned', 'ACT-2026-0002'],
      [7, 'accepted', 'ACT-2026-0003'],
      [8, 'warned', 'ACT-2026-0003'],
      [9, 'rejected', null],
      [10, 'rejected', null],
      [11, 'rejected', null],
      [12, 'rejected', null],
      [13, 'rejected', null],
      [14, 'rejected', null],
    ]);
    expect(report).to.include({ accepted: 2, warned: 2, rejected: 6 });
    expect(report.rows[1]?.messages.join()).to.include('taken from the row above: Example Legal Aid Network');
    const [court, handbook, radio] = await store.activities.list();
    expect(court).to.deep.include({
      leadOrgId: 'elan',
      places: ['KE021'],
      plannedStart: '2026-01-12',
      plannedEnd: '2026-03-31',
      pillar: 'prosecution',
      target: 200,
      targetUnit: 'people',
    });
    expect(handbook).to.deep.include({
      leadOrgId: 'elan',
      places: ['national'],
      plannedStart: '2026-01-01',
      plannedEnd: '2026-03-31',
    });
    expect(radio).to.deep.include({
      leadOrgId: 'ecf',
      places: ['KE002', 'KE006', 'KE047'],
      plannedEnd: '2026-01-12',
      target: 1200,
      pillar: 'prevention',
    });
  });

  it('names row and column of everything it does not take, and quotes nothing that must not be kept', async () => {
    const { rows } = await take(SENT);
    const messages = Object.fromEntries(rows.map((row) => [row.row, row.messages.join(' ')]));
    expect(messages[8]).to.include('the same activity as row 7');
    expect(messages[9]).to.include('row 9, column “County”').and.to.include('Atlantis');
    expect(messages[10])
      .to.include('column “Who (lead organisation)”')
      .and.to.include('nearest: Example Legal Aid Network');
    expect(messages[11]).to.include('before it starts');
    expect(messages[12]).to.include('column “Target”').and.to.include('formula');
    expect(messages[13]).to.include('column “Activity”').and.to.include('phone').and.not.to.include('0712');
    expect(messages[14]).to.include('no title');
  });

  it('changes nothing when the same file comes twice, and writes nothing on a dry run', async () => {
    const empty = await snapshot();
    const dry = await take(SENT, { dryRun: true });
    expect(dry).to.include({ accepted: 2, warned: 2, written: 0 });
    expect(await snapshot()).to.equal(empty);
    expect((await take(SENT)).written).to.be.above(0);
    const first = await snapshot();
    const second = await take(SENT);
    expect(second.written).to.equal(0);
    expect(second.rows.map((row) => row.id).slice(0, 4)).to.deep.equal([
      'ACT-2026-0001',
      'ACT-2026-0002',
      'ACT-2026-0003',
      'ACT-2026-0003',
    ]);
    expect(await snapshot()).to.equal(first);
  });

  it('changes the plan of a known activity and leaves its standing alone', async () => {
    await store.activities.create(
      activity('ACT-2026-0007', 'ecf', {
        status: 'delayed',
        reason: 'Rain',
        revisedEnd: '2027-01-01',
        reachedPeople: 12,
        latestUpdateId: 'u',
        lastUpdateAt: '2026-11-01T00:00:00.000Z',
      }),
    );
    await take(
      'ID,Activity,Lead,Pillar,Start,End,County\nACT-2026-0007,A new title,ECF,Partnership,2026-02-01,2026-06-30,Kwale\n',
    );
    expect(await store.activities.get('ACT-2026-0007')).to.include({
      title: 'A new title',
      pillar: 'partnership',
      plannedEnd: '2026-06-30',
      status: 'delayed',
      reason: 'Rain',
      revisedEnd: '2027-01-01',
      reachedPeople: 12,
      latestUpdateId: 'u',
    });
  });

  it('adds lead organisations only when told to, with a warning', async () => {
    const plan = 'Activity,Lead,Pillar,Start,End\nForum,Example Newcomers,Prevention,2026-02-01,2026-06-30\n';
    expect((await take(plan)).rejected).to.equal(1);
    const report = await take(plan, { newOrganisations: true });
    expect(report).to.include({ warned: 1, rejected: 0 });
    expect(await store.organisations.get('example-newcomers')).to.include({
      name: 'Example Newcomers',
      expectedToReport: true,
    });
  });

  it('reads a workbook: real dates, merged lead cells, rich text, and no formula', async () => {
    const workbook = new Excel.Workbook();
    workbook.addWorksheet('Cover').addRow(['Annual plan']);
    const sheet = workbook.addWorksheet('Plan');
    sheet.addRow(['Joint plan']);
    sheet.addRow(['Lead organisation', 'Activity', 'Pillar', 'Start date', 'End date', 'County', 'Target']);
    sheet.addRow([
      'Example Coast Forum',
      'First',
      'Prevention',
      new Date(Date.UTC(2026, 0, 12)),
      46112,
      'Elgeyo/Marakwet',
      40,
    ]);
    sheet.addRow([
      null,
      { richText: [{ text: 'Sec' }, { text: 'ond' }] },
      'Prevention',
      'Q1 2026',
      'Q2 2026',
      'Kwale/Kilifi',
      '12 sessions',
    ]);
    sheet.addRow([
      'Example Coast Forum',
      'Third',
      'Prevention',
      '2026-01-01',
      { formula: 'D3+30', result: 46000 },
      'Kwale',
      1,
    ]);
    sheet.mergeCells('A3:A4');
    const report = await take(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(report.rows.map((row) => [row.row, row.outcome])).to.deep.equal([
      [3, 'accepted'],
      [4, 'accepted'],
      [5, 'rejected'],
    ]);
    const [first, second] = await store.activities.list();
    expect(first).to.deep.include({
      title: 'First',
      plannedStart: '2026-01-12',
      plannedEnd: '2026-03-31',
      places: ['KE028'],
      target: 40,
    });
    expect(second).to.deep.include({
      title: 'Second',
      leadOrgId: 'ecf',
      plannedStart: '2026-01-01',
      plannedEnd: '2026-06-30',
      places: ['KE002', 'KE003'],
      target: 12,
      targetUnit: 'sessions',
    });
  });

  it('reads what an older Excel saves: semicolons, a byte-order mark, Windows letters', async () => {
    const text = '\ufeffActivity;Lead organisation;Pillar;Start;End\r\nForum;ECF;Prevention;12.01.2026;31.12.2026\r\n';
    expect((await take(text)).accepted).to.equal(1);
    const windows = Uint8Array.from([
      ...new TextEncoder().encode('Activity,Lead,Pillar,Start,End\nCaf'),
      0xe9,
      ...new TextEncoder().encode(' talks,ECF,Prevention,2026-01-01,2026-02-01\n'),
    ]);
    await take(windows);
    expect((await store.activities.list()).map((each) => each.title)).to.include('Café talks');
  });

  it('reads people: roles put together, ranks by order, unknown organisations rejected', async () => {
    const report = await take(
      `Full name,E-mail address,Organization,Role,Preferred language,Entra object ID
Officer (example),office@example.org,ECF,Secretariat admin,English,11111111-1111-4111-8111-111111111100
Officer (example),office@example.org,ECF,Focal point,English,11111111-1111-4111-8111-111111111100
Second (example),second@example.org,ECF,Focal point,Kiswahili,
Nobody (example),nobody@example.org,Example Unknown,Focal point,,
No address (example),,ECF,Focal point,,
Wrong id (example),wrong@example.org,ECF,Focal point,,12345
`,
      { grant: 'all' },
    );
    expect(report.kind).to.equal('people');
    expect(report.rows.map((row) => row.outcome)).to.deep.equal([
      'accepted',
      'accepted',
      'accepted',
      'rejected',
      'rejected',
      'rejected',
    ]);
    const officer = await store.people.byObjectId('11111111-1111-4111-8111-111111111100');
    expect(officer?.assignments).to.deep.include.members([
      { role: 'secretariat_admin', organisationId: 'ecf' },
      { role: 'focal_point', organisationId: 'ecf', rank: 'primary' },
    ]);
    const second = (await store.people.list()).find((person) => person.workEmail === 'second@example.org');
    expect(second).to.deep.include({
      language: 'sw',
      assignments: [{ role: 'focal_point', organisationId: 'ecf', rank: 'alternate' }],
    });
    expect(
      (await take('Name,Work e-mail,Organisation,Role\nSecond (example),second@example.org,ECF,Focal point\n'))
        .rejected,
    ).to.equal(0);
    expect(await store.people.list()).to.have.length(2);
  });

  it('keeps the language a person chose in the chat', async () => {
    await store.people.create(focalPoint('ann', 'ecf', { language: 'sw' }));
    await take('Name,Work e-mail,Organisation,Role,Language\nAnn (example),ann@example.org,ECF,Focal point,English\n');
    expect((await store.people.get('ann'))?.language).to.equal('sw');
  });

  it('reads organisations, and says who is on the roster', async () => {
    const report = await take(
      'Organisation,Acronym,Type,Network role,Counties\nExample Ministry Desk,EMD,Government,government,Nairobi\nExample Donor,ED,Donor,donor,\nExample Coast Forum,ECF,National NGO,cso,"Kwale, Mombasa"\nExample Typo,ET,National NGO,friend,\n',
    );
    expect(report.rows.map((row) => row.outcome)).to.deep.equal(['accepted', 'accepted', 'accepted', 'rejected']);
    expect(await store.organisations.get('emd')).to.include({ orgType: '435', expectedToReport: true });
    expect(await store.organisations.get('ed')).to.include({ expectedToReport: false });
    expect((await store.organisations.get('ecf'))?.counties).to.deep.equal(['KE002', 'KE001']);
  });

  it('says so when a file holds no list', async () => {
    for (const content of ['', 'a,b,c\n1,2,3\n', 'just a sentence'])
      await take(content).then(
        () => expect.fail(),
        (error) => expect(error).to.be.instanceOf(NotAListError),
      );
  });

  const LEAD = 'Example Coast Forum';

  it('takes a word it does not know for “restricted”, and never opens what a list without the column says nothing about', async () => {
    const row = (title: string, word: string) => `${title},${LEAD},2026-01-01,2026-12-31,Protection,${word}`;
    const words = ['TRUE', 'X', 'Secret', 'Ndiyo', 'High', 'Restricted', 'maybe', 'No', 'normal', '', '-'];
    const list = [
      'Activity,Lead,Start,End,Pillar,Restricted',
      ...words.map((word, index) => row(`Work ${index}`, word)),
    ];
    const report = await take(list.join('\n'));
    expect(report.rows[6]?.messages.join()).to.include('taken as restricted');
    const activities = await store.activities.list();
    expect(activities.map(({ sensitivity }) => sensitivity === 'restricted')).to.deep.equal(
      words.map((word) => !['No', 'normal', '', '-'].includes(word)),
    );
    const without = [
      'ID,Activity,Lead,Start,End,Pillar',
      `${activities[0]?.id},Work 0,${LEAD},2026-01-01,2026-11-30,Protection`,
    ];
    await take(without.join('\n'));
    expect(await store.activities.get(activities[0]?.id ?? '')).to.include({
      sensitivity: 'restricted',
      plannedEnd: '2026-11-30',
    });
  });

  it('remembers what was said of headings, for the next list with the same ones', async () => {
    await ensureSettings(store, now());
    const list = (title: string) =>
      `Kazi yetu,Pillar,Wenye kazi,Start,End\n${title} forum on the coast,Prevention,${LEAD},2026-01-01,2026-03-31\n`;
    const first = await take(list('First'), {
      mapping: new Map([
        ['Kazi yetu', 'description'],
        ['Wenye kazi', 'lead'],
      ]),
    }).catch((thrown: unknown) => thrown);
    expect(first).to.be.instanceOf(NotAListError);
    expect(
      await take(list('First'), {
        mapping: new Map([
          ['Kazi yetu', 'title'],
          ['Wenye kazi', 'lead'],
        ]),
      }),
    ).to.include({ accepted: 1 });
    const second = await take(list('Second'));
    expect(second).to.include({ accepted: 1 });
    expect(second.notes.join()).to.include('wenyekazi=lead');
    const other = await take(`Kazi yetu,Start,Wenye kazi\nThird forum here,2026-01-01,Nobody\n`).catch(
      (thrown: unknown) => thrown,
    );
    expect(other, 'other headings are asked about anew').to.be.instanceOf(NotAListError);
  });

  it('keeps how exactly a plan says its end, until a day is said', async () => {
    const list = (end: string) =>
      `ID,Activity,Lead,Start,End,Pillar\nACT-2026-0007,Forum,${LEAD},Jan 2026,${end},Prevention\n`;
    const shown = async (language: 'en' | 'sw' = 'en') =>
      formatDue((await store.activities.get('ACT-2026-0007'))!, language);
    for (const [end, en, sw] of [
      ['March 2026', 'March 2026', 'Machi 2026'],
      ['Q2 2026', 'Q2 2026', 'robo ya 2 ya 2026'],
      ['H1 2026', 'H1 2026', 'nusu ya 1 ya 2026'],
      ['2026', '2026', '2026'],
    ] as const) {
      await take(list(end));
      expect([await shown(), await shown('sw')], end).to.deep.equal([en, sw]);
    }
    // The last day of what it says changes nothing: an export writes it.
    expect((await take(list('2026-12-31'))).changes).to.deep.equal([]);
    await take(list('2026-11-30'));
    expect(await shown()).to.equal('Mon 30 Nov 2026');
  });

  it('takes a dash for nothing, and no part of a word for a pillar, a type or an organisation', async () => {
    await store.organisations.create(
      organisation('first', { name: 'Example without acronym', acronym: undefined as never }),
    );
    const plan = await take(
      `Activity,Lead,Start,End,Pillar,Type\nA,-,2026-01-01,2026-12-31,Protection,-\nB,${LEAD},2026-01-01,2026-12-31,2,\nC,${LEAD},2026-01-01,2026-12-31,P,\nD,${LEAD},2026-01-01,2026-12-31,Preventive work,-`,
    );
    expect(plan.rows.map(({ outcome }) => outcome)).to.deep.equal(['rejected', 'rejected', 'rejected', 'rejected']);
    const people = await take(
      'Name,Work e-mail,Organisation,Role\nFocal point (example),a@example.org,-,focal point\nOther (example),b@example.org,Coast,focal point',
    );
    expect(people.rows.map(({ outcome }) => outcome)).to.deep.equal(['rejected', 'rejected']);
  });

  it('quotes no cell that must not be kept', async () => {
    const report = await take('Activity,Lead,Start,End,Pillar\nA,Amina 0712345678,2026-01-01,2026-12-31,Protection');
    expect(JSON.stringify(report)).to.include('personal data').and.not.to.include('0712345678');
  });

  it('reads every sheet that holds the list, and names those that do not', async () => {
    const workbook = new Excel.Workbook();
    for (const pillar of ['Prevention', 'Protection', 'Prosecution']) {
      const sheet = workbook.addWorksheet(pillar);
      sheet.addRow(['Activity', 'Lead', 'Start', 'End', 'Pillar']);
      sheet.addRow([`${pillar} forum`, LEAD, '2026-01-01', '2026-12-31', pillar]);
    }
    workbook.addWorksheet('Budget').addRow(['Item', 'KES']);
    const report = await take(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(report).to.include({ accepted: 3, written: 4 });
    expect(report.ignoredSheets).to.deep.equal(['Budget']);
    expect(report.rows.map(({ sheet, row }) => `${sheet} ${row}`)).to.deep.equal([
      'Prevention 2',
      'Protection 2',
      'Prosecution 2',
    ]);
    expect(new Set(report.rows.map(({ id }) => id)).size).to.equal(3);
  });

  it('leaves the numbers alone that the file gives further down', async () => {
    const report = await take(
      `ID,Activity,Lead,Start,End,Pillar\n,New,${LEAD},2026-01-01,2026-12-31,Protection\nACT-2026-0001,Old,${LEAD},2026-01-01,2026-12-31,Protection`,
    );
    expect(report.rows.map(({ outcome, id }) => [outcome, id])).to.deep.equal([
      ['accepted', 'ACT-2026-0002'],
      ['accepted', 'ACT-2026-0001'],
    ]);
  });

  it('keeps organisations apart that only begin alike, and knows one again by its acronym', async () => {
    const long = 'Example Ministry of Labour and Social Protection';
    const first = await take(
      `Organisation,Acronym,Type\n${long} - Children,BA,Government\n${long} - Labour,BA,Government\n${long} - Labour,BA,Government`,
    );
    expect(first.rows.map(({ outcome }) => outcome)).to.deep.equal(['accepted', 'accepted', 'warned']);
    expect(new Set(first.rows.map(({ id }) => id)).size).to.equal(2);
    const renamed = await take('Organisation,Acronym,Type\nExample Coast Forum Kenya,ECF,National NGO');
    expect(renamed.rows[0]).to.include({ id: 'ecf', outcome: 'warned' });
  });

  it('takes no organisation from anybody by silence, a role only when granted, and never the last admin’s', async () => {
    const head = 'Name,Work e-mail,Organisation,Role\n';
    await take(
      `${head}Boss (example),boss@example.org,,secretariat admin\nFocal (example),f@example.org,ECF,focal point`,
      { grant: 'all' },
    );
    await take(`${head}Focal (example),f@example.org,ELAN,focal point`);
    const moved = (await store.people.list()).find(({ workEmail }) => workEmail === 'f@example.org');
    expect(moved?.assignments.map(({ organisationId }) => organisationId)).to.deep.equal(['ecf', 'elan']);
    await take(`${head}Boss (example),boss@example.org,,observer`, { grant: 'all' });
    const boss = (await store.people.list()).find(({ workEmail }) => workEmail === 'boss@example.org');
    expect(boss?.assignments.map(({ role }) => role)).to.have.members(['observer', 'secretariat_admin']);
    await take(
      `${head}Second (example),second@example.org,,secretariat admin\nBoss (example),boss@example.org,,observer`,
      { grant: 'all' },
    );
    const after = (await store.people.list()).find(({ workEmail }) => workEmail === 'boss@example.org');
    expect(after?.assignments.map(({ role }) => role)).to.deep.equal(['observer']);
  });
});
