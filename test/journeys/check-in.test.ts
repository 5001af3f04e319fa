import { expect } from 'chai';
import { button, cardOf, filledIn, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('the weekly check-in', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
  });
  afterEach(() => bot.close());

  it('asks on Monday, takes the answer, and shows the receipt in the form’s place', async () => {
    await bot.install('ann');
    await bot.tickAt('2026-11-23T09:00');
    const form = cardOf(bot.connector.to('chat-ann').at(-1));
    expect(textOf(form)).to.include('Weekly check-in 2026-W48').and.to.include('13 days overdue');

    const { verb, data } = filledIn(form, {
      'ACT-2026-0001.status': 'delayed',
      'ACT-2026-0001.reason': 'Venue lost',
      'ACT-2026-0001.date': '2026-12-15',
      'ACT-2026-0002.status': 'on_track',
      'ACT-2026-0002.reached': 45,
    });
    const answer = await bot.press('ann', verb, data);

    expect(answer.status).to.equal(200);
    expect(answer.body.type).to.equal('application/vnd.microsoft.card.adaptive');
    const receipt = answer.body.value;
    expect(textOf(receipt))
      .to.include('Your answer is saved')
      .and.to.include('Venue lost')
      .and.to.include('45 reached');
    button(receipt, 'Edit');
    const checkIn = await bot.store.checkIns.get('2026-W48|alpha');
    expect(checkIn).to.include({ state: 'answered', answeredBy: 'ann', revision: 1, channel: 'teams_card' });
    expect(await bot.store.activities.get('ACT-2026-0001')).to.include({
      status: 'delayed',
      revisedEnd: '2026-12-15',
      reason: 'Venue lost',
    });
    expect(await bot.store.updates.get('2026-W48|alpha|ACT-2026-0003|1')).to.include({ type: 'no_change' });
  });
});
