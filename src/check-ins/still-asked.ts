import type { Activity } from '../domain/activity.ts';
import { type CheckIn, isAnswered } from '../domain/check-in.ts';
import type { DeliveryContent, DropReason } from '../domain/delivery.ts';
import { isFocalPointOf, onLeave, type Person } from '../domain/network.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import type { Stored } from '../store/store.ts';
import { mayBeAsked } from './ask-newcomer.ts';
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
  if (!checkIn || !person?.active) return { drop: 'gone' };
  const round = await deps.store.rounds.get(checkIn.week);
  if (isAnswered(checkIn)) return { drop: 'answered' };
  if (checkIn.state === 'cancelled' || (checkIn.state === 'excused' && !mayBeAsked(checkIn)))
    return { drop: 'not_asked' };
  if (round?.state !== 'open') return { drop: 'round_closed' };
  if (!isFocalPointOf(person, checkIn.organisationId)) return { drop: 'not_focal_point' };
  const context = await loadFormContext(deps, person, checkIn);
  if (onLeave(person, context.today)) return { drop: 'on_leave' };
  const activities = openActivities(context, checkIn.activityIds);
  if (activities.length === 0) return { drop: 'nothing_open' };
  return { checkIn, person, context, activities };
}
