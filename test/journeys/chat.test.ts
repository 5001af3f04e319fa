import { expect } from 'chai';
import { PHRASES } from '../../src/language/phrases.ts';
import { findRoute, ROUTES } from '../../src/teams/routes.ts';
import { button, cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('the chat', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
  });
  afterEach(() => bot.close());

  it('shows everybody what they may write, in their language', async () => {
    const [forSecretariat] = await bot.write('sec', 'help');
    const [forFocalPoint] = await bot.write('alt', 'msaada');
    const whole = textOf(cardOf(forSecretariat));
    for (const { right, help } of ROUTES)
      if (help && right !== 'answer') expect(whole).to.include(PHRASES.en.help[help]);
    expect(textOf(cardOf(forFocalPoint)))
      .to.include('fomu')
      .and.not.to.include('rasimu');
  });

  it('takes every example of its own help, in both languages', () => {
    for (const route of ROUTES)
      for (const example of Object.values(route.example))
        expect(findRoute(example.replace('@Pamoja ', ''))?.route, example).to.equal(route);
  });

  it('does not take a command for one when it only stands inside a sentence', async () => {
    for (const text of ['that was not helpful', 'please check in with me', 'xhelp', 'helpx']) {
      const [answer] = await bot.write('ann', text);
      expect(textOf(cardOf(answer)))
        .to.include('I did not understand that')
        .and.to.include('What can I do?');
    }
    const [answer] = await bot.write('ann', 'hello');
    const help = button(cardOf(answer), 'What can I do?');
    expect(textOf((await bot.press('ann', help.verb, help.data)).body.value)).to.include('What you can write');
  });

  it('says to an officer which version runs, and to nobody else', async () => {
    expect((await bot.write('sec', 'version'))[0]?.activity.text).to.match(/^Pamoja test, data version \d+\.$/);
    expect((await bot.write('ann', 'toleo'))[0]?.activity.text).to.equal(PHRASES.en.error.not_allowed(''));
  });

  it('changes the language for good', async () => {
    const [answer] = await bot.write('ann', 'lugha sw');
    expect(answer?.activity.text).to.equal('Nitazungumza nawe kwa Kiswahili.');
    const [help] = await bot.write('ann', 'help');
    expect(textOf(cardOf(help))).to.include('Unachoweza kuandika');
    const [unknown] = await bot.write('ann', 'language fr');
    expect(unknown?.activity.text).to.include('language en');
  });

  it('lists the activities of the own organisation', async () => {
    const [answer] = await bot.write('ann', 'my activities');
    const text = textOf(cardOf(answer));
    expect(text).to.include('3 open activities').and.to.include('ACT-2026-0001').and.not.to.include('ACT-2026-0004');
  });

  it('understands an update by rules, shows it, and saves it only on "yes"', async () => {
    const [proposal] = await bot.write('ann', 'update ACT-2026-0002 delayed until 2027-03-14 reached 45: venue lost');
    expect(textOf(cardOf(proposal)))
      .to.include('Is this right?')
      .and.to.include('Delayed · until Sun 14 Mar 2027 · 45 reached');
    expect(await bot.store.updates.since('')).to.deep.equal([]);
    const yes = button(cardOf(proposal), 'Yes, save it');
    const saved = await bot.press('ann', yes.verb, yes.data);
    const twice = await bot.press('ann', yes.verb, yes.data);

    for (const answer of [saved, twice])
      expect(textOf(answer.body.value)).to.include('Your answer is saved').and.to.include('venue lost');
    const updates = await bot.store.updates.ofActivity('ACT-2026-0002');
    expect(updates).to.have.length(1);
    expect(updates[0]).to.include({
      channel: 'chat_text',
      status: 'delayed',
      reachedPeople: 45,
      revisedEnd: '2027-03-14',
      checkInId: 'adhoc/2026-W48',
    });
  });

  it('answers the week’s check-in by one line when that is all it asks', async () => {
    await bot.install('ben');
    await bot.tickAt('2026-11-23T09:00');
    const [proposal] = await bot.write('ben', 'sasisha ACT-2026-0004 inaendelea vizuri');
    const yes = button(cardOf(proposal), 'Yes, save it');
    await bot.press('ben', yes.verb, yes.data);
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({ state: 'answered', channel: 'chat_text' });
  });

  it('says what else this week’s check-in waits for, and closes it in one tap', async () => {
    await bot.install('ann');
    await bot.tickAt('2026-11-23T09:00');
    const [proposal] = await bot.write('ann', 'update ACT-2026-0002 on track');
    const yes = button(cardOf(proposal), 'Yes, save it');
    const receipt = (await bot.press('ann', yes.verb, yes.data)).body.value;
    expect(textOf(receipt)).to.include('2 more activities this week still need an answer');
    const rest = button(receipt, 'Nothing else has changed');
    await bot.press('ann', rest.verb, rest.data);
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'answered' });
    expect(await bot.store.activities.get('ACT-2026-0002')).to.include({ status: 'on_track' });
  });

  it('asks for what an update lacks with the form of that one activity', async () => {
    const [form] = await bot.write('ann', 'update ACT-2026-0002 delayed');
    expect(textOf(cardOf(form)))
      .to.include('please say why')
      .and.to.include('Activity ACT-2026-0002');
    const [foreign] = await bot.write('ann', 'update ACT-2026-0004 on track');
    expect(foreign?.activity.text).to.include('I could not find an open activity ACT-2026-0004 for your organisation');
    const [unclear] = await bot.write('ann', 'update something');
    expect(unclear?.activity.text).to.include('Write it like this');
  });

  it('keeps nothing of a message with personal data and asks to delete it', async () => {
    const [answer] = await bot.write('ann', 'update ACT-2026-0002 at risk: call Zawadi Mtoto on 0712 345 678');
    expect(answer?.activity.text).to.include('a phone number').and.to.include('delete it here in Teams');
    expect(bot.log.join('')).not.to.include('Zawadi').and.not.to.include('0712');
    expect(await bot.store.safeguarding.list()).to.have.length(1);
  });

  it('answers in a channel only when it is mentioned, and keeps private things out of it', async () => {
    expect(await bot.writeInChannel('ann', 'help', false)).to.deep.equal([]);
    const [refused] = await bot.writeInChannel('sec', 'ledger');
    expect(refused?.activity.text).to.include('only in our private chat');
    const [misplaced] = await bot.write('sec', 'use this channel');
    expect(misplaced?.activity.text).to.include('in the channel');
    const [help] = await bot.writeInChannel('ann', 'help');
    expect(textOf(cardOf(help))).to.include('What you can write');
  });
});
