import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { makeAppPackage, PACKAGE_FILES, packageValues } from '../../manifest/app-package.ts';
import { findRoute } from '../../src/teams/routes.ts';

const ENV = {
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
  PUBLIC_URL: 'https://pamoja.example.org/',
};
const values = packageValues(ENV, '0.1.0');
const localization = JSON.parse(readFileSync('manifest/sw.json', 'utf8')) as Record<string, string>;

describe('the Teams app package', () => {
  it('is valid against the schema it names, without asking the network', async () => {
    const { manifest } = await makeAppPackage(values);
    expect(manifest['manifestVersion']).to.equal('1.30');
    expect(await AppManifestUtils.validateAgainstSchema(manifest as never)).to.deep.equal([]);
    expect(
      await AppManifestUtils.validateAgainstSchema({ ...manifest, accentColor: 'green' } as never),
    ).not.to.deep.equal([]);
    expect(JSON.stringify(manifest)).not.to.include('${{');
  });

  it('says who the bot is and where it may lead, and asks for no permission at all', async () => {
    const { manifest } = await makeAppPackage(values);
    expect(manifest).to.deep.include({ validDomains: ['pamoja.example.org'], version: '0.1.0' });
    expect(manifest).not.to.have.any.keys('permissions', 'authorization', 'webApplicationInfo', 'devicePermissions');
    const [bot] = manifest['bots'] as { botId: string; scopes: string[]; supportsFiles: boolean }[];
    expect(bot).to.deep.include({
      botId: ENV.MICROSOFT_APP_ID,
      scopes: ['personal', 'team', 'groupChat'],
      supportsFiles: true,
    });
  });

  it('is four files at the top of a zip, the same bytes every time', async () => {
    const [one, other] = await Promise.all([makeAppPackage(values), makeAppPackage(values)]);
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(one.zip)).to.equal(hash(other.zip));
    const files = unzipSync(one.zip);
    expect(Object.keys(files)).to.deep.equal([...PACKAGE_FILES]);
    expect(JSON.parse(new TextDecoder().decode(files['manifest.json']))).to.deep.equal(one.manifest);
    const elsewhere = await makeAppPackage(packageValues({ ...ENV, PUBLIC_URL: 'https://other.example.org' }, '0.1.0'));
    expect(hash(elsewhere.zip)).not.to.equal(hash(one.zip));
    expect(elsewhere.manifest['id']).to.equal(one.manifest['id']);
  });

  it('is not made of a wrong environment, and every problem is said at once', () => {
    expect(() => packageValues({ MICROSOFT_APP_ID: 'x', PUBLIC_URL: 'http://x', TEAMS_APP_ID: 'y' }, '1.0.0')).to.throw(
      /MICROSOFT_APP_ID[\s\S]*PUBLIC_URL[\s\S]*TEAMS_APP_ID/,
    );
  });

  it('holds nothing that ends the text it stands in', async () => {
    const { manifest } = await makeAppPackage({ ...values, DEVELOPER_NAME: 'A "quoted" \\ name' });
    expect((manifest['developer'] as { name: string }).name).to.equal('A "quoted" \\ name');
  });
});

describe('the commands of the manifest', () => {
  interface List {
    scopes: string[];
    commands: { title: string; description: string }[];
  }
  const { bots } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as { bots: { commandLists: List[] }[] };
  const lists = bots[0]?.commandLists ?? [];

  it('are routes of the bot in both languages, where Teams offers them, and lead to the same one', () => {
    for (const [l, { scopes, commands }] of lists.entries())
      for (const [c, { title }] of commands.entries()) {
        const inKiswahili = localization[`bots[0].commandLists[${l}].commands[${c}].title`] ?? '';
        const route = findRoute(title)?.route;
        expect(route, title).not.to.equal(undefined);
        expect(findRoute(inKiswahili)?.route, inKiswahili).to.equal(route);
        const where = scopes.includes('personal') ? ['personal', 'anywhere'] : ['channel', 'anywhere'];
        expect(where, title).to.include(route?.where);
      }
  });

  it('are what everybody needs; the bot’s own help lists the rest', () => {
    const [personal, shared] = lists;
    const offered = (list: List | undefined) => (list?.commands ?? []).map(({ title }) => findRoute(title)?.route.help);
    // Teams takes twelve of them.
    expect(offered(personal)).to.deep.equal([
      'help',
      'checkIn',
      'myActivities',
      'update',
      'leave',
      'back',
      'language',
      'myData',
      'summary',
      'ledger',
      'todo',
      'digestPreview',
    ]);
    expect(offered(shared)).to.deep.equal(['help', 'useChannel', 'digestNow']);
  });

  it('and every other word of the manifest are said in Kiswahili too', () => {
    const keys = lists.flatMap(({ commands }, l) =>
      commands.flatMap((_, c) =>
        ['title', 'description'].map((field) => `bots[0].commandLists[${l}].commands[${c}].${field}`),
      ),
    );
    const { $schema, ...words } = localization;
    expect($schema).to.include('/v1.30/');
    expect(Object.keys(words).sort()).to.deep.equal(
      [...keys, 'name.short', 'name.full', 'description.short', 'description.full'].sort(),
    );
    for (const [key, text] of Object.entries(words)) expect(text, key).not.to.equal('');
    expect(words['description.short']?.length).to.be.at.most(80);
  });
});

describe('the pictures of the app', () => {
  const read = (name: string) => PNG.sync.read(readFileSync(`manifest/${name}.png`));

  it('are a full square in colour, 192 by 192', () => {
    const { width, height, data } = read('color');
    expect([width, height]).to.deep.equal([192, 192]);
    for (let at = 3; at < data.length; at += 4) expect(data[at]).to.equal(255);
  });

  it('are white lines on nothing, 32 by 32', () => {
    const { width, height, data } = read('outline');
    expect([width, height]).to.deep.equal([32, 32]);
    let drawn = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0) continue;
      drawn += 1;
      expect([data[at], data[at + 1], data[at + 2]]).to.deep.equal([255, 255, 255]);
    }
    expect(drawn).to.be.within(100, 500);
    expect(data[3]).to.equal(0);
  });
});
