import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const ROWS = readFileSync('docs/threat-model.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| threat'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the threat model', () => {
  it('has a control and a test for each threat', () => {
    expect(ROWS.length).to.be.at.least(25);
    for (const row of ROWS) expect(row.slice(1, 5).every(Boolean), row[1]).to.equal(true);
  });

  for (const [, threat = '', , , proof = ''] of ROWS)
    it(`holds against “${threat}” by a test that is there`, () => {
      const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(proof) ?? [];
      expect(existsSync(file), file).to.equal(true);
      expect(readFileSync(file, 'utf8').includes(title), `${title} in ${file}`).to.equal(true);
    });
});
