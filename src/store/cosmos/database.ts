import { type Container, type ContainerDefinition, CosmosClient } from '@azure/cosmos';
import { mustBeKnown, SCHEMA_VERSION } from '../schema.ts';
import { faultOf } from './faults.ts';
import { createWire, type StoreRequest } from './wire.ts';

export interface CosmosAccount {
  endpoint: string;
  database: string;
  /** Only for an emulator; without it the process's managed identity is used. */
  key?: string;
  /** Partition key: one network is one logical partition. */
  network: string;
}

export const CONTAINER_ID = 'network';

/** The fields that reads ask for (reads.ts); everything else is left out of the index, and writes cost less. */
export const INDEXED_FIELDS = [
  'id',
  'aadObjectId',
  'leadOrgId',
  'organisationId',
  'activityId',
  'submittedAt',
  'answeredAt',
  'week',
  'nextAt',
  'content/checkInId',
  'at',
] as const;

/** The one container, as docs/data-model.md describes it. */
export const CONTAINER: ContainerDefinition = {
  id: CONTAINER_ID,
  partitionKey: { paths: ['/network'] },
  // Documents expire only where one says so (`ttl` in items.ts).
  defaultTtl: -1,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [
      { path: '/network/?' },
      { path: '/type/?' },
      ...INDEXED_FIELDS.map((field) => ({ path: `/record/${field}/?` })),
    ],
    excludedPaths: [{ path: '/*' }],
  },
};

/** Longer than any healthy answer takes, shorter than a job's patience. */
const REQUEST_TIMEOUT_MS = 10_000;
const SCHEMA_ID = 'schema';

export interface Database {
  container: Container;
  network: string;
  schema: number;
  close(): void;
}

/** Opens the network's partition. With a key it makes database and container; an identity may not. */
export async function openDatabase(
  account: CosmosAccount,
  onRequest: (request: StoreRequest) => void,
): Promise<Database> {
  const client = await createClient(account, onRequest);
  const container = client.database(account.database).container(CONTAINER_ID);
  try {
    const schema = await readSchema(client, container, account).catch((error: unknown) => {
      throw explained(error, account);
    });
    mustBeKnown(schema);
    return { container, network: account.network, schema, close: () => client.dispose() };
  } catch (error) {
    client.dispose();
    throw error;
  }
}

async function createClient(
  { endpoint, key }: CosmosAccount,
  onRequest: (request: StoreRequest) => void,
): Promise<CosmosClient> {
  return new CosmosClient({
    endpoint,
    ...(key ? { key } : { aadCredentials: await managedIdentity() }),
    httpClient: createWire(onRequest),
    connectionPolicy: {
      requestTimeout: REQUEST_TIMEOUT_MS,
      // An emulator names an address of its own that may not be reachable.
      enableEndpointDiscovery: !key,
      // Turns and jobs have different patience: patience.ts asks again, not the SDK.
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  });
}

/** Loaded only where it is used: it takes a while. */
async function managedIdentity() {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}

async function makeContainer(client: CosmosClient, database: string): Promise<void> {
  const made = await client.databases.createIfNotExists({ id: database });
  await made.database.containers.createIfNotExists(CONTAINER);
}

/** The version is written with the first record; two first starts at once write the same. */
async function readSchema(
  client: CosmosClient,
  container: Container,
  { network, key, database }: CosmosAccount,
): Promise<number> {
  if (key) await makeContainer(client, database);
  const { resource } = await container.item(SCHEMA_ID, network).read<{ version: number }>();
  if (resource) return resource.version;
  await container.items.upsert({ id: SCHEMA_ID, network, type: SCHEMA_ID, version: SCHEMA_VERSION });
  return SCHEMA_VERSION;
}

function explained(error: unknown, { endpoint, database, key }: CosmosAccount): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  if (code === 404)
    return new Error(
      `${endpoint} has no container ${CONTAINER_ID} in a database ${database}: make it as docs/data-model.md says`,
    );
  if (code === 401 || code === 403)
    return new Error(
      key
        ? `${endpoint} does not take this COSMOS_KEY`
        : `${endpoint} does not let this identity in: give it the role Cosmos DB Built-in Data Contributor`,
    );
  if (typeof code !== 'number')
    return new Error(`${endpoint} does not answer (${faultOf(error).status}): is it up, and reachable from here?`);
  return error;
}
