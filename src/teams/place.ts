import type { ConversationRef } from '../domain/network.ts';
import { ExpectedError } from '../errors.ts';

/** Where something may be said: what names the silent, or one's own work, stays out of where others read along. */
export type Place = 'personal' | 'channel' | 'anywhere';

/** Throws where a command or a button does not belong: one rule for both, and for whatever is not known to be somebody's own chat. */
export function mustBelong(place: Place, scope: ConversationRef['scope']): void {
  if (place === 'personal' && scope !== 'personal')
    throw new ExpectedError('personal_only', 'something private where others read along');
  if (place === 'channel' && scope !== 'channel')
    throw new ExpectedError('channel_only', 'something for a channel elsewhere');
}
