import type { TeamsAdapter } from '@microsoft/teams-ai';
// Not the package's front door, which loads its planners, models and tokenizers too.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import {
  type Activity,
  ActivityTypes,
  type Attachment,
  CardFactory,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { Card } from '../../cards/elements.ts';
import { messageCard } from '../../cards/message-card.ts';
import type { Verb } from '../../cards/verbs.ts';
import { type ErrorCode, isExpected } from '../../errors.ts';
import { PHRASES } from '../../language/phrases.ts';
import { errorFields } from '../../runtime/log.ts';
import type { Store } from '../../store/store.ts';
import { type Asked, allowed, withRight } from '../access.ts';
import { beginTurn } from '../begin-turn.ts';
import type { BotDeps } from '../bot-deps.ts';
import { type Deferred, isDeferred } from '../deferred.ts';
import { noteMisread, takeMended } from '../edited.ts';
import { isOffer } from '../file-offer.ts';
import { acceptedFile } from '../offered-files.ts';
import { readMessage } from '../read-message.ts';
import type { Reply, Route } from '../routes.ts';
import type { Incoming, Turn } from '../turn.ts';
import { type Pressed, UNKNOWN_VERB, VERB_TABLE } from '../verbs.ts';
import { dropOffer, findOffer, makeOffer, withdrawOffer } from './file-offers.ts';
import { uploadFile } from './files.ts';
import { incomingOf } from './incoming.ts';
import { askIfWaiting, forgetConversation, rememberConversation, welcome } from './membership.ts';

export interface BotOptions {
  adapter: TeamsAdapter;
  mayUpload: (url: unknown) => boolean;
  /** Goes on with an activity when its turn has been answered. */
  afterwards: (activity: Activity, work: (context: TurnContext) => Promise<void>) => void;
}

interface AnswerOptions {
  /** The batched view of the store it is answered over; one that keeps nobody waiting when absent. */
  store?: Store;
  /** Told of an expected refusal. */
  refused?: (code: ErrorCode) => void;
}

/** The bot: which activity goes to which handler. Handlers answer with a card or a sentence; saying it is done here. */
export function createBot(deps: BotDeps, { adapter, mayUpload, afterwards }: BotOptions): Application {
  const app = new Application({ adapter, startTypingTimer: false, longRunningMessages: false });

  /**
   * Answers one turn over a view of the store of its own: looks up once who speaks, and runs the handler. An expected refusal becomes its
   * sentence in the person's language. Bugs go on to the adapter.
   */
  async function answer<R>(
    incoming: Incoming,
    handle: (ready: BotDeps, turn: Turn) => R | Promise<R>,
    { store = deps.store.forTurn(), refused = () => undefined }: AnswerOptions = {},
  ): Promise<R | string> {
    // The store may be what is missing: then the language is the one their Teams speaks.
    let phrases = PHRASES[incoming.locale];
    try {
      const ready = deps.over(store);
      const turn = await beginTurn(ready, incoming);
      phrases = turn.phrases;
      return await handle(ready, turn);
    } catch (error) {
      if (!isExpected(error)) throw error;
      deps.log.info('turn.refused', { code: error.code, turn: incoming.activityId });
      refused(error.code);
      return phrases.error[error.code](error.detail);
    }
  }

  app.activity(ActivityTypes.Message, async (context) => {
    const incoming = incomingOf(context);
    if (incoming.addressed) await takeMessage(context, incoming);
  });

  /** An edit changes nothing that was done: one that mends what led to nothing is taken, and any other is told that it comes too late. */
  app.activity(ActivityTypes.MessageUpdate, async (context) => {
    const incoming = incomingOf(context);
    if (!incoming.addressed || !isEdit(context)) return;
    const said = await answer(incoming, async (ready, { phrases }) =>
      (await takeMended(ready, incoming)) ? undefined : phrases.editTooLate,
    );
    if (said === undefined) await takeMessage(context, incoming);
    else await say(context, said);
  });

  async function takeMessage(context: TurnContext, incoming: Incoming): Promise<void> {
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

  for (const verb of Object.keys(VERB_TABLE) as Verb[])
    app.adaptiveCards.actionExecute(verb, async (context, _state, data) => press(context, VERB_TABLE[verb], data));
  app.adaptiveCards.actionExecute(
    async (context) => context.activity.name === 'adaptiveCard/action' && isExecute(context.activity.value),
    async (context) => press(context, UNKNOWN_VERB, {}),
  );

  async function press(context: TurnContext, asked: Asked<unknown, Pressed>, data: unknown): Promise<Card | string> {
    const incoming = incomingOf(context);
    // A card that others see is not replaced by what one of them is told.
    let keepsCard = incoming.scope !== 'personal';
    const reply = await answer<Pressed>(
      incoming,
      async (ready, turn) => {
        await rememberConversation(ready, context, turn);
        return allowed(turn, asked)(ready, data);
      },
      {
        refused: (code) => {
          keepsCard ||= code === 'store_busy';
        },
      },
    );
    if (isDeferred(reply)) {
      sayLater(context, incoming, asked, reply);
      return reply.meanwhile;
    }
    // A sentence that leaves the card is shown under it: what was typed is still there to be sent again.
    return typeof reply === 'string' && !keepsCard ? messageCard(reply) : reply;
  }

  app.fileConsentAccept(async (context, _state, consent) => {
    const incoming = incomingOf(context);
    afterwards(context.activity, async (later) => {
      let file: Attachment | undefined;
      const said = await answer(
        incoming,
        async (ready, turn) => {
          const offer = await findOffer(ready, turn, consent.context);
          file = await uploadFile(await acceptedFile(ready, turn, offer), consent, mayUpload);
          // Only now: an upload that failed can be asked for again.
          await withdrawOffer(later, offer);
          await dropOffer(ready, turn, offer);
          return '';
        },
        { store: deps.store.batched() },
      );
      if (file) await later.sendActivity(MessageFactory.attachment(file));
      else await say(later, said);
    });
  });
  app.fileConsentDecline(async (context, _state, consent) => {
    // Whoever declines what was not offered to them has nothing to be told.
    await answer(incomingOf(context), async (ready, turn) => {
      const offer = await findOffer(ready, turn, consent.context);
      await withdrawOffer(context, offer);
      await dropOffer(ready, turn, offer);
    });
  });

  app.activity([ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate], async (context) => {
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
  });

  /** What takes longer is made in a turn of its own: who asks is looked up again, and what they may. */
  function sayLater(
    context: TurnContext,
    incoming: Incoming,
    { right = 'listed' }: Pick<Asked<unknown, unknown>, 'right'>,
    { later }: Deferred,
  ): void {
    afterwards(context.activity, async (then) => {
      await then.sendActivity({ type: ActivityTypes.Typing });
      const reply = await answer<Card | string | undefined>(
        incoming,
        async (patient, turn) => {
          const made = await later(patient, withRight(turn, right));
          if (!isOffer(made)) return made;
          await makeOffer(patient, turn, made, async (attachment) => {
            return (await then.sendActivity(MessageFactory.attachment(attachment)))?.id;
          });
          return undefined;
        },
        { store: deps.store.batched() },
      );
      if (reply !== undefined) await say(then, reply);
    });
  }

  return app;
}

function isMany(reply: unknown): reply is readonly (Card | string)[] {
  return Array.isArray(reply);
}

async function say(context: TurnContext, reply: Card | string): Promise<void> {
  if (typeof reply === 'string') await context.sendActivity({ type: 'message', text: reply, textFormat: 'plain' });
  else await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(reply)));
}

/** Teams sends an update also for a message that was deleted, or taken back. */
function isEdit({ activity }: TurnContext): boolean {
  return (activity.channelData as { eventType?: unknown } | undefined)?.eventType === 'editMessage';
}

function isExecute(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { action?: { type?: string } }).action?.type === 'Action.Execute'
  );
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
