import { type Delivery, isMailbox } from '../domain/outbox/delivery.ts';
import type { Log } from '../runtime/log.ts';
import type { Store, Stored } from '../store/store.ts';
import type { Channel } from './channel.ts';
import { classify, type PostAnswer } from './classify.ts';
import type { Pacer } from './pacing.ts';
import type { OutcomeRecorder, Sent } from './record.ts';

export interface SendOneDeps {
  store: Store;
  now: () => Date;
  /** Milliseconds of a monotonic clock: the pace stands however the time of day is corrected. */
  elapsed: () => number;
  wait: (milliseconds: number) => Promise<void>;
  /** 0 up to 1. */
  random: () => number;
  log: Log;
  channelOf: (delivery: Delivery) => Channel;
  pacer: Pacer;
  recorder: OutcomeRecorder;
}

/** How long a message that is being sent is left to its sender; longer than any send may take. */
const HELD_SECONDS = 60;
/**
 * Who wakes this much after its turn takes another one: after a stall of the machine everybody who waited would send at once,
 * and be over the pace together. Five turns of the fastest pace; less is the timers' own unevenness.
 */
const MISSED_MILLISECONDS = 100;
/** Begun later than this after its claim, it may be taken for abandoned while it is on its way: it is left for the next time. */
const BEGUN_WITHIN_SECONDS = 25;

/** One message on its way through the steps. */
interface Attempt {
  delivery: Stored<Delivery>;
  message?: unknown;
  claimed?: Delivery;
  claimedAt?: number;
  begunBy?: string;
  answer?: PostAnswer;
}

/** A step that ends the way says so; undefined lets the next one go on. */
type Step = (attempt: Attempt) => Promise<Sent | undefined>;

/** Takes one message from its row in the outbox to its outcome: each step in its turn, until one ends the way. */
export function createSendOne(deps: SendOneDeps): (delivery: Stored<Delivery>) => Promise<Sent> {
  const { store, recorder, pacer } = deps;
  /** What came of posts that the store has not taken yet: known here, they are not posted again. */
  const answers = new Map<string, PostAnswer>();
  const STEPS: readonly Step[] = [
    settleKnown,
    settleInterrupted,
    keepPace,
    composeOrDrop,
    claim,
    waitForTurn,
    giveBackWhatIsLate,
    post,
    record,
  ];

  /** Posted before, with an answer that the store did not take. */
  async function settleKnown({ delivery }: Attempt): Promise<Sent | undefined> {
    const known = answers.get(delivery.id);
    return known && delivery.state === 'sending' ? settle(delivery, known) : undefined;
  }

  /** Its sender died over it. Asked twice by a mail is worse than perhaps not asked: the form of a mail cannot be taken back. */
  async function settleInterrupted({ delivery }: Attempt): Promise<Sent | undefined> {
    const isOnceOnly = delivery.content.kind === 'digest' || isMailbox(delivery.conversationId);
    if (delivery.state !== 'sending' || !isOnceOnly) return undefined;
    return recorder.record(delivery, { kind: 'uncertain', reason: 'interrupted' });
  }

  /** It stays due, only later: others go first. */
  async function keepPace({ delivery }: Attempt): Promise<Sent | undefined> {
    const pauseMs = pacer.waitFor(delivery.conversationId, deps.elapsed());
    if (pauseMs <= 0) return undefined;
    await store.deliveries.replace({ ...delivery, nextAt: later(pauseMs / 1000) });
    return { pauseMs };
  }

  async function composeOrDrop(attempt: Attempt): Promise<Sent | undefined> {
    const { delivery } = attempt;
    const composed = await deps.channelOf(delivery).compose(delivery);
    if ('drop' in composed) return recorder.drop(delivery, composed.drop);
    attempt.message = composed.message;
    return undefined;
  }

  /** Who does not get it leaves it to the other sender. */
  async function claim(attempt: Attempt): Promise<Sent | undefined> {
    const { delivery } = attempt;
    const attempts = delivery.attempts + 1;
    // A new claim: what came of an earlier post is no answer to this one.
    answers.delete(delivery.id);
    const claimed = { ...delivery, state: 'sending' as const, attempts, nextAt: later(HELD_SECONDS) };
    Object.assign(attempt, { claimed, claimedAt: deps.elapsed(), begunBy: later(BEGUN_WITHIN_SECONDS) });
    return (await store.deliveries.replace(claimed)) ? undefined : {};
  }

  async function waitForTurn({ delivery }: Attempt): Promise<undefined> {
    if (!(await wokeInTime(delivery.conversationId))) await wokeInTime(delivery.conversationId);
  }

  async function wokeInTime(conversationId: string): Promise<boolean> {
    const asked = deps.elapsed();
    const turn = pacer.reserve(conversationId, asked);
    if (turn > 0) await deps.wait(turn);
    return deps.elapsed() - asked - turn < MISSED_MILLISECONDS;
  }

  /** By both clocks: one of them stands still while the machine is suspended. */
  async function giveBackWhatIsLate({ claimed, claimedAt = 0, begunBy = '' }: Attempt): Promise<Sent | undefined> {
    const isLate = deps.now().toISOString() > begunBy || deps.elapsed() - claimedAt > BEGUN_WITHIN_SECONDS * 1000;
    if (!isLate || !claimed) return undefined;
    const stands = await store.deliveries.get(claimed.id);
    // As if it had not been claimed, where nobody has taken it over meanwhile.
    if (stands?.state === 'sending' && stands.nextAt === claimed.nextAt)
      await store.deliveries.replace({ ...stands, state: 'queued', attempts: claimed.attempts - 1, nextAt: later(0) });
    return { again: true };
  }

  async function post(attempt: Attempt): Promise<undefined> {
    const { delivery, claimed = delivery, message } = attempt;
    attempt.answer = await deps.channelOf(delivery).post(claimed, message);
    answers.set(delivery.id, attempt.answer);
  }

  async function record({ delivery, answer }: Attempt): Promise<Sent | undefined> {
    return answer && settle((await store.deliveries.get(delivery.id)) ?? delivery, answer);
  }

  /** What came of a post; of one that another sender has taken over meanwhile, theirs counts. */
  async function settle(delivery: Stored<Delivery>, answer: PostAnswer): Promise<Sent> {
    let sent: Sent = {};
    if (delivery.state === 'sending') {
      const ageSeconds = (deps.now().getTime() - Date.parse(delivery.waitsSince ?? delivery.queuedAt)) / 1000;
      const tried = !answer.ok && answer.anew ? { ...delivery, anew: true as const } : delivery;
      const tries = { attempts: delivery.attempts, ageSeconds, random: deps.random() };
      sent = await recorder.record(tried, classify(answer, tries));
    }
    answers.delete(delivery.id);
    return sent;
  }

  function later(seconds: number): string {
    return new Date(deps.now().getTime() + seconds * 1000).toISOString();
  }

  return async (delivery) => {
    const attempt: Attempt = { delivery };
    for (const step of STEPS) {
      const end = await step(attempt);
      if (end) return end;
    }
    return {};
  };
}
