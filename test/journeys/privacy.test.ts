import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import Excel from 'exceljs';
import { createOutput } from '../../src/commands/output.ts';
import { retentionCommand } from '../../src/commands/retention.ts';
import { checkChain } from '../../src/domain/audit/audit.ts';
import { hasAdmin, isLastAdmin } from '../../src/domain/network/role-change.ts';
import { KEPT_DAYS, planRetention } from '../../src/domain/privacy/retention.ts';
import { ExpectedError } from '../../src/errors.ts';
import { erasePerson, letGo } from '../../src/privacy/erase-person.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { NOUNS } from '../../src/store/reads.ts';
import { isUploadUrl } from '../../src/teams/sdk/gate.ts';
import { type FakeOneDrive, startFakeOneDrive } from '../support/fake-onedrive.ts';
import { activity, focalPoint, SMALL_NETWORK } from '../support/network.ts';
import { CHANNEL, cardOf, startApp, TENANT, type TestApp, textOf } from '../support/start-app.ts';

const DPO = focalPoint('dpo', 'office', {
  assignments: [{ role: 'data_protection_officer', organisationId: 'office' }],
});

describe('a person’s own data', function () {
  this.timeout(600_000);
  let bot: TestApp;
  let oneDrive: FakeOneDrive;
  beforeEach(async () => {
    oneDrive = await startFakeOneDrive();
    bot = await startApp({ network: { ...SMALL_NETWORK, people: [...SMALL_NETWORK.people, DPO] } });
    for (const person of ['ann', 'ben', 'dpo', 'sec']) await bot.install(person);
  });
  afterEach(async () => {
    await bot.close();
    await oneDrive.close();
  });

  interface Offered {
    context: unknown;
    messageId: string;
  }
  /** What somebody is asked when they ask for a file. */
  async function offerOf(person: string, text = 'my data'): Promise<Offered> {
    const sent = (await bot.write(person, text)).at(-1);
    const [{ contentType, content }] = sent!.activity.attachments;
    expect(contentType).to.equal('application/vnd.microsoft.teams.card.file.consent');
    return { context: content.acceptContext, messageId: sent!.id };
  }

  function accept(
    person: string,
    { context, messageId }: Offered,
    {
      uploadUrl = oneDrive.url,
      contentUrl = 'https://example.sharepoint.com/f',
      action = 'accept',
      ...more
    }: Record<string, unknown> = {},
  ) {
    return bot.send(person, {
      type: 'invoke',
      name: 'fileConsent/invoke',
      replyToId: messageId,
      value: {
        type: 'fileUpload',
        action,
        context,
        uploadInfo: { uploadUrl, contentUrl, uniqueId: 'u', fileType: 'json' },
      },
      ...more,
    });
  }

  /** Two steps: what was written, and the button under the question. Resolves with what is said in the end. */
  async function confirmed(officer: string, text: string): Promise<string> {
    const [asked] = await bot.write(officer, text);
    const [yes] = cardOf(asked).actions;
    const before = bot.connector.to(`chat-${officer}`).length;
    const { body } = await bot.press(officer, yes.verb, yes.data);
    const later = bot.connector.to(`chat-${officer}`).slice(before);
    return [textOf(body.value), ...later.map(({ activity: each }) => each.text ?? textOf(each))].join('\n');
  }

  it('is offered as a file, and comes when it is wanted: all of it, and nobody else’s', async () => {
    await bot.write('ann', 'update ACT-2026-0001 on track: leaflets printed');
    const [proposal] = await bot.write('ann', 'update ACT-2026-0001 on track: leaflets printed');
    const confirm = cardOf(proposal).actions[0];
    await bot.press('ann', confirm.verb, confirm.data);
    const sent = await accept('ann', await offerOf('ann'));
    const [upload] = oneDrive.uploads;
    expect(upload!.method).to.equal('PUT');
    expect(upload!.headers).not.to.have.property('authorization');
    expect(upload!.headers['content-range']).to.equal(`bytes 0-${upload!.body.length - 1}/${upload!.body.length}`);
    const held = JSON.parse(upload!.body.toString());
    expect(held.about).to.include({ displayName: 'Focal point ann (example)', entraObjectId: 'aad-ann' });
    expect(held.chats).to.have.length(1);
    expect(held.statusUpdates.map((each: any) => each.narrative)).to.deep.equal(['leaflets printed']);
    expect(upload!.body.toString()).not.to.match(/Focal point (?:ben|alt|sec)/);
    expect(sent.map(({ method }) => method)).to.deep.equal(['DELETE', 'POST']);
    expect(sent[1]!.activity.attachments[0]).to.deep.include({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: 'https://example.sharepoint.com/f',
    });
    const elsewhere = await accept('ann', await offerOf('ann'), { contentUrl: 'https://example.org/trap' });
    expect(JSON.stringify(elsewhere)).to.include('file.info').and.not.to.include('trap');
    expect((await bot.store.audit.list()).at(-1)).to.include({ by: 'ann', action: 'my-data' });
  });

  it('goes to no address but Teams’ own, follows no redirect, and says when it did not work', async () => {
    for (const url of ['http://example.org/x', 'https://sharepoint.com.example.org/', 'file:///etc/passwd', 7, null]) {
      const [said] = await accept('ann', await offerOf('ann'), { uploadUrl: url });
      expect(said?.activity.text).to.include('could not be put into your OneDrive');
    }
    expect(oneDrive.uploads).to.have.length(0);
    for (const status of [302, 500]) {
      oneDrive.answers.push(status);
      const [said] = await accept('ann', await offerOf('ann'));
      expect(said?.activity.text).to.include('could not be put into your OneDrive');
    }
    expect(oneDrive.uploads).to.have.length(2);
  });

  it('and an export are made for whoever was offered them, as it was offered, and with the rights of the moment', async () => {
    const offer = await offerOf('sec', 'export county:kwale');
    const admin = (await bot.store.people.get('sec'))!;
    await bot.store.people.replace({ ...admin, assignments: [{ role: 'focal_point', organisationId: 'beta' }] });
    expect((await accept('sec', offer)).at(-1)?.activity.text).to.include('do not have permission');
    const mine = await offerOf('ann');
    for (const context of [null, {}, 'my-data', { offer: 'x' }, { file: 'my-data' }, { file: 'export', filters: '' }]) {
      const [said, ...more] = await accept('ann', { ...mine, context });
      expect(said?.activity.text, JSON.stringify(context)).to.include('out of date');
      expect(more).to.deep.equal([]);
    }
    const [stolen] = await accept('ben', mine);
    expect(stolen?.activity.text).to.include('out of date');
    const [stranger] = await accept('stranger', mine);
    expect(stranger?.activity.text).to.include('out of date');
    bot.clock.advance(25 * 3_600_000);
    const late = (await accept('ann', mine)).map(({ activity: { text } }) => text);
    expect(late.join(), 'a day later').to.include('out of date');
    expect(oneDrive.uploads).to.have.length(0);
  });

  it('is declined where it was offered, and nobody can have another message taken away by it', async () => {
    const mine = await offerOf('ann');
    const deleted = () => bot.connector.sent.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
    const decline = { action: 'decline' };
    await accept('stranger', { context: { offer: 'x' }, messageId: 'message-1' }, decline);
    await accept('stranger', { context: undefined, messageId: 'message-1' }, decline);
    await accept('ben', { ...mine, messageId: 'message-1' }, decline);
    await accept('ann', { ...mine, messageId: 'message-1' }, decline);
    const conversation = { id: 'chat-ann', conversationType: 'groupChat', tenantId: TENANT };
    await accept('ann', mine, { ...decline, conversation });
    expect(deleted()).to.deep.equal([]);
    const another = await offerOf('ann');
    expect(await accept('ann', another, decline), 'and nothing is said').to.have.length(1);
    expect(deleted()).to.deep.equal([`/v3/conversations/chat-ann/activities/${another.messageId}`]);
    const [late] = await accept('ann', another);
    expect(late?.activity.text, 'what was declined is not taken after all').to.include('out of date');
    expect(bot.log.join('\n')).to.not.include('"level":50');
  });

  it('an export comes as a workbook to the secretariat, and is on record', async () => {
    await accept('sec', await offerOf('sec', 'export protection'));
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(oneDrive.uploads[0]!.body as never);
    expect(workbook.getWorksheet('Activities')?.rowCount).to.equal(2);
    expect((await bot.store.audit.list()).at(-1)).to.deep.include({
      by: 'sec',
      action: 'exported',
      detail: { rows: 1, format: 'xlsx', filters: 'pillar', public: 'no' },
    });
  });

  it('is erased seven days after “forget me”, and the data protection officer is told', async () => {
    await bot.tickAt('2026-11-23T09:00');
    const [form] = await bot.write('ann', 'check in');
    await bot.press('ann', 'check-in/no-change', cardOf(form).actions[1].data);
    const [promise] = await bot.write('ann', 'forget me');
    expect(promise?.activity.text).to.include('30 Nov').and.to.include('keep me');
    const told = bot.connector.to('chat-dpo').map((each) => JSON.stringify(each.activity));
    expect(told.filter((text) => text.includes('has asked to have their data erased'))).to.have.length(1);
    expect(
      bot.connector.to('chat-ben').some((each) => /forgotten|data erased/.test(JSON.stringify(each.activity))),
    ).to.equal(false);
    await bot.write('ann', 'forget me');
    await bot.tickAt('2026-11-29T12:00');
    expect((await bot.store.people.get('ann'))?.displayName).to.include('ann');
    await bot.tickAt('2026-11-30T06:00');
    const { etag: _, erasedKeys: keys = [], ...left } = (await bot.store.people.get('ann'))!;
    expect(keys).to.have.length(2);
    expect(left).to.deep.equal({
      id: 'ann',
      displayName: '–',
      assignments: [],
      language: 'en',
      active: false,
      erased: true,
    });
    expect((await bot.store.conversations.list()).map(({ id }) => id)).not.to.include('chat-ann');
    const everything = JSON.stringify(
      await Promise.all([bot.store.people.list(), bot.store.conversations.list(), bot.store.deliveries.list()]),
    );
    expect(everything).not.to.match(/aad-ann|Focal point ann|ann@/);
    // What the organisation said stays, and the ledger adds up.
    expect((await bot.store.updates.since('')).length).to.be.greaterThan(0);
    const [ledger] = await bot.write('sec', 'ledger');
    expect(textOf(cardOf(ledger)))
      .to.include('by –')
      .and.not.to.include('Focal point ann');
    const [stranger] = await bot.write('ann', 'my activities');
    expect(stranger?.activity.text).to.include('not on my list');
    expect(checkChain(await bot.store.audit.list(), sha256).problem).to.equal(undefined);
  });

  it('stays when “keep me” came in time, and for the last admin until there is another', async () => {
    await bot.write('ann', 'forget me');
    expect((await bot.write('ann', 'keep me'))[0]?.activity.text).to.include('Nothing will be erased');
    expect((await bot.write('ann', 'keep me'))[0]?.activity.text).to.include('not asked');
    // A phone in wrong hands could do that: who answers for data protection hears of it.
    const told = bot.connector.to('chat-dpo').map((each) => JSON.stringify(each.activity));
    expect(told.filter((text) => text.includes('has cancelled their request to be erased'))).to.have.length(1);
    await bot.tickAt('2026-12-05T06:00');
    expect((await bot.store.people.get('ann'))?.active).to.equal(true);
    expect(isLastAdmin({ id: 'ann' }, [focalPoint('ann', 'alpha')])).to.equal(false);
    expect((await bot.write('sec', 'forget me'))[0]?.activity.text).to.include('only admin');
    expect(await confirmed('dpo', 'erase sec')).to.include('only admin');
  });

  it('of an admin whom the configuration names is not there again with their next message', async () => {
    const boss = '00000000-0000-4000-8000-0000000000b2';
    await bot.close();
    const listed = focalPoint('boss', 'office', {
      aadObjectId: boss,
      assignments: [{ role: 'secretariat_admin', organisationId: 'office' }],
    });
    bot = await startApp({
      env: { ADMIN_OBJECT_IDS: boss },
      network: { ...SMALL_NETWORK, people: [...SMALL_NETWORK.people, DPO, listed] },
    });
    const asBoss = { from: { id: '29:boss', name: 'Boss', aadObjectId: boss } };
    expect(cardOf((await bot.write('boss', 'people', asBoss))[0])).not.to.equal(undefined);
    // Cut off in the middle, or after the role was taken: the second time is as good as the first.
    const stands = (await bot.store.people.get('boss'))!;
    await bot.store.people.replace({ ...stands, assignments: [] });
    await confirmed('dpo', 'erase boss');
    expect((await bot.write('boss', 'people', asBoss))[0]?.activity.text).to.include('not on my list');
    expect(JSON.stringify(await bot.store.people.list())).not.to.include(boss);
  });

  it('of two admins who leave in the same moment leaves the network one', async () => {
    const two = focalPoint('two', 'office', { assignments: [{ role: 'secretariat_admin', organisationId: 'office' }] });
    await bot.store.people.create(two);
    const deps = { store: bot.store, now: bot.clock.now, hash: sha256 };
    const ended = await Promise.allSettled(
      ['sec', 'two'].map(async (id) => letGo(deps, (await bot.store.people.get(id))!)),
    );
    expect(ended.some(({ status }) => status === 'rejected')).to.equal(true);
    expect(hasAdmin(await bot.store.people.list())).to.equal(true);
  });

  it('and when two admins are erased in the same moment', async () => {
    const two = focalPoint('two', 'office', { assignments: [{ role: 'secretariat_admin', organisationId: 'office' }] });
    await bot.store.people.create(two);
    const deps = { store: bot.store, now: bot.clock.now, hash: sha256 };
    const ended = await Promise.allSettled(['sec', 'two'].map((id) => erasePerson(deps, id, 'test')));
    expect(ended.some(({ status }) => status === 'rejected')).to.equal(true);
    expect(hasAdmin(await bot.store.people.list())).to.equal(true);
  });

  it('goes also when they go on writing meanwhile, and what a turn in flight leaves goes with the next run', async () => {
    const deps = { store: bot.store, now: bot.clock.now, hash: sha256 };
    await Promise.all([
      ...Array.from({ length: 12 }, () => bot.writeOnly('ben', 'help')),
      erasePerson(deps, 'ben', 'test'),
      ...Array.from({ length: 12 }, () => bot.writeOnly('ben', 'help')),
    ]);
    const [chat] = (await bot.store.conversations.list()).filter(({ id }) => id === 'chat-ben');
    if (chat) await bot.store.conversations.remove(chat);
    const late = (await bot.store.conversations.get('chat-ann'))!;
    await bot.store.conversations.create({ ...late, id: 'chat-ben', aadObjectId: 'aad-ben', personId: 'ben' });
    await bot.tickAt('2026-11-24T06:00');
    expect((await bot.store.conversations.list()).map(({ id }) => id)).not.to.include('chat-ben');
  });

  it('is nowhere in the store any more once it is erased, nor in its files', async () => {
    const { choice, store } = bot;
    const holds = async (text: string) => {
      if (choice.kind === 'sqlite')
        return [choice.path, `${choice.path}-wal`].some((file) => readFileSync(file).includes(text));
      return JSON.stringify(await Promise.all(NOUNS.map((noun) => store.archive.read(noun)))).includes(text);
    };
    expect(await holds('Focal point ben (example)')).to.equal(true);
    await confirmed('dpo', 'erase ben');
    expect(await holds('Focal point ben (example)')).to.equal(false);
    expect(await holds('aad-ben')).to.equal(false);
    expect(await holds('Focal point ann (example)')).to.equal(true);
  });

  it('goes in two steps: asked first, with a way back, and the other officers are told', async () => {
    const [asked] = await bot.write('dpo', 'erase ben@example.org');
    expect(textOf(cardOf(asked))).to.include('nothing brings them back');
    expect(await bot.store.people.get('ben')).to.include({ active: true });
    const [yes, no] = cardOf(asked).actions;
    expect(textOf((await bot.press('dpo', no.verb, no.data)).body.value)).to.include('Nothing was changed');
    expect(await bot.store.people.get('ben')).to.include({ active: true });
    expect(textOf((await bot.press('ann', yes.verb, yes.data)).body.value)).to.include('do not have permission');
    const own = await bot.press('dpo', yes.verb, { ...yes.data, person: 'dpo' });
    expect(textOf(own.body.value)).to.include('do not have permission');
    const old = { ...yes.data, asked: '2026-11-20T06:00:00.000Z' };
    for (const data of [{}, { ...yes.data, person: 'nobody' }, { ...yes.data, person: 7 }, { person: 'ben' }, old])
      expect(textOf((await bot.press('dpo', yes.verb, data)).body.value)).to.include('out of date');
    await bot.press('dpo', yes.verb, yes.data);
    expect(await bot.store.people.get('ben')).to.include({ erased: true });
    const told = (person: string) =>
      bot.connector
        .to(`chat-${person}`)
        .map((sent) => textOf(cardOf(sent)))
        .join('\n');
    expect(told('sec')).to.include('What was held about someone was erased').and.to.include('Done by Focal point dpo');
    expect(told('sec')).not.to.include('Focal point ben');
    expect(textOf((await bot.press('dpo', yes.verb, yes.data)).body.value)).to.include('out of date');
    const [question] = await bot.write('sec', 'ameondoka ann@example.org');
    expect(textOf(cardOf(question))).to.include('Has Focal point ann (example) left?');
    expect(await bot.store.people.get('ann')).to.include({ active: true });
    const [left] = cardOf(question).actions;
    await bot.press('sec', left.verb, left.data);
    expect(await bot.store.people.get('ann')).to.include({ active: false });
    expect(told('dpo')).to.include('Someone was taken off the list').and.to.include('Focal point ann (example)');
  });

  it('goes at once when the officer says so, and within thirty days of leaving', async () => {
    expect(await confirmed('dpo', 'erase ben')).to.include('Erased');
    expect((await bot.store.people.get('ben'))?.erased).to.equal(true);
    expect(await confirmed('sec', 'left ann')).to.include('no longer be asked');
    expect((await bot.store.conversations.list()).map(({ id }) => id)).not.to.include('chat-ann');
    expect((await bot.store.people.get('ann'))?.active).to.equal(false);
    await bot.tickAt('2026-12-20T06:00');
    expect((await bot.store.people.get('ann'))?.displayName).to.include('ann');
    await bot.tickAt('2026-12-27T06:00');
    expect((await bot.store.people.get('ann'))?.erased).to.equal(true);
  });

  it('how to reach a chat or a team is forgotten when the bot is taken away', async () => {
    await bot.writeInChannel('sec', 'help');
    const known = async () => (await bot.store.conversations.list()).map(({ id }) => id);
    expect(await known()).to.include.members(['chat-ann', CHANNEL]);
    await bot.send('ann', { type: 'installationUpdate', action: 'remove' });
    expect(await known())
      .to.include(CHANNEL)
      .and.not.to.include('chat-ann');
    await bot.send('sec', {
      type: 'conversationUpdate',
      membersRemoved: [{ id: '28:bot' }],
      conversation: { id: 'team-general', conversationType: 'channel', tenantId: 'x' },
      channelData: { team: { id: 'team-1' } },
    });
    expect(await known()).not.to.include(CHANNEL);
  });
});

describe('an upload address', () => {
  it('is OneDrive’s, by https and without tricks', () => {
    for (const url of [
      'https://contoso-my.sharepoint.com/personal/x/_api/upload?x=1',
      'https://contoso.sharepoint.com/x',
      'https://northeurope1-mediap.svc.ms/transform',
    ])
      expect(isUploadUrl(url, { anonymous: false }), url).to.equal(true);
    for (const url of [
      'http://contoso.sharepoint.com/x',
      'https://sharepoint.com.example.org/x',
      'https://evil-sharepoint.com/x',
      'https://contoso.sharepoint.com:8443/x',
      'https://user@contoso.sharepoint.com/x',
      'https://127.0.0.1/x',
      'http://127.0.0.1/x',
      'https://contoso.sharepoint.com@example.org/x',
      '',
      7,
    ])
      expect(isUploadUrl(url, { anonymous: false }), String(url)).to.equal(false);
  });
});

describe('retention', () => {
  const now = '2029-06-01T00:00:00.000Z';
  const nothing = {
    now,
    cycles: [],
    activities: [],
    updates: [],
    checkIns: [],
    people: [],
    conversations: [],
    audit: [],
    safeguarding: [],
    deliveries: [],
    runs: [],
    importRuns: [],
  };

  it('takes the words of a cycle that ended two years ago, and only those', () => {
    const said = (id: string, activityId: string, words: object) =>
      ({ id, activityId, submittedAt: '2026-11-01T00:00:00.000Z', ...words }) as never;
    const plan = planRetention({
      ...nothing,
      cycles: [
        { id: '2026', name: '2026', startDate: '2026-01-01', endDate: '2026-12-31', state: 'closed' },
        { id: '2028', name: '2028', startDate: '2028-01-01', endDate: '2028-12-31', state: 'closed' },
      ],
      activities: [
        activity('OLD', 'alpha', { cycleId: '2026', reason: 'rain' }),
        activity('NEW', 'alpha', { cycleId: '2028', reason: 'rain' }),
      ],
      updates: [
        said('u1', 'OLD', { reason: 'rain' }),
        said('u2', 'OLD', {}),
        said('u3', 'NEW', { narrative: 'x' }),
        // Of an old cycle, and said lately: it goes on.
        said('u4', 'OLD', { narrative: 'x', submittedAt: '2029-05-01T00:00:00.000Z' }),
      ],
      checkIns: [
        { id: 'c1', answer: [said('u1', 'OLD', { reason: 'rain' })] } as never,
        { id: 'c2', answer: [said('u3', 'NEW', { narrative: 'x' })] } as never,
        { id: 'c3' } as never,
      ],
    });
    expect([plan.updates, plan.activities, plan.checkIns]).to.deep.equal([['u1'], ['OLD'], ['c1']]);
  });

  it('counts its days, and keeps what is not over', () => {
    const aged = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
    for (const [kind, days] of [
      ['audit', KEPT_DAYS.audit],
      ['safeguarding', KEPT_DAYS.safeguarding],
    ] as const) {
      const events = [
        { id: '2', at: aged(days - 1) },
        { id: '1', at: aged(days + 1) },
      ] as never[];
      expect(planRetention({ ...nothing, [kind]: events })[kind], kind).to.deep.equal(['1']);
    }
    // One with a wrong clock in the middle takes nothing along.
    const audit = [1, 2, 3].map((id) => ({ id: String(id), at: id === 2 ? aged(3000) : aged(1) })) as never[];
    expect(planRetention({ ...nothing, audit }).audit).to.deep.equal([]);
    const people = [29, 30].map((days) => ({ id: `left-${days}`, active: false, leftAt: aged(days) })) as never[];
    expect(planRetention({ ...nothing, people }).people).to.deep.equal(['left-29', 'left-30']);
    const conversations = [
      { id: 'stranger', scope: 'personal', aadObjectId: 'x', seenAt: aged(8) },
      { id: 'new', scope: 'personal', aadObjectId: 'y', seenAt: aged(1) },
      { id: 'channel', scope: 'channel', seenAt: aged(800) },
      { id: 'known', scope: 'personal', aadObjectId: 'z', seenAt: aged(800) },
    ] as never[];
    const known = [{ id: 'z', active: true, aadObjectId: 'z' }] as never[];
    expect(planRetention({ ...nothing, conversations, people: known }).conversations).to.deep.equal(['stranger']);
    const content = { personId: 'gone' };
    const deliveries = [
      { id: 'kept', queuedAt: aged(179), content },
      { id: 'old', queuedAt: aged(181), content },
      { id: 'waiting', queuedAt: aged(181), nextAt: now, content },
    ] as never[];
    expect(planRetention({ ...nothing, deliveries }).deliveries).to.deep.equal(['old']);
    // To somebody who was erased there are no messages, however new.
    const gone = [{ id: 'gone', active: false, erased: true }] as never[];
    expect(planRetention({ ...nothing, deliveries, people: gone }).deliveries).to.have.length(3);
  });

  it('is taken up again the same day when it failed, and says when the log is not whole', async () => {
    const bot = await startApp({ network: { ...SMALL_NETWORK, people: [...SMALL_NETWORK.people, DPO] } });
    try {
      await bot.install('dpo');
      await bot.write('sec', 'summary');
      await bot.write('sec', 'ledger');
      const runs = async () => (await bot.store.runs.list()).filter(({ job }) => job === 'retention');
      Object.defineProperty(bot.store, 'safeguarding', {
        configurable: true,
        get: () => {
          throw new Error('the store is away');
        },
      });
      await bot.tickAt('2026-11-24T06:00');
      expect((await runs()).map(({ state }) => state)).to.deep.equal(['failed']);
      Reflect.deleteProperty(bot.store, 'safeguarding');
      const [first] = await bot.store.audit.list();
      await bot.store.archive.write('audit', [{ ...first!, by: 'ann' } as { id: string }]);
      await bot.tickAt('2026-11-24T06:01');
      expect((await runs()).map(({ state }) => state)).to.deep.equal(['failed']);
      for (const minute of ['06:11', '06:12', '06:13']) await bot.tickAt(`2026-11-24T${minute}`);
      expect((await runs()).map(({ state }) => state)).to.deep.equal(['done']);
      await bot.tickAt('2026-11-25T06:00');
      const told = bot.connector.to('chat-dpo').filter((each) => textOf(cardOf(each)).includes('event 1 is not what'));
      expect(told).to.have.length(1);
      expect(bot.log.filter((line) => line.includes('audit.broken'))).to.have.length(2);
    } finally {
      await bot.close();
    }
  });

  it('is taken up again when the store was busy, counts what it did, and asks once more before it erases', async () => {
    const bot = await startApp();
    try {
      const ben = (await bot.store.people.get('ben'))!;
      await bot.store.people.replace({ ...ben, erasureDueOn: '2026-11-24' });
      const deps = { store: bot.store, now: () => new Date('2026-11-24T06:00:00Z'), hash: sha256 };
      expect(await erasePerson(deps, 'ben', 'job:retention', () => false)).to.equal(false);
      expect((await bot.store.people.get('ben'))?.erased).to.equal(undefined);
      const { purge } = bot.store;
      let busy = true;
      Object.assign(bot.store, {
        purge: async () => {
          if (busy) throw new ExpectedError('store_busy', 'somebody reads');
          await purge();
        },
      });
      await bot.tickAt('2026-11-24T06:00');
      expect((await bot.store.runs.list()).find(({ job }) => job === 'retention')).to.include({ state: 'failed' });
      busy = false;
      await bot.tickAt('2026-11-24T06:15');
      expect((await bot.store.runs.list()).find(({ job }) => job === 'retention')).to.include({ state: 'done' });
      expect((await bot.store.people.get('ben'))?.erased).to.equal(true);
    } finally {
      await bot.close();
    }
  });

  it('runs once a day, keeps the audit log whole, and says first what would go', async () => {
    const bot = await startApp();
    try {
      await bot.tickAt('2026-11-23T09:00');
      await bot.write('sec', 'summary');
      await bot.write('sec', 'ledger');
      const lines: string[] = [];
      await bot.tickAt('2028-11-20T09:00');
      // The messages of 2026 have gone by now, and that is on record.
      expect((await bot.store.audit.list()).map(({ action }) => action)).to.deep.equal([
        'summary',
        'ledger',
        'retention',
      ]);
      await bot.tickAt('2028-11-24T09:00');
      await bot.tickAt('2028-11-24T10:00');
      const events = await bot.store.audit.list();
      expect(checkChain(events, sha256).problem).to.equal(undefined);
      expect(events[0]).to.include({ id: '000000000003', action: 'retention' });
      expect((await bot.store.deliveries.list()).filter(({ queuedAt }) => queuedAt < '2027')).to.deep.equal([]);
      if (bot.choice.kind === 'sqlite') {
        await retentionCommand(
          { SQLITE_PATH: bot.choice.path },
          createOutput(false, (line) => lines.push(line)),
          true,
        );
        expect(lines.join('')).to.match(/Nothing has been kept|would take out/);
      }
    } finally {
      await bot.close();
    }
  });
});
