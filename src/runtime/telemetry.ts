import { setTimeout as sleep } from 'node:timers/promises';
import { metrics, trace } from '@opentelemetry/api';
import type { MetricReader, PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';

/** Where traces and metrics go; both may be set. */
export interface TelemetryChoice {
  /** OTLP over HTTP; the exporters read the other OTEL_EXPORTER_OTLP_… variables themselves. */
  otlpEndpoint?: string;
  /** Application Insights. */
  azureConnectionString?: string;
  serviceName: string;
  serviceVersion: string;
}

export interface Telemetry {
  /** Sends what has not been sent, and stops. */
  stop(): Promise<void>;
}

const EXPORTED_EVERY_MS = 60_000;
const LAST_SENT_WITHIN_MS = 1500;

/**
 * Sets the exporters up, or nothing when none is configured: the packages are large, and are loaded only then. Nothing is
 * instrumented by itself: what is sent is what observe.ts says, so that no library puts an address or a text into it.
 */
export async function startTelemetry(choice: TelemetryChoice): Promise<Telemetry | undefined> {
  const exporters = [...(await otlp(choice)), ...(await azure(choice))];
  if (exporters.length === 0) return undefined;
  const [{ resourceFromAttributes }, { BatchSpanProcessor, NodeTracerProvider }, sdkMetrics] = await Promise.all([
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/sdk-metrics'),
  ]);
  const { serviceName, serviceVersion } = choice;
  const resource = resourceFromAttributes({ 'service.name': serviceName, 'service.version': serviceVersion });
  const tracing = new NodeTracerProvider({
    resource,
    spanProcessors: exporters.map(({ spans }) => new BatchSpanProcessor(spans)),
  });
  const readers: MetricReader[] = exporters.map(
    (each) =>
      new sdkMetrics.PeriodicExportingMetricReader({
        exporter: each.metrics,
        exportIntervalMillis: EXPORTED_EVERY_MS,
      }),
  );
  const metering = new sdkMetrics.MeterProvider({ resource, readers });
  tracing.register();
  metrics.setGlobalMeterProvider(metering);
  return {
    stop: async () => {
      // What cannot be sent any more must not hold up the end of the process.
      const sent = Promise.allSettled([tracing.shutdown(), metering.shutdown()]);
      await Promise.race([sent, sleep(LAST_SENT_WITHIN_MS, undefined, { ref: false })]);
      trace.disable();
      metrics.disable();
    },
  };
}

interface Exporters {
  spans: SpanExporter;
  metrics: PushMetricExporter;
}

async function otlp({ otlpEndpoint }: TelemetryChoice): Promise<Exporters[]> {
  if (!otlpEndpoint) return [];
  const [{ OTLPTraceExporter }, { OTLPMetricExporter }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/exporter-metrics-otlp-http'),
  ]);
  const base = otlpEndpoint.replace(/\/$/, '');
  return [
    {
      spans: new OTLPTraceExporter({ url: `${base}/v1/traces` }),
      metrics: new OTLPMetricExporter({ url: `${base}/v1/metrics` }),
    },
  ];
}

async function azure({ azureConnectionString: connectionString }: TelemetryChoice): Promise<Exporters[]> {
  if (!connectionString) return [];
  const { AzureMonitorMetricExporter, AzureMonitorTraceExporter } = await import(
    '@azure/monitor-opentelemetry-exporter'
  );
  // The two packages have types of their own for one and the same shape.
  return [
    {
      spans: new AzureMonitorTraceExporter({ connectionString }) as unknown as SpanExporter,
      metrics: new AzureMonitorMetricExporter({ connectionString }) as unknown as PushMetricExporter,
    },
  ];
}
