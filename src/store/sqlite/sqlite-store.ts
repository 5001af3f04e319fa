import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Activity } from '../../domain/activity.ts';
import type { AuditEvent, Run, SafeguardEvent } from '../../domain/audit.ts';
import type { CheckIn, CheckInRound } from '../../domain/check-in.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Digest } from '../../domain/digest.ts';
import type {
  ConversationRef,
  LearningTopic,
  Organisation,
  Person,
  PlanningCycle,
  WorkingGroup,
} from '../../domain/network.ts';
import type { Settings } from '../../domain/settings.ts';
import type { StatusUpdate } from '../../domain/status-update.ts';
import type { Log, Store } from '../store.ts';
import { createAnswers } from './answers.ts';
import { openDatabase, versionOf } from './database.ts';
import { createTable, type Table } from './records.ts';

const SETTINGS_ID = 'settings';

/** The embedded default: one file, durable at every commit. Creates the file and its folder. */
export function openSqliteStore(path: string): Store {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = openDatabase(path);
  const people = createTable<Person>(database, 'people');
  const activities = createTable<Activity>(database, 'activities');
  const updates = createTable<StatusUpdate>(database, 'status_updates');
  const checkIns = createTable<CheckIn>(database, 'check_ins');
  const deliveries = createTable<Delivery>(database, 'deliveries');
  const conversations = createTable<ConversationRef>(database, 'conversations');
  const runs = createTable<Run>(database, 'runs');
  const settings = createTable<Settings & { id: string }>(database, 'settings');
  return {
    organisations: createTable<Organisation>(database, 'organisations'),
    people: { ...people, byObjectId: async (aadObjectId) => people.where('aadObjectId', aadObjectId)[0] },
    workingGroups: createTable<WorkingGroup>(database, 'working_groups'),
    learningTopics: createTable<LearningTopic>(database, 'learning_topics'),
    cycles: createTable<PlanningCycle>(database, 'cycles'),
    activities: { ...activities, ofOrganisation: async (id) => activities.where('leadOrgId', id) },
    updates: {
      get: updates.get,
      create: updates.create,
      ofActivity: async (activityId) => updates.where('activityId', activityId).sort(bySubmission),
      since: async (from) => updates.range('submittedAt', '>=', from),
    },
    rounds: createTable<CheckInRound>(database, 'rounds'),
    checkIns: { ...checkIns, ofWeek: async (week) => checkIns.where('week', week) },
    answers: createAnswers(database, { checkIns, updates, activities }),
    deliveries: {
      ...deliveries,
      due: async (now, limit) => deliveries.range('nextAt', '<=', now, limit),
      ofWeek: async (week) => deliveries.where('week', week),
    },
    conversations: {
      ...conversations,
      personalOf: async (aadObjectId) =>
        conversations.where('aadObjectId', aadObjectId).find((conversation) => conversation.scope === 'personal'),
    },
    digests: createTable<Digest>(database, 'digests'),
    runs: { ...runs, since: async (week) => runs.range('week', '>=', week) },
    settings: {
      get: async () => settings.readNow(SETTINGS_ID),
      create: async (value) => settings.createNow({ ...value, id: SETTINGS_ID }),
      replace: async (value) => settings.replaceNow({ ...value, id: SETTINGS_ID }),
    },
    audit: createLog(createTable<AuditEvent>(database, 'audit_events')),
    safeguarding: createLog(createTable<SafeguardEvent>(database, 'safeguard_events')),
    schemaVersion: async () => versionOf(database),
    close: async () => {
      database.close();
    },
  };
}

function createLog<T extends { id: string; at: string }>(table: Table<T>): Log<T> {
  return {
    append: async (event) => {
      table.createNow(event);
    },
    list: async () => table.range('at', '>=', ''),
  };
}

function bySubmission(a: StatusUpdate, b: StatusUpdate): number {
  return a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : a.revision - b.revision;
}
