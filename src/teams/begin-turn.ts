import type { Person } from '../domain/network/network.ts';
import { firstAdminId } from '../domain/network/role-change.ts';
import { erasedBefore } from '../domain/privacy/erased.ts';
import { dateOf } from '../domain/time/period.ts';
import { PHRASES } from '../language/phrases.ts';
import { instantOf } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Incoming, Turn } from './turn.ts';

/** Looks up who speaks and how the network is set up: once, for everything that answers the turn. */
export async function beginTurn(deps: BotDeps, incoming: Incoming): Promise<Turn> {
  const [settings, caller, chat] = await Promise.all([
    settingsOf(deps.store),
    findCaller(deps, incoming),
    deps.store.conversations.get(incoming.conversationId),
  ]);
  const now = instantOf(deps);
  const { zone } = settings;
  const language = caller?.language ?? incoming.locale;
  const found = { ...(caller ? { caller } : {}), ...(chat ? { chat } : {}) };
  return { ...incoming, ...found, language, phrases: PHRASES[language], settings, zone, now, today: dateOf(now, zone) };
}

/** Who is speaking, as the store knows them: by Entra object id, and by nothing a card or a name says. */
async function findCaller(deps: BotDeps, incoming: Incoming): Promise<Person | undefined> {
  const { aadObjectId } = incoming;
  if (!aadObjectId) return undefined;
  const known = await deps.store.people.byObjectId(aadObjectId);
  if (known) return known.active ? known : undefined;
  return deps.adminObjectIds.includes(aadObjectId) ? enrolFirstAdmin(deps, incoming, aadObjectId) : undefined;
}

/** ADMIN_OBJECT_IDS names who may set the network up; their record is made when they first write. */
async function enrolFirstAdmin(deps: BotDeps, incoming: Incoming, aadObjectId: string): Promise<Person | undefined> {
  // Who was erased is not there again with their next message; a list brings them back, when they want it.
  if (erasedBefore({ aadObjectId }, await deps.store.people.list(), deps.hash)) {
    deps.log.warn('first_admin.erased', { turn: incoming.activityId });
    return undefined;
  }
  const person: Person = {
    // Made from the object id, so that two first messages at once make one record.
    id: firstAdminId(aadObjectId, deps.hash),
    aadObjectId,
    displayName: incoming.userName(),
    assignments: [{ role: 'secretariat_admin' }],
    language: incoming.locale,
    active: true,
  };
  if (await deps.store.people.create(person)) await audit(deps, person, 'first-admin', {});
  return deps.store.people.byObjectId(aadObjectId);
}
