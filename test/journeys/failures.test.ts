import { expect } from 'chai';
import { recordAskOutcome } from '../../src/check-ins/record-outcome.ts';
import { JOB_NAMES } from '../../src/domain/schedule/due-jobs.ts';
import { createOutbox } from '../../src/outbox/outbox.ts';
import type { RecipeDeps } from '../../src/outbox/recipe.ts';
import { createLog } from '../../src/runtime/log.ts';
import type { Jobs } from '../../src/scheduling/jobs.ts';
import { runDueJobs } from '../../src/scheduling/run-due-jobs.ts';
import { type CosmosWire, startCosmos } from '../support/cosmos.ts';
import { button, CHANNEL, cardOf, filledIn, namesWeek, startApp, type TestApp, textOf } from '../support/start-app.ts';

/** Rows of docs/failure-matrix.md that have no better place. */
describe('when something fails', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    for (const person of ['ann', 'ben', 'sec']) await bot.install(person);
    bot.connector.clear();
  });
  afterEach(() => bot.close());

  const asks = (person: string) =>
    bot.connector
      .to(`chat-${person}`)
      .filter((sent) => sent.method === 'POST' && namesWeek(textOf(cardOf(sent)), '2026-W48')).length;
  const refuse = (code: string, status = 403) =>
    bot.connector.misbehave({ in: 'chat-ben', status, body: { error: { code, message: '' } } });
  const beta = () => bot.store.checkIns.get('2026-W48|beta');

  it('a storm of 429 delays the cards and doubles none', async () => {
    bot.connector.misbehave(...Array.from({ length: 9 }, () => ({ status: 429 })));
    await bot.tickAt('2026-11-23T09:00');
    for (let minute = 1; minute < 30; minute += 1) await bot.tickAt(`2026-11-23T09:${String(minute).padStart(2, '0')}`);
    expect([asks('ann'), asks('ben')]).to.deep.equal([1, 1]);
    expect(await beta()).to.include({ state: 'sent' });
  });

  for (const status of [412, 502, 503, 504])
    it(`a ${status} is tried again, and the card comes once`, async () => {
      bot.connector.misbehave({ in: 'chat-ben', status }, { in: 'chat-ben', status });
      await bot.tickAt('2026-11-23T09:00');
      for (const minute of ['09:01', '09:02', '09:03']) await bot.tickAt(`2026-11-23T${minute}`);
      expect(asks('ben')).to.equal(1);
    });

  for (const [what, code, reason] of [
    ['somebody blocks the bot', 'ConversationBlockedByUser', 'blocked_by_user'],
    ['the app is uninstalled', 'BotNotInConversationRoster', 'not_installed'],
    ['an administrator disables the bot', 'BotDisabledByAdmin', 'bot_disabled_by_admin'],
  ] as const)
    it(`${what}: the ledger says so, and what they write ends it`, async () => {
      refuse(code);
      await bot.tickAt('2026-11-23T09:00');
      expect(await beta()).to.include({ state: 'unreachable', stateReason: reason });
      const [ledger] = await bot.write('sec', 'ledger');
      expect(textOf(cardOf(ledger))).to.include('= 3 organisations on the list');
      await bot.write('ben', 'check in');
      expect(asks('ben')).to.be.at.least(1);
    });

  const ledgerNow = async () => {
    const [sent] = await bot.write('sec', 'ledger');
    return textOf(cardOf(sent)).replace(/\n/g, ' ');
  };

  describe('an ask whose fate nobody knows', () => {
    const doubt = async () => {
      bot.connector.misbehave({ in: 'chat-ben', status: 500 });
      await bot.tickAt('2026-11-23T09:00');
    };

    it('is visible: in the ledger with its reason, counted in the summary, and on the to-do list', async () => {
      await doubt();
      expect(await beta()).to.include({ state: 'sent', stateReason: 'uncertain' });
      const [ledger] = await bot.write('sec', 'ledger');
      expect(textOf(cardOf(ledger))).to.include('no one knows whether it arrived');
      const [summary] = await bot.write('sec', 'summary');
      expect(textOf(cardOf(summary))).to.include('Of one ask no one knows whether it arrived');
      const [list] = await bot.write('sec', 'kazi');
      expect(textOf(cardOf(list))).to.include('no one knows whether this week’s card arrived');
    });

    it('is sent again on an officer’s word, by button or by name, and then it is certain', async () => {
      await doubt();
      const [list] = await bot.write('sec', 'to do');
      const button = cardOf(list).body.flatMap((element: any) => element.actions ?? [])[0];
      expect(button.title).to.equal('Ask again');
      const before = asks('ben');
      expect(textOf((await bot.press('ben', button.verb, button.data)).body.value)).to.include(
        'do not have permission',
      );
      const answer = textOf((await bot.press('sec', button.verb, button.data)).body.value);
      expect(answer).to.include('is being asked again').and.to.include('To do');
      expect(asks('ben')).to.equal(before + 1);
      const settled = await beta();
      expect(settled).to.include({ state: 'sent' }).and.not.to.have.property('stateReason');
      const [said] = await bot.write('sec', 'ask again Example beta');
      expect(said?.activity.text).to.include('need not be asked again');
      expect(asks('ben')).to.equal(before + 1);
      expect((await bot.store.audit.list()).filter(({ action }) => action === 'asked-again')).to.have.length(1);
    });

    it('has the reminder first of all, and that settles it', async () => {
      await doubt();
      bot.connector.clear();
      await bot.tickAt('2026-11-25T10:00');
      expect(bot.connector.sent[0]?.conversationId).to.equal('chat-ben');
      expect(await beta())
        .to.include({ state: 'reminded' })
        .and.not.to.have.property('stateReason');
    });

    it('is no silence when the round closes: nobody knows that anybody was asked', async () => {
      bot.connector.misbehave(...Array.from({ length: 4 }, () => ({ in: 'chat-ben', status: 500 })));
      await bot.tickAt('2026-11-23T09:00');
      await bot.tickAt('2026-11-25T10:00');
      expect(await beta()).to.include({ state: 'reminded', stateReason: 'uncertain' });
      await bot.tickAt('2026-11-26T16:00');
      expect(await beta()).to.include({ state: 'unreachable', stateReason: 'uncertain' });
      const [late] = await bot.write('ben', 'check in');
      const { verb, data } = filledIn(cardOf(late));
      await bot.press('ben', verb, data);
      expect(await beta()).to.include({ state: 'answered_late' });
    });

    it('is settled by a second card that surely came, whichever outcome is told first', async () => {
      await doubt();
      const before = (await beta())!;
      const later = { at: '2026-11-23T07:00:00.000Z', id: 'x', week: '2026-W48', conversationId: 'chat-ben' };
      const delivery = {
        ...later,
        content: { kind: 'check-in' as const, checkInId: before.id, personId: 'ben', reminder: 0 },
        state: 'sent' as const,
        attempts: 1,
        queuedAt: later.at,
        sentAt: later.at,
      };
      const deps = { store: bot.store, now: bot.clock.now } as unknown as RecipeDeps;
      await recordAskOutcome(deps, delivery);
      expect(await beta()).not.to.have.property('stateReason');
      await recordAskOutcome(deps, { ...delivery, state: 'uncertain' });
      expect(await beta()).not.to.have.property('stateReason');
    });
  });

  describe('a chat that is not found, once', () => {
    const NOT_FOUND = { in: 'chat-ben', status: 404, body: { error: { code: 'ConversationNotFound' } } };
    const nextRound = async () => {
      await bot.tickAt('2026-11-26T16:00');
      await bot.tickAt('2026-11-30T09:00');
    };
    const inWeek = (week: string) => bot.store.checkIns.get(`${week}|beta`);

    it('holds for the round, with a reason of its own; the next round tries again', async () => {
      bot.connector.misbehave(NOT_FOUND);
      await bot.tickAt('2026-11-23T09:00');
      expect(bot.connector.asked, 'a new chat was tried').to.deep.equal(['29:ben']);
      expect(await inWeek('2026-W48')).to.deep.include({
        state: 'unreachable',
        stateReason: 'conversation_not_found',
        tried: ['chat', 'new_chat'],
      });
      expect(await ledgerNow()).to.match(/chat was not found.*out of reach since 23 Nov.*a new chat/);
      await bot.tickAt('2026-11-25T10:00');
      expect(asks('ben'), 'not in the same round').to.equal(0);
      await nextRound();
      expect(await inWeek('2026-W49')).to.include({ state: 'sent' });
      expect(await bot.store.conversations.get('chat-ben')).not.to.have.any.keys(
        'refused',
        'refusedIn',
        'refusedSince',
      );
    });

    it('that stays so says since when, round after round, and goes on being tried', async () => {
      bot.connector.misbehave(NOT_FOUND, NOT_FOUND);
      await bot.tickAt('2026-11-23T09:00');
      await nextRound();
      expect(bot.connector.asked).to.have.length(2);
      const second = (await inWeek('2026-W49'))!;
      expect(second).to.include({ state: 'unreachable', outOfReachSince: (await inWeek('2026-W48'))!.stateSince });
      expect(await ledgerNow()).to.include('out of reach since 23 Nov');
      await bot.tickAt('2026-12-03T16:00');
      await bot.tickAt('2026-12-07T09:00');
      expect(await inWeek('2026-W50')).to.include({ state: 'sent' });
    });

    it('is replaced by the new one that Teams has for the person, and the card comes there', async () => {
      bot.connector.opens.set('29:ben', 'chat-ben-2');
      bot.connector.misbehave(NOT_FOUND);
      await bot.tickAt('2026-11-23T09:00');
      expect(bot.connector.to('chat-ben-2')).to.have.length(1);
      expect(await inWeek('2026-W48')).to.include({ state: 'sent' });
      const chats = (await bot.store.conversations.list()).filter(({ aadObjectId }) => aadObjectId === 'aad-ben');
      expect(
        chats.map(({ id, teamsId }) => [id, teamsId]),
        'the record keeps its id: what is queued for it is still found',
      ).to.deep.equal([['chat-ben', 'chat-ben-2']]);
      await bot.tickAt('2026-11-25T10:00');
      expect(bot.connector.to('chat-ben-2')).to.have.length(2);
    });

    it('and a block are tried again by an officer too, in the same round', async () => {
      bot.connector.misbehave({ in: 'chat-ben', status: 403, body: { error: { code: 'ConversationBlockedByUser' } } });
      await bot.tickAt('2026-11-23T09:00');
      expect(await inWeek('2026-W48')).to.include({ state: 'unreachable', stateReason: 'blocked_by_user' });
      expect(bot.connector.asked, 'who blocked the bot is not written to by a new chat').to.deep.equal([]);
      await bot.write('sec', 'uliza tena Example beta');
      expect(await inWeek('2026-W48')).to.include({ state: 'sent' });
    });
  });

  it('an outage of Teams that lasts longer than a few tries only makes the cards late', async () => {
    bot.connector.misbehave(...Array.from({ length: 20 }, () => ({ status: 503 })));
    await bot.tickAt('2026-11-23T09:00');
    for (const hour of ['09', '10', '11', '12', '13', '14'])
      for (const minute of ['01', '15', '30', '45']) await bot.tickAt(`2026-11-23T${hour}:${minute}`);
    expect([asks('ann'), asks('ben')]).to.deep.equal([1, 1]);
    expect(await beta()).to.include({ state: 'sent' });
  });

  it('who was not reached while it lasted is asked again with the reminder, and once', async () => {
    bot.connector.misbehave({ in: 'chat-ben', status: 429, headers: { 'retry-after': '30000' } });
    await bot.tickAt('2026-11-23T09:00');
    expect(await beta()).to.include({ state: 'unreachable', stateReason: 'transport_failed' });
    await bot.tickAt('2026-11-25T10:00');
    await bot.tickAt('2026-11-25T10:01');
    expect(asks('ben')).to.equal(1);
    expect(await beta()).to.include({ state: 'sent' });
    await bot.tickAt('2026-11-26T16:00');
    expect(await beta()).to.include({ state: 'missed' });
  });

  it('who came back and whose card is still on its way is not asked a second time by the reminder', async () => {
    refuse('ConversationBlockedByUser');
    await bot.tickAt('2026-11-23T09:00');
    expect(await beta()).to.include({ state: 'unreachable' });
    const unreached = await beta();
    await bot.tickAt('2026-11-25T09:50');
    await bot.install('ben');
    const sent = (await bot.store.deliveries.ofWeek('2026-W48')).find(({ id }) => id.includes('|ben|'));
    // As if Teams had put it off for twenty minutes.
    const { messageId: _, sentAt: __, ...waiting } = { ...sent!, state: 'queued' as const };
    await bot.store.deliveries.replace({ ...waiting, nextAt: '2026-11-25T07:10:00.000Z' });
    await bot.store.checkIns.replace({ ...unreached!, etag: (await beta())!.etag });
    bot.connector.clear();
    await bot.tickAt('2026-11-25T10:00');
    for (const minute of ['10:15', '10:30']) await bot.tickAt(`2026-11-25T${minute}`);
    expect(asks('ben')).to.equal(1);
    expect(await beta()).to.include({ state: 'sent' });
  });

  it('what cannot have left is not counted as sent: no way to the connector', async () => {
    await bot.connector.close();
    await bot.tickAt('2026-11-23T09:00');
    expect(await beta()).to.include({ state: 'planned' });
    const deliveries = await bot.store.deliveries.ofWeek('2026-W48');
    expect(deliveries.map(({ state }) => state)).to.deep.equal(['queued', 'queued']);
    expect(bot.log.join('\n')).to.include('"reason":"ECONNREFUSED"');
  });

  it('a restart takes back nobody’s leave: a card that came before it is old news', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.tickAt('2026-11-24T12:00');
    await bot.write('ben', 'leave until 2026-12-04');
    expect(await beta()).to.include({ state: 'excused', stateReason: 'leave' });
    await bot.restart();
    await bot.app.idle();
    expect(await beta()).to.include({ state: 'excused', stateReason: 'leave' });
    await bot.tickAt('2026-11-26T16:00');
    expect(await beta()).to.include({ state: 'excused', stateReason: 'leave' });
  });

  it('a card that arrives when the round has closed without it moves nothing any more', async () => {
    bot.connector.misbehave({ in: 'chat-ben', status: 503 });
    await bot.tickAt('2026-11-23T09:00');
    const [waiting] = (await bot.store.deliveries.ofWeek('2026-W48')).filter(({ state }) => state === 'queued');
    // On its way when the clock closes the round, and answered after that.
    await bot.store.deliveries.replace({ ...waiting!, state: 'sending', nextAt: '2026-11-26T13:01:00.000Z' });
    await bot.tickAt('2026-11-26T16:00');
    expect(await beta()).to.include({ state: 'unreachable' });
    const sending = await bot.store.deliveries.get(waiting!.id);
    const { nextAt: _, ...sent } = { ...sending!, state: 'sent' as const, sentAt: '2026-11-26T13:00:05.000Z' };
    await bot.store.deliveries.replace(sent);
    await bot.restart();
    await bot.app.idle();
    expect(await beta()).to.include({ state: 'unreachable', stateReason: 'transport_failed' });
    // Nor one that was not reached before it closed.
    const checkIn = await beta();
    await bot.store.checkIns.replace({ ...checkIn!, stateBy: 'job:open-round', stateReason: 'not_installed' });
    await bot.restart();
    await bot.app.idle();
    expect(await beta()).to.include({ state: 'unreachable', stateReason: 'not_installed' });
  });

  it('what another replica sent and did not record counts when the reminder and the closing look', async () => {
    bot.connector.misbehave({ in: 'chat-ben', status: 503 });
    await bot.tickAt('2026-11-23T09:00');
    const [waiting] = (await bot.store.deliveries.ofWeek('2026-W48')).filter(({ state }) => state === 'queued');
    const { nextAt: _, ...sent } = { ...waiting!, state: 'sent' as const, sentAt: '2026-11-23T06:01:00.000Z' };
    await bot.store.deliveries.replace(sent);
    await bot.tickAt('2026-11-25T10:00');
    expect(await beta()).to.include({ state: 'reminded' });
  });

  it('both reminders due after a downtime are one', async () => {
    await bot.install('sec');
    await bot.tickAt('2026-11-23T09:00');
    const settings = await bot.store.settings.get();
    await bot.store.settings.replace({ ...settings!, remindsAgain: { day: 4, time: '10:00' } });
    await bot.restart();
    bot.connector.clear();
    await bot.tickAt('2026-11-26T10:30');
    expect(asks('ben')).to.equal(1);
    expect((await bot.store.runs.get('remind|2026-W48'))?.state).to.equal('skipped');
  });

  it('who completed everything outside the check-in has missed nothing', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.tickAt('2026-11-24T10:00');
    for (const id of (await bot.store.checkIns.get('2026-W48|alpha'))!.activityIds) {
      const [proposal] = await bot.write('ann', `update ${id} completed on 2026-11-24 reached 90: done`);
      const { verb, data } = button(cardOf(proposal), 'Yes, save it');
      await bot.press('ann', verb, data);
    }
    await bot.tickAt('2026-11-25T10:00');
    await bot.tickAt('2026-11-26T16:00');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'excused', stateReason: 'nothing_due' });
    expect(await beta()).to.include({ state: 'missed' });
  });

  it('an uncertain digest is posted again on the word of somebody who has looked, the very same, once', async () => {
    await bot.tickAt('2026-11-23T09:00');
    const [proposal] = await bot.write('ben', 'update ACT-2026-0004 blocked support funding: no venue');
    const { verb, data } = button(cardOf(proposal), 'Yes, save it');
    await bot.press('ben', verb, data);
    await bot.writeInChannel('sec', 'use this channel');
    bot.connector.misbehave({ in: CHANNEL, status: 500 });
    await bot.write('sec', 'digest now');
    const [digest] = await bot.store.digests.list();
    expect(digest).to.include({ state: 'uncertain' });
    const [doubt] = await bot.write('sec', 'digest now');
    const again = button(cardOf(doubt), 'Not there? Post it again');
    const refused = await bot.press('ben', again.verb, again.data);
    expect(textOf(refused.body.value)).to.include('do not have permission');
    await Promise.all([bot.press('sec', again.verb, again.data), bot.press('sec', again.verb, again.data)]);
    await bot.app.idle();
    const [posted] = await bot.store.digests.list();
    expect(posted).to.include({ state: 'posted', contentHash: digest!.contentHash });
    const digests = () => bot.connector.to(CHANNEL).filter((sent) => sent.activity.attachments?.length).length;
    expect(digests()).to.equal(1);
    // In doubt again, and one of its activities is nobody else's business any more: that one is made anew.
    const { postedAt: _, messageId: __, ...doubted } = posted!;
    await bot.store.digests.replace({ ...doubted, state: 'uncertain' });
    const row = (await bot.store.deliveries.ofWeek('2026-W48')).find((each) => each.content.kind === 'digest');
    await bot.store.deliveries.replace({ ...row!, state: 'uncertain' });
    const named = (await bot.store.activities.list()).find(({ id }) => JSON.stringify(posted!.figures).includes(id));
    expect(named).not.to.equal(undefined);
    await bot.store.activities.replace({ ...named!, sensitivity: 'restricted' });
    await bot.press('sec', again.verb, again.data);
    await bot.app.idle();
    const last = bot.connector
      .to(CHANNEL)
      .filter((sent) => sent.activity.attachments?.length)
      .at(-1);
    expect(digests()).to.equal(2);
    expect(JSON.stringify(last)).not.to.include(named!.id);
    bot.connector.clear();
    const late = await bot.press('sec', again.verb, again.data);
    expect(textOf(late.body.value)).to.include('already posted');
    expect(digests()).to.equal(0);
  });

  it('a 400 or 401 ends one message with its reason and holds up no other', async () => {
    bot.connector.misbehave({ in: 'chat-ben', status: 400 });
    await bot.tickAt('2026-11-23T09:00');
    expect(asks('ann')).to.equal(1);
    expect(await beta()).to.include({ state: 'unreachable', stateReason: 'transport_failed' });
  });

  it('a 413 is said again in short: the form behind a button', async () => {
    bot.connector.misbehave({ in: 'chat-ben', status: 413 });
    await bot.tickAt('2026-11-23T09:00');
    const [sent] = bot.connector.to('chat-ben');
    expect(textOf(cardOf(sent))).to.include('Your weekly check-in is ready');
    expect(await beta()).to.include({ state: 'sent' });
    const { verb, data } = cardOf(sent).actions[0];
    const form = await bot.press('ben', verb, data);
    expect(textOf(form.body.value)).to.include('Weekly check-in, week of 23 Nov 2026');

    bot.connector.misbehave({ in: 'chat-ann', status: 413 }, { in: 'chat-ann', status: 413 });
    await bot.tickAt('2026-11-25T10:00');
    expect((await bot.store.deliveries.list()).find(({ id }) => id.startsWith('reminder|2026-W48|alpha'))).to.include({
      state: 'dead',
      reason: 'too_big',
    });
  });

  it('a channel that was deleted holds the digest, says why, and lets another be chosen', async () => {
    await bot.writeInChannel('sec', 'use this channel');
    bot.connector.misbehave({ in: CHANNEL, status: 404, body: { error: { code: 'ConversationNotFound' } } });
    await bot.write('sec', 'digest now');
    expect((await bot.store.digests.list())[0]).to.include({ state: 'held' });
    const [again] = await bot.write('sec', 'digest now');
    expect(again?.activity.text).to.include('is being posted in');
    expect((await bot.store.digests.list())[0]).to.include({ state: 'posted' });
    expect(bot.connector.to(CHANNEL).filter((sent) => cardOf(sent))).to.have.length(1);
  });

  it('a clock that steps back fires nothing a second time', async () => {
    await bot.tickAt('2026-11-23T09:00');
    for (const at of ['08:30', '08:59', '09:00', '09:01']) await bot.tickAt(`2026-11-23T${at}`);
    expect([asks('ann'), asks('ben')]).to.deep.equal([1, 1]);
    expect((await bot.store.runs.list()).map(({ id }) => id)).to.deep.equal([
      'open-round|2026-W48',
      'retention|2026-11-23',
    ]);
  });

  it('a digest waits for a closing that was cut off, however late it is', async () => {
    await bot.tickAt('2026-11-23T09:00');
    const run = { id: 'close-round|2026-W48', job: 'close-round', week: '2026-W48', state: 'running' } as const;
    await bot.store.runs.create({
      ...run,
      startedAt: '2026-11-27T10:58:00.000Z',
      heldUntil: '2026-11-27T11:03:00.000Z',
    });
    const jobs = async () => (await bot.store.runs.list()).map(({ id }) => id);
    await bot.tickAt('2026-11-27T14:00');
    expect(await jobs()).not.to.include('digest|2026-W48');
    await bot.tickAt('2026-11-27T14:03');
    expect(await jobs()).to.include('digest|2026-W48');
    const states = (await bot.store.checkIns.ofWeek('2026-W48')).map(({ state }) => state);
    expect(states).not.to.include('sent');
  });

  it('a digest waits for a closing that fails in its own minute', async () => {
    await bot.tickAt('2026-11-23T09:00');
    bot.clock.set('2026-11-27T14:00');
    let fails = true;
    const done: string[] = [];
    const job = (name: string) => async () => {
      if (name === 'close-round' && fails) throw new Error('the store is gone');
      done.push(name);
    };
    const jobs = Object.fromEntries(JOB_NAMES.map((name) => [name, job(name)])) as unknown as Jobs;
    const deps = { store: bot.store, now: bot.clock.now, log: createLog('silent', () => undefined), jobs };
    await runDueJobs({ ...deps, outbox: createOutbox({ store: bot.store, now: bot.clock.now }) });
    expect(done).not.to.include('digest');
    fails = false;
    bot.clock.set('2026-11-27T14:11');
    await runDueJobs({ ...deps, outbox: createOutbox({ store: bot.store, now: bot.clock.now }) });
    expect(done.slice(-2)).to.deep.equal(['close-round', 'digest']);
  });

  it('a restart in the due minute asks once', async () => {
    bot.clock.set('2026-11-23T09:00');
    await bot.restart();
    await bot.tickAt('2026-11-23T09:00');
    await bot.restart();
    await bot.tickAt('2026-11-23T09:00');
    expect([asks('ann'), asks('ben')]).to.deep.equal([1, 1]);
  });

  it('a tick that takes longer than a minute is not overtaken', async () => {
    bot.clock.set('2026-11-23T09:00');
    await Promise.all([bot.app.tick(), bot.app.tick(), bot.app.tick()]);
    await bot.app.idle();
    expect([asks('ann'), asks('ben')]).to.deep.equal([1, 1]);
  });
});

describe('when the store fails under the clock', function () {
  this.timeout(600_000);
  let cosmos: CosmosWire;
  let bot: TestApp;
  before(async () => {
    cosmos = await startCosmos();
  });
  after(() => cosmos.close());
  beforeEach(async () => {
    bot = await startApp({ choice: cosmos.choice(), fresh: true });
    for (const person of ['ann', 'ben']) await bot.install(person);
  });
  afterEach(() => bot.close());

  const asks = () => bot.connector.sent.filter((sent) => textOf(cardOf(sent)).includes('Weekly check-in'));

  it('the due job waits for it and then runs, once', async () => {
    cosmos.fault = ({ kind }) => (kind === 'metadata' ? undefined : { status: 503 });
    const ticking = bot.tickAt('2026-11-23T09:00');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(asks()).to.have.length(0);
    cosmos.fault = undefined;
    await ticking;
    await bot.tickAt('2026-11-23T09:01');
    expect(asks()).to.have.length(2);
  });

  it('slow answers only make it late', async () => {
    cosmos.fault = ({ kind }) => (kind === 'metadata' ? undefined : { delayMs: 60 });
    await bot.tickAt('2026-11-23T09:00');
    cosmos.fault = undefined;
    await bot.tickAt('2026-11-23T09:01');
    expect(asks()).to.have.length(2);
  });
});
