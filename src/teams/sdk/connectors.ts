import { type ClaimsIdentity, type ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { keepLiveConnections } from './live-connections.ts';

type Fitting = (client: ConnectorClient) => ConnectorClient;

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
  const forReplies = new KeptConnectors(sdk.createConnectorFactory(claims), overLiveConnections());
  const ofOurAccord = new KeptConnectors(sdk.createConnectorFactory(claims), tryingOnce(overLiveConnections()));
  const tokenClient = sdk.createUserTokenClient(claims);
  sdk.createConnectorFactory = () => ofOurAccord;
  sdk.createUserTokenClient = () => tokenClient;
  return forReplies;
}

class KeptConnectors extends ConnectorFactory {
  readonly #kept = new Map<string, Promise<ConnectorClient>>();
  readonly #maker: ConnectorFactory;
  readonly #fitted: Fitting;

  constructor(maker: ConnectorFactory, fitted: Fitting) {
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

function overLiveConnections(): Fitting {
  const agentFor = keepLiveConnections();
  return (client) => {
    pipelineOf(client).addPolicy({
      name: 'liveConnections',
      sendRequest: (request, next) => {
        request.agent = agentFor(request.url);
        return next(request);
      },
    });
    return client;
  };
}

function tryingOnce(fitted: Fitting): Fitting {
  return (client) => {
    pipelineOf(client).removePolicy({ name: 'defaultRetryPolicy' });
    return fitted(client);
  };
}

function pipelineOf(client: ConnectorClient): Pipeline {
  return (client as unknown as { client: { pipeline: Pipeline } }).client.pipeline;
}

/** What we use of the pipeline inside the SDK's client. */
interface Pipeline {
  removePolicy(policy: { name: string }): void;
  addPolicy(policy: {
    name: string;
    sendRequest<T>(request: OutgoingRequest, next: (request: OutgoingRequest) => T): T;
  }): void;
}

interface OutgoingRequest {
  url: string;
  agent?: ReturnType<ReturnType<typeof keepLiveConnections>>;
}
