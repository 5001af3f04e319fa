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
