import type { Signpost } from '../domain/safeguarding/signposts.ts';
import type { Phrases } from '../language/en/en.ts';
import { type Card, card, heading, line, sentence } from './elements.ts';

/** Where people are sent for help, and what still has to be confirmed. */
export function signpostsCard(signposts: readonly Signpost[], phrases: Phrases): Card {
  const words = phrases.signposts;
  return card([
    heading(words.title),
    sentence(words.why, { size: 'small', subtle: true }),
    ...signposts.map(({ name, number, confirmed }) =>
      line(
        [
          { text: `${number} `, bold: true },
          name,
          confirmed
            ? { text: `\n${words.confirmed}`, size: 'small', tone: 'good' }
            : { text: `\n${words.example}`, size: 'small', tone: 'warning' },
        ],
        { spacing: 'small' },
      ),
    ),
    ...(signposts.length === 0 ? [sentence(words.none)] : []),
    sentence(words.how, { size: 'small', subtle: true, separator: true }),
  ]);
}
