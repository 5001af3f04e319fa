import { expect } from 'chai';
import fc from 'fast-check';
import type { Activity, Pillar } from '../../src/domain/activity.ts';
import { PILLARS } from '../../src/domain/activity.ts';
import { composeFigures } from '../../src/domain/digest.ts';
import { summarize } from '../../src/domain/summary.ts';
import { countsPersons, LEAST_K, reachOf, sharedViews, shownCounts } from '../../src/domain/suppression.ts';
import { exportRows, toJson } from '../../src/exports/columns.ts';
import { toCsv, toHxlJson } from '../../src/exports/write-table.ts';
import { activity, organisation } from '../support/network.ts';

const asOf = '2026-11-24T09:00:00.000Z';
const zone = 'Africa/Nairobi';
const organisations = [organisation('alpha'), organisation('beta')];

/** Everything that leaves: rows in every format, and every total, whole and for every pillar, organisation and status. */
function published(activities: readonly Activity[], k: number): string {
  const rows = [true, false].flatMap((rounded) => exportRows(activities, organisations, { k, rounded }));
  const selections = [
    {},
    ...PILLARS.map((pillar) => ({ pillar })),
    ...organisations.map(({ id }) => ({ organisationId: id })),
    { status: 'on_track' as const },
  ];
  return JSON.stringify([
    toCsv(rows, { hxl: false }),
    toCsv(rows, { hxl: true }),
    toHxlJson(rows),
    rows.map(toJson),
    selections.map((filters) => summarize({ activities, rounds: [], filters, asOf, zone, k })),
    composeFigures({ week: '2026-W48', activities, updates: [], asOf, zone, k }),
  ]);
}

const count = fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2000 }));
const k = fc.integer({ min: LEAST_K, max: 25 });
const plan = fc.array(
  fc.record({
    pillar: fc.constantFrom<Pillar[]>(...PILLARS),
    lead: fc.constantFrom('alpha', 'beta'),
    reached: count,
    target: count,
    unit: fc.constantFrom('people' as const, 'sessions' as const),
    restricted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);
type Planned = {
  pillar: Pillar;
  lead: string;
  reached: number | undefined;
  target: number | undefined;
  unit: 'people' | 'sessions';
  restricted: boolean;
};

function make(rows: readonly Planned[]): Activity[] {
  return rows.map(({ pillar, lead, reached, target, unit, restricted }, index) =>
    activity(`ACT-2026-${String(index + 1).padStart(4, '0')}`, lead, {
      pillar,
      status: 'on_track',
      targetUnit: unit,
      sensitivity: restricted ? 'restricted' : 'normal',
      ...(reached === undefined ? {} : { reachedPeople: reached }),
      ...(target === undefined ? {} : { target }),
    }),
  );
}

const isSmall = (value: number | undefined, least: number) => value !== undefined && value > 0 && value < least;

describe('small counts of persons', () => {
  it('are hidden from one to k-1, in protection and prosecution, and take their target along', () => {
    const shown = (pillar: Pillar, reachedPeople: number, target = 40) =>
      shownCounts(activity('A', 'alpha', { pillar, reachedPeople, target, targetUnit: 'people' }), LEAST_K);
    expect(shown('protection', 0)).to.deep.equal({ reached: 0, target: 40, hidden: false });
    expect(shown('protection', 1)).to.deep.equal({ hidden: true });
    expect(shown('prosecution', 10)).to.deep.equal({ hidden: true });
    expect(shown('protection', 11)).to.deep.equal({ reached: 11, target: 40, hidden: false });
    expect(shown('protection', 45, 6)).to.deep.equal({ reached: 45, hidden: true });
    expect(shown('prevention', 5)).to.deep.equal({ reached: 5, target: 40, hidden: false });
  });

  /**
   * What a solver could find out is what the published figures depend on. A hidden count may be any of 1 to k-1: when all that
   * is published stays the same, byte by byte, whatever it is, then no equation over it, over any totals, has it in it.
   */
  it('are in nothing that is published: any other small count publishes the same', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(
        plan,
        k,
        fc.array(fc.integer({ min: 1, max: LEAST_K - 1 }), { minLength: 24, maxLength: 24 }),
        (rows, least, others) => {
          let hidden = 0;
          const changed = rows.map((row, index) => {
            if (!countsPersons(row.pillar)) return row;
            const reached = isSmall(row.reached, least) ? others[index] : row.reached;
            // The target of a hidden count is hidden whatever it is.
            const isTargetHidden = row.unit === 'people' && (isSmall(row.reached, least) || isSmall(row.target, least));
            const target = isTargetHidden && row.target !== undefined ? others[index + 12] : row.target;
            if (reached !== row.reached || target !== row.target) hidden += 1;
            return { ...row, reached, target };
          });
          fc.pre(hidden > 0);
          expect(published(make(changed), least)).to.equal(published(make(rows), least));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('do not come out of the difference of two weeks either: sums about persons move by nothing or by k', () => {
    fc.assert(
      fc.property(plan, plan, k, (before, after, least) => {
        const one = reachOf(make(before), least).byPillar;
        const other = reachOf(make(after), least).byPillar;
        for (const pillar of PILLARS.filter(countsPersons)) {
          const difference = Math.abs((one[pillar] ?? 0) - (other[pillar] ?? 0));
          expect(difference % least).to.equal(0);
        }
      }),
    );
  });

  it('nor out of two exports for partners: what is counted there moves by nothing or by k, and stays hidden as before', () => {
    fc.assert(
      fc.property(fc.constantFrom<Pillar[]>(...PILLARS), count, k, (pillar, reached, least) => {
        const [one] = make([{ pillar, lead: 'alpha', reached, target: 50, unit: 'people', restricted: false }]);
        const exact = shownCounts(one!, least);
        const rounded = shownCounts(one!, least, { rounded: true });
        expect(rounded.hidden).to.equal(exact.hidden);
        if (countsPersons(pillar)) expect((rounded.reached ?? 0) % least).to.equal(0);
        else expect(rounded).to.deep.equal(exact);
        expect((exact.reached ?? 0) - (rounded.reached ?? 0)).to.be.within(0, least - 1);
      }),
    );
  });

  it('nor out of an export beside a total: the one is the sum of the other', () => {
    fc.assert(
      fc.property(plan, k, (rows, least) => {
        const activities = make(rows);
        const { byPillar } = reachOf(activities, least);
        for (const pillar of PILLARS.filter(countsPersons)) {
          const shown = activities.filter((activity) => activity.pillar === pillar);
          const sum = shown.reduce((all, each) => all + (shownCounts(each, least, { rounded: true }).reached ?? 0), 0);
          expect(byPillar[pillar] ?? 0).to.equal(sum);
        }
      }),
    );
  });

  it('of an audience are shown as they are, and summed', () => {
    const activities = make([
      { pillar: 'prevention', lead: 'alpha', reached: 5, target: 9, unit: 'people', restricted: false },
      { pillar: 'prevention', lead: 'beta', reached: 100, target: 9, unit: 'people', restricted: false },
      { pillar: 'protection', lead: 'beta', reached: 9, target: 9, unit: 'people', restricted: false },
      { pillar: 'protection', lead: 'beta', reached: 45, target: 50, unit: 'people', restricted: false },
    ]);
    expect(reachOf(activities, LEAST_K)).to.deep.equal({ byPillar: { prevention: 105, protection: 44 }, hidden: 1 });
  });
});

describe('what is shared beyond the secretariat', () => {
  it('has nothing restricted in it, and no place where people are protected', () => {
    const activities = [
      activity('A', 'alpha', { pillar: 'protection', places: ['KE002'] }),
      activity('B', 'alpha', { pillar: 'prevention', places: ['KE002'] }),
      activity('C', 'alpha', { pillar: 'prevention', places: ['KE003'], sensitivity: 'restricted' }),
    ];
    expect(sharedViews(activities).map(({ id, places }) => [id, places])).to.deep.equal([
      ['A', []],
      ['B', ['KE002']],
    ]);
  });
});
