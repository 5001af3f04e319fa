import { auditCard } from '../cards/audit-card.ts';
import type { Card } from '../cards/elements.ts';
import { checkChain } from '../domain/audit.ts';
import { PHRASES } from '../language/phrases.ts';
import { settingsOf } from '../recipe.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import { personWhoMay } from './person.ts';
import type { Turn } from './turn.ts';

/** As many as are read on a phone; the command line has them all. */
const SHOWN = 25;

/** "audit": who read or did what, the newest first. */
export async function showAudit(deps: BotDeps, turn: Turn): Promise<Card> {
  const reader = await personWhoMay(deps, turn, 'read-audit');
  const [events, people, { zone }] = await Promise.all([
    deps.store.audit.list(),
    deps.store.people.list(),
    settingsOf(deps.store),
  ]);
  await audit(deps, reader, 'audit', { rows: Math.min(events.length, SHOWN) });
  return auditCard({
    events: events.slice(-SHOWN).reverse(),
    check: checkChain(events, deps.hash),
    names: new Map(people.map(({ id, displayName }) => [id, displayName])),
    zone,
    phrases: PHRASES[reader.language],
    language: reader.language,
  });
}
