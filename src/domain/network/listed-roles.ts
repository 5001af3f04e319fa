import type { Assignment, Person, Role } from './network.ts';
import { isSameRole, withAssignment } from './role-change.ts';

/** Whose rights beyond a focal point's a list may give and take: everybody's, nobody's, or those of some, by work e-mail. */
export type Grant = 'all' | 'none' | ReadonlySet<string>;

/** A role that a list would give or take. */
export interface RoleProposal {
  assignment: Assignment;
  add: boolean;
  granted: boolean;
}

/** A focal point answers for an organisation. Every other role opens what others have said: no list gives or takes it by itself. */
export function needsGrant(role: Role): boolean {
  return role !== 'focal_point';
}

/**
 * What somebody may do after a list of people: the hats as a focal point that they have and that the list says, every other role as it was,
 * unless it is granted. `listed` holds what the rows say; `before` is absent for somebody new.
 */
export function mergeListedRoles(
  before: Pick<Person, 'assignments' | 'active'> | undefined,
  listed: Pick<Person, 'assignments' | 'workEmail'>,
  grant: Grant,
): { assignments: Assignment[]; proposals: RoleProposal[] } {
  // Who had left could do nothing: what they are given is given anew.
  const hats = before?.active ? before.assignments : [];
  const held = hats.filter(({ role }) => needsGrant(role));
  const wanted = listed.assignments.filter(({ role }) => needsGrant(role));
  const granted = isGranted(listed, grant);
  const isMissingIn = (others: readonly Assignment[]) => (each: Assignment) =>
    !others.some((other) => isSameRole(each, other) && isSameOrganisation(each, other));
  const added = wanted.filter(isMissingIn(held));
  const taken = held.filter(isMissingIn(wanted));
  const asked = listed.assignments.filter(({ role }) => !needsGrant(role));
  // What a list does not say it does not change: whom else somebody answers for they go on answering for.
  const focal = [...hats.filter(({ role }) => !needsGrant(role)), ...asked];
  return {
    assignments: [...focal, ...(granted ? wanted : held)].reduce<Assignment[]>(withAssignment, []),
    proposals: [
      ...added.map((assignment) => ({ assignment, add: true, granted })),
      ...taken.map((assignment) => ({ assignment, add: false, granted })),
    ],
  };
}

/** A right that was given in chat names no organisation; the same one in a list may. */
function isSameOrganisation({ organisationId: one }: Assignment, { organisationId: other }: Assignment): boolean {
  return one === undefined || other === undefined || one === other;
}

function isGranted({ workEmail }: Pick<Person, 'workEmail'>, grant: Grant): boolean {
  if (grant === 'all') return true;
  return grant !== 'none' && workEmail !== undefined && grant.has(workEmail.toLowerCase());
}
