import { appendAudit } from '../audit-log.ts';
import type { Language, Person } from '../domain/network.ts';
import { firstAdminId, hasAdmin, isLastAdmin } from '../domain/role-change.ts';
import { ExpectedError } from '../errors.ts';
import { change, instantOf, type RecipeDeps } from '../recipe.ts';

type EraseDeps = Pick<RecipeDeps, 'store' | 'now' | 'hash'>;

/** What stands in the place of a name. */
const NOBODY = '–';

/**
 * Erases what is held about a person: name, e-mail, Entra object id, roles, chats and the messages to them. What their
 * organisation reported stays, by an id that means nobody any more. Bears repeating.
 */
export async function erasePerson(deps: EraseDeps, personId: string, by: string): Promise<void> {
  const { store } = deps;
  const people = await store.people.list();
  const person = people.find(({ id }) => id === personId);
  if (!person) return;
  if (isLastAdmin(person, people)) throw new ExpectedError('last_admin', 'erasure of the last admin');
  await keepOut(deps, person);
  await clearChats(deps, person);
  for (const delivery of await store.deliveries.list())
    if ('personId' in delivery.content && delivery.content.personId === personId)
      await store.deliveries.remove(delivery);
  const changed = await change(store.people, personId, (stands) =>
    stands.erased ? undefined : { ...nobody(personId, stands.language), etag: stands.etag },
  );
  if (changed) await appendAudit(deps, { by, action: 'erased', detail: { person: personId } });
}

/** Somebody has left: they are asked no more and may do nothing; what is held about them goes within thirty days. */
export async function letGo(deps: EraseDeps, person: Person): Promise<void> {
  const people = await deps.store.people.list();
  if (isLastAdmin(person, people)) throw new ExpectedError('last_admin', 'the last admin leaves');
  const at = instantOf(deps);
  await change(deps.store.people, person.id, (stands) =>
    stands.active ? { ...stands, active: false, leftAt: at } : undefined,
  );
  if (hasAdmin(people) && !hasAdmin(await deps.store.people.list())) {
    // Two admins left in the same moment: both are back.
    await change(deps.store.people, person.id, ({ leftAt: _, ...stands }) => ({ ...stands, active: true }));
    throw new ExpectedError('last_admin', 'the last admin leaves, by two at once');
  }
  await clearChats(deps, person);
}

/** Whom the configuration names as an admin would be one again with their next message: this record stands in the way. */
async function keepOut({ store, hash }: EraseDeps, { aadObjectId, assignments, language }: Person): Promise<void> {
  if (!aadObjectId || !assignments.some(({ role }) => role === 'secretariat_admin')) return;
  await store.people.create(nobody(firstAdminId(aadObjectId, hash), language));
}

/** How to reach them is of no use any more. */
async function clearChats({ store }: EraseDeps, { aadObjectId, id }: Person): Promise<void> {
  for (const chat of await store.conversations.list())
    if ((aadObjectId && chat.aadObjectId === aadObjectId) || chat.personId === id)
      await store.conversations.remove(chat);
}

/** What is left of a person. */
function nobody(id: string, language: Language): Person {
  return { id, displayName: NOBODY, assignments: [], language, active: false, erased: true };
}
