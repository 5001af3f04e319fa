import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openStore } from '../../src/store/open.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import { built } from '../support/built.ts';
import { focalPoint } from '../support/network.ts';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

describe('the command line', function () {
  // Each command is a process of its own: the time is Node's start, not ours.
  this.timeout(600_000);
  let folder: string;
  let cli: string;
  let env: Record<string, string | undefined>;
  const running = new Set<ChildProcess>();

  before(() => {
    cli = built('src/cli.ts');
    folder = mkdtempSync(join(tmpdir(), 'pamoja-cli-'));
    env = { PATH: process.env.PATH, HOME: folder, SQLITE_PATH: join(folder, 'pamoja.db') };
  });
  after(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  function start(args: string[], extra: Record<string, string> = {}): ChildProcess {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { ...env, ...extra },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  }

  async function run(args: string[], input = '', extra: Record<string, string> = {}): Promise<Ended> {
    const child = start(args, extra);
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => (out += chunk));
    child.stderr?.on('data', (chunk) => (err += chunk));
    child.stdin?.end(input);
    const code = await new Promise<number | null>((done) => child.once('close', done));
    return { code, out, err };
  }

  async function freePort(): Promise<number> {
    return new Promise((done) => {
      const probe = createServer();
      probe.listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => done(port));
      });
    });
  }

  /** The demo without the local Teams client, until it says where it is. */
  async function startDemo(extra: string[] = []): Promise<{ child: ChildProcess; url: string }> {
    const port = await freePort();
    const child = start(['demo', '--no-client', '--json', ...extra], { PORT: String(port) });
    await new Promise<void>((ready, failed) => {
      child.stdout?.on('data', (chunk) => String(chunk).includes('service') && ready());
      child.once('exit', (code) => failed(new Error(`the demo ended with ${code}`)));
    });
    return { child, url: `http://127.0.0.1:${port}` };
  }

  async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    child.kill(signal);
    return ended;
  }

  it('says what to do when used wrongly, with exit code 2', async () => {
    for (const args of [
      ['nonsense'],
      ['ledger', '--week', '2026-99'],
      ['rehearse', '--weeks', 'many'],
      ['import', 'no-such-file.csv'],
      ['export', '--format', 'pdf'],
    ]) {
      const { code, err } = await run(args);
      expect(code, args.join(' ')).to.equal(2);
      expect(err).not.to.equal('');
    }
    const { code, err } = await run(['serve']);
    expect(code).to.equal(2);
    expect(err).to.include('MICROSOFT_APP_ID').and.to.include('MICROSOFT_APP_TENANT_ID').and.to.include('.env.example');
  });

  it('loads the service for none that does without it: most of the time of a command would go there', async () => {
    const looking = join(folder, 'looking.cjs');
    writeFileSync(
      looking,
      `process.on('exit', () => {
        const loaded = Object.keys(require('node:module')._cache);
        process.stderr.write(loaded.some((file) => file.includes('botbuilder')) ? 'with the service' : 'without it');
      });`,
    );
    const extra = { NODE_OPTIONS: `--require ${looking}` };
    for (const command of ['--help', 'screen', 'summary', 'ledger', 'digest', 'rehearse', 'export', 'doctor'])
      expect((await run([command], '', extra)).err, command).to.match(/without it$/);
    expect((await run(['demo', '--client-port', '0'], '', { ...extra, PORT: 'none' })).err).to.match(
      /with the service$/,
    );
  });

  it('makes no store by looking for one', async () => {
    const { code, err } = await run(['summary']);
    expect(code).to.equal(1);
    expect(err).to.include('there is no store');
    expect(existsSync(join(folder, 'pamoja.db'))).to.equal(false);
  });

  it('screens standard input line by line and never repeats it', async () => {
    const { code, out } = await run(
      ['screen', '--json'],
      'call 0712345678\nforwarded by Mr. Example\nall is well\n\nmsichana wa miaka 15',
    );
    expect(code).to.equal(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).verdict),
    ).to.deep.equal(['block', 'warn', 'pass', 'pass', 'block']);
    expect(out).not.to.include('0712');
  });

  it('runs the demo, agrees with itself, survives kill -9, and stops when it is asked', async () => {
    const { child, url } = await startDemo();
    expect((await fetch(`${url}/healthz`)).status).to.equal(200);
    const read = async (...args: string[]) => {
      const { code, out, err } = await run([...args, '--json']);
      expect(code, `${args.join(' ')}: ${err}`).to.equal(0);
      return JSON.parse(out);
    };
    const [ledger, summary, digest, rehearsal, doctor] = await Promise.all([
      read('ledger'),
      read('summary'),
      read('digest'),
      read('rehearse', '--weeks', '3'),
      read('doctor'),
    ]);
    const sum = Object.values(ledger.states as Record<string, number>).reduce((total, count) => total + count, 0);
    expect(sum).to.equal(ledger.roster).and.to.equal(ledger.rows.length).and.to.equal(12);
    expect(summary.activities.total).to.equal(40);
    expect(summary.response).to.include({ answered: ledger.states.answered, roster: ledger.roster });
    expect(digest.figures).to.deep.include({ states: ledger.states, roster: ledger.roster });
    expect(digest.week).to.equal(ledger.week);
    expect(digest.text.sw).to.include('Asante');
    expect(rehearsal.weeks).to.have.length(3);
    expect(doctor.ok).to.equal(true);
    const narrowed = await read(
      'summary',
      'pillar:protection',
      'county:kwale',
      'org:Example Coast Safe Migration Forum',
    );
    expect(narrowed.filters).to.deep.include({ pillar: 'protection', place: 'KE002', organisationId: 'ecsmf' });

    const press = (data: unknown) => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'x',
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      recipient: { id: '28:bot' },
      from: { id: '29:x', aadObjectId: '11111111-1111-4111-8111-111111111100' },
      conversation: { id: 'chat', conversationType: 'personal' },
      value: { action: { type: 'Action.Execute', verb: 'check-in/no-change', data } },
    });
    const answer = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(press({ formKey: `${ledger.week}|ecsmf`, revision: 0, activityIds: [] })),
    });
    expect(JSON.stringify(await answer.json())).to.include('Your answer is saved');
    await end(child, 'SIGKILL');

    const again = await startDemo(['--keep']);
    const after = await read('ledger');
    expect(after.rows.find((row: { organisationId: string }) => row.organisationId === 'ecsmf').state).to.match(
      /^answered/,
    );
    expect(await end(again.child, 'SIGINT')).to.equal(0);
  });

  it('takes out all that is over in one go, as a process of its own, and says so', async () => {
    const path = join(folder, 'over.db');
    const store = await openStore({ kind: 'sqlite', path });
    await ensureSettings(store, new Date());
    const leftAt = '2025-01-01T00:00:00.000Z';
    for (const id of ['ann', 'ben', 'ced'])
      await store.people.create(focalPoint(id, 'alpha', id === 'ced' ? {} : { active: false, leftAt }));
    await store.close();
    const { code, out } = await run(['retention'], '', { SQLITE_PATH: path });
    expect(code).to.equal(0);
    expect(out).to.include('took out  people: 2');
    const after = await openStore({ kind: 'sqlite', path });
    expect((await after.people.list()).filter(({ erased }) => !erased).map(({ id }) => id)).to.deep.equal(['ced']);
    expect((await after.audit.list()).map(({ action }) => action)).to.deep.equal(['erased', 'erased', 'retention']);
    await after.close();
  });

  it('leaves a network alone that is not the example', async () => {
    const own = { SQLITE_PATH: join(folder, 'own.db') };
    const file = join(folder, 'organisations.csv');
    writeFileSync(file, 'Organisation,Acronym,Type,Network role\nExample Own,EO,National NGO,cso\n');
    const dry = await run(['import', file, '--dry-run', '--json'], '', own);
    expect(JSON.parse(dry.out)).to.deep.include({ accepted: 1, written: 0 });
    const taken = await run(['import', file, '--json'], '', own);
    expect(JSON.parse(taken.out)).to.deep.include({ accepted: 1, warned: 0, rejected: 0 });
    expect(JSON.parse((await run(['import', file, '--json'], '', own)).out).written).to.equal(0);
    const { code, err } = await run(['demo', '--no-client'], '', { ...own, PORT: '0' });
    expect(code).to.equal(2);
    expect(err).to.include('not the example');
  });

  it('says which port is taken and how to choose another', async () => {
    const port = await freePort();
    const squatter = createServer().listen(port, '127.0.0.1');
    const { code, err } = await run(['demo', '--no-client'], '', { PORT: String(port) });
    squatter.close();
    expect(code).to.equal(1);
    expect(err).to.include(`port ${port}`).and.to.include('PORT=');
  });
});
