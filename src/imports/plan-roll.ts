import { createNameIndex, type NameIndex } from '../domain/plan/name-index.ts';
import { freeId } from './read-organisations.ts';
import { createNearest } from './row-reading.ts';

/** Records that are known or were added by a row above, in order and by name. */
export interface Roll<T extends { id: string }> {
  all: T[];
  index: NameIndex<T>;
  /** Names nearest to one that is not known. */
  nearest: (name: string) => string[];
}

export function rollOf<T extends { id: string }>(
  records: readonly T[],
  called: (record: T) => readonly (string | undefined)[],
): Roll<T> {
  const all = [...records];
  const nearest = createNearest(() => all.map((record) => called(record)[0] ?? ''));
  return { all, index: createNameIndex(records, called), nearest };
}

export function enter<T extends { id: string }>({ all, index }: Roll<T>, record: T): T {
  all.push(record);
  index.add(record);
  return record;
}

/** The group or topic of that name; a new one is made, as the plan is where they are named. */
export function named<T extends { id: string }>(
  text: string,
  roll: Roll<T>,
  make: (id: string, name: string) => T,
): T | undefined {
  if (text === '') return undefined;
  const found = roll.index.named(text);
  return (
    found ??
    enter(
      roll,
      make(
        freeId(text, (id) => roll.index.byId(id) !== undefined),
        text,
      ),
    )
  );
}
