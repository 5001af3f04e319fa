import { expect } from 'chai';
import type { CheckIn, CheckInRound } from '../../src/domain/check-in/check-in.ts';
import { composeFigures } from '../../src/domain/digest/digest.ts';
import type { StatusUpdate } from '../../src/domain/plan/status-update.ts';
import { type Filters, summarize } from '../../src/domain/plan/summary.ts';
import { activity } from '../support/network.ts';

const asOf = '2026-11-24T09:00:00.000Z';
const zone = 'Africa/Nairobi';

const activities = [
  activity('ACT-2026-0001', 'alpha', { status: 'delayed', plannedEnd: '2026-11-01', supportNeeded: 'funding' }),
  activity('ACT-2026-0002', 'alpha', {
    status: 'blocked',
    pillar: 'protection',
    supportNeeded: 'legal',
    places: ['KE001', 'KE002'],
  }),
  activity('ACT-2026-0003', 'beta', {
    status: 'completed',
    pillar: 'protection',
    actualEnd: '2026-11-20',
    supportNeeded: 'funding',
  }),
  activity('ACT-2026-0004', 'beta', {
    status: 'on_track',
    sensitivity: 'restricted',
    pillar: 'protection',
    places: ['KE047'],
  }),
  activity('ACT-2026-0005', 'gamma', { plannedStart: '2026-12-01', plannedEnd: '2027-02-01', places: ['national'] }),
];

const round: CheckInRound = {
  id: '2026-W48',
  cycleId: '2026',
  opensAt: '2026-11-23T06:00:00.000Z',
  remindAt: '2026-11-25T07:00:00.000Z',
  closesAt: '2026-11-26T13:00:00.000Z',
  state: 'open',
  rosterOrganisationIds: ['alpha', 'beta', 'gamma'],
};
const checkIns = [
  ['alpha', 'answered'],
  ['beta', 'sent'],
  ['gamma', 'excused'],
].map(([organisationId, state]) => ({ id: `2026-W48|${organisationId}`, organisationId, state }) as CheckIn);

function summary(filters: Filters = {}) {
  return summarize({ activities, rounds: [{ round, checkIns }], filters, asOf, zone });
}

describe('the summary', () => {
  it('counts what a hand counts', () => {
    const { activities: counts, response, overdue, blocked, support, coverage } = summary();
    expect(counts.total).to.equal(5);
    expect(counts.byStatus).to.deep.equal({
      not_started: 1,
      on_track: 1,
      at_risk: 0,
      delayed: 1,
      blocked: 1,
      suspended: 0,
      completed: 1,
      cancelled: 0,
    });
    expect(counts.byPillar).to.deep.equal({ prevention: 2, protection: 3 });
    expect(counts.byPillarAndStatus['protection']).to.deep.equal({ blocked: 1, completed: 1, on_track: 1 });
    expect(response).to.deep.include({ answered: 1, late: 0, expected: 2, rate: 0.5, roster: 3 });
    expect(overdue).to.deep.equal(['ACT-2026-0001']);
    expect(blocked).to.deep.equal(['ACT-2026-0002']);
    // The support of what is completed is asked for no more.
    expect(support).to.deep.equal({ funding: 1, legal: 1 });
    expect(coverage).to.deep.equal({ KE002: 3, KE001: 1, KE047: 1, national: 1 });
  });

  it('narrows by every filter, and the response with it', () => {
    expect(summary({ pillar: 'protection' }).activities.total).to.equal(3);
    expect(summary({ place: 'KE001' }).activities.total).to.equal(1);
    expect(summary({ status: 'completed' }).activities.total).to.equal(1);
    expect(summary({ organisationId: 'alpha' })).to.nested.include({
      'activities.total': 2,
      'response.expected': 1,
      'response.rate': 1,
    });
    expect(summary({ dates: { from: '2027-01-01', to: '2027-03-31' } }).activities.total).to.equal(1);
  });

  it('has no rate when nobody was expected', () => {
    expect(summary({ organisationId: 'gamma' }).response).to.include({ expected: 0, rate: null });
  });
});

describe('the figures of the digest', () => {
  const update = (changes: Partial<StatusUpdate>): StatusUpdate => ({
    id: 'u',
    checkInId: '2026-W48|alpha',
    activityId: 'ACT-2026-0001',
    organisationId: 'alpha',
    revision: 1,
    type: 'update',
    channel: 'teams_card',
    submittedBy: 'ann',
    submittedAt: asOf,
    week: '2026-W48',
    status: 'delayed',
    previousStatus: 'on_track',
    supportNeeded: 'none',
    ...changes,
  });
  const updates = [
    update({ id: 'u1', submittedAt: '2026-11-23T09:00:00.000Z', status: 'at_risk', previousStatus: 'on_track' }),
    update({ id: 'u2', type: 'correction', previousStatus: 'at_risk' }),
    update({ id: 'u3', activityId: 'ACT-2026-0003', status: 'completed' }),
    update({ id: 'u4', activityId: 'ACT-2026-0004', status: 'on_track', previousStatus: 'not_started' }),
    update({
      id: 'u5',
      activityId: 'ACT-2026-0002',
      week: '2026-W47',
      checkInId: '2026-W47|alpha',
      type: 'no_change',
      status: 'blocked',
      previousStatus: 'blocked',
    }),
  ];
  const figures = composeFigures({ week: '2026-W48', activities, round: { round, checkIns }, updates, asOf, zone });

  it('leave restricted activities out of every count and list', () => {
    expect(figures.activities.total).to.equal(4);
    expect(JSON.stringify(figures)).not.to.include('ACT-2026-0004').and.not.to.include('u4');
    // One of the two counties is known only by protection work, which is not said where.
    expect(figures.counties).to.equal(1);
  });

  it('name no organisation', () => {
    expect(JSON.stringify({ ...figures, updateIds: [] })).not.to.match(/alpha|beta|gamma/);
  });

  it('say what changed from the beginning to the end of the week, once for each activity', () => {
    expect(figures.changes).to.deep.equal([
      { id: 'ACT-2026-0001', title: 'Activity ACT-2026-0001', from: 'on_track', to: 'delayed' },
      { id: 'ACT-2026-0003', title: 'Activity ACT-2026-0003', from: 'on_track', to: 'completed' },
    ]);
    expect(figures.completed.map((item) => item.id)).to.deep.equal(['ACT-2026-0003']);
    expect(figures).to.include({ corrections: 1, lateAnswers: 1 });
  });

  it('reconcile with the roster', () => {
    const sum = Object.values(figures.states).reduce((total, count) => total + count, 0);
    expect(sum).to.equal(figures.roster).and.to.equal(3);
  });
});
