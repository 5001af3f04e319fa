import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/runtime/log.ts';
import { startClock } from '../../src/scheduling/clock.ts';
import { openStore, type StoreChoice } from '../../src/store/open.ts';

/** The service as a process of its own, with a clock that is off by OFFSET_MS: killed and started again by the harness. */
let offset = Number(process.env['OFFSET_MS']);
const choice = JSON.parse(process.env['STORE_CHOICE'] ?? '{}') as StoreChoice;
/** Without credentials unless CREDENTIALS says which, and ENDPOINTS where its tokens come from. */
const { CREDENTIALS = '{"ALLOW_ANONYMOUS":"true"}', ENDPOINTS = '{}' } = process.env;
const config = readConfig({ PORT: '0', HOST: '127.0.0.1', ...JSON.parse(CREDENTIALS) });
const now = () => new Date(Date.now() + offset);
const log = createLog('warn', (line) => process.stderr.write(line));
const store = await openStore(choice);
const app = createApp(config, {
  version: 'test',
  store,
  now,
  elapsed: () => performance.now(),
  newId: randomUUID,
  random: Math.random,
  log,
  endpoints: JSON.parse(ENDPOINTS),
  wait: (milliseconds) => sleep(milliseconds, undefined),
});
const port = await app.listen();
process.stdout.write(`${port}\n`);
await app.tick();
startClock({ tick: app.tick, heartbeat: app.heartbeat }, { log, now });

/** The harness moves the clock, and lets the minute pass. */
process.on('message', (message) => {
  offset = Number(message);
  void app.tick();
});
// Whoever started it is gone: so is this.
process.on('disconnect', () => process.exit(1));
