import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Environment, readConfig } from '../config.ts';
import { firstExampleWeek, playExampleWeeks } from '../demo/example-history.ts';
import { EXAMPLE_LISTS, exampleList } from '../demo/example-network.ts';
import { type LocalClient, startLocalClient } from '../demo/local-client.ts';
import { defaultSettings } from '../domain/network/settings.ts';
import { dateOf, instantAt, mondayOf } from '../domain/time/period.ts';
import { importList } from '../imports/import-list.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { createLog } from '../runtime/log.ts';
import { newId, now, sha256 } from '../runtime/process.ts';
import { processLog, startService, stopSignal } from '../start.ts';
import { openStore, type StoreChoice } from '../store/open.ts';
import { ensureSettings } from '../store/settings.ts';
import { CommandError, type Output, UsageError } from './output.ts';

export interface DemoOptions {
  /** Go on with the store of the last demo instead of a fresh one. */
  keep: boolean;
  /** Start the local Teams client. */
  client: boolean;
  clientPort: number;
  /** Write the lists of the example network here, and start nothing. */
  files?: string;
}

const HOST = '127.0.0.1';

/** The example lists as they can be imported, with dates around today. */
function writeLists(folder: string, output: Output): void {
  const today = dateOf(now().toISOString(), defaultSettings(now().toISOString()).zone);
  mkdirSync(folder, { recursive: true });
  const files = EXAMPLE_LISTS.map((name) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, exampleList(name, today));
    return file;
  });
  output.value({ files });
  for (const file of files) output.line(file);
}

/** `demo`: the service on the example network, and the local Teams client beside it, until Ctrl-C. */
export async function demoCommand(env: Environment, output: Output, options: DemoOptions): Promise<void> {
  if (options.files) return writeLists(options.files, output);
  const stopped = stopSignal();
  const config = readConfig(demoEnvironment(env));
  await mustBeFree(config.port, 'the service', 'PORT=4000 npm run demo');
  if (options.client)
    await mustBeFree(options.clientPort, 'the local Teams client', 'npm run demo -- --client-port 56151');

  // The demo writes over its store: it is always a file of its own.
  const { path } = config.store as Extract<StoreChoice, { kind: 'sqlite' }>;
  await prepareStore(path, options.keep);
  const service = await startService(config, processLog(config));
  let client: LocalClient | undefined;
  try {
    const serviceUrl = `http://${HOST}:${service.port}`;
    if (options.client) {
      output.line('Starting the local Teams client (the first time it is fetched from npm) …');
      client = await startLocalClient({ endpoint: `${serviceUrl}/api/messages`, port: options.clientPort }).catch(
        (error: Error) => {
          throw new CommandError(`${error.message}\nWithout the client: npm run demo -- --no-client`);
        },
      );
    }
    output.value({ service: serviceUrl, client: client?.url ?? null, store: path });
    for (const line of introduction(serviceUrl, client?.url, path)) output.line(line);
    const ended = client ? await Promise.race([stopped, client.exited]) : await stopped;
    if (ended === 'client-exited')
      throw new CommandError('the local Teams client ended by itself; see .data/client for its log');
    output.line('Stopping …');
  } finally {
    await client?.stop();
    await service.stop();
  }
}

function demoEnvironment(env: Environment): Environment {
  return {
    PORT: env['PORT'],
    SQLITE_PATH: env['SQLITE_PATH'],
    LOG_LEVEL: env['LOG_LEVEL'] || 'warn',
    HOST,
    ALLOW_ANONYMOUS: 'true',
  };
}

function introduction(service: string, client: string | undefined, store: string): string[] {
  return [
    '',
    `  Service       ${service}  (health: ${service}/healthz)`,
    ...(client ? [`  Teams client  ${client}`] : []),
    `  Store         ${store}`,
    '',
    '  Three things to try, as the secretariat officer who is also a focal point:',
    '    1. In the personal chat: check in          change two statuses, submit, see the receipt',
    '    2. In the personal chat: summary           the figures; or: summary protection in Kwale',
    '    3. In the channel CSO-CTIP: @Pamoja use this channel, then @Pamoja digest now',
    '',
    '  The same figures on the command line:  npm run --silent pamoja -- summary',
    '  Ctrl-C stops both. The example network is invented from end to end.',
    '',
  ];
}

/** A fresh store with the example network; a store that holds anything else is never touched. */
async function prepareStore(path: string, keep: boolean): Promise<void> {
  if (existsSync(path)) {
    const existing = await openStore({ kind: 'sqlite', path });
    const settings = await existing.settings.get();
    const organisations = await existing.organisations.list();
    await existing.close();
    if (settings?.example !== true && organisations.length > 0)
      throw new UsageError(
        `${path} holds a network that is not the example: set SQLITE_PATH to another file for the demo`,
      );
    if (keep && settings?.example === true) return;
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  }
  await prepareExample(path);
}

/** Nobody hears of what happened before the demo began. */
const NOBODY: Outbox = {
  enqueue: async () => undefined,
  requeue: async () => undefined,
  wake: () => undefined,
};

/** The example network in a new SQLite file, with some weeks behind it. */
export async function prepareExample(path: string): Promise<void> {
  const store = await openStore({ kind: 'sqlite', path });
  const at = now().toISOString();
  const { zone } = defaultSettings(at);
  const startsAt = instantAt(mondayOf(firstExampleWeek(at, zone)), '00:00', zone);
  await ensureSettings(store, now(), { startsAt, networkName: 'Example CSO-CTIP coordination', example: true });
  const options = { dryRun: false, newOrganisations: false, grant: 'all' } as const;
  for (const name of EXAMPLE_LISTS) {
    const report = await importList({ store, now, newId, hash: sha256 }, exampleList(name, dateOf(at, zone)), options);
    if (report.rejected > 0) throw new Error(`the example ${name} were not taken in: ${JSON.stringify(report.rows)}`);
  }
  const silent = createLog('silent', () => undefined);
  await playExampleWeeks({ store, newId, hash: sha256, log: silent, outbox: NOBODY }, at);
  await store.close();
}

async function mustBeFree(port: number, whose: string, remedy: string): Promise<void> {
  if (port === 0) return;
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
  if (!free)
    throw new CommandError(`port ${port} (${whose}) is taken. Stop what uses it, or choose another: ${remedy}`);
}
