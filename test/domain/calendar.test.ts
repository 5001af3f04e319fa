import { expect } from 'chai';
import { defaultSettings } from '../../src/domain/network/settings.ts';
import { easterSunday, holidaysOf, isWorkingDay } from '../../src/domain/schedule/calendar.ts';
import { planWeek } from '../../src/domain/schedule/schedule.ts';

const settings = defaultSettings('2020-01-01T00:00:00.000Z');

describe('public holidays of Kenya', () => {
  it('are the eight fixed days, Good Friday and Easter Monday', () => {
    expect(holidaysOf(2026, []).map((day) => day.date)).to.deep.equal([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-06-01',
      '2026-10-10',
      '2026-10-20',
      '2026-12-12',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(holidaysOf(2026, []).find((day) => day.date === '2026-10-10')?.nameEn).to.equal('Mazingira Day');
  });

  it('move from a Sunday to the first day after it that is no holiday itself: 25 December 2022 to the 27th', () => {
    expect(holidaysOf(2022, []).map((day) => day.date))
      .to.include('2022-12-27')
      .and.not.include('2022-12-25');
  });

  it('find Easter', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).to.deep.equal([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
  });

  it('follow the secretariat’s overrides, which may come one day before', () => {
    const add = { date: '2026-03-20', op: 'add', nameEn: 'Idd-ul-Fitr', nameSw: 'Idd-ul-Fitr' } as const;
    const remove = { date: '2026-10-20', op: 'remove', nameEn: '', nameSw: '' } as const;
    expect(isWorkingDay('2026-03-20', { overrides: [add] })).to.equal(false);
    expect(isWorkingDay('2026-10-20', { overrides: [remove] })).to.equal(true);
  });
});

describe('the plan of a week', () => {
  it('is Monday 09:00, Wednesday 10:00, Thursday 16:00 and Friday 14:00 in Nairobi', () => {
    expect(planWeek('2026-W48', settings)).to.deep.equal({
      week: '2026-W48',
      opensAt: '2026-11-23T06:00:00.000Z',
      remindAt: '2026-11-25T07:00:00.000Z',
      closesAt: '2026-11-26T13:00:00.000Z',
      digestAt: '2026-11-27T11:00:00.000Z',
      moved: [],
      fallsAway: false,
    });
  });

  it('moves the card of a Monday off to Tuesday and leaves the rest', () => {
    const plan = planWeek('2026-W15', settings); // Easter Monday, 6 April
    expect(plan.opensAt).to.equal('2026-04-07T06:00:00.000Z');
    expect(plan.remindAt).to.equal('2026-04-08T07:00:00.000Z');
    expect(plan.moved).to.deep.equal([
      { step: 'opens', from: '2026-04-06', to: '2026-04-07', holidayEn: 'Easter Monday' },
    ]);
  });

  it('never lets a digest out before its round has closed: Good Friday’s goes out on Tuesday', () => {
    const plan = planWeek('2026-W14', settings);
    expect(plan.digestAt).to.equal('2026-04-07T11:00:00.000Z');
    expect(plan.digestAt > plan.closesAt).to.equal(true);
  });

  it('takes the digest a day earlier when the round is closed by then', () => {
    const early = { ...settings, closes: { day: 3, time: '16:00' }, reminds: { day: 2, time: '10:00' } };
    expect(planWeek('2026-W14', early).digestAt).to.equal('2026-04-02T11:00:00.000Z');
  });

  it('falls away when no working day is left', () => {
    const holidayOverrides = ['23', '24', '25', '26', '27'].map((day) => ({
      date: `2026-11-${day}`,
      op: 'add' as const,
      nameEn: 'Declared day',
      nameSw: 'Siku iliyotangazwa',
    }));
    expect(planWeek('2026-W48', { ...settings, holidayOverrides }).fallsAway).to.equal(true);
  });
});
