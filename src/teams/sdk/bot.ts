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
import { detectorNames } from '../../cards/complaint-text.ts';
import type { Card } from '../../cards/elements.ts';
import { readFormData } from '../../cards/form-data.ts';
import { notUnderstoodCard } from '../../cards/help-card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { VERBS, type Verb } from '../../cards/verbs.ts';
import { formReads } from '../../check-ins/load-form.ts';
import { noteScreenHit, screeningFor } from '../../check-ins/screening.ts';
import type { Right } from '../../domain/permissions.ts';
import { screen } from '../../domain/safeguarding.ts';
import { type ErrorCode, ExpectedError, isExpected } from '../../errors.ts';
import { errorFields } from '../../runtime/log.ts';
import { type Read, reads } from '../../store/reads.ts';
import type { Store } from '../../store/store.ts';
import { askAgainPressed } from '../ask-again.ts';
import type { BotDeps } from '../bot-deps.ts';
import { cancelUpdate, changeUpdate, confirmUpdate } from '../chat-update.ts';
import { edit, otherActivities, showForm, submit, submitNoChange } from '../check-in.ts';
import { type Deferred, isDeferred } from '../deferred.ts';
import { postDigestAgain, publishApproved } from '../digest.ts';
import { noteMisread, takeMended } from '../edited.ts';
import { isOffer } from '../file-offer.ts';
import { revokeLink } from '../link.ts';
import { submitOnBehalf } from '../on-behalf.ts';
import { findPerson, personWhoMay, speakTo } from '../person.ts';
import { mustBelong, type Place } from '../place.ts';
import { acceptedFile, doNothing, eraseConfirmed, letGoConfirmed } from '../privacy.ts';
import { findRoute, LONGEST_TEXT, type Reply, showHelp } from '../routes.ts';
import { waysToReport } from '../signposts.ts';
import type { Turn } from '../turn.ts';
import { dropOffer, findOffer, makeOffer, withdrawOffer } from './file-offers.ts';
import { uploadFile } from './files.ts';
import { askIfWaiting, forgetConversation, rememberConversation, welcome } from './membership.ts';
import { turnOf } from './turn.ts';

/** What a button answers: the card that takes the old one's place; with more to come where it takes longer. */
type ActionHandler = (deps: BotDeps, turn: Turn, data: unknown) => Promise<Card | (Deferred & { meanwhile: Card })>;

/** What it takes to press a button, and where; no right for what is everybody's. The handler looks at what it is pressed for. */
export const VERB_RULES: Record<Verb, { where: Place; right?: Right }> = {
  [VERBS.submit]: { where: 'personal', right: 'answer' },
  [VERBS.noChange]: { where: 'personal', right: 'answer' },
  [VERBS.edit]: { where: 'personal', right: 'answer' },
  [VERBS.openForm]: { where: 'personal', right: 'answer' },
  [VERBS.otherActivities]: { where: 'personal', right: 'answer' },
  [VERBS.confirmUpdate]: { where: 'personal', right: 'answer' },
  [VERBS.changeUpdate]: { where: 'personal', right: 'answer' },
  [VERBS.cancelUpdate]: { where: 'personal', right: 'answer' },
  [VERBS.submitOnBehalf]: { where: 'personal', right: 'record-on-behalf' },
  [VERBS.askAgain]: { where: 'personal', right: 'run-round' },
  [VERBS.revokeLink]: { where: 'personal' },
  [VERBS.leftConfirmed]: { where: 'personal', right: 'change-roles' },
  [VERBS.eraseConfirmed]: { where: 'personal', right: 'erase' },
  [VERBS.doNothing]: { where: 'personal' },
  [VERBS.showHelp]: { where: 'anywhere' },
  [VERBS.publishDigest]: { where: 'personal', right: 'publish-digest' },
  [VERBS.postAgain]: { where: 'personal', right: 'publish-digest' },
};

/** Every card action and what takes it. */
const ACTIONS: Record<Verb, ActionHandler> = {
  [VERBS.submit]: submit,
  [VERBS.noChange]: submitNoChange,
  [VERBS.edit]: edit,
  [VERBS.openForm]: showForm,
  [VERBS.otherActivities]: otherActivities,
  [VERBS.confirmUpdate]: confirmUpdate,
  [VERBS.changeUpdate]: changeUpdate,
  [VERBS.cancelUpdate]: cancelUpdate,
  [VERBS.submitOnBehalf]: submitOnBehalf,
  [VERBS.askAgain]: askAgainPressed,
  [VERBS.revokeLink]: revokeLink,
  [VERBS.leftConfirmed]: letGoConfirmed,
  [VERBS.eraseConfirmed]: eraseConfirmed,
  [VERBS.doNothing]: doNothing,
  [VERBS.showHelp]: showHelp,
  [VERBS.publishDigest]: publishApproved,
  [VERBS.postAgain]: postDigestAgain,
};

export interface BotOptions {
  adapter: TeamsAdapter;
  mayUpload: (url: unknown) => boolean;
  /** Goes on with an activity when its turn has been answered. */
  afterwards: (activity: Activity, work: (context: TurnContext) => Promise<void>) => void;
}

/** The bot: which activity goes to which handler. Handlers answer with a card or a sentence; saying it is done here. */
export function createBot(deps: BotDeps, { adapter, mayUpload, afterwards }: BotOptions): Application {
  const app = new Application({ adapter, startTypingTimer: false, longRunningMessages: false });

  app.activity(ActivityTypes.Message, async (context) => {
    const turn = turnOf(context);
    if (turn.addressed) await takeMessage(context, turn);
  });

  /** An edit changes nothing that was done: one that mends what led to nothing is taken, and any other is told that it comes too late. */
  app.activity(ActivityTypes.MessageUpdate, async (context) => {
    const turn = turnOf(context);
    if (!turn.addressed || !isEdit(context)) return;
    const isMended = await answer(deps, turn, readsOf(turn), (ready) => takeMended(ready, turn));
    if (typeof isMended === 'string') return say(context, isMended);
    if (isMended) return takeMessage(context, turn);
    const person = await findPerson(deps, turn);
    await say(context, speakTo(person, turn).phrases.editTooLate);
  });

  async function takeMessage(context: TurnContext, turn: Turn): Promise<void> {
    let isNew = false;
    let isMisread = true;
    const reply = await answer(deps, turn, readsOfText(deps, turn), async (ready) => {
      ({ isNew } = await rememberConversation(ready, context));
      const { reply: made, led } = await routeMessage(ready, turn);
      isMisread = !led;
      return made;
    });
    if (isDeferred(reply)) sayLater(context, turn, reply);
    else
      for (const each of typeof reply !== 'string' && Array.isArray(reply) ? reply : [reply]) await say(context, each);
    // Noted when the answer has been said, and over a store that keeps nobody waiting: it must not cost the answer.
    if (isMisread)
      await noteMisread(deps.over(deps.store.forTurn()), turn).catch((error: unknown) =>
        deps.log.warn('misread.not_noted', errorFields(error)),
      );
    if (isNew) await askIfWaiting(deps, context);
  }

  for (const [verb, handler] of Object.entries(ACTIONS) as [Verb, ActionHandler][])
    app.adaptiveCards.actionExecute(verb, async (context, _state, data) =>
      act(context, handler, data, VERB_RULES[verb]),
    );
  // An unknown verb is a card of another version: it gets a sentence, not an error.
  app.adaptiveCards.actionExecute(
    async (context) => context.activity.name === 'adaptiveCard/action' && isExecute(context.activity.value),
    async (context) => act(context, refuseOutdated, {}, { where: 'anywhere' }),
  );

  app.fileConsentAccept(async (context, _state, consent) => {
    const turn = turnOf(context);
    afterwards(context.activity, async (later) => {
      let file: Attachment | undefined;
      const said = await answerOver(deps.store, deps, turn, readsOf(turn), async (ready) => {
        const offer = await findOffer(ready, turn, consent.context);
        file = await uploadFile(await acceptedFile(ready, turn, offer), consent, mayUpload);
        // Only now: an upload that failed can be asked for again.
        await withdrawOffer(later, offer);
        await dropOffer(ready, turn, offer);
        return '';
      });
      if (file) await later.sendActivity(MessageFactory.attachment(file));
      else await say(later, said);
    });
  });
  app.fileConsentDecline(async (context, _state, consent) => {
    const turn = turnOf(context);
    // Whoever declines what was not offered to them has nothing to be told.
    await answer(deps, turn, readsOf(turn), async (ready) => {
      const offer = await findOffer(ready, turn, consent.context);
      await withdrawOffer(context, offer);
      await dropOffer(ready, turn, offer);
      return '';
    });
  });

  app.activity([ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate], async (context) => {
    if (isRemoval(context)) return forgetConversation(deps, context);
    if (!isArrival(context)) return;
    const ready = deps.over(deps.store.forTurn());
    const { isNew } = await rememberConversation(ready, context);
    if (!isNew) return;
    for (const card of await welcome(ready, context)) await say(context, card);
    await askIfWaiting(deps, context);
  });

  function sayLater(context: TurnContext, turn: Turn, { later }: Deferred): void {
    afterwards(context.activity, async (then) => {
      await then.sendActivity({ type: ActivityTypes.Typing });
      const reply = await answerOver(deps.store, deps, turn, readsOf(turn), async (patient) => {
        const made = await later(patient);
        if (!isOffer(made)) return made;
        await makeOffer(patient, turn, made, async (attachment) => {
          return (await then.sendActivity(MessageFactory.attachment(attachment)))?.id;
        });
        return undefined;
      });
      if (reply !== undefined) await say(then, reply);
    });
  }

  async function act(
    context: TurnContext,
    handler: ActionHandler,
    data: unknown,
    { where, right }: { where: Place; right?: Right },
  ): Promise<Card | string> {
    const turn = turnOf(context);
    // A card that others see is not replaced by what one of them is told.
    let keepsCard = turn.scope !== 'personal';
    const reply = await answer(
      deps,
      turn,
      readsOfForm(turn, data),
      async (ready) => {
        await rememberConversation(ready, context);
        mustBelong(where, turn.scope);
        if (right) await personWhoMay(ready, turn, right);
        return handler(ready, turn, data);
      },
      (code) => {
        keepsCard ||= code === 'store_busy';
      },
    );
    if (isDeferred(reply)) {
      sayLater(context, turn, reply);
      return reply.meanwhile;
    }
    // A sentence that leaves the card is shown under it: what was typed is still there to be sent again.
    return typeof reply === 'string' && !keepsCard ? messageCard(reply) : reply;
  }

  return app;
}

/** Runs a handler over a view of the store that does not keep a person waiting. */
function answer<R>(
  deps: BotDeps,
  turn: Turn,
  reads: readonly Read[],
  handle: (ready: BotDeps) => Promise<R>,
  refused?: (code: ErrorCode) => void,
): Promise<R | string> {
  return answerOver(deps.store.forTurn(), deps, turn, reads, handle, refused);
}

/**
 * Runs a handler over a view of the store that has ready what it will ask for. An expected refusal becomes its sentence in
 * the person's language. Bugs go on to the adapter.
 */
async function answerOver<R>(
  store: Store,
  deps: BotDeps,
  turn: Turn,
  reads: readonly Read[],
  handle: (ready: BotDeps) => Promise<R>,
  refused: (code: ErrorCode) => void = () => undefined,
): Promise<R | string> {
  let ready = deps.over(store);
  try {
    ready = deps.over(await ready.store.ahead(reads));
    return await handle(ready);
  } catch (error) {
    if (!isExpected(error)) throw error;
    deps.log.info('turn.refused', { code: error.code, turn: turn.activityId });
    refused(error.code);
    // The store may be what is missing: then the language is the one their Teams speaks.
    const person = await findPerson(ready, turn).catch(() => undefined);
    return speakTo(person, turn).phrases.error[error.code](error.detail);
  }
}

/** What every turn asks for: where it is, who speaks, and how the network is set up. */
function readsOf({ conversationId, aadObjectId }: Turn): Read[] {
  return [
    reads.record('conversations', conversationId),
    reads.settings(),
    ...(aadObjectId ? [reads.personByObjectId(aadObjectId)] : []),
  ];
}

function readsOfText(deps: BotDeps, turn: Turn): Read[] {
  return [...readsOf(turn), ...(findRoute(turn.text)?.route.reads?.(deps.now().toISOString()) ?? [])];
}

/** The form's key says what to have ready; whose it is, is looked up and compared like anything a card says. */
function readsOfForm(turn: Turn, data: unknown): Read[] {
  const form = readFormData(data);
  if (form?.about.kind !== 'check-in') return readsOf(turn);
  const { organisationId, week } = form.about;
  return [...readsOf(turn), ...formReads(organisationId, week), reads.deliveriesOf(form.formKey)];
}

/** `led`: whether the message led to anything; one that did not may be mended by an edit. */
async function routeMessage(deps: BotDeps, turn: Turn): Promise<{ reply: Reply; led: boolean }> {
  const person = await findPerson(deps, turn);
  const { phrases } = speakTo(person, turn);
  if (turn.text.length > LONGEST_TEXT) throw new ExpectedError('text_too_long', 'a message over the limit');
  const { verdict, detectors } = screen(turn.text, await screeningFor(deps.store, turn.text));
  if (verdict === 'block') {
    const organisationId = person?.assignments.find((each) => each.organisationId)?.organisationId;
    await noteScreenHit(deps, {
      ...(organisationId ? { organisationId } : {}),
      field: 'chat',
      detectors,
      action: 'blocked',
    });
    const told = phrases.error.text_blocked(detectorNames(detectors, phrases));
    return { reply: `${told} ${await waysToReport(deps.store, phrases)}`, led: false };
  }
  const found = findRoute(turn.text);
  if (!found) return { reply: notUnderstoodCard(phrases), led: false };
  const { route, rest } = found;
  mustBelong(route.where, turn.scope);
  if (route.right) await personWhoMay(deps, turn, route.right);
  return { reply: await route.run(deps, turn, rest), led: true };
}

async function refuseOutdated(): Promise<Card> {
  throw new ExpectedError('card_outdated', 'an unknown verb');
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
