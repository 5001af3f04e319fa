import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify, { type Request, type Response } from 'restify';

export interface ServerHandlers {
  /** POST /api/messages: answers the request itself. */
  messages: (request: Request & IncomingMessage, response: Response) => Promise<void>;
  /** GET /healthz: whether the service can do its work. */
  health: () => Promise<{ ok: boolean; [detail: string]: unknown }>;
  /** A request that failed in a way nobody foresaw. */
  failed: (error: unknown) => void;
}

export interface HttpServer {
  /** Resolves with the port it listens on; rejects when the port is taken. */
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** Teams' own messages stay below 100 KB; more than this is not one. */
const MOST_BYTES = 512 * 1024;

export function createHttpServer({ messages, health, failed }: ServerHandlers): HttpServer {
  const server = restify.createServer({ name: 'pamoja' });
  server.use(restify.plugins.bodyParser({ maxBodySize: MOST_BYTES, mapParams: false, rejectUnknown: true }));

  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      await messages(request as Request & IncomingMessage, response);
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
