import { appendAudit } from '../audit/audit-log.ts';
import type { AuditAction, AuditEntry } from '../domain/audit/audit.ts';
import type { Person } from '../domain/network/network.ts';
import type { BotDeps } from './bot-deps.ts';

/** Notes who read or did what. */
export async function audit(
  deps: BotDeps,
  person: Person,
  action: AuditAction,
  detail: AuditEntry['detail'],
): Promise<void> {
  await appendAudit(deps, { by: person.id, action, detail });
}
