import { urgencyOf } from '../domain/check-in/escalation.ts';
import { type ConversationRef, isSecretariat, type Person } from '../domain/network/network.ts';
import type { NewDelivery, Notice } from '../domain/outbox/delivery.ts';
import type { Activity } from '../domain/plan/activity.ts';
import type { StatusUpdate } from '../domain/plan/status-update.ts';
import type { CalendarDate, Week } from '../domain/time/period.ts';
import type { Store } from '../store/store.ts';
import { chatFor, personalChats } from './personal-chats.ts';

/** Who there is to be told something. */
export interface Readers {
  people: readonly Person[];
  chats: ReadonlyMap<string, ConversationRef>;
}

export async function loadReaders(store: Store): Promise<Readers> {
  const view = store.batched();
  const [people, chats] = await Promise.all([view.people.list(), personalChats(view)]);
  return { people: people.filter((person) => person.active), chats };
}

/** The same notice to each of these people who has a chat; one for one subject, however often it is raised. */
export function noticesTo(
  people: readonly Person[],
  { chats }: Readers,
  week: Week,
  subject: string,
  notice: Notice,
): NewDelivery[] {
  return people.flatMap((person) => {
    const chat = chatFor(person, chats, week);
    if (!chat) return [];
    const content = { kind: 'notice', notice, personId: person.id } as const;
    return [{ id: `notice|${notice.about}|${subject}|${person.id}`, week, conversationId: chat.id, content }];
  });
}

export function secretariatOf({ people }: Readers): Person[] {
  return people.filter(isSecretariat);
}

/** Those who lead the working groups of these activities. */
export function groupLeadsOf(activities: readonly Activity[], { people }: Pick<Readers, 'people'>): Person[] {
  const groups = new Set(activities.flatMap((activity) => activity.workingGroupId ?? []));
  // By the role alone, which an admin can take: not by a name that a list once gave the group.
  return people.filter(({ assignments }) =>
    assignments.some(({ role, workingGroupId }) => role === 'working_group_lead' && groups.has(workingGroupId ?? '')),
  );
}

/** What will not wait is told to the group's lead and the secretariat at once. `activities` as they stood before. */
export async function urgentNotices(
  store: Store,
  updates: readonly StatusUpdate[],
  activities: readonly Activity[],
  today: CalendarDate,
): Promise<NewDelivery[]> {
  const urgent = updates.flatMap((update) => {
    const activity = activities.find(({ id }) => id === update.activityId);
    const about = activity && urgencyOf(update, activity, today);
    return about ? [{ about, update, activity }] : [];
  });
  if (urgent.length === 0) return [];
  const readers = await loadReaders(store);
  return urgent.flatMap(({ about, update, activity }) => {
    const leads = groupLeadsOf([activity], readers);
    const told = [...new Set([...leads, ...secretariatOf(readers)])].filter(({ id }) => id !== update.submittedBy);
    return noticesTo(told, readers, update.week, update.id, { about, activityId: activity.id, updateId: update.id });
  });
}
