import Database from 'libsql';

export type Connection = Database.Database;

export const SCHEMA_VERSION = 1;

/** One table per noun: the record as JSON, and an index on the fields that are asked for. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  organisations: [],
  people: ['aadObjectId'],
  working_groups: [],
  learning_topics: [],
  cycles: [],
  activities: ['leadOrgId'],
  status_updates: ['activityId', 'submittedAt'],
  rounds: [],
  check_ins: ['week'],
  deliveries: ['nextAt', 'week'],
  conversations: ['aadObjectId'],
  digests: [],
  runs: ['week'],
  settings: [],
  audit_events: ['at'],
  safeguard_events: ['at'],
};

/**
 * Opens the file and brings its tables up. WAL lets the command line read while the service writes;
 * synchronous=FULL makes a commit durable before anybody is told of it.
 */
export function openDatabase(path: string): Connection {
  const database = new Database(path);
  database.exec('PRAGMA busy_timeout = 4000');
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  const found = versionOf(database);
  if (found > SCHEMA_VERSION) {
    database.close();
    throw new Error(`the store is of schema ${found}, this program knows ${SCHEMA_VERSION}: use a newer program`);
  }
  if (found < SCHEMA_VERSION) createTables(database);
  return database;
}

export function versionOf(database: Connection): number {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return row.user_version;
}

function createTables(database: Connection): void {
  const statements = Object.entries(TABLES).flatMap(([table, fields]) => [
    `CREATE TABLE IF NOT EXISTS ${table} (id TEXT PRIMARY KEY, etag INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID`,
    ...fields.map(
      (field) => `CREATE INDEX IF NOT EXISTS ${table}_${field} ON ${table} (json_extract(body, '$.${field}'))`,
    ),
  ]);
  database.exec(`BEGIN IMMEDIATE; ${statements.join('; ')}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
}
