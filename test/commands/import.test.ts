import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { importCommand } from '../../src/commands/import.ts';
import { createOutput } from '../../src/commands/output.ts';
import { cardOf, startApp, type TestApp, textOf } from '../support/start-app.ts';

describe('a list of people', () => {
  let folder: string;
  let bot: TestApp;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-import-'));
    const path = join(folder, 'pamoja.db');
    bot = await startApp({ choice: { kind: 'sqlite', path }, fresh: true });
    await bot.install('ben');
  });
  afterEach(async () => {
    await bot.close();
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
    const options = { dryRun: false, newOrganisations: false };
    await importCommand({ SQLITE_PATH: path }, output, file, options);
    expect(JSON.parse(said)).to.include({ rejected: 0 });
    const changes = (await bot.store.audit.list()).filter(({ action }) => action === 'role-changed');
    expect(changes.map(({ by, detail }) => [by, detail['role'], detail['change']])).to.have.deep.members([
      ['command line', 'secretariat_officer', 'added'],
      ['command line', 'focal_point', 'taken'],
      ['command line', 'data_protection_officer', 'added'],
    ]);
    // The service sends what the command has queued.
    await bot.tickAt('2027-01-01T09:00');
    const told = bot.connector.to('chat-ben').map((sent) => textOf(cardOf(sent)));
    expect(told.filter((text) => text.includes('You are now: Secretariat officer'))).to.have.length(1);
    expect(told.filter((text) => text.includes('You are no longer: Focal point'))).to.have.length(1);
  });
});
