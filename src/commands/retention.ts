import type { Environment } from '../config.ts';
import { createOutbox } from '../outbox/outbox.ts';
import { countsOf, keepRetention, loadRetention } from '../privacy/keep-retention.ts';
import { createLog } from '../runtime/log.ts';
import { now, sha256 } from '../runtime/process.ts';
import { withStore } from './command-store.ts';
import type { Output } from './output.ts';

/** `retention`: takes out what was kept long enough, as the service does once a day. */
export async function retentionCommand(env: Environment, output: Output, dryRun: boolean): Promise<void> {
  await withStore(env, async (store) => {
    const deps = {
      store,
      now,
      hash: sha256,
      log: createLog('silent', () => undefined),
      // The service sends what is queued; this process is over in a moment.
      outbox: createOutbox({ store, now }),
    };
    const plan = dryRun ? await loadRetention(deps) : await keepRetention(deps);
    const counts = countsOf(plan);
    output.value({ dryRun, counts, plan });
    const kinds = Object.entries(counts);
    if (kinds.length === 0) output.line('Nothing has been kept for too long.');
    for (const [kind, count] of kinds) output.line(`${dryRun ? 'would take out' : 'took out'}  ${kind}: ${count}`);
    if (dryRun && kinds.length > 0) output.line('Dry run: nothing was changed.');
  });
}
