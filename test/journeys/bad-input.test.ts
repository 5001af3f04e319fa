import { expect } from 'chai';
import fc from 'fast-check';
import { VERBS } from '../../src/cards/verbs.ts';
import { cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('bad input', () => {
  let bot: TestApp;
  const good = () => ({
    type: 'message',
    id: 'a-1',
    text: 'help',
    channelId: 'msteams',
    serviceUrl: bot.connector.url,
    from: { id: '29:ann', name: 'Ann', aadObjectId: 'aad-ann' },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat-ann', conversationType: 'personal' },
  });
  before(async () => {
    bot = await startApp();
  });
  after(() => bot.close());
  afterEach(async () => {
    const [help] = await bot.write('ann', 'help');
    expect(textOf(cardOf(help)), 'the service goes on').to.include('What you can write');
  });

  it('that is no JSON, no object or no activity gets a 4xx', async () => {
    for (const body of ['{"type": "mess', '', '[]', '"text"', 'null', '{}', '{"type":"message"}'])
      expect((await bot.post(body)).status, body).to.be.within(400, 499);
    expect((await bot.post('type=message', { 'content-type': 'text/plain' })).status).to.be.within(400, 499);
  });

  it('without a sender, a conversation, a recipient or the right channel gets a 400', async () => {
    for (const part of ['from', 'conversation', 'recipient', 'type', 'channelId'])
      expect((await bot.post({ ...good(), [part]: undefined })).status, part).to.equal(400);
    expect((await bot.post({ ...good(), from: { name: 'no id' } })).status).to.equal(400);
  });

  it('with a service URL that is none of Teams’ is turned away', async () => {
    for (const serviceUrl of [
      'https://evil.example.org/',
      'http://169.254.169.254/',
      'file:///etc/passwd',
      'nonsense',
      5,
    ])
      expect((await bot.post({ ...good(), serviceUrl })).status, String(serviceUrl)).to.equal(403);
  });

  it('with a null value, no text or an empty one is answered', async () => {
    for (const extra of [
      { value: null, text: undefined },
      { text: '' },
      { text: '   ' },
      { value: { verb: 5 }, text: undefined },
    ])
      expect((await bot.post({ ...good(), ...extra })).status).to.equal(200);
  });

  it('of 200 KB gets a sentence, and of a megabyte a 413', async () => {
    const [answer] = await bot.write('ann', 'x'.repeat(200 * 1024));
    expect(answer?.activity.text).to.include('too long');
    expect((await bot.post({ ...good(), text: 'x'.repeat(1024 * 1024) })).status).to.equal(413);
    expect(bot.log.join('')).not.to.include('xxxxxxxx');
  });

  it('with an unknown verb or another card’s data gets a card with a sentence', async () => {
    const unknown = await bot.press('ann', 'no/such-verb', { a: 1 });
    expect(textOf(unknown.body.value)).to.include('out of date');
    for (const verb of [VERBS.submit, VERBS.noChange, VERBS.edit, VERBS.confirmUpdate, VERBS.changeUpdate]) {
      const answer = await bot.press('ann', verb, { formKey: 5, revision: 'x', activityIds: 'none' } as never);
      expect(answer.status).to.equal(200);
      expect(textOf(answer.body.value), verb).to.include('out of date');
    }
  });

  it('as a kind of activity nobody handles is no error of ours', async () => {
    expect(
      (await bot.post({ ...good(), type: 'messageReaction', reactionsAdded: [{ type: 'like' }] })).status,
    ).to.equal(200);
    expect((await bot.post({ ...good(), type: 'invoke', name: 'no/such' })).status).to.equal(400);
    expect(
      (await bot.post({ ...good(), type: 'invoke', name: 'adaptiveCard/action', value: null })).status,
    ).to.be.below(502);
  });

  it('of any shape never brings a 500, and leaves nothing in the store', async () => {
    const updates = (await bot.store.updates.since('')).length;
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(
            'text',
            'value',
            'entities',
            'channelData',
            'attachments',
            'locale',
            'name',
            'conversation',
            'membersAdded',
          ),
          fc.jsonValue(),
        ),
        async (extra) => {
          const { status } = await bot.post({ ...good(), ...extra });
          expect(status).to.not.equal(500);
        },
      ),
      { numRuns: 60 },
    );
    expect(await bot.store.updates.since('')).to.have.length(updates);
  });

  it('in card data of any shape never brings a 500', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(VERBS)),
        fc.dictionary(fc.string(), fc.jsonValue()),
        async (verb, data) => {
          const { status, body } = await bot.press('ann', verb, data);
          expect(status).to.equal(200);
          expect(body.statusCode).to.equal(200);
        },
      ),
      { numRuns: 60 },
    );
  });
});
