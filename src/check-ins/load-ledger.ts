import type { CheckIn, CheckInRound } from '../domain/check-in.ts';
import { countStates, type ResponseFigures, responseOf, type StateCounts } from '../domain/check-in-ledger.ts';
import type { Instant, Week } from '../domain/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { type Read, reads } from '../store/reads.ts';
import { checkInsOf, latestRound, latestRoundReads } from './latest-round.ts';

export interface LedgerRow {
  checkIn: CheckIn;
  organisation: string;
  answeredBy?: string;
}

export interface Ledger {
  round: CheckInRound;
  counts: StateCounts;
  response: ResponseFigures;
  /** In the order of the organisations' names. */
  rows: LedgerRow[];
}

/** What a ledger is made of, as reads: asked for in one go. */
export function ledgerReads(now: Instant): Read[] {
  return [reads.settings(), reads.all('organisations'), reads.all('people'), ...latestRoundReads(now)];
}

/** Every organisation on the roster and the one state its check-in is in. Throws when the states do not add up. */
export async function loadLedger(deps: Pick<RecipeDeps, 'store' | 'now'>, week?: Week): Promise<Ledger | undefined> {
  const now = instantOf(deps);
  const store = await deps.store.ahead(ledgerReads(now));
  const round = week ? await store.rounds.get(week) : await latestRound(store, now);
  if (!round) return undefined;
  const [checkIns, organisations, people] = await Promise.all([
    checkInsOf(store, round.id, now),
    store.organisations.list(),
    store.people.list(),
  ]);
  const names = new Map(organisations.map((organisation) => [organisation.id, organisation.name]));
  const persons = new Map(people.map((person) => [person.id, person.displayName]));
  const counts = countStates(round.rosterOrganisationIds, checkIns);
  const rows = checkIns
    .map((checkIn) => ({
      checkIn,
      organisation: names.get(checkIn.organisationId) ?? checkIn.organisationId,
      ...(checkIn.answeredBy ? { answeredBy: persons.get(checkIn.answeredBy) ?? checkIn.answeredBy } : {}),
    }))
    .sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
  return { round, counts, response: responseOf(counts), rows };
}
