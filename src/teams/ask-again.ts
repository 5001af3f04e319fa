import type { Card } from '../cards/elements.ts';
import { messageCard } from '../cards/message-card.ts';
import { askAgain } from '../check-ins/ask-again.ts';
import { checkInId } from '../domain/check-in/form-key.ts';
import type { Person } from '../domain/network/network.ts';
import { organisationNamed } from '../domain/plan/filters.ts';
import { weekOf } from '../domain/time/period.ts';
import { ExpectedError } from '../errors.ts';
import { PHRASES } from '../language/phrases.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import { showToDo } from './secretariat.ts';
import type { CallerTurn } from './turn.ts';

/** "ask again Example Alpha": for an organisation whose card may not have got through. */
export async function askAgainByName(deps: BotDeps, turn: CallerTurn, rest: string): Promise<string> {
  const { caller: officer } = turn;
  const organisation = organisationNamed(rest.trim(), await deps.store.organisations.list());
  if (!organisation) throw new ExpectedError('organisation_unknown', 'asks nobody again', rest.trim());
  return said(deps, officer, checkInId(weekOf(turn.now, turn.zone), organisation.id), organisation.name);
}

/** The button in the to-do list: the list comes back, with what became of it on top. */
export async function askAgainPressed(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: officer } = turn;
  const { checkIn: id } = data as { checkIn?: unknown };
  const checkIn = typeof id === 'string' ? await deps.store.checkIns.get(id) : undefined;
  if (!checkIn) throw new ExpectedError('card_outdated', 'asks a check-in again that is not there');
  const organisation = await deps.store.organisations.get(checkIn.organisationId);
  const told = await said(deps, officer, checkIn.id, organisation?.name ?? checkIn.organisationId);
  const list = await showToDo(deps, turn);
  return { ...list, body: [...messageCard(told).body, ...list.body] };
}

async function said(deps: BotDeps, officer: Person, id: string, name: string): Promise<string> {
  const words = PHRASES[officer.language].askAgain;
  const result = await askAgain(deps, id);
  if (result.outcome === 'not_waiting') return words.notWaiting(name);
  if (result.outcome === 'nobody') return words.nobody(name);
  await audit(deps, officer, 'asked-again', { checkIn: id, people: result.people });
  return words.queued(name, result.people);
}
