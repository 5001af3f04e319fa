import { type Activity, TEXT_LENGTH } from '../plan/activity.ts';
import { isTerminal, REQUIRED_INPUTS, STATUSES } from '../plan/status.ts';
import type { Detector } from '../safeguarding/detector.ts';
import { type ScreenOptions, screen } from '../safeguarding/safeguarding.ts';
import type { CalendarDate } from '../time/period.ts';
import type { ActivityAnswer } from './activity-answer.ts';
import { type ActivityForm, type FormField, type FormValues, presetForm } from './answer-form.ts';
import { unchanged } from './answer-updates.ts';
import { type Complain, type Complaint, type ComplaintCode, MAY_CONFIRM } from './complaint.ts';
import {
  dateMeant,
  isChanged,
  oneOf,
  readDate,
  readReached,
  readTexts,
  requireInput,
  supportOf,
  trimmed,
} from './read-form.ts';

export type Acceptance =
  | {
      outcome: 'accepted';
      answers: ActivityAnswer[];
      /** What was asked about and has been confirmed. */
      confirmed: Complaint[];
    }
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
  if (open.length === 0) return { outcome: 'accepted', answers, confirmed: complaints };
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
