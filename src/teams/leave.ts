import { endLeave, snooze, takeLeave } from '../check-ins/leave.ts';
import { readDate } from '../domain/date-text.ts';
import { addDays, type CalendarDate, dateOf } from '../domain/period.ts';
import { ExpectedError } from '../errors.ts';
import { formatDate } from '../language/format.ts';
import { PHRASES } from '../language/phrases.ts';
import { instantOf } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import type { BotDeps } from './bot-deps.ts';
import { personWhoMay } from './person.ts';
import type { Turn } from './turn.ts';

const RIGHT = 'answer';
const LONGEST_DAYS = 366;

/** "leave until 2026-12-10": nobody is nagged on leave. */
export async function leave(deps: BotDeps, turn: Turn, rest: string): Promise<string> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const until = await untilOf(deps, rest);
  const result = await takeLeave(deps, person, until);
  const words = PHRASES[person.language].rest;
  return `${words.leave(formatDate(until, person.language))} ${words.leaveMeans[result]}`.trim();
}

/** "back": the leave is over. */
export async function back(deps: BotDeps, turn: Turn): Promise<string> {
  const person = await personWhoMay(deps, turn, RIGHT);
  await endLeave(deps, person);
  return PHRASES[person.language].rest.back;
}

/** "snooze until Thursday's date": the card comes back then. */
export async function snoozeCheckIn(deps: BotDeps, turn: Turn, rest: string): Promise<string> {
  const person = await personWhoMay(deps, turn, RIGHT);
  const until = await untilOf(deps, rest);
  const result = await snooze(deps, person, until);
  return PHRASES[person.language].rest.snooze[result](formatDate(until, person.language));
}

async function untilOf(deps: BotDeps, text: string): Promise<CalendarDate> {
  const { zone } = await settingsOf(deps.store);
  const today = dateOf(instantOf(deps), zone);
  const date = readDate(text.replace(/^(?:until|till|to|hadi|mpaka)\s+/i, ''), 'end');
  if (!date || date < today || date > addDays(today, LONGEST_DAYS))
    throw new ExpectedError('rest_date_unreadable', 'no date that lies ahead');
  return date;
}
