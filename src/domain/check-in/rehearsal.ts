import type { Person } from '../network/network.ts';
import type { Settings } from '../network/settings.ts';
import { hasRound, planWeek, type WeekPlan } from '../schedule/schedule.ts';
import { dateOf, type Instant, shiftWeek, type Week, weekOf } from '../time/period.ts';
import type { CheckIn, CheckInRound, CheckInState } from './check-in.ts';
import { type EscalationLevel, escalationOf } from './escalation.ts';
import { moveTo } from './ledger.ts';
import { type PlannedAsk, planReminders, planRound, type RoundInput } from './round.ts';

/** Somebody asked or reminded for an organisation. */
export interface RehearsedAsk {
  organisationId: string;
  activityIds: string[];
  /** Ids of the focal points the card goes to. */
  people: string[];
}

export interface RehearsedReminder {
  at: Instant;
  organisationId: string;
  people: string[];
}

export interface RehearsedEscalation {
  at: Instant;
  organisationId: string;
  /** Rounds missed in a row by then. */
  rounds: number;
  to: EscalationLevel;
}

export interface RehearsedWeek {
  week: Week;
  opensAt: Instant;
  remindAt: Instant;
  remindAgainAt?: Instant;
  closesAt: Instant;
  /** Null for a week that falls away. */
  digestAt: Instant | null;
  asks: RehearsedAsk[];
  reminders: RehearsedReminder[];
  escalations: RehearsedEscalation[];
  /** Why a step is not on its usual day, one line each. */
  moved: string[];
}

export interface RehearsalInput extends Omit<RoundInput, 'plan' | 'now' | 'previous' | 'isReachable'> {
  settings: Settings;
  now: Instant;
  weeks: number;
  /** Check-ins of the last round before. */
  previous: readonly CheckIn[];
  /** This week's round, when it is open already, and its check-ins. */
  open?: { round: CheckInRound; checkIns: readonly CheckIn[] };
}

/**
 * The weeks to come as they will be when nobody answers and nothing changes: who is asked, reminded and escalated, from the
 * same decisions the clock takes. Whether somebody can be reached is today's news, so everybody with a Teams account counts.
 */
export function rehearseWeeks(input: RehearsalInput): RehearsedWeek[] {
  const { settings, now, weeks } = input;
  const thisWeek = weekOf(now, settings.zone);
  // This week's round, when it is over, needs no rehearsal.
  const first = planWeek(thisWeek, settings).closesAt > now ? thisWeek : shiftWeek(thisWeek, 1);
  const rehearsed: RehearsedWeek[] = [];
  let previous = input.previous;
  for (let index = 0; index < weeks; index += 1) {
    const week = shiftWeek(first, index);
    const plan = planWeek(week, settings);
    const isOpen = input.open?.round.id === week;
    if (!isOpen && (!hasRound(week, settings) || plan.opensAt < settings.startsAt)) continue;
    const { rehearsal, checkIns } = rehearseWeek(plan, { ...input, previous });
    rehearsed.push(rehearsal);
    previous = checkIns;
  }
  return rehearsed;
}

function rehearseWeek(
  plan: WeekPlan,
  input: RehearsalInput,
): { rehearsal: RehearsedWeek; checkIns: readonly CheckIn[] } {
  const opened = input.open?.round.id === plan.week ? input.open : undefined;
  const times = opened ? { ...plan, ...timesOf(opened.round) } : plan;
  const asks = opened ? opened.checkIns.map(standing) : planAsks(times, input);
  const asked = asks.map(({ checkIn, people }) => ({ checkIn: sentTo(checkIn, people, times), people }));
  const waiting = asked.map(({ checkIn }) => checkIn);
  const reminders = remindersOf(times, waiting, asked, input);
  const closed = waiting.map((checkIn) => missed(checkIn, times));
  return {
    checkIns: closed,
    rehearsal: {
      week: plan.week,
      opensAt: times.opensAt,
      remindAt: times.remindAt,
      ...(times.remindAgainAt ? { remindAgainAt: times.remindAgainAt } : {}),
      closesAt: times.closesAt,
      digestAt: plan.fallsAway ? null : plan.digestAt,
      asks: asked
        .filter(({ checkIn }) => !NOT_ASKED.includes(checkIn.state))
        .map(({ checkIn, people }) => ({
          organisationId: checkIn.organisationId,
          activityIds: checkIn.activityIds,
          people: people.map(({ id }) => id),
        })),
      reminders,
      escalations: closed.flatMap((checkIn) => {
        const escalation = escalationOf(checkIn);
        return escalation ? [{ at: times.closesAt, organisationId: checkIn.organisationId, ...escalation }] : [];
      }),
      moved: plan.moved.map(
        ({ step, from, to, holidayEn }) => `${step}: ${from} -> ${to}${holidayEn ? ` (${holidayEn})` : ''}`,
      ),
    },
  };
}

const NOT_ASKED: readonly CheckInState[] = ['excused', 'unreachable'];

function planAsks(plan: WeekPlan, input: RehearsalInput): PlannedAsk[] {
  const at = plan.opensAt > input.now ? plan.opensAt : input.now;
  return planRound({ ...input, plan, now: at, isReachable: hasAccount }).asks;
}

function remindersOf(
  plan: WeekPlan,
  checkIns: readonly CheckIn[],
  asked: readonly PlannedAsk[],
  { settings, people, now }: RehearsalInput,
): RehearsedReminder[] {
  const messages = new Map<string, number>();
  const count = (person: Person) => messages.set(person.id, (messages.get(person.id) ?? 0) + 1);
  for (const ask of asked) for (const person of ask.people) count(person);
  const due = [plan.remindAt, ...(plan.remindAgainAt ? [plan.remindAgainAt] : [])];
  return due.flatMap((dueAt, index) => {
    // A reminder that is over has been sent.
    if (dueAt <= now || plan.fallsAway) return [];
    const planned = planReminders({
      checkIns: index === 0 ? checkIns : checkIns.map(remindedOnce),
      people,
      reminder: index === 0 ? 1 : 2,
      dueAt,
      today: dateOf(dueAt, settings.zone),
      isReachable: hasAccount,
      messagesSoFar: ({ id }) => messages.get(id) ?? 0,
      ...(settings.mostMessages ? { mostMessages: settings.mostMessages } : {}),
    }).filter((reminder) => reminder.people.length > 0);
    for (const reminder of planned) for (const person of reminder.people) count(person);
    return planned.map((reminder) => ({
      at: dueAt,
      organisationId: reminder.checkIn.organisationId,
      people: reminder.people.map(({ id }) => id),
    }));
  });
}

/** Of an open round it is known who was asked; to whom it went is in the ledger. */
function standing(checkIn: CheckIn): PlannedAsk {
  return { checkIn, people: [] };
}

function timesOf(round: CheckInRound): Partial<WeekPlan> {
  return { opensAt: round.opensAt, closesAt: round.closesAt };
}

function sentTo(checkIn: CheckIn, people: readonly Person[], plan: WeekPlan): CheckIn {
  if (checkIn.state !== 'planned' || people.length === 0) return checkIn;
  return moveTo(checkIn, { to: 'sent', at: plan.opensAt, by: 'job:open-round' }) ?? checkIn;
}

function remindedOnce(checkIn: CheckIn): CheckIn {
  return checkIn.state === 'sent' ? { ...checkIn, state: 'reminded', remindersSent: 1 } : checkIn;
}

function missed(checkIn: CheckIn, plan: WeekPlan): CheckIn {
  if (checkIn.state !== 'sent' && checkIn.state !== 'reminded') return checkIn;
  return moveTo(checkIn, { to: 'missed', at: plan.closesAt, by: 'job:close-round' }) ?? checkIn;
}

function hasAccount({ aadObjectId }: Person): boolean {
  return aadObjectId !== undefined;
}
