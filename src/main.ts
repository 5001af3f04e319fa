import { setTimeout as sleep } from 'node:timers/promises';
import { type App, createApp } from './app.ts';
import type { Config } from './config.ts';
import { createLog, type Log } from './log.ts';
import { newId, now, random } from './process.ts';
import { type Clock, startClock } from './scheduling/tick.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { createStoreUsage } from './store-usage.ts';

export interface Service {
  port: number;
  app: App;
  store: Store;
  stop(): Promise<void>;
}

export function processLog(config: Pick<Config, 'logLevel'>): Log {
  return createLog(config.logLevel, (line) => process.stdout.write(line));
}

/** The process: opens the store, listens, starts the minute tick. */
export async function startService(config: Config, log: Log): Promise<Service> {
  const store = await openStore(config.store, createStoreUsage(log));
  const app = createApp(config, { store, now, newId, random, log, wait: (ms) => sleep(ms, undefined) });
  let clock: Clock | undefined;
  async function stop(): Promise<void> {
    await clock?.stop();
    await app.close();
    await store.close();
    log.info('service.stopped');
  }
  try {
    const port = await app.listen();
    await app.tick();
    clock = startClock({ tick: app.tick, beat: app.beat }, log);
    log.info('service.started', { port, host: config.host, anonymous: config.anonymous });
    return { port, app, store, stop };
  } catch (error) {
    await app.close();
    await store.close();
    throw error;
  }
}

/** Resolves when the process is asked to stop. */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(signal));
  });
}
