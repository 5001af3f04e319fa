import type { Hash } from '../domain/audit.ts';
import { erasedBefore } from '../domain/erased.ts';
import { organisationNamed } from '../domain/filters.ts';
import { matchKey } from '../domain/match-key.ts';
import type { Assignment, Organisation, Person, Role, WorkingGroup } from '../domain/network.ts';
import { hasAdmin } from '../domain/role-change.ts';
import { screen } from '../domain/safeguarding.ts';
import type { FoundList } from './columns.ts';
import { organisationId, readLanguage } from './read-organisations.ts';
import { nearest, type RowOutcome, type RowReading, readRow } from './row-reading.ts';
import { isBlank } from './table.ts';

const ROLE_WORDS: readonly [Role, readonly string[]][] = [
  ['focal_point', ['focalpoint', 'alternatefocalpoint', 'primaryfocalpoint', 'alternate', 'primary', 'csofocalpoint']],
  ['working_group_lead', ['workinggrouplead', 'grouplead', 'workinggroupleader']],
  ['secretariat_officer', ['secretariatofficer', 'officer', 'secretariat']],
  ['secretariat_admin', ['secretariatadmin', 'admin', 'administrator', 'secretariatadministrator']],
  ['data_protection_officer', ['dataprotectionofficer', 'dpo']],
  ['partner', ['partner', 'bmmpartner']],
  ['observer', ['observer', 'donor']],
];

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface PeopleContext {
  organisations: readonly Organisation[];
  people: readonly Person[];
  workingGroups: readonly WorkingGroup[];
  newId: () => string;
  hash: Hash;
  /** Takes in again who has left or was erased. */
  bringBack: boolean;
}

export interface PeopleRead {
  rows: RowOutcome[];
  people: Person[];
  workingGroups: WorkingGroup[];
}

/** The list of people: one row for each role somebody holds; rows of one person are put together. */
export function readPeople(list: FoundList, context: PeopleContext): PeopleRead {
  const headings = list.header.cells.map((cell) => cell.text);
  const people = new Map(context.people.map((person) => [person.id, person]));
  const groups = [...context.workingGroups];
  const touched = new Set<string>();
  const rows: RowOutcome[] = [];
  for (const source of list.rows) {
    if (isBlank(source)) continue;
    const reading = readRow(source, list.columns, headings);
    const person = readPerson(reading, [...people.values()], groups, context, touched);
    if (person && !reading.rejected) {
      people.set(person.id, person);
      touched.add(person.id);
    }
    rows.push(reading.outcome(person?.id ?? null));
  }
  leaveAnAdmin(context.people, people);
  return { rows, people: [...touched].flatMap((id) => people.get(id) ?? []), workingGroups: groups };
}

/** A list cannot take the last admin's role away: nobody could give it back. */
function leaveAnAdmin(before: readonly Person[], after: Map<string, Person>): void {
  if (!hasAdmin(before) || hasAdmin([...after.values()])) return;
  for (const admin of before.filter((person) => hasAdmin([person]))) {
    const person = after.get(admin.id);
    if (person)
      after.set(admin.id, {
        ...person,
        assignments: withAssignment(person.assignments, { role: 'secretariat_admin' }),
      });
  }
}

function readPerson(
  reading: RowReading,
  people: readonly Person[],
  groups: WorkingGroup[],
  context: PeopleContext,
  touched: ReadonlySet<string>,
): Person | undefined {
  const displayName = reading.cell('name');
  const workEmail = reading.cell('email').toLowerCase();
  const aadObjectId = reading.cell('objectId').toLowerCase();
  if (displayName === '') reading.reject('name', 'the name is missing');
  if (screen(displayName).verdict === 'block') reading.reject('name', 'is not a name only');
  if (workEmail !== '' && !MAIL.test(workEmail)) reading.reject('email', 'is no e-mail address');
  if (aadObjectId !== '' && !GUID.test(aadObjectId)) reading.reject('objectId', 'is no Entra object id');
  if (workEmail === '' && aadObjectId === '')
    reading.reject('email', 'neither a work e-mail nor an Entra object id: the person could not be recognized');
  if (reading.rejected) return undefined;
  const existing = people.find(
    (person) =>
      (aadObjectId !== '' && person.aadObjectId === aadObjectId) ||
      (workEmail !== '' && person.workEmail === workEmail),
  );
  refuseWhoIsGone(reading, existing, { workEmail, aadObjectId }, context);
  if (reading.rejected) return undefined;
  const id = existing?.id ?? context.newId();
  const assignment = readAssignment(reading, id, people, groups, context);
  if (!assignment) return undefined;
  // The rows of a person say all that they are: a role that is in none of them is held no more.
  const held = touched.has(id) ? (existing?.assignments ?? []) : [];
  if (!touched.has(id)) sayWhatGoes(reading, existing);
  return {
    id,
    ...(aadObjectId || existing?.aadObjectId ? { aadObjectId: aadObjectId || existing?.aadObjectId || '' } : {}),
    displayName,
    ...(workEmail || existing?.workEmail ? { workEmail: workEmail || existing?.workEmail || '' } : {}),
    assignments: withAssignment(held, assignment),
    // A language chosen in the chat is the person's own; the list only says where to start.
    language: existing?.language ?? readLanguage(reading),
    active: true,
    ...(existing?.optedOutUntil ? { optedOutUntil: existing.optedOutUntil } : {}),
    // A list does not take back what a person has asked for.
    ...(existing?.erasureDueOn ? { erasureDueOn: existing.erasureDueOn } : {}),
  };
}

/** Lists are kept and sent around for longer than people stay: an old one must not bring back whom nobody may ask any more. */
function refuseWhoIsGone(
  reading: RowReading,
  existing: Person | undefined,
  named: { workEmail: string; aadObjectId: string },
  { people, hash, bringBack }: PeopleContext,
): void {
  if (bringBack) return;
  if (existing && !existing.active)
    reading.reject('name', 'has left the network; if they are back, say so with --bring-back');
  if (!existing && erasedBefore(named, people, hash))
    reading.reject('name', 'was erased, perhaps at their own wish; if they want to be on the list again, --bring-back');
}

function sayWhatGoes(reading: RowReading, existing: Person | undefined): void {
  const role = matchKey(reading.cell('role'));
  const gone = (existing?.assignments ?? []).filter((assignment) => assignment.role === 'secretariat_admin');
  if (gone.length > 0 && !role.includes('admin'))
    reading.warn('role', 'this person is secretariat admin; without a row that says so, no longer');
}

function readAssignment(
  reading: RowReading,
  personId: string,
  people: readonly Person[],
  groups: WorkingGroup[],
  { organisations }: PeopleContext,
): Assignment | undefined {
  const roleKey = matchKey(reading.cell('role'));
  const role = roleKey === '' ? 'focal_point' : ROLE_WORDS.find(([, words]) => words.includes(roleKey))?.[0];
  if (!role) {
    reading.reject('role', `is none of ${ROLE_WORDS.map(([name]) => name.replace(/_/g, ' ')).join(', ')}`);
    return undefined;
  }
  const wanted = reading.cell('organisation');
  const organisation = wanted === '' ? undefined : organisationNamed(wanted, organisations);
  if (wanted !== '' && !organisation) {
    const near = nearest(
      wanted,
      organisations.map((each) => each.name),
    );
    reading.reject(
      'organisation',
      `“${wanted}” is not on the list of organisations${near.length > 0 ? `; nearest: ${near.join('; ')}` : ''}`,
    );
    return undefined;
  }
  if (role === 'focal_point' && !organisation) {
    reading.reject('organisation', 'a focal point needs an organisation');
    return undefined;
  }
  const group = role === 'working_group_lead' ? leadGroup(reading, groups) : undefined;
  return {
    role,
    ...(organisation ? { organisationId: organisation.id } : {}),
    ...(group ? { workingGroupId: group } : {}),
    ...(role === 'focal_point' && organisation ? { rank: readRank(reading, personId, organisation.id, people) } : {}),
  };
}

/** As the list says; where it says nothing, the first focal point of an organisation is its primary one. */
function readRank(
  reading: RowReading,
  personId: string,
  organisationId: string,
  people: readonly Person[],
): 'primary' | 'alternate' {
  const said = `${reading.cell('rank')} ${reading.cell('role')}`;
  if (/alternate|deputy|second|backup/i.test(said)) return 'alternate';
  if (/primary|main|first|^\s*yes/i.test(said)) return 'primary';
  const taken = people.some(
    (person) =>
      person.id !== personId &&
      person.assignments.some((a) => a.organisationId === organisationId && a.rank === 'primary'),
  );
  return taken ? 'alternate' : 'primary';
}

/** Who leads a group is said by their role; here the group is found, or made. */
function leadGroup(reading: RowReading, groups: WorkingGroup[]): string | undefined {
  const name = reading.cell('group');
  if (name === '') {
    reading.warn('group', 'a working-group lead without a working group');
    return undefined;
  }
  const known = groups.find((group) => matchKey(group.nameEn) === matchKey(name));
  const group = known ?? { id: organisationId(name, groups), nameEn: name, nameSw: name, active: true };
  if (!known) groups.push(group);
  return group.id;
}

function withAssignment(assignments: readonly Assignment[], added: Assignment): Assignment[] {
  const others = assignments.filter(
    (each) =>
      each.role !== added.role ||
      each.organisationId !== added.organisationId ||
      each.workingGroupId !== added.workingGroupId,
  );
  return [...others, added].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
