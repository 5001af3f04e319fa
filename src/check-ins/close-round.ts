import type { CheckIn, CheckInRound } from '../domain/check-in.ts';
import { moveTo } from '../domain/check-in-ledger.ts';
import type { NewDelivery } from '../domain/delivery.ts';
import type { Week } from '../domain/period.ts';
import { planAsk } from '../domain/round.ts';
import { roundBefore } from '../latest-round.ts';
import { change, instantOf, type RecipeDeps } from '../recipe.ts';
import type { Stored } from '../store/store.ts';
import { escalateSilence } from './escalate.ts';
import { loadRoundInput } from './open-round.ts';

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
  for (const checkIn of await wholeRound(deps, round)) {
    const next = closed(checkIn, at);
    // As it was read a moment ago; where somebody wrote meanwhile, as it stands now.
    if (next && !(await store.checkIns.replace(next)))
      await change(store.checkIns, checkIn.id, (current) => closed(current, at));
  }
  const stands = await store.checkIns.ofWeek(week);
  await deps.enqueue(await lateForms(deps, week, stands));
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
  const input = await loadRoundInput(deps, round.id, () => false, await roundBefore(store, round.id));
  await store.checkIns.createAll(missing.map((id) => planAsk(id, input).checkIn));
  return store.checkIns.ofWeek(round.id);
}

function closed(checkIn: Stored<CheckIn>, at: string): Stored<CheckIn> | undefined {
  if (checkIn.state === 'sent' || checkIn.state === 'reminded')
    return moveTo(checkIn, { to: 'missed', at, by: 'job:close-round' });
  // Never delivered is not silence: nobody was asked.
  if (checkIn.state === 'planned')
    return moveTo(checkIn, { to: 'unreachable', at, by: 'job:close-round', reason: 'transport_failed' });
  return undefined;
}
