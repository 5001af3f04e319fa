import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { Activity } from '../../domain/plan/activity.ts';
import { applyUpdate, type StatusUpdate } from '../../domain/plan/status-update.ts';
import { reads } from '../reads.ts';
import type { Answers, Stored } from '../store.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Tables } from './records.ts';

/** Answers in one transaction each: here nothing is left half written, and settling finds nothing to do. */
export function createAnswers({ commit }: Pick<GroupCommit, 'commit'>, { readNow, writeNow }: Tables): Answers {
  /** Puts an update and what follows from it in place; true when something was missing. */
  function record(update: StatusUpdate, projections: readonly Stored<Activity>[] = []): boolean {
    const created = writeNow({ kind: 'create', noun: 'updates', record: update });
    const known = projections.find((activity) => activity.latestUpdateId === update.id);
    if (known && writeNow({ kind: 'replace', noun: 'activities', record: known })) return true;
    // What was passed in is older than the last update: as it stands now.
    const [activity] = readNow<Activity>(reads.record('activities', update.activityId));
    const projected = activity && applyUpdate(activity, update);
    if (!projected || projected === activity) return created;
    writeNow({ kind: 'replace', noun: 'activities', record: projected });
    return true;
  }

  function settle(updates: readonly StatusUpdate[]): Promise<number> {
    return commit(() => updates.filter((update) => record(update)).length);
  }

  return {
    isAtomic: true,
    save: async ({ checkIn, updates, activities, deliveries = [] }) => {
      const [first, ...rest] = updates;
      if (!checkIn && (!first || rest.length > 0)) return false;
      return commit(() => {
        const decides = checkIn
          ? writeNow({ kind: 'replace', noun: 'checkIns', record: checkIn })
          : first !== undefined && writeNow({ kind: 'create', noun: 'updates', record: first });
        if (!decides) return false;
        for (const update of updates) record(update, activities);
        for (const delivery of deliveries) writeNow({ kind: 'create', noun: 'deliveries', record: delivery });
        return true;
      });
    },
    settle: async ({ answer = [] }) => {
      if (answer.length > 0) await settle(answer);
    },
    settleSince: async (from) => {
      const said = [
        ...readNow<CheckIn>(reads.answeredSince(from)).flatMap((checkIn) => checkIn.answer ?? []),
        ...readNow<StatusUpdate>(reads.updatesSince(from)),
      ];
      const updates = [...new Map(said.map((update) => [update.id, update])).values()];
      return { mended: updates.length > 0 ? await settle(updates) : 0, updates };
    },
  };
}
