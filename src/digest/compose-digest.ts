import { digestText } from '../cards/digest-text.ts';
import { composeFigures, type Digest, type DigestFigures } from '../domain/digest.ts';
import { type Instant, instantAt, mondayOf, type Week } from '../domain/period.ts';
import { PHRASES } from '../language/phrases.ts';
import type { RecipeDeps } from '../recipe.ts';
import { instantOf, settingsOf } from '../recipe.ts';

/** A digest as it would be now: figures, the words in both languages, and the hash that says whether it is the same. */
export type ComposedDigest = Pick<Digest, 'week' | 'asOf' | 'figures' | 'text' | 'contentHash' | 'cycleId'>;

export async function composeDigest(
  deps: Pick<RecipeDeps, 'store' | 'now' | 'hash'>,
  week: Week,
): Promise<ComposedDigest> {
  const { store } = deps;
  const settings = await settingsOf(store);
  const since = await lastDigestAt(deps, week, settings.zone);
  const [activities, round, checkIns, updates, cycles] = await Promise.all([
    store.activities.list(),
    store.rounds.get(week),
    store.checkIns.ofWeek(week),
    store.updates.since(since),
    store.cycles.list(),
  ]);
  const asOf = instantOf(deps);
  const figures = composeFigures({
    week,
    activities,
    ...(round ? { round: { round, checkIns } } : {}),
    updates,
    asOf,
    zone: settings.zone,
  });
  const words = (language: 'en' | 'sw') =>
    digestText(figures, settings.networkName, settings.zone, PHRASES[language], language);
  return {
    week,
    asOf,
    cycleId: round?.cycleId ?? cycles.find((cycle) => cycle.state === 'active')?.id ?? week.slice(0, 4),
    figures,
    text: { en: words('en'), sw: words('sw') },
    contentHash: contentHash(deps, figures),
  };
}

/** Everything but the moment of composing: two digests with one hash say the same. */
function contentHash({ hash }: Pick<RecipeDeps, 'hash'>, figures: DigestFigures): string {
  return hash(JSON.stringify({ ...figures, asOf: undefined }));
}

/** News since the digest before, or since Monday when there is none. */
async function lastDigestAt({ store }: Pick<RecipeDeps, 'store'>, week: Week, zone: string): Promise<Instant> {
  const before = (await store.digests.list()).filter((digest) => digest.week < week && digest.state === 'posted');
  const latest = before
    .map((digest) => digest.asOf)
    .sort()
    .at(-1);
  return latest ?? instantAt(mondayOf(week), '00:00', zone);
}

/** The digest of a week that was published, or is about to be. */
export async function findDigest({ store }: Pick<RecipeDeps, 'store'>, week: Week): Promise<Digest | undefined> {
  const ofWeek = (await store.digests.list()).filter((digest) => digest.week === week);
  return ofWeek.find((digest) => digest.state !== 'awaiting_approval' && digest.state !== 'held') ?? ofWeek[0];
}
