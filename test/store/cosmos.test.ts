import { randomUUID } from 'node:crypto';
import { type Container, CosmosClient, PartitionKeyDefinitionVersion, PartitionKeyKind } from '@azure/cosmos';
import { DefaultAzureCredential } from '@azure/identity';
import { expect } from 'chai';
import { CONTAINER_ID, type CosmosAccount } from '../../src/store/cosmos/database.ts';
import { openStore, type StoreChoice } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { sharedCosmos } from '../support/cosmos.ts';
import { organisation } from '../support/network.ts';
import { describeAnswers } from './contract/answers-contract.ts';
import { describeQueries } from './contract/queries-contract.ts';
import { describeRecords } from './contract/records-contract.ts';

/** COSMOS_ENDPOINT names a real account or Microsoft's emulator; REQUIRE_COSMOS=1 does not go on without. */
const { COSMOS_ENDPOINT, COSMOS_KEY, REQUIRE_COSMOS } = process.env;
const REAL: Extract<StoreChoice, { kind: 'cosmos' }> | undefined = COSMOS_ENDPOINT
  ? {
      kind: 'cosmos',
      endpoint: COSMOS_ENDPOINT,
      database: process.env['COSMOS_DATABASE'] ?? 'pamoja-contract',
      ...(COSMOS_KEY ? { key: COSMOS_KEY } : {}),
      network: '',
    }
  : undefined;

describe(`the store contract on Cosmos DB (${REAL ? COSMOS_ENDPOINT : 'the small emulator'})`, () => {
  let store: Store;
  beforeEach(async () => {
    const choice = REAL ? { ...REAL, network: `contract|${randomUUID()}` } : (await sharedCosmos()).choice();
    store = await openStore(choice as StoreChoice);
  });
  afterEach(() => store.close());

  describeRecords(() => store);
  describeQueries(() => store);
  describeAnswers(() => store);

  it('keeps ids apart that a document id may not hold', async () => {
    for (const id of ['a/b', 'a~2fb', 'a?b', 'a#b', 'a\\b']) await store.organisations.create(organisation(id));
    expect((await store.organisations.list()).map((each) => each.id)).to.have.members([
      'a/b',
      'a~2fb',
      'a?b',
      'a#b',
      'a\\b',
    ]);
    expect((await store.organisations.get('a/b'))?.id).to.equal('a/b');
  });
});

/** What the small emulator does not have. Against an account each is a test; without one it is listed, not forgotten. */
const ACCOUNT_PROMISES: Record<string, (account: CosmosAccount) => Promise<void>> = {
  'documents expire when their time is over (TTL)': async (account) => {
    await withContainer(account, async (container, network) => {
      await container.items.create({ id: 'short', network, ttl: 1 });
      await new Promise((resolve) => setTimeout(resolve, 4000));
      expect((await container.item('short', network).read()).statusCode).to.equal(404);
    });
  },
  'throttling is waited out: a burst of 2,000 writes arrives whole': async (account) => {
    const store = await openStore({ kind: 'cosmos', ...account });
    const ids = Array.from({ length: 2000 }, (_, index) => `burst-${index}`);
    const made = await store.organisations.createAll(ids.map((id) => organisation(id)));
    expect(made.every(Boolean)).to.equal(true);
    await store.close();
  },
  'a service reads what it wrote (session tokens)': async (account) => {
    const store = await openStore({ kind: 'cosmos', ...account });
    for (let round = 0; round < 50; round += 1) {
      await store.organisations.create(organisation(`own-${round}`));
      expect(await store.organisations.get(`own-${round}`)).not.to.equal(undefined);
    }
    await store.close();
  },
  'a document over 2 MB is refused, and the store goes on': async (account) => {
    const store = await openStore({ kind: 'cosmos', ...account });
    const big = organisation('big', { name: 'x'.repeat(2_200_000) });
    expect(await store.organisations.create(big).catch(() => 'refused')).to.equal('refused');
    expect(await store.organisations.create(organisation('small'))).to.equal(true);
    await store.close();
  },
  'a transactional batch is all or nothing (none of our promises rests on it)': async (account) => {
    await withContainer(account, async (container, network) => {
      await container.items.create({ id: 'taken', network });
      const create = (id: string) => ({ operationType: 'Create' as const, resourceBody: { id, network } });
      const { code } = await container.items.batch([create('fresh'), create('taken')], network);
      expect(code).to.equal(409);
      expect((await container.item('fresh', network).read()).statusCode).to.equal(404);
    });
  },
  'hierarchical partition keys (the split that docs/data-model.md plans for)': async ({ endpoint, key, database }) => {
    const aadCredentials = new DefaultAzureCredential();
    const client = new CosmosClient({ endpoint, ...(key ? { key } : { aadCredentials }) });
    const id = `split-${randomUUID()}`;
    const paths = ['/network', '/type'];
    const partitionKey = { paths, kind: PartitionKeyKind.MultiHash, version: PartitionKeyDefinitionVersion.V2 };
    const { container } = await client.database(database).containers.create({ id, partitionKey });
    await container.items.create({ id: 'a', network: 'n', type: 't' });
    expect((await container.item('a', ['n', 't']).read()).statusCode).to.equal(200);
    await container.delete();
    client.dispose();
  },
  'the container is made with our index and nothing else is indexed': async (account) => {
    await withContainer(account, async (container) => {
      const { resource } = await container.read();
      expect(resource?.indexingPolicy?.excludedPaths?.map(({ path }) => path)).to.include('/*');
      expect(resource?.defaultTtl).to.equal(-1);
    });
  },
};

describe('what Cosmos DB promises beyond the small emulator', function () {
  this.timeout(600_000);
  for (const [promise, prove] of Object.entries(ACCOUNT_PROMISES)) {
    if (REAL) it(promise, () => prove({ ...REAL, network: `contract|${randomUUID()}` }));
    else it(`needs a real account: ${promise}`);
  }
});

async function withContainer(
  { endpoint, key, database, network }: CosmosAccount,
  work: (container: Container, network: string) => Promise<void>,
): Promise<void> {
  const aadCredentials = new DefaultAzureCredential();
  const client = new CosmosClient({ endpoint, ...(key ? { key } : { aadCredentials }) });
  await work(client.database(database).container(CONTAINER_ID), network);
  client.dispose();
}

it('a real account is there when it is required', () => {
  if (REQUIRE_COSMOS) expect(COSMOS_ENDPOINT, 'REQUIRE_COSMOS=1 and no COSMOS_ENDPOINT').to.be.a('string');
});
