import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import { sendRaw, statusOf } from '../support/raw-socket.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service.ts';

const REQUESTS = 6000;
const SIDE_BY_SIDE = 24;
const MOST_GROWTH_MB = 120;
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));

/** Whatever a stranger sends, by the bytes: the service is a process of its own, with credentials, and nobody has a token. */
describe('what strangers send', function () {
  this.timeout(600_000);
  let folder: string;
  let service: ServiceProcess;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-strangers-'));
    service = await startServiceProcess({
      SQLITE_PATH: join(folder, 'pamoja.db'),
      MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
      MICROSOFT_APP_TYPE: 'SingleTenant',
      MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
      MICROSOFT_APP_PASSWORD: 'secret',
      PUBLIC_URL: 'https://pamoja.example.org',
      LINK_SECRET: 'an example secret of forty characters ..',
      LOG_LEVEL: 'info',
    });
  });
  after(async () => {
    service.child.kill('SIGKILL');
    await service.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const health = async () =>
    statusOf(await sendRaw({ port: service.port, bytes: request('GET', '/healthz'), from: '127.9.9.9', ends: false }));

  function mustBeUnharmed(): void {
    expect(service.child.exitCode, service.output()).to.equal(null);
    // That the keys of the Bot Connector cannot be fetched from here is no harm done by a stranger.
    const lines = service
      .output()
      .split('\n')
      .filter((line) => !line.includes('"reason":"no keys"'));
    expect(lines.join('\n')).to.not.match(/request\.fault|process\.fault|request\.failed|"level":(?:50|60)/);
  }

  const gzip = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
  const reproductions: [what: string, bytes: string | Uint8Array][] = [
    ['a packed body at a path spelt otherwise', request('POST', '/%61pi/messages', gzip, 'no gzip')],
    [
      'a bomb at a path spelt otherwise',
      withBody(request('POST', '/%61pi/messages', { ...gzip, 'Content-Length': String(BOMB.length) }), BOMB),
    ],
    ['a packed body', request('POST', '/api/messages', gzip, 'no gzip')],
    [
      'a packed form',
      request(
        'POST',
        '/a/x.y.z',
        { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Encoding': 'gzip' },
        'no gzip',
      ),
    ],
    ...['name:99999', 'name:abc', '[', 'a b', 'user@name', 'x\\y'].map((host): [string, string] => [
      `the host “${host}”`,
      `GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
    ]),
    ['a whole address for a target', 'GET http://name:99999/ HTTP/1.1\r\nHost: name\r\n\r\n'],
    ['a whole address and a body', request('POST', 'http://name:99999/api/messages', gzip, 'no gzip')],
    ['no host', 'GET / HTTP/1.0\r\n\r\n'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
    [
      'a length and chunks',
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'a length that is none',
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: x\r\n\r\n{}',
    ],
    [
      'more than may be sent',
      request('POST', '/api/messages', { 'Content-Type': 'application/json', 'Content-Length': '99999999' }),
    ],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(20_000)}\r\n`],
    ['an expectation nobody has', request('GET', '/', { Expect: 'wonders' })],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => (index * 131) % 256)],
  ];
  for (const [what, bytes] of reproductions)
    it(`is refused: ${what}`, async () => {
      const answer = await sendRaw({ port: service.port, bytes, from: '127.1.1.1' });
      expect(statusOf(answer), answer).to.be.within(400, 499);
      expect(await health()).to.equal(200);
      mustBeUnharmed();
    });

  it('is refused unread, when chunks never end and there is no token', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const answer = await sendRaw({
      port: service.port,
      bytes: head + chunk.repeat(12),
      from: '127.1.1.2',
      ends: false,
    });
    expect(statusOf(answer), 'before anything of it is read').to.be.oneOf([401, 0]);
    expect(await health()).to.equal(200);
    mustBeUnharmed();
  });

  it('ends at once when it asks for another protocol: none of 600 connections stays open', async () => {
    const bytes = request('GET', '/', { Connection: 'Upgrade', Upgrade: 'websocket' });
    const each = Array.from({ length: 600 }, (_, index) => `127.2.${Math.floor(index / 100)}.1`);
    await Promise.all(each.map((from) => sendRaw({ port: service.port, bytes, from, ends: false })));
    await sendRaw({ port: service.port, bytes: 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', ends: false });
    expect(await health()).to.equal(200);
    mustBeUnharmed();
  });

  it('is let in up to a number of connections of one address, and others are not kept out by them', async () => {
    const held = Array.from({ length: 300 }, () => {
      const socket = connect({ port: service.port, host: '127.0.0.1', localAddress: '127.3.3.3' });
      socket.on('error', () => undefined);
      return { socket, closed: new Promise((resolve) => socket.once('close', resolve)) };
    });
    await Promise.race(held.map(({ closed }) => closed));
    expect(await health()).to.equal(200);
    for (const { socket } of held) socket.destroy();
    await Promise.all(held.map(({ closed }) => closed));
    mustBeUnharmed();
  });

  it(`is answered or ended, ${REQUESTS} times at random, and the service is as it was`, async () => {
    // Once round first, so that what is loaded with the first request is not taken for growth.
    await health();
    const before = service.peakMemory();
    const attacks = fc.sample(ATTACK, { numRuns: REQUESTS, seed: 20261125 });
    let next = 0;
    const statuses = new Map<number, number>();
    const workers = Array.from({ length: SIDE_BY_SIDE }, async () => {
      while (next < attacks.length) {
        const index = next;
        next += 1;
        const from = `127.${10 + (index % 40)}.${index % 250}.${1 + (index % 200)}`;
        const attack = attacks[index];
        const status = attack ? statusOf(await sendRaw({ port: service.port, from, ...attack })) : 0;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (index % 250 === 0) expect(await health(), `after ${index}`).to.equal(200);
      }
    });
    await Promise.all(workers);
    mustBeUnharmed();
    expect(await health()).to.equal(200);
    expect(service.peakMemory() - before, 'MB more than before').to.be.below(MOST_GROWTH_MB);
    expect(
      [...statuses.keys()].filter((status) => status >= 500),
      JSON.stringify([...statuses]),
    ).to.deep.equal([]);
    // The attacks reach every part of the door, and some get as far as the token.
    for (const status of [400, 401, 404, 405, 415]) expect(statuses.get(status) ?? 0, String(status)).to.be.above(20);
  });
});

function request(method: string, target: string, headers: Record<string, string> = {}, body = ''): string {
  const all: Record<string, string> = {
    Host: 'pamoja.example.org',
    Connection: 'close',
    ...(body ? { 'Content-Length': String(Buffer.byteLength(body)) } : {}),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

function withBody(head: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(head), body]);
}

const noise = fc.string({ unit: 'binary-ascii', maxLength: 40 });
const TARGET = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('/api/messages', '/a/x.y.z', '/healthz', '/readyz', '/', '/privacy') },
  fc.constantFrom(
    '/%61pi/messages',
    '/api%2fmessages',
    '/api/messages/',
    '//api/messages',
    '/api/./messages',
    '/API/messages',
    '/a/%2e%2e/api/messages',
    '/a/x?y=%00',
    'http://name:99999/api/messages',
    'http://[/',
    '*',
    '/a/',
  ),
  noise.map((text) => `/${text.replace(/[\s\0]/g, '')}`),
  fc.nat(9000).map((length) => `/a/${'x'.repeat(length)}`),
);
const HOST = fc.oneof(
  { weight: 5, arbitrary: fc.constant('pamoja.example.org') },
  fc.constantFrom('name:99999', 'name:abc', '[', 'a b', '', '[::1]:1', 'user@name', '%61', 'x'.repeat(2000)),
  noise.map((text) => text.replace(/[\r\n]/g, '')),
);
const METHOD = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('GET', 'POST') },
  fc.constantFrom('HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'CONNECT', 'get', 'FOO', ''),
);
const TYPE = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('application/json', 'application/x-www-form-urlencoded') },
  fc.constantFrom('text/plain', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', ''),
);
const ENCODING = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc.constantFrom('gzip', 'deflate', 'br', 'identity', 'GZIP', 'x'),
);
const EXTRA = fc.oneof(
  fc.constant([]),
  fc.array(
    fc.constantFrom(
      'Upgrade: websocket',
      'Connection: upgrade',
      'Expect: 100-continue',
      'Expect: x',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding: gzip, chunked',
      'Content-Length: 5',
      'Content-Length: 99999999',
      'Content-Length: -1',
      'Content-MD5: x',
      'Accept: */*;q=x',
      'Accept-Version: ~99',
      'X-Forwarded-For: 1.2.3.4',
      'X-HTTP-Method-Override: PUT',
      'Trailer: Host',
      'Authorization: Bearer a.b.c',
      `X: ${'y'.repeat(17_000)}`,
      ...Array.from({ length: 4 }, (_, index) => `X-${index}: 1`),
    ),
    { maxLength: 6 },
  ),
);
const BODY = fc.oneof(
  fc.constantFrom(
    '',
    '{}',
    'null',
    '{"type":',
    `${'['.repeat(50_000)}`,
    'a=1&b=2',
    '5\r\nhello\r\n0\r\n\r\n',
    'fffffffff\r\nx',
    '0\r\nHost: x\r\n\r\n',
  ),
  noise,
);
const BREAK = fc.constantFrom('\r\n', '\r\n', '\r\n', '\r\n', '\n', '\r');

interface Attack {
  bytes: string | Uint8Array;
  /** Whether the sender says that there is no more to come. */
  ends: boolean;
}

/** A request, or something that begins like one; sometimes cut off, sometimes a bomb, sometimes nothing of the kind. */
const BROKEN: fc.Arbitrary<Attack> = fc
  .record({
    method: METHOD,
    target: TARGET,
    host: HOST,
    type: TYPE,
    encoding: ENCODING,
    extra: EXTRA,
    body: BODY,
    end: BREAK,
    isCut: fc.nat(9),
    isBomb: fc.nat(19),
    isSized: fc.nat(4),
  })
  .map(({ method, target, host, type, encoding, extra, body, end, isCut, isBomb, isSized }) => {
    const content = isBomb === 0 ? BOMB : Buffer.from(body, 'latin1');
    const lines = [
      `${method} ${target} HTTP/1.1`,
      `Host: ${host}`,
      ...(method === 'POST' || isSized === 0 ? [`Content-Type: ${type}`] : []),
      ...(encoding === undefined ? [] : [`Content-Encoding: ${encoding}`]),
      ...(isSized > 0 && method === 'POST' ? [`Content-Length: ${content.length}`] : []),
      ...extra,
    ];
    const whole = Buffer.concat([Buffer.from(`${lines.join(end)}${end}${end}`, 'latin1'), content]);
    return { bytes: isCut === 0 ? whole.subarray(0, Math.floor(whole.length / 2)) : whole, ends: true };
  });

/** One that gets as far as the token. */
const WITHOUT_TOKEN: fc.Arbitrary<Attack> = fc.record({ token: noise, body: BODY }).map(({ token, body }) => ({
  bytes: request(
    'POST',
    '/api/messages',
    { 'Content-Type': 'application/json', Authorization: `Bearer ${token.replace(/[^\x20-\x7e]/g, '')}` },
    body || '{}',
  ),
  ends: false,
}));
const ATTACK = fc.oneof({ weight: 12, arbitrary: BROKEN }, { weight: 1, arbitrary: WITHOUT_TOKEN });
