import type { Person } from '../domain/network/network.ts';
import { hasAdmin } from '../domain/network/role-change.ts';
import { ExpectedError } from '../errors.ts';
import { change } from '../store/change.ts';
import type { Store, Stored } from '../store/store.ts';

type Decide = (person: Stored<Person>) => Stored<Person> | undefined;

/**
 * Changes a person, unless that would leave nobody to give roles. Two admins who go in the same moment may each see the
 * other: so it looks again afterwards, and `undo` gives back what was taken. Undefined when there was nothing to change.
 */
export async function changeKeepingAnAdmin(
  { people }: Pick<Store, 'people'>,
  personId: string,
  decide: Decide,
  undo: (person: Stored<Person>) => Stored<Person>,
): Promise<Stored<Person> | undefined> {
  const before = await people.list();
  const after = before.map((each) => (each.id === personId ? (decide(each) ?? each) : each));
  const hadAdmin = hasAdmin(before);
  if (hadAdmin && !hasAdmin(after)) throw new ExpectedError('last_admin', 'the last admin');
  const changed = await change(people, personId, decide);
  if (!changed || !hadAdmin || hasAdmin(await people.list())) return changed;
  await change(people, personId, undo);
  throw new ExpectedError('last_admin', 'the last admin, by two at once');
}
