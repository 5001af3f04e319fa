import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { mergeListedRoles, needsGrant } from '../../src/domain/network/listed-roles.ts';
import { type Assignment, ROLES } from '../../src/domain/network/network.ts';
import { importList } from '../../src/imports/import-list.ts';
import type { ImportOptions } from '../../src/imports/import-report.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { focalPoint, organisation } from '../support/network.ts';

const OBJECT_ID = '11111111-1111-4111-8111-11111111110';

describe('the rights that a list of people names', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-rights-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
    for (const id of ['alpha', 'beta']) await store.organisations.create(organisation(id));
    await store.people.create(
      focalPoint('boss', 'alpha', {
        aadObjectId: `${OBJECT_ID}1`,
        assignments: [{ role: 'secretariat_admin' }, { role: 'focal_point', organisationId: 'alpha', rank: 'primary' }],
      }),
    );
    await store.people.create(focalPoint('ann', 'alpha', { aadObjectId: `${OBJECT_ID}2` }));
    await store.people.create(focalPoint('new', 'beta', { aadObjectId: undefined as never }));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  let ids = 0;
  const take = (text: string, options: Partial<ImportOptions> = {}) =>
    importList(
      { store, now: () => new Date('2026-11-23T06:00:00Z'), newId: () => `person-${ids++}`, hash: sha256 },
      new TextEncoder().encode(text),
      { dryRun: false, newOrganisations: false, ...options },
    );
  const rolesOf = async (mail: string) =>
    (await store.people.list()).find(({ workEmail }) => workEmail === mail)?.assignments.map(({ role }) => role);

  for (const heading of ['Position', 'Job title', 'Title', 'Function', 'Designation', 'Cheo'])
    it(`are none in a column “${heading}”: what somebody is employed as gives no right`, async () => {
      const words = ['Administrator', 'Officer', 'DPO', 'Partner', 'Secretariat admin', 'Observer'];
      const rows = words.map((word, index) => `Person ${index} (example),p${index}@example.org,Example alpha,${word}`);
      const report = await take(`Name,E-mail,Organisation,${heading}\n${rows.join('\n')}`);
      expect(report).to.include({ rejected: 0 });
      expect(report.ignoredColumns).to.deep.equal([heading]);
      expect(report.proposals).to.deep.equal([]);
      for (const index of words.keys()) expect(await rolesOf(`p${index}@example.org`)).to.deep.equal(['focal_point']);
    });

  it('beyond a focal point’s are proposed, row by row, and given to those who are granted them', async () => {
    const list = `Name,Work e-mail,Organisation,Role
Officer (example),office@example.org,Example alpha,officer
Boss (example),newboss@example.org,,secretariat admin
Data (example),dpo@example.org,,DPO
Partner (example),partner@example.org,,partner
Focal (example),focal@example.org,Example alpha,focal point
`;
    const dry = await take(list, { dryRun: true });
    expect(
      dry.proposals.map(({ row, assignment, add, granted }) => [row, assignment.role, add, granted]),
    ).to.deep.equal([
      [2, 'secretariat_officer', true, false],
      [3, 'secretariat_admin', true, false],
      [4, 'data_protection_officer', true, false],
      [5, 'partner', true, false],
    ]);
    expect(dry.rows[0]?.messages.join()).to.include('--grant');
    const plain = await take(list);
    expect(plain.roleChanges.map(({ role }) => role)).to.deep.equal(['focal_point']);
    expect(await rolesOf('newboss@example.org')).to.deep.equal([]);
    const some = await take(list, { grant: new Set(['office@example.org']) });
    expect(some.roleChanges.map(({ role }) => role)).to.deep.equal(['secretariat_officer']);
    const all = await take(list, { grant: 'all' });
    expect(all.roleChanges.map(({ role }) => role)).to.have.members([
      'secretariat_admin',
      'data_protection_officer',
      'partner',
    ]);
    expect((await take(list)).proposals, 'held already').to.deep.equal([]);
  });

  it('are not taken by silence: what somebody may do stays until it is granted that it goes', async () => {
    const list = 'Name,Work e-mail,Organisation,Role\nBoss (example),boss@example.org,Example beta,focal point\n';
    const report = await take(list);
    expect(await rolesOf('boss@example.org')).to.have.members(['secretariat_admin', 'focal_point', 'focal_point']);
    expect(report.rows[0]?.messages.join()).to.include('no row says so any more');
    const officer = 'Name,Work e-mail,Organisation,Role\nAnn (example),ann@example.org,Example alpha,officer\n';
    await take(officer);
    expect(await rolesOf('ann@example.org'), 'a proposal takes nothing away').to.deep.equal(['focal_point']);
  });

  it('are never more than before without a grant, and never fewer, whatever the list says', () => {
    const hats = fc.array(
      fc.record({
        role: fc.constantFrom(...ROLES),
        organisationId: fc.constantFrom('alpha', 'beta'),
      }) as fc.Arbitrary<Assignment>,
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(hats, hats, fc.boolean(), (before, listed, active) => {
        const held = active ? before.filter(({ role }) => needsGrant(role)) : [];
        const { assignments } = mergeListedRoles({ assignments: before, active }, { assignments: listed }, 'none');
        const roles = (each: readonly Assignment[]) => [
          ...new Set(each.filter(({ role }) => needsGrant(role)).map(({ role }) => role)),
        ];
        expect(roles(assignments)).to.have.members(roles(held));
      }),
    );
  });

  const identity = (row: string) => `Name,Work e-mail,Organisation,Role,Entra object id\n${row}\n`;
  const cases: [what: string, row: string, person: string, field: string][] = [
    [
      'another account for an admin’s e-mail',
      `Boss,boss@example.org,Example alpha,focal point,${OBJECT_ID}9`,
      'boss',
      'aadObjectId',
    ],
    [
      'another e-mail for an admin’s account',
      `Boss,evil@example.org,Example alpha,focal point,${OBJECT_ID}1`,
      'boss',
      'workEmail',
    ],
    [
      'another account for a focal point’s e-mail',
      `Ann,ann@example.org,Example alpha,focal point,${OBJECT_ID}9`,
      'ann',
      'aadObjectId',
    ],
  ];
  for (const [what, row, id, field] of cases)
    it(`never come with ${what}, unless that is said by name`, async () => {
      const before = await store.people.get(id);
      const dry = await take(identity(row), { dryRun: true });
      expect(dry.identities).to.deep.include({ row: 2, personId: id, field, applied: false });
      const refused = await take(identity(row));
      expect(refused.rows[0]?.messages.join()).to.include('--change-identities');
      const { aadObjectId, workEmail } = (await store.people.get(id))!;
      expect({ aadObjectId, workEmail }).to.deep.equal({
        aadObjectId: before?.aadObjectId,
        workEmail: before?.workEmail,
      });
      expect((await store.people.list()).length).to.equal(3);
      const changed = await take(identity(row), { changeIdentities: true });
      expect(changed.identities).to.deep.include({ row: 2, personId: id, field, applied: true });
      const after = (await store.people.get(id))!;
      expect(after[field as 'workEmail']).to.not.equal(before?.[field as 'workEmail']);
      expect(after.formerEmail).to.equal(field === 'workEmail' ? before?.workEmail : undefined);
    });

  it('stay with their holder when the list completes what is not known; for somebody with rights that is said too', async () => {
    const first = await take(identity(`New,new@example.org,Example beta,focal point,${OBJECT_ID}7`));
    expect(first.identities).to.deep.equal([]);
    expect(await store.people.get('new')).to.include({ aadObjectId: `${OBJECT_ID}7` });
    await store.people.create(
      focalPoint('chief', 'alpha', { aadObjectId: undefined as never, assignments: [{ role: 'secretariat_admin' }] }),
    );
    const second = await take(identity(`Chief,chief@example.org,Example alpha,focal point,${OBJECT_ID}8`));
    expect(second.identities).to.have.length(1);
    expect((await store.people.get('chief'))?.aadObjectId).to.equal(undefined);
  });

  it('are not taken over by two rows of one person, of which the second names another account', async () => {
    const row = (mail: string, id: string) => `Focal point boss (example),${mail},Example alpha,focal point,${id}\n`;
    const before = (await store.people.get('boss'))!;
    const list = `Name,Work e-mail,Organisation,Role,Object id\n${row('boss@example.org', '')}${row('boss@example.org', `${OBJECT_ID}9`)}${row('other@example.org', `${OBJECT_ID}1`)}`;
    const report = await take(list);
    expect(await store.people.get('boss')).to.include({
      aadObjectId: before.aadObjectId,
      workEmail: before.workEmail,
    });
    expect(report.identities.map(({ row: at, field, applied }) => [at, field, applied])).to.deep.equal([
      [3, 'aadObjectId', false],
      [4, 'workEmail', false],
    ]);
  });

  it('are not doubled by a list that still has somebody’s former e-mail; another person may have it by now', async () => {
    const row = (name: string, mail: string, id = '') => `${name},${mail},Example alpha,focal point,${id}\n`;
    const header = 'Name,Work e-mail,Organisation,Role,Object id\n';
    const ann = 'Focal point ann (example)';
    await take(header + row(ann, 'ann.new@example.org', `${OBJECT_ID}2`), { changeIdentities: true });
    expect(await store.people.get('ann')).to.include({
      workEmail: 'ann.new@example.org',
      formerEmail: 'ann@example.org',
    });
    const count = (await store.people.list()).length;
    await take(header + row(ann, 'ann@example.org'));
    expect(await store.people.list()).to.have.length(count);
    expect(await store.people.get('ann')).to.include({ workEmail: 'ann.new@example.org' });
    await take(header + row('Successor (example)', 'ann@example.org'));
    expect(await store.people.list()).to.have.length(count + 1);
    expect(await store.people.get('ann')).to.include({ displayName: ann });
  });

  it('lose nothing by a row that is rejected', async () => {
    await take(
      'Name,Work e-mail,Organisation,Role\nFocal point ann (example),ann@example.org,Example alpha,focal point\nFocal point ann (example),ann@example.org,Example gamma,focal point\nFocal point boss (example),boss@example.org,Example alpha,focal point\nFocal point boss (example),boss@example.org,,wizard\n',
      { grant: 'all' },
    );
    expect(await rolesOf('ann@example.org')).to.deep.equal(['focal_point']);
    expect(await rolesOf('boss@example.org')).to.have.members(['focal_point', 'secretariat_admin']);
  });

  it('of two organisations are two: a partner’s of one is not kept by a list that names another', () => {
    const partner = (organisationId?: string): Assignment => ({
      role: 'partner',
      ...(organisationId ? { organisationId } : {}),
    });
    const merge = (held: Assignment, listed: Assignment, grant: 'all' | 'none') =>
      mergeListedRoles({ assignments: [held], active: true }, { assignments: [listed] }, grant);
    expect(merge(partner('alpha'), partner('beta'), 'all').assignments).to.deep.equal([partner('beta')]);
    expect(merge(partner('alpha'), partner('beta'), 'none').assignments).to.deep.equal([partner('alpha')]);
    expect(merge(partner('alpha'), partner('beta'), 'none').proposals).to.have.length(2);
    expect(merge(partner(), partner('beta'), 'none').proposals).to.have.length(0);
  });

  it('that were given or taken in chat while the list was read stay so', async () => {
    const { people } = store;
    const racingPeople = new Proxy(people, {
      get: (target, key) =>
        key === 'list'
          ? async () => {
              const listed = await people.list();
              const ann = (await people.get('ann'))!;
              if (ann.assignments.length === 1)
                await people.replace({ ...ann, assignments: [...ann.assignments, { role: 'secretariat_officer' }] });
              return listed;
            }
          : Reflect.get(target, key),
    });
    const racing = new Proxy(store, {
      get: (target, key) => (key === 'people' ? racingPeople : Reflect.get(target, key, target)),
    });
    const text =
      'Name,Work e-mail,Organisation,Role\nFocal point ann (example),ann@example.org,Example beta,focal point\n';
    await importList(
      { store: racing, now: () => new Date('2026-11-23T06:00:00Z'), newId: () => 'x', hash: sha256 },
      new TextEncoder().encode(text),
      { dryRun: false, newOrganisations: false },
    );
    expect(await rolesOf('ann@example.org')).to.have.members(['focal_point', 'focal_point', 'secretariat_officer']);
  });

  it('are nobody’s where the e-mail is one person’s and the account another’s', async () => {
    const report = await take(identity(`Boss,ann@example.org,Example alpha,focal point,${OBJECT_ID}1`), {
      changeIdentities: true,
    });
    expect(report).to.include({ rejected: 1, written: 0 });
  });
});
