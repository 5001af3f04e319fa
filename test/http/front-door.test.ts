import type { IncomingHttpHeaders } from 'node:http';
import { expect } from 'chai';
import fc from 'fast-check';
import { type Address, inspect, MOST_BODY_BYTES } from '../../src/http/front-door.ts';
import { addressesOf } from '../../src/http/server.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const page = () => '';
const form = {
  path: '/a/',
  longestToken: 2000,
  isOurs: async () => true,
  answer: async () => ({ status: 200, html: '', isOurs: true }),
};
const ADDRESSES = addressesOf({ pages: { '/': page, '/privacy': page, '/terms': page }, form });

function asked(method: string, url: string, headers: IncomingHttpHeaders = {}, more: readonly string[] = []) {
  const all: IncomingHttpHeaders = { host: 'pamoja.example.org', ...headers };
  const rawHeaders = [...Object.entries(all).flatMap(([name, value]) => [name, String(value)]), ...more];
  return inspect({ method, url, headers: all, rawHeaders }, ADDRESSES);
}

function status(...args: Parameters<typeof asked>): number {
  const verdict = asked(...args);
  return verdict.ok ? 200 : verdict.status;
}

/** Other spellings of a path that some router, proxy or file system takes for the same. */
function spellings(path: string): string[] {
  const encodeAt = (index: number, digits: (hex: string) => string) => {
    const hex = path.charCodeAt(index).toString(16).padStart(2, '0');
    return `${path.slice(0, index)}%${digits(hex)}${path.slice(index + 1)}`;
  };
  const everywhere = [...path].flatMap((_, index) => [
    encodeAt(index, (hex) => hex),
    encodeAt(index, (hex) => hex.toUpperCase()),
    encodeAt(index, (hex) => `25${hex}`),
    `${path.slice(0, index)}%00${path.slice(index)}`,
    `${path.slice(0, index)}\t${path.slice(index)}`,
  ]);
  return [
    ...everywhere,
    ...[...path].flatMap((letter, index) =>
      letter === letter.toUpperCase() ? [] : [`${path.slice(0, index)}${letter.toUpperCase()}${path.slice(index + 1)}`],
    ),
    `/${path}`,
    `${path}/`,
    `${path}//`,
    `/.${path}`,
    `/x/..${path}`,
    `${path}/.`,
    `${path}/../x`,
    `${path};x=1`,
    `${path}#x`,
    `${path}%3fx`,
    `${path}%20`,
    `${path}.json`,
    path.replaceAll('/', '\\'),
    path.slice(1),
    `http://pamoja.example.org${path}`,
    `//pamoja.example.org${path}`,
    `http://name:99999${path}`,
    `*${path}`,
    '*',
    '',
  ];
}

describe('the front door', () => {
  it('lets through the requests that exist, with the path alone and the headers that are read', () => {
    for (const path of ['/', '/privacy', '/terms', '/healthz', '/readyz', '/a/abc.DEF-1_2.xyz'])
      expect(asked('GET', path, { accept: '*/*', 'accept-language': 'sw' })).to.deep.equal({
        ok: true,
        path,
        headers: { host: 'pamoja.example.org', 'accept-language': 'sw' },
      });
    const posted = asked('POST', '/api/messages', {
      'content-type': 'application/json; charset=utf-8',
      'content-length': '12',
      authorization: 'Bearer x',
      cookie: 'x',
    });
    expect(posted).to.deep.include({ ok: true, path: '/api/messages' });
    expect(posted.ok && Object.keys(posted.headers)).to.not.include('cookie');
    expect(status('POST', '/a/x.y.z', { 'content-type': FORM_TYPE, 'transfer-encoding': 'chunked' })).to.equal(200);
  });

  it('does not look at a query, which messengers and mail filters add', () => {
    expect(asked('GET', '/a/x.y.z?fbclid=1&a=%20')).to.deep.include({ ok: true, path: '/a/x.y.z' });
    expect(status('GET', '/privacy?a b')).to.equal(400);
  });

  for (const address of ADDRESSES)
    it(`knows ${address.path} by one spelling and by no other`, () => {
      const path = address.longestToken === undefined ? address.path : `${address.path}x.y.z`;
      for (const [method, type] of Object.entries(address.methods)) {
        const headers = type === null ? {} : { 'content-type': type, 'content-length': '2' };
        expect(status(method, path, headers), path).to.equal(200);
        for (const other of spellings(path)) {
          if (isKnown(other, address)) continue;
          expect(status(method, other, headers), `${method} ${JSON.stringify(other)}`).to.be.within(400, 499);
        }
      }
    });

  it('takes no other method, and says which there are', () => {
    for (const method of ['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'get', '']) {
      expect(status(method, '/healthz'), method).to.equal(405);
      expect(status(method, '/nothing'), method).to.equal(404);
    }
    expect(asked('GET', '/api/messages')).to.deep.include({ status: 405, allow: 'POST' });
    expect(asked('POST', '/privacy')).to.deep.include({ status: 405, allow: 'GET' });
  });

  it('takes a host that is one, with a port that is one', () => {
    for (const host of ['pamoja.example.org', 'localhost:3978', '127.0.0.1:80', '[::1]:3978', '[2001:db8::1]', 'a_b.c'])
      expect(status('GET', '/healthz', { host }), host).to.equal(200);
    for (const host of [
      'name:99999',
      'name:abc',
      'name:',
      '[',
      ']',
      '[]',
      '[::1',
      '[zz::1]',
      '[1]',
      'a b',
      'user@name',
      'user:pass@name',
      'name/path',
      'name?x',
      'name#x',
      'na%6de',
      'name\\x',
      '',
      ' ',
      ':80',
      'x'.repeat(300),
      '0x7f.1.999.1.1',
    ])
      expect(status('GET', '/healthz', { host }), JSON.stringify(host)).to.equal(400);
    expect(inspect({ method: 'GET', url: '/healthz', headers: {}, rawHeaders: [] }, ADDRESSES).ok).to.equal(false);
  });

  it('takes plain bodies of the one type, of a length that is one', () => {
    const post = (headers: IncomingHttpHeaders, more: readonly string[] = []) =>
      status('POST', '/api/messages', { 'content-type': JSON_TYPE, 'content-length': '2', ...headers }, more);
    expect(post({})).to.equal(200);
    expect(post({ 'content-type': 'Application/JSON' })).to.equal(200);
    for (const encoding of ['gzip', 'GZIP', 'deflate', 'br', 'identity', '', 'gzip, gzip', 'x'])
      expect(post({ 'content-encoding': encoding }), encoding).to.equal(415);
    for (const type of [
      FORM_TYPE,
      'text/plain',
      'application/json; charset=utf-16',
      'application/json, text/plain',
      'application/vnd.api+json',
      'multipart/form-data; boundary=x',
      '',
      'x',
    ])
      expect(post({ 'content-type': type }), type).to.equal(415);
    expect(post({ 'content-length': String(MOST_BODY_BYTES) })).to.equal(200);
    expect(post({ 'content-length': String(MOST_BODY_BYTES + 1) })).to.equal(413);
    for (const length of ['-1', '1e3', '0x10', '+1', ' 1', '1,1', '9'.repeat(20)])
      expect(post({ 'content-length': length }), length).to.equal(400);
    expect(post({ 'content-length': undefined })).to.equal(411);
    expect(post({ 'transfer-encoding': 'chunked' }), 'both').to.equal(400);
    for (const transfer of ['gzip', 'chunked, chunked', 'gzip, chunked', 'identity', 'xchunked'])
      expect(post({ 'content-length': undefined, 'transfer-encoding': transfer }), transfer).to.equal(400);
    expect(status('GET', '/healthz', { 'content-length': '5' })).to.equal(400);
    expect(status('GET', '/healthz', { 'transfer-encoding': 'chunked' })).to.equal(400);
  });

  it('refuses what is said twice, and too much of anything', () => {
    const once = { 'content-type': JSON_TYPE, 'content-length': '2' };
    for (const name of ['Host', 'Content-Type', 'content-length', 'Authorization'])
      expect(status('POST', '/api/messages', { ...once, [name.toLowerCase()]: 'x' }, [name, 'y']), name).to.equal(400);
    const many = Array.from({ length: 101 }, (_, index) => [`x-${index}`, '1']).flat();
    expect(status('GET', '/healthz', {}, many)).to.equal(431);
    expect(status('GET', `/a/${'x'.repeat(2001)}`)).to.equal(404);
    expect(status('GET', `/healthz?${'x'.repeat(5000)}`)).to.equal(414);
  });

  it('has an answer to anything, and throws at nothing', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.oneof(text, fc.constantFrom('/api/messages', '/a/x', '/healthz')),
        fc.dictionary(fc.oneof(text, fc.constantFrom('host', 'content-type', 'content-length')), text),
        (method, url, headers) => {
          const rawHeaders = Object.entries(headers).flat();
          const verdict = inspect({ method, url, headers, rawHeaders }, ADDRESSES);
          if (!verdict.ok) expect(verdict.status).to.be.within(400, 499);
        },
      ),
      { numRuns: 2000, seed: 12 },
    );
  });
});

/** A spelling that happens to be another address, or another token. */
function isKnown(url: string, { path, longestToken }: Address): boolean {
  if (ADDRESSES.some((each) => each.path === url)) return true;
  return longestToken !== undefined && url.startsWith(path) && /^[\w.-]+$/.test(url.slice(path.length));
}
