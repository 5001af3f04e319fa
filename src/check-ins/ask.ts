import type { CheckIn } from '../domain/check-in.ts';
import type { NewDelivery } from '../domain/delivery.ts';
import type { ConversationRef, Person } from '../domain/network.ts';
import type { Store } from '../store/store.ts';

/** Personal chats by Entra object id: who can be written to at all. */
export async function personalChats(store: Store): Promise<Map<string, ConversationRef>> {
  const conversations = await store.conversations.list();
  return new Map(
    conversations.flatMap((conversation) =>
      conversation.scope === 'personal' && conversation.aadObjectId && !conversation.refused
        ? [[conversation.aadObjectId, conversation]]
        : [],
    ),
  );
}

export function isReachableBy(chats: ReadonlyMap<string, ConversationRef>): (person: Person) => boolean {
  return (person) => person.aadObjectId !== undefined && chats.has(person.aadObjectId);
}

const PREFIX = ['check-in', 'reminder'];

/** The card with the check-in, or its reminder, for each of these people who has a chat. */
export function asksFor(
  checkIn: CheckIn,
  people: readonly Person[],
  chats: ReadonlyMap<string, ConversationRef>,
  reminder = 0,
): NewDelivery[] {
  return people.flatMap((person) => {
    const chat = person.aadObjectId && chats.get(person.aadObjectId);
    if (!chat) return [];
    return {
      id: `${PREFIX[reminder] ?? `reminder-${reminder}`}|${checkIn.id}|${person.id}`,
      week: checkIn.week,
      conversationId: chat.id,
      content: { kind: 'check-in', checkInId: checkIn.id, personId: person.id, reminder } as const,
    };
  });
}
