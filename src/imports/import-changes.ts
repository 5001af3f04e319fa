import type { Merge } from './write-records.ts';

export type RecordKind = 'cycle' | 'organisation' | 'working_group' | 'learning_topic' | 'person' | 'activity';

/** What a list does to one record: makes it, or changes some of its fields. */
export interface ImportChange {
  kind: RecordKind;
  id: string;
  change: 'create' | 'change';
  /** Old and new value of each field that changes; empty for a new record. Undefined where there was or will be none. */
  fields: { field: string; from: unknown; to: unknown }[];
}

/** The store's own, and what no list says. */
const NOT_SHOWN = new Set(['etag', 'id']);

/** What writing the wanted records would do, in their order. */
export function changesOf<T extends { id: string }>(
  kind: RecordKind,
  known: ReadonlyMap<string, T>,
  wanted: readonly T[],
  merge: Merge<T>,
): ImportChange[] {
  return wanted.flatMap((each): ImportChange[] => {
    const stands = known.get(each.id);
    if (!stands) return [{ kind, id: each.id, change: 'create', fields: [] }];
    const fields = differences(stands, merge(each, stands));
    return fields.length === 0 ? [] : [{ kind, id: each.id, change: 'change', fields }];
  });
}

function differences(stands: object, next: object): ImportChange['fields'] {
  if (stands === next) return [];
  const [from, to] = [stands, next] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((field) => !NOT_SHOWN.has(field) && JSON.stringify(from[field]) !== JSON.stringify(to[field]))
    .map((field) => ({ field, from: from[field], to: to[field] }));
}
