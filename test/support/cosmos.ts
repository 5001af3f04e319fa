import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { EMULATOR_KEY } from '../../src/config.ts';
import type { StoreChoice } from '../../src/store/open.ts';

/** Request units of every request: the emulator has a number of its own, which means nothing. */
export const CHARGE = 2.5;

/** One request as it passed on the wire. */
export interface Passed {
  kind: 'create' | 'read' | 'replace' | 'query' | 'bulk' | 'metadata';
  body: string;
  partitionKey?: string;
  /** A further page of a query. */
  continued: boolean;
}

/** What happens to a request instead of its answer. */
export type Fault =
  | { status: number; retryAfterMs?: number }
  /** The connection breaks: before the emulator sees the request, or after it has done it. */
  | { reset: 'before' | 'after' }
  /** Of a bulk request only the first operations are done, and then the connection breaks. */
  | { cutAfter: number }
  /** Of a bulk request only the first operations are done; the others are told 429. */
  | { throttleAfter: number }
  /** The emulator does it, and the answer comes later than anybody waits. */
  | { delayMs: number };

/** The small Cosmos DB emulator in this process, and in front of it a wire that counts and can break. */
export interface CosmosWire {
  url: string;
  passed: Passed[];
  /** Decides for each request what goes wrong with it; undefined lets it pass. */
  fault: ((passed: Passed) => Fault | undefined) | undefined;
  /** A network of its own, in a database of its own. */
  choice(): Extract<StoreChoice, { kind: 'cosmos' }>;
  close(): Promise<void>;
}

export async function startCosmos(): Promise<CosmosWire> {
  const emulator = createHttpServer();
  const emulatorPort = await listen(emulator);
  const wire: CosmosWire = {
    url: '',
    passed: [],
    fault: undefined,
    choice: () => ({
      kind: 'cosmos',
      endpoint: wire.url,
      key: EMULATOR_KEY,
      database: `test-${randomUUID()}`,
      network: 'tenant|network',
    }),
    close: async () => {
      await Promise.all([stop(proxy), stop(emulator)]);
    },
  };
  const proxy = createServer(async (incoming, outgoing) => {
    const body = await readBody(incoming);
    const passed = describePassed(incoming, body);
    wire.passed.push(passed);
    await pass(incoming, outgoing, body, wire.fault?.(passed), emulatorPort);
  });
  wire.url = `http://127.0.0.1:${await listen(proxy)}`;
  return wire;
}

let shared: Promise<CosmosWire> | undefined;

/** One emulator for all test files of the process; it is closed with the last of them (test/support/hooks.ts). */
export function sharedCosmos(): Promise<CosmosWire> {
  shared ??= startCosmos();
  return shared;
}

export async function closeSharedCosmos(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  body: string,
  fault: Fault | undefined,
  port: number,
): Promise<void> {
  if (fault && 'status' in fault) {
    outgoing.writeHead(fault.status, {
      'content-type': 'application/json',
      'x-ms-activity-id': 'fault',
      ...(fault.retryAfterMs === undefined ? {} : { 'x-ms-retry-after-ms': String(fault.retryAfterMs) }),
    });
    outgoing.end(JSON.stringify({ code: String(fault.status), message: 'injected' }));
    return;
  }
  if (fault && 'reset' in fault && fault.reset === 'before') {
    outgoing.socket?.destroy();
    return;
  }
  if (fault && 'throttleAfter' in fault) {
    const operations = JSON.parse(body) as unknown[];
    const done = await ask(incoming, JSON.stringify(operations.slice(0, fault.throttleAfter)), port);
    const throttled = operations.slice(fault.throttleAfter).map(() => ({ statusCode: 429, requestCharge: 0 }));
    const answers = [...(JSON.parse(done.body.toString()) as unknown[]), ...throttled];
    outgoing.writeHead(207, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify(answers));
    return;
  }
  const cut = fault && 'cutAfter' in fault ? JSON.stringify(JSON.parse(body).slice(0, fault.cutAfter)) : undefined;
  const answer = await ask(incoming, cut ?? body, port);
  if (cut !== undefined || (fault && 'reset' in fault)) {
    outgoing.socket?.destroy();
    return;
  }
  if (fault && 'delayMs' in fault) await new Promise((resolve) => setTimeout(resolve, fault.delayMs).unref());
  if (outgoing.destroyed) return;
  outgoing.writeHead(answer.status, { ...answer.headers, 'x-ms-request-charge': String(CHARGE) });
  outgoing.end(answer.body);
}

function ask(incoming: IncomingMessage, body: string, port: number) {
  return new Promise<{ status: number; headers: Record<string, string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const { method, url: path } = incoming;
      const headers = { ...incoming.headers, 'content-length': Buffer.byteLength(body) };
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 500,
            headers: response.headers as Record<string, string>,
            body: Buffer.concat(chunks),
          }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    },
  );
}

function describePassed({ method, url = '', headers }: IncomingMessage, body: string): Passed {
  const partitionKey = headers['x-ms-documentdb-partitionkey'];
  const kind = !url.includes('/docs')
    ? 'metadata'
    : headers['x-ms-cosmos-is-batch-request']
      ? 'bulk'
      : headers['x-ms-documentdb-isquery'] || headers['x-ms-cosmos-is-query-plan-request']
        ? 'query'
        : (({ PUT: 'replace', GET: 'read' } as const)[method as 'PUT' | 'GET'] ?? 'create');
  const continued = headers['x-ms-continuation'] !== undefined;
  return { kind, body, continued, ...(typeof partitionKey === 'string' ? { partitionKey } : {}) };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
