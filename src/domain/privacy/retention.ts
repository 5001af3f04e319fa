import type { AuditEvent, Run, SafeguardEvent } from '../audit/audit.ts';
import type { CheckIn } from '../check-in/check-in.ts';
import { type ImportRun, UNDO_DAYS } from '../network/import-run.ts';
import type { ConversationRef, Person, PlanningCycle } from '../network/network.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { Activity } from '../plan/activity.ts';
import { hasText, type StatusUpdate } from '../plan/status-update.ts';
import { addDays, type CalendarDate, type Instant } from '../time/period.ts';

/** How long what is kept, in days (docs/privacy.md; Data Protection Act 2019 s.39: no longer than necessary). */
export const KEPT_DAYS = {
  /** The words of updates, counted from the end of the planning cycle, or from when they were said if that is later; the figures stay. */
  words: 730,
  /** A person who has left. */
  person: 30,
  /** Somebody who asked to be forgotten: the time the law gives for erasure. */
  erasure: 7,
  /** The chat of somebody who is not on the list: time enough to be put on it. */
  strangersChat: 7,
  audit: 730,
  safeguarding: 730,
  deliveries: 180,
  runs: 400,
  /** What an import changed, for taking it back. */
  importRuns: UNDO_DAYS,
} as const;

export interface RetentionInput {
  now: Instant;
  cycles: readonly PlanningCycle[];
  activities: readonly Activity[];
  updates: readonly StatusUpdate[];
  checkIns: readonly CheckIn[];
  people: readonly Person[];
  conversations: readonly ConversationRef[];
  audit: readonly AuditEvent[];
  safeguarding: readonly SafeguardEvent[];
  deliveries: readonly Delivery[];
  runs: readonly Run[];
  importRuns: readonly ImportRun[];
}

/** What has to go, by ids. */
export interface RetentionPlan {
  /** Updates, activities and check-ins that lose their words. */
  updates: string[];
  activities: string[];
  checkIns: string[];
  /** People to be erased. */
  people: string[];
  /** Chats of people who are on the list no more. */
  conversations: string[];
  audit: string[];
  safeguarding: string[];
  deliveries: string[];
  runs: string[];
  importRuns: string[];
}

export function planRetention(input: RetentionInput): RetentionPlan {
  const { now, cycles, activities, updates, checkIns, people, conversations } = input;
  const before = (days: number) => daysAgo(now, days);
  const spoken = before(KEPT_DAYS.words);
  const over = new Set(cycles.filter(({ endDate }) => endDate < spoken.slice(0, 10)).map(({ id }) => id));
  const closed = new Set(activities.filter(({ cycleId }) => over.has(cycleId)).map(({ id }) => id));
  const isSpent = (update: StatusUpdate) =>
    closed.has(update.activityId) && update.submittedAt < spoken && hasText(update);
  const listed = new Set(people.flatMap(({ active, aadObjectId }) => (active && aadObjectId ? [aadObjectId] : [])));
  const erased = new Set(people.flatMap(({ id, erased: isErased }) => (isErased ? [id] : [])));
  return {
    updates: ids(updates.filter(isSpent)),
    activities: ids(
      activities.filter(
        ({ id, reason, lastUpdateAt = '' }) => closed.has(id) && reason !== undefined && lastUpdateAt < spoken,
      ),
    ),
    checkIns: ids(checkIns.filter(({ answer = [] }) => answer.some(isSpent))),
    people: ids(people.filter((person) => isToBeErased(person, now))),
    conversations: ids(
      conversations.filter(
        ({ scope, aadObjectId = '', personId, seenAt }) =>
          scope === 'personal' &&
          !listed.has(aadObjectId) &&
          // Who was on the list and is not is no stranger to be waited for.
          (seenAt < before(KEPT_DAYS.strangersChat) || personId !== undefined),
      ),
    ),
    audit: oldBeginning(input.audit, before(KEPT_DAYS.audit)),
    safeguarding: ids(input.safeguarding.filter(({ at }) => at < before(KEPT_DAYS.safeguarding))),
    deliveries: ids(
      input.deliveries.filter(
        ({ queuedAt, nextAt, content }) =>
          (nextAt === undefined && queuedAt < before(KEPT_DAYS.deliveries)) ||
          // A turn that had begun may have written to somebody who was being erased.
          ('personId' in content && erased.has(content.personId)),
      ),
    ),
    runs: ids(input.runs.filter(({ startedAt }) => startedAt < before(KEPT_DAYS.runs))),
    importRuns: ids(input.importRuns.filter(({ at }) => at < before(KEPT_DAYS.importRuns))),
  };
}

/** Events go from the beginning of the log only: one with a wrong clock in the middle must not take the rest along. */
function oldBeginning(events: readonly AuditEvent[], before: Instant): string[] {
  const inOrder = events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const firstKept = inOrder.findIndex(({ at }) => at >= before);
  return ids(firstKept < 0 ? inOrder : inOrder.slice(0, firstKept));
}

/** Until when somebody who asks now is forgotten. */
export function erasureDueOn(today: CalendarDate): CalendarDate {
  return addDays(today, KEPT_DAYS.erasure);
}

/** A day early rather than late: the clock of the law does not know our hours. */
export function isToBeErased({ erased, leftAt, erasureDueOn }: Person, now: Instant): boolean {
  if (erased) return false;
  if (erasureDueOn !== undefined && erasureDueOn <= now.slice(0, 10)) return true;
  return leftAt !== undefined && leftAt.slice(0, 10) <= addDays(now.slice(0, 10), 1 - KEPT_DAYS.person);
}

function daysAgo(now: Instant, days: number): Instant {
  return `${addDays(now.slice(0, 10), -days)}${now.slice(10)}`;
}

function ids(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
