import { type Card, card, executeBare, line } from './elements.ts';
import { VERBS } from './verbs.ts';

/** One sentence where a card stood: a refusal, or what became of a button. */
export function messageCard(text: string): Card {
  return card([line([text])]);
}

/** The form behind a button, where the form itself is too big for a message. */
export function invitationCard(text: string, button: string): Card {
  return card([line([text])], [executeBare(button, VERBS.openForm)]);
}
