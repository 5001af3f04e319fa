import type { Delivery, DropReason } from '../domain/outbox/delivery.ts';
import type { PostAnswer } from './classify.ts';

/** What is said, made at the moment of saying; or why it need not be said any more. */
export type Composed<Message> = { message: Message } | { drop: DropReason };

/** A way by which messages go out: Teams, or mail. */
export interface Channel<Message = unknown> {
  /** From the store as it is now, so that no message is older than its sending. */
  compose(delivery: Delivery): Promise<Composed<Message>>;
  /** Hands one message over; resolves with what was answered, also where nothing was. */
  post(delivery: Delivery, message: Message): Promise<PostAnswer>;
}
