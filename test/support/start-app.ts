import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../src/app.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import type { Settings } from '../../src/domain/network/settings.ts';
import { formatWeek } from '../../src/language/format.ts';
import { createLog } from '../../src/runtime/log.ts';
import { openStore, type StoreChoice } from '../../src/store/open.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import type { AuthenticationEndpoints } from '../../src/teams/sdk/adapter.ts';
import { createClock, type TestClock } from './clock.ts';
import { sharedCosmos } from './cosmos.ts';
import { type FakeConnector, type Sent, startFakeConnector } from './fake-connector.ts';
import { fill, type NetworkParts, SMALL_NETWORK } from './network.ts';

export interface Answer {
  status: number;
  body: any;
}

/** The whole bot on loopback: real HTTP, adapter, routing and store; the connector and the clock are ours. */
export interface TestApp {
  url: string;
  store: Store;
  clock: TestClock;
  connector: FakeConnector;
  app: App;
  /** Lines of the log, as they were written. */
  log: string[];
  /** For a second look at the same store. */
  choice: StoreChoice;
  /** Posts any body to /api/messages. */
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** A person writes in their own chat; resolves with what the bot answered there. */
  write(person: string, text: string, more?: Record<string, unknown>): Promise<Sent[]>;
  /** The same, without waiting for what it sets off. */
  writeOnly(person: string, text: string): Promise<Sent[]>;
  /** A person writes in the channel, with a mention of the bot unless told otherwise. */
  writeInChannel(person: string, text: string, mention?: boolean): Promise<Sent[]>;
  /** A person presses a button; resolves with the card that takes the place of the old one. */
  press(person: string, verb: string, data: Record<string, unknown>, cardMessageId?: string): Promise<Answer>;
  /** The same, without waiting for what the press sets off. */
  pressOnly(person: string, verb: string, data: Record<string, unknown>, cardMessageId?: string): Promise<Answer>;
  /** Anything else that comes from a person's own chat. */
  send(person: string, activity: Record<string, unknown>): Promise<Sent[]>;
  /** A person opens the bot for the first time. */
  install(person: string): Promise<Sent[]>;
  /** Moves the clock and lets its minute pass. */
  tickAt(instant: string): Promise<void>;
  /** Stops and starts on the same file. `crash` leaves the old one without its goodbyes. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  at?: string;
  network?: NetworkParts;
  settings?: Partial<Settings>;
  env?: Environment;
  /** A store of the test's own; one that stands already, for a second service on it, unless it is `fresh`. */
  choice?: StoreChoice;
  fresh?: boolean;
  /** Another app's connector, which stays its own to close. */
  connector?: FakeConnector;
  /** Where tokens come from, for a service with credentials (`env`). */
  endpoints?: AuthenticationEndpoints;
}

/** JOURNEY_STORE=cosmos puts Cosmos DB underneath, as it speaks on the wire. */
const ON_COSMOS = process.env['JOURNEY_STORE'] === 'cosmos';

export const TENANT = '00000000-0000-4000-8000-0000000000aa';
export const CHANNEL = 'channel-cso-ctip';

export async function startApp({
  at = '2026-11-23T08:00',
  network = SMALL_NETWORK,
  settings = {},
  env = {},
  choice: given,
  fresh = given === undefined,
  connector: shared,
  endpoints,
}: TestAppOptions = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-test-'));
  const choice = given ?? (ON_COSMOS ? (await sharedCosmos()).choice() : sqliteIn(folder));
  const clock = createClock(at);
  const connector = shared ?? (await startFakeConnector());
  const log: string[] = [];
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', ALLOW_ANONYMOUS: 'true', ...env });
  let store = await openStore(choice);
  if (fresh) {
    await ensureSettings(store, clock.now(), settings);
    await fill(store, network);
    await store.cycles.create({
      id: '2026',
      name: '2026',
      startDate: '2026-01-01',
      endDate: '2026-12-31',
      state: 'active',
    });
  }
  /** What people wrote and are called: no line of the log may hold any of it. */
  const words = new Set<string>(KNOWN_WORDS);
  let app = create();
  let url = await listen();

  function create(): App {
    return createApp(config, {
      version: 'test',
      store,
      now: clock.now,
      elapsed: () => clock.now().getTime(),
      newId: randomUUID,
      random: () => 0,
      log: createLog('debug', (line) => log.push(line)),
      wait: async (milliseconds) => clock.advance(milliseconds),
      ...(endpoints ? { endpoints } : {}),
    });
  }

  async function listen(): Promise<string> {
    return `http://127.0.0.1:${await app.listen()}`;
  }

  async function post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    noteWords(body, words);
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : parse(text) };
  }

  function envelope(person: string): Record<string, unknown> {
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: `29:${person}`, name: person, aadObjectId: `aad-${person}` },
      recipient: { id: '28:bot', name: 'Pamoja' },
      conversation: { id: `chat-${person}`, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      locale: 'en-US',
      timestamp: clock.now().toISOString(),
    };
  }

  function pressOnly(
    person: string,
    verb: string,
    data: Record<string, unknown>,
    cardMessageId = 'card-1',
  ): Promise<Answer> {
    return post({
      ...envelope(person),
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: cardMessageId,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });
  }

  /** The clock jumps here, and the lease with it: its heartbeat follows, and what waits is sent. */
  async function settle(): Promise<void> {
    await app.heartbeat();
    await app.idle();
  }

  /** What the bot sends into a conversation while something happens. */
  async function during(conversationId: string, work: () => Promise<unknown>): Promise<Sent[]> {
    const before = connector.to(conversationId).length;
    await work();
    await settle();
    return connector.to(conversationId).slice(before);
  }

  return {
    get url() {
      return url;
    },
    get store() {
      return store;
    },
    get app() {
      return app;
    },
    clock,
    connector,
    log,
    choice,
    post,
    write: (person, text, more = {}) =>
      during(`chat-${person}`, () => post({ ...envelope(person), type: 'message', text, ...more })),
    send: (person, activity) => during(`chat-${person}`, () => post({ ...envelope(person), ...activity })),
    writeOnly: async (person, text) => {
      const before = connector.to(`chat-${person}`).length;
      await post({ ...envelope(person), type: 'message', text });
      return connector.to(`chat-${person}`).slice(before);
    },
    writeInChannel: (person, text, mention = true) =>
      during(CHANNEL, () =>
        post({
          ...envelope(person),
          type: 'message',
          text: mention ? `<at>Pamoja</at> ${text}` : text,
          conversation: { id: `${CHANNEL};messageid=17`, conversationType: 'channel', isGroup: true, tenantId: TENANT },
          channelData: { tenant: { id: TENANT }, team: { id: 'team-1' }, channel: { id: CHANNEL } },
          entities: mention
            ? [{ type: 'mention', mentioned: { id: '28:bot', name: 'Pamoja' }, text: '<at>Pamoja</at>' }]
            : [],
        }),
      ),
    press: async (person, verb, data, cardMessageId) => {
      const answer = await pressOnly(person, verb, data, cardMessageId);
      await settle();
      return answer;
    },
    pressOnly,
    install: (person) =>
      during(`chat-${person}`, async () => {
        await post({ ...envelope(person), type: 'installationUpdate', action: 'add' });
        await post({ ...envelope(person), type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
      }),
    tickAt: async (instant) => {
      clock.set(instant);
      await app.tick();
      await app.idle();
    },
    restart: async () => {
      await app.close();
      await store.close();
      store = await openStore(choice);
      app = create();
      url = await listen();
    },
    close: async () => {
      await app.close();
      await store.close();
      if (!shared) await connector.close();
      rmSync(folder, { recursive: true, force: true });
      mustNotSay(log, words);
    },
  };
}

/** Names, addresses and titles of the test networks (network.ts), and what a token begins with. */
const KNOWN_WORDS = ['Focal point', '(example)', '@example', 'Example ', 'Activity ACT', 'Bearer', 'eyJ'];
/** Shorter than this, or without a space, it may be a command or an id. */
const SHORTEST_TEXT = 12;

/** Every text of an activity that a person may have written. */
function noteWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string' && value.length >= SHORTEST_TEXT && value.includes(' ')) words.add(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) noteWords(each, words);
}

/** Runs at the end of every journey: whatever was written in it, the log says nothing of it. */
function mustNotSay(log: readonly string[], words: ReadonlySet<string>): void {
  for (const line of log)
    for (const word of words)
      if (line.includes(word) || line.includes(JSON.stringify(word).slice(1, -1)))
        throw new Error(`the log says what it must not: ${line}`);
}

function sqliteIn(folder: string): StoreChoice {
  return { kind: 'sqlite', path: join(folder, 'pamoja.db') };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The card of a message the bot sent. */
export function cardOf(sent: Sent | undefined): any {
  return sent?.activity?.attachments?.[0]?.content;
}

/** All text of a card or message, for asking whether something is said in it. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const record = value as Record<string, unknown>;
  const own = ['text', 'title', 'label', 'value', 'placeholder', 'legend'].flatMap((key) =>
    typeof record[key] === 'string' ? [record[key] as string] : [],
  );
  const nested = Object.entries(record).flatMap(([key, each]) =>
    typeof each === 'object' && key !== 'data' ? [textOf(each)] : [],
  );
  return [...own, ...nested].join('\n');
}

/** What a form's button sends: its own data, and every input as the card presets it, changed as the person did. */
export function filledIn(
  card: any,
  changes: Record<string, unknown> = {},
): { verb: string; data: Record<string, unknown> } {
  const submit = card.actions.find((action: any) => action.type === 'Action.Execute');
  const inputs: Record<string, unknown> = {};
  for (const each of inputsOf(card)) if (each.value !== undefined) inputs[each.id] = String(each.value);
  return { verb: submit.verb, data: { ...submit.data, ...inputs, ...changes } };
}

export function inputsOf(value: any): any[] {
  if (Array.isArray(value)) return value.flatMap(inputsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof value.type === 'string' && value.type.startsWith('Input.') ? [value] : [];
  return [...own, ...Object.values(value).flatMap((each) => (typeof each === 'object' ? inputsOf(each) : []))];
}

/** The button of a card with a title. */
export function button(card: any, title: string): { verb: string; data: Record<string, unknown> } {
  const found = card.actions?.find((action: any) => action.title === title);
  if (!found) throw new Error(`no button “${title}” among ${card.actions?.map((action: any) => action.title)}`);
  return found;
}

/** Whether a text names a week as people read it, in either language. */
export function namesWeek(text: string, week: string): boolean {
  return (['en', 'sw'] as const).some((language) => text.includes(formatWeek(week, language)));
}
