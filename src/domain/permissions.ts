import type { Person, Role } from './network.ts';

export const RIGHTS = [
  'answer-for-own-organisation',
  'read-summary',
  'read-ledger',
  'run-round',
  'read-digest-preview',
  'publish-digest',
  'choose-channel',
  'read-schedule',
  'change-holidays',
  'change-schedule',
] as const;
export type Right = (typeof RIGHTS)[number];

const SECRETARIAT: readonly Right[] = [
  'read-summary',
  'read-ledger',
  'run-round',
  'read-digest-preview',
  'publish-digest',
  'choose-channel',
  'read-schedule',
  'change-holidays',
];

/** Who may do what (domain.md 6.5). A role not named here may do nothing that is listed above. */
const TABLE: Record<Role, readonly Right[]> = {
  focal_point: ['answer-for-own-organisation'],
  working_group_lead: ['answer-for-own-organisation'],
  secretariat_officer: SECRETARIAT,
  secretariat_admin: [...SECRETARIAT, 'change-schedule'],
  data_protection_officer: [],
  partner: [],
  observer: [],
};

export function may(person: Person, right: Right): boolean {
  return person.active && person.assignments.some((assignment) => TABLE[assignment.role].includes(right));
}
