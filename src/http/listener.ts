import { createServer, IncomingMessage, type Server, ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type Address, inspect } from './front-door.ts';
import { sourceOf } from './source.ts';

export interface ListenerOptions {
  addresses: readonly Address[];
  /** Takes a request that is one of those that exist; `request.url` is its path alone, `request.headers` those that are read. */
  serve: (request: IncomingMessage, response: ServerResponse) => void;
  /** A request that failed in a way nobody foresaw. */
  failed: (error: unknown) => void;
  /** Proxies in front of the service: with one, everybody comes by its connections. */
  proxyHops: number;
  limits?: Partial<Limits>;
}

/** How long, and how many. */
export interface Limits {
  /** Milliseconds from the first byte of a request to its last; Node's own default is five minutes. */
  request: number;
  /** Milliseconds for the head of it. */
  head: number;
  /** Milliseconds between two looks for what is too slow. */
  look: number;
  /** Milliseconds in which nothing comes in or goes out on a connection that waits for its answer; then it is closed. */
  silence: number;
  connections: number;
  /** Of one address: a browser opens six, and everybody behind one carrier's address has to fit. */
  connectionsOfOne: number;
}

export const LIMITS: Limits = {
  request: 30_000,
  head: 10_000,
  look: 5000,
  // Longer than any turn takes: the store gets four seconds, a post thirty.
  silence: 60_000,
  connections: 2000,
  connectionsOfOne: 250,
};

const HEADER_BYTES = 16 * 1024;
const ABOUT_THE_CONNECTION: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * What stands before every router and parser: one listener that knows the few requests that exist and turns away everything else.
 * Connections end by themselves, whatever a stranger does with them.
 */
export function createListener({ addresses, serve, failed, proxyHops, limits: given }: ListenerOptions): Server {
  const limits = { ...LIMITS, ...given };
  const open = createCounter();
  const server = createServer({
    ...guardedBy(failed),
    requestTimeout: limits.request,
    headersTimeout: limits.head,
    connectionsCheckingInterval: limits.look,
    maxHeaderSize: HEADER_BYTES,
  });
  server.maxConnections = limits.connections;
  server.timeout = limits.silence;

  function take(request: IncomingMessage, response: ServerResponse): void {
    request.on('error', ignore);
    response.on('error', ignore);
    const verdict = inspect(request, addresses);
    if (!verdict.ok) {
      turnAway(response, verdict.status, verdict.allow);
      return;
    }
    const source = sourceOf(request, proxyHops);
    if (!open.add(source, limits.connectionsOfOne)) {
      turnAway(response, 503);
      return;
    }
    response.once('close', () => open.remove(source));
    request.url = verdict.path;
    request.headers = verdict.headers;
    response.once('finish', () => leaveUnread(request));
    try {
      serve(request, response);
    } catch (error) {
      failed(error);
      end(response);
    }
  }

  server.on('request', take);
  // Whoever asks whether to send the body is told so only when it will be read.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (inspect(request, addresses).ok) response.writeContinue();
    take(request, response);
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => turnAway(response, 417));
  // Nothing here speaks another protocol. Without a listener for upgrades Node reads such a request as any other; a tunnel is ended.
  server.on('connect', (_request: IncomingMessage, socket: Socket) => endSocket(socket, 405));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const status = ABOUT_THE_CONNECTION[error.code ?? ''] ?? 400;
    endSocket(socket, status);
  });
  if (proxyHops === 0) limitConnections(server, limits.connectionsOfOne);

  return server;
}

/**
 * Requests and responses whose listeners may throw: what a reader or a parser throws while a body comes in ends that request, and
 * nothing else. (Code that awaits is not seen here: its faults are rejected promises, see runtime/watch-faults.ts.)
 */
function guardedBy(failed: (error: unknown) => void) {
  class GuardedRequest extends IncomingMessage {
    response?: ServerResponse;
    override emit(event: string | symbol, ...args: unknown[]): boolean {
      try {
        return super.emit(event, ...args);
      } catch (error) {
        failed(error);
        if (this.response) end(this.response);
        return true;
      }
    }
  }
  class GuardedResponse extends ServerResponse<GuardedRequest> {
    constructor(...[request, ...options]: ConstructorParameters<typeof ServerResponse<GuardedRequest>>) {
      super(request, ...options);
      request.response = this;
    }
    override emit(event: string | symbol, ...args: unknown[]): boolean {
      try {
        return super.emit(event, ...args);
      } catch (error) {
        failed(error);
        end(this);
        return true;
      }
    }
  }
  return { IncomingMessage: GuardedRequest, ServerResponse: GuardedResponse };
}

/** A short answer, and with it Node ends the connection: what else was sent on it is not looked at. */
function turnAway(response: ServerResponse, status: number, allow?: string): void {
  const body = JSON.stringify({ error: 'refused' });
  response.writeHead(status, {
    Connection: 'close',
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    ...(allow ? { Allow: allow } : {}),
  });
  response.end(body);
}

/** A body that nobody has read to its end (it was refused by then) ends with its connection. */
function leaveUnread(request: IncomingMessage): void {
  if (!request.complete) request.socket.destroySoon();
}

function endSocket(socket: Socket, status: number): void {
  if (socket.writable)
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.destroySoon();
}

function end(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { Connection: 'close', 'Content-Length': 0 });
  response.end();
}

/** One address cannot hold all the connections there are. */
function limitConnections(server: Server, most: number): void {
  const held = createCounter();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (!held.add(address, most)) return void socket.destroy();
    socket.once('close', () => held.remove(address));
  });
}

/** How many of something each key has; keys that have none are forgotten. */
function createCounter() {
  const counts = new Map<string, number>();
  return {
    /** Whether there was room for one more. */
    add: (key: string, most: number): boolean => {
      const count = counts.get(key) ?? 0;
      if (count >= most) return false;
      counts.set(key, count + 1);
      return true;
    },
    remove: (key: string): void => {
      const count = (counts.get(key) ?? 1) - 1;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    },
  };
}

function ignore(): void {
  // A connection that breaks is the client's business; the request ends with it.
}
