import type { Card } from '../cards/elements.ts';
import { formDataOf, readFormData, readFormValues } from '../cards/form-data.ts';
import { messageCard } from '../cards/message-card.ts';
import { proposalCard } from '../cards/proposal-card.ts';
import { acceptForm } from '../check-ins/accept-form.ts';
import { viewForm } from '../check-ins/form-view.ts';
import { activitiesOn } from '../check-ins/load-form.ts';
import { type Submitted, submitAnswer } from '../check-ins/submit-answer.ts';
import { contextOfActivities, submitUpdate } from '../check-ins/submit-update.ts';
import { presetForm } from '../domain/check-in/answer-form.ts';
import { updatesOf } from '../domain/check-in/answer-updates.ts';
import { readChatUpdate } from '../domain/check-in/chat-update.ts';
import { isAnswered } from '../domain/check-in/check-in.ts';
import { adhocKey } from '../domain/check-in/form-key.ts';
import { isTerminal } from '../domain/plan/status.ts';
import { ExpectedError } from '../errors.ts';
import type { BotDeps } from './bot-deps.ts';
import { formReply, submittedReply } from './form-reply.ts';
import type { CallerTurn } from './turn.ts';

/** "update ACT-2026-0012 delayed until …": understood by rules, shown to be confirmed, saved by nobody yet. */
export async function proposeUpdate(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: person } = turn;
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
  const values = { [activity.id]: form };
  const acceptance = await acceptForm(deps, context, { activities: [activity], values, inputs: turn.text });
  if (acceptance.outcome === 'refused') {
    const refused = { context, key, revision: 0, activities: [activity], moreActivities: 0 };
    return formReply(viewForm(refused, { refused: acceptance }), person);
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
  const data = formDataOf(key, 0, [activity]);
  return proposalCard(update, activity.title, form, data, turn.phrases, person.language);
}

/** "Yes, save it". When it is the only thing this week's check-in asks for, it answers the check-in. */
export async function confirmUpdate(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: person } = turn;
  const form = readFormData(data);
  const activityId = form?.activityIds[0];
  if (!form || !activityId) throw new ExpectedError('card_outdated', 'a proposal without an activity');
  const { checkIn } = await contextOfActivities(deps, person, [activityId]);
  const submission = { person, channel: 'chat_text', base: form.base ?? {}, inputs: data } as const;
  const isWholeAnswer =
    checkIn && !isAnswered(checkIn) && checkIn.activityIds.length === 1 && checkIn.activityIds[0] === activityId;
  const answered = isWholeAnswer
    ? await submitAnswer(deps, { ...submission, checkInId: checkIn.id, revision: checkIn.revision })
    : undefined;
  // Somebody was faster: the update shows what they have said, instead of asking for it once more.
  const submitted =
    answered && !isOvertaken(answered)
      ? answered
      : await submitUpdate(deps, { ...submission, activityIds: [activityId] });
  return submittedReply(submitted, person);
}

function isOvertaken(submitted: Submitted): boolean {
  return (
    submitted.outcome === 'refused' &&
    (submitted.form.refused?.complaints.every(({ code }) => code === 'newer_update') ?? false)
  );
}

/** "Change it first": the proposal as a form. */
export async function changeUpdate(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: person } = turn;
  const form = readFormData(data);
  const context = await contextOfActivities(deps, person, form?.activityIds ?? []);
  const activities = activitiesOn(context, form?.activityIds ?? []);
  if (!form || activities.length === 0) throw new ExpectedError('card_outdated', 'a proposal without an activity');
  const values = readFormValues(data, activities);
  const checked = await acceptForm(deps, context, { activities, values, inputs: data });
  // Shown back only as far as the screen lets it through.
  const presets = checked.outcome === 'refused' ? checked.values : values;
  const key = adhocKey(context.week);
  return formReply(viewForm({ context, key, revision: 0, activities, moreActivities: 0 }, { presets }), person);
}

export async function cancelUpdate(_: BotDeps, { phrases }: CallerTurn): Promise<Card> {
  return messageCard(phrases.proposal.cancelled);
}
