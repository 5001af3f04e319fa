import { type CheckIn, isUncertain, type TriedWay, type UnreachableReason } from '../domain/check-in.ts';
import { countStates, moveTo, type Transition } from '../domain/check-in-ledger.ts';
import { cameToNothing, type Delivery, type DeliveryContent, isMailbox } from '../domain/delivery.ts';
import { focalPointsOf, type Person } from '../domain/network.ts';
import { dateOf, type Instant, type Week } from '../domain/period.ts';
import { reminded } from '../domain/round.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { change } from '../store/change.ts';
import { settingsOf } from '../store/settings.ts';
import type { Store, Stored } from '../store/store.ts';
import { asksFor, isReachableBy, waysToAsk } from './ask.ts';
import { mayBeAsked } from './ask-newcomer.ts';
import { latestRound } from './latest-round.ts';

const REASONS: readonly UnreachableReason[] = [
  'not_installed',
  'conversation_not_found',
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
  if (!REFUSALS.includes(reason)) return;
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
  const [asked, people, wayTo, { zone }] = await Promise.all([
    store.deliveries.ofCheckIn(checkIn.id),
    store.people.list(),
    waysToAsk(deps, checkIn.week),
    settingsOf(store),
  ]);
  const isTried = (person: Person) =>
    asked.some(
      ({ content, conversationId }) =>
        content.kind === 'check-in' && content.personId === person.id && conversationId === wayTo(person),
    );
  const focalPoints = focalPointsOf(checkIn.organisationId, people).filter((person) => !isTried(person));
  const [next] = reminded(focalPoints, isReachableBy(wayTo), dateOf(at, zone));
  if (next) return deps.outbox.enqueue(asksFor(checkIn, [next], wayTo));
  const waiting = asked.some(
    (each) => each.id !== delivery.id && (each.state === 'queued' || each.state === 'sending'),
  );
  if (waiting) return;
  const reason = REASONS.find((known) => known === delivery.reason) ?? FALLBACK[delivery.state] ?? 'transport_failed';
  await change(store.checkIns, checkIn.id, (current) => {
    if (current.state !== 'planned') return undefined;
    const moved = moveTo(current, { to: 'unreachable', at, by: `delivery:${delivery.id}`, reason });
    return moved && { ...moved, outOfReachSince: current.outOfReachSince ?? at, tried: triedWays(asked) };
  });
}

/** How many organisations of the latest round are in which state: what is watched from outside. */
export async function countAsks({ store, now }: Pick<RecipeDeps, 'store' | 'now'>) {
  const round = await latestRound(store, now().toISOString());
  const checkIns = round ? await store.checkIns.ofWeek(round.id) : [];
  return countStates(round?.rosterOrganisationIds ?? [], checkIns);
}

const WAYS: readonly TriedWay[] = ['chat', 'new_chat', 'mail'];

/** By which ways the focal points were tried, whoever they are. */
function triedWays(asked: readonly Delivery[]): TriedWay[] {
  const tried = new Set<TriedWay>();
  for (const { content, conversationId, anew } of asked) {
    if (content.kind !== 'check-in') continue;
    tried.add(isMailbox(conversationId) ? 'mail' : 'chat');
    if (anew) tried.add('new_chat');
  }
  return WAYS.filter((way) => tried.has(way));
}

const REFUSALS: readonly string[] = [
  'not_installed',
  'conversation_not_found',
  'blocked_by_user',
  'bot_disabled_by_admin',
];
const FALLBACK: Partial<Record<Delivery['state'], UnreachableReason>> = { dropped: 'no_focal_point' };

/** What became of messages and did not reach the ledger, because a process died or the store was away, is made good. */
export async function settleOutcomes(deps: RecipeDeps, week: Week): Promise<void> {
  const [deliveries, checkIns] = await Promise.all([
    deps.store.deliveries.ofWeek(week),
    deps.store.checkIns.ofWeek(week),
  ]);
  const ledger = new Map(checkIns.map((checkIn) => [checkIn.id, checkIn]));
  for (const delivery of deliveries) if (isUnrecorded(delivery, ledger)) await recordAskOutcome(deps, delivery);
}

function isUnrecorded(delivery: Delivery, ledger: ReadonlyMap<string, Stored<CheckIn>>): boolean {
  const { content, sentAt = '' } = delivery;
  const checkIn = content.kind === 'check-in' ? ledger.get(content.checkInId) : undefined;
  if (!checkIn || content.kind !== 'check-in') return false;
  const by = `delivery:${delivery.id}` as const;
  const came = delivery.state === 'sent' || delivery.state === 'uncertain';
  const move = { at: sentAt, by, isCertain: delivery.state === 'sent' };
  return came ? asked(checkIn, content.reminder, move) !== undefined : cameToNothing(delivery);
}

/** A message that came, or of which nobody knows whether it did. */
type Asking = Pick<Transition, 'at' | 'by'> & { isCertain: boolean };

/** `reminder`: which one it was, 0 for the card itself. */
function asked(
  checkIn: Stored<CheckIn>,
  reminder: number,
  { isCertain, ...move }: Asking,
): Stored<CheckIn> | undefined {
  const why = isCertain ? {} : { reason: 'uncertain' as const };
  // A second card of the same week (an alternate's, a repeated one) does not ask or remind a second time; nor does the one
  // that was there before somebody went on leave.
  if (reminder === 0) {
    const isNews = checkIn.state !== 'excused' || move.at > checkIn.stateSince;
    // Of two messages one that surely came is enough.
    const settlesDoubt = isUncertain(checkIn) && isCertain;
    if (settlesDoubt) return moveTo(checkIn, { ...move, to: 'sent' });
    return mayBeAsked(checkIn) && isNews ? moveTo(checkIn, { ...move, to: 'sent', ...why }) : undefined;
  }
  const isWaiting = checkIn.state === 'sent' || checkIn.state === 'reminded';
  if (!isWaiting || checkIn.remindersSent >= reminder) return undefined;
  // Who surely had the card is asked, whatever became of the reminder.
  const stands = isUncertain(checkIn) ? why : {};
  return moveTo(checkIn, { ...move, to: 'reminded', ...stands });
}
