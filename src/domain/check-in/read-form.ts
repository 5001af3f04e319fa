import type { Activity } from '../plan/activity.ts';
import { isTerminal, REQUIRED_INPUTS, type Status, SUPPORT_TYPES, type SupportType } from '../plan/status.ts';
import { unitOf } from '../plan/target-unit.ts';
import { readQuantity } from '../text/quantity.ts';
import { type CalendarDate, isCalendarDate } from '../time/period.ts';
import type { ActivityAnswer } from './activity-answer.ts';
import type { ActivityForm, FormField } from './answer-form.ts';
import type { Complain, Complaint, ComplaintCode } from './complaint.ts';

/** A date that was left as it was shown goes with what it meant: a review date is no end, and an end no new end. */
export function dateMeant(form: ActivityForm, before: ActivityForm): string {
  return form.date === before.date && dateMeaning(form.status) !== dateMeaning(before.status) ? '' : form.date;
}

function dateMeaning(status: string): 'review' | 'ended' | 'new_end' {
  if (status === 'suspended') return 'review';
  return status === 'completed' ? 'ended' : 'new_end';
}

/** More people than live in the countries the networks work in. */
const MOST_REACHED = 99_999_999;

/** An emptied number is no new number: a running total does not disappear. */
export function isChanged(field: FormField, form: ActivityForm, before: ActivityForm): boolean {
  return form[field] !== before[field] && !(field === 'reached' && form.reached === '');
}

export function readReached(activity: Activity, form: ActivityForm, answer: ActivityAnswer, complain: Complain): void {
  if (form.reached === '') {
    if (activity.reachedPeople !== undefined) answer.reachedPeople = activity.reachedPeople;
    return;
  }
  const read = readQuantity(form.reached);
  const counts = read.ok && (read.quantity.unit === '' || unitOf(read.quantity.unit)?.unit === 'people');
  if (!read.ok || !counts || read.quantity.value > MOST_REACHED) {
    complain('reached', 'reached_unreadable');
    return;
  }
  answer.reachedPeople = read.quantity.value;
  answer.lowered = activity.reachedPeople !== undefined && answer.reachedPeople < activity.reachedPeople;
  if (answer.lowered && form.reason === '' && form.note === '') complain('reason', 'reached_lower');
  if (isFarAboveTarget(activity, answer.reachedPeople)) complain('reached', 'reached_high');
}

function isFarAboveTarget(activity: Activity, reached: number): boolean {
  return (
    activity.targetUnit === 'people' &&
    activity.target !== undefined &&
    reached > activity.target * 10 &&
    reached !== activity.reachedPeople
  );
}

export function readDate(
  activity: Activity,
  form: ActivityForm,
  answer: ActivityAnswer,
  today: CalendarDate,
  before: ActivityForm,
  complain: Complain,
): void {
  if (form.date === '') {
    if (!isTerminal(answer.status) && answer.status !== 'delayed' && activity.revisedEnd)
      answer.revisedEnd = activity.revisedEnd;
    return;
  }
  if (!isCalendarDate(form.date)) {
    complain('date', 'date_unreadable');
    return;
  }
  if (answer.status === 'completed') {
    if (form.date > today) complain('date', 'date_future');
    answer.actualEnd = form.date;
  } else if (answer.status === 'suspended') {
    if (form.date < today) complain('date', 'date_past');
    answer.reviewDate = form.date;
  } else if (answer.status !== 'cancelled') {
    // An end that was set long ago and not touched is no mistake of today's; a new delay wants a new one.
    const touched = form.date !== before.date || (answer.status === 'delayed' && before.status !== 'delayed');
    if (form.date < activity.plannedStart) complain('date', 'date_before_start');
    else if (form.date < today && touched) complain('date', 'date_past');
    answer.revisedEnd = form.date;
  }
}

export function readTexts(form: ActivityForm, answer: ActivityAnswer): void {
  if (REQUIRED_INPUTS[answer.status].includes('reason') || answer.lowered) {
    if (form.reason !== '') answer.reason = form.reason;
  }
  if (form.note === '') return;
  if (answer.status === 'completed') answer.outcome = form.note;
  else answer.narrative = form.note;
}

/** Support asked for goes with the trouble it was asked in, unless the person says otherwise. */
export function supportOf(activity: Activity, form: ActivityForm, status: Status): SupportType {
  const asked = oneOf(SUPPORT_TYPES, form.support) ?? 'none';
  const left = asked === activity.supportNeeded;
  const outOfTrouble = status !== activity.status && (isTerminal(status) || status === 'on_track');
  return left && outOfTrouble ? 'none' : asked;
}

const MISSING = {
  reason: { field: 'reason', code: 'reason_missing' },
  supportNeeded: { field: 'support', code: 'support_missing' },
  outcome: { field: 'note', code: 'outcome_missing' },
  revisedEnd: { field: 'date', code: 'new_end_missing' },
  reviewDate: { field: 'date', code: 'review_date_missing' },
  actualEnd: { field: 'date', code: 'end_date_missing' },
} as const satisfies Record<string, { field: FormField; code: ComplaintCode }>;

export function requireInput(
  input: keyof typeof MISSING,
  answer: ActivityAnswer,
  complaints: readonly Complaint[],
  complain: Complain,
): void {
  const value = answer[input];
  if (value !== undefined && value !== 'none') return;
  const { field, code } = MISSING[input];
  // A field that was just emptied or not understood already has its sentence.
  if (complaints.some((complaint) => complaint.field === field)) return;
  complain(field, code);
}

export function trimmed(form: ActivityForm): ActivityForm {
  return Object.fromEntries(
    Object.entries(form).map(([field, text]) => [field, text.trim()]),
  ) as unknown as ActivityForm;
}

export function oneOf<T extends string>(allowed: readonly T[], text: string): T | undefined {
  return allowed.find((value) => value === text);
}
