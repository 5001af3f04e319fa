import type { IncomingMessage } from 'node:http';
import type { Response } from 'botbuilder';
import type { PostAnswer } from '../delivery/classify.ts';
import type { Delivery } from '../domain/delivery.ts';
import { type AuthenticationEndpoints, type Credentials, createAdapter } from './adapter.ts';
import { createBot } from './bot.ts';
import type { BotDeps } from './bot-deps.ts';
import { type Composition, composeMessage, type OutgoingMessage } from './compose-message.ts';
import { type GateRules, passGate } from './gate.ts';
import { postMessage } from './post.ts';

export interface TeamsOptions {
  credentials: Credentials;
  tenants: readonly string[];
  endpoints?: AuthenticationEndpoints;
  deadline: <T>(work: Promise<T>) => Promise<T>;
}

/** Teams, seen from the rest of the program: what comes in, and how a message goes out. */
export interface TeamsChannel {
  /** Takes one request of the Bot Connector; always answers it. */
  receive(request: IncomingMessage & { body?: unknown }, response: Response & RestifyAnswer): Promise<void>;
  compose(delivery: Delivery): Promise<Composition>;
  post(delivery: Delivery, message: OutgoingMessage): Promise<PostAnswer>;
}

interface RestifyAnswer {
  send(status: number, body?: unknown): unknown;
}

export function createTeamsChannel(deps: BotDeps, options: TeamsOptions): TeamsChannel {
  const { credentials, tenants, endpoints } = options;
  const rules: GateRules = { anonymous: credentials.anonymous, tenants };
  const adapter = createAdapter(credentials, deps.log, endpoints);
  const bot = createBot(deps, adapter);
  return {
    receive: async (request, response) => {
      const passed = passGate(request.body, rules);
      if (!passed.ok) {
        deps.log.warn('gate.refused', { status: passed.status, reason: passed.reason });
        response.send(passed.status, { error: 'refused' });
        return;
      }
      request.body = passed.activity;
      await adapter.process(request as Parameters<typeof adapter.process>[0], response, async (context) => {
        await bot.run(context);
      });
    },
    compose: (delivery) => composeMessage(deps, delivery),
    post: async (delivery, message) => {
      const to = await deps.store.conversations.get(delivery.conversationId);
      if (!to) return { ok: false, status: 404, code: 'ConversationNotFound' };
      return postMessage({ adapter, appId: credentials.appId, rules, deadline: options.deadline }, to, message);
    },
  };
}
