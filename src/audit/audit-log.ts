import { type AuditEntry, chained } from '../domain/audit/audit.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';

/** Every replica and the command line write to one log: who is overtaken takes the next number. */
const TRIES = 50;

/** Notes who read or did what, as the next event of the log. */
export async function appendAudit(
  { store, now, hash }: Pick<RecipeDeps, 'store' | 'now' | 'hash'>,
  entry: Omit<AuditEntry, 'at'>,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [last] = await store.audit.latest(1);
    if (await store.audit.append(chained(last, { at: now().toISOString(), ...entry }, hash))) return;
  }
  throw new Error(`${TRIES} writers in a row were faster at the audit log`);
}
