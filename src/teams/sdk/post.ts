import type { TeamsAdapter } from '@microsoft/teams-ai';
import {
  CardFactory,
  type ConversationParameters,
  type ConversationReference,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { ConversationRef } from '../../domain/network/network.ts';
import type { PostAnswer } from '../../outbox/classify.ts';
import type { OutgoingMessage } from '../outgoing.ts';
import { type GateRules, isConnectorUrl } from './gate.ts';

export interface PostDeps {
  adapter: TeamsAdapter;
  appId: string;
  /** Whom the bot's token for the connector is for. */
  audience: string;
  rules: GateRules;
  /** Rejects after a time: a connector that does not answer must not hold up everybody else. */
  deadline: <T>(work: Promise<T>, spent?: number) => Promise<T>;
}

/** Posts a message of our own accord, once: these connectors do not try again by themselves (connectors.ts). */
export async function postMessage(deps: PostDeps, to: ConversationRef, message: OutgoingMessage): Promise<PostAnswer> {
  if (!isConnectorUrl(to.serviceUrl, deps.rules)) return { ok: false, status: 403, code: 'ServiceUrlNotAllowed' };
  let answer: PostAnswer = { ok: false };
  const work = deps.adapter.continueConversationAsync(deps.appId, referenceOf(to), async (context) => {
    // Caught in here: what leaves this function goes to onTurnError, and the post would look as if it had worked.
    try {
      const messageId = message.replaces
        ? await replace(context, message, message.replaces)
        : await send(context, message);
      answer = { ok: true, messageId };
    } catch (error) {
      answer = refusalOf(error);
    }
  });
  try {
    await deps.deadline(work);
    return answer;
  } catch (error) {
    return refusalOf(error);
  }
}

/** What became of a message for which a conversation was to be opened. */
export interface AnewAnswer {
  answer: PostAnswer;
  /** The new conversation, where there is one. */
  conversationId?: string;
  isOpened: boolean;
  /** None could be opened for a reason that passes: it is tried again. */
  isForNow: boolean;
}

/**
 * The same in a conversation that is opened for it: where the known one is gone, Teams may have another for the same person. Once, as before,
 * and within the time that is left of one post.
 */
export async function postAnew(
  deps: PostDeps,
  { userId, tenantId, ...to }: ConversationRef,
  message: OutgoingMessage,
  spent = 0,
): Promise<AnewAnswer> {
  const none: AnewAnswer = { answer: { ok: false, status: 404 }, isOpened: false, isForNow: false };
  if (!userId || !isConnectorUrl(to.serviceUrl, deps.rules)) return none;
  let answer: PostAnswer = { ok: false };
  let conversationId: string | undefined;
  let isOver = false;
  const parameters = {
    isGroup: false,
    bot: { id: to.botId, name: to.botName ?? '' },
    members: [{ id: userId, name: '' }],
    ...(tenantId ? { tenantId, channelData: { tenant: { id: tenantId } } } : {}),
  } as Partial<ConversationParameters> as ConversationParameters;
  const work = deps.adapter.createConversationAsync(
    deps.appId,
    to.channelId,
    to.serviceUrl,
    deps.audience,
    parameters,
    async (context) => {
      // Opened too late: what is called not sent must not be sent after all.
      if (isOver) return;
      conversationId = context.activity.conversation.id;
      try {
        answer = { ok: true, messageId: await send(context, message) };
      } catch (error) {
        answer = refusalOf(error);
      }
    },
  );
  try {
    await deps.deadline(work, spent);
  } catch (error) {
    isOver = true;
    const refusal = refusalOf(error);
    if (conversationId === undefined)
      return { ...none, answer: refusal, isForNow: !refusal.ok && PASSES.has(refusal.status ?? 0) };
    answer = refusal;
  }
  return {
    answer,
    isOpened: conversationId !== undefined,
    isForNow: false,
    ...(conversationId ? { conversationId } : {}),
  };
}

/** Answers by which the connector puts somebody off. */
const PASSES = new Set([412, 429, 502, 503, 504]);

async function send(context: TurnContext, { card, toast }: OutgoingMessage): Promise<string> {
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card));
  activity.summary = toast;
  activity.channelData = { notification: { alert: true } };
  // A proactive turn answers its own made-up activity; without this the message would go to a thread that is not there.
  context.onSendActivities((_, activities, next) => {
    for (const each of activities) delete each.replyToId;
    return next();
  });
  return (await context.sendActivity(activity))?.id ?? '';
}

async function replace(context: TurnContext, { card }: OutgoingMessage, messageId: string): Promise<string> {
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card));
  activity.id = messageId;
  await context.updateActivity(activity);
  return messageId;
}

function referenceOf(to: ConversationRef): Partial<ConversationReference> {
  const isGroup = to.scope !== 'personal';
  return {
    channelId: to.channelId,
    serviceUrl: to.serviceUrl,
    bot: { id: to.botId, name: to.botName ?? '' },
    conversation: {
      id: to.teamsId ?? to.id,
      isGroup,
      conversationType: to.scope,
      name: '',
      ...(to.tenantId ? { tenantId: to.tenantId } : {}),
    },
    ...(to.userId
      ? { user: { id: to.userId, name: '', ...(to.aadObjectId ? { aadObjectId: to.aadObjectId } : {}) } }
      : {}),
  };
}

/** Nothing was sent: there was no way to the connector. */
const NO_WAY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** The SDK's RestError, read defensively: code and body come in three shapes, and none when the connection broke. */
function refusalOf(error: unknown): PostAnswer {
  if (typeof error !== 'object' || error === null) return { ok: false };
  const { statusCode, code, errorCode, details, response } = error as {
    statusCode?: unknown;
    /** MSAL's: there was no token, so that nothing was sent. */
    errorCode?: unknown;
    code?: unknown;
    details?: unknown;
    response?: { headers?: { get?: (name: string) => string | undefined } };
  };
  if (typeof errorCode === 'string') return { ok: false, status: 503, code: `no token: ${errorCode}` };
  if (typeof code === 'string' && NO_WAY.has(code)) return { ok: false, status: 503, code };
  const retryAfter = Number(response?.headers?.get?.('retry-after'));
  return {
    ok: false,
    ...(typeof statusCode === 'number' ? { status: statusCode } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(details === undefined ? {} : { text: JSON.stringify(details).slice(0, 1000) }),
    ...(Number.isFinite(retryAfter) && retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}),
  };
}
