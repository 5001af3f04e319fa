import type { Request, Response, Server } from 'restify';

/** Says whether all is well, with its particulars. */
export type Check = () => Promise<{ ok: boolean; [detail: string]: unknown }>;

/** Makes a page as HTML; it is told the reader's Accept-Language. */
export type Page = (languages: string) => string;

export function routeHealth(
  router: Server,
  checks: Readonly<Record<string, Check>>,
  failed: (error: unknown) => void,
): void {
  for (const [path, check] of Object.entries(checks))
    router.get(path, async (_request: Request, response: Response) => {
      try {
        const state = await check();
        response.send(state.ok ? 200 : 503, state);
      } catch (error) {
        failed(error);
        response.send(503, { ok: false });
      }
    });
}

export function routePages(router: Server, pages: Readonly<Record<string, Page>>): void {
  for (const [path, page] of Object.entries(pages))
    router.get(path, (request: Request, response: Response, next: () => void) => {
      response.sendRaw(200, page(languagesOf(request)), PAGE_HEADERS);
      next();
    });
}

/** A page of words alone: no script, nothing from elsewhere, in nobody's frame. */
export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'public, max-age=3600',
  Vary: 'Accept-Language',
};

export function languagesOf(request: Request): string {
  return String(request.headers['accept-language'] ?? '');
}
