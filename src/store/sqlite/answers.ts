import type { Activity } from '../../domain/activity.ts';
import type { CheckIn } from '../../domain/check-in.ts';
import { applyUpdate, type StatusUpdate } from '../../domain/status-update.ts';
import type { Answers } from '../store.ts';
import type { Connection } from './database.ts';
import type { Table } from './records.ts';

interface AnswerTables {
  checkIns: Table<CheckIn>;
  updates: Table<StatusUpdate>;
  activities: Table<Activity>;
}

export function createAnswers(database: Connection, tables: AnswerTables): Answers {
  const { checkIns, updates, activities } = tables;

  /** All or nothing here; the port asks only that the first write decides. */
  function inTransaction(work: () => boolean): boolean {
    database.exec('BEGIN IMMEDIATE');
    try {
      const kept = work();
      database.exec(kept ? 'COMMIT' : 'ROLLBACK');
      return kept;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  function record(update: StatusUpdate): void {
    updates.createNow(update);
    project(update);
  }

  /** The activity is read again inside the transaction: what was passed in may be older than the last update. */
  function project(update: StatusUpdate): void {
    const activity = activities.readNow(update.activityId);
    const projected = activity && applyUpdate(activity, update);
    if (projected && projected !== activity) activities.replaceNow(projected);
  }

  return {
    save: async (answer) =>
      inTransaction(() => {
        const [first, ...rest] = answer.updates;
        if (answer.checkIn && !checkIns.replaceNow(answer.checkIn)) return false;
        if (!answer.checkIn && (!first || rest.length > 0 || !updates.createNow(first))) return false;
        answer.updates.forEach(record);
        return true;
      }),
    settle: async (checkIn) => {
      const missing = (checkIn.answer ?? []).filter(
        (update) =>
          !updates.readNow(update.id) ||
          (activities.readNow(update.activityId)?.lastUpdateAt ?? '') < update.submittedAt,
      );
      if (missing.length > 0)
        inTransaction(() => {
          missing.forEach(record);
          return true;
        });
    },
  };
}
