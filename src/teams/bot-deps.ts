import type { RecipeDeps } from '../outbox/recipe.ts';
import type { RunDeps } from '../scheduling/run-once.ts';
import type { Store } from '../store/store.ts';
import type { Links } from '../web/link.ts';

/** What the handlers work with: the recipes' means, and the job table. */
export interface BotDeps extends RecipeDeps {
  jobs: RunDeps['jobs'];
  /** The program's own version. */
  version: string;
  /** Links to the web form; absent where the service has no secret and no address for them. */
  links?: Links;
  /** First admins, by Entra object id. */
  adminObjectIds: readonly string[];
  /** The same over another view of the store; everything that is written goes through it too. */
  over: (store: Store) => BotDeps;
}
