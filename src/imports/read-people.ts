import { type Grant, mergeListedRoles } from '../domain/network/listed-roles.ts';
import type { Assignment, Organisation, Person, WorkingGroup } from '../domain/network/network.ts';
import { hasAdmin, withAssignment } from '../domain/network/role-change.ts';
import { screen } from '../domain/safeguarding/safeguarding.ts';
import { findOrganisation } from './find-organisation.ts';
import type { FoundList } from './found-list.ts';
import { identityOf, refuseWhoIsGone } from './listed-identity.ts';
import { readMailCell } from './mail-cell.ts';
import { readAssignment } from './people-assignment.ts';
import {
  type Book,
  createBook,
  enter,
  type Listed,
  type ListedIdentity,
  type ListedProposal,
  notePrimary,
  type PeopleContext,
  personOfRow,
} from './people-book.ts';
import { readLanguage } from './read-organisations.ts';
import { type LeftOut, leftOutAs } from './row-kinds.ts';
import { type RowOutcome, type RowReading, readRow } from './row-reading.ts';
import { isBlank } from './table.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface PeopleRead {
  rows: RowOutcome[];
  people: Person[];
  workingGroups: WorkingGroup[];
  /** Rights beyond those of a focal point that the list would give or take, granted or not. */
  proposals: ListedProposal[];
  identities: ListedIdentity[];
  leftOut: LeftOut[];
}

/** The list of people: one row for each role somebody holds; rows of one person are put together. */
export function readPeople(list: FoundList, context: PeopleContext): PeopleRead {
  const book = createBook(context);
  const readings: { reading: RowReading; personId: string | null }[] = [];
  const leftOut: LeftOut[] = [];
  for (const source of list.rows) {
    if (isBlank(source)) continue;
    const why = leftOutAs(source, list, NEEDED);
    if (why) {
      leftOut.push({ row: source.row, why });
      continue;
    }
    const reading = readRow(source, list);
    const person = readPerson(reading, book, context);
    if (!person) noteIncomplete(reading, book);
    readings.push({ reading, personId: person?.id ?? null });
  }
  const people = new Map(context.people.map((person) => [person.id, person]));
  const proposals = [...book.listed.values()].flatMap((listed) => settle(listed, people, context.grant, book));
  leaveAnAdmin(context.people, people);
  return {
    rows: readings.map(({ reading, personId }) => reading.outcome(personId)),
    people: [...book.listed.keys()].flatMap((id) => people.get(id) ?? []),
    workingGroups: book.allGroups,
    proposals,
    identities: book.identities,
    leftOut,
  };
}

const NEEDED = ['email'];

/** A row that is rejected says nothing: neither what somebody has, nor that they have it no more. */
function noteIncomplete(reading: RowReading, book: Book): void {
  const byMail = personOfRow(book, {
    workEmail: readMailCell(reading.cell('email')).mail ?? '',
    displayName: nameOf(reading),
  });
  const byObjectId = book.byObjectId.get(reading.cell('objectId').toLowerCase());
  for (const person of [byMail.person, byObjectId]) if (person) book.incomplete.add(person.id);
}

/** Puts together what the rows say of one person, and says of each right beyond a focal point's whether it is given. */
function settle(
  { person, before, assignments, removed, saysRole }: Listed,
  people: Map<string, Person>,
  grant: Grant,
  { incomplete, byMail }: Book,
): ListedProposal[] {
  const kept = before?.active && incomplete.has(person.id) ? before.assignments : [];
  const listed = [...kept, ...assignments.map(({ assignment }) => assignment)];
  const isShared = (byMail.get(person.workEmail ?? '') ?? []).length > 1;
  // An address that two people read gives neither of them a right.
  const merged = mergeListedRoles(
    before,
    { ...person, assignments: listed },
    isShared && grant !== 'all' ? 'none' : grant,
  );
  const proposals = merged.proposals.filter(({ add }) => add || saysRole);
  const taken = merged.proposals
    .filter(({ add, granted }) => !add && granted && !saysRole)
    .map(({ assignment }) => assignment);
  const isRemoved = ({ role, organisationId = '' }: Assignment) =>
    role === 'focal_point' && removed.includes(organisationId);
  people.set(person.id, {
    ...person,
    assignments: [...merged.assignments, ...taken].filter((each) => !isRemoved(each)),
  });
  return proposals.map((proposal) => {
    const said = assignments.find(({ assignment }) => assignment === proposal.assignment) ?? assignments[0];
    const name = proposal.assignment.role.replace(/_/g, ' ');
    if (!proposal.granted)
      said?.reading.warn(
        'role',
        proposal.add
          ? `“${name}” gives rights that no list gives by itself; not given. To give it: --grant`
          : `this person is ${name}, and no row says so any more; left as it is. To take it: --grant`,
      );
    return { ...proposal, row: said?.reading.row ?? 0, personId: person.id };
  });
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

/** The name in one column or in two. */
function nameOf(reading: RowReading): string {
  return reading.cell('name') || `${reading.cell('firstName')} ${reading.cell('lastName')}`.trim();
}

interface RowOfPerson {
  displayName: string;
  workEmail: string;
  aadObjectId: string;
}

/** The cells that say who somebody is; undefined when one of them cannot be read. */
function readIdentity(reading: RowReading): RowOfPerson | undefined {
  const displayName = nameOf(reading);
  const { mail = '', others, unreadable } = readMailCell(reading.cell('email'));
  const aadObjectId = reading.cell('objectId').toLowerCase();
  if (screen(displayName).verdict === 'block') reading.reject('name', 'is not a name only');
  if (unreadable !== undefined) reading.reject('email', 'is no e-mail address');
  if (others.length > 0) reading.warn('email', `holds several addresses; ${mail} is kept, the rest is not`);
  if (aadObjectId !== '' && !GUID.test(aadObjectId)) reading.reject('objectId', 'is no Entra object id');
  if (mail === '' && unreadable === undefined && aadObjectId === '')
    reading.reject('email', 'neither a work e-mail nor an Entra object id: the person could not be recognized');
  return reading.rejected ? undefined : { displayName, workEmail: mail, aadObjectId };
}

/** Whom the row is about: somebody known, somebody new, or nobody it may speak of. */
function findPerson(
  reading: RowReading,
  row: RowOfPerson,
  book: Book,
  context: PeopleContext,
): { known: Person | undefined } | undefined {
  const organisation = organisationOf(reading, book);
  const byMail = personOfRow(book, { ...row, ...(organisation ? { organisationId: organisation.id } : {}) });
  const byObjectId = book.byObjectId.get(row.aadObjectId);
  const atMailbox = byMail.person ?? byMail.sharedWith;
  if (atMailbox && byObjectId && atMailbox.id !== byObjectId.id)
    reading.reject('email', 'the e-mail is one person’s on the list and the Entra object id another’s');
  const known = byObjectId ?? byMail.person;
  if (!known && row.displayName === '') reading.reject('name', 'the name is missing');
  if (!known && byMail.sharedWith)
    reading.warn('email', 'is somebody else’s address too; both are kept, and what goes to it reaches both');
  refuseWhoIsGone(reading, known, row, context);
  return reading.rejected ? undefined : { known };
}

function readPerson(reading: RowReading, book: Book, context: PeopleContext): Person | undefined {
  const row = readIdentity(reading);
  const found = row && findPerson(reading, row, book, context);
  if (!row || !found) return undefined;
  const { known } = found;
  const id = known?.id ?? context.newId();
  const listed = book.listed.get(id);
  const before = listed ? listed.before : known;
  const saysRole = reading.cell('role') !== '';
  // Who is known and of whom the row says no role stays what they are.
  const isSilent = !saysRole && before?.active === true && holdsHat(before, reading, book);
  const removed = before ? readRemoved(reading, book) : undefined;
  const assignment = isSilent || removed ? undefined : readAssignment(reading, id, book);
  if (!assignment && !isSilent && !removed) return undefined;
  const identity = identityOf(reading, { before, known }, row, book, context);
  const isNewMail = before?.workEmail !== undefined && identity.workEmail !== before.workEmail;
  const formerEmail = isNewMail ? before.workEmail : before?.formerEmail;
  const person: Person = {
    id,
    ...identity,
    ...(formerEmail ? { formerEmail } : {}),
    displayName: row.displayName || (known?.displayName ?? ''),
    assignments: [],
    // A language chosen in the chat is the person's own; the list only says where to start.
    language: known?.language ?? readLanguage(reading),
    active: true,
    ...(known?.optedOutUntil ? { optedOutUntil: known.optedOutUntil } : {}),
    // A list does not take back what a person has asked for.
    ...(known?.erasureDueOn ? { erasureDueOn: known.erasureDueOn } : {}),
  };
  book.listed.set(id, {
    person,
    ...(before ? { before } : {}),
    assignments: [...(listed?.assignments ?? []), ...(assignment ? [{ assignment, reading }] : [])],
    removed: [...(listed?.removed ?? []), ...(removed ? [removed] : [])],
    saysRole: saysRole || (listed?.saysRole ?? false),
  });
  enter(book, person);
  if (assignment) notePrimary(book, id, assignment);
  return person;
}

/** The organisation of a row that says “none” for the role: they answer for it no more. */
function readRemoved(reading: RowReading, book: Book): string | undefined {
  if (reading.cell('role') !== '' || !reading.says('role')) return undefined;
  return organisationOf(reading, book)?.id;
}

function organisationOf(reading: RowReading, { organisations }: Book): Organisation | undefined {
  const found = findOrganisation(reading.cell('organisation'), organisations);
  return found.ok ? found.organisation : undefined;
}

/** Whether somebody already stands for the organisation the row names, or for any when it names none. */
function holdsHat({ assignments }: Person, reading: RowReading, book: Book): boolean {
  if (reading.cell('organisation') === '') return assignments.length > 0;
  const organisation = organisationOf(reading, book);
  return organisation !== undefined && assignments.some(({ organisationId }) => organisationId === organisation.id);
}
