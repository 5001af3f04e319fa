import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { LONGEST_SENTENCE } from '../../src/domain/safeguarding/meaning.ts';
import { MEANING_RULES } from '../../src/domain/safeguarding/meaning-rules.ts';
import { knownNames } from '../../src/domain/safeguarding/network-names.ts';
import { screen } from '../../src/domain/safeguarding/safeguarding.ts';
import { judgeSentences, labelledSentences, share } from '../support/labelled-sentences.ts';
import { withFigures } from '../support/screen-figures.ts';

/** One harmful sentence of each kind, and one that lies close and is harmless. */
const PAIRS: readonly [kind: string, harmful: string, harmless: string][] = [
  ['a place of protection', 'The shelter is behind the church in Mtwapa', 'Shelter standards were reviewed in Mtwapa'],
  ['the same in Kiswahili', 'Makao yako nyuma ya kanisa, geti la bluu', 'Viwango vya makao vilijadiliwa kanisani'],
  ['police work', 'DCI will raid the lodge tomorrow at 5am', 'DCI officers were trained on raids at the lodge'],
  ['health of one person', 'She is pregnant and on medication', 'Health talk on pregnancy for 60 girls'],
  ['a source', 'The tip came from the cook of that hotel', 'Hotel cooks were trained on how to report'],
  ['an age said otherwise', 'The girl turned fifteen last week', 'Our network turned ten last week'],
  ['a school class', 'The boy we received is in class six', 'School clubs for class six to eight have started'],
  ['a code of a file', 'Follow up on KWL-SURV-0031', 'Follow up on ACT-2026-0012'],
  ['a name with a story', 'Nekesa returned from Oman and is at home', 'The network returned to the plan in Oman'],
  ['a suspect', 'The broker owns the cyber at the stage', 'Cyber owners at the stage were sensitised'],
];

describe('the screen, by meaning', () => {
  for (const [kind, harmful, harmless] of PAIRS) {
    it(`stops ${kind}: ${harmful}`, () => {
      expect(screen(harmful).verdict).not.to.equal('pass');
    });

    it(`lets talk about it pass: ${harmless}`, () => {
      expect(screen(harmless)).to.deep.equal({ verdict: 'pass', detectors: [] });
    });
  }

  it('exempts the clause and not the text: harmless words around it hide nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAIRS.map(([, harmful]) => harmful)),
        fc.constantFrom(...PAIRS.map(([, , harmless]) => harmless)),
        fc.constantFrom('. ', '\n', '; '),
        (harmful, harmless, between) => {
          const alone = screen(harmful).verdict;
          expect(screen(`${harmless}${between}${harmful}`).verdict).to.equal(alone);
          expect(screen(`${harmful}${between}${harmless}`).verdict).to.equal(alone);
        },
      ),
    );
  });

  it('sees the same in capitals and in small letters, but for what only capitals tell', () => {
    for (const [, harmful] of PAIRS.filter(([kind]) => !kind.includes('code'))) {
      expect(screen(harmful.toLowerCase()).verdict, harmful).not.to.equal('pass');
      expect(screen(harmful.toUpperCase()).verdict, harmful).not.to.equal('pass');
    }
  });

  it('is not misled by one slip of the finger in a dangerous word', () => {
    for (const slip of ['surveilance', 'surveillnace', 'survellance', 'survveillance'])
      expect(screen(`the ${slip} of the salon goes on tonight`).verdict, slip).to.equal('block');
  });

  it('leaves the network’s own people and organisations alone, and nobody who shares a part of their names', () => {
    const known = knownNames(['Akinyi Otieno', 'Nekesa Foundation']);
    expect(screen('Akinyi Otieno will bring the report', { known }).verdict).to.equal('pass');
    expect(screen('Nekesa Foundation will bring the report', { known }).verdict).to.equal('pass');
    expect(screen('Akinyi returned from Oman', { known }).verdict).to.equal('block');
  });

  it('does no more than a fixed number of steps for each word', () => {
    const steps = MEANING_RULES.map(({ says }) => {
      const gaps = [...says.matchAll(/\.\.(\d+)/g)].map(([, gap]) => Number(gap));
      const span = gaps.reduce((sum, gap) => sum + gap + 1, 1);
      // From each place that the step before may have reached, as many words as its gap.
      return gaps.reduce((sum, gap) => sum + span * (gap + 1), 1);
    });
    expect(Math.max(...steps)).to.be.at.most(1000);
    expect(MEANING_RULES.length).to.be.at.most(120);
    expect(LONGEST_SENTENCE).to.be.at.most(100);
  });
});

describe('the page about the screen', () => {
  it('has the figures as they are', () => {
    const page = readFileSync('docs/safeguarding.md', 'utf8');
    expect(page).to.equal(withFigures(page), 'npm run list:screen');
  });
});

/** What was reached; a change that makes it worse is looked at before it goes in (docs/safeguarding.md). */
const FLOORS = {
  seen: { stopped: 0.97, blocked: 0.9, warned: 0.9, blockedInVain: 0.01, stoppedInVain: 0.04 },
  unseen: { stopped: 0.93, blocked: 0.87, warned: 0.88, blockedInVain: 0.012, stoppedInVain: 0.05 },
};

for (const set of ['seen', 'unseen'] as const)
  describe(`the screen, on labelled sentences it was ${set === 'seen' ? 'made on' : 'not made on'}`, () => {
    const { wanted } = judgeSentences(labelledSentences(set));
    const floor = FLOORS[set];

    it('blocks and stops what must be blocked', () => {
      expect(share(wanted.block.stopped, wanted.block)).to.be.at.least(floor.stopped);
      expect(share(wanted.block.blocked, wanted.block)).to.be.at.least(floor.blocked);
    });

    it('asks about what may make somebody recognisable', () => {
      expect(share(wanted.warn.stopped, wanted.warn)).to.be.at.least(floor.warned);
    });

    it('lets harmless ones pass', () => {
      expect(share(wanted.pass.blocked, wanted.pass)).to.be.at.most(floor.blockedInVain);
      expect(share(wanted.pass.stopped, wanted.pass)).to.be.at.most(floor.stoppedInVain);
    });
  });
