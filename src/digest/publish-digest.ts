import { recentRounds } from '../check-ins/latest-round.ts';
import { type Digest, digestId } from '../domain/digest/digest.ts';
import type { Delivery } from '../domain/outbox/delivery.ts';
import type { Week } from '../domain/time/period.ts';
import { ExpectedError } from '../errors.ts';
import { loadReaders, secretariatOf } from '../notices/notices.ts';
import { chatFor } from '../notices/personal-chats.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { change } from '../store/change.ts';
import { currentWeek, settingsOf } from '../store/settings.ts';
import { type ComposedDigest, composeDigest, findDigest } from './compose-digest.ts';

export interface PublishRequest {
  week: Week;
  /** Person id of who says so. */
  by: string;
  /** Hash of the preview that was approved: that very digest goes out, not a newer one. */
  approvedHash?: string;
}

/** `changed`: not what was approved, but what there is to be approved now. */
export type PublishResult =
  | { outcome: 'queued' | 'already'; digest: Digest }
  | { outcome: 'changed'; digest: ComposedDigest };

/** Freezes the digest of a week and sends it to the channel: once, whoever asks and however often. */
export async function publishDigest(deps: RecipeDeps, request: PublishRequest): Promise<PublishResult> {
  const { store } = deps;
  const settings = await settingsOf(store);
  if (!settings.digestChannelId) throw new ExpectedError('no_channel_yet', 'a digest without a channel');
  const before = await findDigest(deps, request.week);
  if (before && !isOpen(before)) {
    await resumeDigest(deps, before);
    return { outcome: 'already', digest: (await store.digests.get(before.id)) ?? before };
  }
  const composed = await composeDigest(deps, request.week);
  const { approvedHash } = request;
  const keep = before && before.contentHash === approvedHash && (await isStillOpen(deps, before));
  const content = keep ? before : composed;
  if (approvedHash !== undefined && content.contentHash !== approvedHash)
    return { outcome: 'changed', digest: composed };
  const digest: Digest = {
    ...content,
    id: before?.id ?? digestId(content.cycleId, request.week, settings.digestChannelId),
    channelId: settings.digestChannelId,
    state: 'posting',
    approvedBy: request.by,
    approvedAt: instantOf(deps),
  };
  const claimed = await claim(deps, digest);
  if (!claimed) return { outcome: 'already', digest: (await store.digests.get(digest.id)) ?? digest };
  await sendDigest(deps, digest);
  return { outcome: 'queued', digest };
}

/**
 * Posts the very same digest again, of which nobody knows whether it got through, for somebody who has looked and not found
 * it; one that names what has become restricted since is made anew, and any other stays as it is.
 */
export async function postAgain(deps: RecipeDeps, { week, by }: PublishRequest): Promise<Digest | undefined> {
  const before = await findDigest(deps, week);
  if (!before) return undefined;
  await resumeDigest(deps, before);
  const content = (await isStillOpen(deps, before)) ? {} : await composeDigest(deps, week);
  const claimed = await change(deps.store.digests, before.id, (stands) =>
    stands.state === 'uncertain'
      ? { ...stands, ...content, state: 'posting' as const, approvedBy: by, approvedAt: instantOf(deps) }
      : undefined,
  );
  if (claimed) await deps.outbox.requeue(deliveryIdOf(claimed));
  return claimed;
}

/** What was frozen for approval may name an activity that has become restricted since. */
async function isStillOpen({ store }: RecipeDeps, { figures }: Digest): Promise<boolean> {
  const restricted = (await store.activities.list()).filter((activity) => activity.sensitivity === 'restricted');
  const said = JSON.stringify(figures);
  return !restricted.some((activity) => said.includes(JSON.stringify(activity.id)));
}

/** Whoever writes the row first, or over one that still waits, is the one who publishes. */
async function claim({ store }: RecipeDeps, digest: Digest): Promise<boolean> {
  if (await store.digests.create(digest)) return true;
  const written = await change(store.digests, digest.id, (stands) =>
    isOpen(stands) ? { ...digest, etag: stands.etag } : undefined,
  );
  return written !== undefined;
}

function isOpen(digest: Digest): boolean {
  return digest.state === 'awaiting_approval' || digest.state === 'held';
}

async function sendDigest(deps: RecipeDeps, digest: Digest): Promise<void> {
  await queueDigest(deps, digest);
  await deps.outbox.requeue(deliveryIdOf(digest));
}

function queueDigest({ outbox }: RecipeDeps, digest: Digest): Promise<void> {
  const { id: digestId, week, channelId: conversationId } = digest;
  return outbox.enqueue([{ id: deliveryIdOf(digest), week, conversationId, content: { kind: 'digest', digestId } }]);
}

/** One message for each digest and channel: after a refusal another channel may be chosen. */
function deliveryIdOf({ id, channelId }: Digest): string {
  return id.includes(channelId) ? `digest|${id}` : `digest|${id}|${channelId}`;
}

/**
 * Puts right what a crash left of a digest on its way: one that was claimed and never queued is queued, one that was
 * sent and not recorded is recorded. Bears repeating; nothing is posted that may have been posted.
 */
export async function resumeDigest(deps: RecipeDeps, digest: Digest): Promise<void> {
  if (digest.state !== 'posting') return;
  await queueDigest(deps, digest);
  const delivery = await deps.store.deliveries.get(deliveryIdOf(digest));
  if (delivery) await recordDigestOutcome(deps, delivery);
}

/** The clock's digest: with approval on, the secretariat gets a preview with the button; without, it is published. */
export async function proposeDigest(deps: RecipeDeps, week: Week): Promise<void> {
  const { store, outbox } = deps;
  const settings = await settingsOf(store);
  const before = await findDigest(deps, week);
  if (before && !isOpen(before)) return;
  if (!settings.digestChannelId) throw new ExpectedError('no_channel_yet', 'a digest is due and no channel is chosen');
  if (!settings.digestApproval) {
    await publishDigest(deps, { week, by: 'digest' });
    return;
  }
  const content = await composeDigest(deps, week);
  const id = digestId(content.cycleId, week, settings.digestChannelId);
  await store.digests.create({ ...content, id, channelId: settings.digestChannelId, state: 'awaiting_approval' });
  const readers = await loadReaders(store);
  await outbox.enqueue(
    secretariatOf(readers).flatMap((person) => {
      const chat = chatFor(person, readers.chats, week);
      if (!chat) return [];
      const content = { kind: 'digest-preview', digestId: id, personId: person.id } as const;
      return [{ id: `digest-preview|${id}|${person.id}`, week, conversationId: chat.id, content }];
    }),
  );
}

/** What a delivery's outcome means for the digest it carried. Bears repeating. */
export async function recordDigestOutcome(deps: RecipeDeps, delivery: Delivery): Promise<void> {
  if (delivery.content.kind !== 'digest') return;
  const state = OUTCOMES[delivery.state];
  if (!state) return;
  await change(deps.store.digests, delivery.content.digestId, (digest) => {
    if (digest.state !== 'posting') return undefined;
    const posted = {
      postedAt: delivery.sentAt ?? instantOf(deps),
      ...(delivery.messageId ? { messageId: delivery.messageId } : {}),
    };
    return { ...digest, state, ...(state === 'posted' ? posted : {}) };
  });
}

const OUTCOMES: Partial<Record<Delivery['state'], 'posted' | 'uncertain' | 'held'>> = {
  sent: 'posted',
  uncertain: 'uncertain',
  dead: 'held',
  dropped: 'held',
};

/** The week a digest asked for now is about: this week's round, or the latest one before it. */
export async function digestWeek(deps: Pick<RecipeDeps, 'store' | 'now'>): Promise<Week> {
  const week = await currentWeek(deps);
  const rounds = await recentRounds(deps.store, instantOf(deps));
  return (
    rounds
      .map((round) => round.id)
      .filter((id) => id <= week)
      .sort()
      .at(-1) ?? week
  );
}
