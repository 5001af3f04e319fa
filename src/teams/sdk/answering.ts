import { type Activity, ActivityTypes, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { Card } from '../../cards/elements.ts';
import { type ErrorCode, isExpected } from '../../errors.ts';
import { PHRASES } from '../../language/phrases.ts';
import type { Store } from '../../store/store.ts';
import { type Asked, withRight } from '../access.ts';
import { beginTurn } from '../begin-turn.ts';
import type { BotDeps } from '../bot-deps.ts';
import type { Deferred } from '../deferred.ts';
import { isOffer } from '../file-offer.ts';
import type { Incoming, Turn } from '../turn.ts';
import { makeOffer } from './file-offers.ts';

interface AnswerOptions {
  /** The batched view of the store it is answered over; one that keeps nobody waiting when absent. */
  store?: Store;
  /** Told of an expected refusal. */
  refused?: (code: ErrorCode) => void;
}

/** Goes on with an activity when its turn has been answered. */
export type Afterwards = (activity: Activity, work: (context: TurnContext) => Promise<void>) => void;

/** What every kind of turn is answered with. */
export interface Answering {
  deps: BotDeps;
  afterwards: Afterwards;
  /**
   * Answers one turn over a view of the store of its own: looks up once who speaks, and runs the handler. An expected refusal becomes its
   * sentence in the person's language. Bugs go on to the adapter.
   */
  answer<R>(
    incoming: Incoming,
    handle: (ready: BotDeps, turn: Turn) => R | Promise<R>,
    options?: AnswerOptions,
  ): Promise<R | string>;
  /** What takes longer is made in a turn of its own: who asks is looked up again, and what they may. */
  sayLater(
    context: TurnContext,
    incoming: Incoming,
    asked: Pick<Asked<unknown, unknown>, 'right'>,
    reply: Deferred,
  ): void;
}

export function createAnswering(deps: BotDeps, afterwards: Afterwards): Answering {
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

  return { deps, afterwards, answer, sayLater };
}

export async function say(context: TurnContext, reply: Card | string): Promise<void> {
  if (typeof reply === 'string') await context.sendActivity({ type: 'message', text: reply, textFormat: 'plain' });
  else await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(reply)));
}
