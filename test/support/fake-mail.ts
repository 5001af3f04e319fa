import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface Mail {
  to: string;
  /** Headers and text as they came over the wire, soft line ends of quoted-printable undone. */
  raw: string;
}

/** What the server does with the next mails to an address; at HELLO and FROM with everybody's. */
export type Fault = 'refuse' | 'later' | 'break' | 'hang';
export const HELLO = 'hello';
export const FROM = 'from';

export interface FakeMailServer {
  url: string;
  received: Mail[];
  faults: Map<string, Fault>;
  /** Resolves when somebody waits for an answer that does not come. */
  hanging(): Promise<void>;
  /** Gives the answers that were waited for; resolves when whoever waited has gone. */
  goOn(): Promise<void>;
  close(): Promise<void>;
}

/** A mail server on loopback that keeps what it is given: as much of SMTP as a client says. */
export async function startFakeMailServer(): Promise<FakeMailServer> {
  const received: Mail[] = [];
  const faults = new Map<string, Fault>();
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  let hangs = (): void => undefined;
  const hanging = new Promise<void>((resolve) => {
    hangs = resolve;
  });
  const hold = (answer: () => void) => {
    held.push(answer);
    hangs();
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let to = '';
    let text: string | undefined;
    let pending = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    if (faults.get(HELLO) === 'break') return void socket.destroy();
    if (faults.get(HELLO) === 'hang') hold(() => say('220 example'));
    else say('220 example');
    socket.on('data', (chunk) => {
      pending += chunk.toString();
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        if (text !== undefined) {
          if (line !== '.') text += `${line}\n`;
          else if (faults.get(to) === 'break') socket.destroy();
          else if (faults.get(to) === 'hang') hold(() => say('250 taken'));
          else {
            received.push({ to, raw: decoded(text) });
            text = undefined;
            say('250 taken');
          }
          continue;
        }
        if (/^MAIL FROM/i.test(line) && faults.has(FROM)) say('553 not in that name');
        else if (/^RCPT TO:<([^>]+)>/i.test(line)) {
          to = /<([^>]+)>/.exec(line)?.[1] ?? '';
          const fault = faults.get(to);
          say(fault === 'refuse' ? '550 no such mailbox' : fault === 'later' ? '451 come back' : '250 ok');
        } else if (/^DATA/i.test(line)) {
          text = '';
          say('354 go on');
        } else if (/^QUIT/i.test(line)) say('221 bye');
        else say('250 ok');
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    faults,
    hanging: () => hanging,
    goOn: async () => {
      for (const answer of held.splice(0)) answer();
      await Promise.all([...sockets].map((socket) => new Promise((gone) => socket.once('close', gone))));
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function decoded(text: string): string {
  return text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
