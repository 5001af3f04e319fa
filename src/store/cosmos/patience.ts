import { setMaxListeners } from 'node:events';
import pRetry from 'p-retry';
import { ExpectedError } from '../../errors.ts';
import { faultOf, type StoreFault } from './faults.ts';
import { type LastAnswer, withLastAnswer } from './last-answer.ts';

/** How long somebody can wait for the store, and how often it is asked again meanwhile. */
export interface Patience {
  retries: number;
  /** The longest pause between two attempts. */
  longestPauseMs: number;
  /** For all attempts together. */
  totalMs: number;
  /** Ends everything at once; for a turn, the same for all its requests. */
  signal?: AbortSignal;
}

/** A person waits: Teams gives a card action up after ten seconds or so, and people sooner. */
export const TURN_MS = 3500;
/** Nobody waits for a job; one that fails is tried again by the schedule. */
export const FOR_JOBS: Patience = { retries: 8, longestPauseMs: 8000, totalMs: 90_000 };
const SHORTEST_PAUSE_MS = 100;

export function patienceForTurn(): Patience {
  const signal = AbortSignal.timeout(TURN_MS);
  // Every request of the turn listens to it, however many there are; it goes with the turn.
  setMaxListeners(0, signal);
  return { retries: 3, longestPauseMs: 1000, totalMs: TURN_MS, signal };
}

/**
 * Asks until there is an answer or no time is left; the service's own wait comes first. Throws the StoreFault of the
 * last attempt, and `store_busy` when only time is missing. `attempt` is told whether an earlier one may have got through.
 */
export async function patiently<T>(patience: Patience, attempt: (signal: AbortSignal, again: boolean) => Promise<T>) {
  const { retries, longestPauseMs, totalMs, signal = AbortSignal.timeout(totalMs) } = patience;
  try {
    return await ended(
      signal,
      pRetry((number) => attemptOnce(() => attempt(signal, number > 1)), {
        retries,
        minTimeout: SHORTEST_PAUSE_MS,
        maxTimeout: longestPauseMs,
        maxRetryTime: totalMs,
        randomize: true,
        signal,
        shouldRetry: ({ error }) => (error as StoreFault).kind === 'transient',
        onFailedAttempt: ({ error }) => pause((error as StoreFault).retryAfterMs, signal),
      }),
    );
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'transient') throw new ExpectedError('store_busy', fault.message);
    throw fault;
  }
}

async function attemptOnce<T>(attempt: () => Promise<T>): Promise<T> {
  const last: LastAnswer = {};
  try {
    return await withLastAnswer(last, attempt);
  } catch (error) {
    throw faultOf(error, last);
  }
}

/** Rejects as soon as the signal says so, whatever the SDK is still waiting for. */
function ended<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  return ended(signal, new Promise((resolve) => setTimeout(resolve, milliseconds).unref()));
}
