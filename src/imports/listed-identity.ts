import type { Person } from '../domain/network/network.ts';
import { type Identity, identityChanges } from '../domain/network/role-change.ts';
import { erasedBefore } from '../domain/privacy/erased.ts';
import type { Book, PeopleContext } from './people-book.ts';
import type { RowReading } from './row-reading.ts';

/**
 * Whose account and mailbox it is. A list completes what is not known; what is known it changes only when told to. `before`: as they stood
 * before the list, with the rights they have; `known`: with what the rows above have said of them.
 */
export function identityOf(
  reading: RowReading,
  { before, known }: { before: Person | undefined; known: Person | undefined },
  { workEmail, aadObjectId }: { workEmail: string; aadObjectId: string },
  { identities }: Book,
  { changeIdentities }: PeopleContext,
): Identity {
  const listed: Identity = { ...(aadObjectId ? { aadObjectId } : {}), ...(workEmail ? { workEmail } : {}) };
  const changes = [...new Set([...identityChanges(before, listed), ...identityChanges(known, listed)])];
  for (const field of changes) {
    identities.push({ row: reading.row, personId: known?.id ?? '', field, applied: changeIdentities });
    const what = field === 'aadObjectId' ? 'Entra object id' : 'e-mail';
    reading.warn(
      field === 'aadObjectId' ? 'objectId' : 'email',
      changeIdentities
        ? `the ${what} of somebody who is known is changed; they and the admins are told`
        : `is another ${what} than is known of this person; the known one is kept. To change it: --change-identities`,
    );
  }
  const refused = changeIdentities ? [] : changes;
  const { aadObjectId: knownId, workEmail: knownMail } = known ?? {};
  return {
    ...(knownId ? { aadObjectId: knownId } : {}),
    ...(knownMail ? { workEmail: knownMail } : {}),
    ...Object.fromEntries(Object.entries(listed).filter(([field]) => !refused.includes(field as keyof Identity))),
  };
}

/** Lists are kept and sent around for longer than people stay: an old one must not bring back whom nobody may ask any more. */
export function refuseWhoIsGone(
  reading: RowReading,
  existing: Person | undefined,
  named: { workEmail: string; aadObjectId: string },
  { people, hash, bringBack }: PeopleContext,
): void {
  if (bringBack) return;
  if (existing && !existing.active)
    reading.reject('name', 'has left the network; if they are back, say so with --bring-back');
  if (!existing && erasedBefore(named, people, hash))
    reading.reject('name', 'was erased, perhaps at their own wish; if they want to be on the list again, --bring-back');
}
