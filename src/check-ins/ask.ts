import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { Person } from '../domain/network/network.ts';
import { isMailbox, mailboxOf, type NewDelivery } from '../domain/outbox/delivery.ts';
import type { Week } from '../domain/time/period.ts';
import { chatFor, personalChats } from '../notices/personal-chats.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';

/** How people can be asked: the conversation a message to somebody goes to; undefined for who cannot be reached. */
export type WayTo = (person: Person) => string | undefined;

/** In their chat; where they have none, or it refused in this week, in their mailbox, when the service sends mail. */
export async function waysToAsk(
  { store, sendsMail }: Pick<RecipeDeps, 'store' | 'sendsMail'>,
  week: Week,
): Promise<WayTo> {
  const chats = await personalChats(store);
  return (person) => {
    const chat = chatFor(person, chats, week);
    if (chat) return chat.id;
    return sendsMail && person.workEmail ? mailboxOf(person.id) : undefined;
  };
}

export function isReachableBy(wayTo: WayTo): (person: Person) => boolean {
  return (person) => wayTo(person) !== undefined;
}

const PREFIX = ['check-in', 'reminder'];

/** The check-in, or its reminder, for each of these people who can be reached. */
export function asksFor(checkIn: CheckIn, people: readonly Person[], wayTo: WayTo, reminder = 0): NewDelivery[] {
  return people.flatMap((person) => {
    const conversationId = wayTo(person);
    if (conversationId === undefined) return [];
    return {
      // By another way it is another message: who could not be reached by the one is asked by the other.
      id: `${PREFIX[reminder] ?? `reminder-${reminder}`}|${checkIn.id}|${person.id}${isMailbox(conversationId) ? '|mail' : ''}`,
      week: checkIn.week,
      conversationId,
      content: { kind: 'check-in', checkInId: checkIn.id, personId: person.id, reminder } as const,
    };
  });
}
