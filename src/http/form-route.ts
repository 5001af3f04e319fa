import restify, { type Request, type RequestHandler, type Response, type Server } from 'restify';
import { createFailureCap } from './failure-cap.ts';
import type { MessageHandlers } from './message-route.ts';
import { languagesOf, PAGE_HEADERS } from './page-routes.ts';
import { READ_ALREADY } from './read-body.ts';
import { answerFailed, tellToWait } from './refusals.ts';
import { sourceOf } from './source.ts';

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

/** Where signed links lead: the form is shown, and sent. */
export function routeForm(
  router: Server,
  readBody: RequestHandler,
  { path, isOurs: isSigned, answer }: FormRoute,
  { failed, elapsed, proxyHops }: Pick<MessageHandlers, 'failed' | 'elapsed' | 'proxyHops'>,
): void {
  const badLinks = createFailureCap(elapsed);

  async function serveForm(request: Request, response: Response, fields?: unknown): Promise<void> {
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
      answerFailed(response, error, failed);
    }
  }

  const formPath = `${path}:token`;
  router.get(formPath, async (request: Request, response: Response) => serveForm(request, response));
  router.post(
    formPath,
    [readBody, ...[restify.plugins.urlEncodedBodyParser(READ_ALREADY)].flat()],
    async (request: Request, response: Response) => serveForm(request, response, request.body ?? {}),
  );
}

/** The address is the key: it is kept by nobody on the way, and told to nobody. */
const FORM_HEADERS = {
  ...PAGE_HEADERS,
  'Content-Security-Policy': `${PAGE_HEADERS['Content-Security-Policy']}; form-action 'self'`,
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
};
