import { expect } from 'chai';
import fc from 'fast-check';
import { maybeSameName } from '../../src/domain/network/same-name.ts';
import { COUNTIES, placeName } from '../../src/domain/plan/counties.ts';
import { readPillar } from '../../src/domain/plan/pillar-text.ts';
import { readPlaceText } from '../../src/domain/plan/place-text.ts';
import { unitOf } from '../../src/domain/plan/target-unit.ts';
import { readQuantity } from '../../src/domain/text/quantity.ts';
import { readTimeframe } from '../../src/domain/time/timeframe.ts';

describe('a number in a cell', () => {
  const counted = fc.tuple(
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.constantFrom('', 'people', 'schools', 'policy briefs', 'wanawake'),
  );

  it('is read with its unit, however its thousands are grouped', () => {
    fc.assert(
      fc.property(counted, fc.constantFrom('', ',', ' '), ([value, unit], mark) => {
        const digits = mark === '' ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
        const read = readQuantity(`${digits} ${unit}`);
        expect(read).to.deep.equal({ ok: true, quantity: { value, unit, isInterpreted: false } });
      }),
    );
  });

  it('never leaves its sign, its money, its share, its rate or its range', () => {
    const spoilt = fc.constantFrom(
      (digits: string) => `-${digits}`,
      (digits: string) => `KES ${digits}`,
      (digits: string) => `${digits}/=`,
      (digits: string) => `$${digits}`,
      (digits: string) => `${digits}%`,
      (digits: string) => `${digits} per month`,
      (digits: string) => `${digits}/week`,
      (digits: string) => `${digits} kila mwezi`,
      (digits: string) => `${digits}-${digits}9`,
      (digits: string) => `${digits} hadi ${digits}9`,
      (digits: string) => `${digits} women and ${digits} men`,
      (digits: string) => `${digits},5`,
      (digits: string) => `Phase ${digits}`,
      (digits: string) => `A${digits}`,
      (digits: string) => `ACT-${digits}`,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), spoilt, (value, spoil) => {
        expect(readQuantity(spoil(String(value))).ok, spoil(String(value))).to.equal(false);
      }),
    );
  });

  const CASES: readonly [text: string, value: number | string, isInterpreted?: boolean][] = [
    ['2 million', 2_000_000, true],
    ['10k', 10_000, true],
    ['2.5m', 2_500_000, true],
    ['elfu 2', 2000, true],
    ['about 50 women', 50, true],
    ['50+', 50, true],
    ['200 (120 women, 80 men)', 200, true],
    ['45.0', 45, false],
    ['1.000', 'unclear_separator'],
    ['1.200.000', 'unclear_separator'],
    ['45,0', 'fraction'],
    ['1 2', 'unclear_separator'],
    ['TBD', 'no_number'],
    ['2nd', 'ordinal'],
    ['5 x 30', 'several'],
    ['200 women (of whom 30)', 'several'],
  ];
  for (const [text, wanted, isInterpreted] of CASES)
    it(`“${text}” is ${wanted}`, () => {
      const read = readQuantity(text);
      expect(read.ok ? read.quantity.value : read.why).to.equal(wanted);
      if (read.ok) expect(read.quantity.isInterpreted).to.equal(isInterpreted);
    });
});

describe('what a number counts', () => {
  const CASES: readonly [words: string, unit: string | undefined][] = [
    ['pax', 'people'],
    ['women leaders', 'people'],
    ['fish traders', 'people'],
    ['wazee', 'people'],
    ['maafisa wa polisi', 'people'],
    ['community forums', 'sessions'],
    ['mikutano', 'sessions'],
    ['member organisations', 'organisations'],
    ['schools', undefined],
    ['posters', undefined],
    ['households', undefined],
    ['mous', undefined],
    ['warsha', 'sessions'],
    ['wadi', undefined],
    ['committees', undefined],
  ];
  for (const [words, unit] of CASES)
    it(`is ${unit ?? 'none of the three'}: ${words}`, () => {
      expect(unitOf(words)?.unit).to.equal(unit);
    });
});

describe('a time in a cell', () => {
  const cycle = { startDate: '2026-01-01', endDate: '2026-12-31' };
  const read = (text: string, order: 'day_first' | 'month_first' = 'day_first') => {
    const frame = readTimeframe(text, { cycle, order });
    return (
      frame &&
      `${frame.start} ${frame.end} ${frame.precision}${frame.assumed.length > 0 ? ` ${frame.assumed.join(' ')}` : ''}`
    );
  };
  const CASES: readonly [text: string, wanted: string | undefined][] = [
    ['Jan–Mar 2026', '2026-01-01 2026-03-31 month'],
    ['Q1', '2026-01-01 2026-03-31 quarter year'],
    ['Q1, Q3', '2026-01-01 2026-09-30 quarter gap year'],
    ['Q1 & Q2 2026', '2026-01-01 2026-06-30 quarter'],
    ['12-14 Jan 2026', '2026-01-12 2026-01-14 day'],
    ['Jan 12-14, 2026', '2026-01-12 2026-01-14 day'],
    ['12 Jan - 14 Feb 2026', '2026-01-12 2026-02-14 day'],
    ['3rd-5th March 2026', '2026-03-03 2026-03-05 day'],
    ['Januari hadi Machi 2026', '2026-01-01 2026-03-31 month'],
    ['robo ya 2', '2026-04-01 2026-06-30 quarter year'],
    ['1st week of June 2026', '2026-06-01 2026-06-07 week'],
    ['mid March 2026', '2026-03-11 2026-03-20 part_of_month'],
    ['by end of July 2026', '2026-01-01 2026-07-31 part_of_month start_of_cycle'],
    ['ongoing', '2026-01-01 2026-12-31 year whole_cycle'],
    ['Throughout 2026', '2026-01-01 2026-12-31 year'],
    ['FY 2025/26 Q3', '2026-01-01 2026-03-31 quarter financial_year'],
    ['2026/27', '2026-07-01 2027-06-30 year financial_year'],
    ['Nov - Feb 2026', '2025-11-01 2026-02-28 month year_before year'],
    ['Mar-26', '2026-03-01 2026-03-31 month'],
    ['46034', '2026-01-12 2026-01-12 day'],
    ['1/5/2026', '2026-05-01 2026-05-01 day day_order'],
    ['Weekly', undefined],
    ['31 Feb 2026', undefined],
    ['Q5', undefined],
    ['TBD', undefined],
  ];
  for (const [text, wanted] of CASES)
    it(`“${text}” is ${wanted ?? 'asked about'}`, () => {
      expect(read(text)).to.equal(wanted);
    });

  it('is month first where the list is', () => {
    expect(read('1/5/2026', 'month_first')).to.equal('2026-01-05 2026-01-05 day day_order');
  });

  it('lies in the cycle where no year is written, also in one of two years', () => {
    const financial = { startDate: '2026-07-01', endDate: '2027-06-30' };
    for (const [text, start] of [
      ['Q3', '2026-07-01'],
      ['Q1', '2027-01-01'],
      ['May', '2027-05-01'],
    ] as const)
      expect(readTimeframe(text, { cycle: financial, order: 'day_first' })?.start, text).to.equal(start);
  });

  it('never ends before it starts, whatever is written', () => {
    const words = fc.constantFrom(
      'jan',
      'machi',
      '12',
      '2026',
      'q1',
      '-',
      'to',
      'hadi',
      '&',
      'week',
      'of',
      'end',
      '3/4/2026',
      '2025',
      'by',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
        const frame = readTimeframe(parts.join(' '), { cycle, order: 'day_first' });
        if (frame && !frame.assumed.includes('start_of_cycle') && /-|to|hadi/.test(parts.join(' ')) === false)
          expect(frame.end >= frame.start, parts.join(' ')).to.equal(true);
      }),
    );
  });
});

describe('a place in a cell', () => {
  it('is every county by its name, alone or beside others, and nothing else', () => {
    const some = fc.subarray([...COUNTIES], { minLength: 1, maxLength: 5 });
    const join = fc.constantFrom(', ', '; ', '\n', ' and ', ' & ', ' na ');
    fc.assert(
      fc.property(some, join, (counties, between) => {
        const { places, taken, unknown, ambiguous } = readPlaceText(counties.map(({ name }) => name).join(between));
        expect(places).to.deep.equal(counties.map(({ code }) => code));
        expect([taken, unknown, ambiguous]).to.deep.equal([[], [], []]);
      }),
    );
  });

  const CASES: readonly [text: string, places: string, rest?: string][] = [
    ['Kitale', 'Trans Nzoia', 'taken'],
    ['Nairobi (Kibra)', 'Nairobi'],
    ['Lunga Lunga, Kwale', 'Kwale'],
    ['Mbale', '', 'ambiguous'],
    ['Mbale, Vihiga', 'Vihiga'],
    ['Coast region', 'Mombasa, Kwale, Kilifi, Tana River, Lamu, Taita Taveta', 'taken'],
    ['Taita/Taveta', 'Taita Taveta'],
    ['Kwale/Kilifi', 'Kwale, Kilifi'],
    ['All 47 counties', 'national'],
    ['Mombasa County Government', 'Mombasa'],
    ['Mombassa', '', 'unknown'],
    ['Atlantis', '', 'unknown'],
  ];
  for (const [text, wanted, rest] of CASES)
    it(`“${text}” is ${wanted || rest}`, () => {
      const read = readPlaceText(text);
      expect(read.places.map(placeName).join(', ')).to.equal(wanted);
      for (const kind of ['taken', 'unknown', 'ambiguous'] as const)
        expect(read[kind].length > 0, kind).to.equal(rest === kind);
    });
});

describe('a pillar in a cell', () => {
  const CASES: readonly [text: string, wanted: string][] = [
    ['1. Prevention', 'prevention'],
    ['Pillar 2: Protection', 'protection'],
    ['Pillar 2', 'protection'],
    ['P3', 'prosecution'],
    ['Ulinzi', 'protection'],
    ['Policy and coordination', 'policy_coordination'],
    ['2', 'unknown'],
    ['P', 'unknown'],
    ['Prevention / Protection', 'several'],
    ['Prevention and Prosecution', 'several'],
    ['Partner organisations', 'unknown'],
    ['Coordination and learning', 'unknown'],
  ];
  for (const [text, wanted] of CASES)
    it(`“${text}” is ${wanted}`, () => {
      const read = readPillar(text);
      expect(read.ok ? read.pillar : read.why).to.equal(wanted);
    });
});

describe('two spellings of a name', () => {
  const CASES: readonly [one: string, other: string, isSame: boolean][] = [
    ['Focal point (example)', 'Dr. Focal Point (example)', true],
    ['First Second', 'F. Second', true],
    ['First Second', 'Second', true],
    ['First Second', 'Third Second', false],
    ['First', '', false],
  ];
  for (const [one, other, isSame] of CASES)
    it(`“${one}” and “${other}” ${isSame ? 'may be' : 'are not'} one person`, () => {
      expect(maybeSameName(one, other)).to.equal(isSame);
      expect(maybeSameName(other, one)).to.equal(isSame);
    });
});
