import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordAskOutcome } from '../../src/check-ins/record-outcome.ts';
import { recordDigestOutcome } from '../../src/digest/publish-digest.ts';
import type { Delivery } from '../../src/domain/outbox/delivery.ts';
import type { Instant } from '../../src/domain/time/period.ts';
import { createOutbox } from '../../src/outbox/outbox.ts';
import { createSender } from '../../src/outbox/sender.ts';
import { createLog } from '../../src/runtime/log.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { createJobs } from '../../src/scheduling/jobs.ts';
import { runDueJobs } from '../../src/scheduling/run-due-jobs.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { BotDeps } from '../../src/teams/bot-deps.ts';
import { composeMessage } from '../../src/teams/compose-message.ts';
import { createClock, type TestClock } from './clock.ts';

/**
 * The clock's half of the service over a year and more: the real schedule, recipes, outbox and store, and the real cards; only the
 * last step, the post, is a list. A year takes seconds.
 */
export interface Life {
  store: Store;
  clock: TestClock;
  /** What was said, in order. */
  posted: { at: Instant; delivery: Delivery }[];
  /** Lives up to an instant, hour by hour. */
  liveUntil(instant: Instant): Promise<void>;
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;

export async function startLife(at: string): Promise<Life> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-life-'));
  const store = await openStore({ kind: 'sqlite', path: join(folder, 'pamoja.db') });
  const clock = createClock(at);
  const { now } = clock;
  const log = createLog('silent', () => undefined);
  const posted: Life['posted'] = [];
  const deps = over(store);
  const loop = createSender({
    store,
    now,
    elapsed: () => now().getTime(),
    log,
    random: () => 0,
    wait: async (milliseconds) => clock.advance(milliseconds),
    mayRun: () => true,
    channelOf: () => ({
      compose: (delivery) => composeMessage(deps, delivery),
      post: async (delivery) => {
        posted.push({ at: now().toISOString(), delivery });
        return { ok: true, messageId: `message-${posted.length}` };
      },
    }),
    onOutcome: async (delivery) => {
      await recordAskOutcome(deps, delivery);
      await recordDigestOutcome(deps, delivery);
    },
  });

  function over(view: Store): BotDeps {
    const recipe = {
      store: view,
      now,
      newId: randomUUID,
      log,
      hash: sha256,
      adminObjectIds: [],
      version: 'test',
      outbox: createOutbox({ store: view, now }),
      over,
    };
    return { ...recipe, jobs: createJobs(recipe) };
  }

  return {
    store,
    clock,
    posted,
    liveUntil: async (instant) => {
      let hour = Math.ceil(now().getTime() / HOUR_MS) * HOUR_MS;
      for (; hour <= Date.parse(instant); hour += HOUR_MS) {
        clock.set(new Date(hour).toISOString());
        await runDueJobs({ store, now, log, jobs: deps.jobs, outbox: deps.outbox });
        loop.wake();
        await loop.idle();
      }
    },
    close: async () => {
      await loop.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
