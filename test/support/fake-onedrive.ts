import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Upload {
  method: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Plays OneDrive's upload address on loopback. */
export interface FakeOneDrive {
  url: string;
  uploads: Upload[];
  /** Statuses of the next answers; a redirect leads elsewhere on the same host. */
  answers: number[];
  close(): Promise<void>;
}

export async function startFakeOneDrive(): Promise<FakeOneDrive> {
  const uploads: Upload[] = [];
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    uploads.push({ method: request.method ?? '', headers: request.headers, body: Buffer.concat(parts) });
    response.writeHead(answers.shift() ?? 201, { location: '/elsewhere' });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/upload`,
    uploads,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
