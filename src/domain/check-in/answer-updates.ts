import type { Activity } from '../plan/activity.ts';
import { type AnswerChannel, type StatusUpdate, type UpdateType, updateId } from '../plan/status-update.ts';
import type { Instant, Week } from '../time/period.ts';
import type { ActivityAnswer } from './activity-answer.ts';

/** The answer "nothing has changed": the last status, once more. */
export function unchanged(activity: Activity): ActivityAnswer {
  return {
    activityId: activity.id,
    changed: false,
    lowered: false,
    status: activity.status,
    supportNeeded: activity.supportNeeded,
    ...(activity.reachedPeople === undefined ? {} : { reachedPeople: activity.reachedPeople }),
    ...(activity.reason === undefined ? {} : { reason: activity.reason }),
    ...(activity.revisedEnd === undefined ? {} : { revisedEnd: activity.revisedEnd }),
    ...(activity.reviewDate === undefined ? {} : { reviewDate: activity.reviewDate }),
    ...(activity.actualEnd === undefined ? {} : { actualEnd: activity.actualEnd }),
  };
}

export interface AnswerAuthor {
  key: string;
  week: Week;
  organisationId: string;
  revision: number;
  channel: AnswerChannel;
  submittedBy: string;
  recordedBy?: string;
  at: Instant;
}

/** The update rows an answer becomes; their ids follow from key, activity and revision alone. */
export function updatesOf(
  answers: readonly ActivityAnswer[],
  activities: readonly Activity[],
  author: AnswerAuthor,
): StatusUpdate[] {
  return answers.map(({ activityId, changed, lowered, ...answer }) => {
    const activity = activities.find((candidate) => candidate.id === activityId);
    return {
      ...answer,
      id: updateId(author.key, activityId, author.revision),
      checkInId: author.key,
      activityId,
      organisationId: author.organisationId,
      revision: author.revision,
      type: typeOf(changed, lowered || author.revision > 1, activity),
      channel: author.channel,
      submittedBy: author.submittedBy,
      ...(author.recordedBy ? { recordedBy: author.recordedBy } : {}),
      submittedAt: author.at,
      week: author.week,
      previousStatus: activity?.status ?? answer.status,
      ...(author.revision > 1 && activity?.latestUpdateId ? { correctsUpdateId: activity.latestUpdateId } : {}),
    };
  });
}

function typeOf(changed: boolean, corrects: boolean, activity: Activity | undefined): UpdateType {
  if (!changed) return 'no_change';
  if (corrects) return 'correction';
  return activity?.latestUpdateId ? 'update' : 'new';
}
