import type { Activity } from '../../domain/activity.ts';
import type { CheckIn } from '../../domain/check-in.ts';
import { applyUpdate, type StatusUpdate } from '../../domain/status-update.ts';
import { reads } from '../reads.ts';
import type { Answers } from '../store.ts';
import type { Connection } from './database.ts';
import { inTransaction, type Tables } from './records.ts';

/** Answers in one transaction each: here nothing is left half written, and settling finds nothing to do. */
export function createAnswers(database: Connection, { readNow, writeNow }: Tables): Answers {
  /** Puts an update and what follows from it in place; true when something was missing. */
  function record(update: StatusUpdate): boolean {
    const created = writeNow({ kind: 'create', noun: 'updates', record: update });
    // The activity is read again inside the transaction: what was passed in may be older than the last update.
    const [activity] = readNow<Activity>(reads.record('activities', update.activityId));
    const projected = activity && applyUpdate(activity, update);
    if (!projected || projected === activity) return created;
    writeNow({ kind: 'replace', noun: 'activities', record: projected });
    return true;
  }

  function settle(updates: readonly StatusUpdate[]): number {
    return inTransaction(database, () => updates.filter(record).length);
  }

  return {
    save: async ({ checkIn, updates, deliveries = [] }) => {
      const [first, ...rest] = updates;
      if (!checkIn && (!first || rest.length > 0)) return false;
      return inTransaction(database, () => {
        const decides = checkIn
          ? writeNow({ kind: 'replace', noun: 'checkIns', record: checkIn })
          : first !== undefined && writeNow({ kind: 'create', noun: 'updates', record: first });
        if (!decides) return false;
        updates.forEach(record);
        for (const delivery of deliveries) writeNow({ kind: 'create', noun: 'deliveries', record: delivery });
        return true;
      });
    },
    settle: async ({ answer = [] }) => {
      if (answer.length > 0) settle(answer);
    },
    settleSince: async (from) =>
      settle([
        ...readNow<CheckIn>(reads.answeredSince(from)).flatMap((checkIn) => checkIn.answer ?? []),
        ...readNow<StatusUpdate>(reads.updatesSince(from)),
      ]),
  };
}
