import type { Hash } from '../audit/audit.ts';
import type { Person } from '../network/network.ts';

type Named = Pick<Person, 'workEmail' | 'formerEmail' | 'aadObjectId'>;

/**
 * By what an erased person would be known again when a list names them: a hash of each of their addresses, salted
 * with the record's own id. It says nobody's name, and it keeps them from being asked again without anybody noticing.
 */
export function erasedKeys(person: Named & Pick<Person, 'id'>, hash: Hash): string[] {
  return keysOf(person.id, person, hash);
}

/** The erased record of somebody whom a list names again; undefined when there is none. */
export function erasedBefore<T extends Person>(named: Named, people: readonly T[], hash: Hash): T | undefined {
  return people.find(
    ({ id, erasedKeys: known = [] }) => known.length > 0 && keysOf(id, named, hash).some((key) => known.includes(key)),
  );
}

function keysOf(id: string, { workEmail, formerEmail, aadObjectId }: Named, hash: Hash): string[] {
  return [workEmail, formerEmail, aadObjectId].flatMap((address) =>
    address ? [hash(`${id}|${address.toLowerCase()}`)] : [],
  );
}
