import { bestChat, type ConversationRef, mayWriteTo, type Person } from '../domain/network/network.ts';
import type { Week } from '../domain/time/period.ts';
import type { Store } from '../store/store.ts';

/** Personal chats by Entra object id. Whether one may be written to is asked of each (`mayWriteTo`). */
export async function personalChats(store: Store): Promise<Map<string, ConversationRef>> {
  const ofEach = new Map<string, ConversationRef[]>();
  for (const chat of await store.conversations.list())
    if (chat.scope === 'personal' && chat.aadObjectId)
      ofEach.set(chat.aadObjectId, [...(ofEach.get(chat.aadObjectId) ?? []), chat]);
  return new Map(
    [...ofEach].flatMap(([aadObjectId, chats]) => {
      const best = bestChat(chats);
      return best ? [[aadObjectId, best]] : [];
    }),
  );
}

/** The chat in which somebody may be written to in a week; undefined where they have none, or it refused in that week. */
export function chatFor(
  { aadObjectId }: Pick<Person, 'aadObjectId'>,
  chats: ReadonlyMap<string, ConversationRef>,
  week: Week,
): ConversationRef | undefined {
  const chat = aadObjectId === undefined ? undefined : chats.get(aadObjectId);
  return chat && mayWriteTo(chat, week) ? chat : undefined;
}
