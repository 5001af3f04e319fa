import type { NewDelivery } from '../domain/delivery.ts';
import { dateOf } from '../domain/period.ts';
import type { StatusUpdate } from '../domain/status-update.ts';
import { type RecipeDeps, settingsOf } from '../recipe.ts';
import { urgentNotices } from './notices.ts';
import { heldCards, receiptsFor } from './receipts.ts';

/**
 * Queues what follows from these answers, receipts and urgent notices: where an answer is not one write, a crash or a slow
 * moment may have left it out, and the person has been told that it is saved. What is queued already stays as it is.
 */
export async function retell(deps: RecipeDeps, updates: readonly StatusUpdate[]): Promise<void> {
  if (updates.length === 0) return;
  const messages = await Promise.all([...updates.map((update) => urgent(deps, update)), receipts(deps, updates)]);
  await deps.enqueue(messages.flat());
}

async function urgent({ store }: RecipeDeps, update: StatusUpdate): Promise<NewDelivery[]> {
  const [activity, history, { zone }] = await Promise.all([
    store.activities.get(update.activityId),
    store.updates.ofActivity(update.activityId),
    settingsOf(store),
  ]);
  if (!activity) return [];
  const earlier = history.filter(({ submittedAt }) => submittedAt < update.submittedAt).at(-1);
  const before = { ...activity, status: update.previousStatus, supportNeeded: earlier?.supportNeeded ?? 'none' };
  return urgentNotices(store, [update], [before], dateOf(update.submittedAt, zone));
}

async function receipts({ store }: RecipeDeps, updates: readonly StatusUpdate[]): Promise<NewDelivery[]> {
  const ids = [...new Set(updates.map(({ checkInId }) => checkInId))].filter((id) => id.includes('|'));
  const found = await Promise.all(
    ids.map(async (id) => {
      const [checkIn, sent] = await Promise.all([store.checkIns.get(id), store.deliveries.ofCheckIn(id)]);
      return checkIn ? receiptsFor(checkIn, heldCards(sent)) : [];
    }),
  );
  return found.flat();
}
