import { isDeepStrictEqual } from 'node:util';
import type { Container, OperationInput, OperationResponse } from '@azure/cosmos';
import type { Write } from '../nouns.ts';
import type { Noun } from '../reads.ts';
import { faultOfStatus } from './faults.ts';
import { type Item, itemOf } from './items.ts';
import { type Patience, patiently } from './patience.ts';

export type Row = { id: string };
export type ReadItem = Item & { _etag: string };

export interface Partition {
  container: Container;
  network: string;
}

/** The service takes this many operations in one bulk request. */
export const BULK = 100;
export const DONE = new Set([200, 201, 204]);
const REFUSED = new Set([404, 409, 412]);

/** Writes, each on its own conditions; says of each whether it was done. */
export function createWriter(
  { container, network }: Partition,
  patience: Patience,
  readItem: (noun: Noun, id: string) => Promise<ReadItem | undefined>,
): (writes: readonly Write[]) => Promise<boolean[]> {
  async function write(writes: readonly Write[]): Promise<boolean[]> {
    const [only] = writes;
    if (only && writes.length === 1) return [await writeOne(only)];
    const done: boolean[] = [];
    for (let start = 0; start < writes.length; start += BULK)
      done.push(...(await writeMany(writes.slice(start, start + BULK))));
    return done;
  }

  async function writeOne(write: Write): Promise<boolean> {
    const { kind, noun, record } = write;
    const item = itemOf(network, noun, record);
    return patiently(patience, async (abortSignal, again) => {
      try {
        if (kind === 'create') {
          await container.items.create(item, { abortSignal });
          return true;
        }
        const asRead = { abortSignal, accessCondition: { type: 'IfMatch', condition: record.etag } };
        if (kind === 'remove') await container.item(item.id, network).delete(asRead);
        else await container.item(item.id, network).replace(item, asRead);
        return true;
      } catch (error) {
        if (!REFUSED.has((error as { code?: number }).code ?? 0)) throw error;
        return again && (await wasOurs(write));
      }
    });
  }

  /** Every write on its own conditions, in one request; only those that met a passing fault are sent again. */
  async function writeMany(writes: readonly Write[]): Promise<boolean[]> {
    const done = new Map<Write, boolean>();
    await patiently(patience, async (abortSignal, again) => {
      const open = writes.filter((write) => !done.has(write));
      const answers = await container.items.bulk(open.map(toOperation), { continueOnError: true }, { abortSignal });
      let failed = 0;
      for (const [index, write] of open.entries()) {
        const status = statusOf(answers[index]);
        if (DONE.has(status)) done.set(write, true);
        else if (REFUSED.has(status)) done.set(write, again && (await wasOurs(write)));
        else failed ||= status;
      }
      if (failed) throw faultOfStatus(failed);
    });
    return writes.map((write) => done.get(write) ?? false);
  }

  /** After an attempt whose end nobody saw: is what stands what we wrote? */
  async function wasOurs({ kind, noun, record }: Write): Promise<boolean> {
    const stands = await readItem(noun, record.id);
    if (kind === 'remove') return stands === undefined;
    return stands !== undefined && isDeepStrictEqual(stands.record, plain(itemOf(network, noun, record).record));
  }

  function toOperation(write: Write): OperationInput {
    const resourceBody = { ...itemOf(network, write.noun, write.record) };
    if (write.kind === 'create') return { operationType: 'Create', partitionKey: network, resourceBody };
    const asRead = { id: resourceBody.id, partitionKey: network, ifMatch: write.record.etag };
    if (write.kind === 'remove') return { operationType: 'Delete', ...asRead };
    return { operationType: 'Replace', ...asRead, resourceBody };
  }

  return write;
}

export function statusOf(answer: OperationResponse | undefined): number {
  return answer?.statusCode ?? 0;
}

/** As it comes back: without what JSON leaves out. */
function plain(record: Row): unknown {
  return JSON.parse(JSON.stringify(record));
}
