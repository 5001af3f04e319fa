import { expect } from 'chai';
import fc from 'fast-check';
import { STATUSES } from '../../src/domain/plan/status.ts';
import { applyUpdate, type StatusUpdate, updateId } from '../../src/domain/plan/status-update.ts';
import { activity } from '../support/network.ts';

const anyUpdate = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    minute: fc.integer({ min: 0, max: 59 }),
    reached: fc.option(fc.nat(500), { nil: undefined }),
  })
  .map(
    ({ status, minute, reached }): StatusUpdate => ({
      id: updateId('2026-W48|alpha', 'ACT-2026-0001', minute),
      checkInId: '2026-W48|alpha',
      activityId: 'ACT-2026-0001',
      organisationId: 'alpha',
      revision: minute,
      type: 'update',
      channel: 'teams_card',
      submittedBy: 'ann',
      submittedAt: `2026-11-24T09:${String(minute).padStart(2, '0')}:00.000Z`,
      week: '2026-W48',
      status,
      previousStatus: 'on_track',
      supportNeeded: 'none',
      ...(reached === undefined ? {} : { reachedPeople: reached }),
    }),
  );

describe('applying updates to an activity', () => {
  it('may be repeated: an update applied twice changes nothing more', () => {
    fc.assert(
      fc.property(anyUpdate, (update) => {
        const once = applyUpdate(activity('ACT-2026-0001', 'alpha'), update);
        expect(applyUpdate(once, update)).to.equal(once);
      }),
    );
  });

  it('ends with the latest update, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyUpdate, { minLength: 1, maxLength: 6, selector: (update) => update.id }),
        (updates) => {
          const latest = [...updates].sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0];
          const result = updates.reduce(applyUpdate, activity('ACT-2026-0001', 'alpha'));
          expect(result.latestUpdateId).to.equal(latest?.id);
          expect(result.status).to.equal(latest?.status);
        },
      ),
    );
  });

  it('keeps a restricted activity’s plan untouched', () => {
    const before = activity('ACT-2026-0001', 'alpha', { sensitivity: 'restricted' });
    const [update] = fc.sample(anyUpdate, 1);
    const { title, plannedEnd, sensitivity } = applyUpdate(before, update as StatusUpdate);
    expect({ title, plannedEnd, sensitivity }).to.deep.equal({
      title: before.title,
      plannedEnd: before.plannedEnd,
      sensitivity: 'restricted',
    });
  });
});
