import { expect } from 'chai';
import { type FakeMailServer, FROM, HELLO, startFakeMailServer } from '../support/fake-mail.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

describe('a focal point whom Teams does not reach', () => {
  let mail: FakeMailServer;
  let bot: TestApp;
  beforeEach(async () => {
    mail = await startFakeMailServer();
    bot = await startApp({
      env: {
        SMTP_URL: mail.url,
        MAIL_FROM: 'Pamoja <pamoja@example.org>',
        LINK_SECRET: 'an example secret of forty characters ..',
        PUBLIC_URL: 'https://pamoja.example.org',
      },
      network: {
        organisations: [organisation('alpha', { name: 'Example Alpha' }), organisation('beta')],
        people: [
          focalPoint('ann', 'alpha', { language: 'sw' }),
          focalPoint('alt', 'alpha', {
            assignments: [{ role: 'focal_point', organisationId: 'alpha', rank: 'alternate' }],
          }),
          focalPoint('ben', 'beta'),
        ],
        activities: [activity('ACT-2026-0001', 'alpha'), activity('ACT-2026-0002', 'beta')],
      },
    });
    await bot.install('ben');
  });
  afterEach(async () => {
    await bot.close();
    await mail.close();
  });

  const state = async (id: string) => (await bot.store.checkIns.get(`2026-W48|${id}`))?.state;

  it('is asked by e-mail with the link to the form, in their language; who has a chat is not', async () => {
    await bot.tickAt('2026-11-23T09:00');
    expect(mail.received.map(({ to }) => to)).to.deep.equal(['ann@example.org']);
    const [{ raw } = { raw: '' }] = mail.received;
    expect(raw).to.include('Auto-Submitted: auto-generated').and.to.include('usimpe mtu mwingine');
    expect(/^Subject: (.*)$/m.exec(raw)?.[1]).not.to.match(/Alpha|ann|Activity/);
    expect(await state('alpha')).to.equal('sent');
    // Neither the address nor the link is kept in the outbox.
    expect(JSON.stringify(await bot.store.deliveries.list())).not.to.match(/@|https?:/);
    const path = /https:\/\/pamoja\.example\.org(\/a\/\S+)/.exec(raw)?.[1] ?? '';
    const response = await fetch(`${bot.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ revision: '0', base: '{}', choice: 'no-change' }),
    });
    expect(await response.text()).to.include('Asante');
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ state: 'answered', channel: 'email_link' });
    await bot.tickAt('2026-11-25T10:00');
    expect(mail.received).to.have.length(1);
  });

  it('is reminded once, and hears no more when the round closes', async () => {
    await bot.tickAt('2026-11-23T09:00');
    await bot.tickAt('2026-11-25T10:00');
    await bot.tickAt('2026-11-26T16:00');
    // The reminder goes to the alternate as well, as in Teams.
    expect(mail.received.map(({ to }) => to).sort()).to.deep.equal([
      'alt@example.org',
      'ann@example.org',
      'ann@example.org',
    ]);
    expect(await state('alpha')).to.equal('missed');
  });

  it('is followed by the next one when the mailbox is not there, and tried again when the server asks for it', async () => {
    mail.faults.set('ann@example.org', 'refuse');
    mail.faults.set('alt@example.org', 'later');
    await bot.tickAt('2026-11-23T09:00');
    mail.faults.delete('alt@example.org');
    for (const minute of ['09:05', '09:20', '09:40']) await bot.tickAt(`2026-11-23T${minute}`);
    expect(mail.received.map(({ to }) => to)).to.deep.equal(['alt@example.org']);
    expect(await state('alpha')).to.equal('sent');
  });

  it('is not written to twice when nobody knows whether the mail got through', async () => {
    mail.faults.set('ann@example.org', 'break');
    await bot.tickAt('2026-11-23T09:00');
    mail.faults.clear();
    for (const minute of ['09:05', '09:20', '10:40']) await bot.tickAt(`2026-11-23T${minute}`);
    expect(mail.received).to.deep.equal([]);
    const [delivery] = (await bot.store.deliveries.list()).filter(
      ({ conversationId }) => conversationId === 'mail:ann',
    );
    expect(delivery).to.include({ state: 'uncertain' });
  });

  it('waits for a mail server that is away', async () => {
    const { url } = mail;
    await mail.close();
    await bot.tickAt('2026-11-23T09:00');
    expect(url).to.include('127.0.0.1');
    const [delivery] = (await bot.store.deliveries.list()).filter(
      ({ conversationId }) => conversationId === 'mail:ann',
    );
    expect(delivery).to.include({ state: 'queued', attempts: 1 });
  });

  it('waits too when the server hangs up, or will not take mail from us: that is no fault of the mailbox', async () => {
    for (const [at, fault] of [
      [HELLO, 'break'],
      [FROM, 'refuse'],
    ] as const) {
      mail.faults.clear();
      mail.faults.set(at, fault);
      await bot.tickAt(at === HELLO ? '2026-11-23T09:00' : '2026-11-23T09:30');
      const [delivery] = (await bot.store.deliveries.list()).filter(
        ({ conversationId }) => conversationId === 'mail:ann',
      );
      expect(delivery, at).to.include({ state: 'queued' });
    }
    expect(bot.log.filter((line) => line.includes('mail.refused'))).to.have.length(2);
    mail.faults.clear();
    await bot.tickAt('2026-11-23T10:30');
    expect(mail.received.map(({ to }) => to)).to.deep.equal(['ann@example.org']);
  });

  it('is asked in Teams once they open it, and by mail in the same week once their chat refuses', async () => {
    for (const person of ['ann', 'alt']) mail.faults.set(`${person}@example.org`, 'refuse');
    bot.connector.misbehave({
      in: 'chat-ben',
      status: 403,
      body: { error: { code: 'ConversationBlockedByUser', message: 'User blocked the conversation with the bot.' } },
    });
    await bot.tickAt('2026-11-23T09:00');
    expect(await state('alpha')).to.equal('unreachable');
    expect(mail.received.map(({ to }) => to)).to.deep.equal(['ben@example.org']);
    expect(await state('beta')).to.equal('sent');
    await bot.install('ann');
    expect(JSON.stringify(bot.connector.to('chat-ann').map(({ activity }) => activity))).to.include('ACT-2026-0001');
    expect(await state('alpha')).to.equal('sent');
  });

  it('is reminded by mail when the chat that had the card is gone', async () => {
    await bot.tickAt('2026-11-23T09:00');
    expect(await state('beta')).to.equal('sent');
    await bot.tickAt('2026-11-24T09:00');
    await bot.send('ben', { type: 'installationUpdate', action: 'remove' });
    mail.received.length = 0;
    await bot.tickAt('2026-11-25T10:00');
    expect(mail.received.map(({ to }) => to)).to.include('ben@example.org');
    expect(await state('beta')).to.equal('reminded');
  });

  it('is not asked twice by a mail that was being sent when the power went', async () => {
    await bot.tickAt('2026-11-23T09:00');
    const [delivery] = (await bot.store.deliveries.list()).filter(
      ({ conversationId }) => conversationId === 'mail:ann',
    );
    await bot.store.deliveries.replace({ ...delivery!, state: 'sending', nextAt: '2026-11-23T06:01:00.000Z' });
    await bot.tickAt('2026-11-23T09:05');
    expect(mail.received).to.have.length(1);
    expect(await bot.store.deliveries.get(delivery!.id)).to.include({ state: 'uncertain' });
  });

  it('is unreachable, with the reason, when no mailbox takes it', async () => {
    for (const person of ['ann', 'alt']) mail.faults.set(`${person}@example.org`, 'refuse');
    await bot.tickAt('2026-11-23T09:00');
    expect(await state('alpha')).to.equal('unreachable');
  });
});
