import type { CheckIn, CheckInRound } from '../domain/check-in/check-in.ts';
import { escalationOf } from '../domain/check-in/escalation.ts';
import type { Person } from '../domain/network/network.ts';
import type { SilentOrganisation } from '../domain/outbox/delivery.ts';
import { groupLeadsOf, loadReaders, noticesTo, secretariatOf } from '../notices/notices.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';

/**
 * Silence goes up a step with every round (domain/check-in/escalation.ts); the alternate is asked when the next round opens. Whoever is
 * told gets one message about all of them, and the channel never does.
 */
export async function escalateSilence(
  deps: RecipeDeps,
  round: CheckInRound,
  checkIns: readonly CheckIn[],
): Promise<void> {
  const silent = checkIns.flatMap((checkIn) => {
    const escalation = escalationOf(checkIn);
    return escalation && escalation.to !== 'alternate' ? [{ checkIn, ...escalation }] : [];
  });
  if (silent.length === 0) return;
  const [readers, activities] = await Promise.all([loadReaders(deps.store), deps.store.activities.list()]);
  const lists = new Map<Person, SilentOrganisation[]>();
  for (const { checkIn, rounds, to } of silent) {
    const led = activities.filter((activity) => checkIn.activityIds.includes(activity.id));
    const told = to === 'secretariat' ? secretariatOf(readers) : groupLeadsOf(led, readers);
    for (const person of told)
      lists.set(person, [...(lists.get(person) ?? []), { organisationId: checkIn.organisationId, rounds }]);
  }
  await deps.outbox.enqueue(
    [...lists].flatMap(([person, organisations]) =>
      noticesTo([person], readers, round.id, round.id, { about: 'silent', week: round.id, organisations }),
    ),
  );
}
