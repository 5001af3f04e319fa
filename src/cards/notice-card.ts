import type { Phrases } from '../language/en/en.ts';
import { type Card, card, heading, line, sentence } from './elements.ts';

/** A short message about one thing: a headline of ours, and the particulars, which people may have written. */
export function noticeCard(title: string, particulars: readonly string[], advice: string, phrases: Phrases): Card {
  return card([
    heading(title),
    ...particulars.map((text) => line([{ text }], { spacing: 'small' })),
    sentence(advice || phrases.notice.noReply, { subtle: true, size: 'small' }),
  ]);
}
