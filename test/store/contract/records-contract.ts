import { expect } from 'chai';
import type { Store } from '../../../src/store/store.ts';
import { organisation } from '../../support/network.ts';

/** What every noun promises, on the one that is simplest to make. */
export function describeRecords(open: () => Store): void {
  describe('records', () => {
    it('come back as they were written', async () => {
      const { organisations } = open();
      const alpha = organisation('alpha', { counties: ['KE002'], name: 'Example “Älpha” & Söhne’s — shirika' });
      await organisations.create(alpha);
      const { etag, ...read } = (await organisations.get('alpha'))!;
      expect(read).to.deep.equal(alpha);
      expect(etag).to.be.a('string');
      expect(await organisations.get('nobody')).to.equal(undefined);
    });

    it('are listed in the order of ids', async () => {
      const { organisations } = open();
      for (const id of ['b', 'c', 'a']) await organisations.create(organisation(id));
      expect((await organisations.list()).map((each) => each.id)).to.deep.equal(['a', 'b', 'c']);
    });

    it('are created by exactly one of many callers, and the others change nothing', async () => {
      const { organisations } = open();
      const names = Array.from({ length: 20 }, (_, index) => `Example ${index}`);
      const won = await Promise.all(names.map((name) => organisations.create(organisation('alpha', { name }))));
      expect(won.filter(Boolean)).to.have.length(1);
      expect((await organisations.get('alpha'))?.name).to.equal(names[won.indexOf(true)]);
    });

    it('are created many at once, each on its own', async () => {
      const { organisations } = open();
      await organisations.create(organisation('b', { name: 'Example first' }));
      const ids = ['a', 'b', ...Array.from({ length: 150 }, (_, index) => `c-${index}`)];
      const made = await organisations.createAll(ids.map((id) => organisation(id)));
      expect(made).to.deep.equal(ids.map((id) => id !== 'b'));
      expect(await organisations.list()).to.have.length(ids.length);
      expect((await organisations.get('b'))?.name).to.equal('Example first');
      expect(await organisations.createAll([])).to.deep.equal([]);
    });

    it('are replaced only as they were read: of many writers one wins', async () => {
      const { organisations } = open();
      await organisations.create(organisation('alpha'));
      const read = (await organisations.get('alpha'))!;
      const won = await Promise.all(['one', 'two', 'three'].map((name) => organisations.replace({ ...read, name })));
      expect(won.filter(Boolean)).to.have.length(1);
      expect(await organisations.replace({ ...read, name: 'stale' })).to.equal(false);
      expect((await organisations.get('alpha'))?.name).to.equal(['one', 'two', 'three'][won.indexOf(true)]);
    });

    it('that are not there cannot be replaced, nor removed', async () => {
      expect(await open().organisations.replace({ ...organisation('ghost'), etag: '1' })).to.equal(false);
      expect(await open().organisations.remove({ ...organisation('ghost'), etag: '1' })).to.equal(false);
    });

    it('are removed only as they were read, once', async () => {
      const { organisations } = open();
      await organisations.create(organisation('alpha'));
      const stale = (await organisations.get('alpha'))!;
      await organisations.replace({ ...stale, name: 'Example changed' });
      expect(await organisations.remove(stale)).to.equal(false);
      const read = (await organisations.get('alpha'))!;
      const won = await Promise.all([organisations.remove(read), organisations.remove(read)]);
      expect(won.filter(Boolean)).to.have.length(1);
      expect(await organisations.get('alpha')).to.equal(undefined);
      expect(await organisations.create(organisation('alpha'))).to.equal(true);
    });
  });
}
