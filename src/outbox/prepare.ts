import { isMailbox } from '../domain/outbox/delivery.ts';
import { instantIn } from '../domain/time/instant.ts';
import type { Attempt, SendOneDeps } from './attempt.ts';
import type { Sent } from './record.ts';

/** The steps before a message is claimed: whether it may be sent at all, and now, and what it says. */
export function createPreparingSteps(deps: SendOneDeps) {
  const { store, recorder, pacer } = deps;

  /** Its sender died over it. Asked twice by a mail is worse than perhaps not asked: the form of a mail cannot be taken back. */
  async function settleInterrupted({ delivery }: Attempt): Promise<Sent | undefined> {
    const isOnceOnly = delivery.content.kind === 'digest' || isMailbox(delivery.conversationId);
    if (delivery.state !== 'sending' || !isOnceOnly) return undefined;
    return recorder.record(delivery, { kind: 'uncertain', reason: 'interrupted' });
  }

  /** It stays due, only later: others go first. */
  async function keepPace({ delivery }: Attempt): Promise<Sent | undefined> {
    const pauseMs = pacer.waitFor(delivery.conversationId, deps.elapsed());
    if (pauseMs <= 0) return undefined;
    await store.deliveries.replace({ ...delivery, nextAt: instantIn(deps.now(), pauseMs / 1000) });
    return { pauseMs };
  }

  async function composeOrDrop(attempt: Attempt): Promise<Sent | undefined> {
    const { delivery } = attempt;
    const composed = await deps.channelOf(delivery).compose(delivery);
    if ('drop' in composed) return recorder.drop(delivery, composed.drop);
    attempt.message = composed.message;
    return undefined;
  }

  return { settleInterrupted, keepPace, composeOrDrop };
}
