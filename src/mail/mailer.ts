import { createTransport } from 'nodemailer';
import type { PostAnswer } from '../delivery/classify.ts';
import type { OutgoingMail } from './compose-mail.ts';

export interface Mailer {
  /** Hands one mail to the server; resolves with what became of it. */
  send(mail: OutgoingMail): Promise<PostAnswer>;
  close(): void;
}

const CONNECT_MS = 10_000;
const ANSWER_MS = 20_000;

/** Mail by SMTP. `smtps://` is encrypted from the beginning; `smtp://` as soon as the server offers it, and must on any other machine. */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  const { hostname, protocol } = new URL(url);
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost';
  const transport = createTransport(
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
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({ to, subject, text });
        // No message of Teams': nothing can take its place later.
        return { ok: true, messageId: '' };
      } catch (error) {
        return refusalOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/**
 * In the words of the connector (delivery/classify.ts): for the time being, for good, or nobody knows. A server that was never
 * reached has nothing; where a connection broke later it may have the mail.
 */
function refusalOf(error: unknown): PostAnswer {
  const { responseCode, syscall, code } = (error ?? {}) as { responseCode?: number; syscall?: string; code?: string };
  if (responseCode !== undefined) return { ok: false, status: responseCode < 500 ? 503 : 400 };
  return syscall === 'connect' || code === 'EDNS' ? { ok: false, status: 503 } : { ok: false };
}
