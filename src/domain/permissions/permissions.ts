import type { Assignment, Person, Role } from '../network/network.ts';
import type { Activity } from '../plan/activity.ts';

export const RIGHTS = [
  'answer',
  'read-activities',
  'read-summary',
  'read-ledger',
  'run-round',
  'record-on-behalf',
  'read-digest-preview',
  'publish-digest',
  'choose-channel',
  'read-schedule',
  'change-holidays',
  'change-schedule',
  'export',
  'read-roles',
  'change-roles',
  'change-signposts',
  'read-audit',
  'erase',
] as const;
export type Right = (typeof RIGHTS)[number];

/**
 * How far a right reaches: everything; what one's own organisation leads; what one's own working group does; what is not
 * restricted; or figures only, of what is not restricted.
 */
export type Scope = 'all' | 'own_organisation' | 'own_group' | 'unrestricted' | 'figures';

const SECRETARIAT: Partial<Record<Right, Scope>> = {
  'read-activities': 'all',
  'read-summary': 'all',
  'read-ledger': 'all',
  'run-round': 'all',
  'record-on-behalf': 'all',
  'read-digest-preview': 'all',
  'publish-digest': 'all',
  'choose-channel': 'all',
  'read-schedule': 'all',
  'change-holidays': 'all',
  export: 'all',
};

const ONLOOKER: Partial<Record<Right, Scope>> = {
  'read-activities': 'unrestricted',
  'read-summary': 'unrestricted',
  export: 'unrestricted',
};

/** Who may do what, and how far (docs/domain.md, "Roles"). What does not stand here nobody may. */
export const PERMISSIONS: Record<Role, Partial<Record<Right, Scope>>> = {
  focal_point: { answer: 'own_organisation', 'read-activities': 'own_organisation', 'read-summary': 'figures' },
  working_group_lead: { 'read-activities': 'own_group', 'read-summary': 'figures' },
  secretariat_officer: SECRETARIAT,
  secretariat_admin: {
    ...SECRETARIAT,
    'change-schedule': 'all',
    'read-roles': 'all',
    'change-roles': 'all',
    'change-signposts': 'all',
    'read-audit': 'all',
    erase: 'all',
  },
  data_protection_officer: { 'read-audit': 'all', erase: 'all' },
  partner: ONLOOKER,
  observer: ONLOOKER,
};

/** What a right is asked for. */
export interface Subject {
  organisationId?: string;
  workingGroupId?: string;
  restricted?: boolean;
}

/** Whether somebody may do this at all, or, where a subject is given, with that. */
export function may(person: Person, right: Right, subject?: Subject): boolean {
  if (!person.active) return false;
  return person.assignments.some((assignment) => {
    const scope = PERMISSIONS[assignment.role][right];
    return scope !== undefined && (subject === undefined || reaches(scope, assignment, subject));
  });
}

/** How far the widest of somebody's hats reaches; undefined when none gives the right. */
export function scopeOf(person: Person, right: Right): Scope | undefined {
  const scopes = new Set(person.active ? person.assignments.map(({ role }) => PERMISSIONS[role][right]) : []);
  return WIDEST_FIRST.find((scope) => scopes.has(scope));
}

const WIDEST_FIRST: readonly Scope[] = ['all', 'unrestricted', 'own_group', 'own_organisation', 'figures'];

/** Whether somebody may see an activity by name. */
export function maySee(person: Person, { leadOrgId, workingGroupId, sensitivity }: Activity): boolean {
  return may(person, 'read-activities', {
    organisationId: leadOrgId,
    ...(workingGroupId ? { workingGroupId } : {}),
    restricted: sensitivity === 'restricted',
  });
}

function reaches(scope: Scope, { organisationId, workingGroupId }: Assignment, subject: Subject): boolean {
  switch (scope) {
    case 'all':
      return true;
    case 'own_organisation':
      return organisationId !== undefined && organisationId === subject.organisationId;
    case 'own_group':
      return workingGroupId !== undefined && workingGroupId === subject.workingGroupId;
    case 'unrestricted':
      return subject.restricted === false;
    case 'figures':
      return false;
  }
}
