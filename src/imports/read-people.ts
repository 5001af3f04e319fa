import type { Hash } from '../domain/audit/audit.ts';
import { type Grant, mergeListedRoles, type RoleProposal } from '../domain/network/listed-roles.ts';
import type { Assignment, Organisation, Person, Role, WorkingGroup } from '../domain/network/network.ts';
import { hasAdmin, type Identity, identityChanges, withAssignment } from '../domain/network/role-change.ts';
import { createNameIndex, type NameIndex } from '../domain/plan/name-index.ts';
import { erasedBefore } from '../domain/privacy/erased.ts';
import { screen } from '../domain/safeguarding/safeguarding.ts';
import { matchKey } from '../domain/text/match-key.ts';
import type { FoundList } from './columns.ts';
import { freeId, readLanguage } from './read-organisations.ts';
import { createNearest, type RowOutcome, type RowReading, readRow } from './row-reading.ts';
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
/** An address of e-mail (RFC 5321). */
const LONGEST_MAIL = 320;

export interface PeopleContext {
  organisations: readonly Organisation[];
  people: readonly Person[];
  workingGroups: readonly WorkingGroup[];
  newId: () => string;
  hash: Hash;
  /** Takes in again who has left or was erased. */
  bringBack: boolean;
  /** Whose rights beyond those of a focal point the list may give and take. */
  grant: Grant;
  /** Whether the list may say that somebody has another Entra object id or e-mail than is known. */
  changeIdentities: boolean;
}

/** Somebody for whom the list names another Entra object id or e-mail than is known. */
export interface ListedIdentity {
  row: number;
  personId: string;
  field: keyof Identity;
  applied: boolean;
}

export interface PeopleRead {
  rows: RowOutcome[];
  people: Person[];
  workingGroups: WorkingGroup[];
  /** Rights beyond those of a focal point that the list would give or take, granted or not. */
  proposals: ListedProposal[];
  identities: ListedIdentity[];
}

export interface ListedProposal extends RoleProposal {
  row: number;
  personId: string;
}

/** What the rows say of one person. */
interface Listed {
  person: Person;
  /** As they stood before the list; absent for somebody new. */
  before?: Person;
  assignments: { assignment: Assignment; reading: RowReading }[];
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

/** Who is known, and who was named by a row above: looked up by address, as a list may have thousands of rows. */
interface Book {
  listed: Map<string, Listed>;
  byMail: Map<string, Person>;
  /** By an address that was theirs until a list changed it: an old list must not make them a second time. */
  byFormerMail: Map<string, Person>;
  byObjectId: Map<string, Person>;
  /** By organisation: who is asked first. */
  primaries: Map<string, Set<string>>;
  organisations: NameIndex<Organisation>;
  groups: NameIndex<WorkingGroup>;
  allGroups: WorkingGroup[];
  identities: ListedIdentity[];
  /** People of whom a row could not be read: what it said of them is not known. */
  incomplete: Set<string>;
  /** Names of organisations nearest to one that is not known. */
  nearest: (name: string) => string[];
}

function createBook({ people, organisations, workingGroups }: PeopleContext): Book {
  const book: Book = {
    listed: new Map(),
    byMail: new Map(),
    byFormerMail: new Map(),
    byObjectId: new Map(),
    primaries: new Map(),
    organisations: createNameIndex(organisations, ({ name, acronym }) => [name, acronym]),
    groups: createNameIndex(workingGroups, ({ nameEn }) => [nameEn]),
    allGroups: [...workingGroups],
    identities: [],
    incomplete: new Set(),
    nearest: createNearest(() => organisations.map(({ name }) => name)),
  };
  for (const person of people) {
    enter(book, person);
    for (const assignment of person.assignments) notePrimary(book, person.id, assignment);
  }
  return book;
}

function enter({ byMail, byFormerMail, byObjectId }: Book, person: Person): void {
  if (person.formerEmail) byFormerMail.set(person.formerEmail.toLowerCase(), person);
  if (person.workEmail) byMail.set(person.workEmail.toLowerCase(), person);
  if (person.aadObjectId) byObjectId.set(person.aadObjectId, person);
}

/** Whom an address is known to be. An address they had before may be somebody else's by now: there the name has to be the same. */
function namedByMail({ byMail, byFormerMail }: Book, workEmail: string, displayName: string): Person | undefined {
  const former = byFormerMail.get(workEmail);
  const isStillThem = former !== undefined && matchKey(former.displayName) === matchKey(displayName);
  return byMail.get(workEmail) ?? (isStillThem ? former : undefined);
}

function notePrimary({ primaries }: Book, personId: string, { organisationId, rank }: Assignment): void {
  if (!organisationId || rank !== 'primary') return;
  primaries.set(organisationId, (primaries.get(organisationId) ?? new Set()).add(personId));
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

function readAssignment(reading: RowReading, personId: string, book: Book): Assignment | undefined {
  const roleKey = matchKey(reading.cell('role'));
  const role = roleKey === '' ? 'focal_point' : ROLE_WORDS.find(([, words]) => words.includes(roleKey))?.[0];
  if (!role) {
    reading.reject('role', `is none of ${ROLE_WORDS.map(([name]) => name.replace(/_/g, ' ')).join(', ')}`);
    return undefined;
  }
  const wanted = reading.cell('organisation');
  const organisation = book.organisations.byId(wanted) ?? book.organisations.named(wanted);
  if (wanted !== '' && !organisation) {
    const near = book.nearest(wanted);
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
  const group = role === 'working_group_lead' ? leadGroup(reading, book) : undefined;
  return {
    role,
    ...(organisation ? { organisationId: organisation.id } : {}),
    ...(group ? { workingGroupId: group } : {}),
    ...(role === 'focal_point' && organisation ? { rank: readRank(reading, personId, organisation.id, book) } : {}),
  };
}

/** As the list says; where it says nothing, the first focal point of an organisation is its primary one. */
function readRank(
  reading: RowReading,
  personId: string,
  organisationId: string,
  { primaries }: Book,
): 'primary' | 'alternate' {
  const said = `${reading.cell('rank')} ${reading.cell('role')}`;
  if (/alternate|deputy|second|backup/i.test(said)) return 'alternate';
  if (/primary|main|first|^\s*yes/i.test(said)) return 'primary';
  const others = [...(primaries.get(organisationId) ?? [])].filter((id) => id !== personId);
  return others.length > 0 ? 'alternate' : 'primary';
}

/** Who leads a group is said by their role; here the group is found, or made. */
function leadGroup(reading: RowReading, { groups, allGroups }: Book): string | undefined {
  const name = reading.cell('group');
  if (name === '') {
    reading.warn('group', 'a working-group lead without a working group');
    return undefined;
  }
  const known = groups.named(name);
  if (known) return known.id;
  const made = {
    id: freeId(name, (id) => groups.byId(id) !== undefined),
    nameEn: name,
    nameSw: name,
    active: true,
  };
  groups.add(made);
  allGroups.push(made);
  return made.id;
}
