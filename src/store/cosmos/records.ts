import { isDeepStrictEqual } from 'node:util';
import type {
  BulkOperationType,
  Container,
  OperationInput,
  OperationResponse,
  SqlParameter,
  SqlQuerySpec,
} from '@azure/cosmos';
import type { Engine, Write } from '../nouns.ts';
import { inOrder, isWanted, type Noun, type Read } from '../reads.ts';
import type { Archive, Stored } from '../store.ts';
import { faultOfStatus } from './faults.ts';
import { type Item, itemId, itemOf, recordOf } from './items.ts';
import { type Patience, patiently } from './patience.ts';

type Row = { id: string };
type ReadItem = Item & { _etag: string };

export interface Partition {
  container: Container;
  network: string;
}

/** Documents per page of a query; the service answers with fewer where 4 MB are full. */
const PAGE = 1000;
/** The service takes this many operations in one bulk request. */
const BULK = 100;
const DONE = new Set([200, 201, 204]);
const REFUSED = new Set([404, 409, 412]);

export function createRecords({ container, network }: Partition, patience: Patience): Engine {
  async function read(reads: readonly Read[]): Promise<Stored<Row>[][]> {
    const [only] = reads;
    if (only?.id !== undefined && reads.length === 1) {
      const item = await readItem(only.noun, only.id);
      return [item ? [recordOf(item)] : []];
    }
    const items = await query(queryOf(network, reads));
    return reads.map((wanted) =>
      inOrder(wanted, items.filter((item) => isWanted(wanted, item.type, item.record)).map(recordOf)),
    );
  }

  function readItem(noun: Noun, id: string): Promise<ReadItem | undefined> {
    return patiently(patience, async (abortSignal) => {
      const { resource } = await container.item(itemId(noun, id), network).read<ReadItem>({ abortSignal });
      return resource;
    });
  }

  function query(spec: SqlQuerySpec): Promise<ReadItem[]> {
    return patiently(patience, async (abortSignal) => {
      const options = { partitionKey: network, maxItemCount: PAGE, abortSignal };
      return (await container.items.query<ReadItem>(spec, options).fetchAll()).resources;
    });
  }

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

  return { read, write };
}

export function createArchive({ container, network }: Partition, patience: Patience, engine: Engine): Archive {
  return {
    read: async (noun) => {
      const [found = []] = await engine.read([{ noun }]);
      return found.map(({ etag: _, ...record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    write: async (noun, records) => {
      for (let start = 0; start < records.length; start += BULK) {
        const operations = records.slice(start, start + BULK).map((record) => ({
          operationType: 'Upsert' as typeof BulkOperationType.Upsert,
          partitionKey: network,
          resourceBody: { ...itemOf(network, noun, record) },
        }));
        await patiently(patience, async (abortSignal) => {
          const answers = await container.items.bulk(operations, { continueOnError: true }, { abortSignal });
          const failed = answers.map(statusOf).find((status) => !DONE.has(status));
          if (failed !== undefined) throw faultOfStatus(failed);
        });
      }
    },
  };
}

function statusOf(answer: OperationResponse | undefined): number {
  return answer?.statusCode ?? 0;
}

/** As it comes back: without what JSON leaves out. */
function plain(record: Row): unknown {
  return JSON.parse(JSON.stringify(record));
}

/** One query inside the partition for all reads together. */
export function queryOf(network: string, reads: readonly Read[]): SqlQuerySpec {
  const parameters: SqlParameter[] = [{ name: '@network', value: network }];
  const parameter = (value: string) => {
    const known = parameters.find((each) => each.value === value);
    if (known) return known.name;
    const name = `@p${parameters.length}`;
    parameters.push({ name, value });
    return name;
  };
  const conditions = reads.map(({ noun, id, where = [] }) =>
    [
      `c.type = ${parameter(noun)}`,
      ...(id === undefined ? [] : [`c.record.id = ${parameter(id)}`]),
      ...where.map(({ field, is, value }) => `c.record.${field} ${is} ${parameter(value)}`),
    ].join(' AND '),
  );
  const [only] = reads;
  const limited = reads.length === 1 && only?.limit !== undefined;
  const top = limited ? `TOP ${only.limit} ` : '';
  const order = limited ? ` ORDER BY c.record.${only.orderBy ?? 'id'}${only.descending ? ' DESC' : ''}` : '';
  const any = conditions.map((condition) => `(${condition})`).join(' OR ');
  return { query: `SELECT ${top}* FROM c WHERE c.network = @network AND (${any})${order}`, parameters };
}
