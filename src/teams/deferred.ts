import type { Card } from '../cards/elements.ts';
import type { BotDeps } from './bot-deps.ts';
import type { FileOffer } from './file-offer.ts';
import type { CallerTurn } from './turn.ts';

/**
 * An answer that takes longer than a person should wait in a turn: it is made afterwards, over the store that tries for as
 * long as a job may, in a turn of its own: who asks, and what they may, is looked up again.
 */
export interface Deferred {
  later: (patient: BotDeps, turn: CallerTurn) => Promise<Card | string | FileOffer>;
}

export function isDeferred(reply: unknown): reply is Deferred {
  return typeof reply === 'object' && reply !== null && 'later' in reply;
}

/** Work that goes on after its turn was answered. */
export interface Afterwards {
  start(work: () => Promise<unknown>): void;
  /** Resolves when none is under way. */
  idle(): Promise<void>;
}

export function createAfterwards(): Afterwards {
  const running = new Set<Promise<unknown>>();
  return {
    start: (work) => {
      // What fails has said so itself, as every turn does; here it must not end the process.
      const done: Promise<unknown> = work()
        .catch(() => undefined)
        .finally(() => running.delete(done));
      running.add(done);
    },
    idle: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
