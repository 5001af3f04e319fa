import type { Delivery, DropReason } from '../domain/outbox/delivery.ts';
import { instantIn } from '../domain/time/instant.ts';
import { isExpected } from '../errors.ts';
import { errorFields, type Log } from '../runtime/log.ts';
import { deliveryEnded } from '../runtime/observe.ts';
import type { Store, Stored } from '../store/store.ts';
import type { Outcome } from './classify.ts';

export interface RecorderDeps {
  store: Store;
  now: () => Date;
  log: Log;
  /** Tells the ledger and the digest what became of a message. Bears repeating. */
  onOutcome: (delivery: Delivery) => Promise<void>;
}

/** What became of one look at a message. `pauseMs`: its conversation's pace wants a pause. `again`: there is more to do at once. */
export interface Sent {
  pauseMs?: number;
  again?: true;
}

/** Writes down what became of messages, and tells whoever works with it. */
export interface OutcomeRecorder {
  record(delivery: Stored<Delivery>, outcome: Outcome): Promise<Sent>;
  drop(delivery: Stored<Delivery>, reason: DropReason): Promise<Sent>;
  /** Tells once more what could not be told; throws when it still cannot. */
  tellAgain(): Promise<void>;
}

/** Put off more often than this, somebody should know. */
const PATIENT_ATTEMPTS = 5;

export function createRecorder({ store, now, log, onOutcome }: RecorderDeps): OutcomeRecorder {
  const { tell, tellAgain } = createTelling({ store, log, onOutcome });

  async function record(delivery: Stored<Delivery>, outcome: Outcome): Promise<Sent> {
    switch (outcome.kind) {
      case 'sent':
        return finish(delivery, { state: 'sent', messageId: outcome.messageId, sentAt: later(0) });
      case 'later':
        return putOff(delivery, outcome);
      case 'dead':
        if (outcome.reason === 'too_big' && !delivery.short) return shorten(delivery);
        return finish(delivery, { state: 'dead', reason: outcome.reason });
      case 'uncertain':
        return finish(delivery, { state: 'uncertain', reason: outcome.reason, sentAt: later(0) });
    }
  }

  async function putOff(
    delivery: Stored<Delivery>,
    { afterSeconds: seconds, reason }: Extract<Outcome, { kind: 'later' }>,
  ): Promise<Sent> {
    const { id, attempts } = delivery;
    log[attempts > PATIENT_ATTEMPTS ? 'warn' : 'info']('delivery.later', { id, seconds, attempts, reason });
    deliveryEnded({ state: 'later', kind: delivery.content.kind });
    await store.deliveries.replace({ ...delivery, state: 'queued', nextAt: later(seconds) });
    return {};
  }

  /** Once more, in short. */
  async function shorten(delivery: Stored<Delivery>): Promise<Sent> {
    log.warn('delivery.shortened', { id: delivery.id });
    await store.deliveries.replace({ ...delivery, state: 'queued', short: true, nextAt: later(0) });
    return { again: true };
  }

  async function finish(delivery: Stored<Delivery>, change: Partial<Delivery>): Promise<Sent> {
    const { nextAt: _, ...rest } = delivery;
    const done = { ...rest, ...change };
    if (!(await store.deliveries.replace(done))) return {};
    const { id, state, content, reason } = done;
    const why = reason ? { reason } : {};
    log[state === 'sent' || state === 'dropped' ? 'info' : 'warn'](`delivery.${state}`, { id, ...why });
    deliveryEnded({ state, kind: content.kind, ...why });
    await tell(done);
    return {};
  }

  const later = (seconds: number) => instantIn(now(), seconds);

  return {
    record,
    drop: (delivery, reason) => finish(delivery, { state: 'dropped', reason }),
    tellAgain,
  };
}

/** Tells the ledger and the digest what became of a message; what they do not take now is told again before anything else is sent. */
function createTelling({ store, log, onOutcome }: Omit<RecorderDeps, 'now'>) {
  /** Outcomes that the ledger has not taken yet. */
  const untold = new Map<string, Delivery>();

  async function tell(done: Delivery): Promise<void> {
    untold.set(done.id, done);
    try {
      await onOutcome(done);
    } catch (error) {
      if (isStoreBusy(error)) throw error;
      // A fault of ours would come again each time, and hold up everybody's messages.
      log.error('outcome.failed', { id: done.id, ...errorFields(error) });
    }
    untold.delete(done.id);
  }

  async function tellAgain(): Promise<void> {
    for (const { id, state } of untold.values()) {
      // As it stands now: put back meanwhile, it has another outcome to come.
      const stands = await store.deliveries.get(id);
      if (stands?.state === state) await tell(stands);
      else untold.delete(id);
    }
  }

  return { tell, tellAgain };
}

/** Nothing goes on while the store is away: whoever is told so stops and looks again with the next tick. */
export function isStoreBusy(error: unknown): boolean {
  return isExpected(error) && error.code === 'store_busy';
}
