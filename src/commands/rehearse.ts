import type { Environment } from '../config.ts';
import { formatInstant } from '../language/format.ts';
import { now } from '../process.ts';
import { settingsOf } from '../recipe.ts';
import { rehearse } from '../scheduling/rehearse.ts';
import { withStore } from './command-store.ts';
import type { Output } from './output.ts';

/** `rehearse [--weeks N]`: who will be asked, and when, in the weeks to come. */
export async function rehearseCommand(env: Environment, output: Output, weeks: number): Promise<void> {
  await withStore(env, async (store) => {
    const { zone } = await settingsOf(store);
    const plans = await rehearse({ store, now }, weeks);
    const organisations = new Map((await store.organisations.list()).map((each) => [each.id, each.name]));
    output.value({ weeks: plans });
    const at = (instant: string) => formatInstant(instant, zone, 'en');
    for (const plan of plans) {
      output.line(
        `${plan.week}  opens ${at(plan.opensAt)}, reminds ${at(plan.remindAt)}, closes ${at(plan.closesAt)}, digest ${at(plan.digestAt)}`,
      );
      for (const moved of plan.moved) output.line(`  moved  ${moved}`);
      for (const ask of plan.asks)
        output.line(
          `  asks   ${organisations.get(ask.organisationId) ?? ask.organisationId}: ${ask.activityIds.join(', ')}`,
        );
    }
  });
}
