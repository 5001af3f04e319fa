import { expect } from 'chai';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type CosmosWire, type Passed, startCosmos } from '../support/cosmos.ts';
import { button, cardOf, filledIn, startApp, type TestApp, textOf } from '../support/start-app.ts';

const CHECK_IN = '2026-W48|alpha';
/** In either language: the alternate of the small network reads Kiswahili. */
const ALREADY = /had already answered|tayari alijibu/;

function isWrite({ kind }: Passed): boolean {
  return kind === 'create' || kind === 'replace' || kind === 'bulk';
}

/** Everything that was said is in a row, every activity shows the latest of it, and the check-in says the same. */
async function expectWhole(store: Store): Promise<void> {
  const updates = await store.updates.since('');
  const latest = new Map(updates.map((update) => [update.activityId, update]));
  for (const activity of await store.activities.list()) {
    const said = latest.get(activity.id);
    expect(activity.latestUpdateId).to.equal(said?.id);
    if (said) expect(activity.status).to.equal(said.status);
  }
  const checkIn = await store.checkIns.get(CHECK_IN);
  for (const update of checkIn?.answer ?? []) expect(updates.map(({ id }) => id)).to.include(update.id);
}

describe('a write on Cosmos DB that is cut off', function () {
  this.timeout(600_000);
  let cosmos: CosmosWire;
  let bot: TestApp;
  before(async () => {
    cosmos = await startCosmos();
  });
  after(() => cosmos.close());
  beforeEach(async () => {
    bot = await startApp({ choice: cosmos.choice(), fresh: true });
    await bot.install('ann');
    await bot.tickAt('2026-11-23T09:00');
    // A message of the same conversation may not be what is cut.
    await bot.write('ann', 'help');
  });
  afterEach(async () => {
    cosmos.fault = undefined;
    await bot.close();
  });

  /** The power goes at a write: `before` it reaches the store, `after` it did, or in the middle of a bulk request. */
  type Cut = { at: number; how: 'before' | 'after' | number };
  function power(cut: Cut): void {
    let writes = 0;
    let gone = false;
    cosmos.fault = (passed) => {
      if (gone) return { reset: 'before' };
      if (!isWrite(passed)) return undefined;
      writes += 1;
      if (writes < cut.at) return undefined;
      gone = true;
      if (typeof cut.how === 'string') return { reset: cut.how };
      return passed.kind === 'bulk' ? { cutAfter: cut.how } : { reset: 'after' };
    };
  }

  async function afterTheCut(): Promise<Store> {
    cosmos.fault = undefined;
    await bot.restart();
    return bot.store;
  }

  const CUTS: Cut[] = [
    { at: 1, how: 'before' },
    { at: 1, how: 'after' },
    { at: 2, how: 'before' },
    { at: 2, how: 1 },
    { at: 2, how: 2 },
    { at: 2, how: 4 },
    { at: 2, how: 'after' },
  ];

  for (const how of ['before', 1, 2, 3] as const)
    it(`tells all who are told at once what was saved, its writing cut off behind the decision (${how})`, async () => {
      const { etag: _, ...officer } = (await bot.store.people.get('sec'))!;
      await bot.store.people.create({ ...officer, id: 'sec-2', aadObjectId: 'aad-sec-2' });
      for (const person of ['sec', 'sec-2']) await bot.install(person);
      const [proposal] = await bot.write('ann', 'update ACT-2026-0001 blocked support funding: no venue');
      const { verb, data } = button(cardOf(proposal), 'Yes, save it');
      power({ at: 2, how });
      const answer = await bot.pressOnly('ann', verb, data);
      cosmos.fault = undefined;
      expect(textOf(answer.body?.value)).to.include('saved');
      const notices = async () =>
        (await bot.store.deliveries.list())
          .filter(({ content }) => content.kind === 'notice')
          .map(({ state }) => state);
      expect((await notices()).length).to.be.at.most(2);
      await bot.tickAt('2026-11-23T09:01');
      await bot.tickAt('2026-11-23T09:02');
      expect(await notices()).to.deep.equal(['sent', 'sent']);
      await bot.restart();
      await bot.app.idle();
      expect(await notices()).to.deep.equal(['sent', 'sent']);
    });

  for (const cut of CUTS) {
    const place = `${typeof cut.how === 'number' ? `${cut.how} operations into` : cut.how} write ${cut.at}`;

    it(`${place} of a check-in leaves an answer that is there whole, or not at all`, async () => {
      const card = cardOf(bot.connector.to('chat-ann').at(-1 - 1));
      const { verb, data } = filledIn(card, { 'ACT-2026-0001.status': 'on_track' });
      power(cut);
      await bot.pressOnly('ann', verb, data);
      const store = await afterTheCut();
      await expectWhole(store);
      const decided = cut.at > 1 || cut.how === 'after';
      expect((await store.checkIns.get(CHECK_IN))?.state).to.equal(decided ? 'answered' : 'sent');
      expect(await store.updates.since('')).to.have.length(decided ? 3 : 0);
      // Sent again, it is the same answer.
      const again = await bot.press('ann', verb, data);
      expect(textOf(again.body.value)).to.include('Edit');
      expect(await store.updates.since('')).to.have.length(3);
      await expectWhole(store);
    });

    it(`${place} of an update outside a check-in is mended by the next minute, and seen at once by whoever writes`, async () => {
      const [proposal] = await bot.write('ann', 'update ACT-2026-0001 at risk: rains');
      const { verb, data } = button(cardOf(proposal), 'Yes, save it');
      power(cut);
      await bot.pressOnly('ann', verb, data);
      cosmos.fault = undefined;
      const second = await openStore(bot.choice);
      const [form] = await bot.write('ann', 'my activities');
      const decided = cut.at > 1 || cut.how === 'after';
      expect(textOf(cardOf(form)).includes('At risk')).to.equal(decided);
      await bot.tickAt('2026-11-23T09:01');
      await expectWhole(second);
      expect(await second.updates.since('')).to.have.length(decided ? 1 : 0);
      await second.close();
    });
  }

  it('while a round is opened leaves each organisation asked once', async () => {
    for (const at of [1, 2, 3, 4])
      for (const how of ['before', 'after', 1] as const) {
        const week = await startApp({ choice: cosmos.choice(), fresh: true });
        for (const person of ['ann', 'ben']) await week.install(person);
        power({ at, how });
        week.clock.set('2026-11-23T09:00');
        // The process is gone: nobody waits for this tick.
        const dying = week.app.tick().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 150));
        cosmos.fault = undefined;
        await dying;
        for (const minute of ['09:01', '09:20', '09:40']) await week.tickAt(`2026-11-23T${minute}`);
        const asked = week.connector.sent.filter((sent) => textOf(cardOf(sent)).includes('Weekly check-in'));
        expect(asked.map(({ conversationId }) => conversationId).sort()).to.deep.equal(['chat-ann', 'chat-ben']);
        const round = (await week.store.rounds.get('2026-W48'))!;
        expect(await week.store.checkIns.ofWeek('2026-W48')).to.have.length(round.rosterOrganisationIds.length);
        await week.close();
      }
  });
});

describe('two services on one Cosmos DB', function () {
  this.timeout(600_000);
  let cosmos: CosmosWire;
  let one: TestApp;
  let two: TestApp;
  before(async () => {
    cosmos = await startCosmos();
  });
  after(() => cosmos.close());
  beforeEach(async () => {
    one = await startApp({ choice: cosmos.choice(), fresh: true });
    await one.install('ann');
    await one.install('alt');
    two = await startApp({ choice: one.choice, connector: one.connector });
  });
  afterEach(async () => {
    await two.close();
    await one.close();
  });

  it('run each job once between them, and ask each person once', async () => {
    for (const day of ['2026-11-23T09:00', '2026-11-25T10:00', '2026-11-26T16:00', '2026-11-27T14:00'])
      await Promise.all([one.tickAt(day), two.tickAt(day)]);
    const runs = await one.store.runs.list();
    expect(runs.map(({ id }) => id)).to.deep.equal([...new Set(runs.map(({ id }) => id))]);
    const posted = one.connector.to('chat-ann').filter(({ method }) => method === 'POST');
    const cards = posted.map((sent) => textOf(cardOf(sent)));
    expect(cards.filter((text) => text.includes('Weekly check-in') && !text.includes('eminder'))).to.have.length(1);
  });

  it('take one of two answers to the same check-in, and tell the other whose it was', async () => {
    await one.tickAt('2026-11-23T09:00');
    const form = filledIn(cardOf(one.connector.to('chat-ann').at(-1)), { 'ACT-2026-0001.status': 'on_track' });
    const [a, b] = await Promise.all([
      one.pressOnly('ann', form.verb, form.data),
      two.pressOnly('alt', form.verb, { ...form.data, 'ACT-2026-0002.status': 'on_track' }),
    ]);
    const checkIn = (await one.store.checkIns.get(CHECK_IN))!;
    expect(checkIn.revision).to.equal(1);
    const [winner, loser] = checkIn.answeredBy === 'ann' ? [a, b] : [b, a];
    expect(textOf(winner.body.value)).not.to.match(ALREADY);
    expect(textOf(loser.body.value)).to.match(ALREADY);
    await expectWhole(one.store);
  });

  it('take one of two updates of the same activity, and show the other what stands', async () => {
    const [fromAnn] = await one.write('ann', 'update ACT-2026-0001 at risk: rains');
    const [fromAlt] = await two.write('alt', 'update ACT-2026-0001 on track');
    const [a, b] = [button(cardOf(fromAnn), 'Yes, save it'), button(cardOf(fromAlt), 'Ndiyo, hifadhi')];
    const answers = await Promise.all([one.pressOnly('ann', a.verb, a.data), two.pressOnly('alt', b.verb, b.data)]);
    const updates = await one.store.updates.ofActivity('ACT-2026-0001');
    expect(updates).to.have.length(1);
    const told = answers.map((answer) => ALREADY.test(textOf(answer.body.value)));
    expect(told).to.deep.equal(updates[0]?.submittedBy === 'ann' ? [false, true] : [true, false]);
    await expectWhole(one.store);
  });
});
