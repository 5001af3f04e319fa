import type { CalendarDate, Instant, Week } from '../time/period.ts';
import type { Activity } from './activity.ts';
import type { Status, SupportType } from './status.ts';

export type UpdateType = 'new' | 'update' | 'no_change' | 'correction';
export type AnswerChannel = 'teams_card' | 'chat_text' | 'web_link' | 'email_link' | 'on_behalf';

/** What somebody says of one activity: the status, and what belongs to it. */
export interface ActivityStatement {
  status: Status;
  reachedPeople?: number;
  narrative?: string;
  reason?: string;
  supportNeeded: SupportType;
  revisedEnd?: CalendarDate;
  reviewDate?: CalendarDate;
  actualEnd?: CalendarDate;
  outcome?: string;
}

/** Append-only, and the source of truth: an activity shows the latest one. */
export interface StatusUpdate extends ActivityStatement {
  id: string;
  /** The check-in it answers, or "adhoc/<week>" for an update outside one. */
  checkInId: string;
  activityId: string;
  organisationId: string;
  revision: number;
  type: UpdateType;
  channel: AnswerChannel;
  submittedBy: string;
  /** The officer who typed it, for an answer taken on behalf. */
  recordedBy?: string;
  submittedAt: Instant;
  week: Week;
  previousStatus: Status;
  correctsUpdateId?: string;
  /** Outside a check-in: the submit it came with, by which a double tap is known. */
  submitHash?: string;
}

/**
 * The id of an update: one per key, activity and revision, so that the same submit twice is one row.
 * "/" is not allowed in a Cosmos DB id; the ad-hoc key is written with "~" there.
 */
export function updateId(key: string, activityId: string, revision: number): string {
  return `${key.replace('/', '~')}|${activityId}|${revision}`;
}

/**
 * The activity as the update leaves it. Applying one twice, or an older one after a newer one, changes nothing;
 * so a write that stopped half way can simply be repeated.
 */
export function applyUpdate<T extends Activity>(activity: T, update: StatusUpdate): T {
  if (activity.latestUpdateId === update.id) return activity;
  if (activity.lastUpdateAt !== undefined && activity.lastUpdateAt > update.submittedAt) return activity;
  const { reachedPeople, revisedEnd, reviewDate, actualEnd, reason, ...rest } = activity;
  return {
    ...(rest as T),
    status: update.status,
    supportNeeded: update.supportNeeded,
    latestUpdateId: update.id,
    lastUpdateAt: update.submittedAt,
    ...defined({
      reachedPeople: update.reachedPeople ?? reachedPeople,
      revisedEnd: update.revisedEnd ?? revisedEnd,
      reviewDate: update.reviewDate,
      actualEnd: update.actualEnd,
      reason: update.reason,
    }),
  };
}

/** What somebody wrote in their own words. */
const TEXTS = ['narrative', 'reason', 'outcome'] as const;

export function hasText(update: StatusUpdate): boolean {
  return TEXTS.some((field) => update[field] !== undefined);
}

/** The figures of an update without its words. */
export function withoutText<T extends StatusUpdate>(update: T): T {
  const { narrative, reason, outcome, ...figures } = update;
  return figures as T;
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
