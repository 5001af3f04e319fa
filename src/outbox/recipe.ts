import type { Instant } from '../domain/time/period.ts';
import type { Log } from '../runtime/log.ts';
import type { Store } from '../store/store.ts';
import type { Outbox } from './outbox.ts';

/** What every recipe is given: the store, the clock, and a way to have something said. */
export interface RecipeDeps {
  store: Store;
  now: () => Date;
  newId: () => string;
  /** SHA-256 of a text, as hexadecimal digits. */
  hash: (text: string) => string;
  log: Log;
  /** Where it has something said. */
  outbox: Outbox;
  /** Whether people without a chat can be asked by e-mail. */
  sendsMail?: boolean;
}

export function instantOf(deps: Pick<RecipeDeps, 'now'>): Instant {
  return deps.now().toISOString();
}
