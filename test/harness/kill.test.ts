import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { countStates } from '../../src/domain/check-in-ledger.ts';
import { ensureSettings } from '../../src/recipe.ts';
import { openStore, type StoreChoice } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { startCosmos } from '../support/cosmos.ts';
import { activity, fill, focalPoint, organisation } from '../support/network.ts';
import { type RoughConnector, seeded, startRoughConnector } from './rough-connector.ts';

/** SEEDS=50 npx mocha -g "killed" runs more of them; ORGANISATIONS=500 larger ones. */
const SEEDS = Number(process.env['SEEDS'] ?? 2);
const ORGANISATIONS = Number(process.env['ORGANISATIONS'] ?? 80);
const KILLS = 3;
const WEEK = '2026-W48';
const MONDAY = Date.parse('2026-11-23T06:00:30.000Z');
const FRIDAY = Date.parse('2026-11-27T11:00:30.000Z');
/** Longer than a message that was being sent is left to its sender. */
const HELD_MS = 70_000;
const CHANNEL = 'channel-digest';

interface Replica {
  child: ChildProcess;
  gone: Promise<unknown>;
}

async function startReplica(choice: StoreChoice, clock: number): Promise<Replica> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/harness/service-process.ts'], {
    env: { ...process.env, STORE_CHOICE: JSON.stringify(choice), OFFSET_MS: String(clock - Date.now()) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const port = new Promise((resolve) => child.stdout?.once('data', resolve));
  await Promise.race([port, gone]);
  return { child, gone };
}

async function kill({ child, gone }: Replica): Promise<void> {
  child.kill('SIGKILL');
  await gone;
}

async function prepare(choice: StoreChoice, connector: RoughConnector): Promise<Store> {
  const store = await openStore(choice);
  const ids = Array.from({ length: ORGANISATIONS }, (_, index) => `org-${String(index).padStart(4, '0')}`);
  await ensureSettings(store, new Date('2026-11-22T21:00:00.000Z'), {
    digestApproval: false,
    digestChannelId: CHANNEL,
  });
  await fill(store, {
    organisations: ids.map((id) => organisation(id)),
    people: ids.map((id) => focalPoint(`focal-${id}`, id)),
    activities: ids.map((id, index) => activity(`ACT-2026-${String(index + 1).padStart(4, '0')}`, id)),
  });
  const base = { serviceUrl: connector.url, channelId: 'msteams', botId: '28:bot', seenAt: '2026-11-20T06:00:00.000Z' };
  await store.conversations.createAll([
    ...ids.map((id) => ({ ...base, id: `chat-${id}`, scope: 'personal' as const, aadObjectId: `aad-focal-${id}` })),
    { ...base, id: CHANNEL, scope: 'channel' as const },
  ]);
  return store;
}

/** Waits until nothing is on its way any more. */
async function settled(store: Store): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const open = (await store.deliveries.list()).filter(({ state }) => state === 'queued' || state === 'sending');
    const round = await store.rounds.get(WEEK);
    if (round && open.length === 0) return;
    await sleep(100);
  }
  throw new Error('the deliveries did not come to an end');
}

/** One round and its digest, with the power going again and again; what must hold afterwards. */
async function live(choice: StoreChoice, seed: number, replicas: number): Promise<void> {
  const random = seeded(seed);
  const connector = await startRoughConnector(random);
  const store = await prepare(choice, connector);
  const running = new Set<Replica>();
  let inFlight = 0;
  let clock = MONDAY;
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      while (running.size < replicas) running.add(await startReplica(choice, clock));
      if (round === KILLS) break;
      await sleep(200 + random() * 900);
      const [victim] = running;
      if (!victim) throw new Error('nobody to kill');
      await kill(victim);
      running.delete(victim);
      inFlight += (await store.deliveries.list()).filter(({ state }) => state === 'sending').length;
      clock += HELD_MS;
    }
    // What was in flight at the last kill is taken up again after its hold.
    for (const replica of running) await kill(replica);
    inFlight += (await store.deliveries.list()).filter(({ state }) => state === 'sending').length;
    running.clear();
    while (running.size < replicas) running.add(await startReplica(choice, clock + 2 * HELD_MS));
    await settled(store);

    const round = (await store.rounds.get(WEEK))!;
    const checkIns = await store.checkIns.ofWeek(WEEK);
    const counts = countStates(round.rosterOrganisationIds, checkIns);
    expect(round.rosterOrganisationIds).to.have.length(ORGANISATIONS);
    expect(counts.planned, 'an ask without an end').to.equal(0);
    expect(counts.sent + counts.unreachable).to.equal(ORGANISATIONS);
    const asked = checkIns.filter(({ state }) => state === 'sent');
    for (const { organisationId } of asked) {
      const delivery = (await store.deliveries.ofCheckIn(`${WEEK}|${organisationId}`))[0];
      // An uncertain one may have come or not; a sent one has been seen.
      if (delivery?.state === 'sent') expect(connector.seen.get(`chat-${organisationId}`)).to.be.at.least(1);
    }
    const twice = [...connector.seen.values()].reduce((sum, seen) => sum + Math.max(0, seen - 1), 0);
    expect(twice, 'seen twice').to.be.at.most(inFlight);
    expect(connector.overPace, 'over the pace').to.equal(0);

    // Friday: the round closes and the digest goes out, with the power going in the middle of it.
    for (const replica of running) await kill(replica);
    running.clear();
    for (const at of [FRIDAY, FRIDAY + HELD_MS, FRIDAY + 2 * HELD_MS, FRIDAY + 12 * 60_000]) {
      const replica = await startReplica(choice, at);
      running.add(replica);
      await sleep(150 + random() * 500);
      if (at === FRIDAY + 12 * 60_000) break;
      await kill(replica);
      running.delete(replica);
    }
    await settled(store);
    for (let attempt = 0; attempt < 50 && (await store.digests.list())[0]?.state === 'posting'; attempt += 1)
      await sleep(100);
    expect(connector.seen.get(CHANNEL) ?? 0, 'digests seen').to.be.at.most(1);
    const [digest] = await store.digests.list();
    expect(digest?.state).to.be.oneOf(['posted', 'uncertain', 'held']);
    if (digest?.state === 'posted') expect(connector.seen.get(CHANNEL)).to.equal(1);
  } finally {
    for (const replica of running) await kill(replica);
    await store.close();
    await connector.close();
  }
}

describe('a service that is killed', () => {
  for (let seed = 1; seed <= SEEDS; seed += 1)
    it(`loses no ask and posts no digest twice (SQLite, seed ${seed})`, async function () {
      this.timeout(120_000);
      const folder = mkdtempSync(join(tmpdir(), 'pamoja-kill-'));
      try {
        await live({ kind: 'sqlite', path: join(folder, 'pamoja.db') }, seed, 1);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

  it('loses none with three replicas on one Cosmos DB', async function () {
    this.timeout(180_000);
    const cosmos = await startCosmos();
    try {
      await live(cosmos.choice(), 11, 3);
    } finally {
      await cosmos.close();
    }
  });
});
