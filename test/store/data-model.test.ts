import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CONTAINER, INDEXED_FIELDS } from '../../src/store/cosmos/database.ts';
import { itemId, itemOf, TTL_S } from '../../src/store/cosmos/items.ts';
import { queryOf } from '../../src/store/cosmos/records.ts';
import { NOUNS, type Read, reads } from '../../src/store/reads.ts';
import { TABLES } from '../../src/store/sqlite/database.ts';

const PAGE = readFileSync('docs/data-model.md', 'utf8');

/** Every access path, with values that do not matter. */
const EVERY_READ: Record<keyof typeof reads, Read> = {
  record: reads.record('people', 'x'),
  all: reads.all('people'),
  settings: reads.settings(),
  personByObjectId: reads.personByObjectId('x'),
  activitiesOf: reads.activitiesOf('x'),
  updatesOf: reads.updatesOf('x', '2026-W48'),
  updatesOfActivity: reads.updatesOfActivity('x'),
  updatesSince: reads.updatesSince('x'),
  checkInsOf: reads.checkInsOf('x'),
  checkInsSince: reads.checkInsSince('x'),
  answeredSince: reads.answeredSince('x'),
  roundsSince: reads.roundsSince('x'),
  deliveriesDue: reads.deliveriesDue('x', 5),
  deliveriesOf: reads.deliveriesOf('x'),
  deliveriesOfWeek: reads.deliveriesOfWeek('x'),
  chatsOf: reads.chatsOf('x'),
  digestsSince: reads.digestsSince('x'),
  runsSince: reads.runsSince('x'),
  safeguardingSince: reads.safeguardingSince('x'),
  inOrderOfTime: reads.inOrderOfTime('safeguarding'),
  latest: reads.latest('audit', 1),
};

describe('the data model', () => {
  it('is on one page: every access path, noun, indexed field and time to live', () => {
    for (const name of Object.keys(reads)) expect(PAGE).to.match(new RegExp(`^\\| .*\`${name}\``, 'm'));
    for (const noun of NOUNS) expect(PAGE).to.match(new RegExp(`[\` ]${noun}[\` ]`));
    for (const field of INDEXED_FIELDS) expect(PAGE).to.include(`\`${field}\``);
    for (const [noun, seconds] of Object.entries(TTL_S)) {
      expect(PAGE).to.include(`\`${noun}\``);
      expect(PAGE).to.include(`${seconds / 86_400} days`);
    }
  });

  it('indexes every field that is asked for, in both stores, and none that is not', () => {
    const asked = Object.values(EVERY_READ).flatMap(({ noun, where = [], orderBy }) =>
      [...where.map(({ field }) => field), ...(orderBy ? [orderBy] : [])].map((field) => ({ noun, field })),
    );
    const inCosmos = new Set(INDEXED_FIELDS.map((field) => field.replace('/', '.')));
    for (const { field } of asked) expect([...inCosmos]).to.include(field);
    expect(
      [...inCosmos].filter((field) => field !== 'id' && !asked.some((each) => each.field === field)),
    ).to.deep.equal([]);
    for (const { noun, field } of asked.filter((each) => each.field !== 'id'))
      expect(
        TABLES[noun].fields.flatMap((fields) => fields.split(', ')),
        `${noun}.${field}`,
      ).to.include(field);
    expect(CONTAINER.indexingPolicy?.excludedPaths).to.deep.equal([{ path: '/*' }]);
  });

  it('asks inside one network, with every value as a parameter', () => {
    const evil = "x' OR 1=1 --";
    const { query, parameters } = queryOf(evil, [reads.personByObjectId(evil), reads.record('people', evil)]);
    expect(query).to.match(/^SELECT \* FROM c WHERE c\.network = @network AND \(/);
    expect(query).not.to.include('OR 1=1');
    expect(parameters?.map(({ value }) => value)).to.include(evil);
  });

  it('makes one id of one record, and none that the service refuses', () => {
    const ids = ['19:abc@thread.tacv2', 'a/b', 'a~2fb', 'a\\b?c#d', 'a b', 'ä'];
    const made = ids.map((id) => itemId('conversations', id));
    expect(new Set(made).size).to.equal(ids.length);
    for (const id of made) expect(id).not.to.match(/[/\\?#]/);
    expect(itemOf('n', 'people', { id: 'x', etag: '1' } as { id: string }).record).to.deep.equal({ id: 'x' });
  });
});
