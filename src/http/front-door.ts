import type { IncomingHttpHeaders } from 'node:http';

/** One address of the service, and what may be asked of it. */
export interface Address {
  /** The whole path; or, where a token follows, what stands before it, ending in "/". */
  path: string;
  /** The longest token that may follow, in characters; no token when absent. */
  longestToken?: number;
  /** What may be done there. A method with a content type carries a body of exactly that type; one with `null` carries none. */
  methods: Readonly<Partial<Record<'GET' | 'POST', string | null>>>;
}

/** A request as its first lines say it, before anything of its body is read. */
export interface RequestHead {
  method?: string | undefined;
  /** The target as it was sent: "/api/messages?x=1". */
  url?: string | undefined;
  headers: IncomingHttpHeaders;
  /** Names and values in turn, with those that Node drops as repeated. */
  rawHeaders: readonly string[];
}

export type Verdict =
  /** `path`: the target without its query. `headers`: those the service reads, and no others. */
  { ok: true; path: string; headers: IncomingHttpHeaders } | { ok: false; status: number; allow?: string };

/** The Bot Connector's activities stay below 100 KB; more than this is not one. */
export const MOST_BODY_BYTES = 512 * 1024;
const MOST_HEADERS = 100;
const LONGEST_TARGET = 4096;
/** RFC 3986 host and port, without user and without percent-encoding. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::(\d{1,5}))?$/i;
/** A signed token: base64url in parts. */
const TOKEN = /^[\w.-]+$/;
/** A query is looked at by nobody (messengers and mail filters add their own), but it must be one. */
const QUERY = /^[\x21\x24-\x7e]*$/;
/** Content type and, at most, the one charset it can have. */
const CONTENT_TYPE = /^([a-z]+\/[a-z0-9.+-]+)(?:\s*;\s*charset="?utf-8"?)?$/i;
/** Headers that mean something here. Nothing behind the door sees another one. */
const READ = [
  'host',
  'content-type',
  'content-length',
  'transfer-encoding',
  'authorization',
  'accept-language',
  'x-forwarded-for',
] as const;
/** Sent twice, two readers of them may understand two things. */
const ONCE = new Set([
  'host',
  'content-type',
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'authorization',
]);

/**
 * Whether a request is one of the few that exist, by its head alone. What is refused here is seen by no router and no parser: their
 * readings of a target, a host or an encoding may differ from ours, and some of them throw.
 */
export function inspect(
  { method, url = '', headers, rawHeaders }: RequestHead,
  addresses: readonly Address[],
): Verdict {
  if (rawHeaders.length > 2 * MOST_HEADERS) return refuse(431);
  if (isRepeated(rawHeaders)) return refuse(400);
  if (!isHost(headers.host)) return refuse(400);
  if (url.length > LONGEST_TARGET) return refuse(414);
  if (!url.startsWith('/')) return refuse(400);
  const [path = '', query = ''] = splitOnce(url, '?');
  if (!QUERY.test(query)) return refuse(400);
  const address = addresses.find((each) => isAt(path, each));
  if (!address) return refuse(404);
  const type = method === 'GET' || method === 'POST' ? address.methods[method] : undefined;
  if (type === undefined) return { ...refuse(405), allow: Object.keys(address.methods).join(', ') };
  const status = type === null ? statusWithoutBody(headers) : statusOfBody(headers, type);
  return status === undefined ? { ok: true, path, headers: onlyRead(headers) } : refuse(status);
}

function refuse(status: number): Extract<Verdict, { ok: false }> {
  return { ok: false, status };
}

/** One spelling each: no percent-encoding, no dot segments, no other case. */
function isAt(path: string, { path: known, longestToken }: Address): boolean {
  if (longestToken === undefined) return path === known;
  const token = path.slice(known.length);
  return path.startsWith(known) && token.length > 0 && token.length <= longestToken && TOKEN.test(token);
}

function statusWithoutBody(headers: IncomingHttpHeaders): number | undefined {
  if (headers['transfer-encoding'] !== undefined) return 400;
  return (headers['content-length'] ?? '0') === '0' ? undefined : 400;
}

function statusOfBody(headers: IncomingHttpHeaders, type: string): number | undefined {
  // A packed body is read by nobody: unpacking has no limit, and dies of what is not packed.
  if (headers['content-encoding'] !== undefined) return 415;
  if (CONTENT_TYPE.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase() !== type) return 415;
  const { 'transfer-encoding': transfer, 'content-length': length } = headers;
  if (transfer !== undefined) return transfer.toLowerCase() === 'chunked' && length === undefined ? undefined : 400;
  if (length === undefined) return 411;
  if (!/^\d{1,12}$/.test(length)) return 400;
  return Number(length) > MOST_BODY_BYTES ? 413 : undefined;
}

function isHost(host: string | undefined): boolean {
  const found = HOST.exec(host ?? '');
  return found !== null && Number(found[1] ?? 0) <= 65_535 && URL.canParse(`http://${host}/`);
}

function isRepeated(rawHeaders: readonly string[]): boolean {
  const seen: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    if (!ONCE.has(name)) continue;
    if (seen.includes(name)) return true;
    seen.push(name);
  }
  return false;
}

function onlyRead(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const read: Partial<Record<(typeof READ)[number], string>> = {};
  for (const name of READ) {
    const value = headers[name];
    if (typeof value === 'string') read[name] = value;
  }
  return read;
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
