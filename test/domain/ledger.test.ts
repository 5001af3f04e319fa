import { expect } from 'chai';
import fc from 'fast-check';
import { CHECK_IN_STATES, type CheckIn, type CheckInState } from '../../src/domain/check-in/check-in.ts';
import { countStates, moveTo, responseOf } from '../../src/domain/check-in/ledger.ts';
import { planRound } from '../../src/domain/check-in/round.ts';
import { defaultSettings } from '../../src/domain/network/settings.ts';
import { planWeek } from '../../src/domain/schedule/schedule.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';

function checkIn(organisationId: string, state: CheckInState): CheckIn {
  return {
    id: `2026-W48|${organisationId}`,
    week: '2026-W48',
    organisationId,
    activityIds: [],
    moreActivities: 0,
    state,
    stateSince: '2026-11-23T06:00:00.000Z',
    stateBy: 'job:open-round',
    remindersSent: 0,
    revision: 0,
  };
}

describe('the ledger', () => {
  it('adds up: 24 on the roster = 15 answered + 2 late + 3 excused + 3 missed + 1 unreachable', () => {
    const states: CheckInState[] = [
      ...Array<CheckInState>(15).fill('answered'),
      ...Array<CheckInState>(2).fill('answered_late'),
      ...Array<CheckInState>(3).fill('excused'),
      ...Array<CheckInState>(3).fill('missed'),
      'unreachable',
    ];
    const rows = states.map((state, index) => checkIn(`org-${index}`, state));
    const counts = countStates(
      rows.map((row) => row.organisationId),
      rows,
    );
    expect(counts).to.include({ answered: 15, answered_late: 2, excused: 3, missed: 3, unreachable: 1 });
    const { expected, rate } = responseOf(counts);
    expect(expected).to.equal(21);
    expect(rate).to.be.closeTo(17 / 21, 1e-12);
  });

  it('refuses to be rounded over: a missing or a foreign row is an error', () => {
    expect(() => countStates(['a', 'b'], [checkIn('a', 'sent')])).to.throw('1 of 2');
    expect(() => countStates(['a'], [checkIn('a', 'sent'), checkIn('c', 'sent')])).to.throw('not on the roster');
    expect(() => countStates(['a'], [checkIn('a', 'sent'), checkIn('a', 'sent')])).to.throw('twice');
  });

  it('moves only along its arrows, and keeps who moved it, when and why', () => {
    const at = '2026-11-24T00:00:00.000Z';
    expect(moveTo(checkIn('a', 'answered'), { to: 'missed', at, by: 'job:close-round' })).to.equal(undefined);
    expect(moveTo(checkIn('a', 'missed'), { to: 'answered', at, by: 'person:ann' })).to.equal(undefined);
    const moved = moveTo(checkIn('a', 'planned'), {
      to: 'unreachable',
      at,
      by: 'delivery:d',
      reason: 'blocked_by_user',
    });
    expect(moved).to.include({
      state: 'unreachable',
      stateReason: 'blocked_by_user',
      stateBy: 'delivery:d',
      stateSince: at,
    });
    const late = moveTo(checkIn('a', 'missed'), { to: 'answered_late', at, by: 'person:ann' });
    expect(late).to.include({ state: 'answered_late' });
    const [before] = late?.history ?? [];
    expect(before).to.deep.equal({ state: 'missed', since: '2026-11-23T06:00:00.000Z', by: 'job:open-round' });
  });

  it('is in exactly one known state after any sequence of moves', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHECK_IN_STATES), { maxLength: 12 }), (path) => {
        let row = checkIn('a', 'planned');
        for (const to of path) row = moveTo(row, { to, at: '2026-11-24T00:00:00.000Z', by: 'job:x' }) ?? row;
        return CHECK_IN_STATES.includes(row.state) && countStates(['a'], [row])[row.state] === 1;
      }),
    );
  });
});

describe('planning a round', () => {
  const settings = defaultSettings('2026-01-01T00:00:00.000Z');
  const base = {
    plan: planWeek('2026-W48', settings),
    cycleId: '2026',
    zone: settings.zone,
    now: '2026-11-23T06:00:00.000Z',
    organisations: [organisation('alpha')],
    activities: [activity('ACT-2026-0001', 'alpha')],
    previous: [],
    isReachable: () => true,
  };
  const primary = focalPoint('one', 'alpha');
  const alternate = focalPoint('two', 'alpha', {
    assignments: [{ role: 'focal_point', organisationId: 'alpha', rank: 'alternate' }],
  });

  function asked(changes: object): string[] {
    const [ask] = planRound({ ...base, people: [alternate, primary], ...changes }).asks;
    return [ask?.checkIn.state, ask?.checkIn.stateReason, ...(ask?.people.map((person) => person.id) ?? [])].filter(
      Boolean,
    ) as string[];
  }

  it('writes to the primary focal point', () => {
    expect(asked({})).to.deep.equal(['planned', 'one']);
  });

  it('writes to the alternate at once when the primary is on leave or cannot be reached', () => {
    expect(asked({ people: [alternate, { ...primary, optedOutUntil: '2026-11-30' }] })).to.deep.equal([
      'planned',
      'two',
    ]);
    expect(asked({ isReachable: (person: { id: string }) => person.id === 'two' })).to.deep.equal(['planned', 'two']);
  });

  it('writes to both when the organisation was silent last round', () => {
    const previous = [{ ...checkIn('alpha', 'missed'), week: '2026-W47' }];
    expect(asked({ previous })).to.deep.equal(['planned', 'one', 'two']);
  });

  it('gives a row with its reason to everybody who is not asked', () => {
    expect(asked({ activities: [] })).to.deep.equal(['excused', 'nothing_due']);
    expect(asked({ people: [] })).to.deep.equal(['unreachable', 'no_focal_point']);
    expect(asked({ isReachable: () => false })).to.deep.equal(['unreachable', 'not_installed']);
    expect(asked({ people: [{ ...primary, optedOutUntil: '2026-11-23' }] })).to.deep.equal(['excused', 'leave']);
  });

  it('puts the five activities most in need on the card: overdue, due soon, in trouble, longest silent', () => {
    const activities = [
      activity('ACT-2026-0001', 'alpha', { status: 'on_track', lastUpdateAt: '2026-11-20T00:00:00.000Z' }),
      activity('ACT-2026-0002', 'alpha', { status: 'on_track', lastUpdateAt: '2026-10-01T00:00:00.000Z' }),
      activity('ACT-2026-0003', 'alpha', { status: 'blocked' }),
      activity('ACT-2026-0004', 'alpha', { plannedEnd: '2026-11-30' }),
      activity('ACT-2026-0005', 'alpha', { plannedEnd: '2026-11-20' }),
      activity('ACT-2026-0006', 'alpha', { plannedEnd: '2026-11-01' }),
      activity('ACT-2026-0007', 'alpha', { status: 'completed', plannedEnd: '2026-11-01' }),
    ];
    const [ask] = planRound({ ...base, people: [primary], activities }).asks;
    expect(ask?.checkIn.activityIds.map((id) => id.slice(-1))).to.deep.equal(['6', '5', '4', '3', '2']);
    expect(ask?.checkIn.moreActivities).to.equal(1);
  });
});
