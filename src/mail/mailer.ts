import { Readable } from 'node:stream';
import type { Transporter } from 'nodemailer';
import type { PostAnswer } from '../outbox/classify.ts';
import type { Log } from '../runtime/log.ts';
import type { OutgoingMail } from './compose-mail.ts';

export interface Mailer {
  /** Hands one mail to the server; resolves with what became of it. */
  send(mail: OutgoingMail): Promise<PostAnswer>;
}

const CONNECT_MS = 10_000;
const ANSWER_MS = 20_000;
/** Exchange Online takes three connections at once; others take fewer. */
const SIDE_BY_SIDE = 2;
/** Mail servers ask for minutes, not seconds. */
const AGAIN_SECONDS = 600;
/** A server that did not answer is left alone for a while: the others in the queue need not wait for it one by one. */
const AWAY_MS = 30_000;
/** In what an answer is about the mailbox or the mail, and not about us or the server. */
const ABOUT_THE_MAIL = /^(?:RCPT|DATA)/;

/** Mail by SMTP. `smtps://` is encrypted from the beginning; `smtp://` as soon as the server offers it, and must on any other machine. */
export function createMailer({
  url,
  from,
  elapsed,
  log,
  deadline,
}: {
  url: string;
  from: string;
  /** Milliseconds of a monotonic clock. */
  elapsed: () => number;
  log: Log;
  /** Rejects after a time: each step of a server that is barely there may take as long as it likes, all together may not. */
  deadline: <T>(work: Promise<T>) => Promise<T>;
}): Mailer {
  let transport: Promise<Transporter> | undefined;
  let underWay = 0;
  const queue: (() => void)[] = [];
  let awayUntil = Number.NEGATIVE_INFINITY;

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (underWay >= SIDE_BY_SIDE) await new Promise<void>((go) => queue.push(go));
    else underWay += 1;
    try {
      return await work();
    } finally {
      // The place goes to whoever waits; nobody who comes in between takes it.
      const next = queue.shift();
      if (next) next();
      else underWay -= 1;
    }
  }

  async function handOver({ to, subject, text }: OutgoingMail): Promise<PostAnswer> {
    if (elapsed() < awayUntil) return later();
    let isBegun = false;
    let isGivenUp = false;
    // Read when the server has let us in: before that it has nothing of the mail.
    const content = Readable.from(
      (function* () {
        // What will be tried again must not still go out by itself.
        if (isGivenUp) throw new Error('given up');
        isBegun = true;
        yield text;
      })(),
    );
    try {
      transport ??= open(url, from);
      const mail = { to, subject, text: content, textEncoding: 'quoted-printable' as const };
      await deadline(transport.then((opened) => opened.sendMail(mail)));
      // No message of Teams': nothing can take its place later.
      return { ok: true, messageId: '' };
    } catch (error) {
      isGivenUp = true;
      const {
        responseCode,
        command = '',
        code,
      } = (error ?? {}) as {
        responseCode?: number;
        command?: string;
        code?: string;
      };
      log.warn('mail.refused', { code, response: responseCode, command });
      if (responseCode !== undefined) {
        const isFinal = responseCode >= 500 && ABOUT_THE_MAIL.test(command);
        return isFinal ? { ok: false, status: 400 } : later();
      }
      awayUntil = elapsed() + AWAY_MS;
      // Whether a mail that was begun got through nobody knows.
      return isBegun ? { ok: false } : later();
    }
  }

  return { send: (mail) => inTurn(() => handOver(mail)) };
}

/** Loaded with the first mail: most installations send none. */
async function open(url: string, from: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const { hostname, protocol } = new URL(url);
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost';
  return createTransport(
    {
      url,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
      requireTLS: protocol === 'smtp:' && !isLocal,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    // An answer of nobody's: it is a machine that writes.
    { from, headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } },
  );
}

/** In the words of the connector (delivery/classify.ts): not now. */
function later(): PostAnswer {
  return { ok: false, status: 503, retryAfterSeconds: AGAIN_SECONDS };
}
