import { endLeave, snooze, takeLeave } from '../check-ins/leave.ts';
import { readDate } from '../domain/time/date-text.ts';
import { addDays, type CalendarDate } from '../domain/time/period.ts';
import { ExpectedError } from '../errors.ts';
import { formatDate } from '../language/format.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn } from './turn.ts';

const LONGEST_DAYS = 366;

/** "leave until 2026-12-10": nobody is nagged on leave. */
export async function leave(deps: BotDeps, turn: CallerTurn, rest: string): Promise<string> {
  const { caller: person } = turn;
  const until = untilOf(turn, rest);
  const result = await takeLeave(deps, person, until);
  const words = turn.phrases.onLeave;
  return `${words.leave(formatDate(until, person.language))} ${words.leaveMeans[result]}`.trim();
}

/** "back": the leave is over. */
export async function back(deps: BotDeps, turn: CallerTurn): Promise<string> {
  const { caller: person } = turn;
  await endLeave(deps, person);
  return turn.phrases.onLeave.back;
}

/** "snooze until Thursday's date": the card comes back then. */
export async function snoozeCheckIn(deps: BotDeps, turn: CallerTurn, rest: string): Promise<string> {
  const { caller: person } = turn;
  const until = untilOf(turn, rest);
  const result = await snooze(deps, person, until);
  return turn.phrases.onLeave.snooze[result](formatDate(until, person.language));
}

function untilOf({ today }: CallerTurn, text: string): CalendarDate {
  const date = readDate(text.replace(/^(?:until|till|to|hadi|mpaka)\s+/i, ''), 'end');
  if (!date || date < today || date > addDays(today, LONGEST_DAYS))
    throw new ExpectedError('leave_date_unreadable', 'no date that lies ahead');
  return date;
}
