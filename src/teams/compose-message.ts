import { digestCard } from '../cards/digest-card.ts';
import { invitationCard } from '../cards/message-card.ts';
import { viewForm } from '../check-ins/form-view.ts';
import { loadFormContext, openActivities } from '../check-ins/load-form.ts';
import { viewReceipt } from '../check-ins/receipt-view.ts';
import { stillAsked } from '../check-ins/still-asked.ts';
import { whyNoDigest, whyNoLateForm, whyNoPreview, whyNoReceipt } from '../domain/check-in/still-said.ts';
import type { DigestFigures } from '../domain/digest/digest.ts';
import type { Delivery } from '../domain/outbox/delivery.ts';
import { PHRASES } from '../language/phrases.ts';
import { settingsOf } from '../store/settings.ts';
import type { BotDeps } from './bot-deps.ts';
import { composeNotice } from './compose-notice.ts';
import { formReply, receiptReply } from './form-reply.ts';
import type { Composition } from './outgoing.ts';

/** Makes what a delivery says, from the store as it is now: a card is never older than its sending. */
export async function composeMessage(deps: BotDeps, { content, short = false }: Delivery): Promise<Composition> {
  const composed = await compose(deps, content, short);
  const isForm = content.kind === 'check-in' || content.kind === 'late-form';
  if (!short || !isForm || 'drop' in composed) return composed;
  const person = await deps.store.people.get(content.personId);
  const { form } = PHRASES[person?.language ?? 'en'];
  return { message: { ...composed.message, card: invitationCard(form.tooLarge, form.openHere) } };
}

function compose(deps: BotDeps, content: Delivery['content'], short: boolean): Promise<Composition> {
  switch (content.kind) {
    case 'check-in':
      return composeAsk(deps, content);
    case 'receipt':
      return composeReceipt(deps, content);
    case 'digest':
      return composeDigestMessage(deps, content.digestId, short);
    case 'digest-preview':
      return composePreview(deps, content, short);
    case 'late-form':
      return composeLateForm(deps, content);
    case 'notice':
      return composeNotice(deps, content);
  }
}

type Content<K extends Delivery['content']['kind']> = Extract<Delivery['content'], { kind: K }>;

async function composeAsk(deps: BotDeps, content: Content<'check-in'>): Promise<Composition> {
  const asked = await stillAsked(deps, content);
  if ('drop' in asked) return asked;
  const { checkIn, person, context, activities } = asked;
  const { id: key, revision, moreActivities } = checkIn;
  const { toast, reminderToast } = PHRASES[person.language].round;
  const reminder = content.reminder > 0;
  const card = formReply(viewForm({ context, key, revision, activities, moreActivities }), person, { reminder });
  return { message: { card, toast: reminder ? reminderToast : toast } };
}

/** Only where nobody has answered since: a receipt is not taken back. */
async function composeLateForm(
  deps: BotDeps,
  { checkInId, personId, replaces }: Content<'late-form'>,
): Promise<Composition> {
  const [checkIn, person] = await Promise.all([deps.store.checkIns.get(checkInId), deps.store.people.get(personId)]);
  const drop = whyNoLateForm(checkIn, person);
  if (drop || !checkIn || !person) return { drop: drop ?? 'gone' };
  const context = await loadFormContext(deps, person, checkIn);
  const activities = openActivities(context, checkIn.activityIds);
  if (activities.length === 0) return { drop: 'nothing_open' };
  const { revision, moreActivities } = checkIn;
  const card = formReply(viewForm({ context, key: checkInId, revision, activities, moreActivities }), person);
  return { message: { card, toast: PHRASES[person.language].round.toast, replaces } };
}

async function composeReceipt(
  deps: BotDeps,
  { checkInId, personId, replaces }: Content<'receipt'>,
): Promise<Composition> {
  const [checkIn, person] = await Promise.all([deps.store.checkIns.get(checkInId), deps.store.people.get(personId)]);
  const drop = whyNoReceipt(checkIn, person);
  if (drop || !checkIn || !person) return { drop: drop ?? 'gone' };
  const context = await loadFormContext(deps, person, checkIn);
  const already = checkIn.answeredBy !== personId;
  const card = receiptReply(await viewReceipt(deps.store, context, checkIn, { reader: person, already }), person);
  return { message: { card, toast: PHRASES[person.language].round.toast, replaces } };
}

async function composeDigestMessage(deps: BotDeps, digestId: string, short: boolean): Promise<Composition> {
  const [digest, settings] = await Promise.all([deps.store.digests.get(digestId), settingsOf(deps.store)]);
  const drop = whyNoDigest(digest);
  if (drop || !digest) return { drop: drop ?? 'not_awaited' };
  const card = digestCard({
    figures: short ? inShort(digest.figures) : digest.figures,
    network: settings.networkName,
    zone: settings.zone,
    example: settings.example === true,
  });
  return { message: { card, toast: `${PHRASES.en.digest.toast} / ${PHRASES.sw.digest.toast}` } };
}

async function composePreview(
  deps: BotDeps,
  { digestId, personId }: Content<'digest-preview'>,
  short: boolean,
): Promise<Composition> {
  const [digest, person, settings] = await Promise.all([
    deps.store.digests.get(digestId),
    deps.store.people.get(personId),
    settingsOf(deps.store),
  ]);
  const drop = whyNoPreview(digest, person);
  if (drop || !digest || !person) return { drop: drop ?? 'gone' };
  const card = digestCard({
    figures: short ? inShort(digest.figures) : digest.figures,
    network: settings.networkName,
    zone: settings.zone,
    example: settings.example === true,
    preview: { language: person.language, channelName: settings.digestChannelName, hash: digest.contentHash },
  });
  return { message: { card, toast: PHRASES[person.language].digest.toast } };
}

const LISTED_IN_SHORT = 3;

/** The figures stay whole; of every list only the beginning is said. */
function inShort(figures: DigestFigures): DigestFigures {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(0, LISTED_IN_SHORT) : value,
    ]),
  ) as unknown as DigestFigures;
}
