import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { EXAMPLE_LISTS, exampleList } from '../../src/demo/example-network.ts';
import { importList } from '../../src/imports/import-list.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { judgeSent, type SentActivity, type SentVerdict } from '../support/judge-import.ts';

const FOLDER = 'test/imports/corpus/sent';

/** Plans by somebody who did not know how they are read, each with what its writer meant. */
describe('plans that others have laid out', () => {
  const counts: Record<SentVerdict, number> = { right: 0, asked: 0, refused: 0, wrong: 0 };

  for (const file of readdirSync(FOLDER).filter((name) => !name.endsWith('.json')))
    it(`have nothing in them that is misread without a word: ${file}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'pamoja-sent-'));
      const store = openSqliteStore(join(folder, 'pamoja.db'));
      let ids = 0;
      const take = (content: Uint8Array) =>
        importList(
          { store, now: () => new Date('2026-01-10T06:00:00Z'), newId: () => `id-${ids++}`, hash: sha256 },
          content,
          { dryRun: false, newOrganisations: false, grant: 'all' },
        );
      try {
        for (const name of EXAMPLE_LISTS.filter((each) => each !== 'plan')) await take(exampleList(name, '2026-01-10'));
        const report = await take(new Uint8Array(readFileSync(join(FOLDER, file)))).catch((error: Error) => error);
        const wanted = JSON.parse(readFileSync(join(FOLDER, `${file}.json`), 'utf8')) as SentActivity[];
        const judged = judgeSent(report, await store.activities.list(), await store.organisations.list(), wanted);
        for (const { verdict } of judged) counts[verdict] += 1;
        expect(judged.filter(({ verdict }) => verdict === 'wrong')).to.deep.equal([]);
      } finally {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });

  it('come in right, more than eight in ten of their activities', () => {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(counts.right / all, JSON.stringify(counts)).to.be.at.least(0.85);
  });
});
