import { addMinutes, type Instant } from '../domain/time/period.ts';
import { instantOf } from '../outbox/recipe.ts';
import { withDeadline } from '../runtime/deadline.ts';
import type { Store } from '../store/store.ts';

export interface ReadinessDeps {
  store: Store;
  now: () => Date;
  version: string;
  isStopping: () => boolean;
  holdsLease: () => boolean;
  lastTick: () => Instant | null;
}

const ANSWER_WITHIN_MS = 3000;
const HOLDS_SECONDS = 2;

/** Whether this replica should be given work, and how its parts are. What it says is no secret: no name, no figure of the network. */
export function createReadiness({ store, now, version, isStopping, holdsLease, lastTick }: ReadinessDeps) {
  let until = '';
  let answer = Promise.resolve(true);

  /** Anybody may ask, and asking must not cost the store more than a look now and then. */
  function isReachable(): Promise<boolean> {
    const at = instantOf({ now });
    if (at < until) return answer;
    until = addMinutes(at, HOLDS_SECONDS / 60);
    answer = withDeadline(store.forTurn().settings.get(), ANSWER_WITHIN_MS).then(
      () => true,
      () => false,
    );
    return answer;
  }

  return async () => {
    const reachable = await isReachable();
    const stopping = isStopping();
    const lease = holdsLease() ? 'held' : 'elsewhere';
    return { ok: reachable && !stopping, version, store: reachable, stopping, lease, lastTick: lastTick() };
  };
}
