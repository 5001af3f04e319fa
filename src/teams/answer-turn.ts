import { readFormData } from '../cards/form-data.ts';
import { formReads } from '../check-ins/load-form.ts';
import { type ErrorCode, isExpected } from '../errors.ts';
import { PHRASES } from '../language/phrases.ts';
import { type Read, reads } from '../store/reads.ts';
import type { Store } from '../store/store.ts';
import { beginTurn } from './begin-turn.ts';
import type { BotDeps } from './bot-deps.ts';
import { findRoute } from './routes.ts';
import type { Incoming, Turn } from './turn.ts';

export interface AnswerOptions {
  /** The view of the store it is answered over; one that keeps nobody waiting when absent. */
  store?: Store;
  /** What will be asked of the store, besides who speaks and where. */
  wanted?: readonly Read[];
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
  { store = deps.store.forTurn(), wanted = [], refused = () => undefined }: AnswerOptions = {},
): Promise<R | string> {
  // The store may be what is missing: then the language is the one their Teams speaks.
  let phrases = PHRASES[incoming.locale];
  try {
    const ready = deps.over(await store.ahead([...readsOf(incoming), ...wanted]));
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

/** What every turn asks for: where it is, who speaks, and how the network is set up. */
function readsOf({ conversationId, aadObjectId }: Incoming): Read[] {
  return [
    reads.record('conversations', conversationId),
    reads.settings(),
    ...(aadObjectId ? [reads.personByObjectId(aadObjectId)] : []),
  ];
}

export function readsOfText(deps: BotDeps, { text }: Incoming): Read[] {
  return findRoute(text)?.route.reads?.(deps.now().toISOString()) ?? [];
}

/** The form's key says what to have ready; whose it is, is looked up and compared like anything a card says. */
export function readsOfForm(data: unknown): Read[] {
  const form = readFormData(data);
  if (form?.about.kind !== 'check-in') return [];
  const { organisationId, week } = form.about;
  return [...formReads(organisationId, week), reads.deliveriesOf(form.formKey)];
}
