import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, type StoreChoice } from '../../src/store/open.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import { seeded, startRoughConnector } from '../harness/rough-connector.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';
import type { Ratio } from './bench.ts';
import { memoryOf, start, stop } from './processes.ts';

const MONDAY = Date.parse('2026-11-23T06:00:30.000Z');
const PER_SECOND = 50;
/** Five seconds without a request: what has not come by then does not come. */
const QUIET_CHECKS = 250;

/** A whole round through a connector that counts the pace: beside the time the pace alone would take. */
export async function benchFanout(): Promise<Ratio[]> {
  const organisations = Number(process.env['ORGANISATIONS'] ?? 10_000);
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-bench-'));
  const choice: StoreChoice = { kind: 'sqlite', path: join(folder, 'pamoja.db') };
  const connector = await startRoughConnector(seeded(1), 0);
  const store = await openStore(choice);
  const ids = Array.from({ length: organisations }, (_, index) => `org-${index}`);
  await ensureSettings(store, new Date('2026-11-22T21:00:00.000Z'));
  await store.organisations.createAll(ids.map((id) => organisation(id)));
  await store.people.createAll(ids.map((id) => focalPoint(`focal-${id}`, id)));
  await store.activities.createAll(ids.map((id, index) => activity(`ACT-2026-${index + 1000}`, id)));
  const base = { scope: 'personal' as const, serviceUrl: connector.url, channelId: 'msteams', botId: '28:bot' };
  await store.conversations.createAll(
    ids.map((id) => ({
      ...base,
      id: `chat-${id}`,
      aadObjectId: `aad-focal-${id}`,
      seenAt: '2026-11-20T06:00:00.000Z',
    })),
  );
  const service = await start('test/harness/service-process.ts', {
    STORE_CHOICE: JSON.stringify(choice),
    OFFSET_MS: String(MONDAY - Date.now()),
  });
  while (connector.seen.size < Math.min(organisations, PER_SECOND * 2)) await sleep(20);
  const [warm, started, memory] = [connector.seen.size, performance.now(), memoryOf(service)];
  // The first second, with its code compiled and its connections opened, is the warm-up.
  const overBefore = connector.overPace;
  for (let quiet = 0, before = 0; connector.seen.size < organisations && quiet < QUIET_CHECKS; await sleep(20)) {
    quiet = connector.requests === before ? quiet + 1 : 0;
    before = connector.requests;
  }
  const seconds = (performance.now() - started) / 1000;
  const grown = memoryOf(service);
  await stop(service);
  await store.close();
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
  const limit = (organisations - warm) / PER_SECOND;
  return [
    { what: `${organisations} cards, seconds (at most 1.05)`, ours: seconds, bare: limit, ratio: seconds / limit },
    { what: 'memory at the end / after warm-up, MB', ours: grown, bare: memory, ratio: grown / memory },
    {
      what: 'requests over the pace after warm-up (0)',
      ours: connector.overPace - overBefore,
      bare: 0,
      ratio: connector.overPace - overBefore,
    },
    { what: 'and in the warm-up', ours: overBefore, bare: 0, ratio: overBefore },
    {
      what: 'cards that did not come (0)',
      ours: organisations - connector.seen.size,
      bare: 0,
      ratio: organisations - connector.seen.size,
    },
  ];
}
