import { digestText } from '../cards/digest-text.ts';
import { composeFigures, type Digest, type DigestFigures } from '../domain/digest/digest.ts';
import type { Settings } from '../domain/network/settings.ts';
import type { StatusUpdate } from '../domain/plan/status-update.ts';
import { addDays, type Instant, instantAt, mondayOf, shiftWeek, type Week, weekOf } from '../domain/time/period.ts';
import { PHRASES } from '../language/phrases.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { instantOf } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { asAnswered } from './summarize-network.ts';

/** A digest as it would be now: figures, the words in both languages, and the hash that says whether it is the same. */
export type ComposedDigest = Pick<Digest, 'week' | 'asOf' | 'figures' | 'text' | 'contentHash' | 'cycleId'>;

export async function composeDigest(
  deps: Pick<RecipeDeps, 'store' | 'now' | 'hash'>,
  week: Week,
): Promise<ComposedDigest> {
  const store = deps.store.batched();
  const [settings, stored, round, checkIns, updates, cycles] = await Promise.all([
    settingsOf(store),
    store.activities.list(),
    store.rounds.get(week),
    store.checkIns.ofWeek(week),
    newsOf(store, week),
    store.cycles.list(),
  ]);
  const activities = asAnswered(stored, checkIns);
  const asOf = instantOf(deps);
  const figures = composeFigures({
    week,
    activities,
    ...(round ? { round: { round, checkIns } } : {}),
    updates,
    asOf,
    zone: settings.zone,
    k: settings.smallestCount,
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

const WEEKS_LOOKED_BACK = 5;

function firstWeekBefore(week: Week): Week {
  return shiftWeek(week, -WEEKS_LOOKED_BACK);
}

/** What was said since the digest before: nearly always within the last days, which are read at once with everything else. */
async function newsOf(store: Store, week: Week): Promise<StatusUpdate[]> {
  const from = instantAt(addDays(mondayOf(week), -8), '00:00', 'UTC');
  const [recent, digests, settings] = await Promise.all([
    store.updates.since(from),
    store.digests.since(firstWeekBefore(week)),
    settingsOf(store),
  ]);
  const since = await lastDigestAt(store, week, digests, settings);
  return since < from ? store.updates.since(since) : recent.filter(({ submittedAt }) => submittedAt >= since);
}

/** News since the digest before, or since Monday when there is none. */
async function lastDigestAt(
  store: Store,
  week: Week,
  recent: readonly Digest[],
  { zone, startsAt }: Settings,
): Promise<Instant> {
  const isOlder = weekOf(startsAt, zone) < firstWeekBefore(week);
  const digests = recent.some((digest) => isBefore(digest, week)) || !isOlder ? recent : await store.digests.list();
  const latest = digests
    .filter((digest) => isBefore(digest, week))
    .map((digest) => digest.asOf)
    .sort()
    .at(-1);
  return latest ?? instantAt(mondayOf(week), '00:00', zone);
}

function isBefore(digest: Digest, week: Week): boolean {
  return digest.week < week && digest.state === 'posted';
}

/** The digest of a week that was published, or is about to be. */
export async function findDigest({ store }: Pick<RecipeDeps, 'store'>, week: Week): Promise<Digest | undefined> {
  const ofWeek = (await store.digests.since(firstWeekBefore(week))).filter((digest) => digest.week === week);
  return ofWeek.find((digest) => digest.state !== 'awaiting_approval' && digest.state !== 'held') ?? ofWeek[0];
}
