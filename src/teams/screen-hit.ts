import type { SafeguardEvent } from '../domain/audit.ts';
import { screenHit } from '../observe.ts';
import type { BotDeps } from './bot-deps.ts';

/** What was turned away is counted, by kind and field; the text is nowhere. */
export async function noteScreenHit(deps: BotDeps, hit: Omit<SafeguardEvent, 'id' | 'at'>): Promise<void> {
  const { organisationId, field, detectors } = hit;
  deps.log.warn('screen.hit', { organisation: organisationId, field, detectors: detectors.join(',') });
  screenHit(detectors);
  await deps.store.safeguarding.append({ id: deps.newId(), at: deps.now().toISOString(), ...hit });
}
