import type { SafeguardEvent } from '../domain/audit/audit.ts';
import { screeningOf } from '../domain/network/screening-of.ts';
import type { Detector } from '../domain/safeguarding/detector.ts';
import { type ScreenOptions, screen } from '../domain/safeguarding/safeguarding.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { screenHit } from '../runtime/observe.ts';
import type { Store } from '../store/store.ts';

export type ScreeningDeps = Pick<RecipeDeps, 'store' | 'now' | 'newId' | 'log'>;

/** Who and what belongs to the network is read only when an address or a name is there to be judged. */
export async function screeningFor(store: Store, inputs: unknown): Promise<ScreenOptions> {
  const texts =
    typeof inputs === 'string' ? [inputs] : Object.values(inputs ?? {}).filter((each) => typeof each === 'string');
  const wantsNames = texts.some((text) => screen(text).detectors.some((detector) => OF_NAMES.includes(detector)));
  if (!wantsNames) return {};
  const [people, organisations] = await Promise.all([store.people.list(), store.organisations.list()]);
  return screeningOf(people, organisations);
}

/** What these hits say is no leak where it is the network's own. */
const OF_NAMES: readonly Detector[] = ['email', 'person_name', 'name_like', 'suspect_identified', 'health_of_a_person'];

/** What was turned away is counted, by kind and field; the text is nowhere. */
export async function noteScreenHit(deps: ScreeningDeps, hit: Omit<SafeguardEvent, 'id' | 'at'>): Promise<void> {
  const { organisationId, field, detectors } = hit;
  deps.log.warn('screen.hit', { organisation: organisationId, field, detectors: detectors.join(',') });
  screenHit(detectors);
  await deps.store.safeguarding.append({ id: deps.newId(), at: deps.now().toISOString(), ...hit });
}
