import type { Delivery } from '../domain/outbox/delivery.ts';
import type { Log } from '../runtime/log.ts';
import type { Store, Stored } from '../store/store.ts';
import type { Channel } from './channel.ts';
import type { PostAnswer } from './classify.ts';
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
export interface Attempt {
  delivery: Stored<Delivery>;
  message?: unknown;
  claimed?: Delivery;
  claimedAt?: number;
  begunBy?: string;
  answer?: PostAnswer;
}

/** A step that ends the way says so; undefined lets the next one go on. */
export type Step = (attempt: Attempt) => Promise<Sent | undefined>;

/** The steps between a message that is ready and its post: it is claimed, waits for its turn, and is given back where that took too long. */
export function createClaimSteps(deps: SendOneDeps) {
  const { store, pacer } = deps;

  /** Who does not get it leaves it to the other sender. */
  async function claim(attempt: Attempt): Promise<Sent | undefined> {
    const { delivery } = attempt;
    const now = deps.now();
    const claimed = {
      ...delivery,
      state: 'sending' as const,
      attempts: delivery.attempts + 1,
      nextAt: instantIn(now, HELD_SECONDS),
    };
    Object.assign(attempt, { claimed, claimedAt: deps.elapsed(), begunBy: instantIn(now, BEGUN_WITHIN_SECONDS) });
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
      await store.deliveries.replace({
        ...stands,
        state: 'queued',
        attempts: claimed.attempts - 1,
        nextAt: instantIn(deps.now(), 0),
      });
    return { again: true };
  }

  return { claim, waitForTurn, giveBackWhatIsLate };
}

/** The instant so many seconds after another. */
export function instantIn(from: Date, seconds: number): string {
  return new Date(from.getTime() + seconds * 1000).toISOString();
}
