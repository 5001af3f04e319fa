import { type Delivery, isMailbox } from '../domain/delivery.ts';
import { isExpected } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import { deliveryEnded, traced } from '../observe.ts';
import type { Store, Stored } from '../store/store.ts';
import { classify, type Outcome, type PostAnswer } from './classify.ts';
import { createPacer } from './pacing.ts';

/** What is said, made at the moment of saying; or why it need not be said any more. */
export type Composed<Message> = { message: Message } | { drop: string };

export interface SendLoopDeps<Message> {
  store: Store;
  now: () => Date;
  /** Milliseconds on a clock that nobody sets: the pace stands however the time of day is corrected. */
  elapsed: () => number;
  wait: (milliseconds: number) => Promise<void>;
  /** 0 up to 1. */
  random: () => number;
  log: Log;
  /** Whether this process is the one that sends. */
  mayRun: () => boolean;
  compose: (delivery: Delivery) => Promise<Composed<Message>>;
  post: (delivery: Delivery, message: Message) => Promise<PostAnswer>;
  /** Tells the ledger and the digest what became of it. Bears repeating. */
  onOutcome: (delivery: Delivery) => Promise<void>;
}

export interface SendLoop {
  /** Something was sent past the loop, in answer to somebody: it counts all the same. */
  note(conversationId: string): void;
  /** Starts sending what is due, unless it is already under way. */
  kick(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Sends no more; resolves when the messages in flight have their outcome. */
  stop(): Promise<void>;
}

const BATCH = 100;
/** Messages under way at once: a slow conversation does not hold up the others, and memory stays flat. */
const IN_FLIGHT = 16;
/** How long a message that is being sent is left to its sender; longer than any send may take. */
const HELD_SECONDS = 60;
/**
 * Who wakes this much after its turn takes another one: after a stall of the machine everybody who waited would send at once,
 * and be over the pace together. Five turns of the fastest pace; less is the timers' own unevenness.
 */
const MISSED_MILLISECONDS = 100;
/** Put off more often than this, somebody should know. */
const PATIENT_ATTEMPTS = 5;
/** Begun later than this after its claim, it may be taken for abandoned while it is on its way: it is left for the next time. */
const BEGUN_WITHIN_SECONDS = 25;
/** How long one that failed for a reason of its own is left. */
const FAILED_SECONDS = 600;

/** The one loop that sends: everything the bot starts by itself passes here, paced, each with an outcome. */
export function createSendLoop<Message>(deps: SendLoopDeps<Message>): SendLoop {
  const pacer = createPacer(undefined, undefined, deps.elapsed());
  /** What came of posts that the store has not taken yet: known here, they are not posted again. */
  const answers = new Map<string, PostAnswer>();
  /** Outcomes that the ledger has not taken yet. */
  const untold = new Map<string, Delivery>();
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  function kick(): void {
    again = true;
    if (running || stopped || !deps.mayRun()) return;
    running = run().finally(() => {
      running = undefined;
    });
  }

  async function run(): Promise<void> {
    try {
      while (again && maySend()) {
        again = false;
        for (const done of untold.values()) await tellAgain(done);
        const due = await deps.store.deliveries.due(deps.now().toISOString(), BATCH);
        const postponed = await sendAll(due);
        // A full batch, or somebody who is only asked to wait a moment: there is more to do.
        again ||= due.length === BATCH;
        if (!again && postponed !== undefined && maySend()) {
          await deps.wait(postponed);
          again = true;
        }
      }
    } catch (error) {
      // The next tick asks again; nothing is lost, the rows stand.
      deps.log.error('deliveries.stopped', errorFields(error));
    }
  }

  function maySend(): boolean {
    return !stopped && deps.mayRun();
  }

  /** Conversations side by side, the messages of one of them in their order. Resolves with the shortest wait of all. */
  async function sendAll(due: readonly Stored<Delivery>[]): Promise<number | undefined> {
    const byConversation = new Map<string, Stored<Delivery>[]>();
    for (const delivery of due)
      byConversation.set(delivery.conversationId, [...(byConversation.get(delivery.conversationId) ?? []), delivery]);
    const waits: number[] = [];
    const queues = byConversation.values();
    const workers = Array.from({ length: Math.min(IN_FLIGHT, byConversation.size) }, async () => {
      for (const queue of queues)
        for (const delivery of queue) {
          if (!maySend()) return;
          const wait = await sendOrLeave(delivery);
          if (wait > 0) waits.push(wait);
        }
    });
    // Every one of them has ended before anybody hears of a failure: nothing is in flight when the loop has stopped.
    const ended = await Promise.allSettled(workers);
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
    return waits.length > 0 ? Math.min(...waits) : undefined;
  }

  /** One that fails for a reason of its own is looked at again later, and the others do not wait for it. */
  async function sendOrLeave(delivery: Stored<Delivery>): Promise<number> {
    try {
      return await traced('delivery', { kind: delivery.content.kind }, () => send(delivery));
    } catch (error) {
      if (isStoreBusy(error)) throw error;
      deps.log.error('delivery.failed', { id: delivery.id, ...errorFields(error) });
      const stands = await deps.store.deliveries.get(delivery.id);
      if (stands?.nextAt && stands.state === delivery.state)
        await deps.store.deliveries.replace({ ...stands, nextAt: later(FAILED_SECONDS) });
      return 0;
    }
  }

  /** Resolves with the milliseconds after which to look again, where the conversation's pace wants a pause. */
  async function send(delivery: Stored<Delivery>): Promise<number> {
    const known = answers.get(delivery.id);
    if (known && delivery.state === 'sending') {
      await settleAnswer(delivery, known);
      return 0;
    }
    // Asked twice by a mail is worse than perhaps not asked: the form of a mail cannot be taken back.
    const isOnceOnly = delivery.content.kind === 'digest' || isMailbox(delivery.conversationId);
    if (delivery.state === 'sending' && isOnceOnly) {
      await settle(delivery, { kind: 'uncertain', reason: 'interrupted' });
      return 0;
    }
    const pause = pacer.waitFor(delivery.conversationId, deps.elapsed());
    if (pause > 0) return postpone(delivery, pause);
    const composed = await deps.compose(delivery);
    if ('drop' in composed) {
      await finish(delivery, { state: 'dropped', reason: composed.drop });
      return 0;
    }
    const claimed = {
      ...delivery,
      state: 'sending' as const,
      attempts: delivery.attempts + 1,
      nextAt: later(HELD_SECONDS),
    };
    const [claimedAt, begunBy] = [deps.elapsed(), later(BEGUN_WITHIN_SECONDS)];
    if (!(await deps.store.deliveries.replace(claimed))) return 0;
    if (!(await waitForTurn(delivery.conversationId))) await waitForTurn(delivery.conversationId);
    // By both clocks: one of them stands still while the machine is suspended.
    const isLate = deps.now().toISOString() > begunBy || deps.elapsed() - claimedAt > BEGUN_WITHIN_SECONDS * 1000;
    if (isLate) {
      await giveBack(claimed);
      return 0;
    }
    const answer = await deps.post(claimed, composed.message);
    answers.set(delivery.id, answer);
    await settleAnswer((await deps.store.deliveries.get(delivery.id)) ?? delivery, answer);
    return 0;
  }

  /** What came of a post; of one that another sender has taken over meanwhile, theirs counts. */
  async function settleAnswer(delivery: Stored<Delivery>, answer: PostAnswer): Promise<void> {
    if (delivery.state === 'sending') {
      const ageSeconds = (deps.now().getTime() - Date.parse(delivery.waitsSince ?? delivery.queuedAt)) / 1000;
      const tried = !answer.ok && answer.anew ? { ...delivery, anew: true as const } : delivery;
      await settle(tried, classify(answer, { attempts: delivery.attempts, ageSeconds, random: deps.random() }));
    }
    answers.delete(delivery.id);
  }

  /** As if it had not been claimed, where nobody has taken it over meanwhile. */
  async function giveBack({ id, attempts, nextAt }: Delivery): Promise<void> {
    const stands = await deps.store.deliveries.get(id);
    if (stands?.state === 'sending' && stands.nextAt === nextAt)
      await deps.store.deliveries.replace({ ...stands, state: 'queued', attempts: attempts - 1, nextAt: later(0) });
    again = true;
  }

  /** Resolves with whether it woke in time. */
  async function waitForTurn(conversationId: string): Promise<boolean> {
    const asked = deps.elapsed();
    const turn = pacer.reserve(conversationId, asked);
    if (turn > 0) await deps.wait(turn);
    return deps.elapsed() - asked - turn < MISSED_MILLISECONDS;
  }

  /** It stays due, only later: others go first. */
  async function postpone(delivery: Stored<Delivery>, milliseconds: number): Promise<number> {
    await deps.store.deliveries.replace({ ...delivery, nextAt: later(milliseconds / 1000) });
    return milliseconds;
  }

  async function settle(delivery: Stored<Delivery>, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case 'sent':
        return finish(delivery, { state: 'sent', messageId: outcome.messageId, sentAt: deps.now().toISOString() });
      case 'later': {
        const { afterSeconds: seconds, reason } = outcome;
        const { id, attempts } = delivery;
        deps.log[attempts > PATIENT_ATTEMPTS ? 'warn' : 'info']('delivery.later', { id, seconds, attempts, reason });
        deliveryEnded({ state: 'later', kind: delivery.content.kind });
        await deps.store.deliveries.replace({ ...delivery, state: 'queued', nextAt: later(seconds) });
        return;
      }
      case 'dead':
        if (outcome.reason === 'too_big' && !delivery.short) return shorten(delivery);
        return finish(delivery, { state: 'dead', reason: outcome.reason });
      case 'uncertain':
        return finish(delivery, { state: 'uncertain', reason: outcome.reason, sentAt: deps.now().toISOString() });
    }
  }

  /** Once more, in short. */
  async function shorten(delivery: Stored<Delivery>): Promise<void> {
    deps.log.warn('delivery.shortened', { id: delivery.id });
    await deps.store.deliveries.replace({ ...delivery, state: 'queued', short: true, nextAt: later(0) });
    again = true;
  }

  async function finish(delivery: Stored<Delivery>, change: Partial<Delivery>): Promise<void> {
    const { nextAt: _, ...rest } = delivery;
    const done = { ...rest, ...change };
    if (!(await deps.store.deliveries.replace(done))) return;
    answers.delete(done.id);
    const level = done.state === 'sent' || done.state === 'dropped' ? 'info' : 'warn';
    deps.log[level](`delivery.${done.state}`, { id: done.id, ...(done.reason ? { reason: done.reason } : {}) });
    deliveryEnded({
      state: done.state,
      kind: done.content.kind,
      ...(done.reason ? { reason: done.reason } : {}),
    });
    await tell(done);
  }

  /** As it stands now: put back meanwhile, it has another outcome to come. */
  async function tellAgain({ id, state }: Delivery): Promise<void> {
    const stands = await deps.store.deliveries.get(id);
    if (stands?.state === state) await tell(stands);
    else untold.delete(id);
  }

  /** Told to the ledger; what it does not take now is told again before anything else is sent. */
  async function tell(done: Delivery): Promise<void> {
    untold.set(done.id, done);
    try {
      await deps.onOutcome(done);
    } catch (error) {
      if (isStoreBusy(error)) throw error;
      // A fault of ours would come again each time, and hold up everybody's messages.
      deps.log.error('outcome.failed', { id: done.id, ...errorFields(error) });
    }
    untold.delete(done.id);
  }

  function later(seconds: number): string {
    return new Date(deps.now().getTime() + seconds * 1000).toISOString();
  }

  return {
    note: (conversationId) => pacer.note(conversationId, deps.elapsed()),
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

function isStoreBusy(error: unknown): boolean {
  return isExpected(error) && error.code === 'store_busy';
}
