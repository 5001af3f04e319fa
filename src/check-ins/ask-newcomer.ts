import { checkInId } from '../domain/check-in.ts';
import { focalOrganisationsOf, type Person } from '../domain/network.ts';
import { weekOf } from '../domain/period.ts';
import { instantOf, type RecipeDeps, settingsOf } from '../recipe.ts';
import { asksFor, personalChats } from './ask.ts';

/** Somebody became reachable in the middle of a week: what their organisations are asked for goes out now. */
export async function askNewcomer(deps: RecipeDeps, person: Person): Promise<void> {
  const organisationIds = focalOrganisationsOf(person);
  if (organisationIds.length === 0) return;
  const { zone } = await settingsOf(deps.store);
  const week = weekOf(instantOf(deps), zone);
  const round = await deps.store.rounds.get(week);
  if (round?.state !== 'open') return;
  for (const organisationId of organisationIds) {
    const checkIn = await deps.store.checkIns.get(checkInId(week, organisationId));
    if (checkIn?.state !== 'planned' && checkIn?.state !== 'unreachable') continue;
    await deps.enqueue(asksFor(checkIn, [person], await personalChats(deps.store)));
  }
}
