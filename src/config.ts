import { z } from 'zod/v4';
import { LOG_LEVELS, type LogLevel } from './log.ts';

export interface Config {
  port: number;
  host: string;
  publicUrl?: string;
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  appTenantId?: string;
  appPassword?: string;
  allowedTenants: readonly string[];
  adminObjectIds: readonly string[];
  sqlitePath: string;
  logLevel: LogLevel;
  /** No credentials, no authentication: only for a loopback host. */
  anonymous: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** All problems of the environment in one error. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.map((problem) => `- ${problem}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Every variable the program reads; .env.example lists the same names (test/config.test.ts). */
export const VARIABLES = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_TYPE',
  'MICROSOFT_APP_TENANT_ID',
  'MICROSOFT_APP_PASSWORD',
  'ALLOWED_TENANTS',
  'ADMIN_OBJECT_IDS',
  'SQLITE_PATH',
  'LOG_LEVEL',
  'ALLOW_ANONYMOUS',
] as const;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
export const DEFAULT_PORT = 3978;
export const DEFAULT_SQLITE_PATH = '.data/pamoja.db';

const guid = z.string().regex(GUID, 'must be a GUID such as 00000000-0000-0000-0000-000000000000');
const guids = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
  .pipe(z.array(guid));

const SHAPE = z.object({
  PORT: z
    .string()
    .default(String(DEFAULT_PORT))
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'must be a port number, 0 to 65535'),
  HOST: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI').optional(),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  ALLOWED_TENANTS: guids,
  ADMIN_OBJECT_IDS: guids,
  SQLITE_PATH: z.string().default(DEFAULT_SQLITE_PATH),
  LOG_LEVEL: z.enum(LOG_LEVELS as [LogLevel], `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  ALLOW_ANONYMOUS: z.enum(['true', 'false'], 'must be true or false').default('false'),
});

/** Reads the environment once. Throws a ConfigError that names every problem, not only the first. */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(VARIABLES.map((name) => [name, env[name]?.trim() || undefined]));
  const read = SHAPE.safeParse(given);
  const problems = read.success
    ? contradictions(read.data)
    : read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  if (!read.success || problems.length > 0) throw new ConfigError([...new Set(problems)]);
  const value = read.data;
  const anonymous = value.ALLOW_ANONYMOUS === 'true';
  return Object.freeze({
    port: Number(value.PORT),
    host: value.HOST ?? (anonymous ? '127.0.0.1' : '0.0.0.0'),
    ...(value.PUBLIC_URL ? { publicUrl: value.PUBLIC_URL } : {}),
    appId: value.MICROSOFT_APP_ID ?? '',
    appType: value.MICROSOFT_APP_TYPE ?? 'SingleTenant',
    ...(value.MICROSOFT_APP_TENANT_ID ? { appTenantId: value.MICROSOFT_APP_TENANT_ID } : {}),
    ...(value.MICROSOFT_APP_PASSWORD ? { appPassword: value.MICROSOFT_APP_PASSWORD } : {}),
    allowedTenants: Object.freeze(value.ALLOWED_TENANTS),
    adminObjectIds: Object.freeze(value.ADMIN_OBJECT_IDS),
    sqlitePath: value.SQLITE_PATH,
    logLevel: value.LOG_LEVEL,
    anonymous,
  });
}

function contradictions(value: z.infer<typeof SHAPE>): string[] {
  const problems: string[] = [];
  if (value.ALLOW_ANONYMOUS === 'true') {
    if (value.HOST && !LOOPBACK.has(value.HOST))
      problems.push(`ALLOW_ANONYMOUS is only for a loopback HOST (127.0.0.1), and HOST is ${value.HOST}`);
    if (value.MICROSOFT_APP_ID) problems.push('ALLOW_ANONYMOUS and MICROSOFT_APP_ID contradict each other: unset one');
    return problems;
  }
  if (!value.MICROSOFT_APP_ID)
    problems.push('MICROSOFT_APP_ID is missing (or set ALLOW_ANONYMOUS=true for a local trial)');
  if (!value.MICROSOFT_APP_TYPE) problems.push('MICROSOFT_APP_TYPE is missing: SingleTenant or UserAssignedMSI');
  if (!value.MICROSOFT_APP_TENANT_ID) problems.push('MICROSOFT_APP_TENANT_ID is missing');
  if (value.MICROSOFT_APP_TYPE === 'SingleTenant' && !value.MICROSOFT_APP_PASSWORD)
    problems.push('MICROSOFT_APP_PASSWORD is missing: a SingleTenant bot needs it');
  if (value.MICROSOFT_APP_TYPE === 'UserAssignedMSI' && value.MICROSOFT_APP_PASSWORD)
    problems.push('MICROSOFT_APP_PASSWORD must be unset: a managed identity has no password');
  return problems;
}

/** Where the store is; all that the command line needs to read it. */
export function storePathOf(env: Environment): string {
  return env['SQLITE_PATH']?.trim() || DEFAULT_SQLITE_PATH;
}
