import { metrics } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { expect } from 'chai';
import { createLog } from '../../src/runtime/log.ts';
import { openStore } from '../../src/store/open.ts';
import { createStoreUsage } from '../../src/store/usage.ts';
import { CHARGE, type CosmosWire, startCosmos } from '../support/cosmos.ts';
import { organisation } from '../support/network.ts';

describe('what the store costs while it runs', () => {
  let cosmos: CosmosWire;
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const provider = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter })] });
  before(async () => {
    cosmos = await startCosmos();
    metrics.setGlobalMeterProvider(provider);
  });
  after(async () => {
    metrics.disable();
    await provider.shutdown();
    await cosmos.close();
  });

  it('is counted per operation, in requests and request units, and logged with its request id and without its content', async () => {
    const lines: string[] = [];
    const log = createLog('debug', (line) => lines.push(line));
    const store = await openStore(cosmos.choice(), createStoreUsage(log));
    await store.organisations.createAll(['marker-a', 'marker-b'].map((id) => organisation(id)));
    await store.organisations.create(organisation('marker-c'));
    await store.organisations.list();
    cosmos.fault = () => ({ status: 503 });
    await store
      .forTurn()
      .organisations.list()
      .catch(() => undefined);
    cosmos.fault = undefined;
    await store.close();
    await provider.forceFlush();

    const found = exporter.getMetrics().at(-1)?.scopeMetrics[0]?.metrics ?? [];
    const sums = (name: string) =>
      Object.fromEntries(
        (found.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? []).map(({ attributes, value }) => [
          Object.values(attributes).join(' '),
          value,
        ]),
      );
    expect(sums('pamoja.store.requests')).to.include({ 'create 201': 2, 'query 200': 1, 'query 503': 4 });
    // Created one by one: the schema's record, and an organisation.
    expect(sums('pamoja.store.request_charge')).to.include({ create: 2 * CHARGE, query: CHARGE, bulk: CHARGE });
    const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'store.request');
    expect(requests.find(({ operation, status }) => operation === 'query' && status === 200).requestId).to.match(
      /^[0-9a-f-]{36}$/,
    );
    expect(requests.filter(({ level }) => level === 40).map(({ status }) => status)).to.deep.equal([
      503, 503, 503, 503,
    ]);
    expect(lines.join('')).not.to.include('marker');
  });
});
