import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { Delivery, NewDelivery } from '../domain/outbox/delivery.ts';

/** A card that shows a check-in's form: the message, where it is, and whose. */
export interface HeldCard {
  conversationId: string;
  messageId: string;
  personId: string;
}

/** The cards of a check-in that people hold: those that were sent, and the one that was pressed. */
export function heldCards(sent: readonly Delivery[], pressed?: HeldCard): HeldCard[] {
  const cards = sent.flatMap(({ content, conversationId, messageId }) =>
    content.kind === 'check-in' && messageId ? [{ conversationId, messageId, personId: content.personId }] : [],
  );
  if (pressed && !cards.some((card) => card.messageId === pressed.messageId)) cards.push(pressed);
  return cards;
}

/** The receipt in the place of each of these cards, and for good in that of the pressed one. */
export function receiptsFor(
  checkIn: Pick<CheckIn, 'id' | 'week' | 'revision'>,
  cards: readonly HeldCard[],
): NewDelivery[] {
  return cards.map(({ conversationId, messageId, personId }) => ({
    id: `receipt|${checkIn.id}|${checkIn.revision}|${messageId}`,
    week: checkIn.week,
    conversationId,
    content: { kind: 'receipt', checkInId: checkIn.id, personId, replaces: messageId },
  }));
}
