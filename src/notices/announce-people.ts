import { appendAudit } from '../audit/audit-log.ts';
import type { Person, Role } from '../domain/network/network.ts';
import { hasAdmin, type Identity } from '../domain/network/role-change.ts';
import { formerMailboxOf, type NewDelivery } from '../domain/outbox/delivery.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { currentWeek } from '../store/settings.ts';
import { loadReaders, noticesTo, type Readers } from './notices.ts';

type AnnounceDeps = Pick<RecipeDeps, 'store' | 'now' | 'hash' | 'outbox'>;

/** A role that somebody has now or has no longer; `by`: who did it, a person's id or "command line". */
export interface RoleNews {
  personId: string;
  role: Role;
  added: boolean;
  by: string;
}

/** Nobody's rights change behind their back, or behind the other admins': on record, told to the person and to every other admin. */
export async function announceRole(deps: AnnounceDeps, { personId, role, added, by }: RoleNews): Promise<void> {
  const change = added ? 'added' : 'taken';
  await appendAudit(deps, { by, action: 'role-changed', detail: { person: personId, role, change } });
  const readers = await loadReaders(deps.store);
  const week = await currentWeek(deps);
  const subject = `${personId}|${role}|${change}|${instantOf(deps)}`;
  const told = readers.people.filter(({ id }) => id === personId);
  const admins = adminsOf(readers).filter(({ id }) => id !== personId && id !== by);
  await deps.outbox.enqueue([
    ...noticesTo(told, readers, week, subject, { about: 'role', role, added }),
    ...noticesTo(admins, readers, week, subject, { about: 'role-of', personId, role, added }),
  ]);
}

/** Somebody is known by another account or mailbox from now on. `before`: as they stood. */
export interface IdentityNews {
  before: Person;
  field: keyof Identity;
  by: string;
}

/** Told where they were reached until now, in Teams and by mail, and to every admin: whoever holds the new account is not asked. */
export async function announceIdentity(deps: AnnounceDeps, { before, field, by }: IdentityNews): Promise<void> {
  const { id } = before;
  await appendAudit(deps, { by, action: 'identity-changed', detail: { person: id, field } });
  const readers = await loadReaders(deps.store);
  const week = await currentWeek(deps);
  const notice = { about: 'identity', personId: id, field } as const;
  const subject = `${id}|${field}|${instantOf(deps)}`;
  const chat = before.aadObjectId && readers.chats.get(before.aadObjectId);
  const old = [...(chat ? [chat.id] : []), ...(field === 'workEmail' ? [formerMailboxOf(id)] : [])];
  const admins = adminsOf(readers).filter((admin) => admin.id !== id);
  await deps.outbox.enqueue([
    ...old.map(
      (conversationId): NewDelivery => ({
        id: `notice|identity|${subject}|${conversationId}`,
        week,
        conversationId,
        content: { kind: 'notice', notice, personId: id },
      }),
    ),
    ...noticesTo(admins, readers, week, subject, notice),
  ]);
}

function adminsOf({ people }: Readers): Person[] {
  return people.filter((person) => hasAdmin([person]));
}
