import type { Hash } from '../domain/audit/audit.ts';
import { canonical, type ImportChange, type KeptChange, type RecordKind } from '../domain/network/import-run.ts';
import type { Merge } from './write-records.ts';

/** The store's own, and what no list says. */
const NOT_SHOWN = new Set(['etag', 'id']);

/** What writing the wanted records would do, in their order; `hash` where it is done, so that it can be taken back. */
export function changesOf<T extends { id: string }>(
  kind: RecordKind,
  known: ReadonlyMap<string, T>,
  wanted: readonly T[],
  { merge, hash }: { merge: Merge<T>; hash?: Hash },
): KeptChange[] {
  return wanted.flatMap((each): KeptChange[] => {
    const stands = known.get(each.id);
    if (!stands)
      return [{ kind, id: each.id, change: 'create', fields: [], ...(hash ? { made: hash(canonical(each)) } : {}) }];
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

/** A change as a report may show it: without what it is kept by, and of a person only which fields. */
export function shown({ made: _, fields, ...change }: KeptChange): ImportChange {
  return { ...change, fields: change.kind === 'person' ? fields.map(({ field }) => ({ field })) : fields };
}
