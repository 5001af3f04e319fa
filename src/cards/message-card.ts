import { type Card, card, line } from './elements.ts';

/** One sentence where a card stood: a refusal, or what became of a button. */
export function messageCard(text: string): Card {
  return card([line([text])]);
}
