import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readChatUpdate } from '../../src/domain/check-in/chat-update.ts';
import { COUNTIES, findPlace } from '../../src/domain/plan/counties.ts';
import { readFilters } from '../../src/domain/plan/filters.ts';
import { readDate } from '../../src/domain/time/date-text.ts';
import { organisation } from '../support/network.ts';

describe('reading dates', () => {
  const table: [text: string, start: string | undefined, end: string | undefined][] = [
    ['2026-01-12', '2026-01-12', '2026-01-12'],
    ['12/01/2026', '2026-01-12', '2026-01-12'],
    ['12.1.26', '2026-01-12', '2026-01-12'],
    ['12 Jan 2026', '2026-01-12', '2026-01-12'],
    ['12th January, 2026', '2026-01-12', '2026-01-12'],
    ['January 12, 2026', '2026-01-12', '2026-01-12'],
    ['12-Jan-26', '2026-01-12', '2026-01-12'],
    ['14 Machi 2027', '2027-03-14', '2027-03-14'],
    ['March 2026', '2026-03-01', '2026-03-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['Q1 2026', '2026-01-01', '2026-03-31'],
    ['2026 Q4', '2026-10-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['46034', '2026-01-12', '2026-01-12'],
    ['01/25/2026', undefined, undefined],
    ['31/02/2026', undefined, undefined],
    ['soon', undefined, undefined],
    ['240', undefined, undefined],
  ];
  for (const [text, start, end] of table) {
    it(`${text} is ${start ?? 'no date'}${end === start ? '' : ` to ${end}`}`, () => {
      expect([readDate(text, 'start'), readDate(text, 'end')]).to.deep.equal([start, end]);
    });
  }
});

describe('what an update or a question does not say', () => {
  const form = (text: string) => {
    const reading = readChatUpdate(`update ACT-2026-0012 ${text}`);
    return reading.ok ? reading.update.form : reading.problem;
  };

  it('is not read into it', () => {
    expect(form('bado imekwama')).to.deep.equal({ status: 'blocked' });
    expect(form('bado inaendelea')).to.deep.equal({ status: 'on_track' });
    expect(form('bado haijaanza')).to.deep.equal({ status: 'not_started' });
    expect(form('not on track')).to.equal('no_status');
    expect(form('not completed')).to.equal('no_status');
    expect(form('haijakamilika')).to.equal('no_status');
  });

  it('is kept apart from what it does say: dates after “on track”, grouped thousands, a comma', () => {
    expect(form('on track until 2027-03-14')).to.deep.equal({ status: 'on_track', date: '2027-03-14' });
    expect(form('on hold until 2027-03-14')).to.deep.equal({ status: 'suspended', date: '2027-03-14' });
    expect(form('completed on 2026-11-20')).to.deep.equal({ status: 'completed', date: '2026-11-20' });
    expect(form('reached 1.200'), 'the form asks: it may be a thousand or one').to.deep.equal({ reached: '1.200' });
    expect(form('reached 1.200'), 'the form asks: it may be a thousand or one').to.deep.equal({ reached: '1.200' });
    expect(form('reached 1,200 until 2027-03-14')).to.deep.equal({ reached: '1200', date: '2027-03-14' });
    expect(form('delayed until 14 March 2027, reached 45')).to.deep.equal({
      status: 'delayed',
      date: '2027-03-14',
      reached: '45',
    });
  });

  it('is refused rather than answered for half of it', () => {
    const directory = { organisations: [organisation('a')], workingGroups: [], today: '2026-11-24' };
    const read = (text: string) => readFilters(text, directory);
    expect(read('kwale and nairobi').unknown).to.deep.equal(['nairobi']);
    expect(read('mwezi huu')).to.deep.include({ unknown: [] });
    expect(read('mwaka huu').filters.period).to.equal('2026');
    expect(read('ziko hatarini').filters.status).to.equal('at_risk');
    expect(read('org:-').unknown).to.deep.equal(['org:-']);
  });
});

describe('counties', () => {
  it('are the 47 of the OCHA table, p-code by p-code', () => {
    const rows = readFileSync('test/fixtures/kenya-counties.csv', 'utf8').trim().split(/\r?\n/).slice(1);
    expect(COUNTIES.map(({ code, name, iso }) => `${code},${name},${iso}`)).to.deep.equal(rows);
  });

  it('are found in every spelling', () => {
    const spellings: Record<string, string> = {
      "Murang'a County": 'KE021',
      Muranga: 'KE021',
      'Nairobi City': 'KE047',
      'Nairobi City County': 'KE047',
      'Taita-Taveta': 'KE006',
      'Taita/Taveta': 'KE006',
      'Taita Taveta': 'KE006',
      'Tharaka Nithi': 'KE013',
      'elgeyo marakwet': 'KE028',
      KE002: 'KE002',
      Nationwide: 'national',
      'Cross-border': 'cross_border',
      'Kaunti ya Kwale': 'KE002',
      'Kirinyaga counties': 'KE020',
    };
    for (const [text, code] of Object.entries(spellings)) expect(findPlace(text), text).to.equal(code);
    expect(findPlace('Kampala')).to.equal(undefined);
  });
});

describe('reading a chat update', () => {
  const table: [text: string, expected: unknown][] = [
    [
      'ACT-2026-0012 delayed until 2027-03-14 reached 45: venue lost',
      { status: 'delayed', date: '2027-03-14', reached: '45', reason: 'venue lost' },
    ],
    [
      'act-2026-0012 imechelewa hadi 14 Machi 2027 waliofikiwa 45: ukumbi haukupatikana',
      { status: 'delayed', date: '2027-03-14', reached: '45', reason: 'ukumbi haukupatikana' },
    ],
    ['ACT-2026-0012 on track', { status: 'on_track' }],
    [
      'ACT-2026-0012 blocked needs funding: no vehicle',
      { status: 'blocked', support: 'funding', reason: 'no vehicle' },
    ],
    [
      'ACT-2026-0012 completed on 20/11/2026: all trained',
      { status: 'completed', date: '2026-11-20', note: 'all trained' },
    ],
    ['ACT-2026-0012 reached 1,200', { reached: '1200' }],
  ];
  for (const [text, form] of table) {
    it(text, () => {
      expect(readChatUpdate(`update ${text}`)).to.deep.equal({
        ok: true,
        update: { activityId: 'ACT-2026-0012', form },
      });
    });
  }

  it('says what is missing', () => {
    expect(readChatUpdate('update delayed')).to.deep.equal({ ok: false, problem: 'no_activity' });
    expect(readChatUpdate('update ACT-2026-0012')).to.deep.equal({ ok: false, problem: 'no_status' });
    expect(readChatUpdate('update ACT-2026-0012 delayed until someday')).to.deep.equal({ ok: false, problem: 'date' });
  });
});

describe('reading summary filters', () => {
  const directory = {
    organisations: [organisation('ela', { name: 'Example Legal Aid Network', acronym: 'ELAN' })],
    workingGroups: [{ id: 'service', nameEn: 'Service provision and referral', nameSw: 'Huduma', active: true }],
    today: '2026-11-24',
  };
  const table: [text: string, filters: unknown, unknown: string[]][] = [
    ['', {}, []],
    [
      'protection in Kwale this quarter',
      { pillar: 'protection', place: 'KE002', period: '2026-Q4', dates: { from: '2026-10-01', to: '2026-12-31' } },
      [],
    ],
    [
      'ulinzi Kwale robo hii',
      { pillar: 'protection', place: 'KE002', period: '2026-Q4', dates: { from: '2026-10-01', to: '2026-12-31' } },
      [],
    ],
    ['blocked in Tana River', { status: 'blocked', place: 'KE004' }, []],
    [
      'pillar:protection county:kwale org:"Example Legal Aid Network" group:"service provision" status:blocked',
      { pillar: 'protection', place: 'KE002', organisationId: 'ela', workingGroupId: 'service', status: 'blocked' },
      [],
    ],
    ['elan 2026-Q1', { organisationId: 'ela', period: '2026-Q1', dates: { from: '2026-01-01', to: '2026-03-31' } }, []],
    ['everything about bananas', {}, ['everything', 'about', 'bananas']],
    ['county:Kampala colour:red', {}, ['county:Kampala', 'colour:red']],
  ];
  for (const [text, filters, unknown] of table) {
    it(text === '' ? 'nothing' : text, () => {
      expect(readFilters(text, directory)).to.deep.equal({ filters, unknown });
    });
  }
});
