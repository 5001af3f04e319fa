import { type ActivityForm, presetForm } from '../domain/check-in/answer-form.ts';
import { daysOverdue } from '../domain/check-in/check-in.ts';
import type { Complaint } from '../domain/check-in/complaint.ts';
import type { FormView } from '../domain/check-in/form-view.ts';
import type { Language, Person } from '../domain/network/network.ts';
import { type Activity, TEXT_LENGTH } from '../domain/plan/activity.ts';
import { STATUSES, SUPPORT_TYPES } from '../domain/plan/status.ts';
import { dateOf, isCalendarDate } from '../domain/time/period.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDay, formatDue, formatInstant } from '../language/format.ts';
import { complaintSentence, complaintSummary } from './complaint-text.ts';
import {
  type Card,
  card,
  container,
  type Element,
  execute,
  executeBare,
  heading,
  line,
  sentence,
  toggle,
} from './elements.ts';
import { ANSWERED_BY_INPUT, CONFIRM_INPUT, formDataOf, inputId } from './form-data.ts';
import { VERBS } from './verbs.ts';

export interface FormCard {
  phrases: Phrases;
  language: Language;
  reminder?: boolean;
  /** Typed by an officer: who may have given the answer. */
  onBehalf?: { givers: readonly Pick<Person, 'id' | 'displayName'>[]; chosen: string };
}

type Form = FormView & FormCard;

/** The check-in: everything preset to the last answer, the rest folded away until wanted. */
export function checkInForm(view: FormView, options: FormCard): Card {
  const form = { ...view, ...options };
  const { phrases, refused } = form;
  return card(
    [
      ...(refused ? [complaintBox(form, refused.complaints)] : []),
      ...header(form),
      ...(form.onBehalf ? [giverChoice(form.onBehalf, phrases)] : []),
      sentence(phrases.warningTitle, { tone: 'attention', size: 'small', bold: true }),
      ...form.activities.map((activity) => activityBlock(activity, form)),
      ...(refused?.mayConfirm ? [confirmToggle(phrases)] : []),
      ...(form.moreActivities > 0
        ? [sentence(phrases.form.moreActivities(form.moreActivities), { subtle: true, size: 'small', separator: true })]
        : []),
      ...(form.example ? [sentence(phrases.exampleNetwork, { subtle: true, size: 'small' })] : []),
    ],
    actions(form),
  );
}

function header({
  phrases,
  language,
  week,
  reminder = false,
  organisationName,
  activities,
  closesAt,
  late,
  zone,
}: Form): Element[] {
  const { receipt, form } = phrases;
  const title = week ? (reminder ? receipt.reminderTitle(week) : form.title(week)) : form.adhocTitle;
  const closing = closesAt && phrases.form.closes(formatInstant(closesAt, zone, language));
  return [
    heading(title),
    line([{ text: phrases.form.intro(organisationName, activities.length), bold: true }], { spacing: 'small' }),
    ...(late ? [sentence(phrases.form.late, { subtle: true, size: 'small', spacing: 'none' })] : []),
    ...(closing && !late ? [sentence(closing, { subtle: true, size: 'small', spacing: 'none' })] : []),
  ];
}

function giverChoice({ givers, chosen }: NonNullable<Form['onBehalf']>, phrases: Phrases): Element {
  return {
    type: 'Input.ChoiceSet',
    id: ANSWERED_BY_INPUT,
    label: phrases.form.answeredBy,
    style: 'compact',
    value: chosen,
    choices: givers.map(({ id, displayName }) => ({ title: displayName, value: id })),
  };
}

function complaintBox({ phrases, activities, signposts }: Form, complaints: readonly Complaint[]): Element {
  const wasBlocked = complaints.some(({ code }) => code === 'text_blocked');
  return container(
    [
      line([{ text: complaintSummary(complaints, activities, phrases), bold: true, tone: 'attention' }]),
      ...(wasBlocked ? [line([phrases.signposts.instead(signposts)])] : []),
    ],
    {
      style: 'attention',
    },
  );
}

function activityBlock(activity: Activity, form: Form): Element {
  const { phrases, refused, presets } = form;
  const values = refused?.values[activity.id] ?? presets?.[activity.id] ?? presetForm(activity);
  const complaints = refused?.complaints.filter((complaint) => complaint.activityId === activity.id) ?? [];
  const folded = `${activity.id}.more`;
  const open = complaints.some((complaint) => complaint.field !== 'status');
  return container(
    [
      line([{ text: activity.title, bold: true }]),
      line(
        [{ text: `${activity.id} · `, subtle: true, size: 'small' }, dueRun(activity, form), lastRun(activity, form)],
        {
          spacing: 'none',
        },
      ),
      ...complaints.map((complaint) =>
        line([{ text: complaintSentence(complaint, activity.title, phrases), tone: 'attention', size: 'small' }]),
      ),
      choice(inputId(activity.id, 'status'), phrases.form.status, STATUSES, phrases.status, values.status),
      { type: 'ActionSet', spacing: 'small', actions: [toggle(phrases.form.more, [folded])] },
      container(details(activity, values, phrases), { id: folded, isVisible: open, spacing: 'small' }),
    ],
    { separator: true, spacing: 'medium' },
  );
}

function dueRun(activity: Activity, { phrases, today, language }: Form) {
  const days = daysOverdue(activity, today);
  const date = formatDue(activity, language);
  if (days === 0) return { text: phrases.form.due(date), subtle: true, size: 'small' as const };
  return { text: phrases.form.overdue(days, date), tone: 'attention' as const, bold: true, size: 'small' as const };
}

function lastRun(activity: Activity, { phrases, language, zone }: Form) {
  const last = activity.lastUpdateAt
    ? phrases.form.last(phrases.status[activity.status], formatDay(dateOf(activity.lastUpdateAt, zone), language))
    : phrases.form.never;
  return { text: ` · ${last}`, subtle: true, size: 'small' as const };
}

/** What is folded away. The warning stands on the label of each text box, where the eye is when the fingers type. */
function details(activity: Activity, values: ActivityForm, phrases: Phrases): Element[] {
  return [
    textInput(inputId(activity.id, 'note'), phrases.form.note, values.note, phrases),
    textInput(inputId(activity.id, 'reason'), phrases.form.reason, values.reason, phrases),
    {
      type: 'Input.Number',
      id: inputId(activity.id, 'reached'),
      label: phrases.form.reached,
      min: 0,
      ...(/^\d+$/.test(values.reached) ? { value: Number(values.reached) } : {}),
    },
    choice(inputId(activity.id, 'support'), phrases.form.support, SUPPORT_TYPES, phrases.support, values.support),
    {
      type: 'Input.Date',
      id: inputId(activity.id, 'date'),
      label: phrases.form.date,
      // What is no date the input cannot show either.
      ...(isCalendarDate(values.date) ? { value: values.date } : {}),
    },
  ];
}

function textInput(id: string, label: string, value: string, phrases: Phrases): Element {
  return {
    type: 'Input.Text',
    id,
    label: `${label}. ${phrases.warning}`,
    placeholder: phrases.warning,
    isMultiline: true,
    maxLength: TEXT_LENGTH,
    ...(value ? { value } : {}),
  };
}

function choice<T extends string>(
  id: string,
  label: string,
  values: readonly T[],
  names: Record<T, string>,
  value: string,
): Element {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    // What a client made up is no choice, and is not handed back.
    value: values.some((each) => each === value) ? value : '',
    choices: values.map((each) => ({ title: names[each], value: each })),
  };
}

function confirmToggle(phrases: Phrases): Element {
  return {
    type: 'Input.Toggle',
    id: CONFIRM_INPUT,
    title: phrases.form.confirm,
    value: 'false',
    wrap: true,
    separator: true,
  };
}

function actions({ phrases, key, revision, activities, moreActivities, refused, onBehalf }: Form): Element[] {
  const bare = formDataOf(key, revision, activities);
  if (onBehalf) return [execute(phrases.form.submit, VERBS.submitOnBehalf, bare)];
  return [
    execute(phrases.form.submit, VERBS.submit, bare),
    ...(refused || revision > 0 ? [] : [executeBare(phrases.form.noChange, VERBS.noChange, bare)]),
    ...(moreActivities > 0
      ? [executeBare(phrases.form.reportOther, VERBS.otherActivities, { shown: bare.activityIds })]
      : []),
  ];
}
