import { erasedBefore } from '../domain/erased.ts';
import type { Language, Person } from '../domain/network.ts';
import { may, type Right } from '../domain/permissions.ts';
import { firstAdminId } from '../domain/role-change.ts';
import { ExpectedError } from '../errors.ts';
import type { Phrases } from '../language/en.ts';
import { PHRASES } from '../language/phrases.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Turn } from './turn.ts';

/** Who is speaking, as the store knows them: by Entra object id, and by nothing a card or a name says. */
export async function findPerson(deps: BotDeps, turn: Turn): Promise<Person | undefined> {
  if (!turn.aadObjectId) return undefined;
  const known = await deps.store.people.byObjectId(turn.aadObjectId);
  if (known) return known.active ? known : undefined;
  return deps.adminObjectIds.includes(turn.aadObjectId) ? enrolFirstAdmin(deps, turn, turn.aadObjectId) : undefined;
}

export async function personOf(deps: BotDeps, turn: Turn): Promise<Person> {
  const person = await findPerson(deps, turn);
  if (!person) throw new ExpectedError('not_known', 'a person who is not on the list', turn.aadObjectId ?? '–');
  return person;
}

export async function personWhoMay(deps: BotDeps, turn: Turn, right: Right): Promise<Person> {
  const person = await personOf(deps, turn);
  if (!may(person, right)) throw new ExpectedError('not_allowed', `may not ${right}`);
  return person;
}

/** The person's own language, or the one their Teams speaks. */
export function speakTo(person: Person | undefined, turn: Turn): { phrases: Phrases; language: Language } {
  const language = person?.language ?? turn.locale;
  return { phrases: PHRASES[language], language };
}

/** ADMIN_OBJECT_IDS names who may set the network up; their record is made when they first write. */
async function enrolFirstAdmin(deps: BotDeps, turn: Turn, aadObjectId: string): Promise<Person | undefined> {
  // Who was erased is not there again with their next message; a list brings them back, when they want it.
  if (erasedBefore({ aadObjectId }, await deps.store.people.list(), deps.hash)) {
    deps.log.warn('first_admin.erased', { turn: turn.activityId });
    return undefined;
  }
  const person: Person = {
    // Made from the object id, so that two first messages at once make one record.
    id: firstAdminId(aadObjectId, deps.hash),
    aadObjectId,
    displayName: turn.userName(),
    assignments: [{ role: 'secretariat_admin' }],
    language: turn.locale,
    active: true,
  };
  if (await deps.store.people.create(person)) await audit(deps, person, 'first-admin', {});
  return deps.store.people.byObjectId(aadObjectId);
}
