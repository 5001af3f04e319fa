import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import type { Node } from 'web-tree-sitter';
import { parse as parseYaml } from 'yaml';
import { readConfig, VARIABLES } from '../../src/config.ts';
import { DEAD_REASONS } from '../../src/outbox/classify.ts';
import { CONTAINER } from '../../src/store/cosmos/database.ts';
import { nodesOf, parseBicep } from '../support/bicep.ts';
import { sourcesOf } from '../support/sources.ts';

const MODULES = readdirSync('infra/modules').map((name) => join('infra/modules', name));
const FILES = ['infra/main.bicep', ...MODULES];

describe('the deployment to Azure', () => {
  it('is Bicep that can be read', async () => {
    for (const file of FILES) expect((await parseBicep(file)).rootNode.hasError, file).to.equal(false);
  });

  it('gives every module what it asks for, and nothing it does not know', async () => {
    const used = new Set<string>();
    for (const file of FILES)
      for (const call of await moduleCalls(file)) {
        used.add(call.path);
        const { asked, required } = await parametersOf(call.path);
        expect(asked, `${file} → ${call.path}`).to.include.members(call.given);
        expect(call.given, `${file} → ${call.path}`).to.include.members(required);
      }
    expect([...used].sort()).to.deep.equal(MODULES.sort());
  });

  it('reads of a module only what it gives', async () => {
    for (const call of await moduleCalls('infra/main.bicep')) {
      const given = nodesOf((await parseBicep(call.path)).rootNode, 'output_declaration').map(nameIn);
      const text = readFileSync('infra/main.bicep', 'utf8');
      const read = [...text.matchAll(new RegExp(`\\b${call.name}\\.outputs\\.(\\w+)`, 'g'))].map(([, name]) => name);
      expect(given, call.path).to.include.members(read);
    }
  });

  it('has one parameters file, for every parameter without a value and for none that is not there', async () => {
    const { parameters } = JSON.parse(readFileSync('infra/main.parameters.json', 'utf8'));
    const { asked, required } = await parametersOf('infra/main.bicep');
    expect(asked).to.include.members(Object.keys(parameters));
    expect(Object.keys(parameters)).to.include.members(required);
    // Each value that is left open is in the environment files, or is a secret that must not be.
    const open = [...JSON.stringify(parameters).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
    const known = readFileSync('infra/env/.env.prod', 'utf8');
    for (const name of open)
      if (name.startsWith('SECRET_')) expect(known).not.to.match(new RegExp(`^${name}=`, 'm'));
      else expect(known).to.match(new RegExp(`^${name}=`, 'm'));
    // The toolkit takes no empty value: what is not asked for in the first step has a word.
    const empty = [...known.matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => name);
    expect(empty).to.have.members(['AZURE_SUBSCRIPTION_ID', 'ADMIN_OBJECT_IDS', 'ALERT_EMAIL', 'LINK_SECRET_ENDS']);
  });

  it('makes the container that the code opens', () => {
    expect(JSON.parse(readFileSync('infra/container.json', 'utf8'))).to.deep.equal(CONTAINER);
    const store = readFileSync('infra/modules/store.bicep', 'utf8');
    expect(store).to.include("loadJsonContent('../container.json')");
    for (const rule of [
      'disableLocalAuth: true',
      "publicNetworkAccess: 'Disabled'",
      "type: 'Continuous'",
      'partitionKey: {\n        paths: container.partitionKey.paths',
      'defaultTtl: container.defaultTtl',
      'indexingPolicy: container.indexingPolicy',
    ])
      expect(store).to.include(rule);
  });

  it('writes down who did what with the records and the secret, and gives commands an identity of their own', () => {
    for (const [module, category] of [
      ['store', 'DataPlaneRequests'],
      ['store', 'ControlPlaneRequests'],
      ['vault', 'AuditEvent'],
    ])
      expect(readFileSync(`infra/modules/${module}.bicep`, 'utf8')).to.match(
        new RegExp(`Microsoft.Insights/diagnosticSettings[^}]+}?[\\s\\S]+category: '${category}', enabled: true`),
      );
    const main = readFileSync('infra/main.bicep', 'utf8');
    const part = (name: string) => main.slice(main.indexOf(`module ${name} '`)).split(/^}/m)[0] ?? '';
    expect(part('tools')).to.include('identityId: toolsIdentity.outputs.id');
    for (const name of ['vault', 'bot', 'app']) expect(part(name)).to.not.include('toolsIdentity');
  });

  it('starts the service with variables it knows, and enough of them', () => {
    const app = readFileSync('infra/modules/app.bicep', 'utf8');
    const names = [...app.matchAll(/\{ name: '([A-Z_]+)'/g)].map(([, name]) => name ?? '');
    // The identity's library reads this one itself.
    const ours = names.filter((name) => name !== 'AZURE_CLIENT_ID');
    expect(VARIABLES).to.include.members(ours);
    const id = '00000000-0000-4000-8000-000000000001';
    const values: Record<string, string> = {
      PORT: '3978',
      HOST: '0.0.0.0',
      PROXY_HOPS: '1',
      PUBLIC_URL: 'https://pamoja.example.org',
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_ID: id,
      MICROSOFT_APP_TENANT_ID: id,
      COSMOS_ENDPOINT: 'https://pamoja.documents.example/',
      COSMOS_DATABASE: 'pamoja',
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${id}`,
      LINK_SECRET: 'example '.repeat(5),
      SMTP_URL: 'smtps://example@mail.example/',
      MAIL_FROM: 'Pamoja <pamoja@example.org>',
      ADMIN_OBJECT_IDS: id,
      ALLOWED_TENANTS: '',
    };
    expect(Object.keys(values)).to.include.members(ours);
    expect(() => readConfig(Object.fromEntries(ours.map((name) => [name, values[name]])))).not.to.throw();
  });

  it('opens the same store for commands as for the service', () => {
    const variablesOf = (file: string) =>
      new Map(
        [...readFileSync(file, 'utf8').matchAll(/\{ name: '([A-Z_]+)', value: ([^}]+) \}/g)].map(
          ([, name = '', value]) => [name, value],
        ),
      );
    const [service, tools] = ['app', 'tools'].map((module) => variablesOf(`infra/modules/${module}.bicep`));
    for (const name of ['MICROSOFT_APP_TENANT_ID', 'AZURE_CLIENT_ID', 'COSMOS_ENDPOINT', 'COSMOS_DATABASE'])
      expect(tools!.get(name), name).to.equal(service!.get(name)).and.not.to.equal(undefined);
  });

  it('sends to the image’s builder what the Dockerfile copies, and nothing else', () => {
    const allowed = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const dockerfile = readFileSync('infra/Dockerfile', 'utf8');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(allowed).to.have.members([...new Set([...copied, 'infra/Dockerfile'])]);
    for (const file of copied) expect(existsSync(file), file).to.equal(true);
  });

  it('looks at paths that are served, and waits longer for the end than the service takes', () => {
    const app = readFileSync('infra/modules/app.bicep', 'utf8');
    const server = readFileSync('src/http/server.ts', 'utf8');
    const probed = [...app.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? '');
    expect(probed).to.have.members(['/healthz', '/healthz', '/readyz']);
    for (const path of probed) expect(server).to.include(`'${path}'`);
    expect(Number(/terminationGracePeriodSeconds: (\d+)/.exec(app)?.[1])).to.be.greaterThan(10);
    expect(Number(/TimeoutStopSec=(\d+)/.exec(readFileSync('infra/pamoja.service', 'utf8'))?.[1])).to.be.greaterThan(
      10,
    );
  });

  it('finds every reason of a message that did not arrive, and of somebody not let in, under its alert', () => {
    const rows = readFileSync('docs/operations.md', 'utf8').split('\n');
    const row = (alert: string) => rows.find((line) => line.startsWith(`| **${alert}**`)) ?? '';
    for (const reason of DEAD_REASONS) expect(row('deliveries-failing')).to.include(`\`${reason}\``);
    const gate = ['src/teams/sdk/gate.ts', 'src/teams/sdk/token.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const reasons = [...gate.matchAll(/(?:refused\(\d+, |reason: )'([^']+)'/g)].map(([, reason]) => reason);
    expect(reasons).to.include.members(['tenant', 'no token', 'key not endorsed']);
    const explained = row('not-let-in');
    for (const named of [...explained.matchAll(/`([a-z][a-z ]+)`/g)]
      .map(([, each]) => each)
      .filter((each) => each !== 'reason'))
      expect(reasons).to.include(named);
  });

  it('is woken by events and figures that the service really writes, each explained for whoever is woken', () => {
    const watch = readFileSync('infra/modules/watch.bicep', 'utf8');
    const sources = sourcesOf('src').join('\n');
    const operations = readFileSync('docs/operations.md', 'utf8');
    const events = [...watch.matchAll(/"([a-z]+\.[a-z_]+)"/g)].map(([, name]) => name ?? '');
    expect(events.length).to.be.greaterThan(8);
    // What becomes of a delivery is written as delivery.<its state>.
    const states = ['delivery.dead', 'delivery.uncertain'];
    for (const event of events)
      if (states.includes(event)) expect(sources).to.match(/`delivery\.\$\{state\}`/);
      else expect(sources, event).to.include(`'${event}'`);
    for (const [, metric = ''] of watch.matchAll(/Name == '([^']+)'/g)) expect(sources).to.include(`'${metric}'`);
    const alerts = [...watch.matchAll(/key: '([^']+)'/g)].map(([, key]) => key ?? '');
    for (const alert of [...alerts, 'secret-near-expiry']) expect(operations, alert).to.include(`**${alert}**`);
  });

  it('is what the Agents Toolkit provisions and deploys: every file and every value it names is there', () => {
    for (const file of ['m365agents.yml', 'm365agents.local.yml']) {
      const text = readFileSync(file, 'utf8');
      const stages = parseYaml(text) as Record<string, { uses: string; with: Record<string, unknown> }[]>;
      expect(stages['version']).to.equal('v1.9');
      for (const path of text.matchAll(/(?:path|parameters|manifestPath): (\.\/\S+)/g))
        expect(existsSync(path[1] ?? ''), path[1]).to.equal(true);
      const env = readFileSync(`infra/env/.env.${file.includes('local') ? 'local' : 'prod'}`, 'utf8');
      const written = [...text.matchAll(/^ {6}\w+: ([A-Z_]+)$/gm)].map(([, name]) => name ?? '');
      const outputs = [...readFileSync('infra/main.bicep', 'utf8').matchAll(/^output (\w+)/gm)].map(([, name]) => name);
      for (const [, name = ''] of text.matchAll(/\$\{\{(\w+)\}\}/g)) {
        const isKnown = written.includes(name) || outputs.includes(name) || new RegExp(`^${name}=`, 'm').test(env);
        expect(isKnown, `${file}: ${name}`).to.equal(true);
      }
    }
  });
});

interface ModuleCall {
  name: string;
  path: string;
  given: string[];
}

async function moduleCalls(file: string): Promise<ModuleCall[]> {
  const { rootNode } = await parseBicep(file);
  return nodesOf(rootNode, 'module_declaration').map((node) => {
    const path = /'([^']+\.bicep)'/.exec(node.text)?.[1] ?? '';
    const params = nodesOf(node, 'object_property').find((each) => nameIn(each) === 'params');
    const object = params?.namedChildren.find((child) => child?.type === 'object');
    const given = (object?.namedChildren ?? []).flatMap((child) =>
      child?.type === 'object_property' ? [nameIn(child)] : [],
    );
    return { name: nameIn(node), path: join(dirname(file), path), given };
  });
}

async function parametersOf(file: string): Promise<{ asked: string[]; required: string[] }> {
  const declared = nodesOf((await parseBicep(file)).rootNode, 'parameter_declaration');
  return {
    asked: declared.map(nameIn),
    required: declared.filter((each) => !each.text.includes('=')).map(nameIn),
  };
}

function nameIn(node: Node): string {
  return node.namedChildren.find((child) => child?.type === 'identifier')?.text ?? '';
}
