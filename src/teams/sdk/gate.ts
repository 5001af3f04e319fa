import { z } from 'zod/v4';
import type { TokenAnswer, TokenCheck } from './token.ts';

/** Whom the gate lets through. */
export interface GateRules {
  /** Loopback, without credentials: the local Teams client on this machine. */
  anonymous: boolean;
  /** Entra tenants whose conversations are served; empty in anonymous mode. */
  tenants: readonly string[];
  /** Hosts of the Bot Connector besides those of the public cloud and the US government's. */
  hosts: readonly string[];
}

/** A request as it came in. */
export interface Knock {
  /** The Authorization header; empty when there is none. */
  authorization: string;
  body: unknown;
}

export type GateAnswer =
  | { ok: true; activity: Record<string, unknown> }
  | { ok: false; status: 400 | 401 | 403 | 503; reason: string };

/** Hosts of the Bot Connector (docs/teams.md); the bot's token goes to no other. */
const CONNECTOR_HOSTS = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
]);
const ONE_DRIVE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:sharepoint\.com|sharepoint\.us|svc\.ms)$/;
const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);
const CHANNEL = 'msteams';

/** Who may knock: looked at before the SDK sees anything, first the token, then what it is said to be signed for. */
export async function passGate(
  { authorization, body }: Knock,
  rules: GateRules,
  checkToken: TokenCheck,
): Promise<GateAnswer> {
  if (rules.anonymous) return lookAt(body, rules);
  const token = await checkToken(authorization);
  if (!token.ok) return token;
  const looked = lookAt(body, rules);
  if (!looked.ok) return looked;
  if (!token.channels.includes(CHANNEL)) return refused(401, 'key not endorsed');
  if (token.serviceUrl !== looked.activity['serviceUrl']) return refused(401, 'service url of another');
  return looked;
}

/** The first part of it, before anything of the activity is read. */
export async function mayKnock(
  authorization: string,
  { anonymous }: GateRules,
  checkToken: TokenCheck,
): Promise<{ ok: true } | Extract<TokenAnswer, { ok: false }>> {
  if (anonymous) return { ok: true };
  const token = await checkToken(authorization);
  return token.ok ? { ok: true } : token;
}

/** What an activity must have for a turn to begin, and its tenant and address. */
export function lookAt(body: unknown, rules: GateRules): GateAnswer {
  if (isDeep(body)) return refused(400, 'depth');
  const read = ACTIVITY.safeParse(body);
  if (!read.success) return refused(400, `activity: ${read.error.issues[0]?.path.join('.') ?? ''}`);
  const activity = read.data;
  if (activity.channelId !== CHANNEL) return refused(400, 'not from Teams');
  if (!isConnectorUrl(activity.serviceUrl, rules)) return refused(403, 'service url');
  if (!rules.anonymous && !rules.tenants.includes(tenantOf(activity))) return refused(403, 'tenant');
  return { ok: true, activity: fitting(activity) };
}

/** A card's data is a few levels deep; what walks through a value level by level must not run out of stack. */
const DEEPEST = 60;

function isDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    const next: unknown[] = [];
    for (const value of level)
      if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) next.push(inner);
    level = next;
  }
  return false;
}

/** What is read of an activity has the type it should have; the rest is left as it came. */
const text = z.string();
const id = z.string().min(1).max(1024);
const record = z.looseObject({});
const ACTIVITY = z.looseObject({
  type: id,
  channelId: id,
  serviceUrl: z.unknown(),
  from: z.looseObject({ id, name: text.nullish(), aadObjectId: id.nullish() }),
  recipient: z.looseObject({ id, name: text.nullish() }),
  conversation: z.looseObject({ id, tenantId: text.nullish(), conversationType: text.nullish() }),
  id: id.nullish(),
  name: text.nullish(),
  action: text.nullish(),
  text: text.nullish(),
  locale: text.nullish(),
  replyToId: text.nullish(),
  entities: z.array(record).max(500).nullish(),
  membersAdded: z.array(record).max(5000).nullish(),
  membersRemoved: z.array(record).max(5000).nullish(),
  attachments: z.array(record).max(100).nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: text.nullish() }).nullish(),
      team: z.looseObject({ id: text.nullish(), name: text.nullish() }).nullish(),
      channel: z.looseObject({ id: text.nullish(), name: text.nullish() }).nullish(),
    })
    .nullish(),
});
const MENTION = z.looseObject({ text: text.nullish(), mentioned: z.looseObject({ id }) });
/** A mention without its text: the SDK takes the text out of the message, and there is nothing to take out. */
const NO_TEXT = '<at></at>';
type Inbound = z.infer<typeof ACTIVITY>;

/**
 * Nothing is null: a message whose value is null makes the SDK's route selection throw. "expectReplies" would have the
 * answers go back in the response instead of through the connector: the client does not choose that.
 */
function fitting({ deliveryMode: _, ...activity }: Inbound): Record<string, unknown> {
  for (const key in activity) if (activity[key] === null) delete activity[key];
  // An entity of no type, a mention of nobody, a mention or a message without its text: the SDK falls over them.
  activity.text ??= '';
  const entities = activity.entities?.filter(isEntity).map(withText);
  return entities ? { ...activity, entities } : activity;
}

function withText(entity: Record<string, unknown>): Record<string, unknown> {
  const isMention = String(entity['type']).toLowerCase() === 'mention';
  return isMention && !entity['text'] ? { ...entity, text: NO_TEXT } : entity;
}

function isEntity(entity: Record<string, unknown>): boolean {
  const { type } = entity;
  return typeof type === 'string' && (type.toLowerCase() !== 'mention' || MENTION.safeParse(entity).success);
}

/** Checked when something comes in, and again before anything is sent to a stored address. */
export function isConnectorUrl(url: unknown, rules: Pick<GateRules, 'anonymous' | 'hosts'>): boolean {
  return leadsTo(url, rules, (host) => CONNECTOR_HOSTS.has(host) || rules.hosts.includes(host));
}

/** Where files go that Teams asked for: OneDrive, in whatever tenant (docs/teams.md). */
export function isUploadUrl(url: unknown, rules: Pick<GateRules, 'anonymous'>): boolean {
  return leadsTo(url, rules, (host) => ONE_DRIVE.test(host));
}

/** Whether an address that came in leads to a host we know, by https and without tricks. */
function leadsTo(
  url: unknown,
  { anonymous }: Pick<GateRules, 'anonymous'>,
  isKnown: (host: string) => boolean,
): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, hostname, username, password, port } = new URL(url);
  if (anonymous && LOOPBACK_HOSTS.has(hostname)) return protocol === 'http:' || protocol === 'https:';
  return protocol === 'https:' && isKnown(hostname) && port === '' && username === '' && password === '';
}

function tenantOf({ conversation, channelData }: Inbound): string {
  return conversation.tenantId || channelData?.tenant?.id || '';
}

function refused(status: 400 | 401 | 403, reason: string): GateAnswer {
  return { ok: false, status, reason };
}
