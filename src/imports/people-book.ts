import type { Hash } from '../domain/audit/audit.ts';
import type { Grant, RoleProposal } from '../domain/network/listed-roles.ts';
import type { Assignment, Organisation, Person, WorkingGroup } from '../domain/network/network.ts';
import type { Identity } from '../domain/network/role-change.ts';
import { createNameIndex, type NameIndex } from '../domain/plan/name-index.ts';
import { matchKey } from '../domain/text/match-key.ts';
import { createNearest, type RowReading } from './row-reading.ts';

/** Who is known, and who was named by a row above: looked up by address, as a list may have thousands of rows. */
export interface Book {
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

export function createBook({ people, organisations, workingGroups }: PeopleContext): Book {
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

export function enter({ byMail, byFormerMail, byObjectId }: Book, person: Person): void {
  if (person.formerEmail) byFormerMail.set(person.formerEmail.toLowerCase(), person);
  if (person.workEmail) byMail.set(person.workEmail.toLowerCase(), person);
  if (person.aadObjectId) byObjectId.set(person.aadObjectId, person);
}

/** Whom an address is known to be. An address they had before may be somebody else's by now: there the name has to be the same. */
export function namedByMail(
  { byMail, byFormerMail }: Book,
  workEmail: string,
  displayName: string,
): Person | undefined {
  const former = byFormerMail.get(workEmail);
  const isStillThem = former !== undefined && matchKey(former.displayName) === matchKey(displayName);
  return byMail.get(workEmail) ?? (isStillThem ? former : undefined);
}

export function notePrimary({ primaries }: Book, personId: string, { organisationId, rank }: Assignment): void {
  if (!organisationId || rank !== 'primary') return;
  primaries.set(organisationId, (primaries.get(organisationId) ?? new Set()).add(personId));
}

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

export interface ListedProposal extends RoleProposal {
  row: number;
  personId: string;
}

/** What the rows say of one person. */
export interface Listed {
  person: Person;
  /** As they stood before the list; absent for somebody new. */
  before?: Person;
  assignments: { assignment: Assignment; reading: RowReading }[];
}
