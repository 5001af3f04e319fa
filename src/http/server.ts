import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify, { type Request, type RequestHandler, type Response } from 'restify';
import { createFailureCap } from './failure-cap.ts';
import type { Address } from './front-door.ts';
import { createListener } from './listener.ts';
import { createBodyReader } from './read-body.ts';
import { sourceOf } from './source.ts';

export interface Answer {
  status: number;
  body?: unknown;
}

export interface ServerHandlers {
  /** Whether whoever asks for POST /api/messages may be listened to, by the Authorization header alone. */
  mayKnock: (authorization: string) => Promise<{ ok: true } | { ok: false; status: number }>;
  /** POST /api/messages */
  messages: (request: { authorization: string; body: unknown }) => Promise<Answer>;
  /** GET /healthz: whether the service can do its work. */
  health: () => Promise<{ ok: boolean; [detail: string]: unknown }>;
  /** GET /readyz: whether it should be given work, and how its parts are. */
  ready: () => Promise<{ ok: boolean; [detail: string]: unknown }>;
  /** Pages for anybody, as HTML, by their path; each is told the reader's Accept-Language. */
  pages: Readonly<Record<string, (languages: string) => string>>;
  /** Where links to a form lead; absent where there are none. */
  form?: FormRoute;
  /** A request that failed in a way nobody foresaw. */
  failed: (error: unknown) => void;
  /** Milliseconds of a monotonic clock. */
  elapsed: () => number;
  /** Proxies in front of the service; each adds the address it was asked from to X-Forwarded-For. 0 when there is none. */
  proxyHops: number;
}

export interface FormRoute {
  /** What comes before the token in the address. */
  path: string;
  /** A signed link is longer than what the router takes by itself. */
  longestToken: number;
  /** Whether a token is one that was made here; the store is not asked. */
  isOurs: (token: string) => Promise<boolean>;
  /** The form is shown (no fields), or sent. */
  answer: (request: FormRequest) => Promise<{ status: number; html: string; isOurs: boolean }>;
}

export interface FormRequest {
  token: string;
  languages: string;
  /** The fields that were sent; absent when the form is only looked at. */
  fields?: unknown;
}

export interface HttpServer {
  /** Resolves with the port it listens on; rejects when the port is taken. */
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** How long requests that are being answered may take when the service stops. */
const DRAIN_MS = 6000;
const MESSAGES = '/api/messages';
const HEALTH = ['/healthz', '/readyz'] as const;
/** The body is read already, up to the limit. */
const READ_ALREADY = { bodyReader: true, mapParams: false } as const;

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
  const readBody = createBodyReader();
  const jsonBody: RequestHandler[] = [readBody, ...[restify.plugins.jsonBodyParser(READ_ALREADY)].flat()];
  const formBody: RequestHandler[] = [readBody, ...[restify.plugins.urlEncodedBodyParser(READ_ALREADY)].flat()];
  const badTokens = createFailureCap(elapsed);
  const badLinks = createFailureCap(elapsed);
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

  function tellToWait(response: Response, seconds: number): void {
    response.header('Retry-After', String(seconds));
    response.send(429, { error: 'refused' });
  }

  async function listenTo(request: Request, response: Response): Promise<boolean> {
    const source = sourceOf(request, proxyHops);
    if (badTokens.isOver(source)) {
      tellToWait(response, badTokens.seconds);
      return false;
    }
    const caller = await mayKnock(request.headers.authorization ?? '');
    if (caller.ok) return true;
    if (caller.status === 401) badTokens.note(source);
    response.send(caller.status, { error: 'refused' });
    return false;
  }

  router.post(
    MESSAGES,
    // Of a stranger's body nothing is read: it would be kept in memory while it comes in.
    (request: Request, response: Response, next: (go?: false) => void) => {
      listenTo(request, response)
        .then((may) => (may ? next() : next(false)))
        .catch((error: unknown) => {
          failed(error);
          if (!response.headersSent) response.send(500, { error: 'internal error' });
          next(false);
        });
    },
    jsonBody,
    async (request: Request, response: Response) => {
      try {
        const { authorization = '' } = request.headers;
        const { status, body } = await messages({ authorization, body: request.body });
        if (status === 401) badTokens.note(sourceOf(request, proxyHops));
        response.send(status, body);
      } catch (error) {
        failed(error);
        if (!response.headersSent) response.send(500, { error: 'internal error' });
      }
    },
  );

  for (const [path, check] of [
    [HEALTH[0], health],
    [HEALTH[1], ready],
  ] as const)
    router.get(path, async (_request: Request, response: Response) => {
      try {
        const state = await check();
        response.send(state.ok ? 200 : 503, state);
      } catch (error) {
        failed(error);
        response.send(503, { ok: false });
      }
    });

  for (const [path, page] of Object.entries(pages))
    router.get(path, (request: Request, response: Response, next: () => void) => {
      response.sendRaw(200, page(languagesOf(request)), PAGE_HEADERS);
      next();
    });

  async function serveForm(
    { answer, isOurs: isSigned }: FormRoute,
    request: Request,
    response: Response,
    fields?: unknown,
  ): Promise<void> {
    try {
      const { token = '' } = request.params as { token?: string };
      const source = sourceOf(request, proxyHops);
      // Whoever guesses is not listened to for long; whoever has a link of ours is, also behind the same carrier's address.
      if (badLinks.isOver(source) && !(await isSigned(token))) return tellToWait(response, badLinks.seconds);
      const { status, html, isOurs } = await answer({
        token,
        languages: languagesOf(request),
        ...(fields ? { fields } : {}),
      });
      if (!isOurs) badLinks.note(source);
      response.sendRaw(status, html, FORM_HEADERS);
    } catch (error) {
      failed(error);
      if (!response.headersSent) response.send(500, { error: 'internal error' });
    }
  }
  if (form) {
    const formPath = `${form.path}:token`;
    router.get(formPath, async (request: Request, response: Response) => serveForm(form, request, response));
    router.post(formPath, formBody, async (request: Request, response: Response) =>
      serveForm(form, request, response, request.body ?? {}),
    );
  }

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

/** A page of words alone: no script, nothing from elsewhere, in nobody's frame. */
const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'public, max-age=3600',
  Vary: 'Accept-Language',
};

/** The address is the key: it is kept by nobody on the way, and told to nobody. */
const FORM_HEADERS = {
  ...PAGE_HEADERS,
  'Content-Security-Policy': `${PAGE_HEADERS['Content-Security-Policy']}; form-action 'self'`,
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
};

function languagesOf(request: Request): string {
  return String(request.headers['accept-language'] ?? '');
}
