import type { TurnContext } from 'botbuilder';
import type { Card } from '../../cards/elements.ts';
import { errorFields } from '../../runtime/log.ts';
import { allowed } from '../access.ts';
import { isDeferred } from '../deferred.ts';
import { noteMisread, takeMended } from '../edited.ts';
import { readMessage } from '../read-message.ts';
import type { Reply, Route } from '../route.ts';
import type { Incoming } from '../turn.ts';
import { type Answering, say } from './answering.ts';
import { incomingOf } from './incoming.ts';
import { askIfWaiting, rememberConversation } from './membership.ts';

/** A message that somebody wrote to the bot: read, answered, and noted where it led to nothing, as an edit may mend it. */
export async function takeMessage(
  { deps, afterwards, answer, sayLater }: Answering,
  context: TurnContext,
  incoming: Incoming,
): Promise<void> {
  let isNew = false;
  let route: Route | undefined;
  const reply = await answer<Reply>(incoming, async (ready, turn) => {
    ({ isNew } = await rememberConversation(ready, context, turn));
    const reading = await readMessage(ready, turn);
    if ('reply' in reading) return reading.reply;
    const made = await allowed(turn, reading.route)(ready, reading.rest);
    // Only now: what was refused may be mended by an edit.
    route = reading.route;
    return made;
  });
  try {
    if (!isDeferred(reply)) for (const each of isMany(reply) ? reply : [reply]) await say(context, each);
    else if (route) sayLater(context, incoming, route, reply);
  } finally {
    // Noted after the answer, and over a store that keeps nobody waiting: it must not cost the answer.
    if (!route)
      await noteMisread(deps.over(deps.store.forTurn()), incoming).catch((error: unknown) =>
        deps.log.warn('misread.not_noted', errorFields(error)),
      );
  }
  if (isNew) afterwards(context.activity, () => askIfWaiting(deps, incoming));
}

/** An edit changes nothing that was done: one that mends what led to nothing is taken, and any other is told that it comes too late. */
export async function takeEdit(answering: Answering, context: TurnContext): Promise<void> {
  const incoming = incomingOf(context);
  if (!incoming.addressed || !isEdit(context)) return;
  const said = await answering.answer(incoming, async (ready, { phrases }) =>
    (await takeMended(ready, incoming)) ? undefined : phrases.editTooLate,
  );
  if (said === undefined) await takeMessage(answering, context, incoming);
  else await say(context, said);
}

function isMany(reply: unknown): reply is readonly (Card | string)[] {
  return Array.isArray(reply);
}

/** Teams sends an update also for a message that was deleted, or taken back. */
function isEdit({ activity }: TurnContext): boolean {
  return (activity.channelData as { eventType?: unknown } | undefined)?.eventType === 'editMessage';
}
