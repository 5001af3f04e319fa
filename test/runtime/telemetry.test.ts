import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { startTelemetry } from '../../src/runtime/telemetry.ts';
import { cardOf, filledIn, startApp } from '../support/start-app.ts';

interface Received {
  path: string;
  body: any;
}

/** An OTLP receiver on loopback that keeps what it is sent. */
async function startReceiver(): Promise<{ url: string; received: Received[]; close(): Promise<void> }> {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: JSON.parse(text) });
      // restify changes every response of the process: its writeHead returns nothing.
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

describe('telemetry', () => {
  it('is off unless it is told where to', async () => {
    expect(await startTelemetry({ serviceName: 'pamoja', serviceVersion: '0' })).to.equal(undefined);
  });

  it('sends a trace for each turn, job and delivery and the figures of the network, and nothing anybody wrote or is called', async () => {
    const receiver = await startReceiver();
    const telemetry = await startTelemetry({ otlpEndpoint: receiver.url, serviceName: 'pamoja', serviceVersion: '0' });
    const bot = await startApp();
    try {
      for (const person of ['ann', 'sec']) await bot.install(person);
      await bot.tickAt('2026-11-23T09:00');
      const { verb, data } = filledIn(cardOf(bot.connector.to('chat-ann').at(-1)), {
        'ACT-2026-0001.status': 'at_risk',
        'ACT-2026-0001.reason': 'a marker in the reason',
        'ACT-2026-0001.note': 'girl aged 15, a marker in the note',
      });
      await bot.press('ann', verb, data);
      await bot.write('sec', 'a marker in the chat, call 0712 345 678');
      // A turn that fails is marked with its class alone.
      Object.defineProperty(bot.store, 'forTurn', {
        configurable: true,
        value: () => {
          throw new RangeError('a marker in the error');
        },
      });
      await bot.write('ann', 'help');
      Reflect.deleteProperty(bot.store, 'forTurn');
    } finally {
      await telemetry?.stop();
      await bot.close();
      await receiver.close();
    }
    const spans = receiver.received
      .filter(({ path }) => path === '/v1/traces')
      .flatMap(({ body }) => body.resourceSpans.flatMap((r: any) => r.scopeSpans.flatMap((s: any) => s.spans)));
    expect(new Set(spans.map(({ name }) => name))).to.deep.equal(new Set(['turn', 'job', 'delivery']));
    const metrics = receiver.received
      .filter(({ path }) => path === '/v1/metrics')
      .flatMap(({ body }) => body.resourceMetrics.flatMap((r: any) => r.scopeMetrics.flatMap((s: any) => s.metrics)));
    expect(metrics.map(({ name }) => name)).to.include.members([
      'pamoja.turn.duration',
      'pamoja.deliveries',
      'pamoja.jobs',
      'pamoja.screen.hits',
      'pamoja.asks',
    ]);
    const everything = JSON.stringify(receiver.received);
    // The whole telephone number: four of its digits are found by chance in the ids of spans and in times in nanoseconds.
    expect(everything).not.to.match(/marker|Focal point|@example|Example |aad-|chat-ann|0712 ?345 ?678/);
  });
});
