import { expect } from 'chai';
import fc from 'fast-check';
import { readChatUpdate } from '../../src/domain/check-in/chat-update.ts';
import type { Language } from '../../src/domain/network/network.ts';
import { ROLES } from '../../src/domain/network/network.ts';
import { readRoleChange } from '../../src/domain/network/role-change.ts';
import { PILLARS } from '../../src/domain/plan/activity.ts';
import { readFilters } from '../../src/domain/plan/filters.ts';
import { STATUSES } from '../../src/domain/plan/status.ts';
import { STATUS_WORDS } from '../../src/domain/plan/status-words.ts';
import { readDate } from '../../src/domain/time/date-text.ts';
import { addDays } from '../../src/domain/time/period.ts';
import { formatDate, formatDay } from '../../src/language/format.ts';
import { PHRASES } from '../../src/language/phrases.ts';

const LANGUAGES: readonly Language[] = ['en', 'sw'];
const directory = { organisations: [], workingGroups: [], today: '2026-11-24' };

/** Whatever the product shows, somebody will write back to it. */
describe('what the product shows', () => {
  for (const language of LANGUAGES) {
    const phrases = PHRASES[language];

    it(`is read in ${language}: every status, of one activity and of several, in a question and in an update`, () => {
      for (const status of STATUSES) {
        for (const label of [phrases.status[status], phrases.statuses(status, 2)]) {
          expect(readFilters(label, directory), label).to.deep.equal({ filters: { status }, unknown: [] });
          expect(readFilters(`${label} Kwale`, directory).unknown, label).to.deep.equal([]);
        }
        const reading = readChatUpdate(`update ACT-2026-0001 ${phrases.status[status]}`);
        expect(reading.ok && reading.update.form.status, phrases.status[status]).to.equal(status);
      }
    });

    it(`is read in ${language}: every pillar`, () => {
      for (const pillar of PILLARS)
        expect(readFilters(phrases.pillar[pillar], directory)).to.deep.equal({ filters: { pillar }, unknown: [] });
    });

    it(`is read in ${language}: every role an admin may give`, () => {
      const [add, to] = language === 'sw' ? ['ongeza', 'kwa'] : ['add', 'to'];
      for (const role of ROLES.filter((each) => each !== 'focal_point' && each !== 'working_group_lead'))
        expect(
          readRoleChange(`${add} ${phrases.roleName[role]} ${to} a@example.org`, [])?.assignment,
          phrases.roleName[role],
        ).to.deep.equal({ role });
    });

    it(`is read in ${language}: every date, with its weekday and without`, () => {
      fc.assert(
        fc.property(fc.nat(36_500), (days) => {
          const date = addDays('1960-01-01', days);
          expect(readDate(formatDate(date, language), 'end')).to.equal(date);
          expect(readDate(`${formatDay(date, language)} ${date.slice(0, 4)}`, 'end')).to.equal(date);
        }),
      );
    });
  }

  it('is not read where something else is said: what an activity is not, or that the money has run out', () => {
    for (const words of Object.values(STATUS_WORDS)
      .flat()
      .filter((each) => !/^(?:not|haija|hazija|bado|ambazo)/.test(each)))
      for (const not of ['not', 'si'])
        expect(readChatUpdate(`update ACT-2026-0001 ${not} ${words}`), `${not} ${words}`).to.include({ ok: false });
    expect(readChatUpdate('update ACT-2026-0001 fedha zimeisha')).to.include({ ok: false, problem: 'no_status' });
    const reached = readChatUpdate('update ACT-2026-0001 waliofikiwa 45 fedha za mradi zimeisha');
    expect(reached.ok && reached.update.form).to.deep.equal({ reached: '45' });
    for (const text of [
      'Monthly 2026',
      'Monday 2026',
      'Sunset 2026',
      'J1 2026',
      'month 45000',
      'Wed 45000',
      'money 12/3/2026',
    ])
      expect(readDate(text, 'end'), text).to.equal(undefined);
  });

  it('has no two statuses for the same words', () => {
    const all = STATUSES.flatMap((status) => STATUS_WORDS[status]);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('is asked for by words people use beside it', () => {
    const cases: [string, object][] = [
      ['wiki iliyopita', { period: '2026-W47' }],
      ['last week', { period: '2026-W47' }],
      ['robo ya mwaka', { period: '2026-Q4' }],
      ['nguzo ya ulinzi', { pillar: 'protection' }],
      ['protection pillar', { pillar: 'protection' }],
      ['zilizokwama', { status: 'blocked' }],
    ];
    for (const [text, wanted] of cases) {
      const { filters, unknown } = readFilters(text, directory);
      expect(unknown, text).to.deep.equal([]);
      expect(filters, text).to.include(wanted);
    }
  });
});
