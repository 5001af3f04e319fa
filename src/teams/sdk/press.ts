import type { TurnContext } from 'botbuilder';
import type { Card } from '../../cards/elements.ts';
import { messageCard } from '../../cards/message-card.ts';
import { type Asked, allowed } from '../access.ts';
import { isDeferred } from '../deferred.ts';
import type { Pressed } from '../verbs.ts';
import type { Answering } from './answering.ts';
import { incomingOf } from './incoming.ts';
import { rememberConversation } from './membership.ts';

/** A button of a card: answered with the card that takes its place, or a sentence under it. */
export async function press(
  { answer, sayLater }: Answering,
  context: TurnContext,
  asked: Asked<unknown, Pressed>,
  data: unknown,
): Promise<Card | string> {
  const incoming = incomingOf(context);
  // A card that others see is not replaced by what one of them is told.
  let keepsCard = incoming.scope !== 'personal';
  const reply = await answer<Pressed>(
    incoming,
    async (ready, turn) => {
      await rememberConversation(ready, context, turn);
      return allowed(turn, asked)(ready, data);
    },
    {
      refused: (code) => {
        keepsCard ||= code === 'store_busy';
      },
    },
  );
  if (isDeferred(reply)) {
    sayLater(context, incoming, asked, reply);
    return reply.meanwhile;
  }
  // A sentence that leaves the card is shown under it: what was typed is still there to be sent again.
  return typeof reply === 'string' && !keepsCard ? messageCard(reply) : reply;
}
