import { needsGrant } from '../domain/network/listed-roles.ts';
import type { Person } from '../domain/network/network.ts';
import type { ImportReport } from '../imports/import-report.ts';
import { announceIdentity, announceRole } from '../notices/announce-people.ts';
import { createOutbox } from '../outbox/outbox.ts';
import { now, sha256 } from '../runtime/process.ts';
import type { Store } from '../store/store.ts';
import { COMMAND_LINE } from './command-store.ts';

/** What was changed of who may do what, and of whom an account is taken for: on record, and told. `before`: people as they stood. */
export async function announceChanges(
  store: Store,
  before: readonly Person[],
  {
    roleChanges,
    identities,
  }: {
    roleChanges: ImportReport['roleChanges'];
    identities: readonly Pick<ImportReport['identities'][number], 'personId' | 'field' | 'applied'>[];
  },
): Promise<void> {
  const deps = { store, now, hash: sha256, outbox: createOutbox({ store, now }) };
  // Only the focal points of a new list are many and expected.
  for (const { personId, role, added, isNew } of roleChanges)
    if (!isNew || needsGrant(role)) await announceRole(deps, { personId, role, added, by: COMMAND_LINE });
  for (const { personId, field, applied } of identities) {
    const person = before.find(({ id }) => id === personId);
    if (applied && person) await announceIdentity(deps, { before: person, field, by: COMMAND_LINE });
  }
}
