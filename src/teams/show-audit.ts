import { auditCard } from '../cards/audit-card.ts';
import type { Card } from '../cards/elements.ts';
import { checkLinks } from '../domain/audit/audit.ts';
import { settingsOf } from '../store/settings.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn } from './turn.ts';

/** As many as are read on a phone; the command line has them all. */
const SHOWN = 25;

/** "audit": who read or did what, the newest first. The whole log is looked at once a day (privacy/keep-retention.ts). */
export async function showAudit(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: reader } = turn;
  const [events, people, { zone }] = await Promise.all([
    deps.store.audit.latest(SHOWN),
    deps.store.people.list(),
    settingsOf(deps.store),
  ]);
  await audit(deps, reader, 'audit', { rows: events.length });
  return auditCard({
    events,
    check: checkLinks(events, deps.hash),
    names: new Map(people.map(({ id, displayName }) => [id, displayName])),
    zone,
    phrases: turn.phrases,
    language: turn.language,
  });
}
