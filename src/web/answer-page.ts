import { standing } from '../cards/check-in-receipt.ts';
import { complaintSentence, complaintSummary } from '../cards/complaint-text.ts';
import { CONFIRM_INPUT, inputId } from '../cards/form-data.ts';
import { type ActivityForm, presetForm } from '../domain/check-in/answer-form.ts';
import { daysOverdue } from '../domain/check-in/check-in.ts';
import type { Complaint } from '../domain/check-in/complaint.ts';
import { baseOf, type FormView } from '../domain/check-in/form-view.ts';
import type { ReceiptView } from '../domain/check-in/receipt-view.ts';
import type { Language } from '../domain/network/network.ts';
import { type Activity, TEXT_LENGTH } from '../domain/plan/activity.ts';
import { STATUSES, SUPPORT_TYPES } from '../domain/plan/status.ts';
import { isCalendarDate, type Week } from '../domain/time/period.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDue, formatInstant } from '../language/format.ts';
import { escaped, pageHtml } from './html.ts';

/** Names of the form's own fields. */
export const FORM_FIELDS = { revision: 'revision', base: 'base', choice: 'choice' } as const;
/** What a button asks for. */
export const CHOICES = { open: 'open', edit: 'edit', submit: 'submit', noChange: 'no-change' } as const;

interface Words {
  phrases: Phrases;
  language: Language;
}

/**
 * What a link shows to whoever only looks: messengers and mail filters fetch it before the person does, and may see nothing of
 * anybody's work. The form comes with the button.
 */
export function doorPage({ phrases, language, week }: Words & { week: Week }): string {
  const title = phrases.form.title(week);
  return pageHtml({
    title,
    language,
    body: [
      `<main><h1>${escaped(title)}</h1><form method="post">`,
      button(CHOICES.open, phrases.form.openHere),
      `</form>${quiet(phrases.web.door)}</main>`,
    ].join(''),
  });
}

type Form = FormView & Words;

/** The check-in as a page: what the card shows, for a phone without Teams. */
export function formPage(view: FormView, words: Words): string {
  const page = { ...view, ...words };
  const { phrases, language, week, organisationName, activities, refused, closesAt, late, zone } = page;
  const title = week ? phrases.form.title(week) : phrases.form.adhocTitle;
  const closing = closesAt ? phrases.form.closes(formatInstant(closesAt, zone, language)) : '';
  return pageHtml({
    title,
    language,
    body: [
      `<main><h1>${escaped(title)}</h1>`,
      `<p><strong>${escaped(phrases.form.intro(organisationName, activities.length))}</strong></p>`,
      quiet(late ? phrases.form.late : closing),
      quiet(page.inTeams > 0 ? phrases.web.inTeams(page.inTeams) : ''),
      refused ? complaintBox(page, refused.complaints) : '',
      `<p class="warn">${escaped(phrases.warningTitle)}</p>`,
      '<form method="post" autocomplete="off">',
      hidden(FORM_FIELDS.revision, String(page.revision)),
      hidden(FORM_FIELDS.base, JSON.stringify(baseOf(activities))),
      ...activities.map((activity) => activityFields(activity, page)),
      refused?.mayConfirm
        ? `<label class="check"><input type="checkbox" name="${CONFIRM_INPUT}" value="true"><span>${escaped(phrases.form.confirm)}</span></label>`
        : '',
      button(CHOICES.submit, phrases.form.submit),
      refused || page.revision > 0 ? '' : button(CHOICES.noChange, phrases.form.noChange, 'second'),
      '</form>',
      page.example ? quiet(phrases.exampleNetwork) : '',
      '</main>',
    ].join(''),
  });
}

/** What was kept, who said so and when; Edit opens the form again. */
export function receiptPage(view: ReceiptView, { phrases, language }: Words): string {
  const { organisationName, zone, answeredBy, answeredAt, already, late, updates, titles } = view;
  const at = formatInstant(answeredAt, zone, language);
  const headline = already ? phrases.receipt.already(answeredBy, at) : phrases.receipt.title;
  return pageHtml({
    title: headline,
    language,
    body: [
      `<main><div class="box good"><h1>${escaped(headline)}</h1></div>`,
      `<p><strong>${escaped(organisationName)}</strong></p>`,
      already ? '' : quiet(phrases.receipt.by(answeredBy, at)),
      late ? quiet(phrases.receipt.late) : '',
      ...updates.map(
        (update) =>
          `<h2>${escaped(titles[update.activityId] ?? update.activityId)}</h2><p>${escaped(standing(update, phrases, language)).replace(/\n/g, '<br>')}</p>`,
      ),
      `<form method="post">${button(CHOICES.edit, phrases.receipt.edit, 'second')}</form></main>`,
    ].join(''),
  });
}

/** One sentence, when there is nothing to be answered here. */
export function sentencePage(sentence: string, language: Language): string {
  return pageHtml({ title: 'Pamoja', language, body: `<main><p>${escaped(sentence)}</p></main>` });
}

function complaintBox({ phrases, activities, signposts }: Form, complaints: readonly Complaint[]): string {
  const wasBlocked = complaints.some(({ code }) => code === 'text_blocked');
  return [
    `<div class="box bad" role="alert"><p><strong>${escaped(complaintSummary(complaints, activities, phrases))}</strong></p>`,
    wasBlocked ? `<p>${escaped(phrases.signposts.instead(signposts))}</p>` : '',
    '</div>',
  ].join('');
}

function activityFields(activity: Activity, page: Form): string {
  const { phrases, language, today, refused, presets } = page;
  const values = refused?.values[activity.id] ?? presets?.[activity.id] ?? presetForm(activity);
  const complaints = refused?.complaints.filter(({ activityId }) => activityId === activity.id) ?? [];
  const days = daysOverdue(activity, today);
  const date = formatDue(activity, language);
  const due = days === 0 ? phrases.form.due(date) : phrases.form.overdue(days, date);
  const isOpen = complaints.some(({ field }) => field !== 'status');
  return [
    `<fieldset><legend>${escaped(activity.title)}</legend>`,
    `<p class="quiet${days > 0 ? ' warn' : ''}">${escaped(`${activity.id} · ${due}`)}</p>`,
    ...complaints.map((each) => `<p class="warn">${escaped(complaintSentence(each, activity.title, phrases))}</p>`),
    choice(activity.id, 'status', phrases.form.status, STATUSES, phrases.status, values.status),
    `<details${isOpen ? ' open' : ''}><summary>${escaped(phrases.form.more)}</summary>`,
    textBox(activity.id, 'note', phrases.form.note, values.note, phrases),
    textBox(activity.id, 'reason', phrases.form.reason, values.reason, phrases),
    // What is no figure is not handed back: it may be what must not be kept.
    input(
      activity.id,
      'reached',
      phrases.form.reached,
      figure(values.reached),
      'inputmode="numeric" pattern="[0-9 ,]*"',
    ),
    choice(activity.id, 'support', phrases.form.support, SUPPORT_TYPES, phrases.support, values.support),
    input(activity.id, 'date', phrases.form.date, isCalendarDate(values.date) ? values.date : '', 'type="date"'),
    '</details></fieldset>',
  ].join('');
}

function textBox(id: string, field: keyof ActivityForm, label: string, value: string, phrases: Phrases): string {
  const name = inputId(id, field);
  return `${labelFor(name, `${label}. ${phrases.warning}`)}<textarea id="${escaped(name)}" name="${escaped(name)}" maxlength="${TEXT_LENGTH}">${escaped(value)}</textarea>`;
}

function input(id: string, field: keyof ActivityForm, label: string, value: string, attributes: string): string {
  const name = inputId(id, field);
  return `${labelFor(name, label)}<input id="${escaped(name)}" name="${escaped(name)}" value="${escaped(value)}" ${attributes}>`;
}

function choice<T extends string>(
  id: string,
  field: keyof ActivityForm,
  label: string,
  values: readonly T[],
  names: Record<T, string>,
  chosen: string,
): string {
  const name = inputId(id, field);
  const options = values.map(
    (each) => `<option value="${each}"${each === chosen ? ' selected' : ''}>${escaped(names[each])}</option>`,
  );
  return `${labelFor(name, label)}<select id="${escaped(name)}" name="${escaped(name)}">${options.join('')}</select>`;
}

function figure(text: string): string {
  return /^[\d ,]{0,12}$/.test(text) ? text : '';
}

function labelFor(name: string, text: string): string {
  return `<label for="${escaped(name)}">${escaped(text)}</label>`;
}

function button(choice: string, text: string, kind = ''): string {
  return `<button${kind ? ` class="${kind}"` : ''} name="${FORM_FIELDS.choice}" value="${choice}">${escaped(text)}</button>`;
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escaped(value)}">`;
}

function quiet(text: string): string {
  return text === '' ? '' : `<p class="quiet">${escaped(text)}</p>`;
}
