import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request met, by the seed. */
type Fate = 'accepted' | 'throttled' | 'unavailable' | 'error' | 'cut-before' | 'cut-after';

export interface RoughConnector {
  url: string;
  /** Posts that got through, by conversation: what people see. */
  seen: Map<string, number>;
  /** Posts that were refused for their pace: more than Teams allows in a second. */
  overPace: number;
  requests: number;
  close(): Promise<void>;
}

const PER_SECOND = 50;

/** The Bot Connector on a bad day: refuses, breaks, answers late, and counts what got through. */
export async function startRoughConnector(random: () => number, faults = 0.12): Promise<RoughConnector> {
  const recent: number[] = [];
  const rough: RoughConnector = {
    url: '',
    seen: new Map(),
    overPace: 0,
    requests: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function fate(): Fate {
    const draw = random();
    if (draw >= faults) return 'accepted';
    const fates: Fate[] = ['throttled', 'unavailable', 'error', 'cut-before', 'cut-after'];
    return fates[Math.floor((draw / faults) * fates.length)] ?? 'accepted';
  }

  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      rough.requests += 1;
      const conversation =
        /^\/v3\/conversations\/([^/]+)\/activities/.exec(decodeURIComponent(request.url ?? ''))?.[1] ?? '';
      const now = performance.now();
      while ((recent[0] ?? now) < now - 1000) recent.shift();
      recent.push(now);
      if (recent.length > PER_SECOND * 1.2) rough.overPace += 1;
      const met = fate();
      if (met === 'cut-before') return request.socket.destroy();
      if (met === 'throttled') return reply(429, { error: { code: 'Throttled' } }, { 'retry-after': '1' });
      if (met === 'unavailable') return reply(503, {});
      if (met === 'error') return reply(500, {});
      if (request.method === 'POST') rough.seen.set(conversation, (rough.seen.get(conversation) ?? 0) + 1);
      if (met === 'cut-after') return request.socket.destroy();
      setTimeout(() => reply(201, { id: `message-${rough.requests}` }), Math.floor(random() * 40));

      function reply(status: number, body: unknown, headers: Record<string, string> = {}): void {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(body));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  rough.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return rough;
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
