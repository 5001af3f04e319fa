/** At most `count` sends in any span of `seconds`. */
export interface RateWindow {
  count: number;
  seconds: number;
}

/** Microsoft's "Rate limiting for agents", per bot and conversation (docs/teams.md). */
export const PER_CONVERSATION: readonly RateWindow[] = [
  { count: 7, seconds: 1 },
  { count: 8, seconds: 2 },
  { count: 60, seconds: 30 },
  { count: 1800, seconds: 3600 },
];
/** Per app and tenant. */
export const PER_TENANT: readonly RateWindow[] = [{ count: 50, seconds: 1 }];

/** Milliseconds to wait before the next send, 0 for now. `sent` are the times of earlier sends, oldest first. */
export function waitFor(sent: readonly number[], now: number, windows: readonly RateWindow[]): number {
  return Math.max(0, ...windows.map((window) => waitInWindow(sent, now, window)));
}

function waitInWindow(sent: readonly number[], now: number, { count, seconds }: RateWindow): number {
  // The send `count` places back must have left the window.
  const blocking = sent[sent.length - count];
  return blocking === undefined ? 0 : Math.max(0, blocking + seconds * 1000 - now);
}

/** What is still worth remembering of the sends: what is older than the longest window blocks nothing. */
export function forget(sent: readonly number[], now: number, windows: readonly RateWindow[]): number[] {
  const longest = Math.max(...windows.map((window) => window.seconds)) * 1000;
  return sent.filter((at) => at > now - longest);
}
