import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ExpectedError } from '../../src/errors.ts';
import { createLog } from '../../src/runtime/log.ts';
import { ourLines } from '../../src/scheduling/clock.ts';
import { createLeader, LEASE_SECONDS } from '../../src/scheduling/leader.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createClock } from '../support/clock.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { CHANNEL, cardOf, namesWeek, startApp, textOf } from '../support/start-app.ts';

describe('the lease', () => {
  let store: Store;
  const clock = createClock('2026-11-23T08:00');
  const log = createLog('silent', () => undefined);
  let elapsed = 0;
  const lease = (holder: string) => createLeader({ store, now: clock.now, elapsed: () => elapsed, holder, log });
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-lease-'));
    store = await openStore({ kind: 'sqlite', path: join(folder, 'pamoja.db') });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is held by one at a time, whoever asks and however often', async () => {
    const [a, b, c] = [lease('a'), lease('b'), lease('c')];
    const first = await Promise.all([a.hold(), b.hold(), c.hold()]);
    expect(first.filter(({ held }) => held)).to.have.length(1);
    const holder = [a, b, c][first.findIndex(({ held }) => held)]!;
    for (let beat = 0; beat < 20; beat += 1) {
      clock.advance(10_000);
      const held = await Promise.all([a.hold(), b.hold(), c.hold()]);
      expect(held.filter((each) => each.held)).to.have.length(1);
      expect(holder.isHeld()).to.equal(true);
      expect(held.some(({ gained }) => gained)).to.equal(false);
    }
  });

  it('is taken over within 30 seconds when its holder dies', async () => {
    const [a, b] = [lease('a'), lease('b')];
    await a.hold();
    let waited = 0;
    while (!(await b.hold()).gained) {
      clock.advance(10_000);
      waited += 10;
    }
    expect(waited).to.be.at.most(LEASE_SECONDS);
    // Back from the dead, it finds that it is no longer its.
    expect(await a.hold()).to.deep.equal({ held: false, gained: false });
  });

  it('keeps nobody out for longer because a clock was an hour ahead, whether its holder lives or not', async () => {
    const [a, b] = [lease('a'), lease('b')];
    clock.advance(3_600_000);
    await a.hold();
    clock.advance(-3_600_000);
    expect(await a.hold()).to.deep.equal({ held: true, gained: false });
    clock.advance(10_000);
    expect(await b.hold()).to.deep.equal({ held: false, gained: false });
    clock.advance((LEASE_SECONDS - 10) * 1000);
    expect((await b.hold()).gained).to.equal(true);

    clock.advance(3_600_000);
    await b.hold();
    clock.advance(-3_600_000);
    expect((await a.hold()).gained).to.equal(false);
    elapsed += LEASE_SECONDS * 1000 + 1;
    expect((await a.hold()).gained).to.equal(true);
  });

  it('is taken from no live holder by a replica whose clock is slow', async () => {
    const slowClock = createClock(clock.now().toISOString());
    slowClock.advance(-360_000);
    const slow = createLeader({ store, now: slowClock.now, elapsed: () => elapsed, holder: 'slow', log });
    const healthy = lease('healthy');
    await healthy.hold();
    for (let beat = 0; beat < 12; beat += 1) {
      for (const each of [clock, slowClock]) each.advance(10_000);
      elapsed += 10_000;
      expect([(await healthy.hold()).held, (await slow.hold()).held]).to.deep.equal([true, false]);
    }
  });

  it('goes to a process that starts, at once, and is left behind by one that stops', async () => {
    const [a, b] = [lease('a'), lease('b')];
    await a.hold();
    await b.take();
    expect(b.isHeld()).to.equal(true);
    clock.advance(10_000);
    expect((await a.hold()).held).to.equal(false);
    await b.release();
    expect((await a.hold()).gained).to.equal(true);
  });
});

describe('a replica that stands by', () => {
  it('says that the minute was not its: what is measured of ticks is the holder’s alone', async () => {
    const holder = await startApp();
    const standby = await startApp({ choice: holder.choice });
    // Whoever starts last holds it, and the other finds out with its next beat.
    holder.clock.advance(10_000);
    expect([await holder.app.tick(), await standby.app.tick()]).to.deep.equal([false, true]);
    await standby.close();
    await holder.close();
  });
});

describe('a replica that takes over', () => {
  it('mends what the one before left, however often that fails at first, and its minute waits for none of it', async () => {
    const one = await startApp();
    await one.install('sec');
    await one.tickAt('2026-11-23T09:00');
    await one.writeInChannel('sec', 'use this channel');
    await one.write('sec', 'digest now');
    const two = await startApp({ choice: one.choice, connector: one.connector });
    await one.app.tick();
    // What `one` leaves when it dies between claiming a digest and queueing it.
    const [digest] = await one.store.digests.list();
    const { postedAt: _, messageId: __, ...claimed } = digest!;
    await one.store.digests.create({ ...claimed, id: `2026|2026-W47|${CHANNEL}`, week: '2026-W47', state: 'posting' });
    await one.store.leases.replace({
      ...(await one.store.leases.get('clock'))!,
      holder: 'one',
      until: '2026-11-23T06:00:20.000Z',
    });
    const { digests } = two.store;
    let failures = 2;
    Object.defineProperty(two.store, 'digests', {
      configurable: true,
      value: Object.assign(Object.create(digests), {
        list: async () => {
          failures -= 1;
          if (failures >= 0) throw new ExpectedError('store_busy', 'down');
          return digests.list();
        },
      }),
    });
    for (const minute of ['09:01', '09:02', '09:03']) await two.tickAt(`2026-11-23T${minute}`);
    Reflect.deleteProperty(two.store, 'digests');
    expect((await two.store.digests.list()).map(({ week, state }) => `${week} ${state}`)).to.include('2026-W47 posted');
    expect(two.log.filter((line) => line.includes('recovery.failed'))).to.have.length(2);
    await two.close();
    await one.close();
  });
});

describe('three replicas on one store', () => {
  let connector: FakeConnector;
  before(async () => {
    connector = await startFakeConnector();
  });
  after(() => connector.close());

  it('open, remind, close and propose once, with one of them gone in the middle and two of them believing they hold', async () => {
    const one = await startApp({ connector });
    for (const person of ['ann', 'ben', 'sec']) await one.install(person);
    const two = await startApp({ choice: one.choice, connector });
    const three = await startApp({ choice: one.choice, connector });
    const all = [one, two, three];
    const tickAt = async (at: string, apps = all) => {
      await Promise.all(apps.map((each) => each.tickAt(at)));
      await Promise.all(apps.map((each) => each.app.idle()));
    };
    const asks = (person: string) =>
      connector
        .to(`chat-${person}`)
        .filter((sent) => sent.method === 'POST' && namesWeek(textOf(cardOf(sent)), '2026-W48')).length;

    await tickAt('2026-11-23T09:00');
    expect([asks('ann'), asks('ben')]).to.deep.equal([1, 1]);

    // The second takes the lease by force; the first believes for up to 30 seconds that it is still its own.
    await two.restart();
    await tickAt('2026-11-25T10:00');
    expect([asks('ann'), asks('ben')]).to.deep.equal([2, 2]);

    // One is gone without a word: the others go on.
    const left = [one, three];
    await tickAt('2026-11-26T16:00', left);
    await tickAt('2026-11-27T14:00', left);
    const runs = await one.store.runs.list();
    expect(runs.map(({ id, state }) => `${id} ${state}`)).to.deep.equal([
      'close-round|2026-W48 done',
      'digest|2026-W48 failed',
      'open-round|2026-W48 done',
      'remind|2026-W48 done',
      'retention|2026-11-23 done',
      'retention|2026-11-25 done',
      'retention|2026-11-26 done',
      'retention|2026-11-27 done',
    ]);
    expect([asks('ann'), asks('ben')]).to.deep.equal([2, 2]);
    for (const each of all) await each.close();
  });
});

describe('what the clock’s library has to say', () => {
  it('is a line of our log, without its words', () => {
    const lines: string[] = [];
    const logger = ourLines(createLog('debug', (line) => lines.push(line)));
    logger.warn('missed execution at Wed Nov 25 2026! Possible blocking IO');
    logger.warn('task still running, new execution blocked by overlap prevention!');
    logger.warn('something else');
    logger.error('Task failed with error!', new TypeError('words'));
    logger.error(new RangeError('words'));
    logger.info('x');
    expect(lines.map((line) => JSON.parse(line).msg)).to.deep.equal([
      'clock.missed',
      'clock.overlapped',
      'clock.warned',
      'clock.failed',
      'clock.failed',
    ]);
    expect(lines.join()).to.not.match(/words|Possible|blocked by/);
  });
});
