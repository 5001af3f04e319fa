import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { shiftWeek } from '../../src/domain/time/period.ts';
import { openStore, type StoreChoice } from '../../src/store/open.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import { APP_ID, startFakeOpenId } from '../support/fake-openid.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';
import type { Ratio } from './bench.ts';
import { start, stop } from './processes.ts';

const TENANT = '00000000-0000-4000-8000-0000000000aa';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const NOW = Date.parse('2026-11-24T09:00:00.000Z');
/** A network of a size that there is, over many weeks: each submit is another check-in. */
const ORGANISATIONS = 150;
const weekOf = (index: number) => shiftWeek('2026-W48', -Math.floor(index / ORGANISATIONS));
/** Short rounds in turns, so that whatever else the machine does meets both sides; the code is hot before they begin. */
const THROUGHPUT = 400;
const ROUNDS = 15;
const WARM_UP = 2500;
const STEADY_PER_SECOND = 50;
const STEADY_SECONDS = 8;
const CONNECTIONS = 16;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/**
 * A check-in submit over HTTP, on disk before it is answered, beside an echo of the same invoke. Both as they are deployed:
 * with credentials, and with a token of the Bot Connector on every request, one for all as it sends it.
 */
export async function benchTurn(): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-bench-'));
  const choice: StoreChoice = { kind: 'sqlite', path: join(folder, 'pamoja.db') };
  const openId = await startFakeOpenId();
  const count = THROUGHPUT * ROUNDS + STEADY_PER_SECOND * STEADY_SECONDS + WARM_UP;
  await fill(choice, count);
  const service = await start('test/harness/service-process.ts', {
    STORE_CHOICE: JSON.stringify(choice),
    OFFSET_MS: String(NOW - Date.now()),
    CREDENTIALS: JSON.stringify({
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_TYPE: 'SingleTenant',
      MICROSOFT_APP_TENANT_ID: TENANT,
      MICROSOFT_APP_PASSWORD: 'bench',
    }),
    ENDPOINTS: JSON.stringify(openId.endpoints),
  });
  const echo = await start('test/bench/echo-process.ts', {
    OPTIONS: JSON.stringify({
      ...openId.endpoints,
      MicrosoftAppId: APP_ID,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppPassword: 'bench',
    }),
  });
  const ourToken = await openId.token(SERVICE_URL, { now: new Date(NOW) });
  const theirToken = await openId.token(SERVICE_URL);
  let next = 0;
  const submit = () => post(service.port, ourToken, invoke(next++));
  const bare = () => post(echo.port, theirToken, invoke(0));
  await many(WARM_UP, submit);
  await many(WARM_UP, bare);
  const rates: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rates.push({ ours: await many(THROUGHPUT, submit), bare: await many(THROUGHPUT, bare) });
  const ourTail = await steady(submit);
  const theirTail = await steady(bare);
  await stop(service);
  await stop(echo);
  await openId.close();
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      what: `submits per second (ours / echo, at least 0.8)`,
      ours: median(rates.map(({ ours }) => ours)),
      bare: median(rates.map(({ bare }) => bare)),
      ratio: median(rates.map(({ ours, bare }) => ours / bare)),
    },
    {
      what: `p99 at ${STEADY_PER_SECOND}/s, ms (at most 3)`,
      ours: ourTail,
      bare: theirTail,
      ratio: ourTail / theirTail,
    },
  ];
}

async function fill(choice: StoreChoice, count: number): Promise<void> {
  const store = await openStore(choice);
  const ids = Array.from({ length: ORGANISATIONS }, (_, index) => `org-${index}`);
  await ensureSettings(store, new Date(NOW));
  await store.organisations.createAll(ids.map((id) => organisation(id)));
  await store.people.createAll(ids.map((id) => focalPoint(`focal-${id}`, id)));
  await store.activities.createAll(ids.map((id, index) => activity(`ACT-2026-${index + 1000}`, id)));
  const weeks = Array.from({ length: Math.ceil(count / ORGANISATIONS) }, (_, index) => weekOf(index * ORGANISATIONS));
  await store.rounds.createAll(
    weeks.map((week) => ({
      id: week,
      cycleId: '2026',
      opensAt: '2026-11-23T06:00:00.000Z',
      remindAt: '2026-11-25T07:00:00.000Z',
      closesAt: '2026-11-26T13:00:00.000Z',
      state: 'open' as const,
      rosterOrganisationIds: ids,
    })),
  );
  await store.checkIns.createAll(
    weeks.flatMap((week) =>
      ids.map((id, index) => ({
        id: `${week}|${id}`,
        week,
        organisationId: id,
        activityIds: [`ACT-2026-${index + 1000}`],
        moreActivities: 0,
        state: 'sent' as const,
        stateSince: '2026-11-23T06:00:00.000Z',
        stateBy: 'job:bench' as const,
        remindersSent: 0,
        revision: 0,
      })),
    ),
  );
  await store.conversations.createAll(
    ids.map((id) => ({
      id: `chat-${id}`,
      scope: 'personal' as const,
      serviceUrl: SERVICE_URL,
      tenantId: TENANT,
      channelId: 'msteams',
      botId: '28:bot',
      aadObjectId: `aad-focal-${id}`,
      personId: `focal-${id}`,
      userId: `29:${id}`,
      seenAt: '2026-11-23T06:00:00.000Z',
    })),
  );
  await store.close();
}

function invoke(index: number): string {
  const number = index % ORGANISATIONS;
  const id = `org-${number}`;
  const data = { formKey: `${weekOf(index)}|${id}`, revision: 0, activityIds: [`ACT-2026-${number + 1000}`] };
  return JSON.stringify({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: `29:${id}`, name: id, aadObjectId: `aad-focal-${id}` },
    recipient: { id: '28:bot' },
    conversation: { id: `chat-${id}`, conversationType: 'personal', tenantId: TENANT },
    value: { action: { type: 'Action.Execute', verb: 'check-in/no-change', data }, trigger: 'manual' },
  });
}

function post(port: number, token: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/api/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          response.statusCode === 200 && text.includes('AdaptiveCard')
            ? resolve()
            : reject(new Error(`${response.statusCode} ${text.slice(0, 200)}`)),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Requests per second with all connections busy. */
async function many(count: number, work: () => Promise<void>): Promise<number> {
  let left = count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (left > 0) {
        left -= 1;
        await work();
      }
    }),
  );
  return (count / (performance.now() - started)) * 1000;
}

/** 99th percentile of the answer time at a steady pace, in milliseconds. */
async function steady(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  const all: Promise<void>[] = [];
  for (let index = 0; index < STEADY_PER_SECOND * STEADY_SECONDS; index += 1) {
    const started = performance.now();
    all.push(
      work().then(() => {
        times.push(performance.now() - started);
      }),
    );
    await sleep(1000 / STEADY_PER_SECOND);
  }
  await Promise.all(all);
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
