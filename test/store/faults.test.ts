import { expect } from 'chai';
import fc from 'fast-check';
import { isExpected } from '../../src/errors.ts';
import { TURN_MS } from '../../src/store/cosmos/patience.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type CosmosWire, type Fault, type Passed, startCosmos } from '../support/cosmos.ts';
import { organisation } from '../support/network.ts';
import { cardOf, filledIn, startApp, type TestApp, textOf } from '../support/start-app.ts';

/** What may go wrong once with a request that would have gone well. */
const PASSING: readonly [string, Fault][] = [
  ['408', { status: 408 }],
  ['429 with a wait', { status: 429, retryAfterMs: 150 }],
  ['429 without one', { status: 429 }],
  ['449', { status: 449 }],
  ['503', { status: 503 }],
  ['a connection that breaks before', { reset: 'before' }],
  ['a connection that breaks after it was done', { reset: 'after' }],
];
/** Everything stays broken. */
const LASTING: readonly [string, Fault][] = [
  ['429 for a long time', { status: 429, retryAfterMs: 20_000 }],
  ['503', { status: 503 }],
  ['broken connections', { reset: 'before' }],
  ['answers that take 20 s', { delayMs: 20_000 }],
];

/** The nth data request that meets the condition gets the fault; the others pass. */
function nth(n: number, fault: Fault, matches: (passed: Passed) => boolean = () => true): CosmosWire['fault'] {
  let count = 0;
  return (passed) => {
    if (passed.kind === 'metadata' || !matches(passed)) return undefined;
    count += 1;
    return count === n ? fault : undefined;
  };
}

describe('Cosmos DB with faults on the wire', function () {
  this.timeout(600_000);
  let cosmos: CosmosWire;
  before(async () => {
    cosmos = await startCosmos();
  });
  after(() => cosmos.close());
  afterEach(() => {
    cosmos.fault = undefined;
  });

  describe('a job', () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore(cosmos.choice());
    });
    afterEach(() => store.close());

    for (const [name, fault] of PASSING)
      it(`gets through ${name}: what it wrote is there once, and it is told the truth about it`, async () => {
        cosmos.fault = nth(1, fault);
        expect(await store.organisations.create(organisation('alpha'))).to.equal(true);
        expect(await store.organisations.create(organisation('alpha'))).to.equal(false);
        cosmos.fault = nth(1, fault, ({ kind }) => kind === 'replace');
        const read = (await store.organisations.get('alpha'))!;
        expect(await store.organisations.replace({ ...read, name: 'Example one' })).to.equal(true);
        expect(await store.organisations.replace({ ...read, name: 'Example two' })).to.equal(false);
        cosmos.fault = nth(1, fault, ({ kind }) => kind === 'bulk');
        const made = await store.organisations.createAll(['beta', 'alpha', 'gamma'].map((id) => organisation(id)));
        expect(made).to.deep.equal([true, false, true]);
        cosmos.fault = nth(1, fault, ({ kind }) => kind === 'query');
        expect((await store.organisations.list()).map(({ name: each }) => each)).to.deep.equal([
          'Example one',
          'Example beta',
          'Example gamma',
        ]);
      });

    it('asks again only for the parts of a bulk request that were throttled', async () => {
      cosmos.passed.length = 0;
      cosmos.fault = nth(1, { throttleAfter: 30 }, ({ kind }) => kind === 'bulk');
      const ids = Array.from({ length: 250 }, (_, index) => `org-${index}`);
      const made = await store.organisations.createAll(ids.map((id) => organisation(id)));
      expect(made.every(Boolean)).to.equal(true);
      expect(await store.organisations.list()).to.have.length(250);
      const sizes = cosmos.passed.filter(({ kind }) => kind === 'bulk').map(({ body }) => JSON.parse(body).length);
      expect(sizes).to.deep.equal([100, 70, 100, 50]);
    });

    it('does not ask again for what is refused: 412 is an answer', async () => {
      await store.organisations.create(organisation('alpha'));
      const read = (await store.organisations.get('alpha'))!;
      cosmos.passed.length = 0;
      cosmos.fault = nth(1, { status: 412 });
      expect(await store.organisations.replace({ ...read, name: 'x' })).to.equal(false);
      expect(cosmos.passed).to.have.length(1);
    });

    it('is told of a mistake at once, without another attempt', async () => {
      await store.organisations.createAll(['a', 'b'].map((id) => organisation(id)));
      cosmos.fault = () => ({ status: 400 });
      for (const work of [
        () => store.organisations.list(),
        () => store.organisations.create(organisation('c')),
        () => store.organisations.createAll(['c', 'd'].map((id) => organisation(id))),
      ]) {
        cosmos.passed.length = 0;
        const error = await work().catch((thrown: unknown) => thrown);
        expect(error).to.be.an('error');
        expect(isExpected(error)).to.equal(false);
        expect(cosmos.passed).to.have.length(1);
      }
    });
  });

  describe('a person', () => {
    let bot: TestApp;
    let card: any;
    beforeEach(async () => {
      bot = await startApp({ choice: cosmos.choice(), fresh: true });
      await bot.install('ann');
      await bot.tickAt('2026-11-23T09:00');
      card = cardOf(bot.connector.to('chat-ann').at(-1));
    });
    afterEach(async () => {
      cosmos.fault = undefined;
      await bot.close();
    });

    it('waits for four seconds at most', () => {
      expect(TURN_MS).to.be.at.most(4000);
    });

    for (const [name, fault] of LASTING)
      it(`is told to try again when there are ${name}, and the form stays`, async () => {
        const { verb, data } = filledIn(card, {});
        cosmos.fault = ({ kind }) => (kind === 'metadata' ? undefined : fault);
        const [answer, message] = await Promise.all([
          bot.pressOnly('ann', verb, data),
          bot.writeOnly('ann', 'check in'),
        ]);
        expect(answer.body).to.include({ type: 'application/vnd.microsoft.activity.message' });
        expect(answer.body.value).to.include('not be counted twice');
        expect(message.map((sent) => sent.activity.text).join()).to.include('not be counted twice');

        cosmos.fault = undefined;
        const again = await bot.press('ann', verb, data);
        expect(textOf(again.body.value)).to.include('Edit');
        expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'answered', revision: 1 });
      });

    it('has one answer, wherever a submit breaks and however often it is sent again', async () => {
      const before = await bot.store.updates.since('');
      expect(before).to.have.length(0);
      let week = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 4 }),
          fc.constantFrom(...PASSING.map(([, fault]) => fault), { delayMs: 20_000 } as Fault),
          fc.integer({ min: 1, max: 3 }),
          async (position, fault, times) => {
            week += 1;
            await bot.tickAt(new Date(Date.parse('2026-11-23T06:00:00Z') + week * 7 * 86_400_000).toISOString());
            const form = cardOf(bot.connector.to('chat-ann').at(-1));
            const { verb, data } = filledIn(form, {});
            cosmos.fault = nth(position, fault);
            const answers = await Promise.all(Array.from({ length: times }, () => bot.pressOnly('ann', verb, data)));
            cosmos.fault = undefined;
            expect(answers.map(({ status }) => status)).to.deep.equal(answers.map(() => 200));
            const last = await bot.press('ann', verb, data);
            expect(textOf(last.body.value)).to.include('Edit');
            await bot.store.answers.settleSince('');
            const checkIn = (await bot.store.checkIns.get(data['formKey'] as string))!;
            expect(checkIn).to.include({ state: 'answered', revision: 1 });
            const updates = await bot.store.updates.ofOrganisation('alpha', checkIn.week);
            expect(updates.map(({ id }) => id).sort()).to.deep.equal(checkIn.answer?.map(({ id }) => id).sort());
            for (const update of updates)
              expect(await bot.store.activities.get(update.activityId)).to.include({ latestUpdateId: update.id });
          },
        ),
        // One week a run; the seventeenth would open on Easter Monday.
        { numRuns: 14, seed: 20_261_124 },
      );
    });
  });
});
