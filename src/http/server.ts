import type { AddressInfo } from 'node:net';
import restify, { type Request, type Response } from 'restify';
import { createFailureCap } from './failure-cap.ts';

export interface Answer {
  status: number;
  body?: unknown;
}

export interface ServerHandlers {
  /** POST /api/messages */
  messages: (request: { authorization: string; body: unknown }) => Promise<Answer>;
  /** GET /healthz: whether the service can do its work. */
  health: () => Promise<{ ok: boolean; [detail: string]: unknown }>;
  /** A request that failed in a way nobody foresaw. */
  failed: (error: unknown) => void;
  now: () => Date;
  /** Proxies in front of the service; each adds the address it was asked from to X-Forwarded-For. 0 when there is none. */
  proxyHops: number;
}

export interface HttpServer {
  /** Resolves with the port it listens on; rejects when the port is taken. */
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** Teams' own messages stay below 100 KB; more than this is not one. */
const MOST_BYTES = 512 * 1024;
const HEALTH = new Set(['/healthz']);

export function createHttpServer({ messages, health, failed, now, proxyHops }: ServerHandlers): HttpServer {
  const server = restify.createServer({ name: 'pamoja' });
  const failures = createFailureCap(now);
  server.pre((request: Request, response: Response, next: (go?: false) => void) => {
    // Whoever watches over the service may always ask how it is.
    if (HEALTH.has(request.getPath()) || !failures.isOver(sourceOf(request, proxyHops))) return next();
    response.header('Retry-After', String(failures.seconds));
    response.send(429, { error: 'refused' });
    next(false);
  });
  server.use(restify.plugins.bodyParser({ maxBodySize: MOST_BYTES, mapParams: false, rejectUnknown: true }));

  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      const { authorization = '' } = request.headers;
      const { status, body } = await messages({ authorization, body: request.body });
      if (status === 401) failures.note(sourceOf(request, proxyHops));
      response.send(status, body);
    } catch (error) {
      failed(error);
      if (!response.headersSent) response.send(500, { error: 'internal error' });
    }
  });

  server.get('/healthz', async (_request: Request, response: Response) => {
    try {
      const state = await health();
      response.send(state.ok ? 200 : 503, state);
    } catch (error) {
      failed(error);
      response.send(503, { ok: false });
    }
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.server.once('error', reject);
        server.listen(port, host, () => {
          server.server.removeListener('error', reject);
          resolve((server.server.address() as AddressInfo).port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Keep-alive connections of clients that say nothing would hold the process for minutes.
        server.server.closeIdleConnections();
        setTimeout(() => server.server.closeAllConnections(), 2000).unref();
      }),
  };
}

/** Who asks: what the outermost of our own proxies saw. What stands left of that, the client may have written itself. */
function sourceOf(request: Request, proxyHops: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const seen = proxyHops > 0 ? forwarded.at(-proxyHops)?.trim() : undefined;
  return seen || (request.socket.remoteAddress ?? '');
}
