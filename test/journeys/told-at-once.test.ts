import { expect } from 'chai';
import { queued } from '../../src/domain/outbox/delivery.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';
import { button, cardOf, filledIn, startApp, type TestApp, textOf } from '../support/start-app.ts';

const WEEK_MS = 7 * 86_400_000;

describe('told at once', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp({
      network: {
        organisations: [
          organisation('alpha', { name: 'Example Alpha' }),
          organisation('beta'),
          organisation('office', { expectedToReport: false }),
        ],
        people: [
          focalPoint('ann', 'alpha'),
          focalPoint('lead', 'beta', {
            assignments: [{ role: 'working_group_lead', workingGroupId: 'referral' }],
            language: 'sw',
          }),
          focalPoint('sec', 'office', { assignments: [{ role: 'secretariat_officer', organisationId: 'office' }] }),
        ],
        activities: [activity('ACT-2026-0001', 'alpha', { title: 'Open forum', workingGroupId: 'referral' })],
      },
    });
    await bot.store.workingGroups.create({ id: 'referral', nameEn: 'Referral', nameSw: 'Rufaa', active: true });
    for (const person of ['ann', 'lead', 'sec']) await bot.install(person);
  });
  afterEach(() => bot.close());

  const told = (person: string, text: string) =>
    bot.connector.to(`chat-${person}`).filter((sent) => textOf(cardOf(sent)).includes(text));
  const channelOrOthers = () => bot.connector.sent.filter(({ conversationId }) => conversationId.startsWith('channel'));

  it('are the group’s lead and the secretariat when an activity is blocked, each once and in their language', async () => {
    await bot.tickAt('2026-11-23T09:00');
    const { verb, data } = filledIn(cardOf(bot.connector.to('chat-ann').at(-1)), {
      'ACT-2026-0001.status': 'blocked',
      'ACT-2026-0001.reason': 'No vehicle',
      'ACT-2026-0001.support': 'funding',
    });
    await Promise.all([bot.press('ann', verb, data), bot.press('ann', verb, data)]);
    expect(told('sec', 'An activity is blocked')).to.have.length(1);
    expect(textOf(cardOf(told('sec', 'An activity is blocked')[0])))
      .to.include('Open forum')
      .and.to.include('No vehicle')
      .and.to.include('Example Alpha');
    expect(told('lead', 'Shughuli imekwama')).to.have.length(1);
    expect(told('ann', 'blocked because')).to.have.length(0);
    const [list] = await bot.write('sec', 'to do');
    expect(textOf(cardOf(list))).to.include('Open forum (ACT-2026-0001): blocked');
  });

  it('are the same when support is asked for and time is short, and nobody when there is time', async () => {
    await bot.tickAt('2026-11-23T09:00');
    const form = filledIn(cardOf(bot.connector.to('chat-ann').at(-1)), {
      'ACT-2026-0001.status': 'at_risk',
      'ACT-2026-0001.reason': 'No vehicle',
      'ACT-2026-0001.support': 'funding',
    });
    const receipt = await bot.press('ann', form.verb, form.data);
    expect(told('sec', 'Support needed soon')).to.have.length(0);
    const { verb, data } = button(receipt.body.value, 'Edit');
    const again = filledIn((await bot.press('ann', verb, data)).body.value, {
      'ACT-2026-0001.support': 'legal',
      'ACT-2026-0001.status': 'delayed',
      'ACT-2026-0001.date': '2026-12-04',
    });
    await bot.press('ann', again.verb, again.data);
    expect(textOf(cardOf(told('sec', 'Support needed soon')[0])))
      .to.include('Legal help')
      .and.to.include('Open forum');
    expect(told('lead', 'Msaada unahitajika haraka')).to.have.length(1);
  });

  it('are the lead after two silent rounds and the secretariat after three, never the channel; an answer ends it', async () => {
    const monday = Date.parse('2026-11-23T06:00:00.000Z');
    for (let week = 0; week < 4; week += 1) {
      await bot.tickAt(new Date(monday + week * WEEK_MS).toISOString());
      await bot.tickAt(new Date(monday + week * WEEK_MS + 3.5 * 86_400_000).toISOString());
      expect(told('lead', 'awamu 2 mfululizo')).to.have.length(week >= 1 ? 1 : 0);
      expect(told('sec', 'no answer for 3 rounds')).to.have.length(week >= 2 ? 1 : 0);
    }
    const [list] = await bot.write('sec', 'to do');
    expect(textOf(cardOf(list))).to.include('Example Alpha: no answer for 4 rounds in a row');
    expect(channelOrOthers()).to.deep.equal([]);

    await bot.tickAt(new Date(monday + 4 * WEEK_MS).toISOString());
    const { verb, data } = filledIn(cardOf(bot.connector.to('chat-ann').at(-1)));
    await bot.press('ann', verb, data);
    const [after] = await bot.write('sec', 'to do');
    expect(textOf(cardOf(after))).not.to.include('no answer for');
  });

  it('is nobody whose role was taken while the message waited', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.tickAt('2026-11-26T16:00');
    const lead = (await bot.store.people.get('lead'))!;
    const waiting = (id: string) =>
      queued(
        {
          id,
          week: '2026-W48',
          conversationId: 'chat-lead',
          content: {
            kind: 'notice',
            personId: 'lead',
            notice: {
              about: 'silent',
              week: '2026-W48',
              organisations: [{ organisationId: 'alpha', rounds: 2 }],
            },
          },
        },
        bot.clock.now().toISOString(),
      );
    await bot.store.deliveries.create(waiting('notice|one'));
    await bot.tickAt('2026-11-26T16:01');
    expect(told('lead', 'awamu 2 mfululizo')).to.have.length(1);
    await bot.store.people.replace({ ...lead, assignments: [] });
    await bot.store.deliveries.create(waiting('notice|two'));
    await bot.tickAt('2026-11-26T16:02');
    expect(told('lead', 'awamu 2 mfululizo')).to.have.length(1);
    expect(await bot.store.deliveries.get('notice|two')).to.include({ state: 'dropped' });
  });

  it('is the secretariat, once, of what did not happen while the service was down', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.restart();
    await bot.tickAt('2026-11-26T17:00');
    const [notice] = told('sec', 'Something was missed');
    expect(textOf(cardOf(notice))).to.include('No one was reminded in the week of 23 Nov 2026');
    expect(await bot.store.rounds.get('2026-W48')).to.include({ state: 'closed' });
    await bot.tickAt('2026-11-26T17:01');
    await bot.tickAt('2026-11-26T17:02');
    expect(told('sec', 'Something was missed')).to.have.length(1);
  });

  it('is whoever still holds a form that the round is closed: the form itself says so, and takes a late answer', async () => {
    await bot.tickAt('2026-11-23T09:00');
    const [asked] = bot.connector.to('chat-ann').filter((sent) => textOf(cardOf(sent)).includes('Weekly check-in'));
    await bot.tickAt('2026-11-26T16:00');
    const replaced = bot.connector.to('chat-ann').filter(({ method, id }) => method === 'PUT' && id === asked?.id);
    expect(replaced).to.have.length(1);
    const form = cardOf(replaced[0]);
    expect(textOf(form)).to.include('Time to answer is over. Your answer still counts');
    const { verb, data } = filledIn(form);
    await bot.press('ann', verb, data, asked?.id);
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'answered_late' });
  });
});
