import type { CheckIn, CheckInRound } from '../domain/check-in/check-in.ts';
import { countStates, type ResponseFigures, responseOf, type StateCounts } from '../domain/check-in/ledger.ts';
import type { Week } from '../domain/time/period.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { latestRound } from './latest-round.ts';

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

/** Every organisation on the roster and the one state its check-in is in. Throws when the states do not add up. */
export async function loadLedger(deps: Pick<RecipeDeps, 'store' | 'now'>, week?: Week): Promise<Ledger | undefined> {
  const store = deps.store.batched();
  const [round, organisations, people] = await Promise.all([
    week ? store.rounds.get(week) : latestRound(store, instantOf(deps)),
    store.organisations.list(),
    store.people.list(),
  ]);
  if (!round) return undefined;
  const checkIns = await store.checkIns.ofWeek(round.id);
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
