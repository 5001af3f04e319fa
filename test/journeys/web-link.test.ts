import { expect } from 'chai';
import { SignJWT } from 'jose';
import { importList } from '../../src/imports/import-list.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

const SECRET = 'an example secret of forty characters ..';
const ENV = { LINK_SECRET: SECRET, PUBLIC_URL: 'https://pamoja.example.org' };

/** Names and values of a page's fields, as a browser would send them. */
function fieldsOf(html: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    if (/type="checkbox"/.test(tag)) continue;
    fields.set(attribute(tag, 'name'), attribute(tag, 'value'));
  }
  for (const [, tag = '', text = ''] of html.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g))
    fields.set(attribute(tag, 'name'), unescaped(text));
  for (const [, tag = '', options = ''] of html.matchAll(/<select([^>]*)>(.*?)<\/select>/g))
    fields.set(attribute(tag, 'name'), /value="([^"]*)" selected/.exec(options)?.[1] ?? '');
  return fields;
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

describe('a link to the web form', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp({ env: ENV });
    for (const person of ['ann', 'sec']) await bot.install(person);
    await bot.tickAt('2026-11-23T09:00');
  });
  afterEach(() => bot.close());

  /** The path of a link that the bot gave in a chat. */
  async function linkFrom(person: string, text: string): Promise<string> {
    const [said] = await bot.write(person, text);
    const url = /https:\/\/pamoja\.example\.org(\/a\/\S+)/.exec(said?.activity.text ?? '')?.[1];
    if (!url) throw new Error(`no link in: ${said?.activity.text}`);
    return url;
  }

  const look = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${bot.url}${path}`, { headers });
    return { status: response.status, html: await response.text(), headers: response.headers };
  };

  /** Presses a button of the page that says nothing but that. */
  const press = async (path: string, choice: 'open' | 'edit') => {
    const response = await fetch(`${bot.url}${path}`, { method: 'POST', body: new URLSearchParams({ choice }) });
    return { status: response.status, html: await response.text(), headers: response.headers };
  };

  const send = async (path: string, fields: URLSearchParams) => {
    const response = await fetch(`${bot.url}${path}`, { method: 'POST', body: fields });
    await bot.app.heartbeat();
    await bot.app.idle();
    return { status: response.status, html: unescaped(await response.text()) };
  };

  it('answers the check-in without Teams: form, receipt, Edit; the path stays on the answer, and the card shows it', async () => {
    const path = await linkFrom('sec', 'link for Example alpha');
    const seen = await look(path);
    expect(seen.status).to.equal(200);
    // Messengers fetch a link before anybody opens it: they learn nothing.
    expect(seen.html).not.to.match(/Activity|Example|ACT-|Focal/);
    const opened = await press(path, 'open');
    expect(opened.status).to.equal(200);
    expect(opened.html).to.include('Activity ACT-2026-0001').and.not.to.include('<script');
    expect(opened.headers.get('cache-control')).to.equal('no-store');
    expect(opened.headers.get('referrer-policy')).to.equal('no-referrer');
    expect(opened.headers.get('content-security-policy')).to.include("default-src 'none'");
    const fields = fieldsOf(opened.html);
    fields.set('ACT-2026-0001.status', 'delayed');
    fields.set('ACT-2026-0001.date', '2027-01-15');
    fields.set('ACT-2026-0001.reason', 'Venue <b>lost</b>');
    fields.set('choice', 'submit');
    const saved = await send(path, fields);
    expect(saved.status).to.equal(200);
    expect(saved.html).to.include('Your answer is saved').and.to.include('Venue <b>lost</b>');
    const checkIn = (await bot.store.checkIns.get('2026-W48|alpha'))!;
    expect(checkIn).to.include({ state: 'answered', channel: 'web_link', answeredBy: 'ann', revision: 1 });
    const [update] = await bot.store.updates.ofActivity('ACT-2026-0001');
    expect(update).to.include({
      channel: 'web_link',
      submittedBy: 'ann',
      status: 'delayed',
      reason: 'Venue <b>lost</b>',
    });
    // The card that was in the chat shows the answer now.
    const replaced = bot.connector.to('chat-ann').filter(({ method }) => method === 'PUT');
    expect(textOf(cardOf(replaced.at(-1)))).to.include('Venue');

    expect(unescaped((await press(path, 'open')).html)).to.include('had already answered');
    const again = fieldsOf((await press(path, 'edit')).html);
    expect(again.get('ACT-2026-0001.date')).to.equal('2027-01-15');
    again.set('ACT-2026-0001.date', '2027-01-20');
    expect((await send(path, again)).html).to.include('Your answer is saved');
    expect((await bot.store.activities.get('ACT-2026-0001'))?.revisedEnd).to.equal('2027-01-20');
  });

  it('takes “nothing has changed” in one tap, and the same form twice once', async () => {
    const path = await linkFrom('ann', 'link');
    const fields = fieldsOf((await press(path, 'open')).html);
    fields.set('choice', 'no-change');
    const answers = await Promise.all([send(path, fields), send(path, fields)]);
    for (const { status } of answers) expect(status).to.equal(200);
    expect((await bot.store.checkIns.get('2026-W48|alpha'))?.revision).to.equal(1);
  });

  it('gives the form back with what is wrong, and what was right still in it', async () => {
    const path = await linkFrom('ann', 'link');
    const fields = fieldsOf((await press(path, 'open')).html);
    fields.set('ACT-2026-0001.status', 'blocked');
    fields.set('ACT-2026-0001.reason', 'No vehicle');
    const refused = await send(path, fields);
    expect(refused.status).to.equal(422);
    expect(refused.html).to.include('please say what support would help').and.to.include('No vehicle');
    expect((await bot.store.checkIns.get('2026-W48|alpha'))?.revision).to.equal(0);
  });

  it('keeps nothing of what must not be kept, and says where a case goes', async () => {
    const path = await linkFrom('ann', 'link');
    for (const name of [...fieldsOf((await press(path, 'open')).html).keys(), 'confirmed', 'answeredBy', 'x']) {
      const fields = fieldsOf((await press(path, 'edit')).html);
      fields.set(name, 'girl aged 15, call 0712 345 678');
      const { status, html } = await send(path, fields);
      expect(status, name).to.be.oneOf([200, 400, 422]);
      expect(html, name).not.to.include('345 678');
    }
    const kept = await Promise.all([
      bot.store.updates.since(''),
      bot.store.checkIns.list(),
      bot.store.activities.list(),
    ]);
    expect(JSON.stringify(kept)).not.to.include('345 678');
    expect((await bot.store.safeguarding.list()).length).to.be.greaterThan(1);
    const fields = fieldsOf((await press(path, 'edit')).html);
    fields.set('ACT-2026-0001.note', 'girl aged 15');
    expect((await send(path, fields)).html).to.include('referral mechanism');
  });

  it('leaves an answer alone that was not touched, whatever a browser does to its line ends', async () => {
    const path = await linkFrom('ann', 'link');
    const fields = fieldsOf((await press(path, 'open')).html);
    fields.set('ACT-2026-0001.status', 'at_risk');
    fields.set('ACT-2026-0001.reason', 'one\r\ntwo');
    await send(path, fields);
    const again = fieldsOf((await press(path, 'edit')).html);
    again.set('ACT-2026-0001.reason', (again.get('ACT-2026-0001.reason') ?? '').replace(/\n/g, '\r\n'));
    await send(path, again);
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ revision: 1 });
  });

  it('takes no revision that is not there yet, by a link or by a card', async () => {
    const path = await linkFrom('ann', 'link');
    const fields = fieldsOf((await press(path, 'open')).html);
    fields.set('revision', String(Number.MAX_SAFE_INTEGER));
    fields.set('ACT-2026-0001.status', 'on_track');
    expect((await send(path, fields)).html).to.include('out of date');
    expect((await bot.store.checkIns.get('2026-W48|alpha'))?.revision).to.equal(0);
  });

  it('is the person’s only as long as they are: not after they left, not for another organisation, not for ever', async () => {
    const path = await linkFrom('sec', 'link for Example alpha');
    const [question] = await bot.write('sec', 'left ann');
    const [yes] = cardOf(question).actions;
    await bot.press('sec', yes.verb, yes.data);
    expect((await look(path)).status).to.equal(404);
    const ben = await linkFrom('sec', 'link for Example beta');
    expect((await look(ben)).status).to.equal(200);
    await bot.tickAt('2026-12-04T16:00');
    const over = await look(ben, { 'accept-language': 'sw-KE,en;q=0.5' });
    expect(over.status).to.equal(404);
    expect(over.html).to.include('Kiungo hiki');
  });

  it('is dead once it is revoked, by whoever it answers for or an officer; another one goes on', async () => {
    const linkAndButton = async (person: string, text: string) => {
      const [said, under] = await bot.write(person, text);
      const url = /https:\/\/pamoja\.example\.org(\/a\/\S+)/.exec(said?.activity.text ?? '')?.[1] ?? '';
      return { url, button: cardOf(under).actions[0] };
    };
    const one = await linkAndButton('ann', 'link');
    const two = await linkAndButton('sec', 'link for Example alpha');
    expect(one.button.title).to.equal('Revoke this link');
    const stranger = await bot.press('stranger', one.button.verb, one.button.data);
    expect(textOf(stranger.body.value)).to.include('not on my list');
    await bot.install('ben');
    const other = await bot.press('ben', one.button.verb, one.button.data);
    expect(textOf(other.body.value)).to.include('do not have permission');
    expect((await look(one.url)).status).to.equal(200);
    const revoked = await bot.press('ann', one.button.verb, one.button.data);
    expect(textOf(revoked.body.value)).to.include('That link is dead');
    expect((await look(one.url)).status).to.equal(404);
    expect((await press(one.url, 'open')).status).to.equal(404);
    expect(
      (await send(one.url, new URLSearchParams({ choice: 'no-change', revision: '0', base: '{}' }))).status,
    ).to.equal(404);
    expect((await look(two.url)).status).to.equal(200);
    await bot.press('sec', two.button.verb, two.button.data);
    expect((await look(two.url)).status).to.equal(404);
    for (const data of [
      {},
      { checkIn: 7, link: 'x' },
      { checkIn: '2026-W48|alpha', link: 'x'.repeat(200), person: 'ann' },
    ])
      expect(textOf((await bot.press('ann', one.button.verb, data)).body.value)).to.include('out of date');
    expect((await bot.store.audit.list()).filter(({ action }) => action === 'link-revoked')).to.have.length(2);
  });

  it('stays dead however many other links are revoked after it, made or invented', async () => {
    const [said, under] = await bot.write('ann', 'link');
    const url = /https:\/\/pamoja\.example\.org(\/a\/\S+)/.exec(said?.activity.text ?? '')?.[1] ?? '';
    const { verb, data } = cardOf(under).actions[0];
    await bot.press('ann', verb, data);
    for (let index = 0; index < 101; index += 1) await bot.press('ann', verb, { ...data, link: `invented-${index}` });
    expect((await look(url)).status).to.equal(404);
    const { revokedLinks } = (await bot.store.checkIns.get('2026-W48|alpha'))!;
    expect(revokedLinks).to.have.length(100);
    const [later, button] = await bot.write('sec', 'link for Example alpha');
    const another = /https:\/\/pamoja\.example\.org(\/a\/\S+)/.exec(later?.activity.text ?? '')?.[1] ?? '';
    await bot.press('sec', cardOf(button).actions[0].verb, cardOf(button).actions[0].data);
    expect((await look(another)).status).to.equal(404);
  });

  it('does not come alive again with a role, nor after the address it went to was changed', async () => {
    const list = (row: string, options = {}) =>
      importList(
        { store: bot.store, now: bot.clock.now, newId: () => 'new', hash: sha256 },
        new TextEncoder().encode(`Name,Work e-mail,Organisation,Role\nFocal point ann (example),${row}\n`),
        { dryRun: false, newOrganisations: false, ...options },
      );
    const path = await linkFrom('ann', 'link');
    bot.clock.advance(1000);
    await list('ann@example.org,Example beta,focal point');
    expect((await look(path)).status, 'a row about another organisation takes nothing').to.equal(200);
    await list('ann@example.org,Example alpha,none');
    expect((await look(path)).status).to.equal(404);
    bot.clock.advance(1000);
    await list('ann@example.org,Example alpha,focal point');
    expect((await look(path)).status, 'the role is there again').to.equal(404);
    bot.clock.advance(1000);
    const second = await linkFrom('ann', 'link');
    expect((await look(second)).status).to.equal(200);
    bot.clock.advance(1000);
    const person = (await bot.store.people.get('ann'))!;
    await bot.store.people.replace({ ...person, aadObjectId: '11111111-1111-4111-8111-111111111101' });
    const withId =
      'Name,Work e-mail,Organisation,Role,Entra object id\nFocal point ann (example),new@example.org,Example alpha,focal point,11111111-1111-4111-8111-111111111101\n';
    await importList(
      { store: bot.store, now: bot.clock.now, newId: () => 'new', hash: sha256 },
      new TextEncoder().encode(withId),
      { dryRun: false, newOrganisations: false, changeIdentities: true },
    );
    expect((await bot.store.people.get('ann'))?.workEmail).to.equal('new@example.org');
    expect((await look(second)).status, 'the address is another one').to.equal(404);
  });

  it('shows nothing restricted to whoever holds it, says how many wait in Teams, and answers for the others alone', async () => {
    const secret = (await bot.store.activities.get('ACT-2026-0002'))!;
    await bot.store.activities.replace({ ...secret, sensitivity: 'restricted', title: 'Hidden work' });
    const path = await linkFrom('sec', 'link for Example alpha');
    const { html } = await press(path, 'open');
    expect(html)
      .to.include('One more activity waits in Teams')
      .and.not.to.match(/Hidden work|ACT-2026-0002/);
    const fields = fieldsOf(html);
    fields.set('choice', 'submit');
    fields.set('ACT-2026-0001.status', 'on_track');
    fields.set('ACT-2026-0002.status', 'cancelled');
    fields.set('ACT-2026-0002.reason', 'taken from elsewhere');
    const sent = await send(path, fields);
    expect(sent.html)
      .to.include('Your answer is saved')
      .and.not.to.match(/Hidden work|ACT-2026-0002/);
    expect(await bot.store.activities.get('ACT-2026-0002')).to.include({ status: 'not_started' });
    expect((await bot.store.updates.since('')).map(({ activityId }) => activityId)).to.not.include('ACT-2026-0002');
    await bot.write('ann', 'update ACT-2026-0002 on track');
    expect((await press(path, 'open')).html).not.to.match(/Hidden work|ACT-2026-0002/);
    for (const id of ['ACT-2026-0001', 'ACT-2026-0003']) {
      const each = (await bot.store.activities.get(id))!;
      await bot.store.activities.replace({ ...each, sensitivity: 'restricted' });
    }
    expect((await press(path, 'edit')).html)
      .to.include('3 more activities wait in Teams')
      .and.not.to.include('<select');
    const said = (await bot.store.updates.since('')).length;
    expect((await send(path, fields)).html).not.to.match(/Activity ACT|Hidden work/);
    expect(await bot.store.updates.since('')).to.have.length(said);
  });

  it('is opened by whoever has one of ours, however many bad ones came from the same address', async () => {
    const path = await linkFrom('ann', 'link');
    for (let index = 0; index < 40; index += 1) await look(`/a/x.y.${index}`);
    expect((await look('/a/x.y.z')).status).to.equal(429);
    expect((await look(path)).status).to.equal(200);
    expect((await press(path, 'open')).status).to.equal(200);
    expect((await bot.write('ann', 'help')).length, 'nor is anybody shut out of Teams').to.equal(1);
  });

  it('cannot be made up, changed or carried to another check-in', async () => {
    const key = new TextEncoder().encode(SECRET);
    const make = (claims: object, sign = key) =>
      new SignJWT({ c: '2026-W48|alpha', ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('ann')
        .setExpirationTime(new Date(bot.clock.now().getTime() + 3_600_000))
        .sign(sign);
    const good = (await linkFrom('ann', 'link')).slice('/a/'.length);
    expect((await look(`/a/${good}`)).status).to.equal(200);
    expect((await look(`/a/${await make({ aud: 'pamoja:answer' })}`)).status).to.equal(200);
    const [head = '', body = '', seal = ''] = good.split('.');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [
      '',
      'x',
      'a.b.c',
      `${head}.${body}`,
      `${unsigned}.${body}.`,
      `${head}.${Buffer.from('{"sub":"sec","c":"2026-W48|beta","aud":"pamoja:answer","exp":9999999999}').toString('base64url')}.${seal}`,
      await make({}),
      await make({ aud: 'pamoja:answer' }, new TextEncoder().encode('another secret of forty characters ....')),
      'x'.repeat(5000),
    ])
      expect((await look(`/a/${token}`)).status, token.slice(0, 40)).to.be.oneOf([404, 414, 429]);
    expect(await bot.store.updates.since('')).to.deep.equal([]);
  });

  it('is a focal point’s own, or the secretariat’s to hand on, and on record; without a secret there is none', async () => {
    expect((await bot.write('ann', 'link for Example beta'))[0]?.activity.text).to.include('do not have permission');
    expect((await bot.write('stranger', 'link'))[0]?.activity.text).to.include('not on my list');
    await linkFrom('sec', 'kiungo kwa Example alpha');
    expect((await bot.store.audit.list()).at(-1)).to.deep.include({
      by: 'sec',
      action: 'link-made',
      detail: { organisation: 'alpha', person: 'ann', week: '2026-W48' },
    });
    await bot.close();
    bot = await startApp();
    expect((await bot.write('ann', 'link'))[0]?.activity.text).to.include('LINK_SECRET');
    expect((await look('/a/x')).status).to.equal(404);
  });
});

describe('the public pages', () => {
  it('are there in both languages, the reader’s first, and everything else is not', async () => {
    const bot = await startApp();
    try {
      for (const path of ['/', '/privacy', '/terms']) {
        const response = await fetch(`${bot.url}${path}`, { headers: { 'accept-language': 'sw' } });
        const html = await response.text();
        expect(response.status, path).to.equal(200);
        expect(response.headers.get('content-type')).to.include('text/html');
        expect(html.indexOf('lang="sw"')).to.be.within(0, html.lastIndexOf('lang="en"'));
        expect(html).not.to.match(/<script|http:|src=/);
        expect(html.length, 'on a thin line').to.be.lessThan(8000);
      }
      expect((await fetch(`${bot.url}/admin`)).status).to.equal(404);
    } finally {
      await bot.close();
    }
  });

  it('and readiness says whether the store can be reached, and what this replica does', async () => {
    const bot = await startApp();
    try {
      await bot.tickAt('2026-11-23T09:00');
      const response = await fetch(`${bot.url}/readyz`);
      expect(response.status).to.equal(200);
      expect(await response.json()).to.deep.include({
        ok: true,
        store: true,
        stopping: false,
        lease: 'held',
        lastTick: '2026-11-23T06:00:00.000Z',
      });
      expect(await (await fetch(`${bot.url}/healthz`)).json()).to.include({ ok: true, version: 'test' });
    } finally {
      await bot.close();
    }
  });
});
