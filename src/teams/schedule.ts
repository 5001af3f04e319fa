import type { Card } from '../cards/elements.ts';
import { scheduleCard } from '../cards/schedule-card.ts';
import { type Holiday, holidaysOf } from '../domain/calendar.ts';
import type { Person } from '../domain/network.ts';
import { dateOf, shiftWeek, weekOf } from '../domain/period.ts';
import { nextRoundWeek, planWeek } from '../domain/schedule.ts';
import { readHolidayChange, readScheduleChange, type ScheduleReading } from '../domain/schedule-change.ts';
import type { Settings } from '../domain/settings.ts';
import { ExpectedError } from '../errors.ts';
import { PHRASES } from '../language/phrases.ts';
import { instantOf } from '../outbox/recipe.ts';
import { changeSettings, settingsOf } from '../store/settings.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import { personWhoMay } from './person.ts';
import type { Turn } from './turn.ts';

const HOLIDAYS_SHOWN = 8;

/** "schedule": as it is. "schedule opens monday 09:00": as it is from now on. */
export async function schedule(deps: BotDeps, turn: Turn, rest: string): Promise<Card> {
  if (rest.trim() === '') {
    const person = await personWhoMay(deps, turn, 'read-schedule');
    return show(deps, person, await settingsOf(deps.store));
  }
  const person = await personWhoMay(deps, turn, 'change-schedule');
  const at = instantOf(deps);
  return save(deps, person, 'schedule-changed', (settings) =>
    readScheduleChange(rest, settings, { today: dateOf(at, settings.zone), week: weekOf(at, settings.zone), now: at }),
  );
}

/** "holiday add 2027-03-10 Idd-ul-Fitr": notice may come one day before. */
export async function holiday(deps: BotDeps, turn: Turn, rest: string): Promise<Card> {
  if (rest.trim() === '') {
    const person = await personWhoMay(deps, turn, 'read-schedule');
    return show(deps, person, await settingsOf(deps.store));
  }
  const person = await personWhoMay(deps, turn, 'change-holidays');
  return save(deps, person, 'holiday-changed', (settings) => readHolidayChange(rest, settings));
}

async function save(
  deps: BotDeps,
  person: Person,
  action: 'schedule-changed' | 'holiday-changed',
  read: (settings: Settings) => ScheduleReading,
): Promise<Card> {
  const { before, after } = await changeSettings(deps.store, (settings) => {
    const reading = read(settings);
    if (reading.ok) return reading.changes;
    throw new ExpectedError(
      'schedule_refused',
      reading.problem,
      PHRASES[person.language].scheduleProblem[reading.problem],
    );
  });
  const fields = Object.keys(after).filter(
    (field) => JSON.stringify(after[field as keyof Settings]) !== JSON.stringify(before[field as keyof Settings]),
  );
  await audit(deps, person, action, { fields: fields.filter((field) => field !== 'etag').join(' ') });
  return show(deps, person, after, before);
}

async function show(deps: BotDeps, { language }: Person, settings: Settings, before?: Settings): Promise<Card> {
  const at = instantOf(deps);
  const thisWeek = weekOf(at, settings.zone);
  const isOver = planWeek(thisWeek, settings).opensAt <= at || (await deps.store.rounds.get(thisWeek)) !== undefined;
  const next = nextRoundWeek(isOver ? shiftWeek(thisWeek, 1) : thisWeek, settings);
  return scheduleCard({
    phrases: PHRASES[language],
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
