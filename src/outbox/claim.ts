import { instantIn } from '../domain/time/instant.ts';
import type { Attempt, SendOneDeps } from './attempt.ts';
import type { Sent } from './record.ts';

/** How long a message that is being sent is left to its sender; longer than any send may take. */
const HELD_SECONDS = 60;

/**
 * Who wakes this much after its turn takes another one: after a stall of the machine everybody who waited would send at once,
 * and be over the pace together. Five turns of the fastest pace; less is the timers' own unevenness.
 */
const MISSED_MILLISECONDS = 100;

/** Begun later than this after its claim, it may be taken for abandoned while it is on its way: it is left for the next time. */
const BEGUN_WITHIN_SECONDS = 25;

/** The steps between a message that is ready and its post: it is claimed, waits for its turn, and is given back where that took too long. */
export function createClaimSteps(deps: SendOneDeps) {
  const { store, pacer } = deps;

  /** Who does not get it leaves it to the other sender. */
  async function claim(attempt: Attempt): Promise<Sent | undefined> {
    const { delivery } = attempt;
    const now = deps.now();
    const claimed = {
      ...delivery,
      state: 'sending' as const,
      attempts: delivery.attempts + 1,
      nextAt: instantIn(now, HELD_SECONDS),
    };
    Object.assign(attempt, { claimed, claimedAt: deps.elapsed(), begunBy: instantIn(now, BEGUN_WITHIN_SECONDS) });
    return (await store.deliveries.replace(claimed)) ? undefined : {};
  }

  async function waitForTurn({ delivery }: Attempt): Promise<undefined> {
    if (!(await wokeInTime(delivery.conversationId))) await wokeInTime(delivery.conversationId);
  }

  async function wokeInTime(conversationId: string): Promise<boolean> {
    const asked = deps.elapsed();
    const turn = pacer.reserve(conversationId, asked);
    if (turn > 0) await deps.wait(turn);
    return deps.elapsed() - asked - turn < MISSED_MILLISECONDS;
  }

  /** By both clocks: one of them stands still while the machine is suspended. */
  async function giveBackWhatIsLate({ claimed, claimedAt = 0, begunBy = '' }: Attempt): Promise<Sent | undefined> {
    const isLate = deps.now().toISOString() > begunBy || deps.elapsed() - claimedAt > BEGUN_WITHIN_SECONDS * 1000;
    if (!isLate || !claimed) return undefined;
    const stands = await store.deliveries.get(claimed.id);
    // As if it had not been claimed, where nobody has taken it over meanwhile.
    if (stands?.state === 'sending' && stands.nextAt === claimed.nextAt)
      await store.deliveries.replace({
        ...stands,
        state: 'queued',
        attempts: claimed.attempts - 1,
        nextAt: instantIn(deps.now(), 0),
      });
    return { again: true };
  }

  return { claim, waitForTurn, giveBackWhatIsLate };
}
