import { type Attributes, metrics, SpanStatusCode, trace } from '@opentelemetry/api';

/**
 * What can be watched from outside: traces and metrics through OpenTelemetry's API, which does nothing until telemetry.ts has
 * set up an exporter. Names of spans and attributes are codes and ids of ours: never a text, a name, an address or a token.
 */
const tracer = trace.getTracer('pamoja');
// Asked for anew each time: an instrument that was made before the exporter would go on doing nothing.
const meter = () => metrics.getMeter('pamoja');

/** One turn, one job run, one delivery. A failure is marked with its class alone: its message may quote somebody. */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** How long a turn took, in seconds, what it was answered, and whether that was an apology. */
export function turnTook(seconds: number, attributes: { activity: string; status: number; failed: boolean }): void {
  meter()
    .createHistogram('pamoja.turn.duration', { unit: 's', description: 'From the request to its answer' })
    .record(seconds, attributes);
}

/** What became of a message the bot started by itself. */
export function deliveryEnded(attributes: { state: string; kind: string; reason?: string }): void {
  meter().createCounter('pamoja.deliveries', { description: 'Outcomes of messages' }).add(1, attributes);
}

/** How late the clock's minute was done, in seconds. */
export function tickEnded(seconds: number): void {
  meter()
    .createHistogram('pamoja.tick.lag', { unit: 's', description: 'From the minute to the end of its work' })
    .record(seconds);
}

export function jobEnded(attributes: { job: string; outcome: string }): void {
  meter().createCounter('pamoja.jobs', { description: 'Runs of jobs' }).add(1, attributes);
}

/** A text was turned away, or asked about. */
export function screenHit(detectors: readonly string[]): void {
  for (const detector of detectors)
    meter().createCounter('pamoja.screen.hits', { description: 'Texts that were turned away' }).add(1, { detector });
}

/** One request to the store, and the request units it cost. */
export function storeAsked(attributes: { operation: string; status: number }, charge: number): void {
  meter().createCounter('pamoja.store.requests', { description: 'Requests to the store' }).add(1, attributes);
  meter()
    .createCounter('pamoja.store.request_charge', { description: 'Request units', unit: '{RU}' })
    .add(charge, { operation: attributes.operation });
}

/** Asks of the latest round by state; `count` is asked whenever the figures are read. Returns the way to stop it. */
export function watchAsks(count: () => Promise<Readonly<Record<string, number>>>): () => void {
  const gauge = meter().createObservableGauge('pamoja.asks', { description: 'Check-ins of the latest round by state' });
  const read = async (result: { observe(value: number, attributes: Attributes): void }) => {
    for (const [state, value] of Object.entries(await count())) result.observe(value, { state });
  };
  gauge.addCallback(read);
  return () => gauge.removeCallback(read);
}
