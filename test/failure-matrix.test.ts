import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const ROWS = readFileSync('docs/failure-matrix.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| failure'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the failure matrix', () => {
  it('has a row for each failure, and no cell is empty', () => {
    expect(ROWS.length).to.be.at.least(25);
    for (const row of ROWS) expect(row.slice(1, 5).every(Boolean), row[1]).to.equal(true);
  });

  for (const [, failure = '', , , proof = ''] of ROWS)
    it(`proves “${failure}” by a test that is there`, () => {
      const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(proof) ?? [];
      expect(existsSync(file), file).to.equal(true);
      const text = readFileSync(file, 'utf8');
      expect(text.includes(title), `${title} in ${file}`).to.equal(true);
    });
});
