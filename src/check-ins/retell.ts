import type { Delivery, NewDelivery } from '../domain/delivery.ts';
import { dateOf } from '../domain/period.ts';
import type { StatusUpdate } from '../domain/status-update.ts';
import { instantOf, type RecipeDeps, settingsOf } from '../recipe.ts';
import { urgentNotices } from './notices.ts';
import { heldCards, receiptsFor } from './receipts.ts';

/**
 * Queues what follows from these answers and is not in the outbox, receipts and urgent notices: where an answer is not one write,
 * a crash or a slow moment may have left it out, and the person has been told that it is saved.
 */
export async function retell(deps: RecipeDeps, updates: readonly StatusUpdate[]): Promise<void> {
  const { store } = deps;
  const weeks = [...new Set(updates.map(({ week }) => week))];
  const queued = (await Promise.all(weeks.map((week) => store.deliveries.ofWeek(week)))).flat();
  const known = new Set(queued.map(({ id }) => id));
  const missing: NewDelivery[] = receipts(queued, updates).filter(({ id }) => !known.has(id));
  for (const update of updates)
    if (mayBeUrgent(update) && !isTold(update, known)) missing.push(...(await urgent(deps, update)));
  if (missing.length > 0) await deps.enqueue(missing);
}

/** Nothing else is urgent (domain/escalation.ts), and most updates are not. */
function mayBeUrgent({ status, previousStatus, supportNeeded }: StatusUpdate): boolean {
  return (status === 'blocked' && previousStatus !== 'blocked') || supportNeeded !== 'none';
}

function isTold({ id }: StatusUpdate, known: ReadonlySet<string>): boolean {
  return [...known].some((each) => each.startsWith('notice|') && each.includes(`|${id}|`));
}

async function urgent(deps: RecipeDeps, update: StatusUpdate): Promise<NewDelivery[]> {
  const { store } = deps;
  const [activity, history, { zone }] = await Promise.all([
    store.activities.get(update.activityId),
    store.updates.ofActivity(update.activityId),
    settingsOf(store),
  ]);
  if (!activity) return [];
  const earlier = history.filter(({ submittedAt }) => submittedAt < update.submittedAt).at(-1);
  const before = { ...activity, status: update.previousStatus, supportNeeded: earlier?.supportNeeded ?? 'none' };
  return urgentNotices(store, [update], [before], dateOf(instantOf(deps), zone));
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
