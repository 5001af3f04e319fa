import { expect } from 'chai';
import { VERBS } from '../../src/cards/verbs.ts';
import { type Assignment, type Person, ROLES, type Role } from '../../src/domain/network/network.ts';
import { may, maySee, PERMISSIONS, RIGHTS, type Right, scopeOf } from '../../src/domain/permissions/permissions.ts';
import { PHRASES } from '../../src/language/phrases.ts';
import type { Needed } from '../../src/teams/access.ts';
import { ROUTES } from '../../src/teams/routes.ts';
import { VERB_TABLE } from '../../src/teams/verbs.ts';
import { activity, focalPoint, SMALL_NETWORK } from '../support/network.ts';
import { cardOf, startApp, TENANT, type TestApp, textOf } from '../support/start-app.ts';

const hat = (role: Role): Assignment => ({
  role,
  organisationId: role === 'secretariat_officer' || role === 'secretariat_admin' ? 'office' : 'beta',
  ...(role === 'working_group_lead' ? { workingGroupId: 'referral' } : {}),
});
const holder = (role: Role): Person => focalPoint(`the-${role}`, 'beta', { assignments: [hat(role)] });
/** Who may do everything, wherever they may do it. */
const EVERYTHING = focalPoint('both', 'alpha', {
  assignments: ROLES.map((role) => ({ ...hat(role), organisationId: 'alpha' })),
});
const refusal = PHRASES.en.error.not_allowed('');
const hasRight = (role: Role, right: Needed | undefined) =>
  right === undefined || right === 'listed' || PERMISSIONS[role][right] !== undefined;
/** One of the examples changes the language. */
const isRefusal = (text: string) => text === refusal || text === PHRASES.sw.error.not_allowed('');

describe('who may do what', () => {
  let bot: TestApp;
  before(async () => {
    bot = await startApp({
      network: { ...SMALL_NETWORK, people: [...SMALL_NETWORK.people, ...ROLES.map(holder), EVERYTHING] },
    });
    await bot.store.workingGroups.create({ id: 'referral', nameEn: 'Referral', nameSw: 'Rufaa', active: true });
  });
  after(() => bot.close());

  const said = async (person: string, text: string) => {
    const [sent] = await bot.write(person, text);
    return sent?.activity.text ?? textOf(cardOf(sent));
  };

  for (const role of ROLES)
    for (const route of ROUTES.filter(({ where }) => where !== 'channel')) {
      const allowed = hasRight(role, route.right);
      it(`${role} ${allowed ? 'may' : 'may not'} write “${route.example.en}”`, async () => {
        const answer = await said(`the-${role}`, route.example.en);
        if (!allowed) expect(isRefusal(answer), answer).to.equal(true);
        // A lead's list is for a lead: somebody with the right and no group is told so.
        else if (route.help !== 'myGroup' || role === 'working_group_lead')
          expect(isRefusal(answer), answer).to.equal(false);
      });
    }

  for (const role of ROLES)
    for (const verb of Object.values(VERBS)) {
      const { right } = VERB_TABLE[verb];
      const allowed = hasRight(role, right);
      it(`${role} ${allowed ? 'may' : 'may not'} press “${verb}”`, async () => {
        const data = { formKey: '2026-W48|alpha', revision: 0, activityIds: ['ACT-2026-0001'], hash: 'x' };
        const answer = textOf((await bot.press(`the-${role}`, verb, data)).body.value);
        expect(isRefusal(answer), answer).to.equal(!allowed);
      });
    }

  /** Where others may read along, and what says nothing about where it is. */
  const shared: Record<string, Record<string, unknown>> = {
    'a channel': { conversationType: 'channel', isGroup: true },
    'a group chat': { conversationType: 'groupChat', isGroup: true },
    'a place that does not say what it is': {},
    'a place of another kind': { conversationType: 'meeting' },
    'a group that calls itself personal': { conversationType: 'personal', isGroup: true },
  };
  for (const [place, kind] of Object.entries(shared)) {
    const conversation = { id: 'chat-shared', tenantId: TENANT, ...kind };
    const there = async (activity: Record<string, unknown>) => {
      const before = bot.connector.sent.length;
      const { status, body } = await bot.post({
        id: 'activity',
        channelId: 'msteams',
        serviceUrl: bot.connector.url,
        from: { id: '29:both', name: 'both', aadObjectId: 'aad-both' },
        recipient: { id: '28:bot', name: 'Pamoja' },
        conversation,
        ...activity,
      });
      await bot.app.idle();
      expect(status).to.equal(200);
      return { sent: bot.connector.sent.slice(before), body };
    };
    const only = PHRASES.en.error.personal_only('');

    for (const route of ROUTES.filter(({ where }) => where === 'personal'))
      it(`nobody is answered in ${place}: “${route.example.en}”`, async () => {
        const entities = [{ type: 'mention', mentioned: { id: '28:bot' }, text: '<at>Pamoja</at>' }];
        const { sent } = await there({ type: 'message', text: `<at>Pamoja</at> ${route.example.en}`, entities });
        expect(sent.map(({ activity: { text } }) => text)).to.deep.equal([only]);
      });

    for (const verb of Object.values(VERBS).filter((each) => VERB_TABLE[each].where === 'personal'))
      it(`nobody is shown anything in ${place} by pressing “${verb}”`, async () => {
        const data = { formKey: '2026-W48|alpha', revision: 0, activityIds: ['ACT-2026-0001'], hash: 'x' };
        const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
        const { sent, body } = await there({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1', value });
        expect(sent).to.deep.equal([]);
        expect(body).to.deep.include({ type: 'application/vnd.microsoft.activity.message', value: only });
      });
  }

  it('is told to nobody who is not on the list, whatever they write or press', async () => {
    for (const { where, right, example } of ROUTES)
      if (where !== 'channel' && right !== undefined)
        expect(await said('stranger', example.en)).to.include('not on my list');
    for (const verb of Object.values(VERBS).filter((each) => VERB_TABLE[each].right !== undefined))
      expect(textOf((await bot.press('stranger', verb, {})).body.value)).to.include('not on my list');
  });

  it('ends for somebody who has left', async () => {
    const gone = { ...holder('secretariat_admin'), active: false };
    for (const right of RIGHTS) expect(may(gone, right)).to.equal(false);
  });

  it('does not follow from what a card says: another organisation’s form is no form of theirs', async () => {
    await bot.tickAt('2026-11-23T09:00');
    const data = {
      formKey: '2026-W48|alpha',
      revision: 0,
      activityIds: ['ACT-2026-0001'],
      role: 'secretariat_admin',
      organisationId: 'alpha',
      'ACT-2026-0001.status': 'on_track',
    };
    for (const verb of [VERBS.submit, VERBS.noChange, VERBS.edit, VERBS.confirmUpdate]) {
      const answer = await bot.press('the-focal_point', verb, data);
      expect(textOf(answer.body.value)).to.match(/out of date|imepitwa na wakati/);
    }
    expect(await bot.store.checkIns.get('2026-W48|alpha')).to.include({ revision: 0 });
    expect(await bot.store.activities.get('ACT-2026-0001')).to.include({ status: 'not_started' });
  });
});

describe('how far a right reaches', () => {
  const table: [role: Role, right: Right, subject: Parameters<typeof may>[2], allowed: boolean][] = [
    ['focal_point', 'answer', { organisationId: 'beta' }, true],
    ['focal_point', 'answer', { organisationId: 'alpha' }, false],
    ['focal_point', 'answer', {}, false],
    ['working_group_lead', 'read-activities', { workingGroupId: 'referral' }, true],
    ['working_group_lead', 'read-activities', { workingGroupId: 'other' }, false],
    ['working_group_lead', 'read-activities', {}, false],
    ['partner', 'read-activities', { restricted: false }, true],
    ['partner', 'read-activities', { restricted: true }, false],
    ['observer', 'export', { restricted: true }, false],
    ['secretariat_officer', 'read-activities', { restricted: true }, true],
    ['secretariat_officer', 'change-roles', undefined, false],
    ['data_protection_officer', 'read-activities', { restricted: false }, false],
    ['data_protection_officer', 'read-audit', undefined, true],
  ];
  for (const [role, right, subject, allowed] of table)
    it(`${role}: ${right} ${JSON.stringify(subject ?? 'at all')} is ${allowed ? 'allowed' : 'refused'}`, () => {
      expect(may(holder(role), right, subject)).to.equal(allowed);
    });

  it('is the widest of all hats', () => {
    const both = focalPoint('both', 'beta', { assignments: [hat('focal_point'), hat('secretariat_officer')] });
    expect(scopeOf(both, 'read-summary')).to.equal('all');
    expect(scopeOf(holder('focal_point'), 'read-summary')).to.equal('figures');
    expect(maySee(holder('focal_point'), activity('ACT-2026-0001', 'alpha'))).to.equal(false);
    expect(maySee(holder('focal_point'), activity('ACT-2026-0001', 'beta', { sensitivity: 'restricted' }))).to.equal(
      true,
    );
  });
});

describe('what one sees of the network', () => {
  let bot: TestApp;
  before(async () => {
    bot = await startApp({
      network: {
        organisations: SMALL_NETWORK.organisations,
        people: [
          focalPoint('ben', 'beta'),
          focalPoint('lead', 'beta', { assignments: [hat('working_group_lead')] }),
          focalPoint('partner', 'beta', { assignments: [hat('partner')] }),
          focalPoint('sec', 'office', { assignments: [hat('secretariat_officer')] }),
        ],
        activities: [
          activity('ACT-2026-0001', 'alpha', {
            status: 'blocked',
            title: 'Open forum',
            reason: 'no venue',
            workingGroupId: 'referral',
          }),
          activity('ACT-2026-0002', 'alpha', { status: 'blocked', title: 'Hidden work', sensitivity: 'restricted' }),
          activity('ACT-2026-0003', 'beta', { status: 'blocked', title: 'Own training' }),
        ],
      },
    });
    await bot.store.workingGroups.create({ id: 'referral', nameEn: 'Referral', nameSw: 'Rufaa', active: true });
    await bot.install('ben');
    await bot.tickAt('2026-11-23T09:00');
  });
  after(() => bot.close());
  const said = async (person: string, text: string) => {
    const [sent] = await bot.write(person, text);
    return sent?.activity.text ?? textOf(cardOf(sent));
  };

  it('is everything for the secretariat', async () => {
    expect(await said('sec', 'summary'))
      .to.include('Activities: 3')
      .and.to.include('Hidden work')
      .and.to.include('Open forum');
  });

  it('is figures, without what is restricted, and one’s own by name, for a focal point', async () => {
    const text = await said('ben', 'summary');
    expect(text).to.include('Activities: 2').and.to.include('Own training');
    expect(text).not.to.include('Open forum').and.not.to.include('Hidden work');
  });

  it('is what is not restricted, by name, for a partner', async () => {
    const text = await said('partner', 'summary');
    expect(text).to.include('Activities: 2').and.to.include('Open forum').and.not.to.include('Hidden work');
  });

  it('is their group’s activities and the reasons, for a lead', async () => {
    const text = await said('lead', 'my group');
    expect(text).to.include('Activities of Referral').and.to.include('Open forum').and.to.include('no venue');
    expect(text).not.to.include('Own training');
  });

  it('never says of one organisation whether it answered, but to the secretariat', async () => {
    for (const person of ['ben', 'partner', 'lead'])
      expect(await said(person, 'summary org:"Example alpha"')).to.include('No round yet');
    expect(await said('sec', 'summary org:"Example alpha"')).to.include('of 1 answered');
    expect(await said('ben', 'summary')).to.include('of 2 answered');
  });
});

describe('roles', () => {
  let bot: TestApp;
  beforeEach(async () => {
    bot = await startApp();
    for (const person of ['sec', 'ann', 'ben']) await bot.install(person);
  });
  afterEach(() => bot.close());
  const said = async (person: string, text: string) => {
    const [sent] = await bot.write(person, text);
    return sent?.activity.text ?? textOf(cardOf(sent));
  };
  const notices = (person: string) =>
    bot.connector.to(`chat-${person}`).filter((sent) => textOf(cardOf(sent)).includes('Your role has changed'));

  it('are given and taken by an admin, told to the person, and written down', async () => {
    expect(await said('ben', 'ledger')).to.equal(refusal);
    expect(await said('sec', 'role add officer to ben@example.org')).to.include('is now: Secretariat officer');
    expect(textOf(cardOf(notices('ben')[0]))).to.include('You are now: Secretariat officer');
    expect(await said('ben', 'ledger')).not.to.equal(refusal);
    expect(await said('sec', 'role add officer to ben@example.org')).to.include('Nothing to change');
    expect(await said('sec', 'jukumu ondoa officer kwa ben@example.org')).to.include('no longer');
    expect(notices('ben')).to.have.length(2);
    expect(await said('ben', 'ledger')).to.equal(refusal);
    const changes = (await bot.store.audit.list()).filter(({ action }) => action === 'role-changed');
    expect(
      changes.map(({ by, detail }) => `${by} ${detail['person']} ${detail['role']} ${detail['change']}`),
    ).to.deep.equal(['sec ben secretariat_officer added', 'sec ben secretariat_officer taken']);
  });

  it('of focal points stay as they are when another hat comes and goes', async () => {
    await said('sec', 'role add partner to ann@example.org');
    await said('sec', 'role take partner from ann@example.org');
    expect((await bot.store.people.get('ann'))?.assignments).to.deep.equal([
      { role: 'focal_point', organisationId: 'alpha', rank: 'primary' },
    ]);
  });

  it('leave an admin, whatever is asked, and by two at once', async () => {
    expect(await said('sec', 'role take admin from sec@example.org')).to.include('only admin');
    await said('sec', 'role add admin to ben@example.org');
    await Promise.all([
      bot.writeOnly('sec', 'role take admin from ben@example.org'),
      bot.writeOnly('ben', 'role take admin from sec@example.org'),
    ]);
    const admins = (await bot.store.people.list()).filter(({ assignments }) =>
      assignments.some(({ role }) => role === 'secretariat_admin'),
    );
    expect(admins.length).to.be.at.least(1);
  });

  it('are listed for an admin, with who has not been seen in Teams yet', async () => {
    await bot.store.people.create({
      id: 'mail-only',
      displayName: 'Mail only (example)',
      workEmail: 'mail@example.org',
      assignments: [{ role: 'observer' }],
      language: 'en',
      active: true,
    });
    expect(await said('sec', 'people'))
      .to.include('Mail only (example)')
      .and.to.include('has not used Pamoja in Teams yet');
    expect(await said('ann', 'people')).to.equal(refusal);
    expect(await said('sec', 'role add king to ben@example.org')).to.include('Write for example');
    expect(await said('sec', 'role add officer to nobody@example.org')).to.include('I could not find');
  });
});
