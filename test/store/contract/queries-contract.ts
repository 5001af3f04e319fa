import { expect } from 'chai';
import type { AuditEvent } from '../../../src/domain/audit/audit.ts';
import type { CheckIn, CheckInRound } from '../../../src/domain/check-in/check-in.ts';
import type { Digest } from '../../../src/domain/digest/digest.ts';
import { defaultSettings } from '../../../src/domain/network/settings.ts';
import type { Delivery } from '../../../src/domain/outbox/delivery.ts';
import type { StatusUpdate } from '../../../src/domain/plan/status-update.ts';
import type { Store } from '../../../src/store/store.ts';
import { activity, focalPoint, organisation } from '../../support/network.ts';

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

    it('find the messages about one check-in', async () => {
      const { deliveries } = open();
      const ask = (id: string, checkInId: string) =>
        deliveries.create({ id, week: '2026-W48', content: { kind: 'check-in', checkInId } } as Delivery);
      await ask('a', '2026-W48|alpha');
      await ask('b', '2026-W48|beta');
      await deliveries.create({ id: 'd', week: '2026-W48', content: { kind: 'digest', digestId: 'x' } } as Delivery);
      expect((await deliveries.ofCheckIn('2026-W48|alpha')).map(({ id }) => id)).to.deep.equal(['a']);
    });

    it('find rounds, check-ins and digests from a week on', async () => {
      const store = open();
      for (const week of ['2026-W47', '2026-W48', '2026-W49']) {
        await store.rounds.create({ id: week } as CheckInRound);
        await store.checkIns.create({ id: `${week}|a`, week } as CheckIn);
        await store.digests.create({ id: `2026|${week}`, week } as Digest);
      }
      expect((await store.rounds.since('2026-W48')).map(({ id }) => id)).to.deep.equal(['2026-W48', '2026-W49']);
      expect((await store.checkIns.since('2026-W49')).map(({ week }) => week)).to.deep.equal(['2026-W49']);
      expect((await store.digests.since('2026-W48')).map(({ week }) => week)).to.deep.equal(['2026-W48', '2026-W49']);
    });

    it('find what an organisation said in a week', async () => {
      const { updates } = open();
      const said = (id: string, organisationId: string, week: string, submittedAt: string) =>
        updates.create({ id, organisationId, week, submittedAt } as StatusUpdate);
      await said('1', 'alpha', '2026-W48', '2026-11-25');
      await said('2', 'alpha', '2026-W48', '2026-11-24');
      await said('3', 'alpha', '2026-W47', '2026-11-17');
      await said('4', 'beta', '2026-W48', '2026-11-24');
      expect((await updates.ofOrganisation('alpha', '2026-W48')).map(({ id }) => id)).to.deep.equal(['2', '1']);
    });

    it('answer the same from a batched view, until something is written through it', async () => {
      const store = open();
      for (const id of ['a', 'b']) await store.organisations.create(organisation(id));
      await store.people.create(focalPoint('ann', 'a'));
      const view = store.forTurn();
      expect(view.batched()).to.equal(view);
      await Promise.all([view.organisations.list(), view.people.byObjectId('aad-ann'), view.people.get('nobody')]);
      expect(await view.organisations.list()).to.deep.equal(await store.organisations.list());
      expect((await view.organisations.get('b'))?.id).to.equal('b');
      expect((await view.people.byObjectId('aad-ann'))?.id).to.equal('ann');
      expect(await view.people.get('nobody')).to.equal(undefined);
      expect(await view.people.get('ann')).to.include({ id: 'ann' });

      const read = (await view.organisations.get('a'))!;
      expect(await view.organisations.replace({ ...read, name: 'Example new' })).to.equal(true);
      expect((await view.organisations.get('a'))?.name).to.equal('Example new');
      // What somebody else writes meanwhile is seen when it is asked for anew.
      expect(await view.workingGroups.list()).to.deep.equal([]);
      await store.workingGroups.create({ id: 'legal', nameEn: 'Legal', nameSw: 'Sheria', active: true });
      expect(await view.workingGroups.list()).to.deep.equal([]);
      view.forget();
      expect((await view.workingGroups.list()).map(({ id }) => id)).to.deep.equal(['legal']);
      // A refused write: what is decided next is decided on what stands, whatever it is about.
      await store.people.create(focalPoint('ben', 'b'));
      expect(await view.organisations.replace({ ...read, name: 'Example stale' })).to.equal(false);
      expect((await view.people.list()).map(({ id }) => id)).to.deep.equal(['ann', 'ben']);
    });

    it('carry bare records in and out', async () => {
      const { archive, organisations } = open();
      await archive.write('organisations', [organisation('b'), organisation('a')]);
      await archive.write('organisations', [organisation('a', { name: 'Example changed' })]);
      expect(await archive.read('organisations')).to.deep.equal([
        organisation('a', { name: 'Example changed' }),
        organisation('b'),
      ]);
      const read = (await organisations.get('a'))!;
      await archive.write('organisations', [organisation('a')]);
      expect(await organisations.replace({ ...read, name: 'Example stale' })).to.equal(false);
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

    it('list safeguarding events in the order of time, until their time is over', async () => {
      const { safeguarding } = open();
      const event = { field: 'chat', detectors: ['phone'], action: 'blocked' } as const;
      for (const [id, at] of [
        ['b', '2026-11-23T07:00:00.000Z'],
        ['a', '2026-11-23T08:00:00.000Z'],
        ['c', '2026-11-23T06:00:00.000Z'],
      ] as const)
        await safeguarding.append({ ...event, id, at });
      const all = await safeguarding.list();
      expect(all.map(({ id }) => id)).to.deep.equal(['c', 'b', 'a']);
      expect((await safeguarding.since('2026-11-23T07:00:00.000Z')).map(({ id }) => id)).to.deep.equal(['b', 'a']);
      await safeguarding.expire(all[0]!);
      await safeguarding.expire(all[0]!);
      expect((await safeguarding.list()).map(({ id }) => id)).to.deep.equal(['b', 'a']);
    });

    it('take an audit event once per number, and hand out the last ones, the newest first', async () => {
      const { audit } = open();
      const event = (id: string): AuditEvent => ({
        id,
        previous: '',
        hash: id,
        at: '2026-11-23T07:00:00.000Z',
        by: 'ann',
        action: 'summary',
        detail: { rows: 3 },
      });
      expect(await audit.latest(1)).to.deep.equal([]);
      for (const id of ['000000000002', '000000000010', '000000000001']) await audit.append(event(id));
      const won = await Promise.all([audit.append(event('000000000011')), audit.append(event('000000000011'))]);
      expect(won.filter(Boolean)).to.have.length(1);
      expect((await audit.latest(2)).map(({ id }) => id)).to.deep.equal(['000000000011', '000000000010']);
      expect((await audit.list()).map(({ id }) => Number(id))).to.deep.equal([1, 2, 10, 11]);
      await audit.expire(event('000000000001'));
      expect((await audit.list()).map(({ id }) => Number(id))).to.deep.equal([2, 10, 11]);
    });

    it('forget the words of an update and keep its figures', async () => {
      const { updates } = open();
      const said: StatusUpdate = {
        id: 'u1',
        checkInId: 'adhoc/2026-W48',
        activityId: 'ACT-2026-0001',
        organisationId: 'alpha',
        revision: 1,
        type: 'update',
        channel: 'chat_text',
        submittedBy: 'ann',
        submittedAt: '2026-11-23T07:00:00.000Z',
        week: '2026-W48',
        status: 'delayed',
        previousStatus: 'on_track',
        supportNeeded: 'none',
        reachedPeople: 45,
      };
      await updates.create({ ...said, narrative: 'venue lost', reason: 'rain', outcome: 'none' });
      await updates.forgetText('u1');
      await updates.forgetText('nobody');
      const { etag: _, ...stands } = (await updates.get('u1')) as StatusUpdate & { etag?: string };
      expect(stands).to.deep.equal(said);
    });
  });
}
