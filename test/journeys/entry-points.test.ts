import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { VERBS } from '../../src/cards/verbs.ts';
import { importCommand } from '../../src/commands/import.ts';
import { createOutput } from '../../src/commands/output.ts';
import { NAMES } from '../../src/imports/column-names.ts';
import { openStore } from '../../src/store/open.ts';
import { NOUNS } from '../../src/store/reads.ts';
import type { Store } from '../../src/store/store.ts';
import { ROUTES } from '../../src/teams/routes.ts';
import { cardOf, startApp, TENANT, type TestApp, textOf } from '../support/start-app.ts';

/** Invented, and plainly what may not be kept: in the middle of whatever a place expects. */
const MARK = 'msichana wa miaka 15, piga 0712 345 678';
const FOUND = /345 ?678|miaka 15/;

/** Everything a store holds, as text. */
async function everything(store: Store): Promise<string> {
  return JSON.stringify(await Promise.all(NOUNS.map((noun) => store.archive.read(noun))));
}

/** Inputs of a card, wherever they stand in it. */
function inputsOf(card: unknown): string[] {
  if (typeof card !== 'object' || card === null) return [];
  const { type, id } = card as { type?: unknown; id?: unknown };
  const own = typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string' ? [id] : [];
  return [...own, ...Object.values(card).flatMap(inputsOf)];
}

describe('every place where text comes in is screened', function () {
  this.timeout(600_000);
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    await bot.tickAt('2026-11-23T09:00');
  });
  afterEach(() => bot.close());

  async function expectNothingKept(): Promise<void> {
    expect(await everything(bot.store)).not.to.match(FOUND);
    expect(bot.log.join('\n')).not.to.match(FOUND);
    expect(JSON.stringify(bot.connector.sent)).not.to.match(FOUND);
  }

  for (const { example, where } of ROUTES)
    for (const text of [
      `${example.en} ${MARK}`,
      `${example.en}: ${MARK}`,
      `${example.sw} ${MARK}`,
      `${MARK} ${example.en}`,
    ])
      it(`chat: “${text.replace(MARK, '…')}”`, async () => {
        const [answer] = where === 'channel' ? await bot.writeInChannel('sec', text) : await bot.write('sec', text);
        expect(answer?.activity.text).to.include('not saved any of it').and.to.include('delete it here in Teams');
        const [event] = await bot.store.safeguarding.list();
        expect(event).to.include({ field: 'chat', organisationId: 'office' });
        await expectNothingKept();
      });

  it('every input of every form, under every verb', async () => {
    const [sent] = await bot.write('ann', 'check in');
    const form = cardOf(sent);
    const submit = form.actions[0].data;
    const inputs = inputsOf(form);
    expect(inputs.length).to.be.greaterThan(10);
    for (const input of inputs)
      for (const verb of Object.values(VERBS)) {
        const answer = await bot.press('ann', verb, { ...submit, [input]: MARK });
        expect(answer.status).to.equal(200);
        expect(JSON.stringify(answer.body), `${verb} ${input}`).not.to.match(FOUND);
      }
    await expectNothingKept();
  });

  it('anything else a card may send along', async () => {
    const [sent] = await bot.write('ann', 'check in');
    const submit = cardOf(sent).actions[0].data;
    for (const key of [...Object.keys(submit), 'confirmed', 'shown', 'narrative', 'submittedBy', 'organisationId'])
      for (const verb of Object.values(VERBS)) {
        const answer = await bot.press('ann', verb, { ...submit, [key]: MARK });
        expect(answer.status).to.equal(200);
        expect(JSON.stringify(answer.body), `${verb} ${key}`).not.to.match(FOUND);
      }
    await expectNothingKept();
  });

  it('names that Teams hands on, which somebody typed', async () => {
    const admin = '00000000-0000-4000-8000-0000000000b1';
    await bot.close();
    bot = await startApp({ env: { ADMIN_OBJECT_IDS: admin } });
    for (const scope of ['personal', 'channel', 'groupChat'])
      await bot.send('ann', {
        type: 'message',
        text: 'help',
        from: { id: '29:x', name: MARK, aadObjectId: admin },
        recipient: { id: '28:bot', name: MARK },
        conversation: { id: `chat-${scope}`, conversationType: scope, tenantId: TENANT, name: MARK },
        channelData: { tenant: { id: TENANT }, team: { id: 'team-9', name: MARK }, channel: { id: 'c', name: MARK } },
        entities: [{ type: 'mention', mentioned: { id: '28:bot', name: MARK }, text: `<at>${MARK}</at>` }],
        locale: MARK,
      });
    expect((await bot.store.conversations.list()).length).to.equal(3);
    expect(await everything(bot.store)).not.to.match(FOUND);
    expect(bot.log.join('\n')).not.to.match(FOUND);
  });

  it('and whoever wrote it is told where a case goes: numbers only when an admin has confirmed them', async () => {
    const [without] = await bot.write('ann', MARK);
    expect(without?.activity.text).to.include('referral mechanism').and.not.to.include('116');
    expect(textOf(cardOf((await bot.write('sec', 'signposts'))[0])))
      .to.include('116')
      .and.to.include('confirm before use');
    await bot.write('sec', 'signposts confirm 116');
    await bot.write('sec', 'signposts add 1190 Example line');
    const [named] = await bot.write('ann', MARK);
    expect(named?.activity.text).to.include('Child helpline 116').and.not.to.include('1190');
    const [form] = await bot.write('ann', 'check in');
    const { data } = cardOf(form).actions[0];
    const refused = await bot.press('ann', VERBS.submit, { ...data, 'ACT-2026-0001.note': MARK });
    expect(textOf(refused.body.value)).to.include('Child helpline 116');
    for (const wrong of ['signposts add 0712345678 me', 'signposts confirm 999', 'signposts dance 116'])
      expect((await bot.write('sec', wrong))[0]?.activity.text).not.to.equal(undefined);
    expect((await bot.store.settings.get())?.signposts?.map(({ number }) => number))
      .to.include('1190')
      .and.not.to.include('999');
    expect((await bot.store.audit.list()).filter(({ action }) => action === 'signposts-changed')).to.have.length(2);
  });
});

describe('every address the service answers at', () => {
  it('is one that this file, or the test of the web form, walks through', () => {
    const server = ['message-route', 'page-routes', 'form-route', 'server']
      .map((file) => readFileSync(`src/http/${file}.ts`, 'utf8'))
      .join('\n');
    const routes = [...server.matchAll(/router\.(get|post|put|del|patch|opts|head)\(\s*([^,]+),/g)];
    expect(routes.map(([, method, path]) => `${method} ${path}`)).to.have.members([
      'post MESSAGES',
      'post formPath',
      // These take nothing but their path and the token in it: health and readiness, the public pages, the form.
      'get path',
      'get path',
      'get formPath',
    ]);
  });
});

describe('the log of every journey', () => {
  it('is looked through for what people wrote and are called, when it is over', async () => {
    for (const leak of ['leaflets were printed in time', 'Focal point ann (example)', 'Bearer abc']) {
      const bot = await startApp();
      await bot.write('ann', 'leaflets were printed in time');
      bot.log.push(`{"msg":"turn","text":"${leak}"}`);
      const closed = await bot.close().then(
        () => 'silent',
        (error: Error) => error.message,
      );
      expect(closed).to.include('says what it must not');
    }
  });
});

describe('every column of every list is screened', function () {
  this.timeout(600_000);
  /** A good row of each list, by the first name of its columns. */
  const ROWS: Record<keyof typeof NAMES, Record<string, string>> = {
    organisations: { name: 'Example Alpha', acronym: 'EXA', type: '441', role: 'cso', counties: 'Kwale' },
    people: { name: 'Focal point one', email: 'one@example.org', organisation: 'Example Alpha', role: 'focal point' },
    plan: {
      title: 'Forum',
      lead: 'Example Alpha',
      pillar: 'prevention',
      places: 'Kwale',
      start: '2026-01-05',
      end: '2026-03-31',
    },
  };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-columns-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const kind of Object.keys(NAMES) as (keyof typeof NAMES)[])
    it(`${kind}: ${Object.keys(NAMES[kind]).join(', ')}`, async () => {
      const env = { SQLITE_PATH: join(folder, 'pamoja.db') };
      const lines: string[] = [];
      const take = async (list: keyof typeof NAMES, changes: Record<string, string>, name = 'list.csv') => {
        const row = { ...ROWS[list], ...changes };
        const keys = Object.keys(row);
        const names = NAMES[list] as Record<string, readonly string[]>;
        const file = join(folder, name);
        const cells = (values: string[]) => values.map((value) => `"${value}"`).join(',');
        writeFileSync(file, `${cells(keys.map((key) => names[key]?.[0] ?? key))}\n${cells(Object.values(row))}\n`);
        const output = createOutput(true, (text) => lines.push(text));
        const options = { dryRun: false, newOrganisations: true, cycle: '2026' };
        // A list that is not known for one any more says so, and takes nothing.
        await importCommand(env, output, file, options).catch((error: Error) => lines.push(error.message));
      };
      await take('organisations', {});
      for (const column of Object.keys(NAMES[kind])) await take(kind, { [column]: MARK });
      await take(kind, {}, `${MARK}.csv`);
      const store = await openStore({ kind: 'sqlite', path: env.SQLITE_PATH });
      const kept = await everything(store);
      await store.close();
      expect(kept).to.include('Example Alpha').and.not.to.match(FOUND);
      expect(lines.join('\n')).not.to.match(FOUND);
    });
});
