/** Whom the gate lets through. */
export interface GateRules {
  /** Loopback, without credentials: the local Teams client on this machine. */
  anonymous: boolean;
  /** Entra tenants whose conversations are served; empty in anonymous mode. */
  tenants: readonly string[];
}

export type GateAnswer =
  | { ok: true; activity: Record<string, unknown> }
  | { ok: false; status: 400 | 403; reason: string };

/** Hosts of the Bot Connector (docs/teams.md); the bot's token goes to no other. */
const CONNECTOR_HOSTS = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
]);
const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Who may knock: looked at before the SDK sees anything. Token and signature are the adapter's. */
export function passGate(body: unknown, rules: GateRules): GateAnswer {
  if (!isRecord(body)) return refused(400, 'not an activity');
  if (!isText(body['type'])) return refused(400, 'no type');
  if (!isRecord(body['from']) || !isText(body['from']['id'])) return refused(400, 'no from');
  if (!isRecord(body['conversation']) || !isText(body['conversation']['id'])) return refused(400, 'no conversation');
  if (!isRecord(body['recipient']) || !isText(body['recipient']['id'])) return refused(400, 'no recipient');
  if (body['channelId'] !== 'msteams') return refused(400, 'not from Teams');
  if (!isConnectorUrl(body['serviceUrl'], rules)) return refused(403, 'service url');
  if (!rules.anonymous && !rules.tenants.includes(tenantOf(body))) return refused(403, 'tenant');
  // A message whose value is null makes the SDK's route selection throw.
  const { value, ...rest } = body;
  return { ok: true, activity: value === null ? rest : body };
}

/** Checked when something comes in, and again before anything is sent to a stored address. */
export function isConnectorUrl(url: unknown, rules: Pick<GateRules, 'anonymous'>): boolean {
  if (!isText(url) || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (rules.anonymous && LOOPBACK_HOSTS.has(hostname)) return protocol === 'http:' || protocol === 'https:';
  return protocol === 'https:' && CONNECTOR_HOSTS.has(hostname);
}

function tenantOf(activity: Record<string, unknown>): string {
  const conversation = activity['conversation'];
  const channelData = activity['channelData'];
  const tenant = isRecord(channelData) && isRecord(channelData['tenant']) ? channelData['tenant']['id'] : undefined;
  const own = isRecord(conversation) ? conversation['tenantId'] : undefined;
  return isText(own) ? own : isText(tenant) ? tenant : '';
}

function refused(status: 400 | 403, reason: string): GateAnswer {
  return { ok: false, status, reason };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
