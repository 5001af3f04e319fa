import { loadLedger } from '../check-ins/load-ledger.ts';
import type { Environment } from '../config.ts';
import { CHECK_IN_STATES } from '../domain/check-in/check-in.ts';
import { en } from '../language/en/en.ts';
import { now } from '../runtime/process.ts';
import { actingAs, auditCommand, withStore } from './command-store.ts';
import { CommandError, columns, type Output } from './output.ts';

/** `ledger [--week W]`: every organisation and the state of its check-in. */
export async function ledgerCommand(
  env: Environment,
  output: Output,
  week: string | undefined,
  as: string | undefined,
): Promise<void> {
  await withStore(env, async (store) => {
    const reader = await actingAs(store, as, 'read-ledger');
    const ledger = await loadLedger({ store, now }, week);
    if (!ledger) throw new CommandError(week ? `no round was opened in week ${week}` : 'no round has been opened yet');
    const { round, counts, rows } = ledger;
    await auditCommand(store, reader, 'ledger', { rows: rows.length });
    const roster = round.rosterOrganisationIds.length;
    output.value({
      week: round.id,
      roster,
      states: counts,
      rows: rows.map(({ checkIn, organisation, answeredBy }) => ({
        organisationId: checkIn.organisationId,
        organisation,
        state: checkIn.state,
        reason: checkIn.stateReason ?? null,
        since: checkIn.stateSince,
        outOfReachSince: checkIn.state === 'unreachable' ? (checkIn.outOfReachSince ?? checkIn.stateSince) : null,
        tried: checkIn.tried ?? [],
        answeredBy: answeredBy ?? null,
        channel: checkIn.channel ?? null,
      })),
    });
    output.line(`Week ${round.id}, round ${round.state}`);
    const table = rows.map(({ checkIn, organisation, answeredBy }) => [
      organisation,
      en.state[checkIn.state],
      [
        checkIn.stateReason && en.stateReason[checkIn.stateReason],
        answeredBy && `by ${answeredBy}`,
        checkIn.state === 'unreachable' &&
          en.ledger.outOfReachSince((checkIn.outOfReachSince ?? checkIn.stateSince).slice(0, 10)),
        checkIn.tried?.length && en.ledger.tried(checkIn.tried.map((way) => en.ledger.way[way]).join(', ')),
      ]
        .filter(Boolean)
        .join(', '),
    ]);
    for (const row of columns(table)) output.line(row);
    const sum = CHECK_IN_STATES.filter((state) => counts[state] > 0).map(
      (state) => `${counts[state]} ${en.state[state].toLowerCase()}`,
    );
    output.line(en.ledger.adds(sum.join(' + '), roster));
  });
}
