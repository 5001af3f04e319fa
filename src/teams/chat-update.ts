import type { Card } from '../cards/elements.ts';
import { isConfirmed, readFormData, readFormValues } from '../cards/form-data.ts';
import { messageCard } from '../cards/message-card.ts';
import { proposalCard } from '../cards/proposal-card.ts';
import { activitiesOn } from '../check-ins/load-form.ts';
import { recordScreening, screeningFor } from '../check-ins/screening.ts';
import { submitAnswer } from '../check-ins/submit-answer.ts';
import { contextOfActivities, stillWaiting, submitUpdate } from '../check-ins/submit-update.ts';
import { acceptAnswer, presetForm, updatesOf } from '../domain/answer.ts';
import { readChatUpdate } from '../domain/chat-update.ts';
import { isAnswered } from '../domain/check-in.ts';
import { isTerminal } from '../domain/status.ts';
import { adhocKey } from '../domain/status-update.ts';
import { ExpectedError } from '../errors.ts';
import { PHRASES } from '../language/phrases.ts';
import type { BotDeps } from './bot-deps.ts';
import { baseOf, checkInReceiptReply, formReply, updateReceiptReply } from './form-reply.ts';
import { personWhoMay, speakTo } from './person.ts';
import type { Turn } from './turn.ts';

const RIGHT = 'answer';

/** "update ACT-2026-0012 delayed until …": understood by rules, shown to be confirmed, saved by nobody yet. */
export async function proposeUpdate(deps: BotDeps, turn: Turn): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const reading = readChatUpdate(turn.text);
  if (!reading.ok)
    throw new ExpectedError(
      reading.problem === 'date' ? 'update_date_unreadable' : 'update_unreadable',
      reading.problem,
    );
  const context = await contextOfActivities(deps, person, [reading.update.activityId]);
  const [activity] = activitiesOn(context, [reading.update.activityId]);
  if (!activity || isTerminal(activity.status))
    throw new ExpectedError(
      'activity_unknown',
      'an update of an activity that is not theirs',
      reading.update.activityId,
    );

  const form = { ...presetForm(activity), ...reading.update.form };
  const key = adhocKey(context.week);
  const data = { formKey: key, revision: 0, activityIds: [activity.id], base: baseOf([activity]) };
  const acceptance = acceptAnswer(
    [activity],
    { [activity.id]: form },
    {
      today: context.today,
      confirmed: false,
      ...(await screeningFor(deps.store, turn.text)),
    },
  );
  if (acceptance.outcome === 'refused') {
    await recordScreening(deps, context.organisation.id, acceptance);
    return formReply({ context, key, revision: 0, activities: [activity], moreActivities: 0 }, person, {
      refused: acceptance,
    });
  }
  const [update] = updatesOf(acceptance.answers, [activity], {
    key,
    week: context.week,
    organisationId: context.organisation.id,
    revision: 1,
    channel: 'chat_text',
    submittedBy: person.id,
    at: deps.now().toISOString(),
  });
  if (!update) throw new ExpectedError('update_unreadable', 'nothing to propose');
  return proposalCard(update, activity.title, form, data, PHRASES[person.language], person.language);
}

/** "Yes, save it". When it is the only thing this week's check-in asks for, it answers the check-in. */
export async function confirmUpdate(deps: BotDeps, turn: Turn, data: unknown): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const form = readFormData(data);
  const activityId = form?.activityIds[0];
  if (!form || !activityId) throw new ExpectedError('card_outdated', 'a proposal without an activity');
  const screening = await screeningFor(deps.store, data);
  const { checkIn } = await contextOfActivities(deps, person, [activityId]);
  if (checkIn && !isAnswered(checkIn) && checkIn.activityIds.length === 1 && checkIn.activityIds[0] === activityId) {
    const submission = {
      person,
      channel: 'chat_text',
      checkInId: checkIn.id,
      revision: checkIn.revision,
      ...(form.base ? { base: form.base } : {}),
      inputs: data,
      screening,
    } as const;
    const result = await submitAnswer(deps, submission);
    if (result.outcome !== 'refused')
      return checkInReceiptReply(deps.store, result.context, result.checkIn, person, result.outcome === 'overtaken');
  }
  const result = await submitUpdate(deps, {
    person,
    channel: 'chat_text',
    activityIds: [activityId],
    base: form.base ?? {},
    inputs: data,
    screening,
  });
  if (result.outcome === 'refused') {
    await recordScreening(deps, result.context.organisation.id, result.refusal);
    const { context, activities, refusal } = result;
    return formReply({ context, key: adhocKey(context.week), revision: 0, activities, moreActivities: 0 }, person, {
      refused: refusal,
    });
  }
  const waiting = stillWaiting(result.context, activityId);
  return updateReceiptReply(
    deps.store,
    result.context,
    result.updates,
    person,
    result.outcome === 'overtaken',
    waiting,
  );
}

/** "Change it first": the proposal as a form. */
export async function changeUpdate(deps: BotDeps, turn: Turn, data: unknown): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const form = readFormData(data);
  const context = await contextOfActivities(deps, person, form?.activityIds ?? []);
  const activities = activitiesOn(context, form?.activityIds ?? []);
  if (!form || activities.length === 0) throw new ExpectedError('card_outdated', 'a proposal without an activity');
  const values = readFormValues(data, activities);
  const checked = acceptAnswer(activities, values, {
    today: context.today,
    confirmed: isConfirmed(data),
    ...(await screeningFor(deps.store, data)),
  });
  // Shown back only as far as the screen lets it through.
  const presets = checked.outcome === 'refused' ? checked.values : values;
  const key = adhocKey(context.week);
  return formReply({ context, key, revision: 0, activities, moreActivities: 0 }, person, { presets });
}

export async function cancelUpdate(deps: BotDeps, turn: Turn): Promise<Card> {
  const { phrases } = speakTo(await personWhoMay(deps, turn, RIGHT), turn);
  return messageCard(phrases.proposal.cancelled);
}
