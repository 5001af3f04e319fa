import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

/** A table of a page, each row of which names in its last cell the test that holds it: `file`: title. */
export function describeProofTable(title: string, page: string, head: string, least: number): void {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith(`| ${head}`))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  describe(title, () => {
    it('has no empty cell, and no row too few', () => {
      expect(rows.length).to.be.at.least(least);
      for (const row of rows) expect(row.slice(1, 5).every(Boolean), row[1]).to.equal(true);
    });

    for (const [, what = '', , , proof = ''] of rows)
      it(`proves “${what}” by a test that is there`, () => {
        const [, file = '', name = ''] = /^`([^`]+)`: (.+)$/.exec(proof) ?? [];
        expect(existsSync(file), file).to.equal(true);
        expect(readFileSync(file, 'utf8').includes(name), `${name} in ${file}`).to.equal(true);
      });
  });
}
