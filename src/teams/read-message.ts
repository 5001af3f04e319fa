import { detectorNames } from '../cards/complaint-text.ts';
import type { Card } from '../cards/elements.ts';
import { notUnderstoodCard } from '../cards/help-card.ts';
import { networkScreening, noteScreenHit } from '../check-ins/screening.ts';
import { onlyNames, screen } from '../domain/safeguarding/safeguarding.ts';
import { ExpectedError } from '../errors.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Route } from './route.ts';
import { findRoute, LONGEST_TEXT } from './routes.ts';
import { waysToReport } from './signposts.ts';
import type { Turn } from './turn.ts';

/** What a message asks for; or what is to be said where it asks for nothing that may be done. */
export type MessageReading = { route: Route; rest: string } | { reply: Card | string };

/** Screens what somebody wrote, and finds the command in it. What the screen turns away is counted; nothing of it is kept. */
export async function readMessage(deps: BotDeps, turn: Turn): Promise<MessageReading> {
  const { text, phrases } = turn;
  if (text.length > LONGEST_TEXT) throw new ExpectedError('text_too_long', 'a message over the limit');
  const command = findRoute(text);
  const alone = screen(text);
  const result = alone.verdict === 'pass' ? alone : screen(text, await networkScreening(deps.store));
  const { verdict, detectors } = result;
  if (verdict === 'block' && !(command?.route.namesSomebody && onlyNames(result))) {
    const organisationId = turn.caller?.assignments.find((each) => each.organisationId)?.organisationId;
    const whose = organisationId ? { organisationId } : {};
    await noteScreenHit(deps, { ...whose, field: 'chat', detectors, action: 'blocked' });
    const told = phrases.error.text_blocked(detectorNames(detectors, phrases));
    return { reply: `${told} ${waysToReport(turn)}` };
  }
  return command ?? { reply: notUnderstoodCard(phrases) };
}
