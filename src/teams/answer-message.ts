import { detectorNames } from '../cards/complaint-text.ts';
import { notUnderstoodCard } from '../cards/help-card.ts';
import { noteScreenHit, screeningFor } from '../check-ins/screening.ts';
import { screen } from '../domain/safeguarding/safeguarding.ts';
import { ExpectedError } from '../errors.ts';
import { type Asked, runAsked } from './access.ts';
import type { BotDeps } from './bot-deps.ts';
import { findRoute, LONGEST_TEXT, type Reply } from './routes.ts';
import { waysToReport } from './signposts.ts';
import type { Turn } from './turn.ts';

/** What a message is answered. `asked`: what it was taken for; absent when it led to nothing, and may be mended by an edit. */
export interface MessageAnswer {
  reply: Reply;
  asked?: Asked<string, Reply>;
}

/** Screens what somebody wrote, finds the command in it, and runs that. */
export async function answerMessage(deps: BotDeps, turn: Turn): Promise<MessageAnswer> {
  const { text, phrases } = turn;
  if (text.length > LONGEST_TEXT) throw new ExpectedError('text_too_long', 'a message over the limit');
  const { verdict, detectors } = screen(text, await screeningFor(deps.store, text));
  if (verdict === 'block') {
    const organisationId = turn.caller?.assignments.find((each) => each.organisationId)?.organisationId;
    const whose = organisationId ? { organisationId } : {};
    await noteScreenHit(deps, { ...whose, field: 'chat', detectors, action: 'blocked' });
    const told = phrases.error.text_blocked(detectorNames(detectors, phrases));
    return { reply: `${told} ${waysToReport(turn)}` };
  }
  const found = findRoute(text);
  if (!found) return { reply: notUnderstoodCard(phrases) };
  return { reply: await runAsked(deps, turn, found.route, found.rest), asked: found.route };
}
