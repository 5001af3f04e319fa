import { expect } from 'chai';
import type { CheckIn } from '../../../src/domain/check-in.ts';
import type { Delivery } from '../../../src/domain/delivery.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import type { Store } from '../../../src/store/store.ts';
import { activity, focalPoint } from '../../support/network.ts';

/** What the nouns are asked beyond their records. */
export function describeQueries(open: () => Store): void {
  describe('queries', () => {
    it('find a person by Entra object id', async () => {
      const { people } = open();
      await people.create(focalPoint('ann', 'alpha'));
      await people.create(focalPoint('mail', 'alpha', { aadObjectId: undefined as never }));
      expect((await people.byObjectId('aad-ann'))?.id).to.equal('ann');
      expect(await people.byObjectId('aad-nobody')).to.equal(undefined);
    });

    it('find the activities an organisation leads, not those it is a partner in', async () => {
      const { activities } = open();
      await activities.create(activity('ACT-2026-0002', 'alpha'));
      await activities.create(activity('ACT-2026-0001', 'alpha'));
      await activities.create(activity('ACT-2026-0003', 'beta', { partnerOrgIds: ['alpha'] }));
      expect((await activities.ofOrganisation('alpha')).map((each) => each.id)).to.deep.equal([
        'ACT-2026-0001',
        'ACT-2026-0002',
      ]);
    });

    it('find the check-ins of a week', async () => {
      const { checkIns } = open();
      for (const id of ['2026-W48|a', '2026-W48|b', '2026-W49|a'])
        await checkIns.create({ id, week: id.slice(0, 8), organisationId: id.slice(9), state: 'planned' } as CheckIn);
      expect((await checkIns.ofWeek('2026-W48')).map((each) => each.id)).to.deep.equal(['2026-W48|a', '2026-W48|b']);
    });

    it('find deliveries whose time has come, the longest waiting first, and none that are over', async () => {
      const { deliveries } = open();
      const delivery = (id: string, nextAt?: string) =>
        deliveries.create({
          id,
          week: '2026-W48',
          conversationId: 'c',
          state: nextAt ? 'queued' : 'sent',
          ...(nextAt ? { nextAt } : {}),
        } as Delivery);
      await delivery('later', '2026-11-23T07:00:00.000Z');
      await delivery('second', '2026-11-23T05:30:00.000Z');
      await delivery('first', '2026-11-23T05:00:00.000Z');
      await delivery('over');
      expect((await deliveries.due('2026-11-23T06:00:00.000Z', 10)).map((each) => each.id)).to.deep.equal([
        'first',
        'second',
      ]);
      expect((await deliveries.due('2026-11-23T06:00:00.000Z', 1)).map((each) => each.id)).to.deep.equal(['first']);
    });

    it('find the personal chat of a person, not a channel they wrote in', async () => {
      const { conversations } = open();
      const base = {
        serviceUrl: 'https://smba.trafficmanager.net/',
        channelId: 'msteams',
        botId: 'bot',
        seenAt: '2026-11-23T06:00:00.000Z',
      };
      await conversations.create({ ...base, id: 'chat', scope: 'personal', aadObjectId: 'aad-ann' });
      await conversations.create({ ...base, id: 'channel', scope: 'channel' });
      expect((await conversations.personalOf('aad-ann'))?.id).to.equal('chat');
      expect(await conversations.personalOf('aad-ben')).to.equal(undefined);
    });

    it('find the runs from a week on', async () => {
      const { runs } = open();
      for (const week of ['2026-W46', '2026-W47', '2026-W48'])
        await runs.create({ id: `digest|${week}`, job: 'digest', week, state: 'done', startedAt: '', heldUntil: '' });
      expect((await runs.since('2026-W47')).map((run) => run.week)).to.deep.equal(['2026-W47', '2026-W48']);
    });

    it('keep one set of settings, made once', async () => {
      const { settings } = open();
      expect(await settings.get()).to.equal(undefined);
      const made = await Promise.all([1, 2, 3].map(() => settings.create(defaultSettings('2026-11-23T06:00:00.000Z'))));
      expect(made.filter(Boolean)).to.have.length(1);
      const read = (await settings.get())!;
      expect(await settings.replace({ ...read, zone: 'UTC' })).to.equal(true);
      expect(await settings.replace({ ...read, zone: 'Asia/Tokyo' })).to.equal(false);
      expect((await settings.get())?.zone).to.equal('UTC');
    });

    it('list audit events in the order of time', async () => {
      const { audit } = open();
      for (const [id, at] of [
        ['b', '2026-11-23T07:00:00.000Z'],
        ['a', '2026-11-23T08:00:00.000Z'],
        ['c', '2026-11-23T06:00:00.000Z'],
      ] as const)
        await audit.append({ id, at, by: 'ann', action: 'summary', detail: { rows: 3 } });
      expect((await audit.list()).map((event) => event.id)).to.deep.equal(['c', 'b', 'a']);
    });
  });
}
