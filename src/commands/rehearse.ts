import type { Environment } from '../config.ts';
import type { RehearsedWeek } from '../domain/check-in/rehearsal.ts';
import { formatInstant } from '../language/format.ts';
import { now } from '../runtime/process.ts';
import { rehearse } from '../scheduling/rehearse.ts';
import { settingsOf } from '../store/settings.ts';
import { actingAs, auditCommand, withStore } from './command-store.ts';
import type { Output } from './output.ts';

const TOLD: Record<RehearsedWeek['escalations'][number]['to'], string> = {
  alternate: 'the alternate is asked too next time',
  lead: 'the working group’s lead is told',
  secretariat: 'the secretariat is told',
};

/** `rehearse [--weeks N]`: who will be asked, reminded and escalated in the weeks to come, if nobody answers. */
export async function rehearseCommand(
  env: Environment,
  output: Output,
  weeks: number,
  as: string | undefined,
): Promise<void> {
  await withStore(env, async (store) => {
    const reader = await actingAs(store, as, 'read-ledger');
    const { zone } = await settingsOf(store);
    const plans = await rehearse({ store, now }, weeks);
    const organisations = new Map((await store.organisations.list()).map((each) => [each.id, each.name]));
    const people = new Map((await store.people.list()).map((each) => [each.id, each.displayName]));
    const nameOf = (id: string) => organisations.get(id) ?? id;
    const namesOf = (ids: readonly string[]) => ids.map((id) => people.get(id) ?? id).join(', ');
    const at = (instant: string) => formatInstant(instant, zone, 'en');
    await auditCommand(store, reader, 'ledger', { weeks: plans.length });
    output.value({ weeks: plans });
    output.line('As it will be when nobody answers and nothing changes.');
    if (plans.length === 0) output.line('No round is planned in these weeks.');
    for (const plan of plans) {
      const again = plan.remindAgainAt ? ` and ${at(plan.remindAgainAt)}` : '';
      output.line();
      output.line(
        plan.digestAt
          ? `${plan.week}  opens ${at(plan.opensAt)}, closes ${at(plan.closesAt)}, digest ${at(plan.digestAt)}`
          : `${plan.week}  falls away: no working day is left`,
      );
      for (const moved of plan.moved) output.line(`  moved     ${moved}`);
      for (const ask of plan.asks)
        output.line(
          `  asks      ${nameOf(ask.organisationId)}${ask.people.length > 0 ? ` (${namesOf(ask.people)})` : ''}: ${ask.activityIds.join(', ')}`,
        );
      if (plan.reminders.length > 0)
        output.line(`  reminds   ${at(plan.remindAt)}${again}: ${plan.reminders.length} organisations`);
      for (const { organisationId, rounds, to } of plan.escalations)
        output.line(
          `  escalates ${nameOf(organisationId)}: ${rounds === 1 ? 'one round' : `${rounds} rounds`} missed, ${TOLD[to]}`,
        );
    }
  });
}
