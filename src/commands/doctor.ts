import { existsSync } from 'node:fs';
import { isReachableBy, waysToAsk } from '../check-ins/ask.ts';
import { ConfigError, type Environment, readConfig, readStoreChoice } from '../config.ts';
import { type AuditEvent, checkChain } from '../domain/audit/audit.ts';
import { focalPointsOf, rosterOf } from '../domain/network/network.ts';
import type { Settings } from '../domain/network/settings.ts';
import { planWeek } from '../domain/schedule/schedule.ts';
import { shiftWeek, weekOf } from '../domain/time/period.ts';
import { formatInstant } from '../language/format.ts';
import { now, sha256 } from '../runtime/process.ts';
import { nameOf, openStore, type StoreChoice } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { sayCheck } from './audit.ts';
import type { Output } from './output.ts';

export interface Check {
  name: string;
  ok: boolean;
  message: string;
}

/** `doctor`: what is wrong and what to do. Resolves with whether everything is right. */
export async function doctorCommand(env: Environment, output: Output): Promise<boolean> {
  const checks = await examine(env);
  const ok = checks.every((check) => check.ok);
  output.value({ ok, checks });
  for (const check of checks) output.line(`${check.ok ? 'ok  ' : 'BAD '} ${check.name}: ${check.message}`);
  return ok;
}

async function examine(env: Environment): Promise<Check[]> {
  return [checkNode(process.versions.node, now().toISOString().slice(0, 10)), ...(await examineStore(env))];
}

/** Until when Node's versions get security updates (nodejs/Release, schedule.json). */
const NODE_ENDS: Readonly<Record<string, string>> = { '20': '2026-04-30', '22': '2027-04-30', '24': '2028-04-30' };
const NODE_ADVISED = '24';

/** What the service runs on: one that is past its life still starts, and says so. */
export function checkNode(version: string, today: string): Check {
  const [major = ''] = version.split('.');
  const ends = NODE_ENDS[major];
  const advice = `Node ${NODE_ADVISED} is supported until ${NODE_ENDS[NODE_ADVISED]}`;
  if (ends === undefined) return good('node', `${version}; this version is not known here. ${advice}`);
  if (ends < today)
    return good('node', `${version} gets no security updates since ${ends}, and still works. ${advice}: install it`);
  return good('node', `${version}, supported until ${ends}${major === NODE_ADVISED ? '' : `. ${advice}`}`);
}

async function examineStore(env: Environment): Promise<Check[]> {
  let choice: StoreChoice;
  try {
    choice = readStoreChoice(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [checkConfig(env, false), bad('store', 'not looked at: its configuration is wrong')];
  }
  if (choice.kind === 'sqlite' && !existsSync(choice.path))
    return [
      checkConfig(env, false),
      bad('store', `there is no SQLite file at ${choice.path}: import a list, or start the service`),
    ];
  let store: Store;
  try {
    store = await openStore(choice);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown error';
    return [checkConfig(env, false), bad('store', `${nameOf(choice)} cannot be opened: ${why}`)];
  }
  try {
    const settings = await store.settings.get();
    return [
      checkConfig(env, settings?.example === true),
      good('store', `${nameOf(choice)}, schema ${await store.schemaVersion()}, reachable`),
      ...(settings
        ? await checkNetwork(store, settings, Boolean(env['SMTP_URL']))
        : [bad('settings', 'the network is not set up: start the service once, or import a list')]),
    ];
  } finally {
    await store.close();
  }
}

/** The example network runs without credentials; everything else must have them. */
function checkConfig(env: Environment, example: boolean): Check {
  try {
    readConfig(example && !env['MICROSOFT_APP_ID'] ? { ...env, ALLOW_ANONYMOUS: 'true' } : env);
    return good(
      'configuration',
      example ? 'complete for the example network (no credentials, loopback only)' : 'complete',
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return bad('configuration', error.problems.join('; '));
  }
}

async function checkNetwork(store: Store, settings: Settings, sendsMail: boolean): Promise<Check[]> {
  const at = now().toISOString();
  const [organisations, people, activities, runs, wayTo, events] = await Promise.all([
    store.organisations.list(),
    store.people.list(),
    store.activities.list(),
    store.runs.list(),
    waysToAsk({ store, sendsMail }, weekOf(at, settings.zone)),
    store.audit.list(),
  ]);
  const roster = rosterOf(organisations);
  const reachable = roster.filter((each) => focalPointsOf(each.id, people).some(isReachableBy(wayTo))).length;
  const failed = runs.filter((run) => run.state === 'failed');
  const thisWeek = planWeek(weekOf(at, settings.zone), settings);
  const next = thisWeek.opensAt > at ? thisWeek : planWeek(shiftWeek(thisWeek.week, 1), settings);
  return [
    good('clock', `${formatInstant(at, settings.zone, 'en')} (${settings.zone})`),
    roster.length > 0
      ? good('roster', `${roster.length} organisations are asked, ${activities.length} activities are in the plan`)
      : bad('roster', 'no organisation is on the roster: import the list of organisations'),
    good('schedule', `the next round, ${next.week}, opens ${formatInstant(next.opensAt, settings.zone, 'en')}`),
    failed.length === 0
      ? good('jobs', 'no job has failed')
      : bad('jobs', failed.map((run) => `${run.id} failed${run.reason ? ` (${run.reason})` : ''}`).join('; ')),
    good(
      'channel',
      settings.digestChannelId
        ? `the digest goes to ${settings.digestChannelName}`
        : 'no channel chosen yet: write “@Pamoja use this channel” in it',
    ),
    checkAudit(events),
    good(
      'reachability',
      `${reachable} of ${roster.length} organisations can be reached${sendsMail ? ' in Teams or by e-mail' : ' in Teams'}; the others have not opened the bot yet`,
    ),
  ];
}

function checkAudit(events: readonly AuditEvent[]): Check {
  const check = checkChain(events, sha256);
  return check.problem ? bad('audit log', sayCheck(check)) : good('audit log', sayCheck(check));
}

function good(name: string, message: string): Check {
  return { name, ok: true, message };
}

function bad(name: string, message: string): Check {
  return { name, ok: false, message };
}
