import { digestCard } from '../cards/digest-card.ts';
import type { Card } from '../cards/elements.ts';
import { messageCard, uncertainDigestCard } from '../cards/message-card.ts';
import { type ComposedDigest, composeDigest, findDigest } from '../digest/compose-digest.ts';
import { digestWeek, postAgain, publishDigest } from '../digest/publish-digest.ts';
import type { Digest } from '../domain/digest/digest.ts';
import type { Person } from '../domain/network/network.ts';
import type { Settings } from '../domain/network/settings.ts';
import { parseWeek, type Week } from '../domain/time/period.ts';
import { formatInstant } from '../language/format.ts';
import { PHRASES } from '../language/phrases.ts';
import { changeSettings, settingsOf } from '../store/settings.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn } from './turn.ts';

/** "digest preview": what the channel would read now. */
export async function previewDigest(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: person } = turn;
  const { settings } = turn;
  const week = await digestWeek(deps);
  const published = await findDigest(deps, week);
  const digest = published?.state === 'posted' ? published : await composeDigest(deps, week);
  await audit(deps, person, 'digest-preview', { week });
  return previewCard(digest, person, settings);
}

/** "digest now", in the channel or in the secretariat's own chat. */
export async function publishNow(deps: BotDeps, turn: CallerTurn): Promise<string | Card> {
  const { caller: person } = turn;
  const said = await publish(deps, person, await digestWeek(deps));
  // The button that posts again is one person's to press: it stands in their own chat, not where everybody sees it.
  return turn.scope === 'personal' ? (said.card ?? said.text) : said.text;
}

/** The button under "that is not certain": somebody has looked, and it is not there. */
export async function postDigestAgain(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: person } = turn;
  const { week } = data as { week?: unknown };
  const asked = weekIn(week) ?? (await digestWeek(deps));
  const digest = await postAgain(deps, { week: asked, by: person.id });
  const { digestChannelId, digestChannelName = '', zone } = turn.settings;
  const stands = digest ?? (await findDigest(deps, asked));
  const phrases = turn.phrases;
  if (!stands) return messageCard(phrases.error.card_outdated(''));
  if (!digest) return messageCard(alreadySaid(stands, person, zone));
  await audit(deps, person, 'digest-published', { week: digest.week });
  // It goes where it went the first time, which may be another channel than today's.
  const isHere = digest.channelId === digestChannelId;
  return messageCard(
    isHere ? phrases.digest.posted(digest.week, digestChannelName) : phrases.digest.alreadyPosting(digest.week),
  );
}

/** The button on a preview: the digest that was seen is the digest that goes out. */
export async function publishApproved(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: person } = turn;
  const { week, hash } = data as { week?: unknown; hash?: unknown };
  const seen = weekIn(week);
  const known = seen ? await findDigest(deps, seen) : undefined;
  const asked = known?.week ?? (await digestWeek(deps));
  const said = await publish(deps, person, asked, typeof hash === 'string' ? hash : undefined);
  if (!said.changed) return said.card ?? messageCard(said.text);
  await audit(deps, person, 'digest-preview', { week: asked });
  return previewCard(said.changed, person, turn.settings, true);
}

/** The week a button names; a client may send anything there. */
function weekIn(value: unknown): Week | undefined {
  return typeof value === 'string' ? parseWeek(value) : undefined;
}

async function publish(
  deps: BotDeps,
  person: Person,
  week: string,
  approvedHash?: string,
): Promise<{ text: string; card?: Card; changed?: ComposedDigest }> {
  const result = await publishDigest(deps, { week, by: person.id, ...(approvedHash ? { approvedHash } : {}) });
  const settings = await settingsOf(deps.store);
  const phrases = PHRASES[person.language].digest;
  if (result.outcome === 'changed') return { text: phrases.changedSince, changed: result.digest };
  if (result.outcome === 'already') {
    const text = alreadySaid(result.digest, person, settings.zone);
    return result.digest.state === 'uncertain' ? { text, card: uncertainDigestCard(week, phrases) } : { text };
  }
  await audit(deps, person, 'digest-published', { week });
  return { text: phrases.posted(week, settings.digestChannelName ?? '') };
}

/** The digest as it would be, with the button that publishes exactly this. */
function previewCard(
  { figures, contentHash }: Pick<ComposedDigest, 'figures' | 'contentHash'>,
  { language }: Person,
  { networkName, zone, example, digestChannelName }: Settings,
  changed = false,
): Card {
  return digestCard({
    figures,
    network: networkName,
    zone,
    example: example === true,
    preview: { language, channelName: digestChannelName, hash: contentHash, changed },
  });
}

function alreadySaid(digest: Digest, { language }: Person, zone: string): string {
  const phrases = PHRASES[language].digest;
  if (digest.state === 'uncertain') return phrases.uncertain(digest.week);
  if (digest.postedAt) return phrases.alreadyPosted(digest.week, formatInstant(digest.postedAt, zone, language));
  return phrases.alreadyPosting(digest.week);
}

/** "use this channel": where the digest goes from now on. */
export async function useThisChannel(deps: BotDeps, turn: CallerTurn): Promise<string> {
  const { caller: person } = turn;
  const name = (await turn.channelName()) ?? turn.phrases.digest.thisChannel;
  await changeSettings(deps.store, () => ({
    digestChannelId: turn.conversationId,
    digestChannelName: name,
  }));
  await audit(deps, person, 'channel-chosen', { channel: turn.conversationId });
  return turn.phrases.digest.channelChosen(name);
}
