import { expect } from 'chai';
import fc from 'fast-check';
import { defaultSettings } from '../../src/domain/network/settings.ts';
import { dueJobs, type LastRun } from '../../src/domain/schedule/due-jobs.ts';

const settings = defaultSettings('2026-11-16T00:00:00.000Z');
const done = (job: LastRun['job'], week: string): LastRun => ({ job, week, state: 'done' });
const lastWeek = (['open-round', 'remind', 'close-round', 'digest'] as const).map((job) => done(job, '2026-W47'));
const names = (now: string, runs: LastRun[], with_ = settings) =>
  dueJobs(with_, now, runs).map(({ job, week, tooOld }) => `${job} ${week}${tooOld ? ' too old' : ''}`);

describe('what is due', () => {
  const table: [title: string, now: string, runs: LastRun[], due: string[]][] = [
    ['nothing before Monday 09:00', '2026-11-23T05:59:00.000Z', lastWeek, []],
    ['the round at Monday 09:00', '2026-11-23T06:00:00.000Z', lastWeek, ['open-round 2026-W48']],
    ['nothing once it has run', '2026-11-23T06:01:00.000Z', [...lastWeek, done('open-round', '2026-W48')], []],
    [
      'a failed run again',
      '2026-11-23T06:01:00.000Z',
      [...lastWeek, { job: 'open-round', week: '2026-W48', state: 'failed' }],
      ['open-round 2026-W48'],
    ],
    [
      'the round and its reminder in order after a day down',
      '2026-11-25T08:00:00.000Z',
      lastWeek,
      ['open-round 2026-W48', 'remind 2026-W48'],
    ],
    [
      'no reminder once the round has closed',
      '2026-11-26T14:00:00.000Z',
      [...lastWeek, done('open-round', '2026-W48')],
      ['remind 2026-W48 too old', 'close-round 2026-W48'],
    ],
    [
      'the digest on Friday 14:00',
      '2026-11-27T11:00:00.000Z',
      [...lastWeek, done('open-round', '2026-W48'), done('remind', '2026-W48'), done('close-round', '2026-W48')],
      ['digest 2026-W48'],
    ],
  ];
  for (const [title, now, runs, due] of table) {
    it(title, () => {
      expect(names(now, runs)).to.deep.equal(due);
    });
  }

  it('does not ask a network for weeks before it was set up', () => {
    expect(names('2026-11-25T08:00:00.000Z', [], { ...settings, startsAt: '2026-11-25T07:30:00.000Z' })).to.deep.equal(
      [],
    );
  });

  it('follows a schedule edited in the middle of the week and never runs a finished job again', () => {
    const edited = { ...settings, digest: { day: 5, time: '16:00' } };
    const runs = [
      ...lastWeek,
      ...(['open-round', 'remind', 'close-round', 'digest'] as const).map((job) => done(job, '2026-W48')),
    ];
    expect(names('2026-11-27T13:30:00.000Z', runs, edited)).to.deep.equal([]);
  });

  it('never names a job twice, whatever the hour and the history', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 40 }),
        fc.subarray([...lastWeek, done('open-round', '2026-W48'), done('close-round', '2026-W48')]),
        (minutes, runs) => {
          const now = new Date(Date.parse('2026-11-16T00:00:00Z') + minutes * 60_000).toISOString();
          const due = dueJobs(settings, now, runs);
          const ids = due.map(({ job, week }) => `${job}|${week}`);
          return new Set(ids).size === ids.length && due.every(({ dueAt }) => dueAt <= now);
        },
      ),
    );
  });
});
