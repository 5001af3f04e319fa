import type { Frequency, Settings, WeeklyTime } from '../network/settings.ts';
import { LEAST_K } from '../safeguarding/suppression.ts';
import { readDate } from '../time/date-text.ts';
import { type CalendarDate, type Instant, isZone, type Week } from '../time/period.ts';
import type { HolidayOverride } from './calendar.ts';
import { holidayOn } from './calendar.ts';
import type { Step } from './schedule.ts';

/** What is wrong with a change; the sentence is in language/. */
export type ScheduleProblem =
  | 'unreadable'
  | 'day_or_time'
  | 'order'
  | 'zone'
  | 'dates'
  | 'limit'
  | 'small_count'
  | 'not_a_holiday';

/** The card and one reminder. */
const FEWEST_MESSAGES = 2;

export type ScheduleReading =
  /** `undefined` in `changes` takes a setting away. */
  { ok: true; changes: Partial<Record<keyof Settings, unknown>> } | { ok: false; problem: ScheduleProblem };

const STEPS = new Map<string, Step>(
  Object.entries<Step>({
    opens: 'opens',
    open: 'opens',
    hufunguliwa: 'opens',
    reminds: 'reminds',
    remind: 'reminds',
    reminder: 'reminds',
    again: 'remindsAgain',
    hukumbusha: 'reminds',
    closes: 'closes',
    close: 'closes',
    hufungwa: 'closes',
    digest: 'digest',
    muhtasari: 'digest',
  }),
);

/** A line that changes the schedule or the holidays. */
const LONGEST = 200;

/** Swahili counts its week from Saturday: Jumatatu is the third day by name and Monday all the same. */
const DAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'jumatatu'],
  ['tuesday', 'tue', 'jumanne'],
  ['wednesday', 'wed', 'jumatano'],
  ['thursday', 'thu', 'alhamisi'],
  ['friday', 'fri', 'ijumaa'],
  ['saturday', 'sat', 'jumamosi'],
  ['sunday', 'sun', 'jumapili'],
];

const RHYTHMS: readonly [Frequency, RegExp][] = [
  ['fortnightly', /^(?:(?:every )?(?:two weeks|2 weeks|fortnight)|fortnightly|kila wiki (?:mbili|2))$/],
  [
    'monthly',
    /^(?:every month|monthly|once a month|kila mwezi|mara moja kwa mwezi)(?:,? (?:in the week of the first monday|wiki ya jumatatu ya kwanza))?$/,
  ],
  ['weekly', /^(?:every week|weekly|kila wiki)$/],
];

/**
 * Reads "opens monday 09:00", "every two weeks", "zone Africa/Nairobi", "pause until 2027-01-08", "resume" and
 * "approval off", "reminds again thursday 10:00" and "at most 5 messages", in English and Kiswahili. The steps must stay
 * in their order.
 */
export function readScheduleChange(
  text: string,
  settings: Settings,
  { today, week, now }: { today: CalendarDate; week: Week; now: Instant },
): ScheduleReading {
  if (text.length > LONGEST) return { ok: false, problem: 'unreadable' };
  const clean = text.trim().replace(/\s+/g, ' ');
  const words = clean.toLowerCase();
  const rhythm = RHYTHMS.find(([, pattern]) => pattern.test(words))?.[0];
  // Weeks that had no round so far are not asked for afterwards.
  if (rhythm)
    return changed({ frequency: rhythm, roundsFrom: rhythm === 'fortnightly' ? week : undefined, startsAt: now });
  if (/^(?:resume|endelea)$/.test(words))
    return changed({ pausedFrom: undefined, pausedUntil: undefined, startsAt: now });
  if (/^(?:reminds? again|hukumbusha tena) (?:off|no|hapana)$/.test(words)) return changed({ remindsAgain: undefined });
  const most = /^(?:at most|limit|si zaidi ya|kikomo)(?: ujumbe| jumbe)? (\d{1,2})(?: messages?)?$/.exec(words)?.[1];
  if (most)
    return Number(most) >= FEWEST_MESSAGES ? changed({ mostMessages: Number(most) }) : { ok: false, problem: 'limit' };
  const least =
    /^(?:hide (?:counts|numbers)(?: of (?:persons|people))? (?:below|under)|ficha idadi (?:chini ya|zilizo chini ya)) (\d{1,3})$/.exec(
      words,
    )?.[1];
  if (least)
    return Number(least) >= LEAST_K ? changed({ smallestCount: Number(least) }) : { ok: false, problem: 'small_count' };
  const approval = /^(?:approval|idhini) (on|off|ndiyo|hapana)$/.exec(words)?.[1];
  if (approval) return changed({ digestApproval: approval === 'on' || approval === 'ndiyo' });
  const zone = /^(?:(?:time )?zone|saa za(?: eneo)?) (\S+)$/i.exec(clean)?.[1];
  if (zone) return isZone(zone) ? changed({ zone }) : { ok: false, problem: 'zone' };
  const pause = /^(?:pause|sitisha)(?: (?:from|kuanzia) (.+?))?(?: (?:until|till|to|hadi|mpaka) (.+))?$/.exec(words);
  if (pause) return readPause(pause[1], pause[2], today, now);
  return readStep(words, settings);
}

function readPause(
  fromText: string | undefined,
  untilText: string | undefined,
  today: CalendarDate,
  now: Instant,
): ScheduleReading {
  const from = fromText ? readDate(fromText, 'start') : today;
  const until = untilText ? readDate(untilText, 'end') : undefined;
  // A pause without an end is forgotten, and then nobody is asked any more.
  if (!from || !until || until < from || until < today) return { ok: false, problem: 'dates' };
  return changed({ pausedFrom: from, pausedUntil: until, startsAt: now });
}

function readStep(words: string, settings: Settings): ScheduleReading {
  const again = /^(?:reminds? again|hukumbusha tena) /.exec(words)?.[0];
  const [first = '', dayWord = '', timeText = '', ...more] = (
    again ? `again ${words.slice(again.length)}` : words
  ).split(' ');
  const step = STEPS.get(first);
  if (!step) return { ok: false, problem: 'unreadable' };
  const day = DAYS.findIndex((names) => names.includes(dayWord)) + 1;
  const time = /^(\d{1,2}):(\d{2})$/.exec(timeText);
  if (day === 0 || !time || more.length > 0 || Number(time[1]) > 23 || Number(time[2]) > 59)
    return { ok: false, problem: 'day_or_time' };
  const wish: WeeklyTime = { day, time: `${(time[1] ?? '').padStart(2, '0')}:${time[2]}` };
  const next: Settings = { ...settings, [step]: wish };
  const { opens, reminds, remindsAgain, closes, digest } = next;
  const inOrder = [opens, reminds, ...(remindsAgain ? [remindsAgain] : []), closes, digest].every(
    (each, index, all) => index === 0 || orderOf(all[index - 1] as WeeklyTime) < orderOf(each),
  );
  return inOrder ? changed({ [step]: wish }) : { ok: false, problem: 'order' };
}

function orderOf({ day, time }: WeeklyTime): string {
  return `${day} ${time}`;
}

/** "add 2027-03-10 Idd-ul-Fitr", "remove 2026-10-20": the days the rule table cannot know, or that were taken back. */
export function readHolidayChange(text: string, { holidayOverrides }: Settings): ScheduleReading {
  if (text.length > LONGEST) return { ok: false, problem: 'unreadable' };
  const found = /^(add|remove|ongeza|ondoa) (\d{4}-\d{2}-\d{2}|\S+(?: \S+ \d{4})?)(?: (.+))?$/i.exec(text.trim());
  if (!found) return { ok: false, problem: 'unreadable' };
  const date = readDate(found[2] ?? '', 'start');
  if (!date) return { ok: false, problem: 'dates' };
  const others = holidayOverrides.filter((override) => override.date !== date);
  const isAdding = /^(?:add|ongeza)$/i.test(found[1] ?? '');
  if (isAdding) {
    const name = found[3]?.trim() ?? '';
    if (name === '') return { ok: false, problem: 'unreadable' };
    return withHolidays([...others, { date, op: 'add', nameEn: name, nameSw: name }]);
  }
  if (!holidayOn(date, { overrides: holidayOverrides })) return { ok: false, problem: 'not_a_holiday' };
  // One that was added is forgotten; one of the rule table is taken out for this once.
  const byRule = holidayOn(date, { overrides: others });
  return withHolidays(
    byRule ? [...others, { date, op: 'remove', nameEn: byRule.nameEn, nameSw: byRule.nameSw }] : others,
  );
}

function withHolidays(holidayOverrides: HolidayOverride[]): ScheduleReading {
  return changed({ holidayOverrides: holidayOverrides.toSorted((a, b) => (a.date < b.date ? -1 : 1)) });
}

function changed(changes: Partial<Record<keyof Settings, unknown>>): ScheduleReading {
  return { ok: true, changes };
}
