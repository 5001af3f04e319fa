import { expect } from 'chai';
import { activity, focalPoint, organisation } from '../support/network.ts';
import { CHANNEL, cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('the secretariat', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp({
      network: {
        organisations: [
          organisation('alpha', { name: 'Example Alpha' }),
          organisation('beta', { name: 'Example Beta' }),
          organisation('office', { expectedToReport: false }),
        ],
        people: [
          focalPoint('ann', 'alpha'),
          focalPoint('ben', 'beta'),
          focalPoint('sec', 'office', { assignments: [{ role: 'secretariat_officer', organisationId: 'office' }] }),
        ],
        activities: [
          activity('ACT-2026-0001', 'alpha', { status: 'on_track', pillar: 'protection', places: ['KE002'] }),
          activity('ACT-2026-0002', 'alpha', {
            status: 'blocked',
            pillar: 'protection',
            places: ['KE002'],
            supportNeeded: 'funding',
            plannedEnd: '2026-11-01',
          }),
          activity('ACT-2026-0003', 'beta', {
            status: 'completed',
            pillar: 'protection',
            places: ['KE002'],
            actualEnd: '2026-11-01',
          }),
          activity('ACT-2026-0004', 'beta', {
            status: 'on_track',
            places: ['KE001'],
            title: 'SECRET SHELTER WORK',
            sensitivity: 'restricted',
          }),
        ],
      },
    });
    for (const person of ['ann', 'ben', 'sec']) await bot.install(person);
    await bot.tickAt('2026-11-23T09:00');
    bot.connector.clear();
  });
  afterEach(() => bot.close());

  it('gets the summary it asks for, in words, with the figures of a hand-made table', async () => {
    const [answer] = await bot.write('sec', 'summary protection in Kwale this quarter');
    const text = textOf(cardOf(answer));
    expect(text).to.include('Only: Protection · Kwale · 2026-Q4').and.to.include('Activities: 3');
    const chart = cardOf(answer).body.find((element: any) => element.type === 'Chart.Donut');
    expect(chart.data.map((slice: any) => [slice.legend, slice.value])).to.deep.equal([
      ['On track', 1],
      ['Blocked', 1],
      ['Completed', 1],
    ]);
    expect(text).to.include('Overdue: 1').and.to.include('Blocked: 1').and.to.include('0 of 2 answered (0%)');
    const [event] = await bot.store.audit.list();
    expect(event).to.deep.include({ by: 'sec', action: 'summary' });
  });

  it('is told which words are not understood, and a focal point that it may not ask', async () => {
    const [unknown] = await bot.write('sec', 'summary of bananas');
    expect(unknown?.activity.text).to.include('I did not understand: bananas');
    const [refused] = await bot.write('ann', 'ledger');
    expect(refused?.activity.text).to.include('do not have permission');
  });

  it('sees in the ledger who was asked and who answered, adding up to the roster', async () => {
    const [form] = await bot.write('ann', 'check in');
    await bot.press('ann', 'check-in/no-change', cardOf(form).actions[1].data);
    const [answer] = await bot.write('sec', 'ledger');
    expect(textOf(cardOf(answer)))
      .to.include('1 asked + 1 answered = 2 organisations on the list')
      .and.to.include('Example Beta')
      .and.to.include('by Focal point ann');
  });

  it('opens and closes the round by hand, once', async () => {
    const [again] = await bot.write('sec', 'open round');
    expect(again?.activity.text).to.include('has already been opened');
    const [closed] = await bot.write('sec', 'close round');
    expect(closed?.activity.text).to.include('is closed: 0 of 2 answered, 2 without an answer');
    const [twice] = await bot.write('sec', 'close round');
    expect(twice?.activity.text).to.include('is already closed');
    const [refused] = await bot.write('ben', 'open round');
    expect(refused?.activity.text).to.include('do not have permission');
  });

  it('opens a round that the clock has not opened yet, and the clock leaves it at that', async () => {
    await bot.tickAt('2026-11-29T12:00');
    bot.clock.set('2026-11-30T07:00');
    bot.connector.clear();
    const [opened] = await bot.write('sec', 'open round');
    expect(opened?.activity.text).to.include(
      'The round of the week of 30 Nov 2026 is open: 2 asked, 0 excused, 0 could not be reached',
    );
    await bot.tickAt('2026-11-30T09:00');
    expect(bot.connector.to('chat-ann')).to.have.length(1);
  });

  it('posts the digest to the chosen channel once a week, without what is restricted and without the silent', async () => {
    const [early] = await bot.write('sec', 'digest now');
    expect(early?.activity.text).to.include('No channel is chosen yet');
    const [chosen] = await bot.writeInChannel('sec', 'use this channel');
    expect(chosen?.activity.text).to.include('CSO-CTIP Coordination › CSO-CTIP');
    const sent = await bot.writeInChannel('sec', 'digest now');
    const post = sent.find((each) => cardOf(each));

    expect(post?.conversationId).to.equal(CHANNEL);
    expect(post).not.to.have.property('repliesTo');
    const text = textOf(cardOf(post));
    expect(text)
      .to.include('Weekly digest')
      .and.to.include('Muhtasari wa wiki')
      .and.to.include('3 activities in the joint plan');
    expect(text).not.to.match(/SECRET|ACT-2026-0004|Example Alpha|Example Beta/);

    const [again] = await bot.write('sec', 'digest now');
    expect(again?.activity.text).to.include('was already posted');
    const byChannel = bot.connector.to(CHANNEL).filter((each) => cardOf(each));
    expect(byChannel).to.have.length(1);
    const [digest] = await bot.store.digests.list();
    expect(digest).to.include({ state: 'posted', week: '2026-W48', approvedBy: 'sec', messageId: post?.id });
  });

  it('keeps the published digest as it was, whatever is answered later', async () => {
    await bot.writeInChannel('sec', 'use this channel');
    await bot.write('sec', 'digest now');
    const [before] = await bot.store.digests.list();
    bot.clock.advance(3_600_000);
    const [form] = await bot.write('ann', 'check in');
    await bot.press('ann', 'check-in/no-change', cardOf(form).actions[1].data);
    const [preview] = await bot.write('sec', 'digest preview');
    expect(textOf(cardOf(preview))).to.include('0 of 2 organisations answered');
    const [after] = await bot.store.digests.list();
    expect(after).to.deep.equal(before);
  });

  it('does not let anybody else choose the channel, post, or press a stolen button', async () => {
    const [chosen] = await bot.writeInChannel('ann', 'use this channel');
    expect(chosen?.activity.text).to.include('do not have permission');
    await bot.writeInChannel('sec', 'use this channel');
    const pressed = await bot.press('ann', 'digest/publish', { week: '2026-W48' });
    expect(textOf(pressed.body.value)).to.include('do not have permission');
    expect(await bot.store.digests.list()).to.deep.equal([]);
  });
});
