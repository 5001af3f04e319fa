import type { IncomingMessage } from 'node:http';

/** Who asks: what the outermost of our own proxies saw. What stands left of that, the client may have written itself. */
export function sourceOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxyHops: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const seen = proxyHops > 0 ? forwarded.at(-proxyHops)?.trim() : undefined;
  return (seen || (socket.remoteAddress ?? '')).slice(0, LONGEST_SOURCE);
}

/** An IPv6 address with its zone. */
const LONGEST_SOURCE = 64;
