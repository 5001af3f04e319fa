import { type ClaimsIdentity, type ConnectorClient, ConnectorFactory } from 'botframework-connector';

/** What of the SDK's authentication makes clients. */
export interface ClientMaker<TokenClient> {
  createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory;
  createUserTokenClient(claims: ClaimsIdentity): Promise<TokenClient>;
}

/** Service URLs are few, a region and a tenant each; beyond this the one longest kept is made anew. */
const MOST_KEPT = 100;

/**
 * The SDK makes an HTTP client with all its policies for every turn, and a second one for a sign-in that this bot does not
 * have. Kept, one for each address serves every turn. What is sent of our own accord has clients that try once:
 * botbuilder 4.23.3 re-posts after 5xx and broken connections whatever its options say, and a message may come twice.
 * Returns the factory for replies; `sdk` makes those for messages of our own accord from now on.
 */
export function keepConnectors<T>(sdk: ClientMaker<T>, claims: ClaimsIdentity): ConnectorFactory {
  const forReplies = new KeptConnectors(sdk.createConnectorFactory(claims));
  const ofOurAccord = new KeptConnectors(sdk.createConnectorFactory(claims), tryingOnce);
  const tokenClient = sdk.createUserTokenClient(claims);
  sdk.createConnectorFactory = () => ofOurAccord;
  sdk.createUserTokenClient = () => tokenClient;
  return forReplies;
}

class KeptConnectors extends ConnectorFactory {
  readonly #kept = new Map<string, Promise<ConnectorClient>>();
  readonly #maker: ConnectorFactory;
  readonly #fitted: (client: ConnectorClient) => ConnectorClient;

  constructor(maker: ConnectorFactory, fitted = (client: ConnectorClient) => client) {
    super();
    this.#maker = maker;
    this.#fitted = fitted;
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const key = `${serviceUrl} ${audience ?? ''}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const made = this.#maker.create(serviceUrl, audience).then(this.#fitted);
    this.#kept.set(key, made);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return made;
  }
}

function tryingOnce(client: ConnectorClient): ConnectorClient {
  const { pipeline } = (client as unknown as ClientInside).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return client;
}

interface ClientInside {
  client: { pipeline: { removePolicy(policy: { name: string }): void } };
}
