/**
 * Drives `npm run demo` through Microsoft 365 Agents Playground in headless Chromium, as a new user would.
 * Not part of `npm test`: the client is a tool fetched by npx. Screenshots go to SHOTS (default .data/shots).
 */
import { strict as assert } from 'node:assert';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const SHOTS = process.env.SHOTS ?? '.data/shots';
const CARD = '.ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)';
const COMPOSE = 'div[role="textbox"][contenteditable="true"]';

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

interface Demo {
  child: ChildProcess;
  service: string;
  client: string;
}

async function startDemo(folder: string, port: number, clientPort: number, extra: string[] = []): Promise<Demo> {
  const child = spawn('npm', ['run', '--silent', 'demo', '--', '--client-port', String(clientPort), ...extra], {
    env: { ...process.env, PORT: String(port), SQLITE_PATH: join(folder, 'demo.db') },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let waited = 0; waited < 2000 && child.exitCode === null; waited += 1) {
    if (said.includes('Ctrl-C'))
      return { child, service: `http://127.0.0.1:${port}`, client: `http://127.0.0.1:${clientPort}` };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the demo did not start:\n${said}`);
}

async function stopDemo({ child }: Demo, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid as number), signal);
  await ended;
}

async function openClient(url: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 1400 } })).newPage();
  page.setDefaultTimeout(15_000);
  await page.route(
    (address) => !['127.0.0.1', 'localhost'].includes(address.hostname),
    (route) => route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.getByText('Secretariat officer (example)', { exact: true }).first().waitFor({ timeout: 30_000 });
  await page
    .getByText(/conversationUpdate 2\d\d/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  return { browser, page };
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator(COMPOSE).last().fill(text);
  await page.getByRole('button', { name: 'Send Message' }).last().click();
}

/** The newest card that holds a text. */
function cardWith(page: Page, text: string | RegExp): Locator {
  return page.locator(CARD).filter({ hasText: text }).last();
}

async function choose(page: Page, card: Locator, index: number, option: string): Promise<void> {
  await card.getByRole('combobox', { name: 'Status', exact: true }).nth(index).click();
  await page.getByRole('option', { name: option, exact: true }).last().click();
}

async function postInChannel(page: Page, text: string): Promise<void> {
  await page.locator(COMPOSE).first().click();
  await page.keyboard.type('@Pam');
  await page.locator('#typeahead-menu').getByRole('menuitem', { name: 'Pamoja' }).click();
  await page.keyboard.type(` ${text}`);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

function pamoja(folder: string, ...args: string[]): Record<string, unknown> {
  const env = { ...process.env, SQLITE_PATH: join(folder, 'demo.db') };
  return JSON.parse(
    execFileSync('npm', ['run', '--silent', 'pamoja', '--', ...args, '--json'], { env, encoding: 'utf8' }),
  );
}

async function shot(target: Page | Locator, name: string): Promise<void> {
  await target.screenshot({ path: join(SHOTS, `${name}.png`) });
  console.log(`  picture ${name}.png`);
}

async function drive(): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-playground-'));
  const [port, clientPort] = [await freePort(), await freePort()];
  let demo = await startDemo(folder, port, clientPort);
  let browser: Browser | undefined;
  let shown: Page | undefined;
  try {
    assert.equal((await fetch(`${demo.service}/healthz`)).status, 200);
    const opened = await openClient(demo.client);
    browser = opened.browser;
    const { page } = opened;
    shown = page;
    await cardWith(page, 'I am Pamoja').waitFor();
    await shot(page, 'first-contact');

    await say(page, 'help');
    await cardWith(page, 'What you can write').waitFor();
    await shot(page, 'help');
    console.log('ok help');

    await say(page, 'check in');
    const form = page.locator(CARD).filter({ hasText: 'Submit' }).last();
    await form.waitFor();
    await shot(form, 'check-in');
    await choose(page, form, 0, 'Completed');
    await form.getByRole('button', { name: 'Submit', exact: true }).click();
    await cardWith(page, 'please give the day it ended').waitFor();
    await shot(cardWith(page, 'please give the day it ended'), 'check-in-refused');
    console.log('ok refused with a reason');

    const refused = cardWith(page, 'please give the day it ended');
    await choose(page, refused, 0, 'On track');
    await choose(page, refused, 1, 'Delayed');
    await choose(page, refused, 2, 'Not started');
    await refused
      .getByRole('button', { name: /Add a note/ })
      .nth(1)
      .click();
    await refused
      .getByRole('textbox', { name: /^Reason/ })
      .last()
      .fill('Venue lost');
    const later = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await refused
      .locator('input[type="date"], input[placeholder*="date" i], [role="combobox"][aria-label^="Date"]')
      .last()
      .fill(later);
    await page.keyboard.press('Tab');
    await refused.getByRole('button', { name: 'Submit', exact: true }).click();
    const receipt = cardWith(page, 'Your answer is saved');
    await receipt.waitFor();
    await shot(receipt, 'receipt');
    console.log('ok submitted, receipt');

    await say(page, 'summary');
    const summary = cardWith(page, 'Activities: 40');
    await summary.waitFor();
    await page.waitForTimeout(500);
    await shot(summary, 'summary');
    await say(page, 'ledger');
    await cardWith(page, 'Answers, week of').waitFor();
    await shot(cardWith(page, 'Answers, week of'), 'ledger');
    await say(page, 'lugha sw');
    await page.getByText('Nitazungumza nawe kwa Kiswahili').first().waitFor();
    await say(page, 'shughuli zangu');
    await cardWith(page, 'Shughuli za').waitFor();
    await shot(cardWith(page, 'Shughuli za'), 'activities-sw');
    await say(page, 'msaada');
    await cardWith(page, 'Unachoweza kuandika').waitFor();
    await shot(cardWith(page, 'Unachoweza kuandika'), 'help-sw');
    await say(page, 'language en');
    await page.getByText('I will speak English with you').first().waitFor();
    console.log('ok summary, ledger, Kiswahili');

    await page.getByRole('treeitem', { name: 'CSO-CTIP Coordination - CSO-CTIP', exact: true }).click();
    await page.getByRole('button', { name: 'Post', exact: true }).waitFor();
    await postInChannel(page, 'use this channel');
    await page
      .getByText(/The weekly digest will be posted in/)
      .first()
      .waitFor();
    await postInChannel(page, 'digest now');
    const digest = page.locator(CARD).filter({ hasText: 'Example CSO-CTIP coordination' }).first();
    await digest.waitFor();
    await page.waitForTimeout(500);
    await shot(digest, 'digest');
    await digest.getByRole('button', { name: 'Kiswahili / English' }).click();
    await digest.getByText('Asanteni nyote').first().waitFor();
    await shot(digest, 'digest-sw');
    await postInChannel(page, 'digest now');
    await page
      .getByText(/was already posted/)
      .first()
      .waitFor();
    assert.equal(await page.locator(CARD).filter({ hasText: 'Example CSO-CTIP coordination' }).count(), 1);
    await shot(page, 'channel');
    console.log('ok one digest in the channel');

    const published = pamoja(folder, 'digest') as { state: string; figures: { changes: { to: string }[] } };
    assert.equal(published.state, 'posted');
    const changes = published.figures.changes.map((change) => change.to).sort();
    assert.deepEqual(changes, ['delayed', 'not_started'], 'both changes are in the digest');
    await browser.close();
    browser = undefined;

    await stopDemo(demo, 'SIGKILL');
    demo = await startDemo(folder, await freePort(), await freePort(), ['--keep']);
    const ledger = pamoja(folder, 'ledger') as { rows: { organisationId: string; state: string }[] };
    assert.match(ledger.rows.find((row) => row.organisationId === 'ecsmf')?.state ?? '', /^answered/);
    console.log('ok killed and started again: the update is there');
  } catch (error) {
    if (shown && !shown.isClosed()) await shot(shown, 'failed');
    throw error;
  } finally {
    await browser?.close();
    await stopDemo(demo, 'SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}

await drive();
console.log('done');
