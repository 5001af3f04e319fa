import { createRemoteJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** The Bot Connector's public cloud: docs/teams.md, "Tokens that come in". */
const ISSUER = 'https://api.botframework.com';
const OPENID_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
/** How far the clocks of the Bot Connector and of this machine may be apart; the same as the SDK's. */
const CLOCK_TOLERANCE_SECONDS = 300;
const KEYS_TIMEOUT_MS = 4000;
const KEYS_KEPT_MS = 24 * 60 * 60 * 1000;
/** A token with an unknown key has the keys fetched again, but not more often than this. */
const KEYS_COOLDOWN_MS = 60_000;
const LONGEST_TOKEN = 8192;
const MOST_TOKENS = 200;
/** A key that was withdrawn is believed no longer than this. */
const TOKEN_KEPT_MS = 10 * 60 * 1000;

export interface TokenRules {
  appId: string;
  issuer?: string;
  openIdMetadataUrl?: string;
  now: () => Date;
}

export type TokenAnswer =
  /** Whose address the token is for, and for which channels its key stands. */
  | { ok: true; serviceUrl: string; channels: readonly string[] }
  /** 401: not a token of the Bot Connector for this bot. 503: its keys cannot be had just now. */
  | { ok: false; status: 401 | 503; reason: string };

/** Looks at the Authorization header of one request. */
export type TokenCheck = (authorization: string) => Promise<TokenAnswer>;

/**
 * Who may speak to the bot: only what the Bot Connector signed for this app, by RS256, with a service URL in it. The SDK's own
 * check also takes tokens of other issuers (the Emulator's) and answers some forgeries with 500: it is never asked.
 */
export function createTokenCheck({ appId, issuer = ISSUER, openIdMetadataUrl, now }: TokenRules): TokenCheck {
  const keys = createKeys(openIdMetadataUrl ?? OPENID_METADATA);
  const known = createKnownTokens(now);

  async function verify(token: string): Promise<TokenAnswer> {
    let set: KeySet;
    try {
      set = await keys();
    } catch {
      return { ok: false, status: 503, reason: 'no keys' };
    }
    try {
      const { payload, protectedHeader } = await jwtVerify(token, knownKeys(set), {
        algorithms: ['RS256'],
        issuer,
        audience: appId,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: now(),
        requiredClaims: ['exp', 'serviceurl'],
      });
      const { serviceurl, exp = 0 } = payload;
      if (typeof serviceurl !== 'string') return { ok: false, status: 401, reason: 'service url claim' };
      const channels = endorsementsOf(set.jwks(), protectedHeader.kid);
      return known.remember(token, { ok: true, serviceUrl: serviceurl, channels }, exp);
    } catch (error) {
      return refusalOf(error);
    }
  }

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (!token || token.length > LONGEST_TOKEN) return { ok: false, status: 401, reason: 'no token' };
    return known.recall(token) ?? verify(token);
  };
}

type Accepted = Extract<TokenAnswer, { ok: true }>;

/** The Bot Connector sends one token for as long as it holds: its signature is worked out once. Only good ones are kept. */
function createKnownTokens(now: () => Date) {
  const known = new Map<string, { answer: Accepted; until: number }>();
  return {
    recall: (token: string): Accepted | undefined => {
      const found = known.get(token);
      return found && now().getTime() < found.until ? found.answer : undefined;
    },
    remember: (token: string, answer: Accepted, exp: number): Accepted => {
      if (known.size >= MOST_TOKENS) known.delete(known.keys().next().value ?? '');
      known.set(token, { answer, until: Math.min(exp * 1000, now().getTime() + TOKEN_KEPT_MS) });
      return answer;
    },
  };
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** The Bot Connector's public keys, at the address its metadata names. */
function createKeys(metadataUrl: string): () => Promise<KeySet> {
  let known: Promise<KeySet> | undefined;

  async function find(): Promise<KeySet> {
    const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(KEYS_TIMEOUT_MS), redirect: 'error' });
    const { jwks_uri: address } = (await response.json()) as { jwks_uri?: unknown };
    if (typeof address !== 'string') throw new Error('the metadata name no keys');
    return createRemoteJWKSet(new URL(address), {
      timeoutDuration: KEYS_TIMEOUT_MS,
      cooldownDuration: KEYS_COOLDOWN_MS,
      cacheMaxAge: KEYS_KEPT_MS,
    });
  }

  return () => {
    known ??= find().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/** Each key says for which channels it may sign. */
function endorsementsOf(set: JSONWebKeySet | undefined, kid: string | undefined): string[] {
  const key = set?.keys.find((each) => each.kid === kid) as { endorsements?: unknown } | undefined;
  const endorsements = key?.endorsements;
  return Array.isArray(endorsements) ? endorsements.filter((each) => typeof each === 'string') : [];
}

/** Keys that cannot be fetched are no fault of the token's. */
class KeysUnavailable extends Error {}

const TOKENS_FAULT = new Set(['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS', 'ERR_JOSE_NOT_SUPPORTED']);

function knownKeys(set: KeySet): JWTVerifyGetKey {
  return async (header, input) => {
    try {
      return await set(header, input);
    } catch (error) {
      if (error instanceof errors.JOSEError && TOKENS_FAULT.has(error.code)) throw error;
      throw new KeysUnavailable();
    }
  };
}

function refusalOf(error: unknown): TokenAnswer {
  if (error instanceof KeysUnavailable) return { ok: false, status: 503, reason: 'no keys' };
  return { ok: false, status: 401, reason: error instanceof errors.JOSEError ? error.code : 'unreadable' };
}
