import type { Response } from 'restify';

export function tellToWait(response: Response, seconds: number): void {
  response.header('Retry-After', String(seconds));
  response.send(429, { error: 'refused' });
}

/** A request that failed in a way nobody foresaw: told to whoever watches, and answered once. */
export function answerFailed(response: Response, error: unknown, failed: (error: unknown) => void): void {
  failed(error);
  if (!response.headersSent) response.send(500, { error: 'internal error' });
}
