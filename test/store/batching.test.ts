import { expect } from 'chai';
import { type Batching, createBatching } from '../../src/store/batching.ts';
import type { Engine } from '../../src/store/nouns.ts';
import { keyOf, type Read, reads } from '../../src/store/reads.ts';
import type { Stored } from '../../src/store/store.ts';

describe('a batched view of a store', () => {
  const row = (id: string): Stored<{ id: string }> => ({ id, etag: '1' });
  let asked: string[][];
  let failing: boolean;
  let written: boolean[];
  let view: Batching;
  beforeEach(() => {
    asked = [];
    failing = false;
    written = [true];
    const engine: Engine = {
      read: async (wanted) => {
        asked.push(wanted.map(keyOf));
        if (failing) throw new Error('away');
        return wanted.map(({ id = 'all' }) => [row(id)]);
      },
      write: async () => written,
    };
    view = createBatching(engine, setImmediate);
  });

  const read = async (...wanted: Read[]) => (await view.read(wanted)).map((rows) => rows.map(({ id }) => id));
  const get = (id: string) => read(reads.record('people', id));
  const write = () => view.write([{ kind: 'replace', noun: 'people', record: row('ann') }]);

  it('makes one request of what is asked for in the same tick, by whomever, and asks for nothing twice', async () => {
    const later = Promise.resolve().then(() => get('cid'));
    expect(await Promise.all([get('ann'), get('ben'), get('ann')])).to.deep.equal([[['ann']], [['ben']], [['ann']]]);
    await later;
    expect(asked).to.deep.equal([['people/ann', 'people/ben', 'people/cid']]);
  });

  it('knows each record of a noun of which it knows all, also while that is still under way', async () => {
    await Promise.all([read(reads.all('people')), get('all')]);
    expect(await get('nobody')).to.deep.equal([[]]);
    expect(asked).to.have.length(1);
  });

  it('sends a read of the first of many by itself', async () => {
    await Promise.all([get('ann'), read(reads.latest('audit', 1)), get('ben')]);
    expect(asked.map((each) => each.length).sort()).to.deep.equal([1, 2]);
  });

  it('forgets a noun that was written, everything when a write is refused or nobody knows, and nothing else', async () => {
    const both = () => Promise.all([get('ann'), read(reads.record('rounds', '2026-W48'))]);
    await both();
    await write();
    await both();
    written = [false];
    await write();
    await both();
    await both();
    expect(asked).to.deep.equal([['people/ann', 'rounds/2026-W48'], ['people/ann'], ['people/ann', 'rounds/2026-W48']]);
  });

  it('does not remember what could not be read, and tells everybody who asked', async () => {
    failing = true;
    const ends = await Promise.allSettled([get('ann'), get('ben')]);
    expect(ends.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    failing = false;
    expect(await get('ann')).to.deep.equal([['ann']]);
  });
});
