import type { PlaceCode } from '../plan/counties.ts';
import type { CalendarDate, Instant, Week } from '../time/period.ts';

export type Language = 'en' | 'sw';

export const NETWORK_ROLES = ['secretariat', 'government', 'cso', 'bmm_partner', 'donor', 'observer'] as const;
export type NetworkRole = (typeof NETWORK_ROLES)[number];

/** OCHA organisation types, UN-OCHA/taas-data @7be028ae json/beta-v1/organization_types.json. */
export const ORG_TYPES: Readonly<Record<string, string>> = {
  '431': 'Academic/Research',
  '433': 'Donor',
  '434': 'Embassy',
  '435': 'Government',
  '437': 'International NGO',
  '438': 'International Organization',
  '439': 'Media',
  '440': 'Military',
  '441': 'National NGO',
  '443': 'Other',
  '444': 'Private sector',
  '445': 'Red Cross/Red Crescent',
  '446': 'Religious',
  '447': 'United Nations',
};

export interface Organisation {
  id: string;
  name: string;
  acronym?: string;
  /** What else it is called: in the other language, by a former name. */
  aliases?: string[];
  /** OCHA code, a key of ORG_TYPES. */
  orgType: string;
  networkRole: NetworkRole;
  counties: PlaceCode[];
  language: Language;
  active: boolean;
  /** On the roster of every round (domain rule: true for cso, government, bmm_partner). */
  expectedToReport: boolean;
}

/** All an organisation is called by, its name first. */
export function calledAs({ name, acronym, aliases = [] }: Organisation): readonly (string | undefined)[] {
  return [name, acronym, ...aliases];
}

export const ROLES = [
  'focal_point',
  'working_group_lead',
  'secretariat_officer',
  'secretariat_admin',
  'data_protection_officer',
  'partner',
  'observer',
] as const;
export type Role = (typeof ROLES)[number];

/** One hat of a person: a role, the organisation it is held for, and for a focal point who is asked first. */
export interface Assignment {
  role: Role;
  organisationId?: string;
  workingGroupId?: string;
  rank?: 'primary' | 'alternate';
}

/** A person the network works with: focal points and secretariat only, never a person the network protects. */
export interface Person {
  id: string;
  /** Entra object id; absent for someone who is reached by e-mail link alone. */
  aadObjectId?: string;
  displayName: string;
  workEmail?: string;
  /** The e-mail they had before an import changed it: told of the change. */
  formerEmail?: string;
  assignments: Assignment[];
  language: Language;
  active: boolean;
  /** Leave: not asked until and including this day. */
  optedOutUntil?: CalendarDate;
  /** Links to the web form that were made before this instant are dead: they left, lost the right to answer, or have another address. */
  linksFrom?: Instant;
  /** Since when they are not on the list any more. */
  leftAt?: Instant;
  /** They asked to be forgotten, by this day. */
  erasureDueOn?: CalendarDate;
  /** Nothing is held about them any more; the id stands in what they reported. */
  erased?: true;
  /** By what a list that names them again is noticed (domain/privacy/erased.ts). */
  erasedKeys?: readonly string[];
}

export interface WorkingGroup {
  id: string;
  nameEn: string;
  nameSw: string;
  active: boolean;
}

export interface LearningTopic {
  id: string;
  title: string;
  leadOrgId?: string;
  plannedDate?: CalendarDate;
  state: 'proposed' | 'scheduled' | 'delivered' | 'dropped';
}

export interface PlanningCycle {
  /** "2026" */
  id: string;
  name: string;
  startDate: CalendarDate;
  endDate: CalendarDate;
  state: 'draft' | 'active' | 'closed';
}

/** How to reach a conversation; our own record, never the SDK's. Refreshed from every activity that comes in. */
export interface ConversationRef {
  /** Teams conversation id, without the ";messageid=" of a thread. */
  id: string;
  scope: 'personal' | 'groupChat' | 'channel';
  serviceUrl: string;
  channelId: string;
  tenantId?: string;
  botId: string;
  botName?: string;
  /** Personal scope: whose chat it is. */
  aadObjectId?: string;
  userId?: string;
  teamId?: string;
  teamName?: string;
  channelName?: string;
  /** Personal scope: who they are on the network's list, since they are on it. */
  personId?: string;
  /** The last message here that was refused or not understood: mended by an edit, it is taken for what it says then. */
  misread?: { messageId: string; at: Instant };
  /** Files that were offered here and may be taken: what a client says about an offer is looked up in them. */
  offers?: OfferedFile[];
  /** The id Teams knows it by, where it has another than this record: a new one was opened for the same person. */
  teamsId?: string;
  /** When a message last got through after a refusal. */
  reachedAt?: Instant;
  /** Why the last message was refused; gone when one gets through, when they write again or install the bot again. */
  refused?: string;
  /** The week in which that was. It holds for that week: with the next round the chat is tried again. */
  refusedIn?: Week;
  /** Since when nothing has got through. */
  refusedSince?: Instant;
  seenAt: Instant;
}

/** A file that somebody was asked about: made anew, with their rights of that moment, when they take it. */
export interface OfferedFile {
  id: string;
  file: 'my-data' | 'export';
  /** Filters of an export, as they were written. */
  filters: string;
  offeredAt: Instant;
  /** The message that asks; unknown until it has been sent. */
  messageId?: string;
}

/** Whether a chat may be written to in a week: a refusal is believed for the week in which it came, and no longer. */
export function mayWriteTo({ refused, refusedIn }: ConversationRef, week: Week): boolean {
  return refused === undefined || refusedIn !== week;
}

/** Of several chats with one person the one to write to: one that has not refused, then the one last heard from. */
export function bestChat<T extends ConversationRef>(chats: readonly T[]): T | undefined {
  return chats.toSorted(
    (a, b) => Number(a.refused !== undefined) - Number(b.refused !== undefined) || (a.seenAt < b.seenAt ? 1 : -1),
  )[0];
}

/** domain.md section 7: who is on the roster by default. */
export function expectedByDefault(role: NetworkRole): boolean {
  return role === 'cso' || role === 'government' || role === 'bmm_partner';
}

/** The organisations a round asks, in the order of their names. */
export function rosterOf(organisations: readonly Organisation[]): Organisation[] {
  return organisations
    .filter((organisation) => organisation.active && organisation.expectedToReport)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The organisations a person answers for; most have one, some coordinate for several. */
export function focalOrganisationsOf(person: Person): string[] {
  return person.assignments.flatMap(({ role, organisationId }) =>
    role === 'focal_point' && organisationId ? [organisationId] : [],
  );
}

export function isFocalPointOf(person: Person, organisationId: string): boolean {
  return focalOrganisationsOf(person).includes(organisationId);
}

/** Active focal points of an organisation, the primary one first. */
export function focalPointsOf(organisationId: string, people: readonly Person[]): Person[] {
  return people
    .filter((person) => person.active && rankFor(person, organisationId) !== undefined)
    .sort((a, b) => order(a) - order(b));

  function order(person: Person): number {
    return rankFor(person, organisationId) === 'primary' ? 0 : 1;
  }
}

function rankFor(person: Person, organisationId: string): 'primary' | 'alternate' | undefined {
  const hat = person.assignments.find((a) => a.role === 'focal_point' && a.organisationId === organisationId);
  return hat && (hat.rank ?? 'alternate');
}

export function isSecretariat(person: Person): boolean {
  return person.assignments.some((a) => a.role === 'secretariat_officer' || a.role === 'secretariat_admin');
}

export function onLeave(person: Person, today: CalendarDate): boolean {
  return person.optedOutUntil !== undefined && person.optedOutUntil >= today;
}

/** Mail services everybody uses: an address there says nothing about belonging to the network. */
const PUBLIC_MAIL = new Set([
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'yahoo.co.uk',
  'ymail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'proton.me',
  'protonmail.com',
]);

/** Mail domains of the network's own organisations, for the safeguarding screen. */
export function memberDomainsOf(people: readonly Person[]): string[] {
  const domains = people.flatMap((person) => person.workEmail?.split('@')[1]?.toLowerCase() ?? []);
  return [...new Set(domains)].filter((domain) => !PUBLIC_MAIL.has(domain));
}
