import type { CheckIn } from '../domain/check-in/check-in.ts';
import { whyNotAsked } from '../domain/check-in/still-said.ts';
import type { Person } from '../domain/network/network.ts';
import type { DeliveryContent, DropReason } from '../domain/outbox/delivery.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { dateOf } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import type { Stored } from '../store/store.ts';
import { type FormContext, loadFormContext, openActivities } from './load-form.ts';

/** An ask that still holds at the moment it is sent, and what it is made of. */
export interface StandingAsk {
  checkIn: Stored<CheckIn>;
  person: Person;
  context: FormContext;
  activities: Stored<Activity>[];
}

/** Whether somebody is still to be asked, by whatever way; or why it need not be said any more. */
export async function stillAsked(
  deps: RecipeDeps,
  { checkInId, personId }: Extract<DeliveryContent, { kind: 'check-in' }>,
): Promise<StandingAsk | { drop: DropReason }> {
  const [checkIn, person] = await Promise.all([deps.store.checkIns.get(checkInId), deps.store.people.get(personId)]);
  if (!checkIn || !person) return { drop: 'gone' };
  const [round, { zone }] = await Promise.all([deps.store.rounds.get(checkIn.week), settingsOf(deps.store)]);
  const drop = whyNotAsked({ checkIn, person, round, today: dateOf(instantOf(deps), zone) });
  if (drop) return { drop };
  const context = await loadFormContext(deps, person, checkIn);
  const activities = openActivities(context, checkIn.activityIds);
  if (activities.length === 0) return { drop: 'nothing_open' };
  return { checkIn, person, context, activities };
}
