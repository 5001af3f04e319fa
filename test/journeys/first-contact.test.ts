import { expect } from 'chai';
import { cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('the first contact', () => {
  let bot: TestApp;
  afterEach(() => bot.close());

  it('welcomes once, however many events say so, and remembers the chat', async () => {
    bot = await startApp();
    const sent = await bot.install('ann');
    await bot.install('ann');

    expect(sent).to.have.length(1);
    expect(textOf(cardOf(sent[0])))
      .to.include('I am Pamoja')
      .and.to.include('nothing about the people you protect');
    expect(bot.connector.to('chat-ann')).to.have.length(1);
    expect(await bot.store.conversations.personalOf('aad-ann')).to.include({
      id: 'chat-ann',
      scope: 'personal',
      serviceUrl: bot.connector.url,
    });
  });

  it('speaks Kiswahili with whom the list says so', async () => {
    bot = await startApp();
    const [welcome] = await bot.install('alt');
    expect(textOf(cardOf(welcome))).to.include('Mimi ni Pamoja');
  });

  it('brings this week’s card to somebody whose organisation could not be reached', async () => {
    bot = await startApp();
    await bot.tickAt('2026-11-23T09:00');
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({
      state: 'unreachable',
      stateReason: 'not_installed',
    });
    bot.clock.set('2026-11-24T10:00');
    const sent = await bot.install('ben');

    expect(sent.map((each) => textOf(cardOf(each)).split('\n')[0])).to.deep.equal([
      'Karibu! I am Pamoja.',
      'Weekly check-in, week of 23 Nov 2026',
    ]);
    const checkIn = await bot.store.checkIns.get('2026-W48|beta');
    expect(checkIn).to.include({ state: 'sent' }).and.not.to.have.property('stateReason');
  });

  it('tells a stranger what the secretariat needs to add them, and nothing else', async () => {
    bot = await startApp();
    const sent = await bot.write('stranger', 'summary');
    expect(sent).to.have.length(1);
    expect(sent[0]?.activity.text).to.include('You are not on my list yet').and.to.include('aad-stranger');
  });

  it('makes the first admin of an object id that is named in the configuration', async () => {
    const boss = '33333333-3333-4333-8333-333333333333';
    bot = await startApp({ env: { ADMIN_OBJECT_IDS: boss } });
    const [answer] = await bot.write('boss', 'ledger', {
      from: { id: '29:boss', name: 'Admin (example)', aadObjectId: boss },
    });
    expect(answer?.activity.text).to.include('No round has been opened yet');
    expect(await bot.store.people.byObjectId(boss)).to.deep.include({ assignments: [{ role: 'secretariat_admin' }] });
  });

  it('follows a service URL that changes', async () => {
    bot = await startApp();
    await bot.install('ann');
    await bot.write('ann', 'help', { serviceUrl: bot.connector.url.replace('127.0.0.1', 'localhost') });
    expect((await bot.store.conversations.get('chat-ann'))?.serviceUrl).to.include('localhost');
  });
});
