import { expect } from 'chai';
import { button, CHANNEL, cardOf, filledIn, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('two weeks of the clock', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    for (const person of ['ann', 'alt', 'ben', 'sec']) await bot.install(person);
    await bot.writeInChannel('sec', 'use this channel');
    bot.connector.clear();
  });
  afterEach(() => bot.close());

  async function everyHour(from: string, to: string): Promise<void> {
    for (let at = Date.parse(`${from}:00+03:00`); at <= Date.parse(`${to}:00+03:00`); at += 3_600_000)
      await bot.tickAt(new Date(at).toISOString());
  }

  const titles = (conversation: string) =>
    bot.connector
      .to(conversation)
      .filter((sent) => sent.method === 'POST')
      .map((sent) => textOf(cardOf(sent)).split('\n')[0]);

  it('ask, remind only the silent, close, and digest, each once, with one organisation that never answers', async function () {
    this.timeout(600_000);
    await everyHour('2026-11-23T08:00', '2026-11-24T12:00');
    expect(titles('chat-ann')).to.deep.equal(['Weekly check-in, week of 23 Nov 2026']);
    expect(titles('chat-ben')).to.deep.equal(['Weekly check-in, week of 23 Nov 2026']);
    expect(titles('chat-alt')).to.deep.equal([]);
    const { verb, data } = filledIn(cardOf(bot.connector.to('chat-ann')[0]), {
      'ACT-2026-0001.status': 'at_risk',
      'ACT-2026-0001.reason': 'Rain',
    });
    await bot.press('ann', verb, data, bot.connector.to('chat-ann')[0]?.id);

    await everyHour('2026-11-24T13:00', '2026-11-27T13:00');
    expect(titles('chat-ann')).to.have.length(1);
    expect(titles('chat-ben')).to.deep.equal([
      'Weekly check-in, week of 23 Nov 2026',
      'Reminder: weekly check-in, week of 23 Nov 2026',
    ]);
    const states = Object.fromEntries(
      (await bot.store.checkIns.ofWeek('2026-W48')).map((each) => [each.organisationId, each.state]),
    );
    expect(states).to.deep.equal({ alpha: 'answered', beta: 'missed', gamma: 'excused' });
    expect(titles(CHANNEL)).to.deep.equal([]);

    // The digest waits for the secretariat's word.
    await everyHour('2026-11-27T14:00', '2026-11-27T15:00');
    expect(titles(CHANNEL)).to.deep.equal([]);
    const preview = cardOf(bot.connector.to('chat-sec').at(-1));
    expect(textOf(preview)).to.include('Preview of the digest, week of 23 Nov 2026');
    const post = button(preview, 'Post it now');
    const pressed = await Promise.all([1, 2, 3].map(() => bot.press('sec', post.verb, post.data)));
    expect(pressed.filter((answer) => textOf(answer.body.value).includes('is being posted in'))).to.have.length(1);
    expect(titles(CHANNEL)).to.have.length(1);
    const digest = textOf(cardOf(bot.connector.to(CHANNEL)[0]));
    expect(digest)
      .to.include('1 of 2 organisations answered (50%)')
      .and.to.include('1 answered + 1 excused + 1 no answer = 3 organisations on the list');
    expect(digest).to.include('Activity ACT-2026-0001: Not started → At risk');
    expect(digest).not.to.match(/Example beta|Example gamma|Focal point/);

    // The next week: who was silent is asked with the alternate, if there is one; beta has none.
    await everyHour('2026-11-28T00:00', '2026-12-04T18:00');
    expect(titles('chat-ann').filter((title) => title?.includes('week of 30 Nov 2026'))).to.have.length(3 - 1);
    expect(titles('chat-ben').filter((title) => title?.includes('week of 30 Nov 2026'))).to.have.length(2);
    const all = await bot.store.runs.list();
    const runs = all.filter(({ job }) => job !== 'retention').map((run) => `${run.id} ${run.state}`);
    expect(runs).to.have.length(8);
    // Once a day, however often the clock ticks.
    expect(all.filter(({ job }) => job === 'retention')).to.have.length(12);
    expect(runs.every((run) => run.endsWith(' done'))).to.equal(true);
    expect(titles(CHANNEL)).to.have.length(1);
    expect(bot.log.filter((line) => line.includes('"level":50'))).to.deep.equal([]);
  });

  it('go on where they were after a stop in the middle, and after a crash send nothing twice', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.restart();
    await bot.tickAt('2026-11-23T09:01');
    expect(titles('chat-ann')).to.have.length(1);

    bot.clock.set('2026-11-23T10:00');
    const { verb, data } = filledIn(cardOf(bot.connector.to('chat-ann')[0]));
    await bot.press('ann', verb, data);
    await bot.restart();
    const [form] = await bot.write('ann', 'check in');
    expect(textOf(cardOf(form))).to.include('had already answered');
  });

  it('run once with two services on one store', async () => {
    const second = await startApp({ choice: bot.choice });
    second.clock.set('2026-11-23T09:00');
    bot.clock.set('2026-11-23T09:00');
    await Promise.all([bot.app.tick(), second.app.tick()]);
    await Promise.all([bot.app.idle(), second.app.idle()]);
    expect(titles('chat-ann')).to.have.length(1);
    expect(titles('chat-ben')).to.have.length(1);
    await second.close();
  });

  it('record a round that was slept through as skipped, and do not nudge on Friday for Wednesday', async () => {
    await bot.tickAt('2026-11-27T10:00');
    const runs = Object.fromEntries((await bot.store.runs.list()).map((run) => [run.id, run.state]));
    expect(runs).to.include({ 'open-round|2026-W48': 'skipped', 'remind|2026-W48': 'skipped' });
    expect(titles('chat-ann')).to.deep.equal([]);
  });
});
