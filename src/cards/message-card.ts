import type { Language } from '../domain/network.ts';
import { type Card, card, line } from './elements.ts';

/** One sentence where a card stood: a refusal, or what became of a button. */
export function messageCard(text: string, language: Language): Card {
  return card([line([text])], [], language);
}
