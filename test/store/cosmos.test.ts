import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { openStore, type StoreChoice } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { sharedCosmos } from '../support/cosmos.ts';
import { organisation } from '../support/network.ts';
import { describeAnswers } from './contract/answers-contract.ts';
import { describeQueries } from './contract/queries-contract.ts';
import { describeRecords } from './contract/records-contract.ts';

/** COSMOS_ENDPOINT names a real account or Microsoft's emulator; REQUIRE_COSMOS=1 does not go on without. */
const { COSMOS_ENDPOINT, COSMOS_KEY, REQUIRE_COSMOS } = process.env;
const REAL: StoreChoice | undefined = COSMOS_ENDPOINT
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

it('a real account is there when it is required', () => {
  if (REQUIRE_COSMOS) expect(COSMOS_ENDPOINT, 'REQUIRE_COSMOS=1 and no COSMOS_ENDPOINT').to.be.a('string');
});
