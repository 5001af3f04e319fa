import type { ActivityForm } from '../domain/check-in/answer-form.ts';
import type { Language } from '../domain/network/network.ts';
import type { StatusUpdate } from '../domain/plan/status-update.ts';
import type { Phrases } from '../language/en/en.ts';
import { standing } from './check-in-receipt.ts';
import { type Card, card, executeBare, heading, line } from './elements.ts';
import { type FormData, inputId } from './form-data.ts';
import { VERBS } from './verbs.ts';

/** A chat update as it was understood: nothing is saved before somebody says yes. */
export function proposalCard(
  update: StatusUpdate,
  title: string,
  form: ActivityForm,
  data: FormData,
  phrases: Phrases,
  language: Language,
): Card {
  const inputs = Object.fromEntries(
    (Object.keys(form) as (keyof ActivityForm)[]).map((field) => [inputId(update.activityId, field), form[field]]),
  );
  const sent = { ...data, ...inputs };
  return card(
    [
      heading(phrases.proposal.title),
      line([{ text: title, bold: true }]),
      line([{ text: `${update.activityId}\n`, subtle: true, size: 'small' }, standing(update, phrases, language)], {
        spacing: 'none',
      }),
    ],
    [
      executeBare(phrases.proposal.confirm, VERBS.confirmUpdate, sent),
      executeBare(phrases.proposal.change, VERBS.changeUpdate, sent),
      executeBare(phrases.proposal.cancel, VERBS.cancelUpdate),
    ],
  );
}
