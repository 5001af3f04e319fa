import { expect } from 'chai';
import { focalPoint, SMALL_NETWORK } from '../support/network.ts';
import { cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('the schedule', () => {
  let bot: TestApp;
  const officer = focalPoint('officer', 'office', {
    assignments: [{ role: 'secretariat_officer', organisationId: 'office' }],
  });
  beforeEach(async () => {
    bot = await startApp({ network: { ...SMALL_NETWORK, people: [...SMALL_NETWORK.people, officer] } });
    await bot.install('ann');
    await bot.install('sec');
  });
  afterEach(() => bot.close());

  const ask = async (person: string, text: string) => {
    const [sent] = await bot.write(person, text);
    return sent?.activity.text ?? textOf(cardOf(sent));
  };
  const asked = () => bot.connector.to('chat-ann').filter((sent) => textOf(cardOf(sent)).includes('Weekly check-in'));

  it('is shown with the next round and the holidays ahead, and changed by an admin while it runs', async () => {
    expect(await ask('sec', 'schedule'))
      .to.include('Monday 09:00')
      .and.to.include('Next round: week of 23 Nov 2026')
      .and.to.include('Jamhuri Day');
    const changed = await ask('sec', 'schedule opens Tuesday 08:00');
    expect(changed).to.include('was Monday 09:00').and.to.include('Tue 24 Nov, 08:00');
    await bot.tickAt('2026-11-23T09:00');
    expect(asked()).to.have.length(0);
    await bot.tickAt('2026-11-24T08:00');
    expect(asked()).to.have.length(1);
    // In the middle of the week it is moved again: what has run does not run again.
    await ask('sec', 'schedule opens Tuesday 10:00');
    await bot.tickAt('2026-11-24T10:00');
    expect(asked()).to.have.length(1);
    expect((await bot.store.audit.list()).map(({ action }) => action)).to.include('schedule-changed');
  });

  it('knows a holiday one day before, and the card comes the day after', async () => {
    expect(await ask('officer', 'holiday add 2026-11-23 Declared day')).to.include('Declared day');
    await bot.tickAt('2026-11-23T09:00');
    expect(asked()).to.have.length(0);
    await bot.tickAt('2026-11-24T09:00');
    expect(asked()).to.have.length(1);
  });

  it('rests in a pause and says nothing to anybody', async () => {
    expect(await ask('sec', 'schedule pause until 2026-12-04')).to.include('Next round: week of 7 Dec 2026');
    for (const day of ['2026-11-23', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'])
      await bot.tickAt(`${day}T16:30`);
    expect(asked()).to.have.length(0);
    expect(await bot.store.rounds.list()).to.deep.equal([]);
    await bot.tickAt('2026-12-07T09:00');
    expect(asked()).to.have.length(1);
  });

  it('reminds a second time where the network wants it, whoever is still silent, and each state keeps its author', async () => {
    expect(await ask('sec', 'schedule reminds again Thursday 10:00')).to.include('Reminds again');
    await bot.install('alt');
    await bot.tickAt('2026-11-23T09:00');
    await bot.tickAt('2026-11-25T10:00');
    await bot.tickAt('2026-11-26T10:00');
    const reminders = (person: string) =>
      bot.connector.to(`chat-${person}`).filter((sent) => /Reminder|Kikumbusho/.test(textOf(cardOf(sent))));
    expect(reminders('ann')).to.have.length(2);
    expect(reminders('alt')).to.have.length(2);
    const checkIn = (await bot.store.checkIns.get('2026-W48|alpha'))!;
    expect(checkIn).to.include({ state: 'reminded', remindersSent: 2 });
    expect(checkIn.history?.map(({ state, by }) => `${state} by ${by.split(':')[0]}`)).to.deep.equal([
      'planned by job',
      'sent by delivery',
      'reminded by delivery',
    ]);
  });

  it('lets the second reminder go, and never the first, where days off leave no time for both', async () => {
    for (const step of ['reminds Tuesday 10:00', 'closes Thursday 10:30', 'reminds again Wednesday 15:00'])
      await ask('sec', `schedule ${step}`);
    await ask('sec', 'holiday add 2026-11-24 Declared day');
    await ask('sec', 'holiday add 2026-11-25 Declared day');
    await ask('sec', 'holiday add 2026-11-26 Declared day');
    await bot.tickAt('2026-11-23T09:00');
    for (const day of [26, 27, 30]) for (const hour of ['10:00', '15:00']) await bot.tickAt(`2026-11-${day}T${hour}`);
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'missed', remindersSent: 1 });
  });

  it('does not remind somebody who has had their share of messages this week', async () => {
    expect(await ask('sec', 'schedule at most 2 messages')).to.include('2 messages per person');
    await bot.install('alt');
    await bot.tickAt('2026-11-23T09:00');
    await bot.tickAt('2026-11-25T10:00');
    await ask('sec', 'schedule reminds again Thursday 10:00');
    await bot.tickAt('2026-11-26T10:00');
    // The card and one reminder for the primary; the alternate was reminded only, and may be once more.
    const toAnn = bot.connector
      .to('chat-ann')
      .filter((sent) => /eekly check-in, week of 23 Nov 2026/.test(textOf(cardOf(sent))));
    expect(toAnn).to.have.length(2);
    expect(bot.connector.to('chat-alt').filter((sent) => textOf(cardOf(sent)).includes('Kikumbusho'))).to.have.length(
      2,
    );
  });

  it('is not for everybody to change', async () => {
    expect(await ask('ann', 'schedule')).to.include('secretariat');
    expect(await ask('officer', 'schedule opens Tuesday 08:00')).to.include('secretariat');
    expect(await ask('sec', 'schedule opens Friday 18:00')).to.include('must come in this order');
    expect((await bot.store.settings.get())?.opens).to.deep.equal({ day: 1, time: '09:00' });
  });

  it('speaks Kiswahili', async () => {
    await bot.write('sec', 'lugha sw');
    expect(await ask('sec', 'ratiba hufungwa alhamisi 17:00')).to.include('ilikuwa Alhamisi 16:00');
  });
});
