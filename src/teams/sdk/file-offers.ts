import type { Attachment, TurnContext } from 'botbuilder';
import type { OfferedFile } from '../../domain/network/network.ts';
import { addMinutes } from '../../domain/time/period.ts';
import { ExpectedError } from '../../errors.ts';
import { instantOf } from '../../outbox/recipe.ts';
import { change } from '../../store/change.ts';
import type { BotDeps } from '../bot-deps.ts';
import type { FileOffer } from '../file-offer.ts';
import type { Turn } from '../turn.ts';
import { consentAttachment } from './files.ts';

/** Who asks for files one after the other finds the last ones still open. */
const MOST_OFFERS = 5;
const OPEN_MINUTES = 24 * 60;

/** Offers a file in somebody's own chat: on record before the question is asked, so that the answer can be compared with it. */
export async function makeOffer(
  deps: BotDeps,
  { conversationId }: Turn,
  offer: FileOffer,
  ask: (attachment: Attachment) => Promise<string | undefined>,
): Promise<void> {
  const { file, filters } = offer.offer;
  const made: OfferedFile = { id: deps.newId(), file, filters, offeredAt: instantOf(deps) };
  const { conversations } = deps.store;
  await change(conversations, conversationId, (chat) => ({
    ...chat,
    offers: [...(chat.offers ?? []), made].slice(-MOST_OFFERS),
  }));
  const messageId = await ask(consentAttachment(offer, made.id));
  if (messageId)
    await change(conversations, conversationId, (chat) => ({
      ...chat,
      offers: (chat.offers ?? []).map((each) => (each.id === made.id ? { ...each, messageId } : each)),
    }));
}

/**
 * The offer that somebody answers: one that was made to them, here, and is still open. What came with the answer says only which.
 * Throws `card_outdated` for any other.
 */
export async function findOffer(deps: BotDeps, turn: Turn, context: unknown): Promise<OfferedFile> {
  const { offer: id } = (typeof context === 'object' && context !== null ? context : {}) as { offer?: unknown };
  const chat = turn.scope === 'personal' ? await deps.store.conversations.get(turn.conversationId) : undefined;
  const isTheirs =
    chat?.scope === 'personal' && turn.aadObjectId !== undefined && chat.aadObjectId === turn.aadObjectId;
  const offer = isTheirs ? chat.offers?.find((each) => each.id === id) : undefined;
  if (!offer || addMinutes(offer.offeredAt, OPEN_MINUTES) < instantOf(deps))
    throw new ExpectedError('card_outdated', 'an offer that was not made here, or is over');
  return offer;
}

/** The file is theirs: the offer is over. */
export async function dropOffer(deps: BotDeps, { conversationId }: Turn, { id }: OfferedFile): Promise<void> {
  await change(deps.store.conversations, conversationId, ({ offers = [], ...chat }) => ({
    ...chat,
    offers: offers.filter((each) => each.id !== id),
  }));
}

/** The question is answered: it need not stand there any more. Only the very message that asked it is taken away. */
export async function withdrawOffer(context: TurnContext, { messageId }: OfferedFile): Promise<void> {
  if (messageId !== undefined && context.activity.replyToId === messageId)
    await context.deleteActivity(messageId).catch(() => undefined);
}
