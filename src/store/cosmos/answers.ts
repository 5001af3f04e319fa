import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { Activity } from '../../domain/plan/activity.ts';
import { applyUpdate, type StatusUpdate } from '../../domain/plan/status-update.ts';
import { isExpected } from '../../errors.ts';
import type { Engine, Write } from '../nouns.ts';
import { reads } from '../reads.ts';
import type { Answer, Answers, Stored } from '../store.ts';

/** How often a projection is tried again when other writers are faster. */
const TRIES = 5;

/**
 * Answers without an atomic write over several documents: one conditional write decides, the rest follows in one bulk
 * request, each on conditions of its own. What is missing after that is put in place by whoever comes next; every
 * step can be repeated, because ids are made of what they say and an older update never overwrites a newer one.
 */
export function createAnswers(engine: Engine): Answers {
  async function save(answer: Answer): Promise<boolean> {
    const decision = decisionOf(answer);
    if (!decision) return false;
    const [decided] = await engine.write([decision]);
    if (!decided) return false;
    try {
      await follow(answer, decision);
    } catch (error) {
      // It is decided and on disk: the person is told so, and the minute's settling brings the rest.
      if (!isExpected(error)) throw error;
    }
    return true;
  }

  async function follow(answer: Answer, decision: Write): Promise<void> {
    const followers = followersOf(answer, decision);
    const written = await engine.write(followers);
    const overtaken = followers.filter((write, index) => write.kind === 'replace' && !written[index]);
    if (overtaken.length > 0) await settleAll(answer.updates);
  }

  /** Writes what the rows and the activities lack; resolves with how much it was. */
  async function settleAll(updates: readonly StatusUpdate[], attempt = 1): Promise<number> {
    if (updates.length === 0) return 0;
    const activityIds = [...new Set(updates.map((update) => update.activityId))];
    const found = await engine.read([
      ...activityIds.map((id) => reads.record('activities', id)),
      ...updates.map((update) => reads.record('updates', update.id)),
    ]);
    const activities = found.slice(0, activityIds.length).flat() as Stored<Activity>[];
    const rows = new Set(found.slice(activityIds.length).flatMap((each) => each.map((row) => row.id)));
    const projections = activities.flatMap((activity): Write[] => {
      const projected = project(activity, updates);
      return projected === activity ? [] : [{ kind: 'replace', noun: 'activities', record: projected }];
    });
    const missing = updates.filter((update) => !rows.has(update.id));
    const writes: Write[] = [
      ...missing.map((record) => ({ kind: 'create', noun: 'updates', record }) as const),
      ...projections,
    ];
    if (writes.length === 0) return 0;
    const written = await engine.write(writes);
    const lost = projections.filter((_, index) => !written[missing.length + index]);
    if (lost.length > 0 && attempt < TRIES) await settleAll(updates, attempt + 1);
    return writes.length;
  }

  return {
    isAtomic: false,
    save,
    settle: async ({ answer = [] }) => {
      await settleAll(answer);
    },
    settleSince: async (from) => {
      const [answered = [], updates = []] = await engine.read([reads.answeredSince(from), reads.updatesSince(from)]);
      const said = (answered as Stored<CheckIn>[]).flatMap((checkIn) => checkIn.answer ?? []);
      const known = new Set(said.map((update) => update.id));
      const all = [...said, ...(updates as Stored<StatusUpdate>[]).filter((update) => !known.has(update.id))];
      return { mended: await settleAll(all), updates: all };
    },
  };
}

function decisionOf({ checkIn, updates }: Answer): Write | undefined {
  if (checkIn) return { kind: 'replace', noun: 'checkIns', record: checkIn };
  const [only] = updates;
  return only && updates.length === 1 ? { kind: 'create', noun: 'updates', record: only } : undefined;
}

function followersOf({ updates, activities, deliveries = [] }: Answer, decision: Write): Write[] {
  return [
    ...updates
      .filter((update) => update !== decision.record)
      .map((record) => ({ kind: 'create', noun: 'updates', record }) as const),
    ...activities
      .filter((activity) => updates.some((update) => update.id === activity.latestUpdateId))
      .map((record) => ({ kind: 'replace', noun: 'activities', record }) as const),
    ...deliveries.map((record) => ({ kind: 'create', noun: 'deliveries', record }) as const),
  ];
}

function project(activity: Stored<Activity>, updates: readonly StatusUpdate[]): Stored<Activity> {
  return updates
    .filter((update) => update.activityId === activity.id)
    .toSorted((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1))
    .reduce((current, update) => applyUpdate(current, update), activity);
}
