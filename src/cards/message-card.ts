import type { Week } from '../domain/period.ts';
import type { Phrases } from '../language/phrases.ts';
import { type Card, card, executeBare, line } from './elements.ts';
import { VERBS } from './verbs.ts';

/** One sentence where a card stood: a refusal, or what became of a button. */
export function messageCard(text: string): Card {
  return card([line([text])]);
}

/** Nobody knows whether the digest got through: whoever has looked, and did not find it, has it posted again. */
export function uncertainDigestCard(week: Week, { uncertain, postAgain }: Phrases['digest']): Card {
  return card([line([uncertain(week)])], [executeBare(postAgain, VERBS.postAgain, { week })]);
}

/** The form behind a button, where the form itself is too big for a message. */
export function invitationCard(text: string, button: string): Card {
  return card([line([text])], [executeBare(button, VERBS.openForm)]);
}
