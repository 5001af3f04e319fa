import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { filesOf } from '../infra/trim-modules.ts';
import { EMULATOR_KEY } from '../src/config.ts';
import { isAnswered } from '../src/domain/check-in/check-in.ts';
import { openStore } from '../src/store/open.ts';
import { ensureSettings } from '../src/store/settings.ts';
import type { Store } from '../src/store/store.ts';
import { type FakeConnector, startFakeConnector } from './support/fake-connector.ts';
import { activity, fill, focalPoint, organisation } from './support/network.ts';

const ORGANISATIONS = 400;
const BEFORE_THE_SIGNAL = 80;
const SIDE_BY_SIDE = 16;

/** What is deployed: dist/, package.json, and of node_modules what is no tool and is ever loaded (infra/trim-modules.ts). */
describe('the service as it is deployed', function () {
  this.timeout(600_000);
  let folder: string;
  const running = new Set<ChildProcess>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-production-'));
    execFileSync(process.execPath, [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tsconfig.build.json',
      '--outDir',
      join(folder, 'dist'),
    ]);
    cpSync('src/demo/network', join(folder, 'dist/demo/network'), { recursive: true });
    cpSync('package.json', join(folder, 'package.json'));
    copyProductionModules(folder);
  });
  after(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  function start(args: string[], env: Record<string, string>): { child: ChildProcess; ended: Promise<Ended> } {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => (out += chunk));
    child.stderr?.on('data', (chunk) => (err += chunk));
    const ended = new Promise<Ended>((done) =>
      child.once('close', (code, signal) => {
        running.delete(child);
        done({ code, signal, out, err });
      }),
    );
    return { child, ended };
  }

  it('refuses to start without knowing who it is, and says all that is missing', async () => {
    const { code, err, out } = await start(['dist/main.js'], {}).ended;
    expect(code).to.equal(2);
    expect(err).to.include('MICROSOFT_APP_ID').and.to.include('MICROSOFT_APP_TENANT_ID');
    expect(out).to.equal('');
    const open = await start(['dist/main.js'], { ALLOW_ANONYMOUS: 'true', HOST: '0.0.0.0' }).ended;
    expect(open.code).to.equal(2);
    expect(open.err).to.include('only for a loopback HOST');
  });

  it('has all it loads: the command line, a workbook, telemetry, Cosmos DB', async () => {
    const env = { SQLITE_PATH: join(folder, 'tools.db') };
    const list = 'dist/demo/network/organisations.csv';
    expect((await start(['dist/cli.js', 'import', list], env).ended).code).to.equal(0);
    const workbook = await start(['dist/cli.js', 'export', '--format', 'xlsx', '--out', 'plan.xlsx'], env).ended;
    expect(workbook.code, workbook.err).to.equal(0);
    expect(readFileSync(join(folder, 'plan.xlsx')).subarray(0, 2).toString()).to.equal('PK');
    const cosmos = await start(['dist/cli.js', 'doctor'], {
      COSMOS_ENDPOINT: 'http://127.0.0.1:9/',
      COSMOS_KEY: EMULATOR_KEY,
    }).ended;
    expect(cosmos.out).to.include('does not answer').and.not.to.include('Cannot find');
    // The managed identity is asked for on Azure only: that it is there to be loaded.
    const identity =
      "await import('@azure/identity').then(({ DefaultAzureCredential }) => new DefaultAzureCredential())";
    const loaded = await start(['--input-type=module', '-e', identity], {}).ended;
    expect(loaded.code, loaded.err).to.equal(0);
  });

  it('has its command line on a machine that runs the service: its variables, its store', async () => {
    const variables = join(folder, 'pamoja.env');
    writeFileSync(variables, 'MAIL_FROM="Example <pamoja@example.org>"\nSQLITE_PATH=/nowhere/at/all.db\n');
    const store = join(folder, 'machine.db');
    const said = execFileSync(
      'sh',
      [resolve('infra/pamoja'), 'import', 'dist/demo/network/organisations.csv', '--json'],
      {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          PAMOJA_USER: userInfo().username,
          PAMOJA_ENV: variables,
          PAMOJA_HOME: folder,
          PAMOJA_STORE: store,
        },
      },
    );
    expect(JSON.parse(said.toString())).to.include({ kind: 'organisations', rejected: 0 });
    expect(existsSync(store)).to.equal(true);
  });

  it('finishes what it is doing when it is stopped under load: every answer that was given is there', async () => {
    const connector = await startFakeConnector();
    const path = join(folder, 'drain.db');
    const store = await prepare(path);
    try {
      const service = start(['dist/main.js'], {
        ALLOW_ANONYMOUS: 'true',
        PORT: '0',
        SQLITE_PATH: path,
        // An exporter that is away must not hold up the end.
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
        APPLICATIONINSIGHTS_CONNECTION_STRING:
          'InstrumentationKey=00000000-0000-4000-8000-000000000000;IngestionEndpoint=http://127.0.0.1:9/',
      });
      const url = `http://127.0.0.1:${await portOf(service.child)}`;
      expect((await fetch(`${url}/readyz`)).status).to.equal(200);
      const week = (await store.rounds.list())[0]!.id;
      const { answered, refused, signalledAt } = await pressUntilGone(url, connector, week, service.child);
      const { code, signal, out } = await service.ended;
      expect([code, signal], out).to.deep.equal([0, null]);
      expect(Date.now() - signalledAt, 'as long as a supervisor waits').to.be.at.most(10_000);
      expect(answered.size).to.be.at.least(BEFORE_THE_SIGNAL);
      const saved = new Set((await store.checkIns.ofWeek(week)).filter(isAnswered).map((each) => each.organisationId));
      for (const id of answered) expect(saved.has(id), `${id} saw a receipt`).to.equal(true);
      for (const id of refused) expect(saved.has(id), `${id} saw none`).to.equal(false);
      expect(out).to.include('service.stopped').and.not.to.include('service.cut_off');
      const sending = (await store.deliveries.list()).filter(({ state }) => state === 'sending');
      expect(sending).to.deep.equal([]);
      const [lease] = await store.leases.list();
      expect(lease!.until <= new Date().toISOString(), 'the lease is free').to.equal(true);
    } finally {
      await store.close();
      await connector.close();
    }
  });
});

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** The packages that production installs, as hard links where the disk allows it; what the image leaves out is left out. */
function copyProductionModules(folder: string): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; link?: boolean }>;
  };
  const dev = new Set(Object.keys(packages).filter((path) => packages[path]?.dev));
  const made = new Set<string>();
  for (const { path, inside, needed } of filesOf('node_modules')) {
    if (!needed || inside.startsWith('.')) continue;
    const owner = `node_modules/${inside}`.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? '';
    if (dev.has(owner)) continue;
    const to = join(folder, 'node_modules', inside);
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    try {
      linkSync(path, to);
    } catch {
      cpSync(path, to);
    }
  }
}

async function prepare(path: string): Promise<Store> {
  const store = await openStore({ kind: 'sqlite', path });
  await ensureSettings(store, new Date());
  const ids = Array.from({ length: ORGANISATIONS }, (_, index) => `org-${String(index).padStart(3, '0')}`);
  await fill(store, {
    organisations: ids.map((id) => organisation(id)),
    people: ids.map((id) => focalPoint(`focal-${id}`, id)),
    activities: ids.map((id, index) => activity(`ACT-2026-${String(index + 1).padStart(4, '0')}`, id)),
  });
  const week = '2026-W48';
  await store.rounds.create({
    id: week,
    cycleId: '2026',
    opensAt: new Date(Date.now() - 3_600_000).toISOString(),
    remindAt: new Date(Date.now() + 3_600_000).toISOString(),
    closesAt: new Date(Date.now() + 7_200_000).toISOString(),
    state: 'open',
    rosterOrganisationIds: ids,
  });
  await store.checkIns.createAll(
    ids.map((organisationId, index) => ({
      id: `${week}|${organisationId}`,
      week,
      organisationId,
      activityIds: [`ACT-2026-${String(index + 1).padStart(4, '0')}`],
      moreActivities: 0,
      state: 'sent' as const,
      stateSince: new Date().toISOString(),
      stateBy: 'job:open-round' as const,
      remindersSent: 0,
      revision: 0,
    })),
  );
  return store;
}

async function portOf(child: ChildProcess): Promise<number> {
  let seen = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      seen += chunk;
      const port = /"port":(\d+)/.exec(seen)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', () => reject(new Error(`it ended before it listened: ${seen}`)));
  });
}

/** Focal points press "nothing has changed", many at a time; after a while the service is asked to stop. */
async function pressUntilGone(url: string, connector: FakeConnector, week: string, child: ChildProcess) {
  const answered = new Set<string>();
  const refused = new Set<string>();
  let next = 0;
  let signalledAt = 0;
  const workers = Array.from({ length: SIDE_BY_SIDE }, async () => {
    while (next < ORGANISATIONS && refused.size < SIDE_BY_SIDE) {
      const index = next;
      next += 1;
      const id = `org-${String(index).padStart(3, '0')}`;
      if (answered.size >= BEFORE_THE_SIGNAL && signalledAt === 0) {
        signalledAt = Date.now();
        child.kill('SIGTERM');
      }
      const told = await press(url, connector, week, id, index).catch(() => undefined);
      if (told?.includes('Your answer is saved')) answered.add(id);
      else refused.add(id);
      if (!told) await sleep(5);
    }
  });
  await Promise.all(workers);
  return { answered, refused, signalledAt };
}

async function press(url: string, connector: FakeConnector, week: string, id: string, index: number): Promise<string> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `press-${id}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      recipient: { id: '28:bot' },
      from: { id: `29:${id}`, aadObjectId: `aad-focal-${id}` },
      conversation: { id: `chat-${id}`, conversationType: 'personal' },
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'check-in/no-change',
          data: {
            formKey: `${week}|${id}`,
            revision: 0,
            activityIds: [`ACT-2026-${String(index + 1).padStart(4, '0')}`],
          },
        },
      },
    }),
  });
  return response.text();
}
