import { appendAudit } from '../audit/audit-log.ts';
import type { Language, Person } from '../domain/network/network.ts';
import { erasedKeys } from '../domain/privacy/erased.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { change } from '../store/change.ts';
import { changeKeepingAnAdmin } from './keep-an-admin.ts';

type EraseDeps = Pick<RecipeDeps, 'store' | 'now' | 'hash'>;

/** What stands in the place of a name. */
const NOBODY = '–';
/** Nobody writes that fast; the next retention run takes what is left. */
const MOST_SWEEPS = 20;

/**
 * Erases what is held about a person: name, e-mail, Entra object id, roles, chats and the messages to them. What their
 * organisation reported stays, by an id that means nobody any more. Bears repeating; on record before it is done. False when
 * `isStillDue`, asked at the moment of doing it, said no. The store's files want `purge` afterwards.
 */
export async function erasePerson(
  deps: EraseDeps,
  personId: string,
  by: string,
  isStillDue: (person: Person) => boolean = () => true,
): Promise<boolean> {
  const { store, hash } = deps;
  const person = await store.people.get(personId);
  if (!person) return false;
  if (!person.erased) {
    if (!isStillDue(person)) return false;
    // A role can be given back when two admins are erased at once; a name cannot.
    await changeKeepingAnAdmin(
      store,
      personId,
      (stands) => (stands.assignments.length > 0 ? { ...stands, assignments: [] } : undefined),
      (stands) => ({ ...stands, assignments: person.assignments }),
    );
    await appendAudit(deps, { by, action: 'erased', detail: { person: personId } });
    const erased = await change(store.people, personId, (stands) =>
      stands.erased || !isStillDue(stands)
        ? undefined
        : { ...nobody(personId, stands.language), erasedKeys: erasedKeys(stands, hash), etag: stands.etag },
    );
    if (!erased && !(await store.people.get(personId))?.erased) {
      // Taken back in this very moment.
      await change(store.people, personId, (stands) => ({ ...stands, assignments: person.assignments }));
      return false;
    }
  }
  await clearTraces(deps, person);
  return true;
}

/** Somebody has left: they are asked no more and may do nothing; what is held about them goes within thirty days. False when they had. */
export async function letGo(deps: EraseDeps, person: Person): Promise<boolean> {
  const at = instantOf(deps);
  const left = await changeKeepingAnAdmin(
    deps.store,
    person.id,
    (stands) => (stands.active ? { ...stands, active: false, leftAt: at, linksFrom: at } : undefined),
    ({ leftAt: _, ...stands }) => ({ ...stands, active: true }),
  );
  await clearChats(deps, person);
  return left !== undefined;
}

/**
 * Chats and messages, until there are none: nobody is let in by them any more, but a turn that had begun may still
 * write. What one writes after that is taken by the next retention run.
 */
async function clearTraces(deps: EraseDeps, person: Person): Promise<void> {
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    deps.store.forget();
    const cleared = [
      await clearChats(deps, person),
      await clearMessages(deps, person),
      await clearImports(deps, person),
    ];
    if (cleared.every((count) => count === 0)) return;
  }
}

/** How to reach them is of no use any more. Resolves with how many there were. */
async function clearChats({ store }: EraseDeps, { aadObjectId, id }: Person): Promise<number> {
  const theirs = (await store.conversations.list()).filter(
    (chat) => (aadObjectId && chat.aadObjectId === aadObjectId) || chat.personId === id,
  );
  for (const chat of theirs) await store.conversations.remove(chat);
  return theirs.length;
}

/** What a list said of them, and what stood there before. Resolves with how many imports that were. */
async function clearImports({ store }: EraseDeps, { id }: Person): Promise<number> {
  const isTheirs = (each: { kind: string; id: string }) => each.kind === 'person' && each.id === id;
  const theirs = (await store.importRuns.list()).filter(({ changes }) => changes.some(isTheirs));
  for (const run of theirs)
    await change(store.importRuns, run.id, (stands) => ({
      ...stands,
      changes: stands.changes.filter((each) => !isTheirs(each)),
    }));
  return theirs.length;
}

async function clearMessages({ store }: EraseDeps, { id }: Person): Promise<number> {
  const theirs = (await store.deliveries.list()).filter(
    ({ content }) => 'personId' in content && content.personId === id,
  );
  for (const delivery of theirs) await store.deliveries.remove(delivery);
  return theirs.length;
}

/** What is left of a person. */
function nobody(id: string, language: Language): Person {
  return { id, displayName: NOBODY, assignments: [], language, active: false, erased: true };
}
