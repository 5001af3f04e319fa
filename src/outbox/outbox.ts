import { type DeliveryState, type NewDelivery, queued } from '../domain/outbox/delivery.ts';
import type { Store } from '../store/store.ts';

/** Where everything goes that the bot says of its own accord; it is sent from there (sender.ts). */
export interface Outbox {
  /** Writes messages into it. One that is there already, in whatever state, stays as it is. */
  enqueue(messages: readonly NewDelivery[]): Promise<void>;
  /** Puts a message that came to nothing, or may have, back into it, on a person's word; anything else stays as it is. */
  requeue(id: string): Promise<void>;
  /** Something was queued along with an answer: it need not wait for the minute. */
  wake(): void;
}

const AGAIN: ReadonlySet<DeliveryState> = new Set(['dead', 'dropped', 'uncertain']);

/** The outbox over a store, or over a turn's view of it. `wake` starts the sender; nothing where none runs. */
export function createOutbox(
  { store, now }: { store: Store; now: () => Date },
  wake: () => void = () => undefined,
): Outbox {
  return {
    enqueue: async (messages) => {
      const at = now().toISOString();
      await store.deliveries.createAll(messages.map((message) => queued(message, at)));
      wake();
    },
    requeue: async (id) => {
      const delivery = await store.deliveries.get(id);
      if (delivery && AGAIN.has(delivery.state)) {
        const { reason: _, ...rest } = delivery;
        const at = now().toISOString();
        await store.deliveries.replace({ ...rest, state: 'queued', attempts: 0, nextAt: at, waitsSince: at });
      }
      wake();
    },
    wake,
  };
}
