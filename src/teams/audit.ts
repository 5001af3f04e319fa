import type { AuditEvent } from '../domain/audit.ts';
import type { Person } from '../domain/network.ts';
import type { BotDeps } from './bot-deps.ts';

/** Notes who read or did what. */
export async function audit(
  deps: BotDeps,
  person: Person,
  action: AuditEvent['action'],
  detail: AuditEvent['detail'],
): Promise<void> {
  await deps.store.audit.append({ id: deps.newId(), at: deps.now().toISOString(), by: person.id, action, detail });
}
