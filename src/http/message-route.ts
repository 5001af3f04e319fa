import restify, { type Request, type RequestHandler, type Response, type Server } from 'restify';
import { createFailureCap } from './failure-cap.ts';
import { READ_ALREADY } from './read-body.ts';
import { answerFailed, tellToWait } from './refusals.ts';
import { sourceOf } from './source.ts';

export interface Answer {
  status: number;
  body?: unknown;
}

export interface MessageHandlers {
  /** Whether whoever asks for POST /api/messages may be listened to, by the Authorization header alone. */
  mayKnock: (authorization: string) => Promise<{ ok: true } | { ok: false; status: number }>;
  /** POST /api/messages */
  messages: (request: { authorization: string; body: unknown }) => Promise<Answer>;
  /** A request that failed in a way nobody foresaw. */
  failed: (error: unknown) => void;
  /** Milliseconds of a monotonic clock. */
  elapsed: () => number;
  /** Proxies in front of the service; each adds the address it was asked from to X-Forwarded-For. 0 when there is none. */
  proxyHops: number;
}

export const MESSAGES = '/api/messages';

/** The address that Teams writes to: of a stranger's body nothing is read, it would be kept in memory while it comes in. */
export function routeMessages(
  router: Server,
  readBody: RequestHandler,
  { mayKnock, messages, failed, elapsed, proxyHops }: MessageHandlers,
): void {
  const badTokens = createFailureCap(elapsed);

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
    (request: Request, response: Response, next: (go?: false) => void) => {
      listenTo(request, response)
        .then((may) => (may ? next() : next(false)))
        .catch((error: unknown) => {
          answerFailed(response, error, failed);
          next(false);
        });
    },
    [readBody, ...[restify.plugins.jsonBodyParser(READ_ALREADY)].flat()],
    async (request: Request, response: Response) => {
      try {
        const { authorization = '' } = request.headers;
        const { status, body } = await messages({ authorization, body: request.body });
        if (status === 401) badTokens.note(sourceOf(request, proxyHops));
        response.send(status, body);
      } catch (error) {
        answerFailed(response, error, failed);
      }
    },
  );
}
