import type { Hash } from '../domain/audit/audit.ts';
import type { Grant, RoleProposal } from '../domain/network/listed-roles.ts';
import {
  type Assignment,
  calledAs,
  type Organisation,
  type Person,
  type WorkingGroup,
} from '../domain/network/network.ts';
import type { Identity } from '../domain/network/role-change.ts';
import { maybeSameName } from '../domain/network/same-name.ts';
import { createNameIndex, type NameIndex } from '../domain/plan/name-index.ts';
import { matchKey } from '../domain/text/match-key.ts';
import { createNearest, type RowReading } from './row-reading.ts';

/** Who is known, and who was named by a row above: looked up by address, as a list may have thousands of rows. */
export interface Book {
  listed: Map<string, Listed>;
  /** Several may share a mailbox. */
  byMail: Map<string, Person[]>;
  /** By organisation and name: who changed their address is the same person. */
  byName: Map<string, Person[]>;
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
    byName: new Map(),
    byFormerMail: new Map(),
    byObjectId: new Map(),
    primaries: new Map(),
    organisations: createNameIndex(organisations, calledAs),
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

export function enter({ byMail, byName, byFormerMail, byObjectId }: Book, person: Person): void {
  if (person.formerEmail) byFormerMail.set(person.formerEmail.toLowerCase(), person);
  if (person.workEmail) add(byMail, person.workEmail.toLowerCase(), person);
  if (person.aadObjectId) byObjectId.set(person.aadObjectId, person);
  for (const { organisationId } of person.assignments)
    if (organisationId) add(byName, `${organisationId}|${matchKey(person.displayName)}`, person);
}

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  map.set(key, [...(map.get(key) ?? []).filter(({ id }) => id !== person.id), person]);
}

export interface NamedRow {
  workEmail: string;
  displayName: string;
  /** Of the organisation the row names. */
  organisationId?: string;
}

/**
 * Whom a row is about, by the address and the name: of several at one mailbox the one of that name, and where nobody has the address the one of
 * that name in the same organisation. An address they had before may be somebody else's by now: there the name has to be the same.
 */
export function personOfRow(
  { byMail, byName, byFormerMail }: Book,
  { workEmail, displayName, organisationId }: NamedRow,
): { person?: Person; sharedWith?: Person } {
  const atMailbox = workEmail === '' ? [] : (byMail.get(workEmail) ?? []);
  const isUnnamed = displayName === '' && atMailbox.length === 1;
  const same = atMailbox.find((person) => isUnnamed || maybeSameName(person.displayName, displayName));
  if (same) return { person: same };
  const former = byFormerMail.get(workEmail);
  if (former && matchKey(former.displayName) === matchKey(displayName)) return { person: former };
  const [sharedWith] = atMailbox;
  const [namesake, another] = byName.get(`${organisationId}|${matchKey(displayName)}`) ?? [];
  if (namesake && !another) return { person: namesake };
  return sharedWith ? { sharedWith } : {};
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
  /** Organisations for which a row says that they stand no more. */
  removed: string[];
  /** A row named the role: only then the list says what this person does not have. */
  saysRole: boolean;
}
