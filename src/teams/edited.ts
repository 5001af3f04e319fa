import { addMinutes } from '../domain/time/period.ts';
import { instantOf } from '../outbox/recipe.ts';
import { change } from '../store/change.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Incoming } from './turn.ts';

/** People mend a typing mistake at once, or not at all. */
const MENDED_WITHIN_MINUTES = 60;
const LONGEST_ID = 200;

/** Keeps that a message led to nothing, so that its edit can be taken for it; nothing of the text is kept. */
export async function noteMisread(deps: BotDeps, { activityId, conversationId }: Incoming): Promise<void> {
  if (activityId === '' || activityId.length > LONGEST_ID) return;
  const misread = { messageId: activityId, at: instantOf(deps) };
  await change(deps.store.conversations, conversationId, (chat) => ({ ...chat, misread }));
}

/** Whether an edited message is one that led to nothing a short while ago. True once for each: what was done is not done again. */
export async function takeMended(deps: BotDeps, { activityId, conversationId }: Incoming): Promise<boolean> {
  const since = addMinutes(instantOf(deps), -MENDED_WITHIN_MINUTES);
  const taken = await change(deps.store.conversations, conversationId, ({ misread, ...chat }) =>
    misread && misread.messageId === activityId && misread.at >= since ? chat : undefined,
  );
  return taken !== undefined;
}
