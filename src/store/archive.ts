import type { Hash } from '../domain/audit/audit.ts';
import { NOUNS, type Noun } from './reads.ts';
import { SCHEMA_VERSION } from './schema.ts';
import type { Archive } from './store.ts';

type Row = { id: string };

/** Of one noun: how many records, and a hash over all of them. Two stores with the same seals hold the same. */
export interface Seal {
  count: number;
  hash: string;
}
export type Seals = Record<Noun, Seal>;

export interface CopyProgress {
  noun: Noun;
  records: number;
  /** Those that were not there yet, or were different. */
  written: number;
}

/** What may not be lost by writing over it: rows that only grow. The target has some that the source lacks. */
export class TargetInUse extends Error {
  readonly noun: Noun;
  readonly count: number;

  constructor(noun: Noun, count: number) {
    super(`the target has ${count} ${noun} that the source does not have`);
    this.name = 'TargetInUse';
    this.noun = noun;
    this.count = count;
  }
}

const GROWING: readonly Noun[] = ['updates', 'audit', 'safeguarding', 'digests', 'checkIns'];
/** Few enough to be sent again after a failure without pain. */
const CHUNK = 500;

/**
 * Carries everything from one store to another. Records that stand there already as they are here are left, so that a
 * copy that was stopped goes on where it was, and a second one writes nothing. Throws TargetInUse before anything is
 * written, unless told to overwrite.
 */
export async function copyAll(
  from: Archive,
  to: Archive,
  {
    overwrite = false,
    progress = () => undefined,
  }: { overwrite?: boolean; progress?: (done: CopyProgress) => void } = {},
): Promise<void> {
  if (!overwrite) await refuseTargetInUse(from, to);
  for (const noun of NOUNS) {
    const records = await from.read(noun);
    const standing = new Map((await to.read(noun)).map((record) => [record.id, canonical(record)]));
    const different = records.filter((record) => standing.get(record.id) !== canonical(record));
    for (let start = 0; start < different.length; start += CHUNK)
      await to.write(noun, different.slice(start, start + CHUNK));
    progress({ noun, records: records.length, written: different.length });
  }
}

async function refuseTargetInUse(from: Archive, to: Archive): Promise<void> {
  for (const noun of GROWING) {
    const known = new Set((await from.read(noun)).map(identityOf));
    const extra = (await to.read(noun)).filter((record) => !known.has(identityOf(record)));
    if (extra.length > 0) throw new TargetInUse(noun, extra.length);
  }
}

/** The audit log's ids are numbers: two logs have the same ones, and only the seal says whether it is the same event. */
function identityOf(record: { id: string; hash?: unknown }): string {
  return typeof record.hash === 'string' ? `${record.id}|${record.hash}` : record.id;
}

export async function sealsOf(archive: Archive, hash: Hash): Promise<Seals> {
  const seals: Partial<Seals> = {};
  for (const noun of NOUNS) {
    seals[noun] = sealOf(await archive.read(noun), hash);
  }
  return seals as Seals;
}

/** The nouns of which two stores do not hold the same. */
export function differences(one: Seals, other: Seals): Noun[] {
  // Who holds the clock changes every ten seconds where a service runs, and is nothing to be kept.
  return NOUNS.filter((noun) => noun !== 'leases' && one[noun].hash !== other[noun].hash);
}

/** A store as lines of JSON: a head, a record a line, and the seals by which a file that was cut short is known. */
export async function* backupLines(archive: Archive, hash: Hash, at: string): AsyncGenerator<string> {
  yield JSON.stringify({ pamoja: 'backup', format: 1, schema: SCHEMA_VERSION, at });
  const seals: Partial<Seals> = {};
  for (const noun of NOUNS) {
    const records = await archive.read(noun);
    for (const record of records) yield JSON.stringify({ noun, record });
    seals[noun] = sealOf(records, hash);
  }
  yield JSON.stringify({ seals });
}

/** A backup read back as an archive. Throws an Error that says what is wrong with the file, before it is used. */
export function readBackup(text: string, hash: Hash): Archive {
  const lines = text.split('\n').filter((line) => line !== '');
  const head = parseLine(lines[0], 1) as { pamoja?: unknown; format?: unknown; schema?: unknown };
  if (head.pamoja !== 'backup' || head.format !== 1) throw new Error('this is no backup of Pamoja');
  if (typeof head.schema !== 'number' || head.schema > SCHEMA_VERSION)
    throw new Error(`the backup is of schema ${String(head.schema)}, this program knows ${SCHEMA_VERSION}`);
  const last = parseLine(lines.at(-1), lines.length) as { seals?: Seals };
  if (!last.seals) throw new Error('the backup is cut short: its last line is missing');
  const rows = new Map<Noun, Row[]>(NOUNS.map((noun) => [noun, []]));
  for (const [index, line] of lines.slice(1, -1).entries()) {
    const { noun, record } = parseLine(line, index + 2) as { noun?: Noun; record?: Row };
    const list = noun && rows.get(noun);
    if (!list || typeof record?.id !== 'string') throw new Error(`line ${index + 2} of the backup is no record`);
    list.push(record);
  }
  for (const noun of NOUNS) {
    const records = rows.get(noun) ?? [];
    if (last.seals[noun]?.hash !== sealOf(records, hash).hash)
      throw new Error(`the ${noun} of the backup are not those that were written: the file was changed`);
  }
  return {
    read: async (noun) => rows.get(noun) ?? [],
    write: async () => {
      throw new Error('a backup is only read');
    },
  };
}

function sealOf(records: readonly Row[], hash: Hash): Seal {
  const inOrder = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { count: records.length, hash: hash(inOrder.map(canonical).join('\n')) };
}

function parseLine(line: string | undefined, number: number): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    throw new Error(`line ${number} of the backup is not JSON`);
  }
}

/** The same text for the same record, in whatever order its fields came back. */
function canonical(record: unknown): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
