import { readFormValues } from '../cards/form-data.ts';
import { updatesOf } from '../domain/check-in/answer-updates.ts';
import { adhocKey } from '../domain/check-in/form-key.ts';
import { focalOrganisationsOf, type Person } from '../domain/network/network.ts';
import { queued } from '../domain/outbox/delivery.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { type AnswerChannel, applyUpdate, type StatusUpdate } from '../domain/plan/status-update.ts';
import { ExpectedError } from '../errors.ts';
import { urgentNotices } from '../notices/notices.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import type { Stored } from '../store/store.ts';
import { acceptForm } from './accept-form.ts';
import { viewForm } from './form-view.ts';
import { activitiesOn, type FormContext, loadFormContext } from './load-form.ts';
import { viewUpdates } from './receipt-view.ts';
import { noteScreenHits } from './screening.ts';
import type { Submitted } from './submit-answer.ts';

export interface UpdateSubmission {
  person: Person;
  channel: AnswerChannel;
  activityIds: readonly string[];
  /** Latest update of each activity when the form was made. */
  base: Readonly<Record<string, string>>;
  inputs: unknown;
}

/**
 * Takes updates outside a check-in, one activity at a time: its key is the week, and an activity that was updated since
 * the form was made is left alone, unless it was by this very submit.
 */
export async function submitUpdate(deps: RecipeDeps, submission: UpdateSubmission): Promise<Submitted> {
  const { person, channel, inputs } = submission;
  const context = await contextOfActivities(deps, person, submission.activityIds);
  const activities = activitiesOn(context, submission.activityIds);
  if (activities.length === 0 || activities.length !== submission.activityIds.length)
    throw new ExpectedError('card_outdated', 'a form for activities that are not this organisation’s');

  const submitHash = deps.hash(JSON.stringify([person.id, inputs]));
  const newer = activities.filter(
    (activity) => (activity.latestUpdateId ?? '') !== (submission.base[activity.id] ?? ''),
  );
  const current = activities.filter((activity) => !newer.includes(activity));
  const values = readFormValues(inputs, current);
  const acceptance = await acceptForm(deps, context, { activities: current, values, inputs });
  if (acceptance.outcome === 'refused' && newer.length === 0) {
    const form = { context, key: adhocKey(context.week), revision: 0, activities, moreActivities: 0 };
    return { outcome: 'refused', form: viewForm(form, { refused: acceptance }) };
  }

  const answers = acceptance.outcome === 'accepted' ? acceptance.answers : [];
  const changed = answers.some((answer) => answer.changed) ? answers.filter((answer) => answer.changed) : answers;
  const saved: StatusUpdate[] = [];
  let lost = newer.length;
  for (const answer of changed) {
    const activity = current.find((each) => each.id === answer.activityId);
    if (!activity) continue;
    const [made] = updatesOf([answer], [activity], {
      key: adhocKey(context.week),
      week: context.week,
      organisationId: context.organisation.id,
      revision: nextRevision(context, activity.id),
      channel,
      submittedBy: person.id,
      at: instantOf(deps),
    });
    if (!made) continue;
    const update = { ...made, submitHash };
    const notices = await urgentNotices(deps.store, [update], [activity], context.today);
    const done = await deps.store.answers.save({
      updates: [update],
      activities: [applyUpdate(activity, update)],
      deliveries: notices.map((notice) => queued(notice, update.submittedAt)),
    });
    if (done && notices.length > 0) deps.outbox.wake();
    if (done) saved.push(update);
    else lost += 1;
  }
  if (acceptance.outcome === 'accepted') {
    const kept = new Set(saved.map(({ activityId }) => activityId));
    const confirmed = acceptance.confirmed.filter(({ activityId }) => kept.has(activityId));
    await noteScreenHits(deps, context.organisation.id, confirmed, 'confirmed');
  }
  const stand =
    lost === 0 ? { updates: saved, isOvertaken: false } : await standing(deps, activities, saved, submitHash);
  const options = { reader: person, already: stand.isOvertaken, offersRest: channel === 'chat_text' };
  return {
    outcome: stand.isOvertaken ? 'overtaken' : 'saved',
    receipt: await viewUpdates(deps.store, context, stand.updates, options),
  };
}

/** The form of the organisation whose activities these are, of those the person answers for. */
export async function contextOfActivities(
  deps: RecipeDeps,
  person: Person,
  activityIds: readonly string[],
): Promise<FormContext> {
  const [first] = activityIds;
  const organisations = focalOrganisationsOf(person);
  const lead = organisations.length > 1 && first ? (await deps.store.activities.get(first))?.leadOrgId : undefined;
  return loadFormContext(deps, person, lead && organisations.includes(lead) ? { organisationId: lead } : {});
}

/**
 * Revisions count within the week and the activity. The number comes from what the form was checked against: whoever
 * said something in between has taken it, and this update is refused instead of overwriting theirs unseen.
 */
function nextRevision({ updates, week }: FormContext, activityId: string): number {
  const before = updates.filter((update) => update.checkInId === adhocKey(week) && update.activityId === activityId);
  return Math.max(0, ...before.map((update) => update.revision)) + 1;
}

/** What stands now on activities that were updated in between: by this same submit, delivered twice, or by somebody. */
async function standing(
  { store }: RecipeDeps,
  activities: readonly Stored<Activity>[],
  saved: readonly StatusUpdate[],
  submitHash: string,
): Promise<{ updates: StatusUpdate[]; isOvertaken: boolean }> {
  const fresh = await Promise.all(activities.map((activity) => store.activities.get(activity.id)));
  const latest = await Promise.all(
    fresh.flatMap((activity) => (activity?.latestUpdateId ? [store.updates.get(activity.latestUpdateId)] : [])),
  );
  const updates = latest.filter((update): update is StatusUpdate => update !== undefined);
  const isOvertaken = updates.some(
    (update) => update.submitHash !== submitHash && !saved.some((own) => own.id === update.id),
  );
  return { updates, isOvertaken };
}
