import { mayBeAsked } from '../domain/check-in/ask-outcome.ts';
import { checkInId } from '../domain/check-in/form-key.ts';
import { focalOrganisationsOf, mayWriteTo, type Person } from '../domain/network/network.ts';
import { type Delivery, isMailbox } from '../domain/outbox/delivery.ts';
import { weekOf } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import { asksFor } from './ask.ts';

/** Somebody became reachable in the middle of a week: what their organisations are asked for goes out now. */
export async function askNewcomer(deps: RecipeDeps, person: Person): Promise<void> {
  const organisationIds = focalOrganisationsOf(person);
  if (organisationIds.length === 0) return;
  const { zone } = await settingsOf(deps.store);
  const week = weekOf(instantOf(deps), zone);
  const round = await deps.store.rounds.get(week);
  if (round?.state !== 'open') return;
  for (const organisationId of organisationIds) {
    const checkIn = await deps.store.checkIns.get(checkInId(week, organisationId));
    if (!checkIn || !mayBeAsked(checkIn)) continue;
    const chat = person.aadObjectId && (await deps.store.conversations.personalOf(person.aadObjectId));
    if (!chat || !mayWriteTo(chat, week)) continue;
    const earlier = (await deps.store.deliveries.ofCheckIn(checkIn.id)).filter(
      ({ content }) => content.kind === 'check-in' && content.personId === person.id,
    );
    const isBack = checkIn.state === 'excused';
    if (!isBack && earlier.some(mayHaveCome)) continue;
    const asks = asksFor(checkIn, [person], () => chat.id);
    // Asked before they went away, or in vain, they are asked once more.
    const again = isBack ? '|back' : earlier.length > 0 ? `|${earlier.length}` : '';
    await deps.outbox.enqueue(asks.map((ask) => ({ ...ask, id: `${ask.id}${again}` })));
  }
}

/** It was sent, is on its way, or nobody knows; a mail that waits for its server does not count. */
function mayHaveCome({ state, conversationId }: Delivery): boolean {
  return ['sent', 'sending', 'uncertain'].includes(state) || (state === 'queued' && !isMailbox(conversationId));
}
