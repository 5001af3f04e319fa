import { expect } from 'chai';
import { PHRASES } from '../../src/language/phrases.ts';
import { cardOf, startApp, TENANT, type TestApp, textOf } from '../support/start-app.ts';

describe('a message that is edited', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    for (const person of ['sec', 'ann']) await bot.install(person);
  });
  afterEach(() => bot.close());

  const edit = (person: string, id: string, text: string, eventType = 'editMessage') =>
    bot.send(person, { type: 'messageUpdate', id, text, channelData: { tenant: { id: TENANT }, eventType } });
  const said = (sent: Awaited<ReturnType<typeof edit>>) =>
    sent.map((each) => each.activity.text ?? textOf(cardOf(each))).join('\n');
  const tooLate = PHRASES.en.editTooLate;

  it('is taken for what it says now, once, where it was not understood or refused', async () => {
    for (const [id, wrong, right, answer] of [
      ['message-1', 'ledgr', 'open round', 'is open'],
      ['message-2', 'summary of everything nice', 'summary protection', 'Only: Protection'],
    ] as const) {
      await bot.write('sec', wrong, { id });
      expect(said(await edit('sec', id, right))).to.include(answer);
      expect(said(await edit('sec', id, right)), 'a second time').to.equal(tooLate);
    }
  });

  it('comes too late where something was done already, and that is said; nothing is done twice', async () => {
    await bot.write('sec', 'open round', { id: 'message-1' });
    const rounds = (await bot.store.audit.list()).filter(({ action }) => action === 'round-opened').length;
    expect(said(await edit('sec', 'message-1', 'close round'))).to.equal(tooLate);
    const [round] = await bot.store.rounds.list();
    expect(round).to.include({ state: 'open' });
    expect((await bot.store.audit.list()).filter(({ action }) => action === 'round-opened')).to.have.length(rounds);
    expect(said(await edit('ann', 'message-nobody-knows', 'help'))).to.equal(tooLate);
  });

  it('comes too late after an hour, and in somebody else’s chat', async () => {
    await bot.write('sec', 'ledgr', { id: 'message-2' });
    expect(said(await edit('ann', 'message-2', 'check in'))).to.equal(tooLate);
    bot.clock.advance(61 * 60_000);
    expect(said(await edit('sec', 'message-2', 'help'))).to.include(tooLate);
  });

  it('is screened like any other, and an update that is no edit is no question', async () => {
    await bot.write('sec', 'ledgr', { id: 'message-3' });
    expect(said(await edit('sec', 'message-3', 'call Amina on 0712 345 678'))).to.include('a phone number');
    for (const eventType of ['softDeleteMessage', 'undeleteMessage', 'x'])
      expect(await edit('sec', 'message-3', 'help', eventType)).to.deep.equal([]);
  });
});

describe('a message from Teams that looks odd', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    await bot.install('sec');
  });
  afterEach(() => bot.close());

  it('is answered when the mention in it says nothing of its text', async () => {
    for (const text of [null, undefined, '']) {
      const sent = await bot.write('sec', '<at>Pamoja</at> help', {
        entities: [{ type: 'mention', mentioned: { id: '28:bot' }, text }],
        conversation: { id: 'chat-sec', conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
      });
      expect(textOf(cardOf(sent[0])), String(text)).to.include('What you can write');
    }
  });

  it('is not answered when it is the bot’s own', async () => {
    const before = bot.connector.sent.length;
    const own = { id: '28:bot', name: 'Pamoja' };
    expect(await bot.write('sec', 'help', { from: own, recipient: own })).to.deep.equal([]);
    expect(bot.connector.sent).to.have.length(before);
  });

  it('is turned away when it goes fifty thousand levels deep, without an error of ours', async () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const value = `{"action":{"type":"Action.Execute","verb":"help/show","data":${deep}},"trigger":"manual"}`;
    const whole = JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl: bot.connector.url,
      from: { id: '29:sec', aadObjectId: 'aad-sec' },
      recipient: { id: '28:bot' },
      conversation: { id: 'chat-sec', conversationType: 'personal', tenantId: TENANT },
      value: 'VALUE',
    }).replace('"VALUE"', value);
    expect((await bot.post(whole)).status).to.equal(400);
    expect((await bot.post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).status).to.equal(400);
    expect(bot.log.join('\n')).to.not.include('"level":50');
  });
});
