import type { CheckIn, CheckInRound } from '../domain/check-in.ts';
import { countStates, type ResponseFigures, responseOf, type StateCounts } from '../domain/check-in-ledger.ts';
import type { Week } from '../domain/period.ts';
import type { Store } from '../store/store.ts';

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

/** The round of a week, or the latest one; undefined when there is none. */
export async function findRound(store: Store, week?: Week): Promise<CheckInRound | undefined> {
  if (week) return store.rounds.get(week);
  return (await store.rounds.list()).at(-1);
}

/** Every organisation on the roster and the one state its check-in is in. Throws when the states do not add up. */
export async function loadLedger(store: Store, week?: Week): Promise<Ledger | undefined> {
  const round = await findRound(store, week);
  if (!round) return undefined;
  const [checkIns, organisations, people] = await Promise.all([
    store.checkIns.ofWeek(round.id),
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
