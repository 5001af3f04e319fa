import { expect } from 'chai';
import { VERBS } from '../../src/cards/verbs.ts';
import { importList } from '../../src/imports/import-list.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { NOUNS } from '../../src/store/reads.ts';
import { cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

const ENV = {
  LINK_SECRET: 'an example secret of forty characters ..',
  PUBLIC_URL: 'https://pamoja.example.org',
};

/** One sentence of each kind that must not be kept; every name and place in them is invented. */
const BLOCKED: readonly [kind: string, text: string, trace: RegExp][] = [
  ['place of protection', 'The shelter is behind the church in Zambarau', /Zambarau/],
  ['police work', 'DCI will raid the Mtondoo lodge tomorrow at dawn', /Mtondoo/],
  ['health of one person', 'She is pregnant since the Kilulu house', /Kilulu/],
  ['a source', 'Our informant is the cook of Pweza hotel', /Pweza/],
  ['an age', 'The girl from Dafina is in class six', /Dafina/],
  ['a code', 'Follow up on KWL-SURV-0031', /SURV-0031/],
  ['a name with a story', 'Nekesa Wabomba returned from Oman', /Wabomba/],
  ['a suspect by name', 'The trafficker Kiprono Lagat is at large', /Lagat/],
];

/** One of each kind that is asked about. */
const ASKED: readonly [kind: string, text: string][] = [
  ['one person', 'She has gone back to school'],
  ['a photo', 'Her picture will be in the report'],
  ['a suspect without a name', 'The broker owns a cyber at the stage'],
  ['nationality of few', 'Two Burundian men were intercepted at Namanga last Tuesday'],
];

describe('what the screen understands, at each place where text comes in', function () {
  this.timeout(600_000);
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp({ env: ENV });
    for (const person of ['ann', 'sec']) await bot.install(person);
    await bot.tickAt('2026-11-23T09:00');
  });
  afterEach(() => bot.close());

  async function expectNothingKept(trace: RegExp): Promise<void> {
    const kept = await Promise.all(NOUNS.map((noun) => bot.store.archive.read(noun)));
    expect(JSON.stringify(kept)).not.to.match(trace);
    expect(bot.log.join('\n')).not.to.match(trace);
    expect(JSON.stringify(bot.connector.sent)).not.to.match(trace);
  }

  async function form(): Promise<{ data: Record<string, unknown> }> {
    const [sent] = await bot.write('ann', 'check in');
    return cardOf(sent).actions[0];
  }

  for (const [kind, text, trace] of BLOCKED) {
    it(`keeps nothing of ${kind} written in the chat, and says where a case goes`, async () => {
      const [answer] = await bot.write('ann', text);
      expect(answer?.activity.text).to.include('not saved any of it').and.to.include('referral mechanism');
      await expectNothingKept(trace);
    });

    it(`keeps nothing of ${kind} in the form, by card or by link, nor in an update by chat`, async () => {
      const { data } = await form();
      for (const input of ['ACT-2026-0001.note', 'ACT-2026-0001.reason']) {
        const refused = await bot.press('ann', VERBS.submit, { ...data, [input]: text, confirmed: 'true' });
        expect(textOf(refused.body.value)).to.include('did not save it');
        expect(JSON.stringify(refused.body)).not.to.match(trace);
      }
      await bot.write('ann', `update ACT-2026-0001 at risk: ${text}`);
      const [said] = await bot.write('ann', 'link');
      const path = /https:\/\/pamoja\.example\.org(\/a\/\S+)/.exec(said?.activity.text ?? '')?.[1] ?? '';
      const fields = new URLSearchParams({
        choice: 'submit',
        revision: '0',
        'ACT-2026-0001.note': text,
        confirmed: 'true',
      });
      const page = await (await fetch(`${bot.url}${path}`, { method: 'POST', body: fields })).text();
      expect(page).not.to.match(trace);
      await expectNothingKept(trace);
    });

    it(`takes no row of a list with ${kind} in it`, async () => {
      const list = `Activity,Pillar,Lead organisation,Start,End\n"${text}",Protection,Example alpha,2026-12-01,2026-12-02\n`;
      const deps = { store: bot.store, now: () => new Date('2026-11-23T09:00:00Z'), newId: () => 'id', hash: sha256 };
      const report = await importList(deps, new TextEncoder().encode(list), { dryRun: false, newOrganisations: false });
      expect(report).to.include({ accepted: 0, warned: 0, rejected: 1 });
      expect(JSON.stringify(report.rows)).not.to.match(trace);
      await expectNothingKept(trace);
    });
  }

  for (const [kind, text] of ASKED)
    it(`asks about ${kind}, shows what was typed, and takes it once somebody has looked`, async () => {
      const { data } = await form();
      const asked = await bot.press('ann', VERBS.submit, { ...data, 'ACT-2026-0001.note': text });
      expect(textOf(asked.body.value)).to.include('could be recognised').and.to.include('nobody can be recognised');
      expect(JSON.stringify(asked.body)).to.include(text);
      expect((await bot.store.updates.ofActivity('ACT-2026-0001')).map(({ narrative }) => narrative)).not.to.include(
        text,
      );
      const taken = await bot.press('ann', VERBS.submit, {
        ...asked.body.value.actions[0].data,
        'ACT-2026-0001.note': text,
        confirmed: 'true',
      });
      expect(textOf(taken.body.value)).to.include('Thank you');
      expect((await bot.store.updates.ofActivity('ACT-2026-0001')).map(({ narrative }) => narrative)).to.include(text);
      expect((await bot.store.safeguarding.list()).map(({ action }) => action)).to.have.members(['asked', 'confirmed']);
      const [todo] = await bot.write('sec', 'to do');
      expect(textOf(cardOf(todo)))
        .to.include('confirmed as naming nobody')
        .and.to.include('Example alpha (1)');
      expect(JSON.stringify(cardOf(todo))).not.to.include(text);
    });

  it('counts what was confirmed once, however often the same form is sent', async () => {
    const { data } = await form();
    const sent = { ...data, 'ACT-2026-0001.note': 'She has gone back to school', confirmed: 'true' };
    await Promise.all([bot.press('ann', VERBS.submit, sent), bot.press('ann', VERBS.submit, sent)]);
    await bot.press('ann', VERBS.submit, sent);
    expect((await bot.store.safeguarding.list()).map(({ action }) => action)).to.deep.equal(['confirmed']);
  });

  it('keeps no name in what a command stores, and lets one pass where somebody is only looked for', async () => {
    const name = 'Nekesa Wabomba returned from Oman';
    for (const command of [`holiday add 2027-03-10 ${name}`, `helplines add 1190 ${name}`]) {
      const [answer] = await bot.write('sec', command);
      expect(answer?.activity.text, command).to.include('not saved any of it');
    }
    await expectNothingKept(/Wabomba/);
    const [unknown] = await bot.write('sec', `left ${name}`);
    expect(unknown?.activity.text).not.to.include('not saved any of it');
  });

  it('lets the names of the network’s own people and organisations pass', async () => {
    const [person] = await bot.store.people.list();
    const { data } = await form();
    const taken = await bot.press('ann', VERBS.submit, {
      ...data,
      'ACT-2026-0001.note': `${person?.displayName} will send the report`,
    });
    expect(textOf(taken.body.value)).to.include('Thank you');
  });
});
