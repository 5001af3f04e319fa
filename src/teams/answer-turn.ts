import { type ErrorCode, isExpected } from '../errors.ts';
import { PHRASES } from '../language/phrases.ts';
import type { Store } from '../store/store.ts';
import { beginTurn } from './begin-turn.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Incoming, Turn } from './turn.ts';

export interface AnswerOptions {
  /** The batched view of the store it is answered over; one that keeps nobody waiting when absent. */
  store?: Store;
  /** Told of an expected refusal. */
  refused?: (code: ErrorCode) => void;
}

/**
 * Answers one turn: looks up once who speaks, over a view of the store that has ready what will be asked, and runs the handler. An
 * expected refusal becomes its sentence in the person's language. Bugs go on to the adapter.
 */
export async function answerTurn<R>(
  deps: BotDeps,
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
