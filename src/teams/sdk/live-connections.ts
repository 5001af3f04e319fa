import { type Agent, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/**
 * A connection that was idle for this long is not used again, nor one that its server said it would close sooner. Node's own
 * default keeps them until they turn out to be dead, and then a message breaks that nobody may send a second time
 * (nodejs/node#52649). Below the five seconds after which the hastiest servers close theirs.
 */
const IDLE_MILLISECONDS = 4000;

/** Returns the agent for an address: it keeps connections open from one request to the next, but never one that may be dead. */
export function keepLiveConnections(): (url: string) => Agent {
  const kept = { keepAlive: true, timeout: IDLE_MILLISECONDS };
  const [http, https] = [new HttpAgent(kept), new HttpsAgent(kept)];
  return (url) => (url.startsWith('https:') ? https : http);
}
