import type { Request, Response } from 'restify';
import { MOST_BODY_BYTES } from './front-door.ts';

/**
 * Reads a plain body up to the limit, as text, for the parser behind it. One that is longer is refused while it comes in: restify's
 * own reader would take the rest of it in first, however long it is.
 */
export function readBody(request: Request, response: Response, next: (go?: false) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let isOver = false;
  const finish = (go?: false) => {
    if (isOver) return;
    isOver = true;
    next(go);
  };
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= MOST_BODY_BYTES) return void chunks.push(chunk);
    if (isOver) return;
    chunks.length = 0;
    request.pause();
    response.header('Connection', 'close');
    response.send(413, { error: 'refused' });
    finish(false);
  });
  request.once('end', () => {
    request.body = Buffer.concat(chunks).toString('utf8');
    finish();
  });
  // Broken off in the middle: nobody waits for an answer.
  request.once('close', () => finish(false));
}
