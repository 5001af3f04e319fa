import { expect } from 'chai';
import { button, cardOf, filledIn, inputsOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('the weekly check-in', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
  });
  afterEach(() => bot.close());

  /** Monday has come and the form is in the chat. */
  async function formOf(person: string): Promise<any> {
    await bot.install(person);
    await bot.tickAt('2026-11-23T09:00');
    return cardOf(bot.connector.to(`chat-${person}`).at(-1));
  }

  it('asks on Monday, takes the answer, and shows the receipt in the form’s place', async () => {
    const form = await formOf('ann');
    expect(textOf(form)).to.include('Weekly check-in, week of 23 Nov 2026').and.to.include('13 days overdue');

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
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({
      state: 'answered',
      answeredBy: 'ann',
      revision: 1,
      channel: 'teams_card',
    });
    expect(await bot.store.activities.get('ACT-2026-0001')).to.include({
      status: 'delayed',
      revisedEnd: '2026-12-15',
      reason: 'Venue lost',
    });
    expect(await bot.store.updates.get('2026-W48|alpha|ACT-2026-0003|1')).to.include({ type: 'no_change' });
  });

  it('puts the overdue activity first and a warning on every text box, in the member’s language', async () => {
    await bot.write('alt', 'taarifa');
    const [message] = bot.connector.to('chat-alt');
    const form = cardOf(message);
    const inputs = inputsOf(form);

    expect(inputs[0].id).to.equal('ACT-2026-0001.status');
    const boxes = inputs.filter((input) => input.type === 'Input.Text');
    expect(boxes).to.have.length(6);
    for (const box of boxes) expect(box.label).to.include('Usiandike majina wala maelezo ya kisa au kesi');
  });

  it('returns the same form with one sentence on top, keeps what was right, and stores nothing', async () => {
    const form = await formOf('ann');
    const { verb, data } = filledIn(form, {
      'ACT-2026-0001.status': 'delayed',
      'ACT-2026-0001.reason': 'Ask her mother on 0712 345 678',
      'ACT-2026-0001.date': '2026-12-15',
      'ACT-2026-0002.status': 'on_track',
      'ACT-2026-0002.reached': 45,
    });
    const answer = await bot.press('ann', verb, data);

    const refused = answer.body.value;
    expect(textOf(refused.body[0])).to.include('a phone number');
    const values = Object.fromEntries(inputsOf(refused).map((input) => [input.id, input.value]));
    expect(values).to.include({
      'ACT-2026-0001.status': 'delayed',
      'ACT-2026-0001.date': '2026-12-15',
      'ACT-2026-0002.status': 'on_track',
      'ACT-2026-0002.reached': 45,
    });
    expect(values['ACT-2026-0001.reason']).to.equal(undefined);
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'sent', revision: 0 });
    expect(await bot.store.updates.since('')).to.deep.equal([]);
    const [event] = await bot.store.safeguarding.list();
    expect(event).to.deep.include({
      organisationId: 'alpha',
      field: 'reason',
      detectors: ['phone'],
      action: 'blocked',
    });
    const kept = `${bot.log.join('').replace(/"time":"[^"]+"/g, '')}${JSON.stringify(event)}`;
    expect(kept).not.to.include('712').and.not.to.include('mother');

    // The form that came back can be mended and sent.
    const mended = filledIn(refused, { 'ACT-2026-0001.reason': 'Venue lost' });
    const second = await bot.press('ann', mended.verb, mended.data);
    expect(textOf(second.body.value)).to.include('Your answer is saved');
  });

  it('takes the same submit twice as one answer, at once or one after the other', async () => {
    const { verb, data } = filledIn(await formOf('ann'), {
      'ACT-2026-0001.status': 'completed',
      'ACT-2026-0001.note': 'All four held',
      'ACT-2026-0001.date': '2026-11-20',
    });
    const [first, second] = await Promise.all([bot.press('ann', verb, data), bot.press('ann', verb, data)]);
    const third = await bot.press('ann', verb, data);

    for (const answer of [first, second, third]) {
      expect(answer.status).to.equal(200);
      expect(textOf(answer.body.value)).to.include('Your answer is saved').and.to.include('All four held');
    }
    expect(await bot.store.updates.since('')).to.have.length(3);
    expect((await bot.store.checkIns.get('2026-W48|alpha'))?.revision).to.equal(1);
  });

  it('keeps one consistent answer of two people, and tells the second who answered', async () => {
    const form = await formOf('ann');
    const ann = filledIn(form, { 'ACT-2026-0001.status': 'on_track', 'ACT-2026-0002.status': 'on_track' });
    const alt = filledIn(form, {
      'ACT-2026-0001.status': 'blocked',
      'ACT-2026-0001.reason': 'No vehicle',
      'ACT-2026-0001.support': 'funding',
    });
    const answers = await Promise.all([bot.press('ann', ann.verb, ann.data), bot.press('alt', alt.verb, alt.data)]);

    const checkIn = (await bot.store.checkIns.get('2026-W48|alpha'))!;
    const [winner, loser] = checkIn.answeredBy === 'ann' ? [answers[0], answers[1]] : [answers[1], answers[0]];
    expect(textOf(winner?.body.value)).to.match(/Your answer is saved|Jibu lako limehifadhiwa/);
    expect(textOf(loser?.body.value))
      .to.include(`Focal point ${checkIn.answeredBy} (example)`)
      .and.to.match(/had already answered|tayari alijibu/);
    const updates = await bot.store.updates.since('');
    expect(new Set(updates.map((update) => update.submittedBy))).to.deep.equal(new Set([checkIn.answeredBy]));
    expect(await bot.store.activities.get('ACT-2026-0001')).to.include({
      status: checkIn.answeredBy === 'ann' ? 'on_track' : 'blocked',
    });
  });

  it('shows the answer on the cards the others hold', async () => {
    await bot.install('ann');
    await bot.install('alt');
    await bot.store.rounds.create({
      id: '2026-W47',
      cycleId: '2026',
      opensAt: '2026-11-16T06:00:00.000Z',
      remindAt: '2026-11-18T07:00:00.000Z',
      closesAt: '2026-11-19T13:00:00.000Z',
      state: 'closed',
      rosterOrganisationIds: ['alpha'],
    });
    await bot.store.checkIns.create({
      id: '2026-W47|alpha',
      week: '2026-W47',
      organisationId: 'alpha',
      activityIds: [],
      moreActivities: 0,
      state: 'missed',
      stateSince: '',
      stateBy: 'job:open-round',
      remindersSent: 0,
      revision: 0,
    });
    await bot.tickAt('2026-11-23T09:00');
    const [held] = bot.connector.to('chat-alt').slice(-1);
    const { verb, data } = filledIn(cardOf(bot.connector.to('chat-ann').at(-1)));

    await bot.press('ann', verb, data);

    const update = bot.connector.to('chat-alt').at(-1);
    expect(update).to.include({ method: 'PUT', repliesTo: held?.id });
    expect(textOf(cardOf(update))).to.include('Focal point ann (example) tayari alijibu');
  });

  it('is answered in one tap when nothing has changed', async () => {
    const nothing = button(await formOf('ann'), 'Nothing has changed');
    const answer = await bot.press('ann', nothing.verb, nothing.data);

    expect(textOf(answer.body.value)).to.include('Your answer is saved').and.to.include('no change');
    const updates = await bot.store.updates.since('');
    expect(updates.map((update) => update.type)).to.deep.equal(['no_change', 'no_change', 'no_change']);
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'answered' });
  });

  it('is corrected with Edit: a new revision for what changed, the old update stays', async () => {
    const { verb, data } = filledIn(await formOf('ann'), {
      'ACT-2026-0001.status': 'completed',
      'ACT-2026-0001.note': 'All four held',
      'ACT-2026-0001.date': '2026-11-20',
    });
    const receipt = (await bot.press('ann', verb, data)).body.value;
    const edit = button(receipt, 'Edit');
    const form = (await bot.press('ann', edit.verb, edit.data)).body.value;
    const preset = Object.fromEntries(inputsOf(form).map((input) => [input.id, input.value]));
    expect(preset).to.include({
      'ACT-2026-0001.status': 'completed',
      'ACT-2026-0001.note': 'All four held',
      'ACT-2026-0001.date': '2026-11-20',
    });

    bot.clock.advance(60_000);
    const corrected = filledIn(form, {
      'ACT-2026-0001.status': 'on_track',
      'ACT-2026-0001.note': 'One is left',
      'ACT-2026-0001.date': '',
    });
    const second = await bot.press('ann', corrected.verb, corrected.data);

    expect(textOf(second.body.value)).to.include('Your answer is saved').and.to.include('One is left');
    const updates = await bot.store.updates.ofActivity('ACT-2026-0001');
    expect(updates.map((update) => [update.revision, update.type, update.status])).to.deep.equal([
      [1, 'new', 'completed'],
      [2, 'correction', 'on_track'],
    ]);
    expect(updates[1]?.correctsUpdateId).to.equal(updates[0]?.id);
    expect(await bot.store.updates.ofActivity('ACT-2026-0002')).to.have.length(1);
    expect(await bot.store.activities.get('ACT-2026-0001')).to.include({ status: 'on_track' });
  });

  it('takes an answer after the close, marked late', async () => {
    const form = await formOf('ann');
    await bot.tickAt('2026-11-26T16:00');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'missed' });
    bot.clock.set('2026-11-27T08:00');

    const { verb, data } = filledIn(form);
    const answer = await bot.press('ann', verb, data);

    expect(textOf(answer.body.value)).to.include('Saved as a late answer');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'answered_late' });
  });

  it('cannot be answered for another organisation, whatever the card says', async () => {
    await formOf('ann');
    const data = {
      formKey: '2026-W48|beta',
      revision: 0,
      activityIds: ['ACT-2026-0004'],
      'ACT-2026-0004.status': 'completed',
    };
    const answer = await bot.press('ann', 'check-in/submit', data);

    expect(textOf(answer.body.value)).to.include('out of date');
    const adhoc = await bot.press('ann', 'check-in/submit', { ...data, formKey: 'adhoc/2026-W48' });
    expect(textOf(adhoc.body.value)).to.include('out of date');
    expect(await bot.store.activities.get('ACT-2026-0004')).to.include({ status: 'not_started' });
  });

  it('offers what is not on the card, and keeps it as an update of its own', async () => {
    const { activity } = await import('../support/network.ts');
    for (const number of ['0010', '0011', '0012', '0013'])
      await bot.store.activities.create(activity(`ACT-2026-${number}`, 'alpha'));
    const form = await formOf('ann');
    expect(textOf(form)).to.include('2 more activities');
    const other = button(form, 'Report on another activity');
    const second = (await bot.press('ann', other.verb, other.data)).body.value;
    const { verb, data } = filledIn(second, { 'ACT-2026-0013.status': 'on_track' });
    const answer = await bot.press('ann', verb, data);
    const again = await bot.press('ann', verb, data);

    expect(textOf(answer.body.value)).to.include('Your answer is saved');
    expect(textOf(again.body.value)).to.include('Your answer is saved');
    expect(await bot.store.updates.ofActivity('ACT-2026-0013')).to.have.length(1);
    expect(await bot.store.updates.get('adhoc~2026-W48|ACT-2026-0013|1')).to.include({
      checkInId: 'adhoc/2026-W48',
      status: 'on_track',
    });
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'sent' });
  });
});
