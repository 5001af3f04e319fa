import type { Instant } from './period.ts';

/** The instant so many seconds after another. */
export function instantIn(from: Date, seconds: number): Instant {
  return new Date(from.getTime() + seconds * 1000).toISOString();
}
