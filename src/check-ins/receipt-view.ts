import { activitiesByNeed, type CheckIn, isAnswered } from '../domain/check-in/check-in.ts';
import { adhocKey } from '../domain/check-in/form-key.ts';
import type { ReceiptView } from '../domain/check-in/receipt-view.ts';
import type { Person } from '../domain/network/network.ts';
import type { StatusUpdate } from '../domain/plan/status-update.ts';
import type { Store } from '../store/store.ts';
import type { FormContext } from './load-form.ts';

export interface ReceiptOptions {
  /** Who reads it: their own name need not be looked up. */
  reader: Person;
  already: boolean;
}

/** The receipt of an answered check-in. */
export async function viewReceipt(
  store: Store,
  context: FormContext,
  checkIn: CheckIn,
  { reader, already }: ReceiptOptions,
): Promise<ReceiptView> {
  return {
    ...(await frameOf(store, context, reader, checkIn.answeredBy)),
    key: checkIn.id,
    revision: checkIn.revision,
    answeredAt: checkIn.answeredAt ?? checkIn.stateSince,
    late: checkIn.state === 'answered_late',
    already,
    updates: checkIn.answer ?? [],
    moreActivities: checkIn.moreActivities,
  };
}

/** The receipt of updates outside a check-in; `offersRest`: with what this week's check-in still waits for beside a single one. */
export async function viewUpdates(
  store: Store,
  context: FormContext,
  updates: readonly StatusUpdate[],
  { reader, already, offersRest = false }: ReceiptOptions & { offersRest?: boolean },
): Promise<ReceiptView> {
  const newest = [...updates].sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0];
  const { all, organisation, today, week } = context;
  return {
    ...(await frameOf(store, context, reader, newest?.submittedBy)),
    key: adhocKey(week),
    revision: 0,
    answeredAt: newest?.submittedAt ?? '',
    late: false,
    already,
    updates,
    moreActivities: activitiesByNeed(organisation.id, all, today).length - updates.length,
    ...(offersRest ? waitingBeside(context, updates) : {}),
  };
}

/** The rest of this week's check-in, when an update of one of its activities left some of it unanswered. */
function waitingBeside(
  { checkIn }: FormContext,
  updates: readonly StatusUpdate[],
): Pick<ReceiptView, 'waiting'> | undefined {
  const [only] = updates;
  if (!checkIn || isAnswered(checkIn) || !only) return undefined;
  const { id: key, revision, activityIds } = checkIn;
  const count = activityIds.filter((id) => id !== only.activityId).length;
  if (!activityIds.includes(only.activityId) || count === 0) return undefined;
  return { waiting: { key, revision, activityIds, count } };
}

async function frameOf(store: Store, { organisation, zone, all }: FormContext, reader: Person, by = reader.id) {
  const author = by === reader.id ? reader : await store.people.get(by);
  return {
    organisationName: organisation.name,
    zone,
    answeredBy: author?.displayName ?? organisation.name,
    titles: Object.fromEntries(all.map((activity) => [activity.id, activity.title])),
  };
}
