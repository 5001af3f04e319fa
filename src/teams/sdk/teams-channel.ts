import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Config } from '../../config.ts';
import type { ConversationRef } from '../../domain/network/network.ts';
import type { Channel } from '../../outbox/channel.ts';
import { instantOf } from '../../outbox/recipe.ts';
import { errorFields } from '../../runtime/log.ts';
import { traced, turnTook } from '../../runtime/observe.ts';
import { change } from '../../store/change.ts';
import type { BotDeps } from '../bot-deps.ts';
import { composeMessage } from '../compose-message.ts';
import { createAfterwards } from '../deferred.ts';
import type { OutgoingMessage } from '../outgoing.ts';
import { type AuthenticationEndpoints, type Credentials, createTurns, type TurnAnswer } from './adapter.ts';
import { createBot } from './bot.ts';
import { type GateAnswer, type GateRules, isUploadUrl, type Knock, mayKnock, passGate } from './gate.ts';
import { type PostDeps, postAnew, postMessage } from './post.ts';
import { createTokenCheck } from './token.ts';

export interface TeamsOptions {
  credentials: Credentials;
  tenants: readonly string[];
  /** Hosts of the Bot Connector besides those the gate knows. */
  hosts: readonly string[];
  endpoints?: AuthenticationEndpoints;
  /** `spent`: milliseconds of the time that have gone already. */
  deadline: <T>(work: Promise<T>, spent?: number) => Promise<T>;
  /** Milliseconds of a monotonic clock. */
  elapsed: () => number;
  /** The bot has answered in a conversation. */
  replied: (conversationId: string) => void;
}

/** A message and where it goes, as that was known when it was made: between its claim and its post nothing is waited for. */
export type AddressedMessage = OutgoingMessage & { to: ConversationRef | undefined };

/** Teams, seen from the rest of the program: what comes in, and how a message goes out. */
export interface TeamsChannel extends Channel<AddressedMessage> {
  /** Whether whoever brings this Authorization header is listened to at all. */
  mayKnock(authorization: string): Promise<{ ok: true } | { ok: false; status: number }>;
  /** Takes one request of the Bot Connector; resolves with what it is answered. */
  receive(knock: Knock): Promise<TurnAnswer>;
  /** Resolves when nothing is under way any more that goes on after its turn. */
  idle(): Promise<void>;
}

/** What the configuration says of Teams. */
export function teamsOptionsOf(
  { anonymous, appId, appType, appTenantId, appPassword, allowedTenants, serviceUrlHosts }: Config,
  endpoints?: AuthenticationEndpoints,
): Pick<TeamsOptions, 'credentials' | 'tenants' | 'hosts' | 'endpoints'> {
  const own = appTenantId ? { appTenantId } : {};
  return {
    credentials: { anonymous, appId, appType, ...own, ...(appPassword ? { appPassword } : {}) },
    tenants: [...allowedTenants, ...(appTenantId ? [appTenantId] : [])],
    hosts: serviceUrlHosts,
    ...(endpoints ? { endpoints } : {}),
  };
}

export function createTeamsChannel(deps: BotDeps, options: TeamsOptions): TeamsChannel {
  const { credentials, tenants, hosts, endpoints = {} } = options;
  const { anonymous, appId } = credentials;
  const rules: GateRules = { anonymous, tenants, hosts };
  const { ToBotFromChannelTokenIssuer: issuer, ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl } = endpoints;
  const checkToken = createTokenCheck({
    appId,
    now: deps.now,
    ...(issuer ? { issuer } : {}),
    ...(openIdMetadataUrl ? { openIdMetadataUrl } : {}),
  });
  const turns = createTurns(credentials, deps.log, endpoints);
  const afterwards = createAfterwards();
  const bot = createBot(deps, {
    adapter: turns.adapter,
    mayUpload: (url) => isUploadUrl(url, rules),
    afterwards: (activity, work) => afterwards.start(() => run(activity, work)),
  });

  const posting = { adapter: turns.adapter, appId, audience: turns.audience, rules, deadline: options.deadline };

  function run(activity: Activity, work: (context: TurnContext) => Promise<unknown>): Promise<TurnAnswer> {
    return turns.run(activity, (context) => {
      noteReplies(context, options.replied);
      return work(context);
    });
  }

  function noteRefused({ status, reason }: Extract<GateAnswer, { ok: false }>): void {
    deps.log[status === 503 ? 'error' : 'warn']('gate.refused', { status, reason });
  }

  return {
    mayKnock: async (authorization) => {
      const caller = await mayKnock(authorization, rules, checkToken);
      if (!caller.ok) noteRefused(caller);
      return caller;
    },
    receive: async (knock) => {
      const passed = await passGate(knock, rules, checkToken);
      if (!passed.ok) {
        noteRefused(passed);
        return { status: passed.status, body: { error: 'refused' } };
      }
      const activity = passed.activity as unknown as Activity;
      // What the bot has said itself comes back from some clients: it is no question.
      if (activity.from.id === activity.recipient.id) return { status: 200 };
      const kind = KINDS.find((each) => each === activity.type) ?? 'other';
      const begun = options.elapsed();
      const answer = await traced('turn', { activity: kind }, () => run(activity, (context) => bot.run(context)));
      turnTook((options.elapsed() - begun) / 1000, {
        activity: kind,
        status: answer.status,
        failed: answer.failed === true,
      });
      return answer;
    },
    ...createPosting(deps, posting, options.elapsed),
    idle: () => afterwards.idle(),
  };
}

/** How a message goes out: composed as the store is now, and posted to where its chat is now. */
function createPosting(deps: BotDeps, posting: PostDeps, elapsed: () => number): Channel<AddressedMessage> {
  return {
    compose: async (delivery) => {
      const view = deps.over(deps.store.batched());
      const [to, composed] = await Promise.all([
        view.store.conversations.get(delivery.conversationId),
        composeMessage(view, delivery),
      ]);
      return 'drop' in composed ? composed : { message: { ...composed.message, to } };
    },
    post: async (_, { to, ...message }) => {
      if (!to) return { ok: false, status: 404, code: 'ConversationNotFound' };
      const begun = elapsed();
      const answer = await postMessage(posting, to, message);
      if (answer.ok) {
        if (to.refused !== undefined) await reachedAgain(deps, to, to.teamsId ?? to.id);
        return answer;
      }
      if (answer.status !== 404 || to.scope !== 'personal' || message.replaces) return answer;
      const anew = await postAnew(posting, to, message, elapsed() - begun);
      if (anew.conversationId !== undefined && anew.answer.ok) await reachedAgain(deps, to, anew.conversationId);
      // Where no chat was opened, and not for a moment's reason, the refusal of the known one is the reason.
      return anew.answer.ok ? anew.answer : { ...(anew.isOpened || anew.isForNow ? anew.answer : answer), anew: true };
    },
  };
}

/**
 * Something has got through: the chat is as good as any other, under the id it has in Teams now. The record keeps its own: what is queued
 * for it, and the cards that were sent to it, are found as before. A message that has gone out is not called back by this.
 */
async function reachedAgain(deps: BotDeps, { id }: ConversationRef, teamsId: string): Promise<void> {
  try {
    await change(
      deps.store.conversations,
      id,
      ({ refused: _, refusedIn: __, refusedSince: ___, teamsId: ____, ...chat }) => ({
        ...chat,
        reachedAt: instantOf(deps),
        ...(teamsId === id ? {} : { teamsId }),
      }),
    );
  } catch (error) {
    deps.log.warn('chat.not_noted', errorFields(error));
  }
}

/** What a turn may be called from outside: anything else is somebody's text. */
const KINDS = [
  ActivityTypes.Message,
  ActivityTypes.Invoke,
  ActivityTypes.ConversationUpdate,
  ActivityTypes.InstallationUpdate,
] as const;

/** Answers go out at once, and count in the pace of everything the process sends. */
function noteReplies(context: TurnContext, replied: (conversationId: string) => void): void {
  const { id } = context.activity.conversation;
  context.onSendActivities((_, activities, next) => {
    for (const { type } of activities) if (type !== ActivityTypes.InvokeResponse) replied(id);
    return next();
  });
}
