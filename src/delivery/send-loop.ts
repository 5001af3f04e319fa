import type { Delivery } from '../domain/delivery.ts';
import { isExpected } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import type { Store, Stored } from '../store/store.ts';
import { classify, type Outcome, type PostAnswer } from './classify.ts';
import { forget, PER_CONVERSATION, PER_TENANT, waitFor } from './pacing.ts';

/** What is said, made at the moment of saying; or why it need not be said any more. */
export type Composed<Message> = { message: Message } | { drop: string };

export interface SendLoopDeps<Message> {
  store: Store;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
  log: Log;
  compose: (delivery: Delivery) => Promise<Composed<Message>>;
  post: (delivery: Delivery, message: Message) => Promise<PostAnswer>;
  /** Tells the ledger and the digest what became of it. Bears repeating. */
  onOutcome: (delivery: Delivery) => Promise<void>;
}

export interface SendLoop {
  /** Starts sending what is due, unless it is already under way. */
  kick(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Sends no more; resolves when the message in flight has its outcome. */
  stop(): Promise<void>;
}

const BATCH = 50;
/** How long a message that is being sent is left to its sender; longer than any send may take. */
const HELD_SECONDS = 60;
/** How long one that failed for a reason of its own is left. */
const FAILED_SECONDS = 600;

/** The one loop that sends: everything the bot starts by itself passes here, paced, each with an outcome. */
export function createSendLoop<Message>(deps: SendLoopDeps<Message>): SendLoop {
  const sentTo = new Map<string, number[]>();
  let sentAll: number[] = [];
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  function kick(): void {
    again = true;
    if (running || stopped) return;
    running = run().finally(() => {
      running = undefined;
    });
  }

  async function run(): Promise<void> {
    try {
      while (again && !stopped) {
        again = false;
        const due = await deps.store.deliveries.due(deps.now().toISOString(), BATCH);
        for (const delivery of due) if (!stopped) await sendOrLeave(delivery);
        again ||= due.length === BATCH;
      }
    } catch (error) {
      // The next tick asks again; nothing is lost, the rows stand.
      deps.log.error('deliveries.stopped', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  /** One that fails for a reason of its own is looked at again later, and the others do not wait for it. */
  async function sendOrLeave(delivery: Stored<Delivery>): Promise<void> {
    try {
      await send(delivery);
    } catch (error) {
      if (isExpected(error) && error.code === 'store_busy') throw error;
      deps.log.error('delivery.failed', { id: delivery.id, ...errorFields(error) });
      const stands = await deps.store.deliveries.get(delivery.id);
      if (stands?.nextAt && stands.state === delivery.state)
        await deps.store.deliveries.replace({ ...stands, nextAt: later(FAILED_SECONDS) });
    }
  }

  async function send(delivery: Stored<Delivery>): Promise<void> {
    if (delivery.state === 'sending' && delivery.content.kind === 'digest')
      return settle(delivery, { kind: 'uncertain', reason: 'interrupted' });
    const composed = await deps.compose(delivery);
    if ('drop' in composed) return finish(delivery, { state: 'dropped', reason: composed.drop });
    await pace(delivery.conversationId);
    const claimed = {
      ...delivery,
      state: 'sending' as const,
      attempts: delivery.attempts + 1,
      nextAt: later(HELD_SECONDS),
    };
    if (!(await deps.store.deliveries.replace(claimed))) return;
    const answer = await deps.post(claimed, composed.message);
    const stands = await deps.store.deliveries.get(delivery.id);
    if (stands) await settle(stands, classify(answer, claimed.attempts));
  }

  async function pace(conversationId: string): Promise<void> {
    const at = deps.now().getTime();
    const mine = forget(sentTo.get(conversationId) ?? [], at, PER_CONVERSATION);
    sentAll = forget(sentAll, at, PER_TENANT);
    const pause = Math.max(waitFor(mine, at, PER_CONVERSATION), waitFor(sentAll, at, PER_TENANT));
    if (pause > 0) await deps.wait(pause);
    sentTo.set(conversationId, [...mine, at + pause]);
    sentAll.push(at + pause);
  }

  async function settle(delivery: Stored<Delivery>, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case 'sent':
        return finish(delivery, { state: 'sent', messageId: outcome.messageId, sentAt: deps.now().toISOString() });
      case 'later':
        deps.log.info('delivery.later', { id: delivery.id, seconds: outcome.afterSeconds });
        await deps.store.deliveries.replace({ ...delivery, state: 'queued', nextAt: later(outcome.afterSeconds) });
        return;
      case 'dead':
        return finish(delivery, { state: 'dead', reason: outcome.reason });
      case 'uncertain':
        return finish(delivery, { state: 'uncertain', reason: outcome.reason, sentAt: deps.now().toISOString() });
    }
  }

  async function finish(delivery: Stored<Delivery>, change: Partial<Delivery>): Promise<void> {
    const { nextAt: _, ...rest } = delivery;
    const done = { ...rest, ...change };
    if (!(await deps.store.deliveries.replace(done))) return;
    const level = done.state === 'sent' || done.state === 'dropped' ? 'info' : 'warn';
    deps.log[level](`delivery.${done.state}`, { id: done.id, ...(done.reason ? { reason: done.reason } : {}) });
    await deps.onOutcome(done);
  }

  function later(seconds: number): string {
    return new Date(deps.now().getTime() + seconds * 1000).toISOString();
  }

  return {
    kick,
    idle: async () => {
      while (running) await running;
    },
    stop: async () => {
      stopped = true;
      while (running) await running;
    },
  };
}
