import type { Instant } from '../time/period.ts';

/** What a list may bring. */
export type RecordKind = 'cycle' | 'organisation' | 'working_group' | 'learning_topic' | 'person' | 'activity';

/** What a list does to one record: makes it, or changes some of its fields. */
export interface ImportChange {
  kind: RecordKind;
  id: string;
  change: 'create' | 'change';
  /** Old and new value of each field that changes; empty for a new record. Undefined where there was or will be none. */
  fields: { field: string; from?: unknown; to?: unknown }[];
}

/** A change as it is kept for taking it back. */
export interface KeptChange extends ImportChange {
  /** Hash of a new record as it was written: whether something was built on it since. */
  made?: string;
}

/** One import, or a part of a large one: kept for two weeks, so that it can be taken back. */
export interface ImportRun {
  /** The run, a full stop, and the number of the part. */
  id: string;
  run: string;
  at: Instant;
  by: string;
  /** How many records this part made and changed. */
  created: number;
  changed: number;
  changes: KeptChange[];
  /** It was taken back; its changes are no longer kept. */
  undoneAt?: Instant;
}

/** Days in which an import can be taken back. */
export const UNDO_DAYS = 14;

/** Changes in one part: a document of some hundred kilobytes at most. */
const CHANGES_IN_A_PART = 200;

/** Changes of a run as the records they are kept in; `from`: how many parts of it there are already. */
export function partsOf(
  run: Pick<ImportRun, 'run' | 'at' | 'by'>,
  changes: readonly KeptChange[],
  from: number,
): ImportRun[] {
  const parts: ImportRun[] = [];
  for (let start = 0; start < changes.length; start += CHANGES_IN_A_PART) {
    const own = changes.slice(start, start + CHANGES_IN_A_PART);
    const created = own.filter(({ change }) => change === 'create').length;
    const id = `${run.run}.${String(from + parts.length).padStart(4, '0')}`;
    parts.push({ ...run, id, created, changed: own.length - created, changes: own });
  }
  return parts;
}

/** The order of fields says nothing, and the etag is the store's. */
export function canonical(record: object): string {
  const fields = Object.entries(record).filter(([key, value]) => key !== 'etag' && value !== undefined);
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
