import type { Person } from '../domain/network/network.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';

/** Everything that is held about a person, for the person (Data Protection Act 2019 s.26). */
export async function heldAbout({ store, now }: Pick<RecipeDeps, 'store' | 'now'>, person: Person) {
  const [chats, updates, checkIns, deliveries, audit, organisations, imports] = await Promise.all([
    store.conversations.list(),
    store.updates.since(''),
    store.checkIns.list(),
    store.deliveries.list(),
    store.audit.list(),
    store.organisations.list(),
    store.importRuns.list(),
  ]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    asOf: now().toISOString(),
    about: {
      displayName: person.displayName,
      workEmail: person.workEmail ?? null,
      formerEmail: person.formerEmail ?? null,
      entraObjectId: person.aadObjectId ?? null,
      language: person.language,
      onLeaveUntil: person.optedOutUntil ?? null,
      linksDeadBefore: person.linksFrom ?? null,
      roles: person.assignments.map(({ role, organisationId }) => ({
        role,
        organisation: organisationId ? (names.get(organisationId) ?? organisationId) : null,
      })),
    },
    chats: chats
      .filter((chat) => chat.personId === person.id || (chat.aadObjectId && chat.aadObjectId === person.aadObjectId))
      .map(({ id, scope, seenAt, refused, refusedSince, reachedAt, misread, offers = [] }) => ({
        id,
        scope,
        seenAt,
        refused: refused ?? null,
        refusedSince: refusedSince ?? null,
        reachedAt: reachedAt ?? null,
        notUnderstoodAt: misread?.at ?? null,
        offeredFiles: offers.map(({ file, filters, offeredAt }) => ({ file, filters, offeredAt })),
      })),
    statusUpdates: updates
      .filter(({ submittedBy, recordedBy }) => submittedBy === person.id || recordedBy === person.id)
      .map(({ etag: _, ...update }: (typeof updates)[number] & { etag?: string }) => update),
    answeredCheckIns: checkIns.filter(({ answeredBy }) => answeredBy === person.id).map(({ id }) => id),
    messages: deliveries
      .filter(({ content }) => 'personId' in content && content.personId === person.id)
      .map(({ id, state, queuedAt, sentAt }) => ({ id, state, queuedAt, sentAt: sentAt ?? null })),
    changedByLists: imports.flatMap(({ at, by, changes }) =>
      changes
        .filter(({ kind, id }) => kind === 'person' && id === person.id)
        .map(({ change, fields }) => ({ at, by, change, fields })),
    ),
    onRecord: audit
      .filter(({ by, detail }) => by === person.id || detail['person'] === person.id)
      .map(({ at, action, by }) => ({ at, action, byYou: by === person.id })),
  };
}
