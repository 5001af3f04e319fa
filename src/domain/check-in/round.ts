import { focalPointsOf, type Organisation, onLeave, type Person, rosterOf } from '../network/network.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { Activity } from '../plan/activity.ts';
import type { WeekPlan } from '../schedule/schedule.ts';
import { addMinutes, type CalendarDate, dateOf, type Instant } from '../time/period.ts';
import {
  ACTIVITIES_PER_CARD,
  activitiesByNeed,
  type CheckIn,
  type CheckInRound,
  type ExcuseReason,
  isAnswered,
  isUncertain,
  type UnreachableReason,
} from './check-in.ts';
import { checkInId } from './form-key.ts';

/** Who is to be written to for an organisation, or why nobody is. */
export type Addressees =
  | { ask: Person[] }
  | { excused: ExcuseReason }
  | { unreachable: Extract<UnreachableReason, 'no_focal_point' | 'not_installed'> };

/**
 * The primary focal point gets the first card; an alternate at once when the primary is on leave, cannot be reached,
 * or was silent last round (docs/domain.md). Leave is a person's: it excuses only when nobody is left to ask.
 */
function addressees(
  focalPoints: readonly Person[],
  isReachable: (person: Person) => boolean,
  today: CalendarDate,
  silentLastRound: boolean,
): Addressees {
  if (focalPoints.length === 0) return { unreachable: 'no_focal_point' };
  const present = focalPoints.filter((person) => !onLeave(person, today));
  if (present.length === 0) return { excused: 'leave' };
  const reachable = present.filter(isReachable);
  return reachable.length === 0
    ? { unreachable: 'not_installed' }
    : { ask: reachable.slice(0, silentLastRound ? 2 : 1) };
}

/** Reminders go to everybody who can be reached and is not on leave. */
export function reminded(
  focalPoints: readonly Person[],
  isReachable: (person: Person) => boolean,
  today: CalendarDate,
): Person[] {
  return focalPoints.filter((person) => !onLeave(person, today) && isReachable(person));
}

export interface ReminderInput {
  checkIns: readonly CheckIn[];
  people: readonly Person[];
  /** Which one: the first, or the second. */
  reminder: 1 | 2;
  dueAt: Instant;
  today: CalendarDate;
  isReachable: (person: Person) => boolean;
  /** Messages the bot has started with somebody this week. */
  messagesSoFar: (person: Person) => number;
  /** Settings' `mostMessages`. */
  mostMessages?: number;
}

/**
 * Who is reminded: the silent, who had the card before the reminder was due and have not put it off; of their focal points
 * those who can be reached, are not on leave, and have not had their share of messages this week.
 */
export function planReminders(input: ReminderInput): PlannedAsk[] {
  const { checkIns, people, reminder, dueAt, today, isReachable, mostMessages = Number.POSITIVE_INFINITY } = input;
  const added = new Map<string, number>();
  const mayHaveAnother = (person: Person) => {
    const before = added.get(person.id) ?? 0;
    if (input.messagesSoFar(person) + before >= mostMessages) return false;
    added.set(person.id, before + 1);
    return true;
  };
  return (
    checkIns
      .filter(({ state, stateSince, remindersSent, snoozedUntil }) => {
        const isWaiting = state === 'sent' || (state === 'reminded' && remindersSent < reminder);
        return isWaiting && stateSince < dueAt && (snoozedUntil === undefined || snoozedUntil < today);
      })
      // Whose card may never have come is reminded first: the reminder is the form again.
      .toSorted((a, b) => Number(isUncertain(b)) - Number(isUncertain(a)))
      .map((checkIn) => {
        const focalPoints = focalPointsOf(checkIn.organisationId, people);
        return { checkIn, people: reminded(focalPoints, isReachable, today).filter(mayHaveAnother) };
      })
  );
}

/**
 * Whom to ask once more where the card did not get through: somebody who has not been tried yet, before somebody who has. Nobody,
 * where a card is on its way to somebody who has come back a moment ago.
 */
export function planAsksAgain({
  checkIns,
  people,
  deliveries,
  today,
  isReachable,
}: Pick<ReminderInput, 'checkIns' | 'people' | 'today' | 'isReachable'> & {
  /** Messages of the week. */
  deliveries: readonly Delivery[];
}): PlannedAsk[] {
  return checkIns
    .filter(({ state }) => state === 'unreachable')
    .map((checkIn) => {
      const asks = deliveries.flatMap(({ content, state }) =>
        content.kind === 'check-in' && content.checkInId === checkIn.id ? [{ personId: content.personId, state }] : [],
      );
      const isUnderWay = asks.some(({ state }) => state === 'queued' || state === 'sending');
      const present = reminded(focalPointsOf(checkIn.organisationId, people), isReachable, today);
      const untried = present.find(({ id }) => !asks.some(({ personId }) => personId === id));
      const next = isUnderWay ? undefined : (untried ?? present[0]);
      return { checkIn, people: next ? [next] : [] };
    });
}

export interface RoundInput {
  plan: WeekPlan;
  cycleId: string;
  zone: string;
  now: Instant;
  organisations: readonly Organisation[];
  people: readonly Person[];
  activities: readonly Activity[];
  /** Settings' `freshDays`. */
  freshDays?: number;
  /** Check-ins of the round before. */
  previous: readonly CheckIn[];
  isReachable: (person: Person) => boolean;
}

export interface PlannedAsk {
  checkIn: CheckIn;
  /** Whom to write to; empty when the check-in is not asked. */
  people: Person[];
}

/** The round of a week as it opens: one row for every organisation on the roster, each in exactly one state. */
export function planRound(input: RoundInput): { round: CheckInRound; asks: PlannedAsk[] } {
  const { plan, cycleId, now } = input;
  const roster = rosterOf(input.organisations);
  return {
    round: {
      id: plan.week,
      cycleId,
      opensAt: now,
      remindAt: plan.remindAt,
      ...(plan.remindAgainAt ? { remindAgainAt: plan.remindAgainAt } : {}),
      closesAt: plan.closesAt,
      state: plan.fallsAway ? 'closed' : 'open',
      rosterOrganisationIds: roster.map((organisation) => organisation.id),
    },
    asks: roster.map((organisation) => planAsk(organisation.id, input)),
  };
}

/** Said a moment ago, outside a check-in: asking for it again only costs patience. */
function isFresh({ lastUpdateAt }: Activity, { now, freshDays = 0 }: RoundInput): boolean {
  return lastUpdateAt !== undefined && lastUpdateAt > addMinutes(now, -freshDays * 24 * 60);
}

/** Silence is counted over rounds in which somebody was asked: leave, holidays and broken chats neither add nor forgive. */
function missedUntil(past: CheckIn | undefined): Pick<CheckIn, 'missedBefore'> {
  const before = past?.missedBefore ?? 0;
  const missed = past?.state === 'missed' ? before + 1 : past && isAnswered(past) ? 0 : before;
  return missed > 0 ? { missedBefore: missed } : {};
}

/** Since when nobody has been reached, over the rounds in a row in which that was so. */
function outOfReachUntil(past: CheckIn | undefined): Pick<CheckIn, 'outOfReachSince'> {
  return past?.state === 'unreachable' ? { outOfReachSince: past.outOfReachSince ?? past.stateSince } : {};
}

/** One organisation's row and whom to ask. */
export function planAsk(organisationId: string, input: RoundInput): PlannedAsk {
  const today = dateOf(input.now, input.zone);
  const past = input.previous.find((each) => each.organisationId === organisationId);
  const open = activitiesByNeed(organisationId, input.activities, today);
  const checkIn: CheckIn = {
    id: checkInId(input.plan.week, organisationId),
    week: input.plan.week,
    organisationId,
    activityIds: open.slice(0, ACTIVITIES_PER_CARD).map((activity) => activity.id),
    moreActivities: Math.max(0, open.length - ACTIVITIES_PER_CARD),
    state: 'planned',
    stateSince: input.now,
    stateBy: 'job:open-round',
    remindersSent: 0,
    ...missedUntil(past),
    ...outOfReachUntil(past),
    revision: 0,
  };
  if (input.plan.fallsAway) return { checkIn: { ...checkIn, state: 'excused', stateReason: 'holiday' }, people: [] };
  if (open.length === 0) return { checkIn: { ...checkIn, state: 'excused', stateReason: 'nothing_due' }, people: [] };
  if (open.every((activity) => isFresh(activity, input)))
    return { checkIn: { ...checkIn, state: 'excused', stateReason: 'nothing_due' }, people: [] };
  const silent = past?.state === 'missed';
  const who = addressees(focalPointsOf(organisationId, input.people), input.isReachable, today, silent);
  if ('ask' in who) return { checkIn, people: who.ask };
  if ('excused' in who) return { checkIn: { ...checkIn, state: 'excused', stateReason: who.excused }, people: [] };
  const { outOfReachSince = input.now } = checkIn;
  return {
    checkIn: { ...checkIn, state: 'unreachable', stateReason: who.unreachable, outOfReachSince, tried: [] },
    people: [],
  };
}
