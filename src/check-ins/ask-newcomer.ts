import { checkInId } from '../domain/check-in.ts';
import { focalOrganisationOf, type Person } from '../domain/network.ts';
import { weekOf } from '../domain/period.ts';
import { instantOf, type RecipeDeps, settingsOf } from '../recipe.ts';
import { asksFor, personalChats } from './ask.ts';

/** Somebody became reachable in the middle of a week: what their organisation is asked for goes out now. */
export async function askNewcomer(deps: RecipeDeps, person: Person): Promise<void> {
  const organisationId = focalOrganisationOf(person);
  if (!organisationId) return;
  const { zone } = await settingsOf(deps.store);
  const week = weekOf(instantOf(deps), zone);
  const round = await deps.store.rounds.get(week);
  const checkIn = await deps.store.checkIns.get(checkInId(week, organisationId));
  if (round?.state !== 'open' || !checkIn) return;
  if (checkIn.state !== 'planned' && checkIn.state !== 'unreachable') return;
  await deps.enqueue(asksFor(checkIn, [person], await personalChats(deps.store)));
}
