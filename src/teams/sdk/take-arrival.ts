import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Card } from '../../cards/elements.ts';
import { type Answering, say } from './answering.ts';
import { incomingOf } from './incoming.ts';
import { askIfWaiting, forgetConversation, rememberConversation, welcome } from './membership.ts';

/** The bot was added to a chat or channel, or taken away from one. */
export async function takeArrival({ deps, afterwards, answer }: Answering, context: TurnContext): Promise<void> {
  if (isRemoval(context)) return forgetConversation(deps, context);
  if (!isArrival(context)) return;
  const incoming = incomingOf(context);
  let isNew = false;
  const cards = await answer<Card[]>(incoming, async (ready, turn) => {
    ({ isNew } = await rememberConversation(ready, context, turn));
    return isNew ? welcome(turn) : [];
  });
  // A refusal is for whoever asked, and here nobody has: not in a channel the bot was just added to.
  if (typeof cards === 'string') return deps.log.warn('welcome.not_said', { turn: incoming.activityId });
  for (const card of cards) await say(context, card);
  if (isNew) afterwards(context.activity, () => askIfWaiting(deps, incoming));
}

/** The bot came: not people, who come and go. */
function isArrival({ activity }: TurnContext): boolean {
  if (activity.type === ActivityTypes.InstallationUpdate)
    return activity.action === 'add' || activity.action === 'add-upgrade';
  return (activity.membersAdded ?? []).some((member) => member.id === activity.recipient.id);
}

/** The bot was taken away. */
function isRemoval({ activity }: TurnContext): boolean {
  if (activity.type === ActivityTypes.InstallationUpdate)
    return activity.action === 'remove' || activity.action === 'remove-upgrade';
  return (activity.membersRemoved ?? []).some((member) => member.id === activity.recipient.id);
}
