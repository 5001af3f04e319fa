import { bestChat, type ConversationRef } from '../domain/network.ts';
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
