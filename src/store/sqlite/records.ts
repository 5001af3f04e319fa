import type Database from 'libsql';
import type { Engine, Write } from '../nouns.ts';
import type { Noun, Read } from '../reads.ts';
import type { Archive, Stored } from '../store.ts';
import { type Connection, fieldOf, TABLES } from './database.ts';

type Row = { id: string };

type Statement = Database.Statement<(string | number)[]>;

interface StoredRow {
  etag: number;
  body: string;
}

/** The tables as the port's engine, and the same without promises for use inside a transaction. */
export interface Tables extends Engine {
  readNow<T extends Row>(read: Read): Stored<T>[];
  writeNow(write: Write): boolean;
}

export function createTables(database: Connection): Tables {
  const statements = new Map<string, Statement>();

  /** A statement is prepared once. */
  function prepare(sql: string): Statement {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql) as Statement;
      statements.set(sql, statement);
    }
    return statement;
  }

  function readNow<T extends Row>({ noun, id, where = [], orderBy = 'id', limit }: Read): Stored<T>[] {
    const conditions = id === undefined ? where : [{ field: 'id', is: '=', value: id }];
    const asked = conditions.map(({ field, is }) => `${fieldOf(field)} ${is} ?`).join(' AND ');
    const sql = [
      `SELECT etag, body FROM ${TABLES[noun].name}`,
      ...(asked ? [`WHERE ${asked}`] : []),
      ...(id === undefined ? [`ORDER BY ${orderBy === 'id' ? 'id' : `${fieldOf(orderBy)}, id`}`] : []),
      ...(limit === undefined ? [] : [`LIMIT ${limit}`]),
    ].join(' ');
    const rows = prepare(sql).all(...conditions.map(({ value }) => value)) as StoredRow[];
    return rows.map(({ etag, body }) => Object.assign(JSON.parse(body) as T, { etag: String(etag) }));
  }

  function writeNow({ kind, noun, record }: Write): boolean {
    const { name } = TABLES[noun];
    const body = bodyOf(record);
    const { changes } =
      kind === 'create'
        ? prepare(`INSERT OR IGNORE INTO ${name} (id, etag, body) VALUES (?, 1, ?)`).run(record.id, body)
        : prepare(`UPDATE ${name} SET etag = etag + 1, body = ? WHERE id = ? AND etag = ?`).run(
            body,
            record.id,
            Number(record.etag),
          );
    return changes === 1;
  }

  return {
    readNow,
    writeNow,
    read: async (reads) => reads.map((read) => readNow(read)),
    write: async (writes) => {
      const [only] = writes;
      if (only && writes.length === 1) return [writeNow(only)];
      return inTransaction(database, () => writes.map(writeNow));
    },
  };
}

/** All of it or nothing: a failure on the way leaves the file as it was. */
export function inTransaction<T>(database: Connection, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** The etag is the row's, never the body's. */
export function bodyOf(record: object): string {
  return JSON.stringify(record, (key, value: unknown) => (key === 'etag' ? undefined : value));
}

export function createArchive(database: Connection, tables: Tables): Archive {
  return {
    read: async (noun: Noun) => tables.readNow({ noun }).map(({ etag: _, ...record }) => record),
    write: async (noun, records) => {
      const put = database.prepare(
        `INSERT INTO ${TABLES[noun].name} (id, etag, body) VALUES (?, 1, ?)
         ON CONFLICT (id) DO UPDATE SET etag = etag + 1, body = excluded.body`,
      );
      inTransaction(database, () => {
        for (const record of records) put.run(record.id, bodyOf(record));
      });
    },
  };
}
