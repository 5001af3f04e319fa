import type { Week } from '../domain/time/period.ts';
import type { Phrases } from '../language/en/en.ts';
import { type Card, card, execute, executeBare, line, sentence } from './elements.ts';
import { VERBS, type Verb } from './verbs.ts';

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

/** Under a link that was made: the button that ends it. */
export function revokeCard(
  { revoke, revokeWhy }: Phrases['web'],
  data: { checkIn: string; person: string; link: string },
): Card {
  return card([sentence(revokeWhy, { subtle: true, size: 'small' })], [executeBare(revoke, VERBS.revokeLink, data)]);
}

/** A question before something that cannot be taken back. */
export function confirmCard(
  { title, body, yes, no }: { title: string; body: string; yes: string; no: string },
  verb: Verb,
  data: Record<string, unknown>,
): Card {
  return card(
    [line([{ text: title, bold: true }]), line([body])],
    [execute(yes, verb, data, { associatedInputs: 'none', style: 'destructive' }), executeBare(no, VERBS.doNothing)],
  );
}
