import type { Card } from '../cards/elements.ts';
import { scheduleCard } from '../cards/schedule-card.ts';
import type { Settings } from '../domain/network/settings.ts';
import { type Holiday, holidaysOf } from '../domain/schedule/calendar.ts';
import { nextRoundWeek, planWeek } from '../domain/schedule/schedule.ts';
import { readHolidayChange, readScheduleChange, type ScheduleReading } from '../domain/schedule/schedule-change.ts';
import { dateOf, shiftWeek, weekOf } from '../domain/time/period.ts';
import { ExpectedError } from '../errors.ts';
import { changeSettings } from '../store/settings.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn } from './turn.ts';

const HOLIDAYS_SHOWN = 8;

/** "schedule": as it is. */
export function showSchedule(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  return show(deps, turn, turn.settings);
}

/** "schedule opens monday 09:00": from now on. */
export function changeSchedule(deps: BotDeps, turn: CallerTurn, rest: string): Promise<Card> {
  const { now } = turn;
  return save(deps, turn, 'schedule-changed', (settings) =>
    readScheduleChange(rest, settings, { today: dateOf(now, settings.zone), week: weekOf(now, settings.zone), now }),
  );
}

/** "holiday add 2027-03-10 Idd-ul-Fitr": notice may come one day before. */
export function changeHolidays(deps: BotDeps, turn: CallerTurn, rest: string): Promise<Card> {
  return save(deps, turn, 'holiday-changed', (settings) => readHolidayChange(rest, settings));
}

async function save(
  deps: BotDeps,
  turn: CallerTurn,
  action: 'schedule-changed' | 'holiday-changed',
  read: (settings: Settings) => ScheduleReading,
): Promise<Card> {
  const { before, after } = await changeSettings(deps.store, (settings) => {
    const reading = read(settings);
    if (reading.ok) return reading.changes;
    throw new ExpectedError('schedule_refused', reading.problem, turn.phrases.scheduleProblem[reading.problem]);
  });
  const fields = Object.keys(after).filter(
    (field) => JSON.stringify(after[field as keyof Settings]) !== JSON.stringify(before[field as keyof Settings]),
  );
  await audit(deps, turn.caller, action, { fields: fields.filter((field) => field !== 'etag').join(' ') });
  return show(deps, turn, after, before);
}

async function show(deps: BotDeps, turn: CallerTurn, settings: Settings, before?: Settings): Promise<Card> {
  const { now: at, phrases, language } = turn;
  const thisWeek = weekOf(at, settings.zone);
  const isOver = planWeek(thisWeek, settings).opensAt <= at || (await deps.store.rounds.get(thisWeek)) !== undefined;
  const next = nextRoundWeek(isOver ? shiftWeek(thisWeek, 1) : thisWeek, settings);
  return scheduleCard({
    phrases,
    language,
    settings,
    ...(next ? { next: planWeek(next, settings) } : {}),
    holidays: holidaysAhead(dateOf(at, settings.zone), settings),
    ...(before ? { before } : {}),
  });
}

function holidaysAhead(today: string, { holidayOverrides }: Settings): Holiday[] {
  const year = Number(today.slice(0, 4));
  return [...holidaysOf(year, holidayOverrides), ...holidaysOf(year + 1, holidayOverrides)]
    .filter(({ date }) => date >= today)
    .slice(0, HOLIDAYS_SHOWN);
}
