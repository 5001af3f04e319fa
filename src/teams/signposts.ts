import type { Card } from '../cards/elements.ts';
import { signpostsCard } from '../cards/signposts-card.ts';
import { confirmedSignposts, EXAMPLE_SIGNPOSTS, readSignpostChange } from '../domain/safeguarding/signposts.ts';
import { ExpectedError } from '../errors.ts';
import { changeSettings } from '../store/settings.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn, Turn } from './turn.ts';

/** "signposts", "signposts confirm 116": where people are sent who have a case. */
export async function signposts(deps: BotDeps, turn: CallerTurn, rest: string): Promise<Card> {
  const { caller: admin, phrases } = turn;
  if (rest.trim() === '') {
    const { signposts: stand = EXAMPLE_SIGNPOSTS } = turn.settings;
    return signpostsCard(stand, phrases);
  }
  const { after } = await changeSettings(deps.store, ({ signposts: stand = EXAMPLE_SIGNPOSTS }) => {
    const reading = readSignpostChange(rest, stand);
    if (!reading.ok) throw new ExpectedError('signpost_unreadable', 'a change of signposts that is none');
    return { signposts: reading.signposts };
  });
  await audit(deps, admin, 'signposts-changed', { count: after.signposts?.length ?? 0 });
  return signpostsCard(after.signposts ?? [], phrases);
}

/** How to report safely, for somebody whose text was turned away. */
export function waysToReport({ settings, phrases }: Turn): string {
  return phrases.signposts.instead(confirmedSignposts(settings.signposts));
}
