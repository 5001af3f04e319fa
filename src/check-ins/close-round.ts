import { type CheckIn, type CheckInRound, isUncertain } from '../domain/check-in/check-in.ts';
import { moveTo } from '../domain/check-in/ledger.ts';
import { planAsk } from '../domain/check-in/round.ts';
import type { NewDelivery } from '../domain/outbox/delivery.ts';
import { isTerminal } from '../domain/plan/status.ts';
import type { Week } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { change } from '../store/change.ts';
import type { Stored } from '../store/store.ts';
import { escalateSilence } from './escalate.ts';
import { roundBefore } from './latest-round.ts';
import { loadNetwork } from './open-round.ts';
import { settleOutcomes } from './record-outcome.ts';

/** Closes a round: from here on answers are late, and who was asked and said nothing has missed it. Bears repeating. */
export async function closeRound(deps: RecipeDeps, week: Week): Promise<CheckInRound | undefined> {
  const { store } = deps;
  const at = instantOf(deps);
  await change(store.rounds, week, (round) => {
    if (round.state !== 'open') return undefined;
    return { ...round, state: 'closed' as const, closesAt: at < round.closesAt ? at : round.closesAt };
  });
  const round = await store.rounds.get(week);
  if (round?.state !== 'closed') return undefined;
  // Behind the closing: whom it would ask next is not asked any more.
  await settleOutcomes(deps, week);
  const open = new Set((await store.activities.list()).filter(({ status }) => !isTerminal(status)).map(({ id }) => id));
  for (const checkIn of await wholeRound(deps, round)) {
    const next = closed(checkIn, at, open);
    // As it was read a moment ago; where somebody wrote meanwhile, as it stands now.
    if (next && !(await store.checkIns.replace(next)))
      await change(store.checkIns, checkIn.id, (current) => closed(current, at, open));
  }
  // While it was closing, messages went out and answers came in.
  store.forget();
  const stands = await store.checkIns.ofWeek(week);
  await deps.outbox.enqueue(await lateForms(deps, week, stands));
  await escalateSilence(deps, round, stands);
  return round;
}

/** The forms people still hold say that the round is closed, and take a late answer. */
async function lateForms({ store }: RecipeDeps, week: Week, checkIns: readonly CheckIn[]): Promise<NewDelivery[]> {
  const missed = new Set(checkIns.filter(({ state }) => state === 'missed').map(({ id }) => id));
  return (await store.deliveries.ofWeek(week)).flatMap(({ content, conversationId, messageId }) => {
    if (content.kind !== 'check-in' || !messageId || !missed.has(content.checkInId)) return [];
    const { checkInId, personId } = content;
    return [
      {
        id: `late-form|${checkInId}|${messageId}`,
        week,
        conversationId,
        content: { kind: 'late-form', checkInId, personId, replaces: messageId } as const,
      },
    ];
  });
}

/** Every organisation on the roster has its row: an opening that was cut off is made good before it is counted. */
async function wholeRound(deps: RecipeDeps, round: CheckInRound): Promise<Stored<CheckIn>[]> {
  const { store } = deps;
  const standing = await store.checkIns.ofWeek(round.id);
  const missing = round.rosterOrganisationIds.filter((id) => !standing.some((each) => each.organisationId === id));
  if (missing.length === 0) return standing;
  const network = await loadNetwork(deps, round.id, () => roundBefore(store, round.id));
  const input = { ...network, isReachable: () => false };
  await store.checkIns.createAll(missing.map((id) => planAsk(id, input).checkIn));
  return store.checkIns.ofWeek(round.id);
}

/** `open`: ids of the activities that are not over. */
function closed(checkIn: Stored<CheckIn>, at: string, open: ReadonlySet<string>): Stored<CheckIn> | undefined {
  const { state, activityIds } = checkIn;
  if (state !== 'sent' && state !== 'reminded' && state !== 'planned') return undefined;
  const by = 'job:close-round';
  // All of it was completed or called off meanwhile, outside the check-in: that is no silence.
  if (!activityIds.some((id) => open.has(id))) return moveTo(checkIn, { to: 'excused', at, by, reason: 'nothing_due' });
  // Never delivered is not silence either: nobody was asked.
  if (state === 'planned') return moveTo(checkIn, { to: 'unreachable', at, by, reason: 'transport_failed' });
  // Nor is what may never have arrived.
  if (isUncertain(checkIn)) return moveTo(checkIn, { to: 'unreachable', at, by, reason: 'uncertain' });
  return moveTo(checkIn, { to: 'missed', at, by });
}
