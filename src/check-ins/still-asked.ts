import type { Activity } from '../domain/activity.ts';
import { type CheckIn, isAnswered } from '../domain/check-in.ts';
import { type DeliveryContent, NO_LONGER_FOCAL_POINT, PERSON_GONE } from '../domain/delivery.ts';
import { isFocalPointOf, onLeave, type Person } from '../domain/network.ts';
import type { RecipeDeps } from '../recipe.ts';
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
): Promise<StandingAsk | { drop: string }> {
  const [checkIn, person] = await Promise.all([deps.store.checkIns.get(checkInId), deps.store.people.get(personId)]);
  if (!checkIn || !person?.active) return { drop: PERSON_GONE };
  const round = await deps.store.rounds.get(checkIn.week);
  if (isAnswered(checkIn) || checkIn.state === 'cancelled') return { drop: checkIn.state };
  if (checkIn.state === 'excused' && !mayBeAsked(checkIn)) return { drop: checkIn.state };
  if (round?.state !== 'open') return { drop: 'round closed' };
  if (!isFocalPointOf(person, checkIn.organisationId)) return { drop: NO_LONGER_FOCAL_POINT };
  const context = await loadFormContext(deps, person, checkIn);
  if (onLeave(person, context.today)) return { drop: 'on leave' };
  const activities = openActivities(context, checkIn.activityIds);
  if (activities.length === 0) return { drop: 'nothing open any more' };
  return { checkIn, person, context, activities };
}
