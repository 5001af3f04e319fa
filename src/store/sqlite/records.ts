import type Database from 'libsql';
import type { Engine, Write } from '../nouns.ts';
import { inOrder, type Noun, type Read } from '../reads.ts';
import type { Archive, Stored } from '../store.ts';
import { type Connection, fieldOf, TABLES } from './database.ts';
import type { GroupCommit } from './group-commit.ts';
import { createKeptReads } from './kept-reads.ts';

type Row = { id: string };

type Statement = Database.Statement<(string | number)[]>;

/** Which of the reads it is for, and the row. */
type StoredRow = [read: number, etag: number, body: string];

/** The tables as the port's engine, and the same without promises for use inside a transaction. */
export interface Tables extends Engine {
  readNow<T extends Row>(read: Read): Stored<T>[];
  writeNow(write: Write): boolean;
  /** Something was written past them. */
  forget(): void;
}

export function createTables(
  database: Connection,
  { commit, settled }: Pick<GroupCommit, 'commit' | 'settled'>,
): Tables {
  const statements = new Map<string, Statement>();
  const kept = createKeptReads();
  let knownVersion = 0;

  /** A statement is prepared once; the rows of one that returns some come as arrays. */
  function prepare(sql: string): Statement {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql) as Statement;
      if (statement.reader) statement.raw();
      statements.set(sql, statement);
    }
    return statement;
  }

  function readAll(reads: readonly Read[]): Stored<Row>[][] {
    const recalled = reads.map(kept.recall);
    const missing = reads.filter((_, index) => recalled[index] === undefined);
    const { version, found } = select(missing);
    if (version !== knownVersion) {
      // Another process has written to the file: what was kept may be old.
      knownVersion = version;
      kept.forget();
      if (missing.length < reads.length) return readAll(reads);
    }
    for (const [index, read] of missing.entries()) kept.keep(read, found[index] ?? []);
    let next = 0;
    return recalled.map((rows) => rows ?? found[next++] ?? []);
  }

  /** Several reads are one statement, and its first row says whether others have written: asking costs more than finding. */
  function select(reads: readonly Read[]): { version: number; found: Stored<Row>[][] } {
    const sql = [VERSION, ...reads.map(selectOf)].join(' UNION ALL ');
    const [first, ...rows] = prepare(sql).all(...reads.flatMap(valuesOf)) as unknown as StoredRow[];
    const found: Stored<Row>[][] = reads.map(() => []);
    for (const [read, etag, body] of rows) found[read]?.push(Object.assign(JSON.parse(body), { etag: String(etag) }));
    // The parts of a compound statement have no order of their own.
    return { version: first?.[1] ?? 0, found: reads.map((read, index) => inOrder(read, found[index] ?? [])) };
  }

  function readNow<T extends Row>(read: Read): Stored<T>[] {
    const [found = []] = readAll([read]);
    return found as Stored<T>[];
  }

  function writeNow(write: Write): boolean {
    kept.forget(write.noun);
    const { sql, values } = statementOf(write);
    return prepare(sql).run(...values).changes === 1;
  }

  return {
    readNow,
    writeNow,
    forget: () => kept.forget(),
    read: async (reads) => {
      const found = readAll(reads);
      await settled();
      return found;
    },
    write: (writes) => commit(() => writes.map(writeNow)),
  };
}

function statementOf({ kind, noun, record }: Write): { sql: string; values: (string | number)[] } {
  const { name } = TABLES[noun];
  if (kind === 'create')
    return {
      sql: `INSERT OR IGNORE INTO ${name} (id, etag, body) VALUES (?, 1, ?)`,
      values: [record.id, bodyOf(record)],
    };
  const asRead = [record.id, Number(record.etag)];
  if (kind === 'remove') return { sql: `DELETE FROM ${name} WHERE id = ? AND etag = ?`, values: asRead };
  return {
    sql: `UPDATE ${name} SET etag = etag + 1, body = ? WHERE id = ? AND etag = ?`,
    values: [bodyOf(record), ...asRead],
  };
}

/** Changes when another connection has written. */
const VERSION = "SELECT -1, data_version, '' FROM pragma_data_version";

/** A part of a compound statement may be ordered and limited only inside brackets. */
function selectOf({ noun, id, where = [], orderBy = 'id', descending, limit }: Read, index: number): string {
  const conditions = id === undefined ? where : [{ field: 'id', is: '=' }];
  const asked = conditions.map(({ field, is }) => `${fieldOf(field)} ${is} ?`).join(' AND ');
  const select = `SELECT ${index}, etag, body FROM ${TABLES[noun].name}${asked ? ` WHERE ${asked}` : ''}`;
  if (limit === undefined) return select;
  const direction = descending ? 'DESC' : 'ASC';
  const order = [...(orderBy === 'id' ? [] : [fieldOf(orderBy)]), 'id'].map((field) => `${field} ${direction}`);
  return `SELECT * FROM (${select} ORDER BY ${order.join(', ')} LIMIT ${limit})`;
}

function valuesOf({ id, where = [] }: Read): string[] {
  return id === undefined ? where.map(({ value }) => value) : [id];
}

/** The etag is the row's, never the body's. */
function bodyOf(record: object): string {
  const { etag: _, ...body } = record as { etag?: unknown };
  return JSON.stringify(body);
}

export function createArchive(database: Connection, { commit }: GroupCommit, tables: Tables): Archive {
  return {
    read: async (noun: Noun) => tables.readNow({ noun }).map(({ etag: _, ...record }) => record),
    write: async (noun, records) => {
      const put = database.prepare(
        `INSERT INTO ${TABLES[noun].name} (id, etag, body) VALUES (?, 1, ?)
         ON CONFLICT (id) DO UPDATE SET etag = etag + 1, body = excluded.body`,
      );
      await commit(() => {
        tables.forget();
        for (const record of records) put.run(record.id, bodyOf(record));
      });
    },
  };
}
