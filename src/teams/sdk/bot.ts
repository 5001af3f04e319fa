import type { TeamsAdapter } from '@microsoft/teams-ai';
// Not the package's front door, which loads its planners, models and tokenizers too.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes } from 'botbuilder';
import type { Verb } from '../../cards/verbs.ts';
import type { BotDeps } from '../bot-deps.ts';
import { UNKNOWN_VERB, VERB_TABLE } from '../verbs.ts';
import { type Afterwards, createAnswering } from './answering.ts';
import { incomingOf } from './incoming.ts';
import { press } from './press.ts';
import { takeArrival } from './take-arrival.ts';
import { takeConsent, takeRefusal } from './take-consent.ts';
import { takeEdit, takeMessage } from './take-message.ts';

export interface BotOptions {
  adapter: TeamsAdapter;
  mayUpload: (url: unknown) => boolean;
  afterwards: Afterwards;
}

/** The bot: which activity goes to which handler. Handlers answer with a card or a sentence; saying it is done here. */
export function createBot(deps: BotDeps, { adapter, mayUpload, afterwards }: BotOptions): Application {
  const app = new Application({ adapter, startTypingTimer: false, longRunningMessages: false });
  const answering = createAnswering(deps, afterwards);

  app.activity(ActivityTypes.Message, async (context) => {
    const incoming = incomingOf(context);
    if (incoming.addressed) await takeMessage(answering, context, incoming);
  });
  app.activity(ActivityTypes.MessageUpdate, (context) => takeEdit(answering, context));

  for (const verb of Object.keys(VERB_TABLE) as Verb[])
    app.adaptiveCards.actionExecute(verb, async (context, _state, data) =>
      press(answering, context, VERB_TABLE[verb], data),
    );
  app.adaptiveCards.actionExecute(
    async (context) => context.activity.name === 'adaptiveCard/action' && isExecute(context.activity.value),
    async (context) => press(answering, context, UNKNOWN_VERB, {}),
  );

  app.fileConsentAccept(async (context, _state, consent) => takeConsent(answering, mayUpload, context, consent));
  app.fileConsentDecline(async (context, _state, consent) => takeRefusal(answering, context, consent));

  app.activity([ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate], (context) =>
    takeArrival(answering, context),
  );
  return app;
}

function isExecute(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { action?: { type?: string } }).action?.type === 'Action.Execute'
  );
}
