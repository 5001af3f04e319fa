import { activitiesCard } from '../cards/activities-card.ts';
import type { Card } from '../cards/elements.ts';
import { readFormData } from '../cards/form-data.ts';
import { activitiesOn, adhocForm, loadFormContext, loadWaitingContext, openForm } from '../check-ins/load-form.ts';
import type { HeldCard } from '../check-ins/receipts.ts';
import { recordScreening, screeningFor } from '../check-ins/screening.ts';
import { presetsOf, submitAnswer } from '../check-ins/submit-answer.ts';
import { contextOfActivities, submitUpdate } from '../check-ins/submit-update.ts';
import { activitiesByNeed, isAnswered } from '../domain/check-in.ts';
import type { Person } from '../domain/network.ts';
import { dateOf } from '../domain/period.ts';
import { maySee } from '../domain/permissions.ts';
import { isTerminal } from '../domain/status.ts';
import { ExpectedError } from '../errors.ts';
import { PHRASES } from '../language/phrases.ts';
import { instantOf, settingsOf } from '../recipe.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import { checkInReceiptReply, formReply, updateReceiptReply } from './form-reply.ts';
import { personWhoMay } from './person.ts';
import type { Turn } from './turn.ts';

const RIGHT = 'answer';

/** "check in": the form of this week, or what was answered already. */
export async function showForm(deps: BotDeps, turn: Turn): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const context = await loadWaitingContext(deps, person);
  const { checkIn } = context;
  if (checkIn && isAnswered(checkIn)) return checkInReceiptReply(deps.store, context, checkIn, person, true);
  return formReply(openForm(context), person);
}

export async function showActivities(deps: BotDeps, turn: Turn): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const { organisation, all, today } = await loadFormContext(deps, person);
  const activities = activitiesByNeed(organisation.id, all, today);
  return activitiesCard({
    name: organisation.name,
    activities,
    today,
    phrases: PHRASES[person.language],
    language: person.language,
    ofGroup: false,
  });
}

/** "my group": how the working groups a person leads are doing, and why. */
export async function showGroup(deps: BotDeps, turn: Turn): Promise<Card> {
  const person = await personWhoMay(deps, turn, 'read-activities');
  const led = new Set(person.assignments.flatMap(({ workingGroupId }) => workingGroupId ?? []));
  if (led.size === 0) throw new ExpectedError('not_allowed', 'leads no group');
  const [activities, groups, settings] = await Promise.all([
    deps.store.activities.list(),
    deps.store.workingGroups.list(),
    settingsOf(deps.store),
  ]);
  const theirs = activities.filter((activity) => led.has(activity.workingGroupId ?? '') && maySee(person, activity));
  const names = groups
    .filter(({ id }) => led.has(id))
    .map(({ nameEn, nameSw }) => (person.language === 'sw' ? nameSw : nameEn));
  await audit(deps, person, 'group', { rows: theirs.length });
  return activitiesCard({
    name: names.join(', '),
    activities: theirs.filter(({ status }) => !isTerminal(status)),
    today: dateOf(instantOf(deps), settings.zone),
    phrases: PHRASES[person.language],
    language: person.language,
    ofGroup: true,
  });
}

/** Submit: the returned card takes the form's place. */
export async function submit(deps: BotDeps, turn: Turn, data: unknown): Promise<Card> {
  const form = formDataOf(data);
  return form.formKey.startsWith('adhoc/') ? submitAdhoc(deps, turn, data) : submitCheckIn(deps, turn, data, data);
}

export async function submitNoChange(deps: BotDeps, turn: Turn, data: unknown): Promise<Card> {
  const form = formDataOf(data);
  return form.formKey.startsWith('adhoc/')
    ? submitAdhoc(deps, turn, onlyForm(form))
    : submitCheckIn(deps, turn, data, 'no-change');
}

async function submitCheckIn(deps: BotDeps, turn: Turn, data: unknown, inputs: unknown): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const { formKey: key, revision, base } = formDataOf(data);
  const result = await submitAnswer(deps, {
    person,
    channel: 'teams_card',
    checkInId: key,
    revision,
    ...(base ? { base } : {}),
    inputs,
    screening: await screeningFor(deps.store, inputs),
    ...pressedCard(turn, person),
  });
  const { context, checkIn } = result;
  if (result.outcome === 'refused') {
    await recordScreening(deps, context.organisation.id, result.refusal);
    const { activities, refusal } = result;
    return formReply({ context, key, revision, activities, moreActivities: checkIn.moreActivities }, person, {
      refused: refusal,
    });
  }
  return checkInReceiptReply(deps.store, context, checkIn, person, result.outcome === 'overtaken');
}

function pressedCard({ cardMessageId, scope, conversationId }: Turn, person: Person): { pressed?: HeldCard } {
  if (!cardMessageId || scope !== 'personal') return {};
  return { pressed: { conversationId, messageId: cardMessageId, personId: person.id } };
}

async function submitAdhoc(deps: BotDeps, turn: Turn, data: unknown): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const { formKey: key, revision, activityIds, base = {} } = formDataOf(data);
  const screening = await screeningFor(deps.store, data);
  const result = await submitUpdate(deps, {
    person,
    channel: 'teams_card',
    activityIds,
    base,
    inputs: data,
    screening,
  });
  const { context } = result;
  if (result.outcome === 'refused') {
    await recordScreening(deps, context.organisation.id, result.refusal);
    const { activities, refusal } = result;
    return formReply({ context, key, revision, activities, moreActivities: 0 }, person, { refused: refusal });
  }
  return updateReceiptReply(deps.store, context, result.updates, person, result.outcome === 'overtaken');
}

/** Edit: the form once more, from what is saved. A check-in that was answered again in between opens on that answer. */
export async function edit(deps: BotDeps, turn: Turn, data: unknown): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const { formKey: key, activityIds } = formDataOf(data);
  if (key.startsWith('adhoc/')) {
    const context = await contextOfActivities(deps, person, activityIds);
    const activities = activitiesOn(context, activityIds).filter((activity) => !isTerminal(activity.status));
    if (activities.length === 0) throw new ExpectedError('nothing_to_report', 'nothing open to correct');
    return formReply({ context, key: `adhoc/${context.week}`, revision: 0, activities, moreActivities: 0 }, person);
  }
  const [week = '', organisationId = ''] = key.split('|');
  const context = await loadFormContext(deps, person, { week, organisationId });
  const { checkIn } = context;
  if (!checkIn || checkIn.id !== key) throw new ExpectedError('card_outdated', 'an edit of another check-in');
  // What was said of an activity since is not this answer's to correct.
  const latest = new Set((checkIn.answer ?? []).map((update) => update.id));
  const activities = activitiesOn(context, checkIn.activityIds).filter(({ latestUpdateId }) =>
    latest.has(latestUpdateId ?? ''),
  );
  if (activities.length === 0) throw new ExpectedError('card_outdated', 'an answer that was followed by newer ones');
  const form = { context, key, revision: checkIn.revision, activities, moreActivities: 0 };
  return formReply(form, person, { presets: presetsOf(checkIn) });
}

export async function otherActivities(deps: BotDeps, turn: Turn, data: unknown): Promise<Card> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const { shown } = data as { shown?: unknown };
  const ids = Array.isArray(shown) ? shown.filter((id) => typeof id === 'string') : [];
  return formReply(adhocForm(await contextOfActivities(deps, person, ids), ids), person);
}

function formDataOf(data: unknown) {
  const form = readFormData(data);
  if (!form) throw new ExpectedError('card_outdated', 'a card without form data');
  return form;
}

function onlyForm({ formKey, revision, activityIds, base }: ReturnType<typeof formDataOf>): unknown {
  return { formKey, revision, activityIds, base };
}
