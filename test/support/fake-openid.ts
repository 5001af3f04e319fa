import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { AuthenticationEndpoints } from '../../src/teams/sdk/adapter.ts';

export const APP_ID = '00000000-0000-4000-8000-000000000001';
export const ISSUER = 'https://api.botframework.com';

export interface TokenOptions {
  claims?: JWTPayload;
  /** The key that signs; the published one when absent. */
  key?: CryptoKey;
  kid?: string;
  /** Seconds from now. */
  expiresIn?: number;
  now?: Date;
}

/** Plays the Bot Framework's metadata and key set on loopback, and signs tokens with the published key. */
export interface FakeOpenId {
  url: string;
  endpoints: AuthenticationEndpoints;
  /** A token as the Bot Connector makes it for a service URL, changed as a test wants it. */
  token(serviceUrl: string, options?: TokenOptions): Promise<string>;
  /** How often the keys were fetched. */
  fetched: number;
  /** For which channels the published key stands. */
  endorsements: string[];
  close(): Promise<void>;
}

export async function startFakeOpenId(): Promise<FakeOpenId> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const fake: FakeOpenId = {
    url: '',
    endpoints: {},
    fetched: 0,
    endorsements: ['msteams', 'webchat'],
    token: (
      serviceUrl,
      { claims = {}, key = privateKey, kid = 'published', expiresIn = 3600, now = new Date() } = {},
    ) => {
      const at = Math.floor(now.getTime() / 1000);
      return new SignJWT({ iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuedAt(at)
        .setNotBefore(at - 60)
        .setExpirationTime(at + expiresIn)
        .sign(key);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/keys') {
      fake.fetched += 1;
      const keys = [{ ...jwk, kid: 'published', use: 'sig', alg: 'RS256', endorsements: fake.endorsements }];
      return response.end(JSON.stringify({ keys }));
    }
    return response.end(
      JSON.stringify({
        issuer: ISSUER,
        jwks_uri: `${fake.url}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.endpoints = {
    ToBotFromChannelOpenIdMetadataUrl: `${fake.url}/openid`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${fake.url}/openid`,
    ToChannelFromBotLoginUrl: `${fake.url}/login`,
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: fake.url,
  };
  return fake;
}
