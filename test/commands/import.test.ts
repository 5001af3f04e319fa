import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { importCommand } from '../../src/commands/import.ts';
import { createOutput } from '../../src/commands/output.ts';
import { type FakeMailServer, startFakeMailServer } from '../support/fake-mail.ts';
import { cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('a list of people', () => {
  let folder: string;
  let bot: TestApp;
  let mail: FakeMailServer;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-import-'));
    const path = join(folder, 'pamoja.db');
    mail = await startFakeMailServer();
    bot = await startApp({
      choice: { kind: 'sqlite', path },
      fresh: true,
      env: {
        SMTP_URL: mail.url,
        MAIL_FROM: 'Pamoja <pamoja@example.org>',
        LINK_SECRET: 'an example secret of forty characters ..',
        PUBLIC_URL: 'https://pamoja.example.org',
      },
    });
    for (const person of ['ben', 'sec']) await bot.install(person);
  });
  afterEach(async () => {
    await bot.close();
    await mail.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('changes nobody’s rights behind their back, nor without a trace', async () => {
    const file = join(folder, 'people.csv');
    const row = (name: string, organisation: string, role: string) =>
      `${name},${name}@example.org,${organisation},${role}\n`;
    writeFileSync(
      file,
      `Name,Work e-mail,Organisation,Role\n${row('ben', 'Example beta', 'officer')}${row('new', 'Example beta', 'focal point')}${row('chief', 'Example beta', 'dpo')}`,
    );
    const path = bot.choice.kind === 'sqlite' ? bot.choice.path : '';
    let said = '';
    const output = createOutput(true, (text) => {
      said += text;
    });
    const options = { dryRun: false, newOrganisations: false, grant: true };
    await importCommand({ SQLITE_PATH: path }, output, file, options);
    expect(JSON.parse(said)).to.include({ rejected: 0 });
    const changes = (await bot.store.audit.list()).filter(({ action }) => action === 'role-changed');
    expect(changes.map(({ by, detail }) => [by, detail['role'], detail['change']])).to.have.deep.members([
      ['command line', 'secretariat_officer', 'added'],
      ['command line', 'data_protection_officer', 'added'],
    ]);
    // The service sends what the command has queued.
    await bot.tickAt('2027-01-01T09:00');
    const told = bot.connector.to('chat-ben').map((sent) => textOf(cardOf(sent)));
    expect(told.filter((text) => text.includes('You are now: Secretariat officer'))).to.have.length(1);
    const admins = bot.connector.to('chat-sec').map((sent) => textOf(cardOf(sent)));
    for (const news of ['ben is now: Secretariat officer', 'chief is now: Data protection'])
      expect(
        admins.filter((text) => text.includes(news)),
        news,
      ).to.have.length(1);
  });

  it('that gives an account to somebody else is told to the old one, in Teams and by mail, and to the admins', async () => {
    const file = join(folder, 'people.csv');
    const account = '11111111-1111-4111-8111-111111111109';
    writeFileSync(
      file,
      `Name,Work e-mail,Organisation,Role,Entra object id\nben,ben@example.org,Example beta,focal point,${account}\n`,
    );
    const path = bot.choice.kind === 'sqlite' ? bot.choice.path : '';
    const output = createOutput(true, () => undefined);
    const options = { dryRun: false, newOrganisations: false };
    await importCommand({ SQLITE_PATH: path }, output, file, { ...options, dryRun: true, changeIdentities: true });
    await importCommand({ SQLITE_PATH: path }, output, file, options);
    expect((await bot.store.people.get('ben'))?.aadObjectId).to.equal('aad-ben');
    expect((await bot.store.audit.list()).filter(({ action }) => action === 'identity-changed')).to.deep.equal([]);
    await importCommand({ SQLITE_PATH: path }, output, file, { ...options, changeIdentities: true });
    expect((await bot.store.people.get('ben'))?.aadObjectId).to.equal(account);
    writeFileSync(
      file,
      `Name,Work e-mail,Organisation,Role,Entra object id\nben,other@example.org,Example beta,focal point,${account}\n`,
    );
    await importCommand({ SQLITE_PATH: path }, output, file, { ...options, changeIdentities: true });
    const changes = (await bot.store.audit.list()).filter(({ action }) => action === 'identity-changed');
    expect(changes.map(({ by, detail }) => [by, detail['person'], detail['field']])).to.deep.equal([
      ['command line', 'ben', 'aadObjectId'],
      ['command line', 'ben', 'workEmail'],
    ]);
    await bot.tickAt('2027-01-01T09:00');
    const said = (person: string) =>
      bot.connector
        .to(`chat-${person}`)
        .map((sent) => textOf(cardOf(sent)))
        .join('\n');
    expect(said('ben')).to.include('You are known by another address now').and.to.include('Microsoft account');
    expect(said('sec')).to.include('Someone is known by another address now').and.to.include('work e-mail');
    expect(mail.received.map(({ to }) => to)).to.deep.equal(['ben@example.org']);
    expect(mail.received[0]?.raw).to.include('tell the secretariat at once');
    expect(JSON.stringify(await bot.store.deliveries.list())).to.not.include('@');
  });
});
