import type { ComplaintCode } from '../../domain/check-in/complaint.ts';
import { weekOf } from './week.ts';

const complaint: Record<ComplaintCode, (title: string, found: string) => string> = {
  status_unknown: (title) => `“${title}”: please choose a status.`,
  newer_update: (title) =>
    `Someone updated “${title}” after this form was sent. It now shows the latest; please check it.`,
  activity_closed: (title) => `“${title}” is already closed. Only the secretariat can reopen it.`,
  reason_missing: (title) => `“${title}”: please say why, in one line.`,
  support_missing: (title) => `“${title}” is blocked: please say what support would help.`,
  outcome_missing: (title) => `“${title}” is completed: please give the result in one line.`,
  new_end_missing: (title) => `“${title}” is delayed: please give the new end date.`,
  review_date_missing: (title) => `“${title}” is suspended: please give a review date.`,
  end_date_missing: (title) => `“${title}” is completed: please give the day it ended.`,
  date_unreadable: (title) => `“${title}”: that date does not exist. Write it as 2027-03-14.`,
  date_past: (title) => `“${title}”: that date has passed.`,
  date_future: (title) => `“${title}”: the end date cannot be in the future.`,
  date_before_start: (title) => `“${title}”: that date is before the planned start.`,
  reached_unreadable: (title) => `“${title}”: please write the number reached in digits, such as 45.`,
  reached_lower: (title) => `“${title}”: the total reached is lower than before. Please say why.`,
  reached_high: (title) => `“${title}”: that is more than ten times the target. Is it right?`,
  text_too_long: (title) => `“${title}”: the text is too long (500 characters at most).`,
  text_blocked: (title, found) =>
    `“${title}”: the text contained ${found}, so I did not save it. Please write it again without that.`,
  text_suspect: (title, found) =>
    `“${title}”: the text seems to contain ${found}. If someone could be recognised, please write it without them, such as “two survivors were assisted in Kilifi”.`,
};

export const checkIn = {
  complaint,
  form: {
    title: (week: string) => `Weekly check-in, ${weekOf(week)}`,
    adhocTitle: 'How is it going?',
    intro: (organisation: string, count: number) =>
      count === 1 ? `${organisation}: one activity` : `${organisation}: ${count} activities`,
    closes: (at: string) => `Please answer by ${at}.`,
    late: 'Time to answer is over. Your answer still counts, marked late.',
    due: (date: string) => `due ${date}`,
    overdue: (days: number, date: string) =>
      days === 1 ? `1 day overdue (${date})` : `${days} days overdue (${date})`,
    last: (label: string, date: string) => `last: ${label}, ${date}`,
    never: 'no update yet',
    status: 'Status',
    more: 'Add a note, figure, reason or date',
    note: 'Note, or the result if completed',
    reached: 'People reached since the start',
    reason: 'Reason (if it is not going well)',
    support: 'Support needed',
    date: 'Date (new end, review, or day it ended)',
    answeredBy: 'Who gave the answer',
    submit: 'Submit',
    noChange: 'Nothing has changed',
    moreActivities: (count: number) =>
      count === 1 ? '1 more activity is not on this card.' : `${count} more activities are not on this card.`,
    reportOther: 'Report on another activity',
    tooLarge: 'Your weekly check-in is ready. It is long, so please open it here.',
    openHere: 'Open the form',
    confirm: 'I have looked: the figures are right, and nobody can be recognised.',
    complaints: (count: number) =>
      count === 1 ? 'One more thing to fix below.' : `${count} more things to fix below.`,
  },
  receipt: {
    title: 'Thank you. Your answer is saved.',
    late: 'Saved as a late answer.',
    by: (name: string, at: string) => `Answered by ${name}, ${at}`,
    already: (name: string, at: string) =>
      `${name} had already answered, ${at}. This is what is saved; press Edit to correct it.`,
    unchanged: 'no change',
    edit: 'Edit',
    reached: (count: string) => `${count} reached`,
    until: (date: string) => `until ${date}`,
    ended: (date: string) => `ended ${date}`,
    review: (date: string) => `review on ${date}`,
    reminderTitle: (week: string) => `Reminder: weekly check-in, ${weekOf(week)}`,
    rest: (count: number) =>
      count === 1
        ? 'One more activity this week still needs an answer.'
        : `${count} more activities this week still need an answer.`,
    nothingElse: 'Nothing else has changed',
  },
  activities: {
    title: (organisation: string) => `Activities of ${organisation}`,
    open: (count: number) => (count === 1 ? '1 open activity' : `${count} open activities`),
    more: (count: number) => `and ${count} more`,
    none: 'No open activities.',
    report: 'Report on these',
  },
  proposal: {
    title: 'Is this right?',
    confirm: 'Yes, save it',
    change: 'Change it first',
    cancel: 'No',
    cancelled: 'Nothing was changed.',
  },
  onLeave: {
    leave: (date: string) =>
      `Enjoy your leave! I will not write to you until after ${date}. If you come back earlier, write “back”.`,
    leaveMeans: {
      nothing_open: '',
      others_asked: 'Another focal point of your organisation is asked instead.',
      excused: 'Your organisation has no other focal point, so it will not be asked this week.',
    },
    back: 'Welcome back. I will write to you again.',
    snooze: {
      nothing_open: () => 'There is nothing for you to answer right now.',
      later_this_week: (date: string) => `I will bring the form again on ${date}.`,
      excused: (date: string) =>
        `The round closes before ${date}, so your organisation will not be asked this week. I will ask again next round.`,
    },
  },
};
