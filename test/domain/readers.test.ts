import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { PILLARS } from '../../src/domain/plan/activity.ts';
import { readFilters } from '../../src/domain/plan/filters.ts';
import { READERS, textOf, UNITS } from '../support/readers.ts';
import { sourcesOf } from '../support/sources.ts';

/** Whoever sends a text decides how long it is: each function that reads one has a bound of its own, whoever calls it. */
describe('what reads the texts that people send', function () {
  this.timeout(600_000);
  let counter: ChildProcess;
  before(async () => {
    counter = fork('test/support/count-steps.ts', { execArgv: ['--no-opt', '--import=tsx'] });
    await once(counter, 'message');
  });
  after(() => {
    counter.kill();
  });

  /** Over a text of each unit. */
  async function stepsOf(reader: string, units: readonly string[], length: number): Promise<number> {
    counter.send({ reader, units, length });
    const [steps] = (await once(counter, 'message')) as [number];
    return steps;
  }

  it('is in this table: every exported function of the pure rooms that takes a text', () => {
    const known = new Set(READERS.map(({ name }) => name));
    const reading = /^export function (\w+)(?:<[^>]*>)?\(\s*(?:text|who|locale|data|body): (?:string|unknown)/gm;
    const found = ['src/domain', 'src/cards', 'src/language', 'src/teams']
      .flatMap(sourcesOf)
      .flatMap((source) => [...source.matchAll(reading)].map(([, name = '']) => name));
    expect(found).to.include.members(['readFilters', 'screen', 'readFormData', 'lookAt']);
    // These make a card of a text of ours.
    const makers = ['sentence', 'heading', 'subheading', 'messageCard', 'invitationCard'];
    expect(found.filter((name) => !known.has(name) && !makers.includes(name))).to.deep.equal([]);
  });

  for (const { name, longest } of READERS.filter((each) => each.longest !== Number.POSITIVE_INFINITY))
    it(`${name} looks at nothing beyond ${longest} characters`, async () => {
      const most = await stepsOf(name, UNITS, longest);
      const [twice, far] = [await stepsOf(name, UNITS, 2 * longest + 1), await stepsOf(name, UNITS, 20 * longest + 1)];
      expect(far, `${most} at the bound, ${twice} beyond it`).to.be.at.most(1.01 * Math.max(twice, most));
    });

  for (const { name, longest } of READERS)
    it(`${name} takes steps that grow no faster than the text`, async () => {
      const length = Math.min(longest, 8000);
      for (const unit of UNITS) {
        const half = await stepsOf(name, [unit], Math.floor(length / 2));
        const whole = await stepsOf(name, [unit], length);
        // What does not depend on the text (the network's names) is in both.
        expect(whole, `${JSON.stringify(unit)}: ${half} for half of it`).to.be.at.most(half * 2.5 + 50);
      }
    });

  it('takes a word that is a name inside every object for a word like any other', () => {
    for (const word of [...Object.getOwnPropertyNames(Object.prototype), '__proto__', 'toString', 'valueOf']) {
      const { filters, unknown } = readFilters(`${word} pillar:${word} status:${word}`, {
        organisations: [],
        workingGroups: [],
        today: '2026-11-25',
      });
      expect(filters, word).to.deep.equal({});
      expect(unknown).to.have.length(3);
    }
    expect(PILLARS).to.not.include('constructor');
  });

  it('answers every one of these texts, at the bound and beyond it', () => {
    for (const { name, read, longest } of READERS)
      for (const unit of UNITS)
        for (const length of [0, 1, 2, 79, Math.min(longest, 3000), Math.min(longest, 3000) + 1])
          expect(() => read(textOf(unit, length)), `${name} ${JSON.stringify(unit)} ${length}`).to.not.throw();
  });
});
