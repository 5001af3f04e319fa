import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { type FormRoute, routeForm } from './form-route.ts';
import type { Address } from './front-door.ts';
import { createListener } from './listener.ts';
import { MESSAGES, type MessageHandlers, routeMessages } from './message-route.ts';
import { type Check, type Page, routeHealth, routePages } from './page-routes.ts';
import { createBodyReader } from './read-body.ts';

export interface ServerHandlers extends MessageHandlers {
  /** GET /healthz: whether the service can do its work. */
  health: Check;
  /** GET /readyz: whether it should be given work, and how its parts are. */
  ready: Check;
  /** Pages for anybody, by their path. */
  pages: Readonly<Record<string, Page>>;
  /** Where links to a form lead; absent where there are none. */
  form?: FormRoute;
}

export interface HttpServer {
  /** Resolves with the port it listens on; rejects when the port is taken. */
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** How long requests that are being answered may take when the service stops. */
const DRAIN_MS = 6000;
const HEALTH = ['/healthz', '/readyz'] as const;

/** Every address there is. What is not here is refused before the router sees it. */
export function addressesOf({ pages, form }: Pick<ServerHandlers, 'pages' | 'form'>): Address[] {
  return [
    { path: MESSAGES, methods: { POST: 'application/json' } },
    ...[...HEALTH, ...Object.keys(pages)].map((path) => ({ path, methods: { GET: null } })),
    ...(form
      ? [
          {
            path: form.path,
            longestToken: form.longestToken,
            methods: { GET: null, POST: 'application/x-www-form-urlencoded' },
          },
        ]
      : []),
  ];
}

export function createHttpServer({
  mayKnock,
  messages,
  health,
  ready,
  pages,
  form,
  failed,
  elapsed,
  proxyHops,
}: ServerHandlers): HttpServer {
  const router = restify.createServer({ name: 'pamoja', ...(form ? { maxParamLength: form.longestToken } : {}) });
  let stopping = false;
  const server = createListener({
    addresses: addressesOf({ pages, ...(form ? { form } : {}) }),
    serve: (request: IncomingMessage, response: ServerResponse) => {
      // Whoever holds a connection is told to open another one, elsewhere.
      if (stopping) response.setHeader('Connection', 'close');
      router.server.emit('request', request, response);
    },
    failed,
    proxyHops,
  });

  // One reader for both: its limit is for everything that is being read at one time.
  const readBody = createBodyReader();
  routeMessages(router, readBody, { mayKnock, messages, failed, elapsed, proxyHops });
  routeHealth(router, { [HEALTH[0]]: health, [HEALTH[1]]: ready }, failed);
  routePages(router, pages);
  if (form) routeForm(router, readBody, form, { failed, elapsed, proxyHops });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.removeListener('error', reject);
          resolve((server.address() as AddressInfo).port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        stopping = true;
        // Keep-alive connections of clients that say nothing would hold the process for minutes.
        const idle = setInterval(() => server.closeIdleConnections(), 100);
        const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
