import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { costsOf, SIZES, TYPICAL } from '../../infra/cost-model.ts';
import { type DrillStep, restoreDrill } from '../../infra/restore-drill.ts';
import { backupCommand } from '../../src/commands/carry.ts';
import { prepareExample } from '../../src/commands/demo.ts';
import { checkNode } from '../../src/commands/doctor.ts';
import { createOutput } from '../../src/commands/output.ts';

describe('the restore drill', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-drill-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives back what was there: every record, ledger and digest', async () => {
    const steps: DrillStep[] = [];
    await restoreDrill(undefined, (step) => steps.push(step));
    expect(steps.map(({ step }) => step)).to.deep.equal([
      'seed',
      'backup',
      'destroy',
      'restore',
      'audit log',
      'verify',
    ]);
    expect(steps.at(-1)?.detail).to.match(/^[1-9]\d* ledgers, [1-9]\d* digests$/);
  });

  it('takes a backup of one’s own, and fails on one that was cut short or changed', async () => {
    const path = join(folder, 'pamoja.db');
    await prepareExample(path);
    const file = join(folder, 'backup.jsonl');
    await backupCommand(
      { SQLITE_PATH: path },
      createOutput(true, () => undefined),
      file,
    );
    await restoreDrill(file, () => undefined);
    const text = readFileSync(file, 'utf8');
    const lines = text.trimEnd().split('\n');
    for (const broken of [lines.slice(0, -3).join('\n'), text.replace('Example', 'Exemple')]) {
      writeFileSync(file, broken);
      const failed = await restoreDrill(file, () => undefined).then(
        () => undefined,
        (error: Error) => error.message,
      );
      expect(failed).to.be.a('string');
    }
  });
});

describe('the cost model', () => {
  const prices = JSON.parse(readFileSync('infra/prices.example.json', 'utf8'));

  it('says no price that was not given', () => {
    expect(Object.values(prices).every((price) => price === 0)).to.equal(true);
    expect(costsOf({ organisations: 40, ...TYPICAL })).not.to.have.property('aMonth');
    expect(costsOf({ organisations: 40, ...TYPICAL }, prices).aMonth).to.equal(0);
    expect(costsOf({ organisations: 40, ...TYPICAL }, { ...prices, fixedAMonth: 7 }).aMonth).to.equal(7);
  });

  it('grows with the network in what organisations do, and not in what the clock does', () => {
    const [small, middle, large] = SIZES.map((organisations) => costsOf({ organisations, ...TYPICAL }));
    expect(large!.messagesAMonth / middle!.messagesAMonth).to.be.closeTo(10, 0.01);
    expect(large!.gigabytesAfterAYear / small!.gigabytesAfterAYear).to.be.closeTo(100, 0.01);
    expect(large!.requestsAMonth - middle!.requestsAMonth).to.be.closeTo(
      10 * (middle!.requestsAMonth - small!.requestsAMonth),
      20,
    );
    expect(costsOf({ organisations: 40, ...TYPICAL, replicas: 1 }).replicaSecondsAMonth * 2).to.equal(
      small!.replicaSecondsAMonth,
    );
  });
});

describe('the command line in Azure', () => {
  it('hands every argument to the job as it is, waits for it, and ends as it ended', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pamoja-az-'));
    try {
      const calls = join(folder, 'calls');
      // Plays az: says what was asked of it, and answers from what the last update left.
      writeFileSync(
        join(folder, 'az'),
        `#!/bin/sh
echo "$*" >> ${calls}
case "$*" in
  *"job show"*) echo '{"properties":{"template":{"containers":[{"name":"tools","args":["doctor"],"env":[1]}]}}}' ;;
  *"job update"*) for each in "$@"; do last=$each; case $before in --yaml) cp "$each" ${folder}/spec ;; esac; before=$each; done ;;
  *"job start"*) echo run-1 ;;
  *"execution show"*) if [ -e ${folder}/seen ]; then echo "$RESULT"; else touch ${folder}/seen; echo Running; fi ;;
  *"logs show"*) echo 'all is well' ;;
esac
`,
        { mode: 0o755 },
      );
      const run = (result: string) =>
        spawnSync('sh', ['infra/pamoja-azure', 'import', '/files/a list.csv', '--dry-run', '--as', "o'neil"], {
          env: { PATH: `${folder}:${process.env['PATH']}`, PAMOJA_PAUSE: '0', RESULT: result },
          encoding: 'utf8',
        });
      const done = run('Succeeded');
      expect([done.status, done.stdout.trim()]).to.deep.equal([0, 'all is well']);
      const [container] = JSON.parse(readFileSync(join(folder, 'spec'), 'utf8')).properties.template.containers;
      expect(container).to.deep.equal({
        name: 'tools',
        args: ['import', '/files/a list.csv', '--dry-run', '--as', "o'neil"],
        env: [1],
      });
      expect(readFileSync(calls, 'utf8')).to.include('--job-execution-name run-1');
      expect(run('Failed').status).to.equal(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('one machine', () => {
  it('runs the backup as closed as the service, and neither without a limit on memory', () => {
    const unit = (name: string) => readFileSync(`infra/${name}`, 'utf8').split('\n');
    const closed = (lines: string[]) =>
      lines
        .filter((line) => /^(?:NoNew|Private|Protect|Restrict|RemoveIPC|Lock|Capability|SystemCall)/.test(line))
        .sort();
    const service = unit('pamoja.service');
    expect(closed(unit('pamoja-backup.service'))).to.deep.equal(closed(service));
    expect(closed(service).length).to.be.above(18);
    for (const name of ['pamoja.service', 'pamoja-backup.service'])
      for (const wanted of [/^MemoryMax=/, /^UMask=0077$/, /^StateDirectoryMode=0700$/])
        expect(
          unit(name).some((line) => wanted.test(line)),
          `${name} ${wanted}`,
        ).to.equal(true);
  });

  it('has no request logged with its path by the proxy, under whatever host it came', () => {
    const caddy = readFileSync('infra/Caddyfile', 'utf8');
    expect(caddy).to.match(/log default \{\s+exclude http\.log\.error http\.log\.access\s+\}/);
    expect(caddy.match(/^\s*log\b/gm), 'no other log that a spelling could miss').to.have.length(1);
  });

  it('says of its Node until when it is supported, and lets an old one start', () => {
    expect(checkNode('24.3.0', '2026-11-25')).to.deep.include({
      ok: true,
      message: '24.3.0, supported until 2028-04-30',
    });
    expect(checkNode('22.1.0', '2026-11-25').message).to.include('2027-04-30').and.to.include('Node 24');
    expect(checkNode('20.19.0', '2026-11-25')).to.include({ ok: true });
    expect(checkNode('20.19.0', '2026-11-25').message)
      .to.include('no security updates since 2026-04-30')
      .and.to.include('Node 24');
    expect(checkNode('99.0.0', '2026-11-25').message).to.include('not known');
  });
});
