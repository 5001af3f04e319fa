import { z } from 'zod/v4';
import { LOG_LEVELS, type LogLevel } from './runtime/log.ts';
import type { StoreChoice } from './store/open.ts';

export interface Config {
  port: number;
  host: string;
  /** Reverse proxies in front of the service. */
  proxyHops: number;
  publicUrl?: string;
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  appTenantId?: string;
  appPassword?: string;
  allowedTenants: readonly string[];
  serviceUrlHosts: readonly string[];
  adminObjectIds: readonly string[];
  store: StoreChoice;
  logLevel: LogLevel;
  /** What links to the web form are signed with; no links without it. */
  linkSecret?: string;
  /** Where mail is handed in, and in whose name; none is sent without. */
  mail?: { url: string; from: string };
  telemetry: { serviceName: string; otlpEndpoint?: string; azureConnectionString?: string };
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
  'PROXY_HOPS',
  'PUBLIC_URL',
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_TYPE',
  'MICROSOFT_APP_TENANT_ID',
  'MICROSOFT_APP_PASSWORD',
  'ALLOWED_TENANTS',
  'SERVICE_URL_HOSTS',
  'ADMIN_OBJECT_IDS',
  'COSMOS_ENDPOINT',
  'COSMOS_DATABASE',
  'COSMOS_KEY',
  'SQLITE_PATH',
  'LINK_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'LOG_LEVEL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_SERVICE_NAME',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
  'ALLOW_ANONYMOUS',
] as const;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const DEFAULT_PORT = 3978;
const DEFAULT_SQLITE_PATH = '.data/pamoja.db';
const DEFAULT_COSMOS_DATABASE = 'pamoja';
/** The key every emulator of Cosmos DB comes with; Microsoft publishes it, so it opens nothing else. */
export const EMULATOR_KEY = 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';

const guid = z.string().regex(GUID, 'must be a GUID such as 00000000-0000-0000-0000-000000000000');
const host = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be host names without https:// and path');

/** Several, as people paste them; ids and host names are the same in lower case. */
function listOf(each: z.ZodString) {
  return z
    .string()
    .default('')
    .transform((text) =>
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    )
    .pipe(z.array(each));
}

const STORE_SHAPE = {
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  COSMOS_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  COSMOS_DATABASE: z
    .string()
    .regex(/^[^/\\?#]{1,255}$/, 'must be a name without / \\ ? #')
    .optional(),
  COSMOS_KEY: z.string().optional(),
  SQLITE_PATH: z.string().default(DEFAULT_SQLITE_PATH),
};
const STORE = z.object(STORE_SHAPE);

const SHAPE = z.object({
  ...STORE_SHAPE,
  PORT: z
    .string()
    .default(String(DEFAULT_PORT))
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'must be a port number, 0 to 65535'),
  HOST: z.string().optional(),
  PROXY_HOPS: z
    .string()
    .regex(/^[0-5]$/, 'must be a number of proxies, 0 to 5')
    .default('0'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI').optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  ALLOWED_TENANTS: listOf(guid),
  SERVICE_URL_HOSTS: listOf(host),
  ADMIN_OBJECT_IDS: listOf(guid),
  LINK_SECRET: z.string().min(32, 'must be at least 32 characters by chance: openssl rand -base64 48').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be smtps://user:password@host' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@,;]*<[^\s@<>,;]+@[^\s@<>,;]+>|[^\s@<>,;]+@[^\s@<>,;]+)$/, 'must be an address, or Name <address>')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS as [LogLevel], `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  OTEL_SERVICE_NAME: z.string().default('pamoja'),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(/InstrumentationKey=/i, 'must be the connection string of an Application Insights resource')
    .optional(),
  ALLOW_ANONYMOUS: z.enum(['true', 'false'], 'must be true or false').default('false'),
});

/** Reads the environment once. Throws a ConfigError that names every problem, not only the first. */
export function readConfig(env: Environment): Config {
  const value = parse(SHAPE, env, contradictions);
  const anonymous = value.ALLOW_ANONYMOUS === 'true';
  return Object.freeze({
    port: Number(value.PORT),
    host: value.HOST ?? (anonymous ? '127.0.0.1' : '0.0.0.0'),
    proxyHops: Number(value.PROXY_HOPS),
    ...(value.PUBLIC_URL ? { publicUrl: value.PUBLIC_URL } : {}),
    appId: value.MICROSOFT_APP_ID ?? '',
    appType: value.MICROSOFT_APP_TYPE ?? 'SingleTenant',
    ...(value.MICROSOFT_APP_TENANT_ID ? { appTenantId: value.MICROSOFT_APP_TENANT_ID } : {}),
    ...(value.MICROSOFT_APP_PASSWORD ? { appPassword: value.MICROSOFT_APP_PASSWORD } : {}),
    allowedTenants: Object.freeze(value.ALLOWED_TENANTS),
    serviceUrlHosts: Object.freeze(value.SERVICE_URL_HOSTS),
    adminObjectIds: Object.freeze(value.ADMIN_OBJECT_IDS),
    store: storeOf(value),
    ...(value.LINK_SECRET ? { linkSecret: value.LINK_SECRET } : {}),
    ...(value.SMTP_URL && value.MAIL_FROM ? { mail: { url: value.SMTP_URL, from: value.MAIL_FROM } } : {}),
    logLevel: value.LOG_LEVEL,
    telemetry: {
      serviceName: value.OTEL_SERVICE_NAME,
      ...(value.OTEL_EXPORTER_OTLP_ENDPOINT ? { otlpEndpoint: value.OTEL_EXPORTER_OTLP_ENDPOINT } : {}),
      ...(value.APPLICATIONINSIGHTS_CONNECTION_STRING
        ? { azureConnectionString: value.APPLICATIONINSIGHTS_CONNECTION_STRING }
        : {}),
    },
    anonymous,
  });
}

/** Where the store is; all that the command line needs to read it. Throws a ConfigError, as `readConfig` does. */
export function readStoreChoice(env: Environment): StoreChoice {
  return storeOf(parse(STORE, env, storeContradictions));
}

function parse<Shape extends z.ZodObject>(
  shape: Shape,
  env: Environment,
  check: (value: z.infer<Shape>) => string[],
): z.infer<Shape> {
  const given = Object.fromEntries(VARIABLES.map((name) => [name, env[name]?.trim() || undefined]));
  const read = shape.safeParse(given);
  const problems = read.success
    ? check(read.data)
    : read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  if (!read.success || problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return read.data;
}

type StoreValues = z.infer<typeof STORE>;

function storeOf(value: StoreValues): StoreChoice {
  if (!value.COSMOS_ENDPOINT) return { kind: 'sqlite', path: value.SQLITE_PATH };
  return {
    kind: 'cosmos',
    endpoint: value.COSMOS_ENDPOINT,
    database: value.COSMOS_DATABASE ?? DEFAULT_COSMOS_DATABASE,
    ...(value.COSMOS_KEY ? { key: value.COSMOS_KEY } : {}),
    network: `${value.MICROSOFT_APP_TENANT_ID ?? 'local'}|network`,
  };
}

/** A key opens the whole account to whoever finds it: it is for emulators. */
function storeContradictions({ COSMOS_ENDPOINT, COSMOS_DATABASE, COSMOS_KEY }: StoreValues): string[] {
  if (!COSMOS_ENDPOINT)
    return COSMOS_DATABASE || COSMOS_KEY
      ? ['COSMOS_ENDPOINT is missing: COSMOS_DATABASE and COSMOS_KEY mean nothing without it']
      : [];
  const { hostname, protocol } = new URL(COSMOS_ENDPOINT);
  const isLocal = LOOPBACK.has(hostname);
  const problems: string[] = [];
  if (COSMOS_KEY && !isLocal && COSMOS_KEY !== EMULATOR_KEY)
    problems.push('COSMOS_KEY is for an emulator: unset it, and give the managed identity the data role instead');
  if (isLocal && !COSMOS_KEY) problems.push('COSMOS_KEY is missing: an emulator on this machine wants one');
  if (protocol === 'http:' && !isLocal) problems.push('COSMOS_ENDPOINT must be https');
  return problems;
}

function contradictions(value: z.infer<typeof SHAPE>): string[] {
  const problems = storeContradictions(value);
  if (value.LINK_SECRET && !value.PUBLIC_URL) problems.push('PUBLIC_URL is missing: LINK_SECRET signs links to it');
  if (Boolean(value.SMTP_URL) !== Boolean(value.MAIL_FROM)) problems.push('SMTP_URL and MAIL_FROM want each other');
  if (value.SMTP_URL && !value.LINK_SECRET) problems.push('LINK_SECRET is missing: mails carry links');
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
