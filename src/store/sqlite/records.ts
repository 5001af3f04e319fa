import type { Records, Stored } from '../store.ts';
import type { Connection } from './database.ts';

interface Row {
  etag: number;
  body: string;
}

/** The table of one noun, with the queries its noun adds. Statements are prepared once. */
export interface Table<T extends { id: string }> extends Records<T> {
  /** Records whose field has a value, in the order of ids. */
  where(field: string, value: string): Stored<T>[];
  /** Records whose field is at least, or at most, a value, in the order of that field. */
  range(field: string, compare: '>=' | '<=', value: string, limit?: number): Stored<T>[];
  /** The same as get, create and replace, for use inside a transaction. */
  readNow(id: string): Stored<T> | undefined;
  createNow(record: T): boolean;
  replaceNow(record: Stored<T>): boolean;
}

export function createTable<T extends { id: string }>(database: Connection, name: string): Table<T> {
  const select = database.prepare(`SELECT etag, body FROM ${name} WHERE id = ?`);
  const selectAll = database.prepare(`SELECT etag, body FROM ${name} ORDER BY id`);
  const insert = database.prepare(`INSERT OR IGNORE INTO ${name} (id, etag, body) VALUES (?, 1, ?)`);
  const update = database.prepare(`UPDATE ${name} SET etag = etag + 1, body = ? WHERE id = ? AND etag = ?`);

  function readNow(id: string): Stored<T> | undefined {
    const row = select.get(id) as Row | undefined;
    return row && read(row);
  }

  function createNow(record: T): boolean {
    return insert.run(record.id, bodyOf(record)).changes === 1;
  }

  function replaceNow(record: Stored<T>): boolean {
    return update.run(bodyOf(record), record.id, Number(record.etag)).changes === 1;
  }

  function read({ etag, body }: Row): Stored<T> {
    return { ...(JSON.parse(body) as T), etag: String(etag) };
  }

  return {
    readNow,
    createNow,
    replaceNow,
    get: async (id) => readNow(id),
    list: async () => (selectAll.all() as Row[]).map(read),
    create: async (record) => createNow(record),
    replace: async (record) => replaceNow(record),
    where: (field, value) =>
      (
        database
          .prepare(`SELECT etag, body FROM ${name} WHERE json_extract(body, '$.${field}') = ? ORDER BY id`)
          .all(value) as Row[]
      ).map(read),
    range: (field, compare, value, limit = -1) =>
      (
        database
          .prepare(
            `SELECT etag, body FROM ${name} WHERE json_extract(body, '$.${field}') ${compare} ? ORDER BY json_extract(body, '$.${field}') LIMIT ?`,
          )
          .all(value, limit) as Row[]
      ).map(read),
  };
}

/** The etag is the row's, never the body's. */
export function bodyOf(record: object): string {
  return JSON.stringify(record, (key, value: unknown) => (key === 'etag' ? undefined : value));
}
