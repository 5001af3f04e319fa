import { expect } from 'chai';
import { VERBS } from '../../src/cards/verbs.ts';
import { cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('an answer taken by telephone', function () {
  this.timeout(600_000);
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    await bot.install('ann');
    await bot.tickAt('2026-11-23T09:00');
  });
  afterEach(() => bot.close());

  const formFor = async (organisation: string) => cardOf((await bot.write('sec', `on behalf of ${organisation}`))[0]);

  it('is the focal point’s, with the officer who typed it beside it, and is on record', async () => {
    const form = await formFor('Example alpha');
    const choice = form.body.find(({ id }: any) => id === 'answeredBy');
    expect(choice.choices.map(({ value }: any) => value)).to.deep.equal(['ann', 'alt']);
    const [submit, ...others] = form.actions;
    expect([submit.verb, others]).to.deep.equal([VERBS.submitOnBehalf, []]);
    const answer = await bot.press('sec', submit.verb, {
      ...submit.data,
      answeredBy: 'alt',
      'ACT-2026-0001.status': 'on_track',
    });
    expect(textOf(answer.body.value)).to.include('Focal point alt');
    expect(answer.body.value).not.to.have.property('actions');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({
      state: 'answered',
      answeredBy: 'alt',
      channel: 'on_behalf',
    });
    const [update] = await bot.store.updates.ofActivity('ACT-2026-0001');
    expect(update).to.include({ submittedBy: 'alt', recordedBy: 'sec', channel: 'on_behalf', status: 'on_track' });
    expect((await bot.store.audit.list()).at(-1)).to.deep.include({
      by: 'sec',
      action: 'recorded-on-behalf',
      detail: { organisation: 'alpha', person: 'alt', week: '2026-W48' },
    });
    // The card that was sent shows it from now on, and asking again shows what stands.
    expect(JSON.stringify(bot.connector.to('chat-ann').at(-1)?.activity)).to.include('Focal point alt');
    expect(textOf(await formFor('Example alpha')))
      .to.include('Answered by Focal point alt')
      .and.not.to.include('Edit');
  });

  it('is screened and checked like any other, and stays the same giver’s', async () => {
    const form = await formFor('Example alpha');
    const { verb, data } = form.actions[0];
    const answer = await bot.press('sec', verb, {
      ...data,
      answeredBy: 'alt',
      'ACT-2026-0001.status': 'delayed',
      'ACT-2026-0001.reason': 'call 0712 345 678',
    });
    expect(textOf(answer.body.value)).to.include('phone number');
    expect(answer.body.value.body.find(({ id }: any) => id === 'answeredBy').value).to.equal('alt');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'sent', revision: 0 });
    expect((await bot.store.safeguarding.list())[0]).to.include({ organisationId: 'alpha' });
  });

  it('is nobody’s who is not its focal point, and nobody else may type it', async () => {
    const form = await formFor('Example alpha');
    const { verb, data } = form.actions[0];
    for (const answeredBy of ['ben', 'sec', '', undefined]) {
      const answer = await bot.press('sec', verb, { ...data, answeredBy });
      expect(textOf(answer.body.value)).to.include('out of date');
    }
    expect(textOf((await bot.press('ann', verb, { ...data, answeredBy: 'ann' })).body.value)).to.include(
      'do not have permission',
    );
    expect((await bot.write('ann', 'on behalf of Example alpha'))[0]?.activity.text).to.include(
      'do not have permission',
    );
    expect((await bot.write('sec', 'on behalf of Atlantis'))[0]?.activity.text).to.include(
      'could not find an organisation',
    );
    expect((await bot.write('sec', 'on behalf of Example office'))[0]?.activity.text).to.include('no focal point');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ revision: 0 });
  });
});
