import type { Delivery } from '../domain/outbox/delivery.ts';
import { instantIn } from '../domain/time/instant.ts';
import { errorFields } from '../runtime/log.ts';
import { traced } from '../runtime/observe.ts';
import type { Store, Stored } from '../store/store.ts';
import type { SendOneDeps } from './attempt.ts';
import { createPacer } from './pacing.ts';
import { createRecorder, isStoreBusy, type RecorderDeps, type Sent } from './record.ts';
import { createSendOne } from './send-one.ts';

export interface SenderDeps extends RecorderDeps, Omit<SendOneDeps, 'pacer' | 'recorder'> {
  /** Whether this process is the one that sends. */
  mayRun: () => boolean;
}

export interface Sender {
  /** Something was sent past the outbox, in answer to somebody: it counts in the pace all the same. */
  note(conversationId: string): void;
  /** Starts sending what is due, unless it is already under way. */
  wake(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Sends no more; resolves when the messages in flight have their outcome. */
  stop(): Promise<void>;
}

const BATCH = 100;
/** Messages under way at once: a slow conversation does not hold up the others, and memory stays flat. */
const IN_FLIGHT = 16;
/** How long one that failed for a reason of its own is left. */
const FAILED_SECONDS = 600;

/** Sends what waits in the outbox: everything the bot starts by itself passes here, paced, each with an outcome. */
export function createSender(deps: SenderDeps): Sender {
  const { store, now, elapsed, log } = deps;
  const pacer = createPacer(undefined, undefined, elapsed());
  const recorder = createRecorder(deps);
  const sendOne = createSendOne({ ...deps, pacer, recorder });
  let running: Promise<void> | undefined;
  let again = false;
  let isStopped = false;

  function wake(): void {
    again = true;
    if (running || !maySend()) return;
    running = run().finally(() => {
      running = undefined;
    });
  }

  const maySend = () => !isStopped && deps.mayRun();
  const idle = async () => {
    while (running) await running;
  };

  async function run(): Promise<void> {
    try {
      while (again && maySend()) {
        again = false;
        await recorder.tellAgain();
        const due = await store.deliveries.due(now().toISOString(), BATCH);
        const pauseMs = await sendAll(due);
        // A full batch, or somebody who is only asked to wait a moment: there is more to do.
        again ||= due.length === BATCH;
        if (!again && pauseMs !== undefined && maySend()) {
          await deps.wait(pauseMs);
          again = true;
        }
      }
    } catch (error) {
      // The next tick asks again; nothing is lost, the rows stand.
      log.error('deliveries.stopped', errorFields(error));
    }
  }

  /** Resolves with the shortest pause that a conversation's pace wants. */
  async function sendAll(due: readonly Stored<Delivery>[]): Promise<number | undefined> {
    const pauses: number[] = [];
    await sideBySide(due, async (delivery) => {
      if (!maySend()) return false;
      const sent = await sendOrLeave(delivery);
      if (sent.pauseMs) pauses.push(sent.pauseMs);
      again ||= sent.again === true;
      return true;
    });
    return pauses.length > 0 ? Math.min(...pauses) : undefined;
  }

  /** One that fails for a reason of its own is looked at again later, and the others do not wait for it. */
  async function sendOrLeave(delivery: Stored<Delivery>): Promise<Sent> {
    try {
      return await traced('delivery', { kind: delivery.content.kind }, () => sendOne(delivery));
    } catch (error) {
      if (isStoreBusy(error)) throw error;
      log.error('delivery.failed', { id: delivery.id, ...errorFields(error) });
      await leaveForLater(store, delivery, now());
      return {};
    }
  }

  return {
    note: (conversationId) => pacer.note(conversationId, elapsed()),
    wake,
    idle,
    stop: () => {
      isStopped = true;
      return idle();
    },
  };
}

async function leaveForLater(store: Store, { id, state }: Delivery, now: Date): Promise<void> {
  const stands = await store.deliveries.get(id);
  if (stands?.nextAt && stands.state === state)
    await store.deliveries.replace({ ...stands, nextAt: instantIn(now, FAILED_SECONDS) });
}

/** Conversations side by side, the messages of one of them in their order, until `send` says that no more may be sent. */
async function sideBySide(
  due: readonly Stored<Delivery>[],
  send: (delivery: Stored<Delivery>) => Promise<boolean>,
): Promise<void> {
  const byConversation = new Map<string, Stored<Delivery>[]>();
  for (const delivery of due)
    byConversation.set(delivery.conversationId, [...(byConversation.get(delivery.conversationId) ?? []), delivery]);
  const waiting = byConversation.values();
  const workers = Array.from({ length: Math.min(IN_FLIGHT, byConversation.size) }, async () => {
    for (const queue of waiting) for (const delivery of queue) if (!(await send(delivery))) return;
  });
  // Every one of them has ended before anybody hears of a failure: nothing is in flight when the sender has stopped.
  const ended = await Promise.allSettled(workers);
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
