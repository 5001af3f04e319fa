import { type Activity, TEXT_LENGTH } from '../plan/activity.ts';
import { isTerminal, REQUIRED_INPUTS, STATUSES, type Status, SUPPORT_TYPES, type SupportType } from '../plan/status.ts';
import { type AnswerChannel, type StatusUpdate, type UpdateType, updateId } from '../plan/status-update.ts';
import { type ScreenOptions, screen } from '../safeguarding/safeguarding.ts';
import type { Detector } from '../safeguarding/screen-rules.ts';
import { type CalendarDate, type Instant, isCalendarDate, type Week } from '../time/period.ts';

/** What a form holds for one activity, as text: what the person typed, or the last answer where nothing was touched. */
export interface ActivityForm {
  status: string;
  note: string;
  reached: string;
  reason: string;
  support: string;
  /** New end, review date or day it ended: which one follows from the status. */
  date: string;
}
export type FormField = keyof ActivityForm;
export type FormValues = Record<string, ActivityForm>;

export type ComplaintCode =
  | 'status_unknown'
  | 'activity_closed'
  | 'newer_update'
  | 'reason_missing'
  | 'support_missing'
  | 'outcome_missing'
  | 'new_end_missing'
  | 'review_date_missing'
  | 'end_date_missing'
  | 'date_unreadable'
  | 'date_past'
  | 'date_future'
  | 'date_before_start'
  | 'reached_unreadable'
  | 'reached_lower'
  | 'reached_high'
  | 'text_too_long'
  | 'text_blocked'
  | 'text_suspect';

export interface Complaint {
  activityId: string;
  field: FormField;
  code: ComplaintCode;
  detectors?: Detector[];
}

/** Complaints a person may answer with "I have checked": everything else must be mended. */
const MAY_CONFIRM: readonly ComplaintCode[] = ['reached_high', 'text_suspect'];

/** One activity's part of an answer, checked and screened. */
export interface ActivityAnswer {
  activityId: string;
  changed: boolean;
  /** A running total that went down: kept as a correction. */
  lowered: boolean;
  status: Status;
  reachedPeople?: number;
  narrative?: string;
  reason?: string;
  supportNeeded: SupportType;
  revisedEnd?: CalendarDate;
  reviewDate?: CalendarDate;
  actualEnd?: CalendarDate;
  outcome?: string;
}

export type Acceptance =
  | { outcome: 'accepted'; answers: ActivityAnswer[] }
  | { outcome: 'refused'; complaints: Complaint[]; values: FormValues; mayConfirm: boolean };

export interface AcceptOptions extends ScreenOptions {
  today: CalendarDate;
  /** The person ticked "I have checked the figures, and no text holds a name or case details". */
  confirmed: boolean;
  /** What the form started from, where that is not the activity as it stands: an answer that is being corrected. */
  presets?: FormValues;
  /**
   * Activities of which somebody said something after the form was made, with what the form had shown: left alone where
   * it was not touched, and asked again where it was.
   */
  overtaken?: FormValues;
}

/** The form of an activity as it stands: every input preset to the last answer. */
export function presetForm(activity: Activity): ActivityForm {
  return {
    status: activity.status,
    note: '',
    reached: activity.reachedPeople === undefined ? '' : String(activity.reachedPeople),
    reason: activity.reason ?? '',
    support: activity.supportNeeded,
    date: dateShown(activity),
  };
}

/** The form of an activity nobody has said anything about yet. */
export const NOTHING_SAID: ActivityForm = {
  status: 'not_started',
  note: '',
  reached: '',
  reason: '',
  support: 'none',
  date: '',
};

/** The form of an answer that was given: what Edit starts from. */
export function formOfUpdate(update: StatusUpdate): ActivityForm {
  return {
    status: update.status,
    note: update.narrative ?? update.outcome ?? '',
    reached: update.reachedPeople === undefined ? '' : String(update.reachedPeople),
    reason: update.reason ?? '',
    support: update.supportNeeded,
    date: dateShown(update),
  };
}

function dateShown({ status, reviewDate, actualEnd, revisedEnd }: Activity | StatusUpdate): string {
  if (status === 'suspended') return reviewDate ?? '';
  if (status === 'completed') return actualEnd ?? '';
  return revisedEnd ?? '';
}

/**
 * Checks and screens a submitted form (rules: docs/domain.md). Accepted: one answer per activity. Refused: every
 * complaint, and the values to show again, with the fields that must not be kept emptied.
 */
export function acceptAnswer(
  activities: readonly Activity[],
  submitted: FormValues,
  options: AcceptOptions,
): Acceptance {
  const complaints: Complaint[] = [];
  const values: FormValues = {};
  const answers: ActivityAnswer[] = [];
  for (const activity of activities) {
    const form = submitted[activity.id] ?? options.presets?.[activity.id] ?? presetForm(activity);
    const checked = checkActivity(activity, form, options);
    complaints.push(...checked.complaints);
    values[activity.id] = checked.form;
    if (checked.answer) answers.push(checked.answer);
  }
  const open = complaints.filter((complaint) => !(options.confirmed && MAY_CONFIRM.includes(complaint.code)));
  if (open.length === 0) return { outcome: 'accepted', answers };
  return {
    outcome: 'refused',
    complaints: open,
    values,
    mayConfirm: open.every((complaint) => MAY_CONFIRM.includes(complaint.code)),
  };
}

interface Checked {
  form: ActivityForm;
  complaints: Complaint[];
  answer?: ActivityAnswer;
}

function checkActivity(activity: Activity, submitted: ActivityForm, options: AcceptOptions): Checked {
  const complaints: Complaint[] = [];
  const complain = (field: FormField, code: ComplaintCode, detectors?: Detector[]) =>
    complaints.push({ activityId: activity.id, field, code, ...(detectors ? { detectors } : {}) });
  const form = trimmed(submitted);
  // Screening comes first: a text that must not be stored must not travel on through the other checks either.
  for (const field of ['note', 'reason'] as const) form[field] = screened(form[field], field, options, complain);

  const overtaken = options.overtaken?.[activity.id];
  if (overtaken) return checkOvertaken(activity, form, overtaken, complaints, complain);

  const correcting = options.presets?.[activity.id];
  const before = correcting ?? presetForm(activity);
  const changed = (Object.keys(before) as FormField[]).some((field) => isChanged(field, form, before));
  if (!changed && complaints.length === 0) return { form, complaints, answer: unchanged(activity) };

  const status = oneOf(STATUSES, form.status);
  if (!status) {
    complain('status', 'status_unknown');
    return { form: { ...form, status: before.status }, complaints };
  }
  // What this very check-in closed, its own correction may open again; everything else is the secretariat's.
  if (isTerminal(activity.status) && !correcting) {
    complain('status', 'activity_closed');
    return { form: before, complaints };
  }
  const answer: ActivityAnswer = {
    activityId: activity.id,
    changed: true,
    status,
    lowered: false,
    supportNeeded: supportOf(activity, form, status),
  };
  readReached(activity, form, answer, complain);
  readDate(activity, { ...form, date: dateMeant(form, before) }, answer, options.today, before, complain);
  readTexts(form, answer);
  for (const input of REQUIRED_INPUTS[status]) requireInput(input, answer, complaints, complain);
  return { form, complaints, answer };
}

/** Nothing of theirs is lost, and nothing that was said since is overwritten unseen. */
function checkOvertaken(
  activity: Activity,
  form: ActivityForm,
  shown: ActivityForm,
  complaints: Complaint[],
  complain: Complain,
): Checked {
  const touched = (Object.keys(shown) as FormField[]).some((field) => isChanged(field, form, shown));
  if (!touched && complaints.length === 0)
    return { form: presetForm(activity), complaints, answer: unchanged(activity) };
  complain('status', 'newer_update');
  return { form: presetForm(activity), complaints };
}

/** A date that was left as it was shown goes with what it meant: a review date is no end, and an end no new end. */
function dateMeant(form: ActivityForm, before: ActivityForm): string {
  return form.date === before.date && dateMeaning(form.status) !== dateMeaning(before.status) ? '' : form.date;
}

function dateMeaning(status: string): 'review' | 'ended' | 'new_end' {
  if (status === 'suspended') return 'review';
  return status === 'completed' ? 'ended' : 'new_end';
}

/** An emptied number is no new number: a running total does not disappear. */
function isChanged(field: FormField, form: ActivityForm, before: ActivityForm): boolean {
  return form[field] !== before[field] && !(field === 'reached' && form.reached === '');
}

type Complain = (field: FormField, code: ComplaintCode, detectors?: Detector[]) => void;

function screened(text: string, field: FormField, options: AcceptOptions, complain: Complain): string {
  if (text.length > TEXT_LENGTH) {
    complain(field, 'text_too_long');
    // A long text is not cut: half a sentence may say the opposite of the whole.
    return screen(text.slice(0, TEXT_LENGTH * 4), options).verdict === 'block' ? '' : text.slice(0, TEXT_LENGTH * 4);
  }
  const { verdict, detectors } = screen(text, options);
  if (verdict === 'block') complain(field, 'text_blocked', detectors);
  if (verdict === 'warn') complain(field, 'text_suspect', detectors);
  return verdict === 'block' ? '' : text;
}

function readReached(activity: Activity, form: ActivityForm, answer: ActivityAnswer, complain: Complain): void {
  if (form.reached === '') {
    if (activity.reachedPeople !== undefined) answer.reachedPeople = activity.reachedPeople;
    return;
  }
  const digits = form.reached.replace(/[\s,]/g, '');
  if (!/^\d{1,8}$/.test(digits)) {
    complain('reached', 'reached_unreadable');
    return;
  }
  answer.reachedPeople = Number(digits);
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

function readDate(
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

function readTexts(form: ActivityForm, answer: ActivityAnswer): void {
  if (REQUIRED_INPUTS[answer.status].includes('reason') || answer.lowered) {
    if (form.reason !== '') answer.reason = form.reason;
  }
  if (form.note === '') return;
  if (answer.status === 'completed') answer.outcome = form.note;
  else answer.narrative = form.note;
}

/** Support asked for goes with the trouble it was asked in, unless the person says otherwise. */
function supportOf(activity: Activity, form: ActivityForm, status: Status): SupportType {
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

function requireInput(
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

/** The answer "nothing has changed": the last status, once more. */
export function unchanged(activity: Activity): ActivityAnswer {
  return {
    activityId: activity.id,
    changed: false,
    lowered: false,
    status: activity.status,
    supportNeeded: activity.supportNeeded,
    ...(activity.reachedPeople === undefined ? {} : { reachedPeople: activity.reachedPeople }),
    ...(activity.reason === undefined ? {} : { reason: activity.reason }),
    ...(activity.revisedEnd === undefined ? {} : { revisedEnd: activity.revisedEnd }),
    ...(activity.reviewDate === undefined ? {} : { reviewDate: activity.reviewDate }),
    ...(activity.actualEnd === undefined ? {} : { actualEnd: activity.actualEnd }),
  };
}

export interface AnswerAuthor {
  key: string;
  week: Week;
  organisationId: string;
  revision: number;
  channel: AnswerChannel;
  submittedBy: string;
  recordedBy?: string;
  at: Instant;
}

/** The update rows an answer becomes; their ids follow from key, activity and revision alone. */
export function updatesOf(
  answers: readonly ActivityAnswer[],
  activities: readonly Activity[],
  author: AnswerAuthor,
): StatusUpdate[] {
  return answers.map(({ activityId, changed, lowered, ...answer }) => {
    const activity = activities.find((candidate) => candidate.id === activityId);
    return {
      ...answer,
      id: updateId(author.key, activityId, author.revision),
      checkInId: author.key,
      activityId,
      organisationId: author.organisationId,
      revision: author.revision,
      type: typeOf(changed, lowered || author.revision > 1, activity),
      channel: author.channel,
      submittedBy: author.submittedBy,
      ...(author.recordedBy ? { recordedBy: author.recordedBy } : {}),
      submittedAt: author.at,
      week: author.week,
      previousStatus: activity?.status ?? answer.status,
      ...(author.revision > 1 && activity?.latestUpdateId ? { correctsUpdateId: activity.latestUpdateId } : {}),
    };
  });
}

function typeOf(changed: boolean, corrects: boolean, activity: Activity | undefined): UpdateType {
  if (!changed) return 'no_change';
  if (corrects) return 'correction';
  return activity?.latestUpdateId ? 'update' : 'new';
}

function trimmed(form: ActivityForm): ActivityForm {
  return Object.fromEntries(
    Object.entries(form).map(([field, text]) => [field, text.trim()]),
  ) as unknown as ActivityForm;
}

function oneOf<T extends string>(allowed: readonly T[], text: string): T | undefined {
  return allowed.find((value) => value === text);
}
