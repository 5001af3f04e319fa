import type { BulkOperationType, SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import type { Engine } from '../nouns.ts';
import { inOrder, isWanted, type Noun, type Read } from '../reads.ts';
import type { Archive, Stored } from '../store.ts';
import { faultOfStatus } from './faults.ts';
import { itemId, itemOf, recordOf } from './items.ts';
import { type Patience, patiently } from './patience.ts';
import { BULK, createWriter, DONE, type Partition, type ReadItem, type Row, statusOf } from './writes.ts';

/** Documents per page of a query; the service answers with fewer where 4 MB are full. */
const PAGE = 1000;

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

  const write = createWriter({ container, network }, patience, readItem);
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
