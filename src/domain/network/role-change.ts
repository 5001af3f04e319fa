import { matchKey } from '../text/match-key.ts';
import type { Assignment, Person, Role, WorkingGroup } from './network.ts';

/** "role add officer to someone@example.org": what is to be done, and for whom, as it was written. */
export interface RoleChange {
  add: boolean;
  assignment: Assignment;
  who: string;
}

const WORDS: readonly [Role, RegExp][] = [
  ['secretariat_officer', /^(?:secretariat )?officer$|^afisa(?: wa sekretarieti)?$/i],
  ['secretariat_admin', /^(?:secretariat )?admin(?:istrator)?$|^msimamizi(?: wa (?:mfumo|sekretarieti))?$/i],
  ['data_protection_officer', /^(?:data protection officer|dpo|afisa (?:wa )?ulinzi wa data)$/i],
  ['partner', /^partner$|^mshirika$/i],
  ['observer', /^observer$|^mtazamaji$|^mwangalizi$/i],
];

/** A role, who, and the words between. */
const LONGEST = 300;
/** An address of e-mail (RFC 5321). */
const LONGEST_WHO = 320;

/**
 * Reads "add ROLE to WHO" and "take ROLE from WHO", in English and Kiswahili. A focal point belongs to an organisation and
 * comes with the list of people. Undefined for anything else.
 */
export function readRoleChange(text: string, groups: readonly WorkingGroup[]): RoleChange | undefined {
  if (text.length > LONGEST) return undefined;
  const found = /^(add|give|ongeza|mpe|take|remove|ondoa) (.{2,80}?) (?:to|from|kwa|kutoka kwa) (.{2,120})$/i.exec(
    text.trim().replace(/\s+/g, ' '),
  );
  if (!found) return undefined;
  const [, verb = '', role = '', who = ''] = found;
  const assignment = assignmentOf(role, groups);
  return assignment && { add: /^(?:add|give|ongeza|mpe)$/i.test(verb), assignment, who: who.trim() };
}

function assignmentOf(text: string, groups: readonly WorkingGroup[]): Assignment | undefined {
  const role = WORDS.find(([, pattern]) => pattern.test(text))?.[0];
  if (role) return { role };
  const name = /^(?:lead(?: of)?|kiongozi(?: wa)?) (.+)$/i.exec(text)?.[1];
  const group = groups.find(({ nameEn, nameSw, id }) =>
    [nameEn, nameSw, id].some((each) => matchKey(each) === matchKey(name ?? '')),
  );
  return name && group ? { role: 'working_group_lead', workingGroupId: group.id } : undefined;
}

/** The person as the change leaves them; unchanged when it is so already. */
export function changeRole<T extends Person>(person: T, { add, assignment }: RoleChange): T {
  const others = person.assignments.filter((each) => !isSameRole(each, assignment));
  return { ...person, assignments: add ? [...others, assignment] : others };
}

/** What somebody may do that they might not before, and the other way round; a rank is none of it. */
export function compareAssignments(
  before: readonly Assignment[],
  after: readonly Assignment[],
): { added: Assignment[]; taken: Assignment[] } {
  const missingIn = (others: readonly Assignment[]) => (each: Assignment) =>
    !others.some((other) => isSameRole(each, other) && each.organisationId === other.organisationId);
  return { added: after.filter(missingIn(before)), taken: before.filter(missingIn(after)) };
}

/** These hats and one more, in a fixed order; one that is there already is put anew. */
export function withAssignment(assignments: readonly Assignment[], added: Assignment): Assignment[] {
  const others = assignments.filter((each) => !isSameRole(each, added) || each.organisationId !== added.organisationId);
  return [...others, added].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** By what somebody is recognized. */
export type Identity = Pick<Person, 'aadObjectId' | 'workEmail'>;

/**
 * What a list would change of whom an account or a mailbox is taken for. To complete what is not known is no change, but for somebody with
 * rights beyond a focal point's: whoever is written in there could do what they can.
 */
export function identityChanges(known: Person | undefined, listed: Identity): (keyof Identity)[] {
  if (!known) return [];
  const hasRights = known.assignments.some(({ role }) => role !== 'focal_point');
  return (['aadObjectId', 'workEmail'] as const).filter((field) => {
    const [stands, wanted] = [known[field]?.toLowerCase(), listed[field]?.toLowerCase()];
    return wanted !== undefined && wanted !== stands && (stands !== undefined || hasRights);
  });
}

/** Somebody by work e-mail, whole name, record id or Entra object id; nobody when two have one name or share a mailbox. */
export function personNamed<T extends Person>(who: string, people: readonly T[]): T | undefined {
  if (who.length > LONGEST_WHO) return undefined;
  const wanted = who.toLowerCase();
  // Nobody is left to be named by a record that was erased.
  const named = people.filter(({ erased }) => !erased);
  const byId = named.find(({ id, aadObjectId }) => id === who || aadObjectId === wanted);
  if (byId) return byId;
  const [byMail, another] = named.filter(({ workEmail }) => workEmail?.toLowerCase() === wanted);
  if (byMail) return another ? undefined : byMail;
  const byName = named.filter(({ displayName }) => matchKey(displayName) === matchKey(who));
  return byName.length === 1 ? byName[0] : undefined;
}

/** The record of an admin whom the configuration names: always the same, so that it is made once and erased for good. */
export function firstAdminId(aadObjectId: string, hash: (text: string) => string): string {
  return `person-${hash(aadObjectId).slice(0, 24)}`;
}

/** Whether nobody could give roles any more without this person. */
export function isLastAdmin({ id }: Pick<Person, 'id'>, people: readonly Person[]): boolean {
  return hasAdmin(people) && !hasAdmin(people.filter((each) => each.id !== id));
}

/** Whether somebody is left to give roles when these people are as they are. */
export function hasAdmin(people: readonly Person[]): boolean {
  return people.some(
    ({ active, assignments }) => active && assignments.some(({ role }) => role === 'secretariat_admin'),
  );
}

export function isSameRole(one: Assignment, other: Assignment): boolean {
  return one.role === other.role && one.workingGroupId === other.workingGroupId;
}
