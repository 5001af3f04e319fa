import type { Activity } from '../domain/activity.ts';
import type { NewDelivery, Notice } from '../domain/delivery.ts';
import { type ConversationRef, isSecretariat, type Person, type WorkingGroup } from '../domain/network.ts';
import type { Week } from '../domain/period.ts';
import type { StatusUpdate } from '../domain/status-update.ts';
import { reads } from '../store/reads.ts';
import type { Store } from '../store/store.ts';
import { personalChats } from './ask.ts';

/** Who there is to be told something. */
export interface Readers {
  people: readonly Person[];
  workingGroups: readonly WorkingGroup[];
  chats: ReadonlyMap<string, ConversationRef>;
}

export async function loadReaders(store: Store): Promise<Readers> {
  const view = await store.ahead([reads.all('people'), reads.all('workingGroups'), reads.all('conversations')]);
  const [people, workingGroups, chats] = await Promise.all([
    view.people.list(),
    view.workingGroups.list(),
    personalChats(view),
  ]);
  return { people: people.filter((person) => person.active), workingGroups, chats };
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
    const chat = person.aadObjectId && chats.get(person.aadObjectId);
    if (!chat) return [];
    const content = { kind: 'notice', notice, personId: person.id } as const;
    return [{ id: `notice|${notice.about}|${subject}|${person.id}`, week, conversationId: chat.id, content }];
  });
}

export function secretariatOf({ people }: Readers): Person[] {
  return people.filter(isSecretariat);
}

/** Those who lead the working groups of these activities. */
export function groupLeadsOf(activities: readonly Activity[], { people, workingGroups }: Readers): Person[] {
  const groups = new Set(activities.flatMap((activity) => activity.workingGroupId ?? []));
  const leads = new Set(workingGroups.flatMap((group) => (groups.has(group.id) ? (group.leadPersonId ?? []) : [])));
  return people.filter(
    (person) =>
      leads.has(person.id) ||
      person.assignments.some(
        ({ role, workingGroupId }) => role === 'working_group_lead' && groups.has(workingGroupId ?? ''),
      ),
  );
}

/** What has come to a stop is told to the group's lead and the secretariat at once. */
export async function blockedNotices(
  store: Store,
  updates: readonly StatusUpdate[],
  activities: readonly Activity[],
): Promise<NewDelivery[]> {
  const blocked = updates.filter((update) => update.status === 'blocked' && update.previousStatus !== 'blocked');
  if (blocked.length === 0) return [];
  const readers = await loadReaders(store);
  return blocked.flatMap((update) => {
    const leads = groupLeadsOf(
      activities.filter((activity) => activity.id === update.activityId),
      readers,
    );
    const told = [...new Set([...leads, ...secretariatOf(readers)])].filter(({ id }) => id !== update.submittedBy);
    return noticesTo(told, readers, update.week, update.id, {
      about: 'blocked',
      activityId: update.activityId,
      updateId: update.id,
    });
  });
}
