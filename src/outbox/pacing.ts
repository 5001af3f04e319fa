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
/**
 * Spread over the second: fifty at its beginning and fifty at the beginning of the next are a hundred in one second for
 * whoever counts a little later. Below the limit by 32 ms in the second, which is what a connector that counts on arrival may see less
 * of it by the network's unevenness: with 28 ms it refused 1 to 3 of 1,500 messages.
 */
const EVENLY: RateWindow = { count: 1, seconds: 0.02065 };

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
function forget(sent: readonly number[], now: number, windows: readonly RateWindow[]): number[] {
  const longest = Math.max(...windows.map((window) => window.seconds)) * 1000;
  return sent.filter((at) => at > now - longest);
}

/** The pace of everything this process sends of its own accord. */
export interface Pacer {
  /** Milliseconds until a conversation may be written to again, 0 for now. */
  waitFor(conversationId: string, now: number): number;
  /** Takes the next turn of all; milliseconds from now. Turns are given in the order in which they are asked for. */
  reserve(conversationId: string, now: number): number;
  /** Something was sent at once: it is no longer held back, but those after it know of it. */
  note(conversationId: string, now: number): void;
}

/** The conversations longest not written to are forgotten beyond this number. */
const MOST_REMEMBERED = 20_000;

export function createPacer(
  perConversation: readonly RateWindow[] = PER_CONVERSATION,
  perTenant: readonly RateWindow[] = [...PER_TENANT, EVENLY],
  startedAt?: number,
): Pacer {
  const sentTo = new Map<string, number[]>();
  // What a process before this one has sent in its last moment nobody knows: as if it had been all that is allowed.
  let sentAll: number[] =
    startedAt === undefined ? [] : PER_TENANT.flatMap(({ count }) => Array.from({ length: count }, () => startedAt));

  function remember(conversationId: string, at: number, now: number): void {
    sentAll.push(at);
    const mine = [...forget(sentTo.get(conversationId) ?? [], now, perConversation), at];
    sentTo.delete(conversationId);
    sentTo.set(conversationId, mine);
    if (sentTo.size > MOST_REMEMBERED) sentTo.delete(sentTo.keys().next().value ?? '');
  }

  return {
    waitFor: (conversationId, now) => waitFor(sentTo.get(conversationId) ?? [], now, perConversation),
    reserve: (conversationId, now) => {
      sentAll = forget(sentAll, now, perTenant);
      // Never before a turn that was given already, which may lie ahead.
      const earliest = Math.max(now, sentAll.at(-1) ?? now);
      const at = earliest + waitFor(sentAll, earliest, perTenant);
      remember(conversationId, at, now);
      return at - now;
    },
    note: (conversationId, now) => {
      sentAll = forget(sentAll, now, perTenant);
      // Kept in order: turns that lie ahead were given before.
      const ahead = sentAll.filter((at) => at > now);
      sentAll = sentAll.filter((at) => at <= now);
      remember(conversationId, now, now);
      sentAll.push(...ahead);
    },
  };
}
