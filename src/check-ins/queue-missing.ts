import { mayBeUrgent } from '../domain/check-in/escalation.ts';
import type { Delivery, NewDelivery } from '../domain/outbox/delivery.ts';
import type { StatusUpdate } from '../domain/plan/status-update.ts';
import { type CalendarDate, dateOf } from '../domain/time/period.ts';
import { urgentNotices } from '../notices/notices.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { heldCards, receiptsFor } from './receipts.ts';

/**
 * Queues what follows from these answers and is not in the outbox, receipts and urgent notices: where an answer is not one write,
 * a crash or a slow moment may have left it out, and the person has been told that it is saved.
 */
export async function queueMissing(deps: RecipeDeps, updates: readonly StatusUpdate[]): Promise<void> {
  if (updates.length === 0) return;
  const { store } = deps;
  const weeks = [...new Set(updates.map(({ week }) => week))];
  const queued = (await Promise.all(weeks.map((week) => store.deliveries.ofWeek(week)))).flat();
  const { zone } = await settingsOf(store);
  const today = dateOf(instantOf(deps), zone);
  const urgent = await Promise.all(updates.filter(mayBeUrgent).map((update) => noticesOf(store, update, today)));
  const known = new Set(queued.map(({ id }) => id));
  const missing = [...receipts(queued, updates), ...urgent.flat()].filter(({ id }) => !known.has(id));
  if (missing.length > 0) await deps.outbox.enqueue(missing);
}

/** What was to be told at once of an update, from how its activity stood before it. */
async function noticesOf(store: Store, update: StatusUpdate, today: CalendarDate): Promise<NewDelivery[]> {
  const [activity, history] = await Promise.all([
    store.activities.get(update.activityId),
    store.updates.ofActivity(update.activityId),
  ]);
  if (!activity) return [];
  const earlier = history.filter(({ submittedAt }) => submittedAt < update.submittedAt).at(-1);
  const before = { ...activity, status: update.previousStatus, supportNeeded: earlier?.supportNeeded ?? 'none' };
  return urgentNotices(store, [update], [before], today);
}

/** The receipts of the latest revision of each check-in, in the place of the cards people hold. */
function receipts(queued: readonly Delivery[], updates: readonly StatusUpdate[]): NewDelivery[] {
  const latest = new Map<string, StatusUpdate>();
  for (const update of updates)
    if (update.revision >= (latest.get(update.checkInId)?.revision ?? 0)) latest.set(update.checkInId, update);
  return [...latest.values()].flatMap(({ checkInId, week, revision }) => {
    const cards = queued.filter(({ content }) => content.kind === 'check-in' && content.checkInId === checkInId);
    return receiptsFor({ id: checkInId, week, revision }, heldCards(cards));
  });
}
