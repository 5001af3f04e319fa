import { createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import { type CryptoKey, generateKeyPair, SignJWT } from 'jose';
import { isConnectorUrl, lookAt } from '../src/teams/sdk/gate.ts';
import { APP_ID, type FakeOpenId, ISSUER, startFakeOpenId, type TokenOptions } from './support/fake-openid.ts';
import { startApp, type TestApp } from './support/start-app.ts';

const TENANT = '00000000-0000-4000-8000-000000000002';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const rules = { anonymous: false, tenants: [TENANT], hosts: [] };
const activity = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'activity-1',
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  from: { id: '29:ann', name: 'ann', aadObjectId: 'aad-ann' },
  recipient: { id: '28:bot' },
  conversation: { id: 'chat-ann', conversationType: 'personal', tenantId: TENANT },
  value: { action: { type: 'Action.Execute', verb: 'help/show', data: {} }, trigger: 'manual' },
};
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const CREDENTIALS = {
  ALLOW_ANONYMOUS: 'false',
  MICROSOFT_APP_ID: APP_ID,
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: TENANT,
  MICROSOFT_APP_PASSWORD: 'secret',
};

describe('what an activity must be', () => {
  it('lets Teams’ own hosts through, by https, and nothing that only looks like them', () => {
    expect(isConnectorUrl(SERVICE_URL, rules)).to.equal(true);
    for (const url of [
      'http://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net.evil.org/',
      'https://evil.org/smba.trafficmanager.net',
      'https://smba.trafficmanager.net@evil.org/',
      'https://user:pass@smba.trafficmanager.net/',
      'https://smba.trafficmanager.net:8443/',
      'http://127.0.0.1:80/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'file:///etc/passwd',
      '',
      5,
      undefined,
    ])
      expect(isConnectorUrl(url, rules), String(url)).to.equal(false);
    expect(isConnectorUrl('http://127.0.0.1:9/', { anonymous: true, hosts: [] })).to.equal(true);
    const more = { anonymous: false, hosts: ['smba.example.org'] };
    expect(isConnectorUrl('https://smba.example.org/emea/', more)).to.equal(true);
    expect(isConnectorUrl('https://x.smba.example.org/', more)).to.equal(false);
  });

  it('is from a tenant on the list', () => {
    expect(lookAt(activity, rules).ok).to.equal(true);
    expect(lookAt({ ...activity, conversation: { id: 'c', tenantId: 'other' } }, rules)).to.deep.include({
      status: 403,
      reason: 'tenant',
    });
    expect(lookAt({ ...activity, conversation: { id: 'c' } }, rules)).to.deep.include({
      status: 403,
      reason: 'tenant',
    });
  });
});

describe('the gate', () => {
  let openId: FakeOpenId;
  let bot: TestApp;
  let foreign: { privateKey: CryptoKey };
  before(async () => {
    openId = await startFakeOpenId();
    foreign = await generateKeyPair('RS256');
  });
  after(() => openId.close());
  beforeEach(async () => {
    openId.endorsements = ['msteams'];
    bot = await startApp({ env: CREDENTIALS, endpoints: openId.endpoints });
  });
  afterEach(() => bot.close());

  const knock = (authorization: string | undefined, changes: Record<string, unknown> = {}) =>
    bot.post({ ...activity, ...changes }, authorization === undefined ? {} : { authorization });
  const token = (options: TokenOptions = {}) => openId.token(SERVICE_URL, { now: bot.clock.now(), ...options });
  const bearer = async (options: TokenOptions = {}) => `Bearer ${await token(options)}`;

  it('opens for what the Bot Connector signed for this bot, again and again with the same token', async () => {
    const authorization = await bearer();
    for (let index = 0; index < 3; index += 1) {
      const { status, body } = await knock(authorization);
      expect(status).to.equal(200);
      expect(JSON.stringify(body)).to.include('AdaptiveCard');
    }
    expect((await knock(await bearer({ expiresIn: -120 }))).status, 'clocks may differ').to.equal(200);
  });

  const refused: [what: string, authorization: () => Promise<string | undefined>][] = [
    ['no token', async () => undefined],
    ['an empty one', async () => 'Bearer '],
    ['another scheme', async () => `Basic ${await token()}`],
    ['another audience', () => bearer({ claims: { aud: 'another-bot' } })],
    ['another issuer', () => bearer({ claims: { iss: 'https://sts.windows.net/x/' } })],
    [
      'the Emulator’s issuer',
      () => bearer({ claims: { iss: `https://sts.windows.net/${TENANT}/`, appid: APP_ID, tid: TENANT } }),
    ],
    [
      'the Emulator’s newer issuer',
      () =>
        bearer({
          claims: { iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, azp: APP_ID, tid: TENANT, ver: '2.0' },
        }),
    ],
    ['a key nobody published', () => bearer({ key: foreign.privateKey })],
    ['a key id nobody published', () => bearer({ key: foreign.privateKey, kid: 'other' })],
    ['an expired one', () => bearer({ expiresIn: -301 })],
    ['one without a service URL', () => bearer({ claims: { serviceurl: undefined } })],
    [
      'one for another service URL',
      async () => `Bearer ${await openId.token('https://smba.trafficmanager.net/amer/', { now: bot.clock.now() })}`,
    ],
    ['a secret in the place of a key (HS256)', async () => `Bearer ${hs256()}`],
    ['no algorithm', async () => `Bearer ${parts({ alg: 'none', typ: 'JWT' })}.`],
    ['a signature cut short', async () => (await bearer()).slice(0, -8)],
    ['a token with a body changed', async () => changed(await bearer())],
  ];
  for (const [what, authorization] of refused)
    it(`stays shut for ${what}, with 401 and not a word why`, async () => {
      const answer = await knock(await authorization());
      expect(answer).to.deep.equal({ status: 401, body: { error: 'refused' } });
      expect(bot.connector.sent).to.deep.equal([]);
      expect(await bot.store.conversations.list()).to.deep.equal([]);
      expect(bot.log.join('\n')).to.include('gate.refused');
    });

  it('stays shut for a key that does not stand for Teams', async () => {
    openId.endorsements = ['webchat'];
    await bot.restart();
    expect((await knock(await bearer())).status).to.equal(401);
  });

  it('says “later” when the keys cannot be had, and opens when they can', async () => {
    await bot.close();
    const gone = { ...openId.endpoints, ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/openid' };
    bot = await startApp({ env: CREDENTIALS, endpoints: gone });
    expect((await knock(await bearer())).status).to.equal(503);
  });

  it('looks at the activity only when the token is right, and then says 400 or 403', async () => {
    expect((await knock('Bearer x', { from: undefined })).status).to.equal(401);
    const authorization = await bearer();
    expect((await knock(authorization, { from: undefined })).status).to.equal(400);
    expect((await knock(authorization, { channelId: 'emulator' })).status).to.equal(400);
    expect((await knock(authorization, { conversation: { id: 'c', tenantId: 'other' } })).status).to.equal(403);
    const elsewhere = 'https://evil.example.org/';
    const theirs = `Bearer ${await openId.token(elsewhere, { now: bot.clock.now() })}`;
    expect((await knock(theirs, { serviceUrl: elsewhere })).status).to.equal(403);
  });

  it('answers through the connector, whatever way the client would like it', async () => {
    const { status, body } = await knock(await bearer(), { deliveryMode: 'expectReplies' });
    expect(status).to.equal(200);
    expect(body).not.to.have.property('activities');
  });

  it('does not listen to a source that knocks wrongly thirty times in a minute, and listens again after it', async () => {
    for (let index = 0; index < 30; index += 1) expect((await knock('Bearer x.y.z')).status).to.equal(401);
    const closed = await knock(await bearer());
    expect(closed.status).to.equal(429);
    expect((await fetch(`${bot.url}/healthz`)).status, 'whoever watches over it').to.equal(200);
    bot.clock.advance(61_000);
    expect((await knock(await bearer())).status).to.equal(200);
  });

  it('knows its sources behind a proxy by the address the proxy saw, not by what they say', async () => {
    await bot.close();
    bot = await startApp({ env: { ...CREDENTIALS, PROXY_HOPS: '1' }, endpoints: openId.endpoints });
    const from = (address: string, authorization: string) =>
      bot.post(activity, { authorization, 'x-forwarded-for': `10.0.0.${Math.random()}, ${address}` });
    for (let index = 0; index < 30; index += 1) await from('192.0.2.7', 'Bearer x.y.z');
    expect((await from('192.0.2.7', await bearer())).status).to.equal(429);
    expect((await from('192.0.2.8', await bearer())).status).to.equal(200);
  });

  it('takes two thousand pieces of garbage with 401 each, and its memory stays flat', async function () {
    this.timeout(600_000);
    await bot.close();
    bot = await startApp({
      env: { ...CREDENTIALS, PROXY_HOPS: '1', LOG_LEVEL: 'silent' },
      endpoints: openId.endpoints,
    });
    const part = fc.base64String({ maxLength: 60 }).map((text) => text.replace(/[+/=]/g, '_'));
    const garbage = fc.sample(
      fc.oneof(
        fc.tuple(part, part, part).map((three) => three.join('.')),
        fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
        fc.constantFrom(hs256(), `${parts({ alg: 'RS256', kid: 'other' })}.AAAA`, `${parts({ alg: 'RS256' })}.AAAA`),
        fc
          .uuid()
          .map(
            (tid) =>
              `${parts({ alg: 'RS256', kid: 'published' }, { iss: `https://sts.windows.net/${tid}/`, tid })}.AAAA`,
          ),
      ),
      { numRuns: 2000, seed: 5 },
    );
    const fetchedBefore = openId.fetched;
    let heap = 0;
    for (let start = 0; start < garbage.length; start += 50) {
      const statuses = await Promise.all(
        garbage.slice(start, start + 50).map(async (text, index) => {
          const source = `198.51.${Math.floor((start + index) / 25) % 256}.${(start + index) % 25}`;
          const authorization = `Bearer ${text.replace(/[^\x20-\x7e]/g, '')}`;
          return (await bot.post(activity, { authorization, 'x-forwarded-for': source })).status;
        }),
      );
      expect(new Set(statuses)).to.deep.equal(new Set([401]));
      // The log keeps its lines here; the service writes them out.
      bot.log.length = 0;
      if (start === 500) heap = settledHeap();
    }
    expect(openId.fetched - fetchedBefore, 'keys are not fetched for every unknown one').to.be.at.most(3);
    expect(settledHeap() / heap).to.be.below(1.2);
  });

  function hs256(): string {
    const signed = parts({ alg: 'HS256', typ: 'JWT', kid: 'published' });
    return `${signed}.${createHmac('sha256', 'published').update(signed).digest('base64url')}`;
  }

  function parts(header: Record<string, unknown>, claims: Record<string, unknown> = {}): string {
    const exp = Math.floor(bot.clock.now().getTime() / 1000) + 600;
    const body = { iss: ISSUER, aud: APP_ID, serviceurl: SERVICE_URL, exp, ...claims };
    return [header, body].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')).join('.');
  }

  function changed(authorization: string): string {
    const [head = '', body = '', signature = ''] = authorization.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    return [head, Buffer.from(JSON.stringify({ ...claims, extra: 1 })).toString('base64url'), signature].join('.');
  }

  function settledHeap(): number {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  }
});

describe('a service that gets no token of its own', () => {
  it('has sent nothing, knows it, and tries again', async () => {
    const openId = await startFakeOpenId();
    const bot = await startApp({ env: CREDENTIALS, endpoints: openId.endpoints });
    await bot.store.conversations.create({
      id: 'chat-ben',
      scope: 'personal',
      aadObjectId: 'aad-ben',
      serviceUrl: SERVICE_URL,
      channelId: 'msteams',
      botId: '28:bot',
      seenAt: '2026-11-20T06:00:00.000Z',
    });
    await bot.tickAt('2026-11-23T09:00');
    const [delivery] = await bot.store.deliveries.ofWeek('2026-W48');
    expect(delivery).to.include({ state: 'queued', attempts: 1 });
    expect(await bot.store.checkIns.get('2026-W48|beta')).to.include({ state: 'planned' });
    expect(bot.log.join('\n')).to.match(/"reason":"no token: \w+"/);
    await bot.close();
    await openId.close();
  });
});

describe('a token of the SDK’s other paths', () => {
  it('is no token here: government, skill and channel service issuers of other clouds', async () => {
    const openId = await startFakeOpenId();
    const bot = await startApp({ env: CREDENTIALS, endpoints: openId.endpoints });
    try {
      const { privateKey } = await generateKeyPair('RS256');
      for (const iss of [
        'https://api.botframework.us',
        'https://login.windows.net/x',
        `https://sts.windows.net/${TENANT}/`,
      ]) {
        const forged = await new SignJWT({ iss, aud: APP_ID, serviceurl: SERVICE_URL, appid: APP_ID, azp: 'skill' })
          .setProtectedHeader({ alg: 'RS256', kid: 'published' })
          .setExpirationTime('1h')
          .sign(privateKey);
        expect((await bot.post(activity, { authorization: `Bearer ${forged}` })).status).to.equal(401);
      }
    } finally {
      await bot.close();
      await openId.close();
    }
  });
});

describe('a body that is none of what is expected', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp({
      env: { LINK_SECRET: 'an example secret of forty characters ..', PUBLIC_URL: 'https://p.example' },
    });
  });
  afterEach(() => bot.close());

  const post = (path: string, headers: Record<string, string>, body: string | Uint8Array | FormData) =>
    fetch(`${bot.url}${path}`, { method: 'POST', headers, body: body as never }).then(({ status }) => status);

  it('is turned away before anything is unpacked: no gzip, broken or a bomb, and the service goes on', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
    const types = { '/api/messages': 'application/json', '/a/x': 'application/x-www-form-urlencoded' };
    for (const [path, type] of Object.entries(types))
      for (const body of ['no gzip at all', bomb])
        for (const encoding of ['gzip', 'deflate', 'br', 'GZIP'])
          expect(await post(path, { 'content-type': type, 'content-encoding': encoding }, body)).to.equal(415);
    expect((await fetch(`${bot.url}/healthz`)).status).to.equal(200);
  });

  it('is turned away when it is an upload, and nothing of it is on the disk', async () => {
    const uploads = () => readdirSync(tmpdir()).filter((name) => name.startsWith('upload_')).length;
    const before = uploads();
    for (const path of ['/api/messages', '/a/x']) {
      const form = new FormData();
      form.set('file', new Blob(['msichana wa miaka 15']), 'x.txt');
      expect(await post(path, {}, form)).to.equal(415);
    }
    for (const type of ['text/plain', 'text/csv', 'application/octet-stream', 'application/xml'])
      expect(await post('/api/messages', { 'content-type': type }, '{}')).to.equal(415);
    expect(await post('/a/x', { 'content-type': 'application/json' }, '{}')).to.equal(415);
    expect(uploads()).to.equal(before);
  });
});
