import { expect } from 'chai';
import { isCurrent, listSentences } from '../infra/list-kiswahili.ts';

describe('the list of Kiswahili sentences', () => {
  it('has every sentence as it is in the files', () => {
    expect(isCurrent(), 'npm run list:kiswahili').to.equal(true);
  });

  it('says in Kiswahili what is said in English, with as much put in', () => {
    for (const { name, en, sw } of listSentences()) {
      expect(sw === '', name).to.equal(en === '');
      // Both have something put in, or neither has; a language may say it more than once.
      expect(sw.includes('…'), `${name}: ${sw} / ${en}`).to.equal(en.includes('…'));
    }
  });

  it('writes nambari, kwa hivyo and ninahifadhi, as Kenyan offices do', () => {
    const others = /\b(?:namba|vema|kwa hiyo|nahifadhi|nauliza|nalijibu|boti|roboti)\b/i;
    expect(listSentences().filter(({ sw }) => others.test(sw))).to.deep.equal([]);
  });
});
