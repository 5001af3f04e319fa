import type { Log } from '../runtime/log.ts';
import { storeAsked } from '../runtime/observe.ts';
import type { StoreRequest } from './cosmos/wire.ts';

/** Conditions that did not hold are answers, not failures. */
const ANSWERS = new Set([404, 409, 412]);

/**
 * Hears of every request to Cosmos DB: counts requests and request units per operation and logs each with the request id
 * that Microsoft's support asks for.
 */
export function createStoreUsage(log: Log): (request: StoreRequest) => void {
  return ({ operation, status, charge, requestId }) => {
    storeAsked({ operation, status }, charge);
    const failed = status === 0 || (status >= 400 && !ANSWERS.has(status));
    log[failed ? 'warn' : 'debug']('store.request', { operation, status, charge, requestId });
  };
}
