import type { ActivityPlan } from '../domain/plan/activity.ts';
import { matchKey } from '../domain/text/match-key.ts';
import type { PlanContext } from './plan-context.ts';
import type { RowReading } from './row-reading.ts';

export function givenId(text: string): string | undefined {
  const id = text.trim().toUpperCase();
  return /^ACT-\d{4}-\d{4,6}$/.test(id) ? id : undefined;
}

export interface Ids {
  of(reading: RowReading, plan: ActivityPlan): string;
}

/** Ids as the file gives them, or found again by what makes an activity that activity, or the next free number. */
export function createIds({ activities, cycle }: PlanContext, given: readonly string[]): Ids {
  const byKey = new Map(activities.map((activity) => [naturalKey(activity), activity.id]));
  const titles = new Map(
    activities.map((activity) => [`${activity.leadOrgId}|${matchKey(activity.title)}`, activity.id]),
  );
  const year = /\d{4}/.exec(cycle.id)?.[0] ?? cycle.startDate.slice(0, 4);
  // Numbers that the file gives further down are taken too.
  const taken = [...activities.map((activity) => activity.id), ...given];
  let last = taken.reduce(
    (most, id) => (id.startsWith(`ACT-${year}-`) ? Math.max(most, Number(id.slice(9))) : most),
    0,
  );
  return {
    of: (reading, plan) => {
      const said = givenId(reading.cell('id'));
      if (said) return said;
      const key = naturalKey(plan);
      const known = byKey.get(key);
      if (known) return known;
      const namesake = titles.get(`${plan.leadOrgId}|${matchKey(plan.title)}`);
      if (namesake)
        reading.warn(
          'title',
          `${namesake} has the same title; give its id in a column “ID” if this row is to change it`,
        );
      last += 1;
      const id = `ACT-${year}-${String(last).padStart(4, '0')}`;
      byKey.set(key, id);
      return id;
    },
  };
}

function naturalKey({ title, leadOrgId, plannedStart, places }: ActivityPlan): string {
  return [matchKey(title), leadOrgId, plannedStart, [...places].sort().join('+')].join('|');
}
