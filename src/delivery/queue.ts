import { type DeliveryState, type NewDelivery, queued } from '../domain/delivery.ts';
import type { Store } from '../store/store.ts';

/** Writes messages into the outbox. One that is there already, in whatever state, stays as it is. */
export async function enqueueMessages(
  { store, now }: { store: Store; now: () => Date },
  messages: readonly NewDelivery[],
): Promise<number> {
  const at = now().toISOString();
  const created = await store.deliveries.createAll(messages.map((message) => queued(message, at)));
  return created.filter(Boolean).length;
}

const AGAIN: ReadonlySet<DeliveryState> = new Set(['dead', 'dropped', 'uncertain']);

/** Puts a message that came to nothing, or may have, back into the outbox, on a person's word; anything else stays as it is. */
export async function requeueMessage({ store, now }: { store: Store; now: () => Date }, id: string): Promise<void> {
  const delivery = await store.deliveries.get(id);
  if (!delivery || !AGAIN.has(delivery.state)) return;
  const { reason: _, ...rest } = delivery;
  const at = now().toISOString();
  await store.deliveries.replace({ ...rest, state: 'queued', attempts: 0, nextAt: at, waitsSince: at });
}
