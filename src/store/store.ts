import type { AuditEvent, Lease, Run, SafeguardEvent } from '../domain/audit/audit.ts';
import type { CheckIn, CheckInRound } from '../domain/check-in/check-in.ts';
import type { Digest } from '../domain/digest/digest.ts';
import type { ImportRun } from '../domain/network/import-run.ts';
import type {
  ConversationRef,
  LearningTopic,
  Organisation,
  Person,
  PlanningCycle,
  WorkingGroup,
} from '../domain/network/network.ts';
import type { Settings } from '../domain/network/settings.ts';
import type { Delivery } from '../domain/outbox/delivery.ts';
import type { Activity } from '../domain/plan/activity.ts';
import type { StatusUpdate } from '../domain/plan/status-update.ts';
import type { Instant, Week } from '../domain/time/period.ts';
import type { Noun } from './reads.ts';

/** A record as it was read: the etag says which writing of it, and goes back with the next one. */
export type Stored<T> = T & { readonly etag: string };

/**
 * What every noun has. No method needs a join, an order by two fields or a write over several records to be
 * correct; test/store/contract/ holds each sentence below as a test, for every driver.
 */
export interface Records<T extends { id: string }> {
  /** The record as last written, or undefined. */
  get(id: string): Promise<Stored<T> | undefined>;
  /** Every record, in the order of ids. */
  list(): Promise<Stored<T>[]>;
  /** Writes a record that is not there yet. True for exactly one caller per id; false changes nothing. */
  create(record: T): Promise<boolean>;
  /** The same for many, each on its own, in as few requests as the driver can. */
  createAll(records: readonly T[]): Promise<boolean[]>;
  /** Writes over the record as it was read. False, and nothing changed, when somebody wrote in between. */
  replace(record: Stored<T>): Promise<boolean>;
  /** Takes the record out as it was read. False, and nothing changed, when somebody wrote in between. */
  remove(record: Stored<T>): Promise<boolean>;
}

export interface People extends Records<Person> {
  byObjectId(aadObjectId: string): Promise<Stored<Person> | undefined>;
}

export interface Activities extends Records<Activity> {
  /** The activities an organisation leads, in the order of ids. */
  ofOrganisation(organisationId: string): Promise<Stored<Activity>[]>;
}

/** Append-only: what an update says is never changed; only its words go when their time is over. */
export interface Updates {
  get(id: string): Promise<StatusUpdate | undefined>;
  /** True for exactly one caller per id. */
  create(update: StatusUpdate): Promise<boolean>;
  /** In the order in which they were submitted. */
  ofActivity(activityId: string): Promise<StatusUpdate[]>;
  /** What an organisation said in a week, in the order in which it was submitted. */
  ofOrganisation(organisationId: string, week: Week): Promise<StatusUpdate[]>;
  /** Submitted at or after an instant, in that order. */
  since(from: Instant): Promise<StatusUpdate[]>;
  /** Writes the update again without its free text: what is allowed to stay after its time is the figure. */
  forgetText(id: string): Promise<void>;
}

export interface Rounds extends Records<CheckInRound> {
  /** The rounds of this week and the weeks after it. */
  since(week: Week): Promise<Stored<CheckInRound>[]>;
}

export interface CheckIns extends Records<CheckIn> {
  ofWeek(week: Week): Promise<Stored<CheckIn>[]>;
  /** Of this week and the weeks after it. */
  since(week: Week): Promise<Stored<CheckIn>[]>;
}

/**
 * An answer: the check-in that carries it, the updates it is made of, the activities as they then stand, and the
 * messages that follow from it.
 */
export interface Answer {
  /** Absent for an update outside a check-in, which is one update for one activity. */
  checkIn?: Stored<CheckIn>;
  updates: readonly StatusUpdate[];
  activities: readonly Stored<Activity>[];
  deliveries?: readonly Delivery[];
}

export interface Answers {
  /** Whether `save` writes all of it or nothing: then there is something to settle only in a store that came from another. */
  readonly isAtomic: boolean;
  /**
   * Saves an answer. The check-in (or the one update, without a check-in) decides: false, and nothing changed, when
   * somebody else was first. After that the rest follows, and what a crash left out of it is put in place by `settle`
   * and `settleSince`.
   */
  save(answer: Answer): Promise<boolean>;
  /** Puts in place what an answered check-in says and the update rows or activities lack. Bears repeating. */
  settle(checkIn: CheckIn): Promise<void>;
  /** The same for every answer given at or after an instant. */
  settleSince(from: Instant): Promise<Settled>;
}

export interface Settled {
  /** Records that were put in place. */
  mended: number;
  /** All that was said since then. */
  updates: readonly StatusUpdate[];
}

export interface Deliveries extends Records<Delivery> {
  /** Those whose `nextAt` has come, the longest waiting first. */
  due(now: Instant, limit: number): Promise<Stored<Delivery>[]>;
  ofWeek(week: Week): Promise<Stored<Delivery>[]>;
  /** The messages about one check-in. */
  ofCheckIn(checkInId: string): Promise<Stored<Delivery>[]>;
}

export interface Conversations extends Records<ConversationRef> {
  /** The personal chat of a person, when the app is installed for them. */
  personalOf(aadObjectId: string): Promise<Stored<ConversationRef> | undefined>;
}

export interface Digests extends Records<Digest> {
  /** The digests of this week and the weeks after it. */
  since(week: Week): Promise<Stored<Digest>[]>;
}

export interface Runs extends Records<Run> {
  /** Runs of this week and the weeks after it. */
  since(week: Week): Promise<Stored<Run>[]>;
}

export interface SettingsStore {
  get(): Promise<Stored<Settings> | undefined>;
  /** True for exactly one caller: a network is set up once. */
  create(settings: Settings): Promise<boolean>;
  replace(settings: Stored<Settings>): Promise<boolean>;
}

/** Append-only, but for what is older than it may be kept. */
export interface SafeguardLog {
  append(event: SafeguardEvent): Promise<void>;
  /** In the order of time. */
  list(): Promise<SafeguardEvent[]>;
  /** Those at or after an instant, in the order of time. */
  since(from: Instant): Promise<SafeguardEvent[]>;
  /** Takes out one event whose time is over. */
  expire(event: SafeguardEvent): Promise<void>;
}

/** The same; of several writers at once each takes the next number, one at a time. */
export interface AuditLog {
  /** True for exactly one caller per number. */
  append(event: AuditEvent): Promise<boolean>;
  /** The last ones, the newest first. */
  latest(count: number): Promise<AuditEvent[]>;
  /** In the order of their numbers. */
  list(): Promise<AuditEvent[]>;
  /** Takes out one event whose time is over. */
  expire(event: AuditEvent): Promise<void>;
}

/** The nouns as bare records, for carrying a whole network from one store to another. */
export interface Archive {
  /** Every record of a noun, in the order of ids, without etags. */
  read(noun: Noun): Promise<{ id: string }[]>;
  /** Puts records in place as they are, over what is there. Bears repeating. */
  write(noun: Noun, records: readonly { id: string }[]): Promise<void>;
}

export interface Store {
  organisations: Records<Organisation>;
  people: People;
  workingGroups: Records<WorkingGroup>;
  learningTopics: Records<LearningTopic>;
  cycles: Records<PlanningCycle>;
  activities: Activities;
  updates: Updates;
  rounds: Rounds;
  checkIns: CheckIns;
  answers: Answers;
  deliveries: Deliveries;
  conversations: Conversations;
  digests: Digests;
  runs: Runs;
  leases: Records<Lease>;
  settings: SettingsStore;
  audit: AuditLog;
  safeguarding: SafeguardLog;
  importRuns: Records<ImportRun>;
  archive: Archive;
  /**
   * The store as a turn needs it: it gives up within seconds with `store_busy` rather than keep a person waiting,
   * where the store itself tries again for as long as a job can wait. Batched.
   */
  forTurn(): Store;
  /**
   * A view whose reads, where they are asked for in the same tick, are one request, and that remembers what it has read. A write
   * through it makes it forget what it knew of that noun, a refused write everything: what is decided next is decided on what
   * stands. For one turn or one piece of work; of a view that is batched already, itself.
   */
  batched(): Store;
  /** What this view has read is read anew from here on; nothing where it remembers nothing. For what looks again at what others may have written. */
  forget(): void;
  /** Makes what was removed or written over unreadable in the store's own files, where a driver keeps any. Bears repeating. */
  purge(): Promise<void>;
  /** Version of the data's shape, for `doctor`. */
  schemaVersion(): Promise<number>;
  close(): Promise<void>;
}
