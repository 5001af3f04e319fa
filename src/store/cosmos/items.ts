import type { Noun } from '../reads.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import type { Stored } from '../store.ts';

type Row = { id: string };

/** A record as a document: what the store adds stands around it, never among its fields. */
export interface Item {
  id: string;
  /** Partition key. */
  network: string;
  type: Noun;
  schemaVersion: number;
  record: Row;
  /** Seconds after its last writing; absent for what is kept. */
  ttl?: number;
}

const DAY_S = 86_400;
/** What is of no use after a while goes by itself; the law's own periods are in docs/data-model.md. */
export const TTL_S: Partial<Record<Noun, number>> = {
  deliveries: 180 * DAY_S,
  runs: 400 * DAY_S,
  // 24 months (docs/domain.md), and a month: the retention job takes them out first, and says so in the audit log.
  audit: 760 * DAY_S,
  safeguarding: 760 * DAY_S,
  importRuns: 20 * DAY_S,
};

export function itemOf(network: string, noun: Noun, record: Row): Item {
  const ttl = TTL_S[noun];
  const { etag: _, ...fields } = record as Row & { etag?: string };
  return {
    id: itemId(noun, record.id),
    network,
    type: noun,
    schemaVersion: SCHEMA_VERSION,
    record: fields,
    ...(ttl ? { ttl } : {}),
  };
}

export function recordOf(item: Item & { _etag: string }): Stored<Row> {
  return { ...item.record, etag: item._etag };
}

/** "/", "\", "?" and "#" may not stand in a document's id; conversation ids of Teams are not ours to choose. */
export function itemId(noun: Noun, id: string): string {
  return `${noun}|${id.replace(/[/\\?#~]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}`)}`;
}
