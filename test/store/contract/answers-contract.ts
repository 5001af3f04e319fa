import { expect } from 'chai';
import type { CheckIn } from '../../../src/domain/check-in/check-in.ts';
import type { Delivery } from '../../../src/domain/outbox/delivery.ts';
import { applyUpdate, type StatusUpdate, updateId } from '../../../src/domain/plan/status-update.ts';
import type { Store, Stored } from '../../../src/store/store.ts';
import { activity } from '../../support/network.ts';

const KEY = '2026-W48|alpha';

function update(changes: Partial<StatusUpdate> = {}): StatusUpdate {
  const key = changes.checkInId ?? KEY;
  const id = updateId(key, changes.activityId ?? 'ACT-2026-0001', changes.revision ?? 1);
  return {
    id,
    checkInId: key,
    activityId: 'ACT-2026-0001',
    organisationId: 'alpha',
    revision: 1,
    type: 'update',
    channel: 'teams_card',
    submittedBy: 'ann',
    submittedAt: '2026-11-24T09:00:00.000Z',
    week: '2026-W48',
    status: 'on_track',
    previousStatus: 'not_started',
    supportNeeded: 'none',
    ...changes,
  };
}

/** How an answer is saved: one write decides, the rest follows, and what is missing of it is put in place. */
export function describeAnswers(open: () => Store): void {
  describe('answers', () => {
    let store: Store;
    let checkIn: Stored<CheckIn>;

    beforeEach(async () => {
      store = open();
      await store.checkIns.create({
        id: KEY,
        week: '2026-W48',
        organisationId: 'alpha',
        activityIds: ['ACT-2026-0001', 'ACT-2026-0002'],
        moreActivities: 0,
        state: 'sent',
        stateSince: '',
        stateBy: 'job:open-round',
        remindersSent: 0,
        revision: 0,
      });
      checkIn = (await store.checkIns.get(KEY))!;
      await store.activities.create(activity('ACT-2026-0001', 'alpha'));
      await store.activities.create(activity('ACT-2026-0002', 'alpha'));
    });

    async function answerBy(person: string, status: StatusUpdate['status']): Promise<boolean> {
      const updates = ['ACT-2026-0001', 'ACT-2026-0002'].map((activityId) =>
        update({ activityId, submittedBy: person, status }),
      );
      const activities = await store.activities.list();
      return store.answers.save({
        checkIn: { ...checkIn, state: 'answered', answeredBy: person, revision: 1, answer: updates },
        updates,
        activities: activities.map((each) => applyUpdate(each, updates.find((u) => u.activityId === each.id)!)),
      });
    }

    it('write the check-in, its updates and the activities', async () => {
      expect(await answerBy('ann', 'on_track')).to.equal(true);
      expect(await store.checkIns.get(KEY)).to.include({ state: 'answered', answeredBy: 'ann' });
      expect(await store.updates.get(updateId(KEY, 'ACT-2026-0002', 1))).to.include({
        status: 'on_track',
        submittedBy: 'ann',
      });
      expect(await store.activities.get('ACT-2026-0002')).to.include({ status: 'on_track' });
    });

    it('of two people at once are one: the loser changes nothing at all', async () => {
      const won = await Promise.all([answerBy('ann', 'on_track'), answerBy('alt', 'blocked')]);
      expect(won.filter(Boolean)).to.have.length(1);
      const winner = won[0] ? 'on_track' : 'blocked';
      expect((await store.activities.list()).map((each) => each.status)).to.deep.equal([winner, winner]);
      expect(await store.updates.since('')).to.have.length(2);
    });

    it('are completed when only the check-in was written before the power went', async () => {
      const updates = [update({ status: 'blocked', supportNeeded: 'legal' }), update({ activityId: 'ACT-2026-0002' })];
      expect(await store.checkIns.replace({ ...checkIn, state: 'answered', revision: 1, answer: updates })).to.equal(
        true,
      );
      const cut = (await store.checkIns.get(KEY))!;
      await store.answers.settle(cut);
      await store.answers.settle(cut);
      expect(await store.updates.ofActivity('ACT-2026-0001')).to.have.length(1);
      expect(await store.activities.get('ACT-2026-0001')).to.include({ status: 'blocked', supportNeeded: 'legal' });
    });

    it('are completed when the activities are missing, and never undo a newer update', async () => {
      const old = update({ status: 'blocked' });
      await store.updates.create(old);
      const newer = update({
        checkInId: 'adhoc/2026-W48',
        status: 'on_track',
        submittedAt: '2026-11-24T10:00:00.000Z',
      });
      const stored = (await store.activities.get('ACT-2026-0001'))!;
      expect(await store.answers.save({ updates: [newer], activities: [applyUpdate(stored, newer)] })).to.equal(true);
      await store.answers.settle({ ...checkIn, answer: [old] });
      expect(await store.activities.get('ACT-2026-0001')).to.include({ status: 'on_track' });
    });

    it('given since an instant are completed wherever something is missing', async () => {
      const said = [update({ status: 'blocked', supportNeeded: 'legal' }), update({ activityId: 'ACT-2026-0002' })];
      const answered = { state: 'answered', answeredAt: said[0]!.submittedAt, revision: 1, answer: said } as const;
      await store.checkIns.replace({ ...checkIn, ...answered, answer: [...said] });
      const adhoc = update({
        checkInId: 'adhoc/2026-W48',
        activityId: 'ACT-2026-0002',
        status: 'delayed',
        submittedAt: '2026-11-24T12:00:00.000Z',
      });
      await store.updates.create(adhoc);
      expect((await store.answers.settleSince('2026-11-24T13:00:00.000Z')).mended).to.equal(0);
      expect((await store.answers.settleSince('2026-11-24T08:00:00.000Z')).mended).to.be.greaterThan(0);
      expect((await store.answers.settleSince('2026-11-24T08:00:00.000Z')).mended).to.equal(0);
      expect(await store.updates.since('')).to.have.length(3);
      expect(await store.activities.get('ACT-2026-0001')).to.include({ status: 'blocked' });
      expect(await store.activities.get('ACT-2026-0002')).to.include({ status: 'delayed', latestUpdateId: adhoc.id });
    });

    it('queue the messages that follow from them, and none when they lost', async () => {
      const deliveries = [{ id: 'receipt|1', week: '2026-W48', nextAt: '2026-11-24T09:00:00.000Z' } as Delivery];
      const updates = [update()];
      const answer = { checkIn: { ...checkIn, state: 'answered' as const }, updates, activities: [], deliveries };
      expect(await store.answers.save(answer)).to.equal(true);
      expect(await store.deliveries.get('receipt|1')).to.include({ id: 'receipt|1' });
      const late = { ...answer, deliveries: [{ ...deliveries[0]!, id: 'receipt|2' }] };
      expect(await store.answers.save(late)).to.equal(false);
      expect(await store.deliveries.get('receipt|2')).to.equal(undefined);
    });

    it('outside a check-in are one update, taken once', async () => {
      const adhoc = update({ checkInId: 'adhoc/2026-W48', status: 'delayed' });
      const stored = (await store.activities.get('ACT-2026-0001'))!;
      const answer = { updates: [adhoc], activities: [applyUpdate(stored, adhoc)] };
      const won = await Promise.all([store.answers.save(answer), store.answers.save(answer)]);
      expect(won.filter(Boolean)).to.have.length(1);
      expect(await store.activities.get('ACT-2026-0001')).to.include({ status: 'delayed', latestUpdateId: adhoc.id });
    });

    it('stand in the order in which they were submitted', async () => {
      await store.updates.create(update({ revision: 2, submittedAt: '2026-11-24T11:00:00.000Z' }));
      await store.updates.create(update({ revision: 1, submittedAt: '2026-11-24T09:00:00.000Z' }));
      await store.updates.create(
        update({ revision: 1, activityId: 'ACT-2026-0002', submittedAt: '2026-11-24T10:00:00.000Z' }),
      );
      expect((await store.updates.ofActivity('ACT-2026-0001')).map((each) => each.revision)).to.deep.equal([1, 2]);
      expect(
        (await store.updates.since('2026-11-24T10:00:00.000Z')).map((each) => each.submittedAt.slice(11, 13)),
      ).to.deep.equal(['10', '11']);
    });
  });
}
