import type { TurnContext } from 'botbuilder';
import type { Card } from '../../cards/elements.ts';
import { welcomeCard } from '../../cards/help-card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { askNewcomer } from '../../check-ins/ask-newcomer.ts';
import type { ConversationRef } from '../../domain/network/network.ts';
import type { Stored } from '../../store/store.ts';
import type { BotDeps } from '../bot-deps.ts';
import type { Incoming, Turn } from '../turn.ts';
import { conversationOf } from './incoming.ts';

/**
 * Keeps how to reach a conversation fresh from everything that comes in: the service URL may change, and a chat that
 * refused takes messages again. Says whether it is new to us that this person can be reached: at the first contact (true
 * for exactly one of several first activities), after a refusal, and when somebody who wrote before is on the list now.
 */
export async function rememberConversation(
  deps: BotDeps,
  context: TurnContext,
  { caller: person, chat: known }: Turn,
): Promise<{ isNew: boolean }> {
  const { conversations } = deps.store;
  const seen = conversationOf(context.activity, deps.now());
  const now = seen.scope === 'personal' && person ? { ...seen, personId: person.id } : seen;
  if (!known) return { isNew: await conversations.create(now) };
  const { refused, refusedIn: _, refusedSince: __, ...reached } = known;
  if (refused || !isSame(known, now)) await conversations.replace({ ...reached, ...now });
  const isNowOnTheList = now.personId !== undefined && now.personId !== known.personId;
  return { isNew: refused !== undefined || isNowOnTheList };
}

/** The bot was taken away: how to reach the chat, or the channels of the team, is kept no longer. */
export async function forgetConversation(deps: BotDeps, context: TurnContext): Promise<void> {
  const { conversations } = deps.store;
  const gone = conversationOf(context.activity, deps.now());
  for (const known of await conversations.list())
    if (
      known.id === gone.id ||
      known.teamsId === gone.id ||
      (gone.teamId !== undefined && known.teamId === gone.teamId)
    )
      await conversations.remove(known);
}

/** The first contact: who the bot is, and for a stranger what it takes to be known. */
export function welcome({ scope, caller, phrases, aadObjectId }: Turn): Card[] {
  if (scope !== 'personal') return [messageCard(phrases.welcome.channel)];
  return [welcomeCard(phrases), ...(caller ? [] : [messageCard(phrases.error.not_known(aadObjectId ?? '–'))])];
}

/** Somebody can be reached who could not be: what their organisation is asked for goes out now. */
export async function askIfWaiting(deps: BotDeps, { scope, aadObjectId }: Incoming): Promise<void> {
  if (scope !== 'personal' || !aadObjectId) return;
  const person = await deps.store.people.byObjectId(aadObjectId);
  if (person?.active) await askNewcomer(deps, person);
}

/** Compares what matters for reaching the conversation; the time it was seen does not. A field that did not come is kept. */
function isSame(known: Stored<ConversationRef>, seen: ConversationRef): boolean {
  return (Object.keys(seen) as (keyof ConversationRef)[]).every(
    (field) => field === 'seenAt' || known[field] === seen[field],
  );
}
