import { checkInForm } from '../cards/check-in-form.ts';
import { checkInReceipt, type Receipt } from '../cards/check-in-receipt.ts';
import type { Card } from '../cards/elements.ts';
import type { FormContext, OpenForm } from '../check-ins/load-form.ts';
import type { Refusal } from '../check-ins/submit-answer.ts';
import type { Activity } from '../domain/activity.ts';
import type { FormValues } from '../domain/answer.ts';
import { activitiesByNeed, type CheckIn } from '../domain/check-in.ts';
import type { Person } from '../domain/network.ts';
import type { StatusUpdate } from '../domain/status-update.ts';
import { PHRASES } from '../language/phrases.ts';
import type { Store } from '../store/store.ts';

interface FormOptions {
  refused?: Refusal;
  presets?: FormValues;
  reminder?: boolean;
  onBehalf?: { givers: readonly Person[]; chosen: string };
}

/** The form as this person sees it. */
export function formReply(
  form: OpenForm,
  person: Person,
  { refused, presets, reminder = false, onBehalf }: FormOptions = {},
): Card {
  const { context, key, revision, activities } = form;
  const isCheckIn = key === context.checkIn?.id;
  const late = isCheckIn && context.round?.state === 'closed';
  return checkInForm({
    phrases: PHRASES[person.language],
    language: person.language,
    organisationName: context.organisation.name,
    ...(isCheckIn ? { week: context.week } : {}),
    ...(isCheckIn && context.round ? { closesAt: context.round.closesAt } : {}),
    late,
    reminder,
    zone: context.zone,
    today: context.today,
    data: {
      formKey: key,
      revision,
      activityIds: activities.map((activity) => activity.id),
      base: baseOf(activities),
    },
    activities,
    moreActivities: form.moreActivities,
    ...(refused ? { refused, signposts: context.signposts } : {}),
    ...(presets ? { presets } : {}),
    ...(onBehalf ? { onBehalf } : {}),
    example: context.example,
  });
}

/** The newest update of each activity when the form was made: what a later submit is compared with. */
export function baseOf(activities: readonly Activity[]): Record<string, string> {
  return Object.fromEntries(activities.map((activity) => [activity.id, activity.latestUpdateId ?? '']));
}

/** The receipt of an answered check-in. */
export async function checkInReceiptReply(
  store: Store,
  context: FormContext,
  checkIn: CheckIn,
  person: Person,
  already: boolean,
  viewOnly = false,
): Promise<Card> {
  return checkInReceipt({
    ...(await receiptFrame(store, context, person, checkIn.answeredBy ?? person.id)),
    viewOnly,
    answeredAt: checkIn.answeredAt ?? checkIn.stateSince,
    late: checkIn.state === 'answered_late',
    already,
    updates: checkIn.answer ?? [],
    key: checkIn.id,
    revision: checkIn.revision,
    moreActivities: checkIn.moreActivities,
  });
}

/** The receipt of updates outside a check-in; `waiting` are activities of the check-in that still lack an answer. */
export async function updateReceiptReply(
  store: Store,
  context: FormContext,
  updates: readonly StatusUpdate[],
  person: Person,
  already: boolean,
  waiting: readonly string[] = [],
): Promise<Card> {
  const newest =
    updates
      .map((update) => update.submittedAt)
      .sort()
      .at(-1) ?? '';
  const by = updates.find((update) => update.submittedAt === newest)?.submittedBy ?? person.id;
  const { checkIn } = context;
  return checkInReceipt({
    ...(await receiptFrame(store, context, person, by)),
    answeredAt: newest,
    late: false,
    already,
    updates,
    key: `adhoc/${context.week}`,
    revision: 0,
    moreActivities: activitiesByNeed(context.organisation.id, context.all, context.today).length - updates.length,
    ...(checkIn && waiting.length > 0
      ? {
          waiting: {
            key: checkIn.id,
            revision: checkIn.revision,
            activityIds: checkIn.activityIds,
            count: waiting.length,
          },
        }
      : {}),
  });
}

type Frame = Pick<Receipt, 'phrases' | 'language' | 'zone' | 'organisationName' | 'answeredBy' | 'titles'>;

async function receiptFrame(store: Store, context: FormContext, person: Person, by: string): Promise<Frame> {
  const author = by === person.id ? person : await store.people.get(by);
  return {
    phrases: PHRASES[person.language],
    language: person.language,
    zone: context.zone,
    organisationName: context.organisation.name,
    answeredBy: author?.displayName ?? context.organisation.name,
    titles: Object.fromEntries(context.all.map((activity) => [activity.id, activity.title])),
  };
}
