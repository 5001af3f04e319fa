import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Delivery, DeliveryContent } from '../../src/domain/outbox/delivery.ts';
import { ExpectedError } from '../../src/errors.ts';
import type { Channel } from '../../src/outbox/channel.ts';
import {
  classify,
  DEADLINE_SECONDS,
  LONGEST_PAUSE_SECONDS,
  type Outcome,
  type PostAnswer,
  RETRY_AFTER_ATTEMPTS,
} from '../../src/outbox/classify.ts';
import { createOutbox } from '../../src/outbox/outbox.ts';
import { createPacer, PER_CONVERSATION, PER_TENANT, waitFor } from '../../src/outbox/pacing.ts';
import { createSender, type SenderDeps } from '../../src/outbox/sender.ts';
import { createLog } from '../../src/runtime/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store, Stored } from '../../src/store/store.ts';
import { createClock, type TestClock } from '../support/clock.ts';
import { CHANNEL, cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('classifying the connector’s answer', () => {
  const table: [title: string, answer: PostAnswer, outcome: Outcome][] = [
    ['201 is sent', { ok: true, messageId: 'm' }, { kind: 'sent', messageId: 'm' }],
    [
      '429 waits as long as it is told',
      { ok: false, status: 429, retryAfterSeconds: 7 },
      { kind: 'later', afterSeconds: 7, reason: 'status 429' },
    ],
    [
      '429 without a word waits a little',
      { ok: false, status: 429 },
      { kind: 'later', afterSeconds: 2, reason: 'status 429' },
    ],
    ['412 is tried again', { ok: false, status: 412 }, { kind: 'later', afterSeconds: 2, reason: 'status 412' }],
    ['503 is tried again', { ok: false, status: 503 }, { kind: 'later', afterSeconds: 2, reason: 'status 503' }],
    ['500 may have got through', { ok: false, status: 500 }, { kind: 'uncertain', reason: 'status 500' }],
    ['a broken connection may have got through', { ok: false }, { kind: 'uncertain', reason: 'connection broken' }],
    [
      '403 with the blocked code',
      { ok: false, status: 403, code: 'ConversationBlockedByUser' },
      { kind: 'dead', reason: 'blocked_by_user' },
    ],
    [
      '403 with the nested blocked body',
      { ok: false, status: 403, text: '{"errorCode":209,"message":"{\\"subCode\\":\\"MessageWritesBlocked\\"}"}' },
      { kind: 'dead', reason: 'blocked_by_user' },
    ],
    [
      '403 disabled by the admin',
      { ok: false, status: 403, code: 'BotDisabledByAdmin' },
      { kind: 'dead', reason: 'bot_disabled_by_admin' },
    ],
    [
      '403 not in the roster',
      { ok: false, status: 403, code: 'BotNotInConversationRoster' },
      { kind: 'dead', reason: 'not_installed' },
    ],
    [
      '404 is not there',
      { ok: false, status: 404, code: 'ConversationNotFound' },
      { kind: 'dead', reason: 'conversation_not_found' },
    ],
    ['413 is too big', { ok: false, status: 413 }, { kind: 'dead', reason: 'too_big' }],
    ['400 is our mistake', { ok: false, status: 400 }, { kind: 'dead', reason: 'refused' }],
  ];
  for (const [title, answer, outcome] of table) {
    it(title, () => {
      expect(classify(answer, { attempts: 1, ageSeconds: 0, random: 0 })).to.deep.equal(outcome);
    });
  }

  it('gives up when it has become old news, and not before', () => {
    const gaveUp = { kind: 'dead', reason: 'gave_up' };
    const busy = { ok: false, status: 503 } as const;
    expect(classify(busy, { attempts: 100, ageSeconds: 0, random: 0 }).kind).to.equal('later');
    expect(classify(busy, { attempts: 1, ageSeconds: DEADLINE_SECONDS, random: 0 })).to.deep.equal(gaveUp);
    const endless = { ok: false, status: 429, retryAfterSeconds: DEADLINE_SECONDS + 1 } as const;
    expect(classify(endless, { attempts: 1, ageSeconds: 0, random: 0 })).to.deep.equal(gaveUp);
  });

  it('waits longer each time, never shorter than it was told, and not all for the same time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.option(fc.integer({ min: 1, max: 1200 })),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, told, random) => {
          const answer = { ok: false, status: 429, ...(told === null ? {} : { retryAfterSeconds: told }) } as const;
          const outcome = classify(answer, { attempts, ageSeconds: 0, random });
          const growing = Math.min(LONGEST_PAUSE_SECONDS, 2 ** attempts);
          const least = attempts <= RETRY_AFTER_ATTEMPTS ? (told ?? growing) : Math.max(told ?? 0, growing);
          expect(outcome.kind).to.equal('later');
          expect((outcome as { afterSeconds: number }).afterSeconds).to.be.within(least, least * 1.5);
        },
      ),
    );
  });
});

describe('pacing', () => {
  it('never lets more through than Teams allows, in any window', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 150 }), (pauses) => {
        const sent: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          now += waitFor(sent, now, PER_CONVERSATION);
          sent.push(now);
        }
        for (const { count, seconds } of PER_CONVERSATION)
          for (const [index, at] of sent.entries()) {
            const before = sent[index - count];
            if (before !== undefined) expect(at - before).to.be.at.least(seconds * 1000);
          }
      }),
    );
  });

  it('lets fifty a second through to a tenant', () => {
    const sent = Array.from({ length: 50 }, () => 1000);
    expect(waitFor(sent.slice(1), 1000, PER_TENANT)).to.equal(0);
    expect(waitFor(sent, 1000, PER_TENANT)).to.equal(1000);
  });
});

describe('the pacer', () => {
  it('counts what was answered at once: what is sent after it waits as if it had been sent by the loop', () => {
    const pacer = createPacer();
    for (let index = 0; index < 7; index += 1) pacer.note('chat', 1000 + index);
    expect(pacer.waitFor('chat', 1010)).to.equal(990);
    expect(pacer.waitFor('other', 1010)).to.equal(0);
  });

  it('keeps everything together within fifty a second, answers included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 40 })), { minLength: 60, maxLength: 200 }),
        (events) => {
          const pacer = createPacer();
          const turns: number[] = [];
          let now = 0;
          for (const [answered, pause] of events) {
            now += pause;
            if (answered) pacer.note(`chat-${now}`, now);
            else turns.push(now + pacer.reserve(`chat-${turns.length}`, now));
          }
          expect(turns).to.deep.equal(turns.toSorted((a, b) => a - b));
          for (const [index, at] of turns.entries()) {
            const before = turns[index - 50];
            if (before !== undefined) expect(at - before).to.be.at.least(1000);
          }
        },
      ),
    );
  });
});

interface OwnStore {
  store: Store;
  close(): Promise<void>;
}

async function openOwnStore(): Promise<OwnStore> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-send-'));
  const store = await openStore({ kind: 'sqlite', path: join(folder, 'pamoja.db') });
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe('the sender', () => {
  const CARDS = 90;
  const IN_TIME_AT_MOST = 5;
  const HOUR_MS = 3_600_000;

  /**
   * A round in virtual time; `at` is told of each moment that somebody waits for, and says at which it is woken. Resolves with the
   * moments at which the cards went out, in milliseconds from the beginning.
   */
  async function sendRound(at: (moment: number, clock: TestClock) => number): Promise<number[]> {
    const { store, close } = await openOwnStore();
    const clock = createClock('2026-11-23T09:00');
    let elapsed = 0;
    const posted: number[] = [];
    const sleepers: { until: number; wake: () => void }[] = [];
    const loop = createSender({
      store,
      now: clock.now,
      elapsed: () => elapsed,
      log: createLog('silent', () => undefined),
      random: () => 0,
      mayRun: () => true,
      wait: (milliseconds) => new Promise((wake) => sleepers.push({ until: elapsed + milliseconds, wake })),
      channelOf: () => ({
        compose: async () => ({ message: {} }),
        post: async () => {
          posted.push(elapsed);
          return { ok: true, messageId: `message-${posted.length}` };
        },
      }),
      onOutcome: async () => undefined,
    });
    const messages = Array.from({ length: CARDS }, (_, index) => ({
      id: `card-${index}`,
      week: '2026-W48' as const,
      conversationId: `chat-${index}`,
      content: { kind: 'check-in' as const, checkInId: `2026-W48|org-${index}`, personId: 'ann', reminder: 0 },
    }));
    await createOutbox({ store, now: clock.now }).enqueue(messages);
    loop.wake();
    for (let seen = -1; posted.length < CARDS; await sleep(2)) {
      // Time passes when everybody waits for it.
      const everybodyWaits = sleepers.length > 0 && sleepers.length === seen;
      seen = sleepers.length;
      if (!everybodyWaits) continue;
      const before = elapsed;
      elapsed = at(Math.min(...sleepers.map(({ until }) => until)), clock);
      clock.advance(elapsed - before);
      for (const sleeper of sleepers.splice(0)) {
        if (sleeper.until <= elapsed) sleeper.wake();
        else sleepers.push(sleeper);
      }
    }
    await loop.stop();
    await close();
    return posted;
  }

  it('keeps the pace after a stall of the machine, when everybody who waited wakes at once', async () => {
    const [from, until] = [2000, 2400];
    const posted = await sendRound((moment) => (moment > from && moment < until ? until : moment));
    expect(posted.filter((at) => at > from && at < until)).to.have.length(0);
    for (const at of posted)
      expect(posted.filter((other) => other > at - 1000 && other <= at).length).to.be.at.most(50 + IN_TIME_AT_MOST);
  });

  it('goes on at its pace when the machine’s clock is set back by an hour', async () => {
    let isSetBack = false;
    const posted = await sendRound((moment, clock) => {
      if (moment > 2000 && !isSetBack) clock.advance(-HOUR_MS);
      isSetBack ||= moment > 2000;
      return moment;
    });
    expect(isSetBack).to.equal(true);
    expect(posted.at(-1)).to.be.at.most(1000 + CARDS * 21);
  });
});

describe('the sender and its store', () => {
  const clock = createClock('2026-11-23T09:00');
  let elapsed = 0;
  let store: Store;
  let close: OwnStore['close'];
  let isDown = false;
  let posted: string[];
  beforeEach(async () => {
    ({ store, close } = await openOwnStore());
    isDown = false;
    posted = [];
  });
  afterEach(() => close());

  /** The real store, which does not take what is told of messages while it is down. */
  function overBusyStore(): Store {
    const busy =
      <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
      async (...args: A): Promise<T> => {
        if (isDown) throw new ExpectedError('store_busy', 'down');
        return work(...args);
      };
    const { deliveries } = store;
    const broken = {
      due: deliveries.due.bind(deliveries),
      get: busy((id: string) => deliveries.get(id)),
      replace: busy((record: Stored<Delivery>) => deliveries.replace(record)),
    };
    return { deliveries: broken } as unknown as Store;
  }

  function loopWith({ post, compose, ...deps }: Partial<SenderDeps & Channel> = {}) {
    return createSender({
      store,
      now: clock.now,
      elapsed: () => elapsed,
      log: createLog('silent', () => undefined),
      random: () => 0,
      mayRun: () => true,
      wait: async (milliseconds) => pass(milliseconds),
      channelOf: () => ({
        compose: compose ?? (async () => ({ message: {} })),
        post:
          post ??
          (async (delivery) => {
            posted.push(delivery.id);
            return { ok: true, messageId: `message-${posted.length}` };
          }),
      }),
      onOutcome: async () => undefined,
      ...deps,
    });
  }

  function pass(milliseconds: number): void {
    elapsed += milliseconds;
    clock.advance(milliseconds);
  }

  async function queue(content: DeliveryContent): Promise<void> {
    const message = { id: 'one', week: '2026-W48', conversationId: 'chat-ann', content };
    await createOutbox({ store, now: clock.now }).enqueue([message]);
  }
  const CARD: DeliveryContent = { kind: 'check-in', checkInId: '2026-W48|alpha', personId: 'ann', reminder: 0 };

  for (const content of [CARD, { kind: 'digest', digestId: 'digest-1' } as const])
    it(`posts a ${content.kind} once whose outcome the store does not take, and says so when it does`, async () => {
      const loop = loopWith({
        store: overBusyStore(),
        post: async (delivery) => {
          posted.push(delivery.id);
          isDown = true;
          return { ok: true, messageId: 'message-1' };
        },
      });
      await queue(content);
      loop.wake();
      await loop.idle();
      expect((await store.deliveries.get('one'))?.state).to.equal('sending');
      isDown = false;
      pass(61_000);
      loop.wake();
      await loop.idle();
      expect(posted).to.deep.equal(['one']);
      expect(await store.deliveries.get('one')).to.include({ state: 'sent', messageId: 'message-1' });
    });

  it('leaves to the others what it claimed a long time ago and has not posted', async () => {
    let wakeUp: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => {
      wakeUp = resolve;
    });
    let isFirst = true;
    const sleeper = loopWith({
      wait: async (milliseconds) => {
        if (isFirst) {
          isFirst = false;
          await asleep;
        } else pass(milliseconds);
      },
    });
    await queue(CARD);
    sleeper.wake();
    while ((await store.deliveries.get('one'))?.state !== 'sending') await sleep(2);
    pass(61_000);
    const other = loopWith();
    other.wake();
    await other.idle();
    wakeUp();
    await sleeper.idle();
    expect(posted).to.deep.equal(['one']);
    expect((await store.deliveries.get('one'))?.state).to.equal('sent');
  });

  it('tells the ledger again what it did not take, before anything else', async () => {
    const told: string[] = [];
    let isLedgerDown = true;
    const loop = loopWith({
      onOutcome: async ({ id, state }) => {
        if (isLedgerDown) throw new ExpectedError('store_busy', 'down');
        told.push(`${id} ${state}`);
      },
    });
    await queue(CARD);
    loop.wake();
    await loop.idle();
    expect(told).to.deep.equal([]);
    isLedgerDown = false;
    loop.wake();
    await loop.idle();
    expect(told).to.deep.equal(['one sent']);
    expect(posted).to.deep.equal(['one']);
  });

  it('is held up by no outcome that always fails', async () => {
    const loop = loopWith({
      onOutcome: async () => {
        throw new RangeError('a fault of ours');
      },
    });
    await queue(CARD);
    loop.wake();
    await loop.idle();
    const message = { id: 'two', week: '2026-W48', conversationId: 'chat-ben', content: CARD };
    await createOutbox({ store, now: clock.now }).enqueue([message]);
    loop.wake();
    await loop.idle();
    expect(posted).to.deep.equal(['one', 'two']);
  });
});

describe('delivering', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    await bot.install('ann');
    await bot.install('ben');
    bot.connector.clear();
  });
  afterEach(() => bot.close());

  it('waits when it is told to, and then sends once', async () => {
    bot.connector.misbehave({ status: 429, headers: { 'retry-after': '30' } });
    await bot.tickAt('2026-11-23T09:00');
    expect(bot.connector.sent).to.have.length(1);
    await bot.tickAt('2026-11-23T09:01');
    await bot.tickAt('2026-11-23T09:02');
    expect(bot.connector.to('chat-ann')).to.have.length(1);
    expect(bot.connector.to('chat-ben')).to.have.length(1);
  });

  it('says in the ledger why somebody could not be reached', async () => {
    bot.connector.misbehave({
      status: 403,
      body: { error: { code: 'ConversationBlockedByUser', message: 'blocked' } },
    });
    await bot.tickAt('2026-11-23T09:00');
    const states = (await bot.store.checkIns.ofWeek('2026-W48')).map((each) => [each.state, each.stateReason]);
    expect(states).to.deep.include(['unreachable', 'blocked_by_user']);
    expect(states.filter(([state]) => state === 'sent')).to.have.length(1);
  });

  it('does not post a second time what may have got through, although the SDK would', async () => {
    let posts = 0;
    const count = () => {
      posts = bot.connector.sent.length;
    };
    bot.connector.misbehave({ status: 500 });
    await bot.tickAt('2026-11-23T09:00');
    count();
    await bot.tickAt('2026-11-23T09:10');
    expect(bot.connector.sent).to.have.length(posts).and.to.equal(bot.connector.sent);
    expect(posts).to.equal(1);
    const outcomes = (await bot.store.deliveries.ofWeek('2026-W48')).map((delivery) => delivery.state).sort();
    expect(outcomes).to.deep.equal(['sent', 'uncertain']);
  });

  it('calls a digest uncertain that was being sent when the power went, and never sends it by itself', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.writeInChannel('sec', 'use this channel');
    await bot.install('sec');
    bot.connector.misbehave({ in: CHANNEL, status: 503 });
    await bot.write('sec', 'digest now');
    // The process dies between the claim and the connector's answer.
    const queued = (await bot.store.deliveries.ofWeek('2026-W48')).find((each) => each.content.kind === 'digest');
    await bot.store.deliveries.replace({ ...queued!, state: 'sending', nextAt: '2026-11-23T06:01:00.000Z' });
    await bot.restart();
    await bot.tickAt('2026-11-23T09:05');
    expect(bot.connector.to(CHANNEL).filter((sent) => cardOf(sent))).to.deep.equal([]);
    const [answer] = await bot.write('sec', 'digest now');
    expect(textOf(cardOf(answer))).to.include('not sure');
  });

  it('uses no connection again that the connector is about to close: what breaks on it nobody may send again', async () => {
    bot.connector.closeIdleAfter(1);
    await bot.write('ann', 'help');
    bot.connector.clear();
    const before = bot.connector.connections;
    await bot.tickAt('2026-11-23T09:00');
    await bot.write('ben', 'help');
    expect(bot.connector.sent).to.have.length(3);
    expect(bot.connector.connections - before).to.equal(3);
  });

  it('records after a crash that a digest was sent, and does not send it again', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.writeInChannel('sec', 'use this channel');
    await bot.write('sec', 'digest now');
    const [digest] = await bot.store.digests.list();
    const { postedAt: _, messageId: __, ...claimed } = digest!;
    await bot.store.digests.replace({ ...claimed, state: 'posting' });
    await bot.restart();
    await bot.app.idle();
    // It was sent after all: the outbox knows, and the digest says so again.
    expect((await bot.store.digests.list())[0]).to.include({ state: 'posted' });
    expect(bot.connector.to(CHANNEL).filter((sent) => cardOf(sent))).to.have.length(1);
  });

  it('posts a digest that was claimed before a crash and never queued', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.writeInChannel('sec', 'use this channel');
    await bot.write('sec', 'digest now');
    const [digest] = await bot.store.digests.list();
    const { postedAt: _, messageId: __, ...claimed } = digest!;
    await bot.store.digests.create({ ...claimed, id: `2026|2026-W47|${CHANNEL}`, week: '2026-W47', state: 'posting' });
    await bot.restart();
    await bot.app.idle();
    const states = (await bot.store.digests.list()).map((each) => `${each.week} ${each.state}`);
    expect(states).to.deep.equal(['2026-W47 posted', '2026-W48 posted']);
    expect(bot.connector.to(CHANNEL).filter((sent) => cardOf(sent))).to.have.length(2);
  });

  it('drops the card of somebody who answered before it was sent', async () => {
    bot.connector.misbehave({ status: 429, headers: { 'retry-after': '600' } });
    await bot.tickAt('2026-11-23T09:00');
    const waiting = (await bot.store.deliveries.ofWeek('2026-W48')).find((each) => each.state === 'queued');
    const person = waiting?.content.kind === 'check-in' ? waiting.content.personId : '';
    const [form] = await bot.write(person, 'check in');
    await bot.press(person, 'check-in/no-change', cardOf(form).actions[1].data);
    await bot.tickAt('2026-11-23T09:30');
    const posts = bot.connector
      .to(`chat-${person}`)
      .filter((sent) => textOf(cardOf(sent)).includes('Weekly check-in') && sent.method === 'POST');
    expect(posts).to.have.length(1);
    expect((await bot.store.deliveries.get(waiting?.id ?? ''))?.state).to.equal('dropped');
  });
});
