import type { Settings, WeeklyTime } from '../network/settings.ts';
import {
  addDays,
  type CalendarDate,
  dateOf,
  type Instant,
  instantAt,
  mondayOf,
  shiftWeek,
  type Week,
  weeksBetween,
} from '../time/period.ts';
import { type Calendar, holidayOn, isWorkingDay, workingDayFrom } from './calendar.ts';

/** Whether a week has a round: not between two of a slower rhythm, and not while the network pauses. */
export function hasRound(week: Week, settings: Settings, plan = planWeek(week, settings)): boolean {
  const monday = mondayOf(week);
  if (isPaused(dateOf(plan.opensAt, settings.zone), settings)) return false;
  switch (settings.frequency) {
    case 'fortnightly':
      return weeksBetween(settings.roundsFrom ?? week, week) % 2 === 0;
    case 'monthly':
      return Number(monday.slice(8)) <= 7;
    default:
      return true;
  }
}

export function isPaused(date: CalendarDate, { pausedFrom, pausedUntil }: Settings): boolean {
  return pausedFrom !== undefined && date >= pausedFrom && (pausedUntil === undefined || date <= pausedUntil);
}

const LONGEST_GAP_WEEKS = 60;

/** The next week that has a round, this one included. */
export function nextRoundWeek(week: Week, settings: Settings): Week | undefined {
  for (let ahead = 0; ahead <= LONGEST_GAP_WEEKS; ahead += 1) {
    const candidate = shiftWeek(week, ahead);
    if (hasRound(candidate, settings)) return candidate;
  }
  return undefined;
}

/** When the steps of one week's round happen, days off already taken into account. */
export interface WeekPlan {
  week: Week;
  opensAt: Instant;
  remindAt: Instant;
  /** Absent where there is no second reminder, or days off leave no time for it: the first one stays. */
  remindAgainAt?: Instant;
  closesAt: Instant;
  digestAt: Instant;
  /** One entry for each step that left its usual day. */
  moved: MovedStep[];
  /** No working day is left in the week: nobody is asked, and the next round asks instead. */
  fallsAway: boolean;
}

export type Step = 'opens' | 'reminds' | 'remindsAgain' | 'closes' | 'digest';

export interface MovedStep {
  step: Step;
  from: CalendarDate;
  to: CalendarDate;
  /** The public holiday that moved it, or undefined when the step before it pushed it along. */
  holidayEn?: string;
}

/**
 * A step on a day off moves to the next working day; a step never comes before the one ahead of it
 * (docs/decisions/0006). Steps meant for different days stay on different days.
 */
export function planWeek(week: Week, settings: Settings): WeekPlan {
  const calendar: Calendar = { overrides: settings.holidayOverrides };
  const monday = mondayOf(week);
  const moved: MovedStep[] = [];

  function place(step: Step, wish: WeeklyTime, notBefore?: CalendarDate): CalendarDate {
    const from = addDays(monday, wish.day - 1);
    const earliest = notBefore !== undefined && notBefore > from ? notBefore : from;
    const to = workingDayFrom(earliest, calendar);
    if (to !== from) moved.push({ step, from, to, ...nameOf(from, calendar) });
    return to;
  }

  const opens = place('opens', settings.opens);
  const reminds = place('reminds', settings.reminds, shifted(opens, settings.opens, settings.reminds));
  const closes = place('closes', settings.closes, shifted(reminds, settings.reminds, settings.closes));
  const closesAt = instantAt(closes, settings.closes.time, settings.zone);
  const remindAt = instantAt(reminds, settings.reminds.time, settings.zone);
  const remindAgainAt = secondReminder();
  const digest = place('digest', settings.digest, shifted(closes, settings.closes, settings.digest));
  const digestAt = earlierDigest() ?? instantAt(digest, settings.digest.time, settings.zone);
  return {
    week,
    opensAt: instantAt(opens, settings.opens.time, settings.zone),
    remindAt,
    ...(remindAgainAt ? { remindAgainAt } : {}),
    closesAt,
    digestAt,
    moved,
    fallsAway: opens > addDays(monday, 6),
  };

  /** A reminder is moved and not dropped; only the second one gives way, where the window has no room for both. */
  function secondReminder(): Instant | undefined {
    if (!settings.remindsAgain) return undefined;
    const before = moved.length;
    const day = place('remindsAgain', settings.remindsAgain, shifted(reminds, settings.reminds, settings.remindsAgain));
    const at = instantAt(day, settings.remindsAgain.time, settings.zone);
    if (at > remindAt && at < closesAt) return at;
    moved.splice(before);
    return undefined;
  }

  /** A digest due on a day off goes out on the working day before, but only if the round is closed by then. */
  function earlierDigest(): Instant | undefined {
    const from = addDays(monday, settings.digest.day - 1);
    if (isWorkingDay(from, calendar)) return undefined;
    let to = addDays(from, -1);
    while (!isWorkingDay(to, calendar)) to = addDays(to, -1);
    const at = instantAt(to, settings.digest.time, settings.zone);
    if (at <= closesAt) return undefined;
    moved.splice(
      moved.findIndex((step) => step.step === 'digest'),
      1,
      { step: 'digest', from, to, ...nameOf(from, calendar) },
    );
    return at;
  }
}

/** Two steps meant for one day may share it; otherwise the later one stays on a later day. */
function shifted(forerunner: CalendarDate, earlier: WeeklyTime, later: WeeklyTime): CalendarDate {
  return later.day === earlier.day ? forerunner : addDays(forerunner, 1);
}

function nameOf(date: CalendarDate, calendar: Calendar): { holidayEn?: string } {
  const holiday = holidayOn(date, calendar);
  return holiday ? { holidayEn: holiday.nameEn } : {};
}
