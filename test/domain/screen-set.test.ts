import { expect } from 'chai';
import { CODE_FORMATS } from '../../src/domain/safeguarding/code-formats.ts';
import { BETWEEN_PARTS, HARMLESS } from '../../src/domain/safeguarding/harmless-numbers.ts';
import { EMAIL, HALF_SPELLED_EMAIL, SPELLED_EMAIL } from '../../src/domain/safeguarding/mail-patterns.ts';
import { PLACE_FORMATS } from '../../src/domain/safeguarding/place-formats.ts';
import { RULES } from '../../src/domain/safeguarding/screen-rules.ts';
import { judged, screenSet } from '../support/screen-set.ts';

describe('the safeguarding screen, on labelled sentences', () => {
  const set = screenSet();
  const { missed, blockedInVain, unasked, harmless } = judged(set);

  it('are at least three hundred, in both languages and mixed', () => {
    expect(set.length).to.be.at.least(300);
    for (const language of ['en', 'sw', 'mixed'])
      for (const verdict of ['block', 'pass'])
        expect(set.filter((each) => each.language === language && each.verdict === verdict).length).to.be.at.least(10);
  });

  it('misses none that must be blocked', () => {
    expect(missed).to.deep.equal([]);
  });

  it('asks about all that may hold something', () => {
    expect(unasked).to.deep.equal([]);
  });

  it('blocks at most two in a hundred harmless ones', () => {
    expect(blockedInVain.length / harmless).to.be.at.most(0.02);
  });

  it('has only patterns with small bounds, so that no text makes it slow', () => {
    const patterns = [
      ...[...RULES, ...CODE_FORMATS, ...PLACE_FORMATS].map(({ pattern }) => pattern),
      ...HARMLESS,
      EMAIL,
      SPELLED_EMAIL,
      HALF_SPELLED_EMAIL,
      BETWEEN_PARTS,
    ];
    for (const { source } of patterns) {
      const bare = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, 'c');
      expect(bare, source).not.to.match(/[*+]|\{\d*,\}/);
    }
  });
});
