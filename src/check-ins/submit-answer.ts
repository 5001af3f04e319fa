import { readFormValues } from '../cards/form-data.ts';
import type { ActivityAnswer } from '../domain/check-in/activity-answer.ts';
import type { Acceptance } from '../domain/check-in/answer.ts';
import { type FormValues, formOfUpdate, NOTHING_SAID } from '../domain/check-in/answer-form.ts';
import { unchanged, updatesOf } from '../domain/check-in/answer-updates.ts';
import { type CheckIn, isAnswered } from '../domain/check-in/check-in.ts';
import { readCheckInId } from '../domain/check-in/form-key.ts';
import type { FormView } from '../domain/check-in/form-view.ts';
import { moveTo } from '../domain/check-in/ledger.ts';
import type { ReceiptView } from '../domain/check-in/receipt-view.ts';
import type { Person } from '../domain/network/network.ts';
import { queued } from '../domain/outbox/delivery.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { type AnswerChannel, applyUpdate, type StatusUpdate } from '../domain/plan/status-update.ts';
import { ExpectedError } from '../errors.ts';
import { urgentNotices } from '../notices/notices.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import type { Stored } from '../store/store.ts';
import { acceptForm } from './accept-form.ts';
import { viewForm } from './form-view.ts';
import { activitiesOfForm, activitiesOn, type FormContext, loadFormContext } from './load-form.ts';
import { viewReceipt } from './receipt-view.ts';
import { type HeldCard, heldCards, receiptsFor } from './receipts.ts';
import { noteScreenHits } from './screening.ts';

export interface Submission {
  person: Person;
  channel: AnswerChannel;
  /** The officer who typed it, for an answer taken on behalf. */
  recordedBy?: string;
  /** Who is shown the receipt, where that is not the person who answers. */
  reader?: Person;
  /** The check-in the form was for. */
  checkInId: string;
  /** The revision the form was made on. */
  revision: number;
  /** Latest update of each activity when the form was made; absent where there was no form. */
  base?: Readonly<Record<string, string>>;
  /** Activities that were not on the form: nothing is said of them. */
  leaveOut?: ReadonlySet<string>;
  /** The inputs as they came, or "no-change". */
  inputs: unknown;
  /** The card that was pressed, where it was one: it shows the receipt from then on, as those of the others do. */
  pressed?: HeldCard;
}

/** The receipt of what stands now, or the form once more with the reasons why it was not taken. */
export type Submitted =
  | { outcome: 'saved' | 'overtaken'; receipt: ReceiptView }
  | { outcome: 'refused'; form: FormView };

/**
 * Takes an answer to a check-in: loads it, checks and screens the form, and saves. One write decides; the same submit
 * twice is one answer, and of two people the first one's stands and the other is shown it ("overtaken").
 */
export async function submitAnswer(deps: RecipeDeps, submission: Submission): Promise<Submitted> {
  const result = await take(deps, submission);
  const { reader = submission.person } = submission;
  if (result.outcome === 'refused') return { outcome: 'refused', form: result.form };
  const { outcome, context, checkIn } = result;
  return {
    outcome,
    receipt: await viewReceipt(deps.store, context, checkIn, { reader, already: outcome === 'overtaken' }),
  };
}

type Taken =
  | { outcome: 'saved' | 'overtaken'; context: FormContext; checkIn: CheckIn }
  | { outcome: 'refused'; form: FormView };

async function take(deps: RecipeDeps, submission: Submission): Promise<Taken> {
  // Asked for together: with a store that is far away, that is one request.
  const [context, sent] = await Promise.all([
    loadFormContext(deps, submission.person, readCheckInId(submission.checkInId)),
    deps.store.deliveries.ofCheckIn(submission.checkInId),
  ]);
  const { checkIn } = context;
  if (!checkIn || checkIn.id !== submission.checkInId)
    throw new ExpectedError('card_outdated', 'a form for a check-in that is not this person’s, or is over');
  const submitHash = deps.hash(JSON.stringify([submission.person.id, submission.inputs]));
  if (submission.revision > checkIn.revision)
    throw new ExpectedError('card_outdated', 'a form of a revision that is not there yet');
  if (checkIn.revision > submission.revision) return standing(context, checkIn, submission, submitHash);

  if (checkIn.answer) await deps.store.answers.settle(checkIn);
  const { leaveOut = new Set<string>() } = submission;
  const activities = activitiesOn(context, checkIn.activityIds).filter(({ id }) => !leaveOut.has(id));
  if (activities.length === 0) throw new ExpectedError('nothing_to_report', 'a form with nothing on it');
  const acceptance = await accept(deps, submission, context, checkIn, activities);
  if (acceptance.outcome === 'refused') {
    const { id: key, revision, moreActivities } = checkIn;
    const inTeams = activitiesOfForm(context, checkIn).filter(({ id }) => leaveOut.has(id)).length;
    const form = { context, key, revision, activities, moreActivities, inTeams };
    return { outcome: 'refused', form: viewForm(form, { refused: acceptance, presets: presetsOf(checkIn) }) };
  }
  const answers = acceptance.answers.filter((answer) => checkIn.revision === 0 || answer.changed);
  if (answers.length === 0) return { outcome: 'saved', context, checkIn };

  const updates = toUpdates(answers, activities, submission, context, instantOf(deps));
  const answered = { ...withAnswer(checkIn, updates, submission, context), submitHash };
  const projected = activities.map((activity) => project(activity, updates));
  const cards = heldCards(sent, submission.pressed);
  const messages = [
    ...receiptsFor(answered, cards),
    ...(await urgentNotices(deps.store, updates, activities, context.today)),
  ];
  const deliveries = messages.map((message) => queued(message, answered.answeredAt ?? ''));
  if (await deps.store.answers.save({ checkIn: answered, updates, activities: projected, deliveries })) {
    if (deliveries.length > 0) deps.outbox.wake();
    await noteScreenHits(deps, checkIn.organisationId, acceptance.confirmed, 'confirmed');
    return { outcome: 'saved', context, checkIn: answered };
  }
  // Another writer came between: the twin of this submit, another person, or only the clock. Look again.
  return take(deps, submission);
}

/** What stands already: this same submit, delivered twice, or what somebody else said first. */
function standing(context: FormContext, checkIn: CheckIn, { revision }: Submission, submitHash: string): Taken {
  const twin = checkIn.revision === revision + 1 && checkIn.submitHash === submitHash;
  return { outcome: twin ? 'saved' : 'overtaken', context, checkIn };
}

async function accept(
  deps: RecipeDeps,
  submission: Submission,
  context: FormContext,
  checkIn: CheckIn,
  activities: readonly Activity[],
): Promise<Acceptance> {
  const { inputs } = submission;
  if (inputs === 'no-change') return { outcome: 'accepted', answers: activities.map(unchanged), confirmed: [] };
  const overtaken = await overtakenOf(deps, activities, checkIn, submission);
  const presets = presetsOf(checkIn);
  const values = readFormValues(inputs, activities, presets);
  return acceptForm(deps, context, { activities, values, inputs, presets, overtaken });
}

/** What the form had shown of activities that somebody has updated since it was made. */
async function overtakenOf(
  { store }: RecipeDeps,
  activities: readonly Activity[],
  checkIn: CheckIn,
  { base }: Submission,
): Promise<FormValues> {
  const known =
    checkIn.revision > 0
      ? Object.fromEntries((checkIn.answer ?? []).map((update) => [update.activityId, update.id]))
      : base;
  if (!known) return {};
  const shown: FormValues = {};
  for (const activity of activities) {
    const seen = known[activity.id];
    if (seen === undefined || seen === (activity.latestUpdateId ?? '')) continue;
    const update = seen === '' ? undefined : await store.updates.get(seen);
    shown[activity.id] = update
      ? { ...formOfUpdate(update), ...(checkIn.revision > 0 ? {} : { note: '' }) }
      : NOTHING_SAID;
  }
  return shown;
}

/** What a correction starts from: the answer that stands. Empty for a first answer. */
export function presetsOf(checkIn: CheckIn): FormValues {
  return Object.fromEntries((checkIn.answer ?? []).map((update) => [update.activityId, formOfUpdate(update)]));
}

function toUpdates(
  answers: readonly ActivityAnswer[],
  activities: readonly Activity[],
  { channel, person, revision, recordedBy }: Submission,
  { week, organisation, checkIn }: FormContext,
  at: string,
): StatusUpdate[] {
  return updatesOf(answers, activities, {
    key: checkIn?.id ?? '',
    week,
    organisationId: organisation.id,
    revision: revision + 1,
    channel,
    submittedBy: person.id,
    ...(recordedBy ? { recordedBy } : {}),
    at,
  });
}

function withAnswer(
  checkIn: Stored<CheckIn>,
  updates: readonly StatusUpdate[],
  { person, channel, revision }: Submission,
  { round }: FormContext,
): Stored<CheckIn> {
  const at = updates[0]?.submittedAt ?? checkIn.stateSince;
  // The round’s own word counts before the clock’s: at the very minute of closing it may have been closed already.
  const isLate = checkIn.state === 'missed' || round?.state === 'closed' || (round && at > round.closesAt);
  const to = isLate ? 'answered_late' : 'answered';
  const moved = isAnswered(checkIn) ? checkIn : moveTo(checkIn, { to, at, by: `person:${person.id}` });
  if (!moved) throw new ExpectedError('card_outdated', `a check-in that is ${checkIn.state} takes no answer`);
  const kept = (checkIn.answer ?? []).filter((old) => !updates.some((update) => update.activityId === old.activityId));
  const answer = checkIn.activityIds.flatMap(
    (id) => [...updates, ...kept].find((update) => update.activityId === id) ?? [],
  );
  return { ...moved, revision: revision + 1, answeredBy: person.id, answeredAt: at, channel, answer };
}

function project(activity: Stored<Activity>, updates: readonly StatusUpdate[]): Stored<Activity> {
  const update = updates.find((each) => each.activityId === activity.id);
  return update ? applyUpdate(activity, update) : activity;
}
