import { expect } from 'chai';
import fc from 'fast-check';
import { CHECK_IN_STATES, type CheckIn, type CheckInRound } from '../../src/domain/check-in/check-in.ts';
import { escalationOf } from '../../src/domain/check-in/escalation.ts';
import {
  whyNoDigest,
  whyNoLateForm,
  whyNoPreview,
  whyNoReceipt,
  whyNotAsked,
} from '../../src/domain/check-in/still-said.ts';
import type { Digest } from '../../src/domain/digest/digest.ts';
import { cameToNothing, DROP_REASONS } from '../../src/domain/outbox/delivery.ts';
import { toDoOf } from '../../src/domain/plan/to-do.ts';
import { focalPoint } from '../support/network.ts';

const checkIn = (changes: Partial<CheckIn> = {}): CheckIn => ({
  id: '2026-W48|alpha',
  week: '2026-W48',
  organisationId: 'alpha',
  activityIds: ['ACT-2026-0001'],
  moreActivities: 0,
  state: 'planned',
  stateSince: '2026-11-23T06:00:00.000Z',
  stateBy: 'job:open-round',
  remindersSent: 0,
  revision: 0,
  ...changes,
});
const round = (state: CheckInRound['state']) => ({ state }) as CheckInRound;
const ann = focalPoint('ann', 'alpha');
const today = '2026-11-24';

describe('what was queued', () => {
  const open = { checkIn: checkIn(), person: ann, round: round('open'), today };
  const cases: [string, Parameters<typeof whyNotAsked>[0], ReturnType<typeof whyNotAsked>][] = [
    ['somebody who waits to be asked', open, undefined],
    ['a check-in that is gone', { ...open, checkIn: undefined }, 'gone'],
    ['somebody who has left', { ...open, person: { ...ann, active: false } }, 'gone'],
    ['an answer that is there', { ...open, checkIn: checkIn({ state: 'answered' }) }, 'answered'],
    ['a holiday', { ...open, checkIn: checkIn({ state: 'excused', stateReason: 'holiday' }) }, 'not_asked'],
    ['somebody back from leave', { ...open, checkIn: checkIn({ state: 'excused', stateReason: 'leave' }) }, undefined],
    ['a round that is closed', { ...open, round: round('closed') }, 'round_closed'],
    [
      'somebody who answers for another organisation',
      { ...open, person: focalPoint('ben', 'beta') },
      'not_focal_point',
    ],
    ['somebody on leave', { ...open, person: { ...ann, optedOutUntil: '2026-11-30' } }, 'on_leave'],
  ];
  for (const [what, given, why] of cases)
    it(`${why ? `is not said (${why})` : 'is said'}: the card for ${what}`, () => {
      expect(whyNotAsked(given)).to.equal(why);
    });

  it('is not said where somebody has answered, is no focal point any more, or nobody waits for it', () => {
    expect(whyNoLateForm(checkIn({ state: 'missed' }), ann)).to.equal(undefined);
    expect(whyNoLateForm(checkIn({ state: 'answered_late' }), ann)).to.equal('answered');
    expect(whyNoLateForm(checkIn({ state: 'unreachable' }), ann)).to.equal('not_asked');
    expect(whyNoReceipt(checkIn(), focalPoint('ben', 'beta'))).to.equal('not_focal_point');
    expect(whyNoReceipt(checkIn(), ann)).to.equal(undefined);
    expect(whyNoDigest({ state: 'held' } as Digest)).to.equal('not_awaited');
    expect(whyNoDigest({ state: 'posting' } as Digest)).to.equal(undefined);
    const officer = focalPoint('sec', '', { assignments: [{ role: 'secretariat_officer' }] });
    expect(whyNoPreview({ state: 'awaiting_approval' } as Digest, officer)).to.equal(undefined);
    expect(whyNoPreview({ state: 'awaiting_approval' } as Digest, ann)).to.equal('not_permitted');
    expect(whyNoPreview({ state: 'posted' } as Digest, officer)).to.equal('not_awaited');
  });

  it('came to nothing where nobody is left to be asked by it, also by the words of records of earlier versions', () => {
    const came = ['gone', 'not_focal_point', 'no longer the focal point', 'person or check-in gone'];
    for (const reason of [...DROP_REASONS, ...came, 'asked in Teams'])
      expect(cameToNothing({ state: 'dropped', reason }), reason).to.equal(came.includes(reason));
    expect(cameToNothing({ state: 'dead', reason: 'too_big' })).to.equal(true);
    expect(cameToNothing({ state: 'sent' })).to.equal(false);
  });
});

describe('silence', () => {
  it('is on the secretariat’s list exactly when a round that closes tells the secretariat of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHECK_IN_STATES), fc.nat(6), (state, missedBefore) => {
        const row = checkIn({ state, missedBefore });
        const items = toDoOf({ activities: [], checkIns: [row], today, calendar: { overrides: [] } });
        const silent = items.find(({ kind }) => kind === 'silent');
        if (state === 'missed') expect(silent !== undefined).to.equal(escalationOf(row)?.to === 'secretariat');
        // While it waits for its answer the rounds before count, and nobody is told anew.
        else if (state === 'sent' || state === 'reminded') expect(silent !== undefined).to.equal(missedBefore >= 3);
        else expect(silent).to.equal(undefined);
      }),
    );
  });
});
