import type { Request, RequestHandler, Response } from 'restify';
import { MOST_BODY_BYTES } from './front-door.ts';

/** Bytes of bodies that are being read at one time, of everybody together. */
const MOST_AT_ONCE = 64 * 1024 * 1024;

/**
 * Reads plain bodies up to the limit, as text, for the parser behind it. One that is longer is refused while it comes in: restify's own
 * reader would take the rest of it in first, however long it is. Where all that are being read together would take too much memory, those
 * that have taken longest are given up: whoever sends slowly to fill it keeps nobody out.
 */
export function createBodyReader(mostAtOnce = MOST_AT_ONCE): RequestHandler {
  /** In the order in which they began. */
  const reading = new Map<Request, { bytes: number; giveUp: () => void }>();
  let together = 0;

  function makeRoom(): void {
    for (const { giveUp } of reading.values()) {
      if (together <= mostAtOnce) return;
      giveUp();
    }
  }

  return (request: Request, response: Response, next: (go?: false) => void) => {
    // Gone while it waited for its turn.
    if (request.destroyed) return next(false);
    let chunks: Buffer[] = [];
    const own = { bytes: 0, giveUp: () => refuse(503) };
    const finish = (go?: false) => {
      if (!reading.delete(request)) return;
      together -= own.bytes;
      chunks = [];
      next(go);
    };
    function refuse(status: number): void {
      request.pause();
      response.header('Connection', 'close');
      response.send(status, { error: 'refused' });
      finish(false);
    }
    reading.set(request, own);
    request.on('data', (chunk: Buffer) => {
      if (!reading.has(request)) return;
      own.bytes += chunk.length;
      together += chunk.length;
      if (own.bytes > MOST_BODY_BYTES) return refuse(413);
      chunks.push(chunk);
      makeRoom();
    });
    request.once('end', () => {
      request.body = Buffer.concat(chunks).toString('utf8');
      finish();
    });
    // Broken off in the middle: nobody waits for an answer.
    request.once('close', () => finish(false));
  };
}

/** For restify's parsers: the body is read already, up to the limit. */
export const READ_ALREADY = { bodyReader: true, mapParams: false } as const;
