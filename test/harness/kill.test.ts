import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { CHECK_IN_STATES, type CheckIn } from '../../src/domain/check-in/check-in.ts';
import { countStates } from '../../src/domain/check-in/ledger.ts';
import type { Delivery } from '../../src/domain/outbox/delivery.ts';
import { shiftWeek, type Week } from '../../src/domain/time/period.ts';
import { openStore, type StoreChoice } from '../../src/store/open.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { built } from '../support/built.ts';
import { startCosmos } from '../support/cosmos.ts';
import { activity, fill, focalPoint, organisation } from '../support/network.ts';
import { type RoughConnector, seeded, startRoughConnector } from './rough-connector.ts';

/** `SEEDS=200 ORGANISATIONS=500 npx mocha -g "that is killed"` runs more of them, and larger ones. */
const SEEDS = Number(process.env['SEEDS'] ?? 50);
const ORGANISATIONS = Number(process.env['ORGANISATIONS'] ?? 30);
/** Kills on each Monday and each Friday; one of them, by the seed, when absent. */
const KILLS = process.env['KILLS'] === undefined ? undefined : Number(process.env['KILLS']);
const ON_MONDAY = 0.6;
/** Each life is some weeks of one network, each week with the faults and the kills of its seed. */
const WEEKS_IN_A_LIFE = 10;
/** Most of a small life is waiting; large ones keep a core busy each. */
const SIDE_BY_SIDE = ORGANISATIONS > 100 ? 2 : 5;
const PER_SECOND = 50;
/** Ten weeks without a public holiday follow it. */
const FIRST_WEEK = '2026-W02';
const WEEK_MS = 7 * 86_400_000;
const MONDAY = Date.parse('2026-01-05T06:00:30.000Z');
const FRIDAY = Date.parse('2026-01-09T11:00:30.000Z');
/** Longer than a message that was being sent is left to its sender, and than a job's claim holds. */
const HELD_MS = 6 * 60_000;
/** Half seconds without a request before the clock is moved: longer than a pause of the pace where there is enough to fill a second. */
const QUIET_CHECKS = ORGANISATIONS > PER_SECOND ? 8 : 1;
/** Longer than any message waits for its turn and its answer here. */
const SENDING_ENDS_MS = 1500;
const CHANNEL = 'channel-digest';
/** The machine's own zone is nobody's business. */
const MACHINE_ZONES = ['UTC', 'Africa/Nairobi', 'America/Los_Angeles', 'Pacific/Kiritimati'];

interface Replica {
  child: ChildProcess;
  gone: Promise<unknown>;
  /** Moves its clock, and lets the minute pass. */
  moveTo(clock: number): void;
}

async function startReplica(choice: StoreChoice, clock: number, machineZone: string): Promise<Replica> {
  const child = spawn(process.execPath, [built('test/harness/service-process.ts')], {
    env: {
      ...process.env,
      TZ: machineZone,
      STORE_CHOICE: JSON.stringify(choice),
      OFFSET_MS: String(clock - Date.now()),
    },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const port = new Promise((resolve) => child.stdout?.once('data', resolve));
  await Promise.race([port, gone]);
  return { child, gone, moveTo: (to) => child.send(to - Date.now()) };
}

async function kill({ child, gone }: Replica): Promise<void> {
  child.kill('SIGKILL');
  await gone;
}

async function prepare(choice: StoreChoice, connector: RoughConnector): Promise<Store> {
  const store = await openStore(choice);
  const ids = Array.from({ length: ORGANISATIONS }, (_, index) => `org-${String(index).padStart(4, '0')}`);
  await ensureSettings(store, new Date('2026-01-04T21:00:00.000Z'), {
    digestApproval: false,
    digestChannelId: CHANNEL,
  });
  await fill(store, {
    organisations: ids.map((id) => organisation(id)),
    people: ids.map((id) => focalPoint(`focal-${id}`, id)),
    activities: ids.map((id, index) => activity(`ACT-2026-${String(index + 1).padStart(4, '0')}`, id)),
  });
  const base = { serviceUrl: connector.url, channelId: 'msteams', botId: '28:bot', seenAt: '2026-01-02T06:00:00.000Z' };
  await store.conversations.createAll([
    ...ids.map((id) => ({ ...base, id: `chat-${id}`, scope: 'personal' as const, aadObjectId: `aad-focal-${id}` })),
    { ...base, id: CHANNEL, scope: 'channel' as const },
  ]);
  return store;
}

/** What waits or is being sent; of all the weeks only that, as it is asked for all the time. */
function unfinished(store: Store): Promise<Delivery[]> {
  return store.deliveries.due('9999', 10 * ORGANISATIONS);
}

/**
 * Waits until nothing is on its way any more. What was told to wait is helped along, since nobody here has the time; as long as
 * messages go out the clock is left alone, as a pace is kept by it.
 */
async function settled(
  store: Store,
  connector: RoughConnector,
  moveAll: (clock: number) => void,
  from: number,
  isOver: () => Promise<boolean>,
): Promise<void> {
  let clock = from;
  let before = -1;
  let quiet = 0;
  for (let attempt = 0; attempt < 400 + 2 * ORGANISATIONS; attempt += 1) {
    if ((await unfinished(store)).length === 0 && (await isOver())) return;
    await sleep(50);
    if (attempt % 10 !== 9) continue;
    quiet = connector.requests === before ? quiet + 1 : 0;
    before = connector.requests;
    if (quiet < QUIET_CHECKS) continue;
    clock += 15_000;
    moveAll(clock);
  }
  throw new Error('the deliveries did not come to an end');
}

/** A network's weeks, one for each seed, with the power going again and again; what must hold after each of them. */
async function live(choice: StoreChoice, seeds: readonly number[], replicas: number): Promise<void> {
  let random = seeded(0);
  const connector = await startRoughConnector(() => random());
  const store = await prepare(choice, connector);
  const running = new Set<Replica>();

  async function startAll(clock: number): Promise<void> {
    const zone = () => MACHINE_ZONES[Math.floor(random() * MACHINE_ZONES.length)] ?? 'UTC';
    const missing = Array.from({ length: replicas - running.size }, () => startReplica(choice, clock, zone()));
    for (const replica of await Promise.all(missing)) running.add(replica);
    moveAll(clock);
  }

  function moveAll(clock: number): void {
    for (const replica of running) replica.moveTo(clock);
  }

  /**
   * Resolves with the messages that were in flight at that moment. The others finish theirs first: the clock leaps next, and to
   * a clock that is minutes ahead what they are sending looks abandoned.
   */
  async function killOne(): Promise<number> {
    const [victim] = running;
    if (!victim) throw new Error('nobody to kill');
    running.delete(victim);
    await kill(victim);
    if (running.size > 0) await nobodySends();
    return (await unfinished(store)).filter(({ state }) => state === 'sending').length;
  }

  async function nobodySends(): Promise<void> {
    let before: number;
    do {
      before = connector.requests;
      await sleep(SENDING_ENDS_MS);
    } while (connector.requests > before);
  }

  async function liveWeek(week: Week, since: number): Promise<void> {
    let clock = MONDAY + since;
    let inFlight = 0;
    const isMonday = random() < ON_MONDAY;
    await startAll(clock);
    for (let kills = KILLS ?? (isMonday ? 1 : 0); kills > 0; kills -= 1) {
      // Anywhere between before the first card and after the last.
      await sleep(random() * (200 + (1000 * ORGANISATIONS) / PER_SECOND));
      inFlight += await killOne();
      clock += HELD_MS;
      await startAll(clock);
    }
    // What was in flight at the last kill is taken up again after its hold.
    await settled(store, connector, moveAll, clock + HELD_MS, async () => {
      const checkIns = await store.checkIns.ofWeek(week);
      return checkIns.length > 0 && checkIns.every(({ state }) => state !== 'planned');
    });
    await checkRound(store, connector, week, inFlight);

    // Friday: the round closes and the digest goes out, with the power going in the middle of it.
    moveAll(FRIDAY + since);
    for (let kills = KILLS ?? (isMonday ? 0 : 1); kills > 0; kills -= 1) {
      await sleep(random() * 300);
      await killOne();
      await startAll(FRIDAY + since + HELD_MS);
    }
    await settled(store, connector, moveAll, FRIDAY + since + 2 * HELD_MS, async () => {
      const digest = (await store.digests.list()).find((each) => each.week === week);
      return digest !== undefined && digest.state !== 'posting';
    });
    await checkDigest(store, connector, week);
  }

  try {
    for (const [index, seed] of seeds.entries()) {
      random = seeded(seed);
      connector.seen.clear();
      await liveWeek(shiftWeek(FIRST_WEEK, index), index * WEEK_MS).catch((error: unknown) => {
        throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      });
    }
  } finally {
    for (const replica of running) await kill(replica);
    await store.close();
    await connector.close();
  }
}

async function checkRound(store: Store, connector: RoughConnector, week: Week, inFlight: number): Promise<void> {
  const round = (await store.rounds.get(week))!;
  const checkIns = await store.checkIns.ofWeek(week);
  const counts = countStates(round.rosterOrganisationIds, checkIns);
  expect(round.rosterOrganisationIds).to.have.length(ORGANISATIONS);
  expect(counts.planned, 'an ask without an end').to.equal(0);
  expect(counts.sent + counts.unreachable).to.equal(ORGANISATIONS);
  for (const checkIn of checkIns) expectTraced(checkIn);
  for (const { organisationId } of checkIns.filter(({ state }) => state === 'sent')) {
    const delivery = (await store.deliveries.ofCheckIn(`${week}|${organisationId}`))[0];
    // An uncertain one may have come or not; a sent one has been seen.
    if (delivery?.state === 'sent') expect(connector.seen.get(`chat-${organisationId}`)).to.be.at.least(1);
  }
  const twice = [...connector.seen.values()].reduce((sum, seen) => sum + Math.max(0, seen - 1), 0);
  expect(twice, 'seen twice').to.be.at.most(inFlight);
  expect(connector.overPace, 'over the pace').to.equal(0);
}

/** Every state it was in has an author and a time, and they follow one another. */
function expectTraced({ state, stateSince, stateBy, history = [] }: CheckIn): void {
  const path = [...history, { state, since: stateSince, by: stateBy }];
  expect(path[0]?.state).to.equal('planned');
  expect(path.every((step) => CHECK_IN_STATES.includes(step.state))).to.equal(true);
  for (const { by, since } of path) {
    expect(by).to.match(/^(?:job|delivery|person):./);
    expect(Number.isNaN(Date.parse(since))).to.equal(false);
  }
}

async function checkDigest(store: Store, connector: RoughConnector, week: Week): Promise<void> {
  const checkIns = await store.checkIns.ofWeek(week);
  const round = (await store.rounds.get(week))!;
  const counts = countStates(round.rosterOrganisationIds, checkIns);
  expect(counts.missed + counts.unreachable).to.equal(ORGANISATIONS);
  const digests = (await store.digests.list()).filter((digest) => digest.week === week);
  expect(digests).to.have.length(1);
  expect(connector.seen.get(CHANNEL) ?? 0, 'digests seen').to.be.at.most(1);
  expect(digests[0]?.state).to.be.oneOf(['posted', 'uncertain', 'held']);
  if (digests[0]?.state === 'posted') expect(connector.seen.get(CHANNEL)).to.equal(1);
}

async function onSqlite(seeds: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-kill-'));
  try {
    await live({ kind: 'sqlite', path: join(folder, 'pamoja.db') }, seeds, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a service that is killed', () => {
  const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);
  const lives = Array.from({ length: Math.ceil(SEEDS / WEEKS_IN_A_LIFE) }, (_, index) =>
    seeds.slice(index * WEEKS_IN_A_LIFE, (index + 1) * WEEKS_IN_A_LIFE),
  );
  for (let index = 0; index < lives.length; index += SIDE_BY_SIDE) {
    const together = lives.slice(index, index + SIDE_BY_SIDE);
    const these = together.flat();
    it(`loses no ask and posts no digest twice (SQLite, seeds ${these[0]} to ${these.at(-1)})`, async function () {
      this.timeout(30_000 * WEEKS_IN_A_LIFE * Math.max(1, ORGANISATIONS / 100) * (KILLS ?? 1));
      const ended = await Promise.allSettled(together.map(onSqlite));
      for (const end of ended) if (end.status === 'rejected') throw end.reason;
    });
  }

  it('loses none with three replicas on one Cosmos DB', async function () {
    this.timeout(600_000);
    const cosmos = await startCosmos();
    try {
      await live(cosmos.choice(), [11], 3);
    } finally {
      await cosmos.close();
    }
  });
});
