import type { ReceiptView } from '../domain/check-in/receipt-view.ts';
import type { Language } from '../domain/network/network.ts';
import type { StatusUpdate } from '../domain/plan/status-update.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDate, formatInstant, formatNumber } from '../language/format.ts';
import { type Card, card, container, type Element, executeBare, line, sentence } from './elements.ts';
import { VERBS } from './verbs.ts';

export interface ReceiptCard {
  phrases: Phrases;
  language: Language;
  /** For an officer: whose answer it is, and no button, as what they do is the focal point's. */
  viewOnly?: boolean;
}

type Receipt = ReceiptView & ReceiptCard;

/** What replaces the form after saving: what was kept, who said so and when. */
export function checkInReceipt(view: ReceiptView, options: ReceiptCard): Card {
  const receipt = { ...view, ...options };
  const { phrases, language, zone, answeredBy, answeredAt, already, updates, key, revision } = receipt;
  const at = formatInstant(answeredAt, zone, language);
  const { viewOnly = false } = options;
  const theirs = viewOnly ? phrases.receipt.by(answeredBy, at) : phrases.receipt.already(answeredBy, at);
  const headline = already || viewOnly ? theirs : phrases.receipt.title;
  return card(
    [
      container([line([{ text: headline, bold: true }])], { style: already ? 'warning' : 'good' }),
      line([{ text: receipt.organisationName, bold: true }]),
      ...(already || viewOnly
        ? []
        : [line([{ text: phrases.receipt.by(answeredBy, at), subtle: true, size: 'small' }], { spacing: 'none' })]),
      ...(receipt.late ? [sentence(phrases.receipt.late, { subtle: true, size: 'small', spacing: 'none' })] : []),
      ...updates.map((update) => updateLine(update, receipt)),
      ...(receipt.waiting ? [sentence(phrases.receipt.rest(receipt.waiting.count), { separator: true })] : []),
    ],
    viewOnly
      ? []
      : [
          executeBare(phrases.receipt.edit, VERBS.edit, {
            formKey: key,
            revision,
            activityIds: updates.map((update) => update.activityId),
          }),
          ...(receipt.waiting
            ? [
                executeBare(phrases.receipt.nothingElse, VERBS.noChange, {
                  formKey: receipt.waiting.key,
                  revision: receipt.waiting.revision,
                  activityIds: receipt.waiting.activityIds,
                }),
              ]
            : []),
          ...(receipt.moreActivities > 0
            ? [
                executeBare(phrases.form.reportOther, VERBS.otherActivities, {
                  shown: updates.map((update) => update.activityId),
                }),
              ]
            : []),
        ],
  );
}

function updateLine(update: StatusUpdate, { phrases, language, titles }: Receipt): Element {
  return line(
    [
      { text: titles[update.activityId] ?? update.activityId, bold: update.type !== 'no_change' },
      { text: `\n${standing(update, phrases, language)}`, size: 'small', subtle: update.type === 'no_change' },
    ],
    { separator: true, spacing: 'small' },
  );
}

/** "Delayed, until Sun 14 Mar 2027, 45 reached": also what a proposal shows before it is saved. */
export function standing(update: StatusUpdate, phrases: Phrases, language: Language): string {
  const parts = [phrases.status[update.status]];
  if (update.type === 'no_change') parts.push(phrases.receipt.unchanged);
  if (update.actualEnd) parts.push(phrases.receipt.ended(formatDate(update.actualEnd, language)));
  if (update.reviewDate) parts.push(phrases.receipt.review(formatDate(update.reviewDate, language)));
  if (update.revisedEnd) parts.push(phrases.receipt.until(formatDate(update.revisedEnd, language)));
  if (update.reachedPeople !== undefined)
    parts.push(phrases.receipt.reached(formatNumber(update.reachedPeople, language)));
  if (update.supportNeeded !== 'none') parts.push(phrases.support[update.supportNeeded]);
  const own = [update.reason, update.narrative, update.outcome].filter(Boolean).join(' – ');
  return own === '' ? parts.join(' · ') : `${parts.join(' · ')}\n“${own}”`;
}
