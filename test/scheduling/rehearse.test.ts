import { expect } from 'chai';
import { rehearse } from '../../src/scheduling/rehearse.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';
import { cardOf, namesWeek, startApp, type TestApp, textOf } from '../support/start-app.ts';

const HOUR_MS = 3_600_000;

/** What the rehearsal says of the weeks to come, and what the clock then does, hour by hour. */
describe('the rehearsal', function () {
  this.timeout(600_000);
  let bot: TestApp;
  afterEach(() => bot.close());

  async function startAt(settings: Record<string, unknown>): Promise<void> {
    bot = await startApp({
      at: '2026-11-20T18:00',
      settings: { digestApproval: false, digestChannelId: 'channel-digest', ...settings },
      network: {
        organisations: [organisation('alpha'), organisation('beta'), organisation('gamma')],
        people: ['alpha', 'beta', 'gamma'].map((id) => focalPoint(`focal-${id}`, id)),
        activities: [
          activity('ACT-2026-0001', 'alpha', { plannedEnd: '2027-03-31' }),
          activity('ACT-2026-0002', 'beta', { plannedEnd: '2027-03-31' }),
        ],
      },
    });
    for (const id of ['alpha', 'beta', 'gamma']) await bot.install(`focal-${id}`);
    await bot.writeInChannel('focal-alpha', 'hello');
    const channel = (await bot.store.conversations.list()).find(({ scope }) => scope === 'channel')!;
    await bot.store.conversations.create({ ...channel, id: 'channel-digest' });
    bot.connector.clear();
  }

  async function liveThrough(weeks: number): Promise<void> {
    const from = bot.clock.now().getTime();
    for (let hour = 1; hour <= weeks * 7 * 24; hour += 1)
      await bot.tickAt(new Date(from + hour * HOUR_MS).toISOString());
  }

  for (const [rhythm, settings] of [
    ['every week, over Christmas and the New Year', {}],
    [
      'every two weeks, with a pause',
      { frequency: 'fortnightly', roundsFrom: '2026-W48', pausedFrom: '2026-12-20', pausedUntil: '2027-01-03' },
    ],
    ['once a month', { frequency: 'monthly' }],
  ] as const)
    it(`is what happens: ${rhythm}`, async () => {
      await startAt(settings);
      const plan = await rehearse({ store: bot.store, now: bot.clock.now }, 7);
      expect(plan.length).to.be.greaterThan(1);

      await liveThrough(8);

      const rounds = await bot.store.rounds.list();
      const planned = plan.map(({ week, opensAt, closesAt }) => ({ week, opensAt, closesAt }));
      expect(
        rounds.map(({ id, opensAt, closesAt }) => ({ week: id, opensAt, closesAt })).slice(0, plan.length),
      ).to.deep.equal(planned);
      for (const { week, asks } of plan) {
        const checkIns = (await bot.store.checkIns.ofWeek(week)).filter(({ state }) => state !== 'excused');
        expect(
          checkIns.map(({ organisationId, activityIds }) => ({
            organisationId,
            activityIds,
            people: [`focal-${organisationId}`],
          })),
          week,
        ).to.deep.equal(asks);
        for (const { organisationId } of asks) {
          const cards = bot.connector
            .to(`chat-focal-${organisationId}`)
            .filter((sent) => sent.method === 'POST' && namesWeek(textOf(cardOf(sent)), week));
          expect(cards, `${organisationId} in ${week}: the card and its reminder`).to.have.length(2);
        }
      }
      const digests = (await bot.store.digests.list()).slice(0, plan.length);
      expect(digests.map(({ week, postedAt }) => ({ week, digestAt: postedAt }))).to.deep.equal(
        plan.map(({ week, digestAt }) => ({ week, digestAt })),
      );
    });
});
