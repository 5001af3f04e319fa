import { type Asking, asked, isUnrecorded, triedWays, unreachableBecause } from '../domain/check-in/ask-outcome.ts';
import { type CheckIn, isUncertain } from '../domain/check-in/check-in.ts';
import { countStates, moveTo } from '../domain/check-in/ledger.ts';
import { reminded } from '../domain/check-in/round.ts';
import { focalPointsOf, type Person } from '../domain/network/network.ts';
import { cameToNothing, type Delivery, type DeliveryContent, isChatRefusal } from '../domain/outbox/delivery.ts';
import { dateOf, type Instant, type Week } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { change } from '../store/change.ts';
import { settingsOf } from '../store/settings.ts';
import type { Store, Stored } from '../store/store.ts';
import { asksFor, isReachableBy, waysToAsk } from './ask.ts';
import { latestRound } from './latest-round.ts';

/** What a delivery's outcome means for the check-in it was about. Bears repeating. */
export async function recordAskOutcome(deps: RecipeDeps, delivery: Delivery): Promise<void> {
  const { content } = delivery;
  if (content.kind !== 'check-in') return;
  const { store } = deps;
  const at = delivery.sentAt ?? instantOf(deps);
  if (delivery.state === 'sent' || delivery.state === 'uncertain') {
    const isCertain = delivery.state === 'sent';
    await recordAsked(store, content, { at, by: `delivery:${delivery.id}`, isCertain });
  }
  if (delivery.state === 'dead') await noteRefusal(deps, delivery);
  if (cameToNothing(delivery)) await askNextOrGiveUp(deps, delivery, at);
}

/** Somebody has the card: that moves the check-in as long as its round is open. */
async function recordAsked(
  store: Store,
  { checkInId, reminder }: Extract<DeliveryContent, { kind: 'check-in' }>,
  move: Asking,
): Promise<void> {
  const decide = (checkIn: Stored<CheckIn>) => asked(checkIn, reminder, move);
  // What is planned is in an open round: closing leaves none behind.
  const moved = await change(store.checkIns, checkInId, (checkIn) =>
    reminder > 0 || checkIn.state === 'planned' || isUncertain(checkIn) ? decide(checkIn) : undefined,
  );
  if (moved || reminder > 0) return;
  const checkIn = await store.checkIns.get(checkInId);
  if (!checkIn || !decide(checkIn)) return;
  if ((await store.rounds.get(checkIn.week))?.state === 'open') await change(store.checkIns, checkInId, decide);
}

/** A chat that refuses is not written to again in this week; with the next round it is tried once more. */
async function noteRefusal(
  { store, now }: RecipeDeps,
  { conversationId, queuedAt, week, reason = '' }: Delivery,
): Promise<void> {
  if (!isChatRefusal(reason)) return;
  await change(store.conversations, conversationId, (chat) => {
    const isKnown = chat.refused === reason && chat.refusedIn === week;
    // Told again after a restart, it is old news to a chat that has been written in, or reached, since.
    if (isKnown || chat.seenAt > queuedAt || (chat.reachedAt ?? '') > queuedAt) return undefined;
    return { ...chat, refused: reason, refusedIn: week, refusedSince: chat.refusedSince ?? instantOf({ now }) };
  });
}

/** The next focal point who can be reached; when nobody is left, the organisation is unreachable, with the reason. */
async function askNextOrGiveUp(deps: RecipeDeps, delivery: Delivery, at: Instant): Promise<void> {
  const { store } = deps;
  const { content } = delivery;
  if (content.kind !== 'check-in') return;
  const checkIn = await store.checkIns.get(content.checkInId);
  if (checkIn?.state !== 'planned') return;
  const [asks, people, wayTo, { zone }] = await Promise.all([
    store.deliveries.ofCheckIn(checkIn.id),
    store.people.list(),
    waysToAsk(deps, checkIn.week),
    settingsOf(store),
  ]);
  const isTried = (person: Person) =>
    asks.some(
      ({ content, conversationId }) =>
        content.kind === 'check-in' && content.personId === person.id && conversationId === wayTo(person),
    );
  const focalPoints = focalPointsOf(checkIn.organisationId, people).filter((person) => !isTried(person));
  const [next] = reminded(focalPoints, isReachableBy(wayTo), dateOf(at, zone));
  if (next) return deps.outbox.enqueue(asksFor(checkIn, [next], wayTo));
  const waiting = asks.some((each) => each.id !== delivery.id && (each.state === 'queued' || each.state === 'sending'));
  if (waiting) return;
  const reason = unreachableBecause(delivery);
  await change(store.checkIns, checkIn.id, (current) => {
    if (current.state !== 'planned') return undefined;
    const moved = moveTo(current, { to: 'unreachable', at, by: `delivery:${delivery.id}`, reason });
    return moved && { ...moved, outOfReachSince: current.outOfReachSince ?? at, tried: triedWays(asks) };
  });
}

/** How many organisations of the latest round are in which state: what is watched from outside. */
export async function countAsks({ store, now }: Pick<RecipeDeps, 'store' | 'now'>) {
  const round = await latestRound(store, now().toISOString());
  const checkIns = round ? await store.checkIns.ofWeek(round.id) : [];
  return countStates(round?.rosterOrganisationIds ?? [], checkIns);
}

/** What became of messages and did not reach the ledger, because a process died or the store was away, is made good. */
export async function settleOutcomes(deps: RecipeDeps, week: Week): Promise<void> {
  const [deliveries, checkIns] = await Promise.all([
    deps.store.deliveries.ofWeek(week),
    deps.store.checkIns.ofWeek(week),
  ]);
  const ledger = new Map(checkIns.map((checkIn) => [checkIn.id, checkIn]));
  for (const delivery of deliveries) {
    const { content } = delivery;
    const checkIn = content.kind === 'check-in' ? ledger.get(content.checkInId) : undefined;
    if (checkIn && isUnrecorded(delivery, checkIn)) await recordAskOutcome(deps, delivery);
  }
}
