import { expect } from 'chai';
import fc from 'fast-check';
import { defaultSettings, type Settings } from '../../src/domain/network/settings.ts';
import { dueJobs } from '../../src/domain/schedule/due-jobs.ts';
import { hasRound, nextRoundWeek } from '../../src/domain/schedule/schedule.ts';
import { readHolidayChange, readScheduleChange } from '../../src/domain/schedule/schedule-change.ts';
import { shiftWeek } from '../../src/domain/time/period.ts';

const settings = defaultSettings('2026-11-16T00:00:00.000Z');
const now = '2026-11-24T09:00:00.000Z';
const when = { today: '2026-11-24', week: '2026-W48', now };
const read = (text: string, from: Settings = settings) => readScheduleChange(text, from, when);
const weeks = (changes: Partial<Settings>) =>
  Array.from({ length: 10 }, (_, index) => shiftWeek('2026-W48', index)).filter((week) =>
    hasRound(week, { ...settings, ...changes }),
  );

describe('changing the schedule', () => {
  const table: [text: string, outcome: unknown][] = [
    ['opens monday 08:30', { opens: { day: 1, time: '08:30' } }],
    ['reminds Tue 9:00', { reminds: { day: 2, time: '09:00' } }],
    ['hufungwa alhamisi 17:00', { closes: { day: 4, time: '17:00' } }],
    ['muhtasari ijumaa 15:00', { digest: { day: 5, time: '15:00' } }],
    ['every two weeks', { frequency: 'fortnightly', roundsFrom: '2026-W48', startsAt: now }],
    ['kila mwezi', { frequency: 'monthly', roundsFrom: undefined, startsAt: now }],
    ['zone Europe/Berlin', { zone: 'Europe/Berlin' }],
    ['pause until 8 January 2027', { pausedFrom: '2026-11-24', pausedUntil: '2027-01-08', startsAt: now }],
    [
      'sitisha kuanzia 2026-12-21 hadi 2027-01-08',
      { pausedFrom: '2026-12-21', pausedUntil: '2027-01-08', startsAt: now },
    ],
    ['resume', { pausedFrom: undefined, pausedUntil: undefined, startsAt: now }],
    ['approval off', { digestApproval: false }],
    ['reminds again thursday 10:00', { remindsAgain: { day: 4, time: '10:00' } }],
    ['hukumbusha tena alhamisi 10:00', { remindsAgain: { day: 4, time: '10:00' } }],
    ['reminds again off', { remindsAgain: undefined }],
    ['reminds again friday 10:00', 'order'],
    ['at most 4 messages', { mostMessages: 4 }],
    ['si zaidi ya 4', { mostMessages: 4 }],
    ['at most 1 message', 'limit'],
    ['opens friday 09:00', 'order'],
    ['closes wednesday 10:00', 'order'],
    ['opens someday 09:00', 'day_or_time'],
    ['opens monday 25:00', 'day_or_time'],
    ['opens monday', 'day_or_time'],
    ['zone Africa/Nowhere', 'zone'],
    ['pause', 'dates'],
    ['pause until 2026-11-01', 'dates'],
    ['make it better', 'unreadable'],
  ];
  for (const [text, outcome] of table)
    it(`understands “${text}” as ${JSON.stringify(outcome)}`, () => {
      const reading = read(text);
      expect(reading.ok ? reading.changes : reading.problem).to.deep.equal(outcome);
    });

  it('adds a declared holiday, takes it back, and takes a day of the rule table out', () => {
    const added = readHolidayChange('add 2027-03-10 Idd-ul-Fitr', settings);
    const overrides = added.ok ? (added.changes.holidayOverrides as Settings['holidayOverrides']) : [];
    expect(overrides).to.deep.equal([{ date: '2027-03-10', op: 'add', nameEn: 'Idd-ul-Fitr', nameSw: 'Idd-ul-Fitr' }]);
    const back = readHolidayChange('ondoa 2027-03-10', { ...settings, holidayOverrides: overrides });
    expect(back.ok && back.changes.holidayOverrides).to.deep.equal([]);
    const removed = readHolidayChange('remove 2026-12-25', settings);
    expect(removed.ok && removed.changes.holidayOverrides).to.deep.include.members([
      { date: '2026-12-25', op: 'remove', nameEn: 'Christmas Day', nameSw: 'Krismasi' },
    ]);
    expect(readHolidayChange('remove 2026-12-23', settings)).to.deep.equal({ ok: false, problem: 'not_a_holiday' });
    expect(readHolidayChange('add 2026-12-23', settings)).to.deep.equal({ ok: false, problem: 'unreadable' });
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        read(text);
        readHolidayChange(text, settings);
      }),
    );
  });
});

describe('the rhythm', () => {
  it('is every week, every second week from when it was chosen, or the week of a month’s first Monday', () => {
    expect(weeks({})).to.have.length(10);
    expect(weeks({ frequency: 'fortnightly', roundsFrom: '2026-W48' }).slice(0, 4)).to.deep.equal([
      '2026-W48',
      '2026-W50',
      '2026-W52',
      '2027-W01',
    ]);
    expect(weeks({ frequency: 'monthly' })).to.deep.equal(['2026-W50', '2027-W01']);
  });

  it('holds from now on: weeks that had no round are not asked for, nor told of as missed, when it changes', () => {
    const before: Settings = { ...settings, frequency: 'fortnightly', roundsFrom: '2026-W47' };
    const saturday = '2026-11-28T09:00:00.000Z';
    const runs = (['open-round', 'remind', 'close-round', 'digest'] as const).map(
      (job) => ({ job, week: '2026-W47', state: 'done' }) as const,
    );
    expect(dueJobs(before, saturday, runs)).to.deep.equal([]);
    const reading = readScheduleChange('every week', before, { ...when, now: saturday });
    const after = { ...before, ...(reading.ok ? reading.changes : {}) } as Settings;
    expect(dueJobs(after, saturday, runs)).to.deep.equal([]);
    expect(dueJobs(after, '2026-11-30T06:00:00.000Z', runs).map(({ week }) => week)).to.deep.equal(['2026-W49']);
  });

  it('of a round that is open goes on as it was when it changes', () => {
    const runs = [{ job: 'open-round', week: '2026-W48', state: 'done' } as const];
    const reading = readScheduleChange('every month', settings, when);
    const after = { ...settings, ...(reading.ok ? reading.changes : {}) } as Settings;
    expect(dueJobs(after, '2026-11-26T13:00:00.000Z', runs).map(({ job }) => job)).to.include('close-round');
  });

  it('rests while the network pauses, and goes on by itself', () => {
    const paused = { ...settings, pausedFrom: '2026-12-14', pausedUntil: '2027-01-08' };
    expect(weeks(paused)).to.deep.equal(['2026-W48', '2026-W49', '2026-W50', '2027-W02', '2027-W03', '2027-W04']);
    expect(nextRoundWeek('2026-W51', paused)).to.equal('2027-W02');
    expect(dueJobs(paused, '2026-12-21T08:00:00.000Z', []).map(({ week }) => week)).not.to.include('2026-W52');
  });

  it('lets a round that is open close and be told of, and does not remind in a pause', () => {
    const runs = [{ job: 'open-round', week: '2026-W48', state: 'done' }] as const;
    const paused = { ...settings, pausedFrom: '2026-11-24', pausedUntil: '2027-01-08' };
    const due = dueJobs(paused, '2026-11-27T12:00:00.000Z', runs).filter(({ week }) => week === '2026-W48');
    expect(due.map(({ job }) => job)).to.deep.equal(['close-round', 'digest']);
  });
});
