import type { Card } from '../cards/elements.ts';
import type { Composed } from '../outbox/channel.ts';

/** A message ready to be posted. */
export interface OutgoingMessage {
  card: Card;
  /** What the notification says; it must tell nothing about anybody. */
  toast: string;
  /** The message whose place it takes. */
  replaces?: string;
}

export type Composition = Composed<OutgoingMessage>;
