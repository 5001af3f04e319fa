import { expect } from 'chai';
import fc from 'fast-check';
import {
  addDays,
  dateOf,
  daysBetween,
  instantAt,
  isCalendarDate,
  mondayOf,
  parsePeriod,
  parseWeek,
  quarterOf,
  shiftWeek,
  weekOf,
  weekOfDate,
} from '../../src/domain/time/period.ts';

describe('weeks and dates', () => {
  it('belong to the zone, not to the server: Sunday 22:00 UTC is Monday in Nairobi', () => {
    expect(dateOf('2026-11-22T22:00:00.000Z', 'Africa/Nairobi')).to.equal('2026-11-23');
    expect(weekOf('2026-11-22T22:00:00.000Z', 'Africa/Nairobi')).to.equal('2026-W48');
    expect(weekOf('2026-11-22T22:00:00.000Z', 'UTC')).to.equal('2026-W47');
  });

  it('follow ISO 8601 over the turn of the year', () => {
    expect(weekOfDate('2027-01-01')).to.equal('2026-W53');
    expect(weekOfDate('2027-01-04')).to.equal('2027-W01');
    expect(mondayOf('2027-W01')).to.equal('2027-01-04');
    expect(shiftWeek('2026-W53', 1)).to.equal('2027-W01');
  });

  it('turn a wall-clock time into its instant', () => {
    expect(instantAt('2026-11-23', '09:00', 'Africa/Nairobi')).to.equal('2026-11-23T06:00:00.000Z');
  });

  it('refuse weeks and days that the calendar does not have', () => {
    expect(parseWeek('2026-w48')).to.equal('2026-W48');
    expect(parseWeek('2027-W53')).to.equal(undefined);
    expect(parseWeek('2026-W00')).to.equal(undefined);
    expect(isCalendarDate('2026-02-30')).to.equal(false);
    expect(isCalendarDate('2028-02-29')).to.equal(true);
  });

  it('read periods: year, quarter, month and week', () => {
    expect(parsePeriod('2026')).to.deep.equal({ from: '2026-01-01', to: '2026-12-31' });
    expect(parsePeriod('2026-q4')).to.deep.equal({ from: '2026-10-01', to: '2026-12-31' });
    expect(parsePeriod('2028-02')).to.deep.equal({ from: '2028-02-01', to: '2028-02-29' });
    expect(parsePeriod('2026-W48')).to.deep.equal({ from: '2026-11-23', to: '2026-11-29' });
    expect(parsePeriod('2026-13')).to.equal(undefined);
    expect(quarterOf('2026-11-23')).to.equal('2026-Q4');
  });

  it('every date lies in the week that is named after it, Monday to Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays('2000-01-01', days);
        const distance = daysBetween(mondayOf(weekOfDate(date)), date);
        return distance >= 0 && distance <= 6;
      }),
    );
  });
});
