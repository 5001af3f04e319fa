import { type Grant, mergeListedRoles } from '../domain/network/listed-roles.ts';
import type { Person, WorkingGroup } from '../domain/network/network.ts';
import { hasAdmin, type Identity, identityChanges, withAssignment } from '../domain/network/role-change.ts';
import { erasedBefore } from '../domain/privacy/erased.ts';
import { screen } from '../domain/safeguarding/safeguarding.ts';
import type { FoundList } from './columns.ts';
import { readAssignment } from './people-assignment.ts';
import {
  type Book,
  createBook,
  enter,
  type Listed,
  type ListedIdentity,
  type ListedProposal,
  namedByMail,
  notePrimary,
  type PeopleContext,
} from './people-book.ts';
import { readLanguage } from './read-organisations.ts';
import { type RowOutcome, type RowReading, readRow } from './row-reading.ts';
import { isBlank } from './table.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An address of e-mail (RFC 5321). */
const LONGEST_MAIL = 320;

export interface PeopleRead {
  rows: RowOutcome[];
  people: Person[];
  workingGroups: WorkingGroup[];
  /** Rights beyond those of a focal point that the list would give or take, granted or not. */
  proposals: ListedProposal[];
  identities: ListedIdentity[];
}

/** The list of people: one row for each role somebody holds; rows of one person are put together. */
export function readPeople(list: FoundList, context: PeopleContext): PeopleRead {
  const book = createBook(context);
  const readings: { reading: RowReading; personId: string | null }[] = [];
  for (const source of list.rows) {
    if (isBlank(source)) continue;
    const reading = readRow(source, list);
    const person = readPerson(reading, book, context);
    if (!person) noteIncomplete(reading, book);
    readings.push({ reading, personId: person?.id ?? null });
  }
  const people = new Map(context.people.map((person) => [person.id, person]));
  const proposals = [...book.listed.values()].flatMap((listed) =>
    settle(listed, people, context.grant, book.incomplete),
  );
  leaveAnAdmin(context.people, people);
  return {
    rows: readings.map(({ reading, personId }) => reading.outcome(personId)),
    people: [...book.listed.keys()].flatMap((id) => people.get(id) ?? []),
    workingGroups: book.allGroups,
    proposals,
    identities: book.identities,
  };
}

/** A row that is rejected says nothing: neither what somebody has, nor that they have it no more. */
function noteIncomplete(reading: RowReading, book: Book): void {
  const byMail = namedByMail(book, reading.cell('email').toLowerCase(), reading.cell('name'));
  const byObjectId = book.byObjectId.get(reading.cell('objectId').toLowerCase());
  for (const person of [byMail, byObjectId]) if (person) book.incomplete.add(person.id);
}

/** Puts together what the rows say of one person, and says of each right beyond a focal point's whether it is given. */
function settle(
  { person, before, assignments }: Listed,
  people: Map<string, Person>,
  grant: Grant,
  incomplete: ReadonlySet<string>,
): ListedProposal[] {
  const kept = before?.active && incomplete.has(person.id) ? before.assignments : [];
  const listed = [...kept, ...assignments.map(({ assignment }) => assignment)];
  const merged = mergeListedRoles(before, { ...person, assignments: listed }, grant);
  people.set(person.id, { ...person, assignments: merged.assignments });
  return merged.proposals.map((proposal) => {
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

function readPerson(reading: RowReading, book: Book, context: PeopleContext): Person | undefined {
  const displayName = reading.cell('name');
  const workEmail = reading.cell('email').toLowerCase();
  const aadObjectId = reading.cell('objectId').toLowerCase();
  if (displayName === '') reading.reject('name', 'the name is missing');
  if (screen(displayName).verdict === 'block') reading.reject('name', 'is not a name only');
  if (workEmail !== '' && (workEmail.length > LONGEST_MAIL || !MAIL.test(workEmail)))
    reading.reject('email', 'is no e-mail address');
  if (aadObjectId !== '' && !GUID.test(aadObjectId)) reading.reject('objectId', 'is no Entra object id');
  if (workEmail === '' && aadObjectId === '')
    reading.reject('email', 'neither a work e-mail nor an Entra object id: the person could not be recognized');
  if (reading.rejected) return undefined;
  const [byMail, byObjectId] = [namedByMail(book, workEmail, displayName), book.byObjectId.get(aadObjectId)];
  if (byMail && byObjectId && byMail.id !== byObjectId.id)
    reading.reject('email', 'the e-mail is one person’s on the list and the Entra object id another’s');
  const known = byObjectId ?? byMail;
  refuseWhoIsGone(reading, known, { workEmail, aadObjectId }, context);
  if (reading.rejected) return undefined;
  const id = known?.id ?? context.newId();
  const assignment = readAssignment(reading, id, book);
  if (!assignment) return undefined;
  const listed = book.listed.get(id);
  const before = listed ? listed.before : known;
  const identity = identityOf(reading, { before, known }, { workEmail, aadObjectId }, book, context);
  const isNewMail = before?.workEmail !== undefined && identity.workEmail !== before.workEmail;
  const formerEmail = isNewMail ? before.workEmail : before?.formerEmail;
  const person: Person = {
    id,
    ...identity,
    ...(formerEmail ? { formerEmail } : {}),
    displayName,
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
    assignments: [...(listed?.assignments ?? []), { assignment, reading }],
  });
  enter(book, person);
  notePrimary(book, id, assignment);
  return person;
}

/**
 * Whose account and mailbox it is. A list completes what is not known; what is known it changes only when told to. `before`: as they stood
 * before the list, with the rights they have; `known`: with what the rows above have said of them.
 */
function identityOf(
  reading: RowReading,
  { before, known }: { before: Person | undefined; known: Person | undefined },
  { workEmail, aadObjectId }: { workEmail: string; aadObjectId: string },
  { identities }: Book,
  { changeIdentities }: PeopleContext,
): Identity {
  const listed: Identity = { ...(aadObjectId ? { aadObjectId } : {}), ...(workEmail ? { workEmail } : {}) };
  const changes = [...new Set([...identityChanges(before, listed), ...identityChanges(known, listed)])];
  for (const field of changes) {
    identities.push({ row: reading.row, personId: known?.id ?? '', field, applied: changeIdentities });
    const what = field === 'aadObjectId' ? 'Entra object id' : 'e-mail';
    reading.warn(
      field === 'aadObjectId' ? 'objectId' : 'email',
      changeIdentities
        ? `the ${what} of somebody who is known is changed; they and the admins are told`
        : `is another ${what} than is known of this person; the known one is kept. To change it: --change-identities`,
    );
  }
  const refused = changeIdentities ? [] : changes;
  const { aadObjectId: knownId, workEmail: knownMail } = known ?? {};
  return {
    ...(knownId ? { aadObjectId: knownId } : {}),
    ...(knownMail ? { workEmail: knownMail } : {}),
    ...Object.fromEntries(Object.entries(listed).filter(([field]) => !refused.includes(field as keyof Identity))),
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
