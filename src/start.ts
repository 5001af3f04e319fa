import { setTimeout as sleep } from 'node:timers/promises';
import { type App, createApp } from './app.ts';
import type { Config } from './config.ts';
import { createLog, errorFields, type Log } from './runtime/log.ts';
import { appVersion, elapsed, newId, now, random } from './runtime/process.ts';
import { startTelemetry } from './runtime/telemetry.ts';
import { watchFaults } from './runtime/watch-faults.ts';
import { type Clock, startClock } from './scheduling/clock.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { createStoreUsage } from './store/usage.ts';

export interface Service {
  port: number;
  app: App;
  store: Store;
  stop(): Promise<void>;
}

export function processLog(config: Pick<Config, 'logLevel'>): Log {
  return createLog(config.logLevel, (line) => process.stdout.write(line));
}

/** Opens the store, listens, starts the minute tick. */
export async function startService(config: Config, log: Log): Promise<Service> {
  const version = appVersion();
  const telemetry = await startTelemetry({ ...config.telemetry, serviceVersion: version });
  const store = await openStore(config.store, createStoreUsage(log));
  const wait = (ms: number) => sleep(ms, undefined);
  const app = createApp(config, { store, now, elapsed, newId, random, log, wait, version });
  let clock: Clock | undefined;
  async function stop(): Promise<void> {
    await clock?.stop();
    try {
      await app.close();
    } finally {
      await store.close().catch((error: unknown) => log.warn('store.not_closed', errorFields(error)));
      await telemetry?.stop();
      log.info('service.stopped');
    }
  }
  try {
    const port = await app.listen();
    await app.tick();
    clock = startClock({ tick: app.tick, heartbeat: app.heartbeat }, { log, now });
    watchFaults({ stop, log });
    log.info('service.started', { port, host: config.host, anonymous: config.anonymous, version });
    return { port, app, store, stop };
  } catch (error) {
    await stop().catch((failure: unknown) => log.warn('service.not_stopped', errorFields(failure)));
    throw error;
  }
}

/** Resolves when the process is asked to stop. Asked a second time, it stops at once. */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    let isAsked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (isAsked) process.exit(1);
        isAsked = true;
        resolve(signal);
      });
  });
}
