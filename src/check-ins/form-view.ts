import type { FormValues } from '../domain/check-in/answer-form.ts';
import type { FormView } from '../domain/check-in/form-view.ts';
import type { FormContext, OpenForm } from './load-form.ts';

/** A form as it is to be shown: what was refused, or what it starts from, goes with it. */
export function viewForm(
  { context, key, revision, activities, moreActivities, inTeams = 0 }: OpenForm,
  { refused, presets }: { refused?: FormView['refused']; presets?: FormValues } = {},
): FormView {
  const { organisation, week, round, zone, today, signposts, example } = context;
  const isCheckIn = isCheckInForm(context, key);
  return {
    key,
    revision,
    organisationName: organisation.name,
    ...(isCheckIn ? { week } : {}),
    ...(isCheckIn && round ? { closesAt: round.closesAt } : {}),
    late: isCheckIn && round?.state === 'closed',
    zone,
    today,
    activities,
    moreActivities,
    inTeams,
    ...(refused ? { refused } : {}),
    ...(presets ? { presets } : {}),
    signposts,
    example,
  };
}

function isCheckInForm({ checkIn }: FormContext, key: string): boolean {
  return key === checkIn?.id;
}
