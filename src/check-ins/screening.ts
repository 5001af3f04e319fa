import type { SafeguardEvent } from '../domain/audit/audit.ts';
import { memberDomainsOf } from '../domain/network/network.ts';
import type { ScreenOptions } from '../domain/safeguarding/safeguarding.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { screenHit } from '../runtime/observe.ts';
import type { Store } from '../store/store.ts';

export type ScreeningDeps = Pick<RecipeDeps, 'store' | 'now' | 'newId' | 'log'>;

/** Our own domains are read only when an address is there to be judged. */
export async function screeningFor(store: Store, inputs: unknown): Promise<ScreenOptions> {
  const text = typeof inputs === 'string' ? inputs : JSON.stringify(inputs ?? '');
  return text.includes('@') ? { memberDomains: memberDomainsOf(await store.people.list()) } : {};
}

/** What was turned away is counted, by kind and field; the text is nowhere. */
export async function noteScreenHit(deps: ScreeningDeps, hit: Omit<SafeguardEvent, 'id' | 'at'>): Promise<void> {
  const { organisationId, field, detectors } = hit;
  deps.log.warn('screen.hit', { organisation: organisationId, field, detectors: detectors.join(',') });
  screenHit(detectors);
  await deps.store.safeguarding.append({ id: deps.newId(), at: deps.now().toISOString(), ...hit });
}
