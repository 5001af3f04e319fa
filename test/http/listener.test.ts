import { type ChildProcess, spawn } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { createListener, LIMITS, type Limits } from '../../src/http/listener.ts';
import { sendRaw, statusOf } from '../support/raw-socket.ts';

const ADDRESSES = [{ path: '/ok', methods: { GET: null, POST: 'application/json' } }];

describe('a listener', () => {
  let listener: Server;
  let port: number;
  async function listen(limits: Partial<Limits>, proxyHops = 0): Promise<void> {
    listener = createListener({
      addresses: ADDRESSES,
      proxyHops,
      limits,
      failed: () => undefined,
      serve: (request, response) => {
        request.on('end', () => response.end('ok'));
        request.resume();
      },
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    ({ port } = listener.address() as AddressInfo);
  }
  afterEach(() => {
    listener.closeAllConnections();
    listener.close();
  });

  const head = 'POST /ok HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

  it('ends a request that trickles in, its head or its body, with 408', async () => {
    await listen({ request: 200, head: 150, look: 20 });
    const slow = ['POST /ok HT', head, `${head}Content-Length: 50\r\n\r\n{"a":`];
    for (const bytes of slow) expect(statusOf(await sendRaw({ port, bytes, ends: false }))).to.equal(408);
  });

  it('gives a request half a minute by default, and keeps no room for more', async () => {
    await listen({});
    expect(LIMITS).to.include({ request: 30_000, head: 10_000 });
    expect(listener.requestTimeout).to.equal(30_000);
    expect(listener.headersTimeout).to.equal(10_000);
    expect(listener.maxConnections).to.equal(LIMITS.connections);
  });

  it('takes so many connections in all, and so many of one address', async () => {
    await listen({ connections: 6, connectionsOfOne: 3 });
    const waiting = (from: string) => sendRaw({ port, bytes: 'GET /ok HT', from, ends: false });
    const ended: string[] = [];
    const held = ['127.0.0.2', '127.0.0.2', '127.0.0.2'].map((from) => waiting(from).then(() => ended.push(from)));
    await waiting('127.0.0.2');
    expect(ended).to.deep.equal([]);
    const others = ['127.0.0.3', '127.0.0.4', '127.0.0.5'].map((from) => waiting(from));
    await waiting('127.0.0.6');
    expect(ended).to.deep.equal([]);
    listener.closeAllConnections();
    await Promise.all([...held, ...others]);
  });

  it('counts behind a proxy what is asked at once for each who asks it, not the proxy’s connections', async () => {
    await listen({ connectionsOfOne: 2 }, 1);
    const begun = (source: string) =>
      sendRaw({ port, bytes: `${head}X-Forwarded-For: ${source}\r\nContent-Length: 9\r\n\r\n{`, ends: false });
    const held = [begun('192.0.2.1'), begun('192.0.2.1'), begun('192.0.2.2'), begun('192.0.2.2')];
    expect(statusOf(await begun('192.0.2.1'))).to.equal(503);
    listener.closeAllConnections();
    await Promise.all(held);
    const again = 'GET /ok HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n';
    expect(statusOf(await sendRaw({ port, bytes: again }))).to.equal(200);
  });
});

describe('a fault that nobody caught', () => {
  let child: ChildProcess;
  let output = '';
  let port = 0;
  let ended: Promise<number | null>;
  beforeEach(async () => {
    output = '';
    child = spawn(process.execPath, ['--import=tsx', 'test/http/faulty-process.ts'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    ended = new Promise((resolve) => child.once('close', resolve));
    port = await new Promise((resolve) =>
      child.stdout?.on('data', (chunk) => {
        output += chunk;
        const found = /"port":(\d+)/.exec(output)?.[1];
        if (found) resolve(Number(found));
      }),
    );
  });
  afterEach(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const get = (path: string) =>
    sendRaw({ port, bytes: `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, ends: false });

  it('ends the request that was being read, is logged without its message, and the process goes on', async () => {
    for (const path of ['/in-an-event', '/at-once']) {
      expect(statusOf(await get(path)), path).to.equal(500);
      expect(statusOf(await get('/ok'))).to.equal(200);
    }
    expect(output.match(/request\.failed/g)).to.have.length(2);
    expect(output).to.not.include('secret');
    for (const line of output.trim().split('\n')) JSON.parse(line);
  });

  it('is logged when it is a promise that nobody awaits; the request that waits for it is closed, and the process goes on', async () => {
    expect(await get('/rejected')).to.equal('');
    expect(statusOf(await get('/ok'))).to.equal(200);
    expect(output).to.include('promise.fault').and.to.not.include('secret');
  });

  it('ends the process, with 1 and in order, when it belongs to no request: its state is in doubt', async () => {
    expect(statusOf(await get('/in-doubt'))).to.equal(200);
    expect(await ended).to.equal(1);
    expect(output).to.include('process.fault').and.to.include('service.stopped').and.not.to.include('secret');
  });
});
