import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { Instant, Week } from '../domain/time/period.ts';

/** Every kind of record the store keeps; the names of its tables and of the `type` of its documents. */
export const NOUNS = [
  'settings',
  'cycles',
  'organisations',
  'people',
  'workingGroups',
  'learningTopics',
  'activities',
  'updates',
  'rounds',
  'checkIns',
  'deliveries',
  'conversations',
  'digests',
  'runs',
  'leases',
  'audit',
  'safeguarding',
  'importRuns',
] as const;
export type Noun = (typeof NOUNS)[number];

export interface Condition {
  /** A field of the record, or a path into it. */
  field: string;
  is: '=' | '>=' | '<=';
  value: string;
}

/** One read of the store, as data: a record by its id, or the records of one noun that meet all conditions. */
export interface Read {
  noun: Noun;
  id?: string;
  where?: readonly Condition[];
  /** The order of the records; of ids when absent. */
  orderBy?: string;
  descending?: true;
  limit?: number;
}

export const SETTINGS_ID = 'settings';

/**
 * The access paths: everything that is ever asked of a store. docs/data-model.md says of each what it costs, and
 * test/store/data-model.test.ts that none is missing there.
 */
export const reads = {
  record: (noun: Noun, id: string): Read => ({ noun, id }),
  all: (noun: Noun): Read => ({ noun }),
  settings: (): Read => ({ noun: 'settings', id: SETTINGS_ID }),
  personByObjectId: (aadObjectId: string): Read => equal('people', 'aadObjectId', aadObjectId),
  activitiesOf: (organisationId: string): Read => equal('activities', 'leadOrgId', organisationId),
  updatesOf: (organisationId: string, week: Week): Read => ({
    noun: 'updates',
    where: [
      { field: 'organisationId', is: '=', value: organisationId },
      { field: 'week', is: '=', value: week },
    ],
    orderBy: 'submittedAt',
  }),
  updatesOfActivity: (activityId: string): Read => ({
    ...equal('updates', 'activityId', activityId),
    orderBy: 'submittedAt',
  }),
  updatesSince: (from: Instant): Read => atLeast('updates', 'submittedAt', from),
  checkInsOf: (week: Week): Read => equal('checkIns', 'week', week),
  checkInsSince: (week: Week): Read => atLeast('checkIns', 'week', week),
  answeredSince: (from: Instant): Read => atLeast('checkIns', 'answeredAt', from),
  roundsSince: (week: Week): Read => atLeast('rounds', 'id', week),
  deliveriesDue: (now: Instant, limit: number): Read => ({
    noun: 'deliveries',
    where: [{ field: 'nextAt', is: '<=', value: now }],
    orderBy: 'nextAt',
    limit,
  }),
  deliveriesOf: (checkIn: CheckIn['id']): Read => equal('deliveries', 'content.checkInId', checkIn),
  deliveriesOfWeek: (week: Week): Read => equal('deliveries', 'week', week),
  chatsOf: (aadObjectId: string): Read => equal('conversations', 'aadObjectId', aadObjectId),
  digestsSince: (week: Week): Read => atLeast('digests', 'week', week),
  runsSince: (week: Week): Read => atLeast('runs', 'week', week),
  safeguardingSince: (from: Instant): Read => atLeast('safeguarding', 'at', from),
  inOrderOfTime: (noun: 'safeguarding'): Read => ({ noun, orderBy: 'at' }),
  latest: (noun: 'audit', limit: number): Read => ({ noun, orderBy: 'id', descending: true, limit }),
} as const;

function equal(noun: Noun, field: string, value: string): Read {
  return { noun, where: [{ field, is: '=', value }] };
}

function atLeast(noun: Noun, field: string, value: string): Read {
  return { noun, where: [{ field, is: '>=', value }], orderBy: field };
}

/** The same text for the same read. */
export function keyOf({ noun, id, where = [], orderBy = '', descending, limit = 0 }: Read): string {
  if (id !== undefined) return `${noun}/${id}`;
  let key = `${noun}?${orderBy}${descending ? '-' : ''}&${limit}`;
  for (const { field, is, value } of where) key += `&${field}${is}${value}`;
  return key;
}

/** Whether a record is one that a read asks for: what a driver that read several at once sorts them by. */
export function isWanted(read: Read, noun: Noun, record: { id: string }): boolean {
  if (noun !== read.noun) return false;
  if (read.id !== undefined) return record.id === read.id;
  return (read.where ?? []).every((condition) => meets(valueAt(record, condition.field), condition));
}

function meets(value: unknown, { is, value: wanted }: Condition): boolean {
  if (typeof value !== 'string') return false;
  if (is === '=') return value === wanted;
  return is === '>=' ? value >= wanted : value <= wanted;
}

/** The records of a read in its order; equal ones in the order of ids. */
export function inOrder<T extends { id: string }>({ orderBy = 'id', descending }: Read, records: T[]): T[] {
  const key = (record: T) => (orderBy === 'id' ? record.id : String(valueAt(record, orderBy) ?? ''));
  const sign = descending ? -1 : 1;
  const order = (a: T, b: T) => sign * (compare(key(a), key(b)) || compare(a.id, b.id));
  // Nearly always they come as they should be.
  const isOrdered = records.every((record, index) => index === 0 || order(records[index - 1] as T, record) <= 0);
  return isOrdered ? records : records.toSorted(order);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function valueAt(record: object, path: string): unknown {
  let value: unknown = record;
  for (const field of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[field];
  return value;
}
