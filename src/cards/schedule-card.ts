import type { Language } from '../domain/network/network.ts';
import type { Settings, WeeklyTime } from '../domain/network/settings.ts';
import type { Holiday } from '../domain/schedule/calendar.ts';
import type { WeekPlan } from '../domain/schedule/schedule.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDate, formatInstant } from '../language/format.ts';
import { type Card, card, figures, heading, line, sentence, subheading } from './elements.ts';

export interface ScheduleView {
  phrases: Phrases;
  language: Language;
  settings: Settings;
  /** The next round, days off taken into account; undefined when there is none for a year. */
  next?: WeekPlan;
  /** The public holidays ahead. */
  holidays: readonly Holiday[];
  /** What was changed a moment ago, as it was before. */
  before?: Settings;
}

/** When the network is asked, and what is off. After a change it shows what it was before: that is how to undo it. */
export function scheduleCard(view: ScheduleView): Card {
  const { phrases, language, settings, next, holidays, before } = view;
  const words = phrases.schedule;
  const changes = before ? changesOf(view, before) : [];
  return card([
    heading(words.title),
    ...(before ? [sentence(changes.length > 0 ? words.saved : words.unchanged, { tone: 'good' })] : []),
    ...changes.map((change) => line([{ text: change, size: 'small', subtle: true }], { spacing: 'none' })),
    figures(rowsOf(view, settings)),
    ...(next ? [subheading(words.next(next.week)), figures(stepsOf(view, next))] : []),
    ...(next ? [] : [sentence(words.noNext, { tone: 'warning' })]),
    ...(holidays.length > 0 ? [subheading(words.holidays)] : []),
    ...holidays.map(({ date, nameEn, nameSw }) =>
      line([{ text: `${formatDate(date, language)}: ${language === 'sw' ? nameSw : nameEn}`, size: 'small' }], {
        spacing: 'none',
      }),
    ),
    sentence(words.how, { size: 'small', subtle: true, separator: true }),
  ]);
}

function rowsOf({ phrases, language }: ScheduleView, settings: Settings): [string, string][] {
  const words = phrases.schedule;
  const { frequency = 'weekly', zone, pausedFrom, pausedUntil, digestApproval } = settings;
  const time = ({ day, time: at }: WeeklyTime) => `${words.days[day - 1] ?? ''} ${at}`;
  return [
    [words.rhythm, words.frequency[frequency]],
    [words.opens, time(settings.opens)],
    [words.reminds, time(settings.reminds)],
    ...row(words.remindsAgain, settings.remindsAgain && time(settings.remindsAgain)),
    [words.closes, time(settings.closes)],
    [words.digest, time(settings.digest)],
    [words.approval, digestApproval ? words.yes : words.no],
    ...row(words.smallestCount, settings.smallestCount && words.belowCount(settings.smallestCount)),
    ...row(words.mostMessages, settings.mostMessages && words.messages(settings.mostMessages)),
    [words.zone, zone],
    ...row(
      words.paused,
      pausedFrom && pausedUntil && `${formatDate(pausedFrom, language)} – ${formatDate(pausedUntil, language)}`,
    ),
  ];
}

/** A row for what is set. */
function row(label: string, value: string | 0 | undefined): [string, string][] {
  return value ? [[label, value]] : [];
}

function stepsOf({ phrases, language, settings }: ScheduleView, plan: WeekPlan): [string, string][] {
  const words = phrases.schedule;
  const at = (instant: string) => formatInstant(instant, settings.zone, language);
  return [
    [words.opens, at(plan.opensAt)],
    [words.reminds, at(plan.remindAt)],
    ...row(words.remindsAgain, plan.remindAgainAt && at(plan.remindAgainAt)),
    [words.closes, at(plan.closesAt)],
    [words.digest, at(plan.digestAt)],
  ];
}

/** "Opens: was Monday 09:00" for everything that is not as it was. */
function changesOf(view: ScheduleView, before: Settings): string[] {
  const now = new Map(rowsOf(view, view.settings));
  const was = new Map(rowsOf(view, before));
  const labels = new Set([...now.keys(), ...was.keys()]);
  const rows = [...labels].flatMap((label) => {
    const old = was.get(label) ?? '–';
    return old === (now.get(label) ?? '–') ? [] : [`${label}: ${view.phrases.schedule.was(old)}`];
  });
  const days = JSON.stringify(before.holidayOverrides) === JSON.stringify(view.settings.holidayOverrides);
  return days ? rows : [...rows, view.phrases.schedule.holidaysChanged];
}
