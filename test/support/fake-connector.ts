import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request the bot made to the Bot Connector. */
export interface Sent {
  method: string;
  path: string;
  conversationId: string;
  /** The activity that was replied to, as the path says it. */
  repliesTo?: string;
  activity: any;
  /** Id the connector gave the message. */
  id: string;
}

/** What the connector is to answer instead of 201. */
export interface Misbehaviour {
  /** Only for a request about this conversation. */
  in?: string;
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Plays the Bot Connector on loopback: records what the bot sends and answers as it is told. */
export interface FakeConnector {
  url: string;
  sent: Sent[];
  /** What was posted to a conversation, cards and texts. */
  to(conversationId: string): Sent[];
  /** The next requests get these answers, in order. */
  misbehave(...answers: Misbehaviour[]): void;
  /** Which conversation is opened anew for somebody, by their id in Teams; for others none is. */
  opens: Map<string, string>;
  /** For whom a new conversation was wanted. */
  asked: string[];
  /** Connections that were opened to it. */
  connections: number;
  /** It closes idle connections after this time, and says so. */
  closeIdleAfter(seconds: number): void;
  clear(): void;
  close(): Promise<void>;
}

export async function startFakeConnector(): Promise<FakeConnector> {
  const sent: Sent[] = [];
  const answers: Misbehaviour[] = [];
  let count = 0;
  const server: Server = createServer(async (request, response) => {
    const body = await readBody(request);
    const path = decodeURIComponent(request.url ?? '');
    const team = /^\/v3\/teams\/([^/]+)(\/conversations)?$/.exec(path);
    if (request.method === 'GET' && team) {
      const [, id, list] = team;
      const channels = { conversations: [{ id }, { id: 'channel-cso-ctip', name: 'CSO-CTIP' }] };
      return reply(200, list ? channels : { id, name: 'CSO-CTIP Coordination' });
    }
    const found = /^\/v3\/conversations\/([^/]+)\/activities(?:\/(.+))?$/.exec(path);
    const next = answers.findIndex((each) => each.in === undefined || each.in === found?.[1]);
    const [bad] = next < 0 ? [] : answers.splice(next, 1);
    if (bad) return reply(bad.status, bad.body ?? {}, bad.headers);
    if (request.method === 'POST' && path === '/v3/conversations') {
      const [member] = (body as { members?: { id: string }[] }).members ?? [];
      const opened = connector.opens.get(member?.id ?? '');
      connector.asked.push(member?.id ?? '');
      if (!opened) return reply(403, { error: { code: 'ForbiddenOperationException', message: 'not installed' } });
      return reply(201, { id: opened });
    }
    if (!found) return reply(404, { error: { code: 'NotFound', message: path } });
    count += 1;
    const id = request.method === 'PUT' ? (found[2] ?? '') : `message-${count}`;
    sent.push({
      method: request.method ?? '',
      path,
      conversationId: found[1] ?? '',
      ...(found[2] ? { repliesTo: found[2] } : {}),
      activity: body,
      id,
    });
    return reply(request.method === 'PUT' ? 200 : 201, { id });

    function reply(status: number, value: unknown, headers: Record<string, string> = {}): void {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(value));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const connector: FakeConnector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    to: (conversationId) => sent.filter((each) => each.conversationId.split(';')[0] === conversationId),
    misbehave: (...next) => answers.push(...next),
    opens: new Map(),
    asked: [],
    connections: 0,
    closeIdleAfter: (seconds) => {
      server.keepAliveTimeout = seconds * 1000;
    },
    clear: () => {
      sent.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  server.on('connection', () => {
    connector.connections += 1;
  });
  return connector;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}
