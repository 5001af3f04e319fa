import { expect } from 'chai';
import { cardOf, filledIn, namesWeek, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('who rests', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    for (const person of ['ann', 'alt', 'ben', 'sec']) await bot.install(person);
  });
  afterEach(() => bot.close());

  const say = async (person: string, text: string) => {
    const [sent] = await bot.write(person, text);
    return sent?.activity.text ?? textOf(cardOf(sent));
  };
  const forms = (person: string, week = '2026-W48') =>
    bot.connector
      .to(`chat-${person}`)
      .filter((sent) => sent.method === 'POST' && namesWeek(textOf(cardOf(sent)), week));

  it('is not written to on leave; the alternate is asked at once, and the primary again after it', async () => {
    await bot.tickAt('2026-11-23T09:00');
    expect(await say('ann', 'leave until 2026-12-04')).to.include('Another focal point');
    expect(forms('alt')).to.have.length(1);
    await bot.tickAt('2026-11-25T10:00');
    expect(forms('ann')).to.have.length(1);
    await bot.tickAt('2026-11-26T16:00');
    await bot.tickAt('2026-11-30T09:00');
    expect(forms('ann', '2026-W49')).to.have.length(0);
    expect(forms('alt', '2026-W49')).to.have.length(1);
    await bot.tickAt('2026-12-03T16:00');
    await bot.tickAt('2026-12-07T09:00');
    expect(forms('ann', '2026-W50')).to.have.length(1);
  });

  it('excuses an organisation nobody else answers for, until they are back', async () => {
    await bot.tickAt('2026-11-23T09:00');
    expect(await say('ben', 'likizo hadi 2026-12-04')).to.include('not be asked this week');
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({ state: 'excused', stateReason: 'leave' });
    expect(await say('sec', 'ledger')).to.include('= 3 organisations on the list');
    expect(await say('ben', 'back')).to.include('Welcome back');
    expect(forms('ben')).to.have.length(2);
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({ state: 'sent' });
    const { verb, data } = filledIn(cardOf(forms('ben')[1]));
    await bot.press('ben', verb, data);
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({ state: 'answered' });
  });

  it('gets the form again on the day they said, and no reminder before', async () => {
    await bot.tickAt('2026-11-23T09:00');
    expect(await say('ben', 'snooze until 2026-11-26')).to.include('Thu 26 Nov');
    await bot.tickAt('2026-11-25T10:00');
    expect(forms('ben')).to.have.length(1);
    await bot.tickAt('2026-11-26T08:59');
    expect(forms('ben')).to.have.length(1);
    await bot.tickAt('2026-11-26T09:00');
    expect(forms('ben')).to.have.length(2);
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({ state: 'sent' });
  });

  it('gets nothing on leave that had been put off before', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await say('ann', 'snooze until 2026-11-26');
    await say('ann', 'leave until 2026-12-04');
    await bot.tickAt('2026-11-26T09:00');
    expect(forms('ann')).to.have.length(1);
  });

  it('is excused when the round closes before that day', async () => {
    await bot.tickAt('2026-11-23T09:00');
    expect(await say('ben', 'snooze until 2026-11-30')).to.include('not be asked this week');
    await bot.tickAt('2026-11-26T16:00');
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({ state: 'excused', stateReason: 'snooze' });
    await bot.tickAt('2026-11-30T09:00');
    expect(forms('ben', '2026-W49')).to.have.length(1);
  });

  it('is who has just said everything: an update on Sunday is not asked for again on Monday', async () => {
    bot.clock.set('2026-11-22T18:00');
    const [proposal] = await bot.write('ben', 'update ACT-2026-0004 on track');
    const { verb, data } = cardOf(proposal).actions[0];
    await bot.press('ben', verb, data);
    await bot.tickAt('2026-11-23T09:00');
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({ state: 'excused', stateReason: 'nothing_due' });
    expect(forms('ben')).to.have.length(0);
    await bot.tickAt('2026-11-26T16:00');
    await bot.tickAt('2026-11-30T09:00');
    expect(forms('ben', '2026-W49')).to.have.length(1);
  });

  it('is told what to write when the day cannot be read', async () => {
    for (const text of ['leave', 'leave until yesterday', 'likizo hadi 2020-01-01', 'snooze until 31/02/2027'])
      expect(await say('ann', text)).to.include('leave until');
    expect(await say('ann', 'snooze until 2026-11-30')).to.include('nothing for you to answer');
  });
});
