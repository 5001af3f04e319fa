import { mergeListedRoles } from '../domain/network/listed-roles.ts';
import { type Assignment, focalOrganisationsOf, type Person } from '../domain/network/network.ts';
import { compareAssignments } from '../domain/network/role-change.ts';
import type { Instant } from '../domain/time/period.ts';
import type { ImportOptions, ListedRoleChange } from './import-report.ts';
import type { Merge } from './write-records.ts';

/**
 * Between the reading of the list and the writing somebody may have left, been erased, chosen something for themselves, or been given or
 * lost a right. `before`: all people as they stood when the list was read.
 */
export function stillListed(
  before: readonly Person[],
  { bringBack, grant = 'none' }: Pick<ImportOptions, 'bringBack' | 'grant'>,
  at: Instant,
): Merge<Person> {
  const read = new Map(before.map((person) => [person.id, JSON.stringify(person.assignments)]));
  return (wanted, stands) => {
    if (stands.erased || (!stands.active && !bringBack)) return stands;
    const { language, erasureDueOn, optedOutUntil } = stands;
    const { erasureDueOn: _, optedOutUntil: __, ...listed } = wanted;
    const linksFrom = losesLinks(stands, wanted) ? at : stands.linksFrom;
    const hasChanged = read.get(stands.id) !== JSON.stringify(stands.assignments);
    return {
      ...listed,
      ...(hasChanged ? { assignments: mergeListedRoles(stands, wanted, grant).assignments } : {}),
      language,
      ...(linksFrom ? { linksFrom } : {}),
      ...(erasureDueOn ? { erasureDueOn } : {}),
      ...(optedOutUntil ? { optedOutUntil } : {}),
    };
  };
}

/** Links that went to another address, or were made for a right that is gone, do not come alive again with a later list. */
function losesLinks(before: Person, after: Person): boolean {
  const isMissing = (id: string) => !focalOrganisationsOf(after).includes(id);
  return !before.active || before.workEmail !== after.workEmail || focalOrganisationsOf(before).some(isMissing);
}

export function roleChangesOf(before: readonly Person[], after: readonly Person[]): ListedRoleChange[] {
  const known = new Map(before.map((person) => [person.id, person]));
  return after.flatMap(({ id, assignments, active }) => {
    const held = known.get(id);
    if (!active) return [];
    // Who had left could do nothing: what they are given is given anew.
    const { added, taken } = compareAssignments(held?.active ? held.assignments : [], assignments);
    const changed = (given: boolean) => (assignment: Assignment) => ({
      personId: id,
      isNew: held === undefined,
      role: assignment.role,
      added: given,
    });
    return [...added.map(changed(true)), ...taken.map(changed(false))];
  });
}
