import type { CheckIn, UnreachableReason } from '../domain/check-in.ts';
import { moveTo } from '../domain/check-in-ledger.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Week } from '../domain/period.ts';
import { change, instantOf, type RecipeDeps } from '../recipe.ts';
import type { Stored } from '../store/store.ts';

const REASONS: readonly UnreachableReason[] = [
  'not_installed',
  'blocked_by_user',
  'bot_disabled_by_admin',
  'transport_failed',
];

/** What a delivery's outcome means for the check-in it was about. Bears repeating. */
export async function recordAskOutcome(deps: RecipeDeps, delivery: Delivery): Promise<void> {
  const { content } = delivery;
  if (content.kind !== 'check-in') return;
  const { store } = deps;
  const at = delivery.sentAt ?? instantOf(deps);
  if (delivery.state === 'sent' || delivery.state === 'uncertain') {
    await change(store.checkIns, content.checkInId, (checkIn) =>
      asked(checkIn, { to: content.reminder ? 'reminded' : 'sent', at, by: delivery.id }),
    );
  }
  if (delivery.state === 'dead' && (await nothingElseCanReach(deps, delivery))) {
    const reason = REASONS.find((known) => known === delivery.reason) ?? 'transport_failed';
    await change(store.checkIns, content.checkInId, (checkIn) =>
      checkIn.state === 'planned' ? moveTo(checkIn, { to: 'unreachable', at, by: delivery.id, reason }) : undefined,
    );
  }
}

/** A crash between a delivery's outcome and the ledger is made good when the service starts. */
export async function settleOutcomes(deps: RecipeDeps, week: Week): Promise<void> {
  for (const delivery of await deps.store.deliveries.ofWeek(week)) await recordAskOutcome(deps, delivery);
}

function asked(
  checkIn: Stored<CheckIn>,
  move: { to: 'sent' | 'reminded'; at: string; by: string },
): Stored<CheckIn> | undefined {
  // A second card of the same week (an alternate's, a repeated one) does not ask a second time.
  if (move.to === 'sent' && checkIn.state !== 'planned' && checkIn.state !== 'unreachable') return undefined;
  if (move.to === 'reminded' && checkIn.state !== 'sent') return undefined;
  return moveTo(checkIn, move);
}

async function nothingElseCanReach({ store }: RecipeDeps, delivery: Delivery): Promise<boolean> {
  const { content } = delivery;
  if (content.kind !== 'check-in') return false;
  const others = (await store.deliveries.ofCheckIn(content.checkInId)).filter(
    (other) => other.content.kind === 'check-in' && other.id !== delivery.id,
  );
  return others.every((other) => other.state === 'dead' || other.state === 'dropped');
}
