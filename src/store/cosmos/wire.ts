import {
  createDefaultHttpClient,
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { noteAnswer } from './last-answer.ts';

/** One request to Cosmos DB, for the log and the metrics: never what was in it. */
export interface StoreRequest {
  operation: 'create' | 'read' | 'replace' | 'query' | 'bulk' | 'metadata';
  /** HTTP status; 0 when no answer came. */
  status: number;
  /** Request units. */
  charge: number;
  /** Microsoft support asks for it. */
  requestId: string;
}

/**
 * The HTTP client under the SDK. It reports every request, and it answers one kind itself: with each query the SDK asks
 * for a query plan, which a query inside one partition never uses; declined here, it costs no round trip.
 */
export function createWire(onRequest: (request: StoreRequest) => void): HttpClient {
  const client = createDefaultHttpClient();
  return {
    sendRequest: async (request) => {
      if (request.headers.get('x-ms-cosmos-is-query-plan-request') === 'True') return declined(request);
      const operation = operationOf(request);
      try {
        const response = await client.sendRequest(request);
        noteAnswer(response.status, Number(response.headers.get('x-ms-retry-after-ms') ?? 0));
        onRequest({
          operation,
          status: response.status,
          charge: Number(response.headers.get('x-ms-request-charge') ?? 0),
          requestId: response.headers.get('x-ms-activity-id') ?? '',
        });
        return response;
      } catch (error) {
        onRequest({ operation, status: 0, charge: 0, requestId: '' });
        throw error;
      }
    },
  };
}

/** The SDK takes a failed plan for "no plan" and goes on with the query itself. */
function declined(request: PipelineRequest): PipelineResponse {
  return { request, status: 400, headers: createHttpHeaders(), bodyAsText: '{"code":"NotNeeded"}' };
}

function operationOf({ method, url, headers }: PipelineRequest): StoreRequest['operation'] {
  if (!url.includes('/docs')) return 'metadata';
  if (headers.has('x-ms-cosmos-is-batch-request')) return 'bulk';
  if (headers.has('x-ms-documentdb-isquery')) return 'query';
  if (method === 'PUT') return 'replace';
  return method === 'GET' ? 'read' : 'create';
}
