import type { SafeguardEvent } from '../domain/audit/audit.ts';
import type { Complaint } from '../domain/check-in/complaint.ts';
import { screeningOf } from '../domain/network/screening-of.ts';
import type { ScreenOptions } from '../domain/safeguarding/safeguarding.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { screenHit } from '../runtime/observe.ts';
import type { Store } from '../store/store.ts';

export type ScreeningDeps = Pick<RecipeDeps, 'store' | 'now' | 'newId' | 'log'>;

/** What is the network's own: asked for only once something was found, as most texts hold nothing. */
export async function networkScreening({ people, organisations }: Store): Promise<ScreenOptions> {
  return screeningOf(...(await Promise.all([people.list(), organisations.list()])));
}

/** What was turned away is counted, by kind and field; the text is nowhere. */
export async function noteScreenHit(deps: ScreeningDeps, hit: Omit<SafeguardEvent, 'id' | 'at'>): Promise<void> {
  const { organisationId, field, detectors } = hit;
  deps.log.warn('screen.hit', { organisation: organisationId, field, detectors: detectors.join(',') });
  screenHit(detectors);
  await deps.store.safeguarding.append({ id: deps.newId(), at: deps.now().toISOString(), ...hit });
}

/** The same of texts with a hit, by what became of them. */
export async function noteScreenHits(
  deps: ScreeningDeps,
  organisationId: string,
  complaints: readonly Complaint[],
  otherwise: 'asked' | 'confirmed',
): Promise<void> {
  for (const { field, code, detectors } of complaints) {
    if (!detectors) continue;
    const action = code === 'text_blocked' ? 'blocked' : otherwise;
    await noteScreenHit(deps, { organisationId, field, detectors, action });
  }
}
