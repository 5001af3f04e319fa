import Database from 'libsql';
import type { Noun } from '../reads.ts';
import { mustBeKnown, SCHEMA_VERSION } from '../schema.ts';

export type Connection = Database.Database;

interface Table {
  name: string;
  /** Fields that are asked for; each has an index, those that are asked for together (“a, b”) one for all. */
  fields: readonly string[];
}

/** One table per noun: the record as JSON, and an index on the fields that are asked for. */
export const TABLES: Readonly<Record<Noun, Table>> = {
  settings: { name: 'settings', fields: [] },
  cycles: { name: 'cycles', fields: [] },
  organisations: { name: 'organisations', fields: [] },
  people: { name: 'people', fields: ['aadObjectId'] },
  workingGroups: { name: 'working_groups', fields: [] },
  learningTopics: { name: 'learning_topics', fields: [] },
  activities: { name: 'activities', fields: ['leadOrgId'] },
  updates: { name: 'status_updates', fields: ['activityId', 'organisationId, week', 'submittedAt'] },
  rounds: { name: 'rounds', fields: [] },
  checkIns: { name: 'check_ins', fields: ['week', 'answeredAt'] },
  deliveries: { name: 'deliveries', fields: ['nextAt', 'week', 'content.checkInId'] },
  conversations: { name: 'conversations', fields: ['aadObjectId'] },
  digests: { name: 'digests', fields: ['week'] },
  runs: { name: 'runs', fields: ['week'] },
  leases: { name: 'leases', fields: [] },
  audit: { name: 'audit_events', fields: ['at'] },
  safeguarding: { name: 'safeguard_events', fields: ['at'] },
  importRuns: { name: 'import_runs', fields: [] },
};

/**
 * Opens the file and brings its tables up. WAL lets the command line read while the service writes. With
 * synchronous=NORMAL a commit is whole but perhaps not on disk yet: whoever writes waits for wal-sync.ts.
 */
export function openDatabase(path: string): Connection {
  const database = new Database(path);
  try {
    database.exec('PRAGMA busy_timeout = 4000');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    // A thread of its own brings the log into the file (checkpoints.ts); this is for the day it cannot.
    database.exec('PRAGMA wal_autocheckpoint = 20000');
    database.exec('PRAGMA cache_size = -16000');
    // What is erased or written over is zeroes in the file, not a free page that somebody can read.
    database.exec('PRAGMA secure_delete = ON');
    mustBeKnown(versionOf(database));
    createTables(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

export function versionOf(database: Connection): number {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return row.user_version;
}

/** The value of a field, for a statement: the index is used only when it is written as it was when it was made. */
export function fieldOf(field: string): string {
  return field === 'id' ? 'id' : `json_extract(body, '$.${field}')`;
}

/** What stands already is left: a program with one more index brings it along without a new schema. */
function createTables(database: Connection): void {
  for (const { name, fields } of Object.values(TABLES)) {
    database.exec(
      `CREATE TABLE IF NOT EXISTS ${name} (id TEXT PRIMARY KEY, etag INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID`,
    );
    for (const field of fields)
      database.exec(
        `CREATE INDEX IF NOT EXISTS ${name}_${field.replace(/\W+/g, '_')} ON ${name} (${field.split(', ').map(fieldOf).join(', ')})`,
      );
  }
  if (versionOf(database) < SCHEMA_VERSION) database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}
