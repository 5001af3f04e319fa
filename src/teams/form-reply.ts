import { checkInForm, type FormCard } from '../cards/check-in-form.ts';
import { checkInReceipt } from '../cards/check-in-receipt.ts';
import type { Card } from '../cards/elements.ts';
import type { Submitted } from '../check-ins/submit-answer.ts';
import type { FormView } from '../domain/check-in/form-view.ts';
import type { ReceiptView } from '../domain/check-in/receipt-view.ts';
import type { Language } from '../domain/network/network.ts';
import { PHRASES } from '../language/phrases.ts';

interface Reader {
  language: Language;
}

/** A form as its reader sees it. */
export function formReply(
  view: FormView,
  { language }: Reader,
  options: Omit<FormCard, 'phrases' | 'language'> = {},
): Card {
  return checkInForm(view, { phrases: PHRASES[language], language, ...options });
}

/** A receipt as its reader sees it; `viewOnly` for an officer, who has no button. */
export function receiptReply(view: ReceiptView, { language }: Reader, options: { viewOnly?: boolean } = {}): Card {
  return checkInReceipt(view, { phrases: PHRASES[language], language, ...options });
}

/** What takes the place of a form that was sent: its receipt, or the form once more. */
export function submittedReply(submitted: Submitted, reader: Reader): Card {
  return submitted.outcome === 'refused' ? formReply(submitted.form, reader) : receiptReply(submitted.receipt, reader);
}
