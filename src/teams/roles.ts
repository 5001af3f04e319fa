import type { Card } from '../cards/elements.ts';
import { peopleCard } from '../cards/people-card.ts';
import type { Person } from '../domain/network/network.ts';
import { changeRole, personNamed, type RoleChange, readRoleChange } from '../domain/network/role-change.ts';
import { ExpectedError } from '../errors.ts';
import { announceRole } from '../notices/announce-people.ts';
import { changeKeepingAnAdmin } from '../privacy/keep-an-admin.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn } from './turn.ts';

/** "people": who is on the list, and what they may do. */
export async function showPeople(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: person } = turn;
  const [people, organisations, groups] = await Promise.all([
    deps.store.people.list(),
    deps.store.organisations.list(),
    deps.store.workingGroups.list(),
  ]);
  await audit(deps, person, 'people', { rows: people.length });
  return peopleCard({ people, organisations, groups, phrases: turn.phrases, language: turn.language });
}

/** "role add officer to …": saved at once, told to the person, and undone the same way. */
export async function role(deps: BotDeps, turn: CallerTurn, rest: string): Promise<string> {
  const { caller: admin } = turn;
  const { store } = deps;
  const wanted = readRoleChange(rest, await store.workingGroups.list());
  if (!wanted) throw new ExpectedError('role_unreadable', 'a role change that is none');
  const person = personNamed(wanted.who, await store.people.list());
  if (!person) throw new ExpectedError('person_unknown', 'a role change for nobody', wanted.who);
  const words = turn.phrases.role;
  const name = turn.phrases.roleName[wanted.assignment.role];
  const changed = await saveRole(deps, person, wanted);
  if (!changed) return words.unchanged(person.displayName, name);
  await announceRole(deps, {
    personId: person.id,
    role: wanted.assignment.role,
    added: wanted.add,
    by: admin.id,
  });
  return wanted.add ? words.added(person.displayName, name) : words.taken(person.displayName, name);
}

async function saveRole({ store }: BotDeps, { id, assignments }: Person, wanted: RoleChange): Promise<boolean> {
  const changed = await changeKeepingAnAdmin(
    store,
    id,
    (stands) => {
      const next = changeRole(stands, wanted);
      return JSON.stringify(next.assignments) === JSON.stringify(stands.assignments) ? undefined : next;
    },
    (stands) => ({ ...stands, assignments }),
  );
  return changed !== undefined;
}
