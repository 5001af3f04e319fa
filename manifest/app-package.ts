import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** What the manifest leaves open: `${{NAME}}` in its text, as the Microsoft 365 Agents Toolkit writes it. */
export interface PackageValues {
  APP_VERSION: string;
  TEAMS_APP_ID: string;
  BOT_ID: string;
  PUBLIC_URL: string;
  PUBLIC_HOST: string;
  DEVELOPER_NAME: string;
}

export interface AppPackage {
  manifest: Record<string, unknown>;
  zip: Uint8Array;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything Teams is given; what the pictures were made from stays here. */
export const PACKAGE_FILES = ['manifest.json', 'sw.json', 'color.png', 'outline.png'] as const;
const FOLDER = import.meta.dirname;
/** A zip keeps a date for each file: always this one, so that the same input is the same package. */
const DATE = '2026-01-01T00:00:00';
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The values of a network, from its environment. Throws an Error that names every problem. */
export function packageValues(env: Environment, version: string): PackageValues {
  const { MICROSOFT_APP_ID: botId = '', PUBLIC_URL: url = '', TEAMS_APP_ID, DEVELOPER_NAME } = env;
  const problems = [
    ...(GUID.test(botId) ? [] : ['MICROSOFT_APP_ID must be the GUID of the bot’s registration']),
    ...(/^https:\/\/[^/:]+\/?$/.test(url) ? [] : ['PUBLIC_URL must be https://… without a path or a port']),
    ...(TEAMS_APP_ID && !GUID.test(TEAMS_APP_ID) ? ['TEAMS_APP_ID must be a GUID'] : []),
    ...(DEVELOPER_NAME && DEVELOPER_NAME.length > 32 ? ['DEVELOPER_NAME must be 32 characters at most'] : []),
  ];
  if (problems.length > 0) throw new Error(problems.map((problem) => `- ${problem}`).join('\n'));
  const origin = url.replace(/\/$/, '');
  return {
    APP_VERSION: version,
    TEAMS_APP_ID: TEAMS_APP_ID || guidOf(`pamoja|${botId.toLowerCase()}`),
    BOT_ID: botId.toLowerCase(),
    PUBLIC_URL: origin,
    PUBLIC_HOST: new URL(origin).hostname,
    DEVELOPER_NAME: DEVELOPER_NAME || 'Pamoja',
  };
}

/** The app package: the same bytes for the same files and values. */
export async function makeAppPackage(values: PackageValues): Promise<AppPackage> {
  const files = await Promise.all(
    PACKAGE_FILES.map(async (name) => [name, new Uint8Array(await readFile(join(FOLDER, name)))] as const),
  );
  const text = filledIn(await readFile(join(FOLDER, 'manifest.json'), 'utf8'), values);
  const entries = Object.fromEntries(
    files.map(([name, bytes]) => [name, name === 'manifest.json' ? strToU8(text) : bytes]),
  );
  return { manifest: JSON.parse(text), zip: zipSync(entries, { mtime: DATE, level: 9 }) };
}

/** Values are put into a JSON text: nothing they hold may end the string they stand in. */
function filledIn(template: string, values: PackageValues): string {
  return template.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = (values as unknown as Record<string, string | undefined>)[name];
    if (!value) throw new Error(`the manifest wants ${name}, which nothing gives`);
    return JSON.stringify(value).slice(1, -1);
  });
}

/** A GUID made of a text: where none is given, the app keeps its id from one package to the next. */
function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
