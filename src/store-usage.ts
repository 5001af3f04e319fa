import { metrics } from '@opentelemetry/api';
import type { Log } from './log.ts';
import type { StoreRequest } from './store/cosmos/wire.ts';

/** Conditions that did not hold are answers, not failures. */
const ANSWERS = new Set([404, 409, 412]);

/**
 * Hears of every request to Cosmos DB: counts requests and request units per operation (OpenTelemetry, silent until an
 * exporter is set up) and logs each with the request id that Microsoft's support asks for.
 */
export function createStoreUsage(log: Log): (request: StoreRequest) => void {
  const meter = metrics.getMeter('pamoja');
  const requests = meter.createCounter('pamoja.store.requests', { description: 'Requests to the store' });
  const charge = meter.createCounter('pamoja.store.request_charge', { description: 'Request units', unit: '{RU}' });
  return ({ operation, status, charge: units, requestId }) => {
    requests.add(1, { operation, status });
    charge.add(units, { operation });
    const failed = status === 0 || (status >= 400 && !ANSWERS.has(status));
    log[failed ? 'warn' : 'debug']('store.request', { operation, status, charge: units, requestId });
  };
}
