import type { Activity } from '../domain/activity.ts';
import type { AuditEvent, Run, SafeguardEvent } from '../domain/audit.ts';
import type { CheckIn, CheckInRound } from '../domain/check-in.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Digest } from '../domain/digest.ts';
import type {
  ConversationRef,
  LearningTopic,
  Organisation,
  Person,
  PlanningCycle,
  WorkingGroup,
} from '../domain/network.ts';
import type { Instant, Week } from '../domain/period.ts';
import type { Settings } from '../domain/settings.ts';
import type { StatusUpdate } from '../domain/status-update.ts';

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
  /** Writes over the record as it was read. False, and nothing changed, when somebody wrote in between. */
  replace(record: Stored<T>): Promise<boolean>;
}

export interface People extends Records<Person> {
  byObjectId(aadObjectId: string): Promise<Stored<Person> | undefined>;
}

export interface Activities extends Records<Activity> {
  /** The activities an organisation leads, in the order of ids. */
  ofOrganisation(organisationId: string): Promise<Stored<Activity>[]>;
}

/** Append-only: there is no way to change an update. */
export interface Updates {
  get(id: string): Promise<StatusUpdate | undefined>;
  /** True for exactly one caller per id. */
  create(update: StatusUpdate): Promise<boolean>;
  /** In the order in which they were submitted. */
  ofActivity(activityId: string): Promise<StatusUpdate[]>;
  /** Submitted at or after an instant, in that order. */
  since(from: Instant): Promise<StatusUpdate[]>;
}

export interface CheckIns extends Records<CheckIn> {
  ofWeek(week: Week): Promise<Stored<CheckIn>[]>;
}

/** An answer: the check-in that carries it, the updates it is made of, and the activities as they then stand. */
export interface Answer {
  /** Absent for an update outside a check-in, which is one update for one activity. */
  checkIn?: Stored<CheckIn>;
  updates: readonly StatusUpdate[];
  activities: readonly Stored<Activity>[];
}

export interface Answers {
  /**
   * Saves an answer. The check-in (or the one update, without a check-in) decides: false, and nothing changed, when
   * somebody else was first. After that the update rows and the activities follow, and what is missing of them after
   * a crash is put in place by `settle`.
   */
  save(answer: Answer): Promise<boolean>;
  /** Puts in place what an answered check-in says and the update rows or activities lack. Bears repeating. */
  settle(checkIn: CheckIn): Promise<void>;
}

export interface Deliveries extends Records<Delivery> {
  /** Those whose `nextAt` has come, the longest waiting first. */
  due(now: Instant, limit: number): Promise<Stored<Delivery>[]>;
  ofWeek(week: Week): Promise<Stored<Delivery>[]>;
}

export interface Conversations extends Records<ConversationRef> {
  /** The personal chat of a person, when the app is installed for them. */
  personalOf(aadObjectId: string): Promise<Stored<ConversationRef> | undefined>;
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

/** Append-only. */
export interface Log<T> {
  append(event: T): Promise<void>;
  /** In the order of time. */
  list(): Promise<T[]>;
}

export interface Store {
  organisations: Records<Organisation>;
  people: People;
  workingGroups: Records<WorkingGroup>;
  learningTopics: Records<LearningTopic>;
  cycles: Records<PlanningCycle>;
  activities: Activities;
  updates: Updates;
  rounds: Records<CheckInRound>;
  checkIns: CheckIns;
  answers: Answers;
  deliveries: Deliveries;
  conversations: Conversations;
  digests: Records<Digest>;
  runs: Runs;
  settings: SettingsStore;
  audit: Log<AuditEvent>;
  safeguarding: Log<SafeguardEvent>;
  /** Version of the data's shape, for `doctor`. */
  schemaVersion(): Promise<number>;
  close(): Promise<void>;
}
