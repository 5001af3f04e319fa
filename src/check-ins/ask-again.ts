import { type CheckIn, isUncertain } from '../domain/check-in/check-in.ts';
import { reminded } from '../domain/check-in/round.ts';
import { focalPointsOf } from '../domain/network/network.ts';
import { mailboxOf } from '../domain/outbox/delivery.ts';
import { dateOf } from '../domain/time/period.ts';
import { personalChats } from '../notices/personal-chats.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import { asksFor } from './ask.ts';

/** What became of a wish to ask once more. */
export type AskAgainResult =
  /** On its way, to so many people. */
  | { outcome: 'queued'; people: number }
  /** Their answer is there, the round is over, they are excused, or surely have the card. */
  | { outcome: 'not_waiting' }
  /** Nobody of them has a chat or a mailbox. */
  | { outcome: 'nobody' };

/**
 * An officer has an organisation asked once more, whose card may not have got through: every focal point who is not on leave, by every way
 * there is, also by one that refused in this round. Bears repeating: what is on its way already is not queued again.
 */
export async function askAgain(deps: RecipeDeps, checkInId: string): Promise<AskAgainResult> {
  const { store, sendsMail } = deps;
  const checkIn = await store.checkIns.get(checkInId);
  const round = checkIn && (await store.rounds.get(checkIn.week));
  if (!checkIn || round?.state !== 'open' || !waitsForAnother(checkIn)) return { outcome: 'not_waiting' };
  const [people, chats, { zone }, earlier] = await Promise.all([
    store.people.list(),
    personalChats(store),
    settingsOf(store),
    store.deliveries.ofCheckIn(checkIn.id),
  ]);
  const present = reminded(focalPointsOf(checkIn.organisationId, people), () => true, dateOf(instantOf(deps), zone));
  const asks = present.flatMap((person) => {
    const chat = person.aadObjectId ? chats.get(person.aadObjectId) : undefined;
    const ways = [...(chat ? [chat.id] : []), ...(sendsMail && person.workEmail ? [mailboxOf(person.id)] : [])];
    return ways.flatMap((way) => asksFor(checkIn, [person], () => way));
  });
  const tries = earlier.filter(({ state }) => state !== 'queued' && state !== 'sending').length;
  const waiting = new Set(
    earlier.flatMap(({ state, conversationId }) => (state === 'queued' || state === 'sending' ? [conversationId] : [])),
  );
  const wanted = asks.filter(({ conversationId }) => !waiting.has(conversationId));
  if (asks.length === 0) return { outcome: 'nobody' };
  await deps.outbox.enqueue(wanted.map((ask) => ({ ...ask, id: `${ask.id}|officer-${tries}` })));
  const asked = new Set(
    asks.map(({ conversationId, content }) => ('personId' in content ? content.personId : conversationId)),
  );
  return { outcome: 'queued', people: asked.size };
}

function waitsForAnother(checkIn: CheckIn): boolean {
  return checkIn.state === 'unreachable' || checkIn.state === 'planned' || isUncertain(checkIn);
}
