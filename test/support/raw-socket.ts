import { connect } from 'node:net';

/** Bytes for a port on loopback, as a stranger would send them. */
export interface RawRequest {
  port: number;
  bytes: string | Uint8Array;
  /** From which loopback address, 127.0.0.0/8. */
  from?: string;
  /** The sender has nothing more to say, and says so; true when absent. */
  ends?: boolean;
}

/** Sends bytes as they are; resolves with all that came back when the other side has closed. */
export function sendRaw({ port, bytes, from = '127.0.0.1', ends = true }: RawRequest): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', localAddress: from, allowHalfOpen: true }, () => {
      socket.write(bytes);
      if (ends) socket.end();
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    // Reset by the other side: what it said before counts.
    socket.on('error', () => undefined);
    socket.on('end', () => socket.end());
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

/** The status of the first answer in what came back; 0 when there was none. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}
