import { expect } from 'chai';
import { createMailer } from '../../src/mail/mailer.ts';
import { createLog } from '../../src/runtime/log.ts';
import { type FakeMailServer, HELLO, startFakeMailServer } from '../support/fake-mail.ts';

describe('a mail server that is barely there', () => {
  const ADDRESS = 'ann@example.org';
  let server: FakeMailServer;
  beforeEach(async () => {
    server = await startFakeMailServer();
  });
  afterEach(() => server.close());

  /** Sends one mail, and gives up as soon as the server hangs. */
  function sendAndGiveUp() {
    const mailer = createMailer({
      url: server.url,
      from: 'pamoja@example.org',
      elapsed: () => 0,
      log: createLog('silent', () => undefined),
      deadline: (work) =>
        Promise.race([work, server.hanging().then(() => Promise.reject(new Error('no answer in time')))]),
    });
    return mailer.send({ to: ADDRESS, subject: 'Example', text: 'An example.' });
  }

  it('gets the mail another time when it had nothing of it yet, and does not get this one as well', async () => {
    server.faults.set(HELLO, 'hang');
    expect(await sendAndGiveUp()).to.deep.include({ ok: false, status: 503 });
    await server.goOn();
    expect(server.received).to.deep.equal([]);
  });

  it('leaves it uncertain when it had the mail and did not say so', async () => {
    server.faults.set(ADDRESS, 'hang');
    expect(await sendAndGiveUp()).to.deep.equal({ ok: false });
  });
});
