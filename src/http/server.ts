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
  /** GET /readyz: whether it should be given work, and how its parts are. */
  ready: () => Promise<{ ok: boolean; [detail: string]: unknown }>;
  /** Pages for anybody, as HTML, by their path; each is told the reader's Accept-Language. */
  pages: Readonly<Record<string, (languages: string) => string>>;
  /** Where links to a form lead; absent where there are none. */
  form?: FormRoute;
  /** A request that failed in a way nobody foresaw. */
  failed: (error: unknown) => void;
  /** Milliseconds on a clock that nobody sets. */
  elapsed: () => number;
  /** Proxies in front of the service; each adds the address it was asked from to X-Forwarded-For. 0 when there is none. */
  proxyHops: number;
}

export interface FormRoute {
  /** What comes before the token in the address. */
  path: string;
  /** A signed link is longer than what the router takes by itself. */
  longestToken: number;
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

/** Teams' own messages stay below 100 KB; more than this is not one. */
const MOST_BYTES = 512 * 1024;
const HEALTH = new Set(['/healthz', '/readyz']);
/** How long requests that are being answered may take when the service stops. */
const DRAIN_MS = 6000;
const MESSAGES = '/api/messages';
const READING = { maxBodySize: MOST_BYTES, mapParams: false };
const jsonBody = restify.plugins.jsonBodyParser(READING);
const formBody = restify.plugins.urlEncodedBodyParser(READING);

export function createHttpServer({
  messages,
  health,
  ready,
  pages,
  form,
  failed,
  elapsed,
  proxyHops,
}: ServerHandlers): HttpServer {
  const server = restify.createServer({ name: 'pamoja', ...(form ? { maxParamLength: form.longestToken } : {}) });
  /** What may be sent, and where. */
  const bodies = [
    { path: MESSAGES, type: 'application/json' },
    ...(form ? [{ path: form.path, type: 'application/x-www-form-urlencoded' }] : []),
  ];
  const failures = createFailureCap(elapsed);
  let stopping = false;
  server.pre((_request: Request, response: Response, next: () => void) => {
    // Whoever holds a connection is told to open another one, elsewhere.
    if (stopping) response.header('Connection', 'close');
    next();
  });
  server.pre((request: Request, response: Response, next: (go?: false) => void) => {
    // Whoever watches over the service may always ask how it is.
    if (HEALTH.has(request.getPath()) || !failures.isOver(sourceOf(request, proxyHops))) return next();
    response.header('Retry-After', String(failures.seconds));
    response.send(429, { error: 'refused' });
    next(false);
  });
  server.pre((request: Request, response: Response, next: (go?: false) => void) => {
    const wanted =
      request.method === 'POST' ? bodies.find(({ path }) => request.getPath().startsWith(path)) : undefined;
    const isPlain = request.headers['content-encoding'] === undefined;
    // The SDK's readers unpack without a limit, write uploads to the disk, and die of a body that is no gzip: they get to see
    // what is expected here and nothing else.
    if (!wanted || (isPlain && request.contentType() === wanted.type)) return next();
    response.send(415, { error: 'refused' });
    next(false);
  });

  server.post(MESSAGES, jsonBody, async (request: Request, response: Response) => {
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

  for (const [path, check] of [
    ['/healthz', health],
    ['/readyz', ready],
  ] as const)
    server.get(path, async (_request: Request, response: Response) => {
      try {
        const state = await check();
        response.send(state.ok ? 200 : 503, state);
      } catch (error) {
        failed(error);
        response.send(503, { ok: false });
      }
    });

  for (const [path, page] of Object.entries(pages))
    server.get(path, (request: Request, response: Response, next: () => void) => {
      response.sendRaw(200, page(languagesOf(request)), PAGE_HEADERS);
      next();
    });

  async function serveForm(
    { answer }: FormRoute,
    request: Request,
    response: Response,
    fields?: unknown,
  ): Promise<void> {
    try {
      const { token = '' } = request.params as { token?: string };
      const { status, html, isOurs } = await answer({
        token,
        languages: languagesOf(request),
        ...(fields ? { fields } : {}),
      });
      // Whoever guesses is not listened to for long.
      if (!isOurs) failures.note(sourceOf(request, proxyHops));
      response.sendRaw(status, html, FORM_HEADERS);
    } catch (error) {
      failed(error);
      if (!response.headersSent) response.send(500, { error: 'internal error' });
    }
  }
  if (form) {
    const formPath = `${form.path}:token`;
    server.get(formPath, async (request: Request, response: Response) => serveForm(form, request, response));
    server.post(formPath, formBody, async (request: Request, response: Response) =>
      serveForm(form, request, response, request.body ?? {}),
    );
  }

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
        stopping = true;
        // Keep-alive connections of clients that say nothing would hold the process for minutes.
        const idle = setInterval(() => server.server.closeIdleConnections(), 100);
        const late = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(late);
          resolve();
        });
        server.server.closeIdleConnections();
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

/** Who asks: what the outermost of our own proxies saw. What stands left of that, the client may have written itself. */
function sourceOf(request: Request, proxyHops: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const seen = proxyHops > 0 ? forwarded.at(-proxyHops)?.trim() : undefined;
  return seen || (request.socket.remoteAddress ?? '');
}
