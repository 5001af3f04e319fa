import { daysOverdue } from '../domain/check-in/check-in.ts';
import type { Language } from '../domain/network/network.ts';
import type { Activity } from '../domain/plan/activity.ts';
import type { CalendarDate } from '../domain/time/period.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDue } from '../language/format.ts';
import { type Card, card, type Element, executeBare, heading, line, sentence } from './elements.ts';
import { VERBS } from './verbs.ts';

const LISTED = 20;

export interface ActivitiesCard {
  /** Of the organisation, or of the working group. */
  name: string;
  activities: readonly Activity[];
  today: CalendarDate;
  phrases: Phrases;
  language: Language;
  /** A working group's, for its lead: with the reasons, and nothing to report. */
  ofGroup: boolean;
}

/** Open activities, those most in need first. */
export function activitiesCard({ name, activities, today, phrases, language, ofGroup }: ActivitiesCard): Card {
  const rest = activities.length - LISTED;
  return card(
    [
      heading(phrases.activities.title(name)),
      sentence(activities.length === 0 ? phrases.activities.none : phrases.activities.open(activities.length), {
        subtle: true,
      }),
      ...activities
        .slice(0, LISTED)
        .flatMap((activity) => [
          activityLine(activity, today, phrases, language),
          ...(ofGroup && activity.reason ? [line([`“${activity.reason}”`], { spacing: 'none' })] : []),
        ]),
      ...(rest > 0 ? [sentence(phrases.activities.more(rest), { subtle: true })] : []),
    ],
    activities.length === 0 || ofGroup ? [] : [executeBare(phrases.activities.report, VERBS.openForm)],
  );
}

function activityLine(activity: Activity, today: CalendarDate, phrases: Phrases, language: Language): Element {
  const days = daysOverdue(activity, today);
  const date = formatDue(activity, language);
  return line(
    [
      { text: activity.title, bold: true },
      { text: `\n${activity.id} · ${phrases.status[activity.status]} · `, size: 'small' },
      days > 0
        ? { text: phrases.form.overdue(days, date), size: 'small', tone: 'attention' }
        : { text: phrases.form.due(date), size: 'small', subtle: true },
    ],
    { separator: true, spacing: 'small' },
  );
}
