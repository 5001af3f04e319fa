import { matchKey } from '../text/match-key.ts';

/** Records by what they are called, for many look-ups: each name is spelled out once. */
export interface NameIndex<T extends { id: string }> {
  byId(id: string): T | undefined;
  /** By one of its names, whatever its case, spaces and accents; of two with one name the first stands. */
  named(text: string): T | undefined;
  /** All that have that name, or one of theirs is that: two organisations may share an acronym. */
  allNamed(text: string): readonly T[];
  /** The same, or by a part of its first name that fits only one: for a question, not for a record. */
  byNameOrPart(text: string): T | undefined;
  add(record: T): void;
}

const SHORTEST_PART = 3;

/** `called`: the names of a record, its whole name first. */
export function createNameIndex<T extends { id: string }>(
  records: readonly T[],
  called: (record: T) => readonly (string | undefined)[],
): NameIndex<T> {
  const ids = new Map<string, T>();
  const names = new Map<string, T[]>();
  const wholes: { key: string; record: T }[] = [];
  const index: NameIndex<T> = {
    byId: (id) => ids.get(id),
    named: (text) => names.get(matchKey(text))?.[0],
    allNamed: (text) => names.get(matchKey(text)) ?? [],
    byNameOrPart: (text) => {
      const key = matchKey(text);
      const exact = ids.get(text) ?? names.get(key)?.[0];
      if (exact || key.length < SHORTEST_PART) return exact;
      const found = wholes.filter((each) => each.key.includes(key));
      return found.length === 1 ? found[0]?.record : undefined;
    },
    add: (record) => {
      ids.set(record.id, record);
      const keys = called(record).map((name) => matchKey(name ?? ''));
      wholes.push({ key: keys[0] ?? '', record });
      // A dash is no name, and least of all that of an organisation without an acronym.
      for (const key of new Set(keys)) {
        const others = names.get(key);
        if (others) others.push(record);
        else if (key !== '') names.set(key, [record]);
      }
    },
  };
  for (const record of records) index.add(record);
  return index;
}
