import { expect } from 'chai';
import { applyUpdate, type StatusUpdate } from '../../src/domain/plan/status-update.ts';
import { activity, focalPoint, organisation, SMALL_NETWORK } from '../support/network.ts';
import { button, CHANNEL, cardOf, filledIn, startApp, type TestApp, textOf } from '../support/start-app.ts';

const SECRETARIAT = focalPoint('sec', 'office', {
  assignments: [{ role: 'secretariat_admin', organisationId: 'office' }],
});

describe('what was said since', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    await bot.install('ann');
    await bot.tickAt('2026-11-23T09:00');
  });
  afterEach(() => bot.close());

  async function say(person: string, line: string): Promise<void> {
    const [proposal] = await bot.write(person, line);
    const { verb, data } = cardOf(proposal).actions[0];
    await bot.press(person, verb, data);
  }

  it('is not overwritten by a form that was made before: what nobody touched stays as it is now', async () => {
    const form = cardOf(bot.connector.to('chat-ann').at(-1));
    bot.clock.set('2026-11-24T09:00');
    await say('alt', 'sasisha ACT-2026-0002 imekwama inahitaji fedha: hakuna gari');
    bot.clock.set('2026-11-25T09:00');
    const { verb, data } = filledIn(form, { 'ACT-2026-0001.status': 'on_track' });
    const answer = await bot.press('ann', verb, data);
    expect(textOf(answer.body.value)).to.include('Your answer is saved');
    expect(await bot.store.activities.get('ACT-2026-0001')).to.include({ status: 'on_track' });
    expect(await bot.store.activities.get('ACT-2026-0002')).to.include({
      status: 'blocked',
      supportNeeded: 'funding',
      reason: 'hakuna gari',
    });
  });

  it('is shown to somebody who touched the same activity, and nothing is saved unseen', async () => {
    const form = cardOf(bot.connector.to('chat-ann').at(-1));
    bot.clock.set('2026-11-24T09:00');
    await say('alt', 'sasisha ACT-2026-0002 imekwama inahitaji fedha: hakuna gari');
    const { verb, data } = filledIn(form, { 'ACT-2026-0002.status': 'on_track' });
    const answer = await bot.press('ann', verb, data);
    expect(textOf(answer.body.value)).to.include('after this form was sent');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'sent', revision: 0 });
    const again = filledIn(answer.body.value, { 'ACT-2026-0002.status': 'on_track' });
    expect(again.data['ACT-2026-0002.reason']).to.equal('hakuna gari');
    const saved = await bot.press('ann', again.verb, again.data);
    expect(textOf(saved.body.value)).to.include('Your answer is saved');
    expect(await bot.store.activities.get('ACT-2026-0002')).to.include({ status: 'on_track' });
  });

  it('is not overwritten by a line in the chat that was confirmed later, where it answers the check-in', async () => {
    await bot.close();
    const [first] = SMALL_NETWORK.activities;
    bot = await startApp({ network: { ...SMALL_NETWORK, activities: first ? [first] : [] } });
    await bot.install('ann');
    await bot.tickAt('2026-11-23T09:00');
    const [proposal] = await bot.write('ann', 'update ACT-2026-0001 on track');
    const stands = (await bot.store.activities.get('ACT-2026-0001'))!;
    const newer: StatusUpdate = {
      id: 'adhoc~2026-W48|ACT-2026-0001|1',
      checkInId: 'adhoc/2026-W48',
      activityId: stands.id,
      organisationId: 'alpha',
      revision: 1,
      type: 'update',
      channel: 'on_behalf',
      submittedBy: 'alt',
      submittedAt: '2026-11-23T06:00:00.000Z',
      week: '2026-W48',
      status: 'blocked',
      previousStatus: 'not_started',
      reason: 'no venue',
      supportNeeded: 'coordination',
    };
    await bot.store.answers.save({ updates: [newer], activities: [applyUpdate(stands, newer)] });
    const { verb, data } = cardOf(proposal).actions[0];
    const answer = await bot.press('ann', verb, data);
    const shown = textOf(answer.body.value);
    expect(shown).to.include('had already answered').and.to.include('no venue');
    expect(shown).not.to.include('Your answer is saved');
    expect(await bot.store.activities.get('ACT-2026-0001')).to.include({ status: 'blocked' });
  });

  it('cannot be undone by correcting an older answer: Edit offers only what is still the last word', async () => {
    const form = cardOf(bot.connector.to('chat-ann').at(-1));
    const { verb, data } = filledIn(form, { 'ACT-2026-0001.status': 'on_track' });
    const receipt = (await bot.press('ann', verb, data)).body.value;
    const edit = button(receipt, 'Edit');
    const openForm = (await bot.press('ann', edit.verb, edit.data)).body.value;
    bot.clock.set('2026-12-01T09:00');
    await say('ann', 'update ACT-2026-0001 completed on 2026-11-30: hall full');

    const later = (await bot.press('ann', edit.verb, edit.data)).body.value;
    expect(textOf(later)).to.include('ACT-2026-0002').and.not.to.include('ACT-2026-0001');
    // A form that was open all the while.
    const stale = filledIn(openForm, { 'ACT-2026-0001.note': 'typo mended' });
    const answer = await bot.press('ann', stale.verb, stale.data);
    expect(textOf(answer.body.value)).to.include('after this form was sent');
    expect(await bot.store.activities.get('ACT-2026-0001')).to.include({
      status: 'completed',
      actualEnd: '2026-11-30',
    });
  });

  it('keeps the day it ended when nothing else has changed', async () => {
    await say('ann', 'update ACT-2026-0002 completed on 2026-11-20: 40 trained');
    const [form] = await bot.write('ann', 'check in');
    const nothing = button(cardOf(form), 'Nothing has changed');
    await bot.press('ann', nothing.verb, nothing.data);
    expect(await bot.store.activities.get('ACT-2026-0002')).to.include({
      status: 'completed',
      actualEnd: '2026-11-20',
    });
  });
});

describe('who is asked', () => {
  let bot: TestApp;
  afterEach(() => bot.close());

  it('is the alternate at once when the primary’s chat refuses; the next round tries the primary once more', async () => {
    bot = await startApp();
    await bot.install('ann');
    await bot.install('alt');
    const blocked = {
      in: 'chat-ann',
      status: 403,
      body: { error: { code: 'ConversationBlockedByUser', message: '' } },
    };
    bot.connector.misbehave(blocked, blocked);
    await bot.tickAt('2026-11-23T09:00');
    expect(textOf(cardOf(bot.connector.to('chat-alt').at(-1)))).to.include('wiki ya 23 Nov 2026');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'sent' });
    const before = bot.connector.to('chat-ann').length;
    await bot.tickAt('2026-11-25T10:00');
    expect(bot.connector.to('chat-ann'), 'not in the same round').to.have.length(before);
    await bot.tickAt('2026-11-26T16:00');
    await bot.tickAt('2026-11-30T09:00');
    expect(bot.connector.to('chat-ann')).to.have.length(before);
    expect((await bot.store.conversations.get('chat-ann'))?.refusedIn, 'it was tried').to.equal('2026-W49');
    expect(textOf(cardOf(bot.connector.to('chat-alt').at(-1)))).to.include('wiki ya 30 Nov 2026');
    // They write again: from now on they can be reached, and a restart does not bring the old refusal back.
    await bot.write('ann', 'help');
    await bot.restart();
    expect((await bot.store.conversations.get('chat-ann'))?.refused).to.equal(undefined);
    await bot.tickAt('2026-12-03T16:00');
    await bot.tickAt('2026-12-07T09:00');
    expect(textOf(cardOf(bot.connector.to('chat-ann').at(-1)))).to.include('week of 7 Dec 2026');
  });

  it('is a person for each of the organisations they answer for', async () => {
    const both = focalPoint('ann', 'alpha', {
      assignments: [
        { role: 'focal_point', organisationId: 'alpha', rank: 'primary' },
        { role: 'focal_point', organisationId: 'beta', rank: 'primary' },
      ],
    });
    bot = await startApp({ network: { ...SMALL_NETWORK, people: [both, SECRETARIAT] } });
    await bot.install('ann');
    await bot.tickAt('2026-11-23T09:00');
    const forms = bot.connector
      .to('chat-ann')
      .map(cardOf)
      .filter((card) => textOf(card).includes('Weekly check-in'));
    expect(forms.map((form) => /Example (alpha|beta)/.exec(textOf(form))?.[1])).to.have.members(['alpha', 'beta']);
    for (const form of forms) {
      const { verb, data } = filledIn(form);
      await bot.press('ann', verb, data);
    }
    const states = (await bot.store.checkIns.ofWeek('2026-W48')).map(({ id, state }) => [id.slice(9), state]);
    expect(states).to.deep.equal([
      ['alpha', 'answered'],
      ['beta', 'answered'],
      ['gamma', 'excused'],
    ]);
  });

  it('is somebody who was put on the list after they had written, as soon as they write again', async () => {
    bot = await startApp({ network: { ...SMALL_NETWORK, people: [SECRETARIAT] } });
    await bot.install('ann');
    await bot.tickAt('2026-11-23T09:00');
    await bot.store.people.create(focalPoint('ann', 'alpha'));
    const sent = await bot.write('ann', 'help');
    expect(sent.map((each) => textOf(cardOf(each))).join()).to.include('Weekly check-in, week of 23 Nov 2026');
  });
});

describe('the digest that was approved', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp({
      network: {
        organisations: [organisation('alpha'), organisation('office', { expectedToReport: false })],
        people: [focalPoint('ann', 'alpha'), SECRETARIAT],
        activities: [activity('ACT-2026-0001', 'alpha', { plannedEnd: '2026-11-28', title: 'Open forum' })],
      },
    });
    await bot.install('ann');
    await bot.install('sec');
    await bot.writeInChannel('sec', 'use this channel');
    await bot.tickAt('2026-11-23T09:00');
  });
  afterEach(() => bot.close());

  const posted = () => bot.connector.to(CHANNEL).filter((sent) => cardOf(sent));

  it('is the one that goes out; when something changed since, the new one is shown for approval', async () => {
    const [preview] = await bot.write('sec', 'digest preview');
    const old = button(cardOf(preview), 'Post it now');
    const { verb, data } = filledIn(cardOf(bot.connector.to('chat-ann').at(-1)), {
      'ACT-2026-0001.status': 'on_track',
    });
    await bot.press('ann', verb, data);
    const answer = (await bot.press('sec', old.verb, old.data)).body.value;
    expect(textOf(answer)).to.include('Something has changed since that preview');
    expect((await bot.store.audit.list()).at(-1)).to.include({ by: 'sec', action: 'digest-preview' });
    expect(posted()).to.deep.equal([]);
    const fresh = button(answer, 'Post it now');
    await bot.press('sec', fresh.verb, fresh.data);
    expect(posted()).to.have.length(1);
  });

  it('names nothing that has become restricted between preview and approval', async () => {
    await bot.tickAt('2026-11-26T16:00');
    await bot.tickAt('2026-11-27T14:00');
    const preview = cardOf(bot.connector.to('chat-sec').at(-1));
    expect(textOf(preview)).to.include('Open forum');
    const stands = (await bot.store.activities.get('ACT-2026-0001'))!;
    await bot.store.activities.replace({ ...stands, sensitivity: 'restricted' });
    const post = button(preview, 'Post it now');
    const answer = (await bot.press('sec', post.verb, post.data)).body.value;
    expect(textOf(answer)).to.include('Something has changed').and.not.to.include('Open forum');
    expect(posted()).to.deep.equal([]);
  });

  it('goes to the channel chosen after the first one refused it', async () => {
    bot.connector.misbehave({ in: CHANNEL, status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
    await bot.write('sec', 'digest now');
    expect((await bot.store.digests.list())[0]).to.include({ state: 'held' });
    const old = (await bot.store.conversations.get(CHANNEL))!;
    await bot.store.conversations.create({ ...old, id: 'channel-other' });
    const settings = (await bot.store.settings.get())!;
    await bot.store.settings.replace({ ...settings, digestChannelId: 'channel-other' });
    await bot.write('sec', 'digest now');
    expect(bot.connector.to('channel-other').filter((sent) => cardOf(sent))).to.have.length(1);
    expect(posted()).to.deep.equal([]);
    expect((await bot.store.digests.list())[0]).to.include({ state: 'posted', channelId: 'channel-other' });
  });
});

describe('a round whose opening was cut off', () => {
  it('is made whole when it closes, however late', async () => {
    const bot = await startApp({ at: '2026-12-24T08:00', settings: { startsAt: '2026-10-01T00:00:00.000Z' } });
    await bot.store.rounds.create({
      id: '2026-W44',
      cycleId: '2026',
      opensAt: '2026-10-26T06:00:00.000Z',
      remindAt: '2026-10-28T07:00:00.000Z',
      closesAt: '2026-10-29T13:00:00.000Z',
      state: 'open',
      rosterOrganisationIds: ['alpha', 'beta', 'gamma'],
    });
    await bot.restart();
    expect(await bot.store.rounds.get('2026-W44')).to.include({ state: 'closed' });
    const [ledger] = await bot.write('sec', 'ledger');
    expect(textOf(cardOf(ledger))).to.include('= 3 organisations on the list');
    await bot.close();
  });
});
