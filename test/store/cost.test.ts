import { expect } from 'chai';
import { MEASURED } from '../../infra/measured.ts';
import { openRound } from '../../src/check-ins/open-round.ts';
import { composeDigest } from '../../src/digest/compose-digest.ts';
import { createOutbox } from '../../src/outbox/outbox.ts';
import { createLog } from '../../src/runtime/log.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { openStore } from '../../src/store/open.ts';
import { type CosmosWire, type Passed, startCosmos } from '../support/cosmos.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';
import type { TestApp } from '../support/start-app.ts';
import { cardOf, filledIn, startApp } from '../support/start-app.ts';

/** Requests that cost: not what the SDK asks about the account once, not the sender’s own, not further pages. */
function spent(passed: readonly Passed[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of passed) {
    if (each.kind === 'metadata' || each.continued || each.body.includes('nextAt <=')) continue;
    counts[each.kind] = (counts[each.kind] ?? 0) + 1;
  }
  return counts;
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

const ORGANISATIONS = 100;
const ACTIVITIES = 1000;

/** docs/data-model.md: what each thing people wait for may cost, counted where it is paid for, on the wire. */
describe('the cost in requests to Cosmos DB', () => {
  let cosmos: CosmosWire;
  let bot: TestApp;

  before(async function () {
    this.timeout(600_000);
    cosmos = await startCosmos();
    const ids = Array.from({ length: ORGANISATIONS }, (_, index) => `org-${String(index).padStart(3, '0')}`);
    bot = await startApp({
      choice: cosmos.choice(),
      fresh: true,
      network: {
        organisations: ids.map((id) => organisation(id)),
        people: [
          ...ids.map((id) => focalPoint(`focal-${id}`, id)),
          focalPoint('sec', '', { assignments: [{ role: 'secretariat_admin' }] }),
        ],
        activities: Array.from({ length: ACTIVITIES }, (_, index) =>
          activity(`ACT-2026-${String(index + 1).padStart(4, '0')}`, ids[index % ids.length] ?? ''),
        ),
      },
    });
    for (const id of ids)
      await bot.store.conversations.create({
        id: `chat-focal-${id}`,
        scope: 'personal',
        aadObjectId: `aad-focal-${id}`,
        personId: `focal-${id}`,
        serviceUrl: bot.connector.url,
        channelId: 'msteams',
        botId: '28:bot',
        botName: 'Pamoja',
        tenantId: '00000000-0000-4000-8000-0000000000aa',
        userId: `29:focal-${id}`,
        seenAt: '2026-11-20T06:00:00.000Z',
      });
    await bot.write('sec', 'help');
    // The first bulk request asks how the container is partitioned; once per process.
    await bot.tickAt('2026-11-23T09:00');
  });
  after(async () => {
    await bot.close();
    await cosmos.close();
  });

  async function counted(work: () => Promise<unknown>): Promise<Record<string, number>> {
    await bot.app.idle();
    cosmos.passed.length = 0;
    await work();
    return spent(cosmos.passed);
  }

  it('is at most 4 for a whole check-in of five activities, from the press to the receipt', async () => {
    const card = cardOf(bot.connector.to('chat-focal-org-007')[0]);
    const { verb, data } = filledIn(card);
    expect((data['activityIds'] as string[]).length).to.equal(5);
    let answer: unknown;
    const counts = await counted(async () => {
      answer = await bot.pressOnly('focal-org-007', verb, data, 'message-8');
    });
    expect(JSON.stringify(answer)).to.include('"Edit"');
    expect(total(counts), JSON.stringify(counts)).to.be.at.most(MEASURED.submit);
  });

  it('is 2 queries for the form, and for what an organisation is working on: who asks, and what is theirs', async () => {
    for (const text of ['check in', 'my activities']) {
      const counts = await counted(() => bot.write('focal-org-009', text));
      expect(counts, text).to.deep.equal({ query: MEASURED.form });
    }
  });

  it('is 4 queries and the audit line for a summary over 1,000 activities', async () => {
    const counts = await counted(() => bot.write('sec', 'summary'));
    expect(counts).to.deep.equal({ query: 4, create: 1 });
    expect(total(counts)).to.equal(MEASURED.summary);
  });

  it('is 4 queries and the audit line for the ledger', async () => {
    const counts = await counted(() => bot.write('sec', 'ledger'));
    expect(counts).to.deep.equal({ query: 4, create: 1 });
  });

  it('is 1 query for a digest over 1,000 activities', async () => {
    const deps = { store: bot.store, now: bot.clock.now, hash: sha256 };
    const counts = await counted(() => composeDigest(deps, '2026-W48'));
    expect(counts).to.deep.equal({ query: MEASURED.digest });
  });

  it('is 2 queries and far fewer than two writes an organisation for opening a round', async () => {
    const store = await openStore(bot.choice);
    const deps = {
      store,
      now: () => new Date('2026-11-30T06:00:00.000Z'),
      newId: () => '',
      hash: sha256,
      log: createLog('silent', () => undefined),
      outbox: createOutbox({ store, now: () => new Date('2026-11-30T06:00:00.000Z') }),
    };
    const counts = await counted(() => openRound(deps, '2026-W49'));
    await store.close();
    expect(counts['query'] ?? 0).to.equal(2);
    expect(total(counts)).to.be.at.most(1 + 2 * ORGANISATIONS);
    // The round, and a bulk request for each hundred check-ins and each hundred messages.
    expect(counts).to.deep.equal({ query: 2, create: 1, bulk: 2 });
    expect(total(counts) - (counts['bulk'] ?? 0)).to.equal(MEASURED.openRound);
    const bulked = cosmos.passed.filter(({ kind }) => kind === 'bulk').map(({ body }) => JSON.parse(body).length);
    expect(bulked.reduce((sum, writes) => sum + writes, 0)).to.equal(
      MEASURED.openRoundWritesPerOrganisation * ORGANISATIONS,
    );
  });

  it('is 4 for a minute in which nothing is due, the sender’s look included', async () => {
    bot.clock.set('2026-11-23T09:30');
    await bot.app.heartbeat();
    await bot.app.idle();
    cosmos.passed.length = 0;
    await bot.tickAt('2026-11-23T09:30');
    expect(cosmos.passed.filter(({ kind }) => kind !== 'metadata')).to.have.length(MEASURED.idleMinute);
  });

  it('is a write and a read every ten seconds for whoever holds the lease', async () => {
    bot.clock.advance(10_000);
    const counts = await counted(() => bot.app.heartbeat());
    expect(total(counts)).to.equal(MEASURED.leaseOfHolder);
  });

  it('is 5 reads and 4 writes for a message: what it says, the row, the claim, what became of it, the ledger', async () => {
    const store = await openStore(bot.choice);
    const checkIn = (await store.checkIns.get('2026-W48|org-020'))!;
    await store.close();
    await bot.app.idle();
    cosmos.passed.length = 0;
    await createOutbox({ store: bot.store, now: bot.clock.now }).enqueue([
      {
        id: 'check-in|cost',
        week: '2026-W48',
        conversationId: 'chat-focal-org-020',
        content: { kind: 'check-in', checkInId: checkIn.id, personId: 'focal-org-020', reminder: 1 },
      },
    ]);
    await bot.app.heartbeat();
    await bot.app.idle();
    const own = spent(cosmos.passed);
    const { create = 0, replace = 0, read = 0, query = 0 } = own;
    expect(create + replace, JSON.stringify(own)).to.equal(MEASURED.deliveryWrites);
    expect(read + query, JSON.stringify(own)).to.equal(MEASURED.deliveryReads);
  });

  it('never leaves the network’s partition', () => {
    const asked = cosmos.passed.filter(({ kind }) => kind !== 'metadata' && kind !== 'bulk');
    expect(asked).not.to.have.length(0);
    expect(asked.filter(({ partitionKey }) => partitionKey !== JSON.stringify(['tenant|network']))).to.deep.equal([]);
  });
});
