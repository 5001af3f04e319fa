import type { Signpost } from '../safeguarding/signposts.ts';
import type { HolidayOverride } from '../schedule/calendar.ts';
import type { CalendarDate, Instant, Week } from '../time/period.ts';

/** 1 = Monday … 7 = Sunday, and a 24-hour wall-clock time in the network's zone. */
export interface WeeklyTime {
  day: number;
  time: string;
}

export const FREQUENCIES = ['weekly', 'fortnightly', 'monthly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What was said once of the columns of lists with these headings. */
export interface ListMapping {
  /** The row of headings as one text. */
  headings: string;
  /** Heading, as its key, and the name of the column it means. */
  columns: [heading: string, column: string][];
}

/** What the secretariat may change while the service runs. */
export interface Settings {
  networkName: string;
  zone: string;
  opens: WeeklyTime;
  reminds: WeeklyTime;
  /** A second reminder, where the network wants one. */
  remindsAgain?: WeeklyTime;
  closes: WeeklyTime;
  digest: WeeklyTime;
  /** A person who had this many messages in a week is not reminded as well. */
  mostMessages?: number;
  /** An organisation all of whose activities were updated in the days before a round opens is not asked in it. */
  freshDays?: number;
  /** Counts of persons below this are not shown; LEAST_K (suppression.ts) when absent, never less. */
  smallestCount?: number;
  /** Where people with a case are sent; the examples (signposts.ts) when absent, and those are shown to nobody. */
  signposts?: Signpost[];
  /** Weekly when absent; monthly is the week of the month's first Monday. */
  frequency?: Frequency;
  /** A fortnightly round's first week. */
  roundsFrom?: Week;
  /** No round opens and nobody is reminded on these days, both included. */
  pausedFrom?: CalendarDate;
  pausedUntil?: CalendarDate;
  /**
   * A round that should have been opened before this instant is none: a network set up on a Wednesday is not asked for its
   * Monday, and a new rhythm or the end of a pause holds from now on.
   */
  startsAt: Instant;
  holidayOverrides: HolidayOverride[];
  /** The secretariat approves every digest of the clock before it is posted. */
  digestApproval: boolean;
  /** The channel chosen with "use this channel": a conversation the store knows. */
  digestChannelId?: string;
  digestChannelName?: string;
  /** What was said of the headings of lists, for those that come with the same ones. */
  listMappings?: ListMapping[];
  /** Set on the example network, so that nobody takes it for a real one and `demo` may replace it. */
  example?: boolean;
}

/** Short of a week, so that last week's answer never counts; long enough for what was said over the weekend. */
const FRESH_DAYS = 3;

/** The card and two reminders for one organisation, and room for a notice or a second organisation. */
const MOST_MESSAGES = 5;

/** The rhythm is OCHA's weekly one (partners submit, processing, dissemination); see docs/domain.md. */
export function defaultSettings(startsAt: Instant): Settings {
  return {
    networkName: 'CSO-CTIP coordination',
    zone: 'Africa/Nairobi',
    opens: { day: 1, time: '09:00' },
    reminds: { day: 3, time: '10:00' },
    closes: { day: 4, time: '16:00' },
    digest: { day: 5, time: '14:00' },
    startsAt,
    holidayOverrides: [],
    digestApproval: true,
    freshDays: FRESH_DAYS,
    mostMessages: MOST_MESSAGES,
  };
}
