import type { Activity } from '../domain/activity.ts';
import { daysOverdue } from '../domain/check-in.ts';
import type { Language } from '../domain/network.ts';
import type { CalendarDate } from '../domain/period.ts';
import { dueDateOf } from '../domain/status.ts';
import { formatDate } from '../language/format.ts';
import type { Phrases } from '../language/phrases.ts';
import { type Card, card, type Element, executeBare, heading, line, sentence } from './elements.ts';
import { VERBS } from './verbs.ts';

const LISTED = 20;

/** The open activities of one organisation, those most in need first. */
export function activitiesCard(
  organisationName: string,
  activities: readonly Activity[],
  today: CalendarDate,
  phrases: Phrases,
  language: Language,
): Card {
  const rest = activities.length - LISTED;
  return card(
    [
      heading(phrases.activities.title(organisationName)),
      sentence(activities.length === 0 ? phrases.activities.none : phrases.activities.open(activities.length), {
        subtle: true,
      }),
      ...activities.slice(0, LISTED).map((activity) => activityLine(activity, today, phrases, language)),
      ...(rest > 0 ? [sentence(phrases.activities.more(rest), { subtle: true })] : []),
    ],
    activities.length === 0 ? [] : [executeBare(phrases.activities.report, VERBS.openForm)],
  );
}

function activityLine(activity: Activity, today: CalendarDate, phrases: Phrases, language: Language): Element {
  const days = daysOverdue(activity, today);
  const date = formatDate(dueDateOf(activity), language);
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
