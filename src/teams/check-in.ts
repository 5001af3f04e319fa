import { activitiesCard } from '../cards/activities-card.ts';
import type { Card } from '../cards/elements.ts';
import { readFormData, type SentForm } from '../cards/form-data.ts';
import { viewForm } from '../check-ins/form-view.ts';
import {
  activitiesOn,
  adhocForm,
  loadFormContext,
  loadWaitingContext,
  openActivities,
  openForm,
} from '../check-ins/load-form.ts';
import { viewReceipt } from '../check-ins/receipt-view.ts';
import type { HeldCard } from '../check-ins/receipts.ts';
import { presetsOf, submitAnswer } from '../check-ins/submit-answer.ts';
import { contextOfActivities, submitUpdate } from '../check-ins/submit-update.ts';
import { activitiesByNeed, isAnswered } from '../domain/check-in/check-in.ts';
import { adhocKey } from '../domain/check-in/form-key.ts';
import type { Person } from '../domain/network/network.ts';
import { maySee } from '../domain/permissions/permissions.ts';
import { isTerminal } from '../domain/plan/status.ts';
import { ExpectedError } from '../errors.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import { formReply, receiptReply, submittedReply } from './form-reply.ts';
import type { CallerTurn } from './turn.ts';

/** "check in": the form of this week, or what was answered already. */
export async function showForm(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: person } = turn;
  const context = await loadWaitingContext(deps, person);
  const { checkIn } = context;
  if (checkIn && isAnswered(checkIn))
    return receiptReply(await viewReceipt(deps.store, context, checkIn, { reader: person, already: true }), person);
  return formReply(viewForm(openForm(context)), person);
}

export async function showActivities(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: person } = turn;
  const { organisation, all, today } = await loadFormContext(deps, person);
  const activities = activitiesByNeed(organisation.id, all, today);
  return activitiesCard({
    name: organisation.name,
    activities,
    today,
    phrases: turn.phrases,
    language: turn.language,
    ofGroup: false,
  });
}

/** "my group": how the working groups a person leads are doing, and why. */
export async function showGroup(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: person } = turn;
  const led = new Set(person.assignments.flatMap(({ workingGroupId }) => workingGroupId ?? []));
  if (led.size === 0) throw new ExpectedError('not_allowed', 'leads no group');
  const [activities, groups] = await Promise.all([deps.store.activities.list(), deps.store.workingGroups.list()]);
  const theirs = activities.filter((activity) => led.has(activity.workingGroupId ?? '') && maySee(person, activity));
  const names = groups
    .filter(({ id }) => led.has(id))
    .map(({ nameEn, nameSw }) => (person.language === 'sw' ? nameSw : nameEn));
  await audit(deps, person, 'group', { rows: theirs.length });
  return activitiesCard({
    name: names.join(', '),
    activities: theirs.filter(({ status }) => !isTerminal(status)),
    today: turn.today,
    phrases: turn.phrases,
    language: turn.language,
    ofGroup: true,
  });
}

/** Submit: the returned card takes the form's place. */
export async function submit(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const form = sentForm(data);
  return form.about.kind === 'adhoc' ? submitAdhoc(deps, turn, form, data) : submitCheckIn(deps, turn, form, data);
}

export async function submitNoChange(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const form = sentForm(data);
  return form.about.kind === 'adhoc'
    ? submitAdhoc(deps, turn, form, onlyForm(form))
    : submitCheckIn(deps, turn, form, 'no-change');
}

async function submitCheckIn(deps: BotDeps, turn: CallerTurn, form: SentForm, inputs: unknown): Promise<Card> {
  const { caller: person } = turn;
  const { formKey, revision, base } = form;
  const submitted = await submitAnswer(deps, {
    person,
    channel: 'teams_card',
    checkInId: formKey,
    revision,
    ...(base ? { base } : {}),
    inputs,
    ...pressedCard(turn, person),
  });
  return submittedReply(submitted, person);
}

async function submitAdhoc(deps: BotDeps, turn: CallerTurn, form: SentForm, inputs: unknown): Promise<Card> {
  const { caller: person } = turn;
  const { activityIds, base = {} } = form;
  const submitted = await submitUpdate(deps, { person, channel: 'teams_card', activityIds, base, inputs });
  return submittedReply(submitted, person);
}

function pressedCard({ cardMessageId, scope, conversationId }: CallerTurn, person: Person): { pressed?: HeldCard } {
  if (!cardMessageId || scope !== 'personal') return {};
  return { pressed: { conversationId, messageId: cardMessageId, personId: person.id } };
}

/** Edit: the form once more, from what is saved. A check-in that was answered again in between opens on that answer. */
export async function edit(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: person } = turn;
  const { formKey: key, about, activityIds } = sentForm(data);
  if (about.kind === 'adhoc') {
    const context = await contextOfActivities(deps, person, activityIds);
    const activities = openActivities(context, activityIds);
    if (activities.length === 0) throw new ExpectedError('nothing_to_report', 'nothing open to correct');
    const form = { context, key: adhocKey(context.week), revision: 0, activities, moreActivities: 0 };
    return formReply(viewForm(form), person);
  }
  const context = await loadFormContext(deps, person, about);
  const { checkIn } = context;
  if (!checkIn || checkIn.id !== key) throw new ExpectedError('card_outdated', 'an edit of another check-in');
  // What was said of an activity since is not this answer's to correct.
  const latest = new Set((checkIn.answer ?? []).map((update) => update.id));
  const activities = activitiesOn(context, checkIn.activityIds).filter(({ latestUpdateId }) =>
    latest.has(latestUpdateId ?? ''),
  );
  if (activities.length === 0) throw new ExpectedError('card_outdated', 'an answer that was followed by newer ones');
  const form = { context, key, revision: checkIn.revision, activities, moreActivities: 0 };
  return formReply(viewForm(form, { presets: presetsOf(checkIn) }), person);
}

export async function otherActivities(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: person } = turn;
  const { shown } = data as { shown?: unknown };
  const ids = Array.isArray(shown) ? shown.filter((id) => typeof id === 'string') : [];
  return formReply(viewForm(adhocForm(await contextOfActivities(deps, person, ids), ids)), person);
}

function sentForm(data: unknown): SentForm {
  const form = readFormData(data);
  if (!form) throw new ExpectedError('card_outdated', 'a card without form data');
  return form;
}

/** What a form carries, without what was filled in. */
function onlyForm({ formKey, revision, activityIds, base }: SentForm): unknown {
  return { formKey, revision, activityIds, base };
}
