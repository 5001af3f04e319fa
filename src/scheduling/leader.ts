import type { Lease } from '../domain/audit/audit.ts';
import { addMinutes, type Instant } from '../domain/time/period.ts';
import type { Log } from '../runtime/log.ts';
import type { Store, Stored } from '../store/store.ts';

const LEASE_ID = 'clock';
/** A replica that dies is followed by another within this time. */
export const LEASE_SECONDS = 30;
/** Renewed when less than this is left: two heartbeats may fail before it is lost. */
const RENEW_BELOW_SECONDS = 21;
/**
 * One that lies this far ahead was written by a clock that is wrong, the holder's or ours. A live holder goes on renewing it; a dead
 * one's would keep everybody out until then.
 */
const WRONG_BEYOND_SECONDS = 300;

export interface LeaderDeps {
  store: Store;
  now: () => Date;
  /** Milliseconds of a monotonic clock. */
  elapsed: () => number;
  /** Names this process. */
  holder: string;
  log: Log;
}

/**
 * Says which of several replicas runs the clock and sends. It saves work and does not carry correctness: a holder that was
 * overtaken goes on for up to its own 30 seconds, and what two of them do at once is sorted out by ids and etags.
 */
export interface Leader {
  /** Takes it, whoever holds it: a process that starts is alive, and the one before it may not be. */
  take(): Promise<void>;
  /** Keeps it, or takes it when nobody does. `gained` is true for the call that took it over. */
  hold(): Promise<{ held: boolean; gained: boolean }>;
  /** What was last known, without asking. */
  isHeld(): boolean;
  /** Lets go, so that another takes it at once. */
  release(): Promise<void>;
}

export function createLeader({ store, now, elapsed, holder, log }: LeaderDeps): Leader {
  let until: Instant | undefined;
  let doubted: { etag: string; since: number } | undefined;
  let asking: Promise<{ held: boolean; gained: boolean }> | undefined;

  const instant = () => now().toISOString();
  const isHeld = () => until !== undefined && until > instant();

  async function write(force: boolean): Promise<boolean> {
    const at = instant();
    const mine = { id: LEASE_ID, holder, until: addMinutes(at, LEASE_SECONDS / 60) };
    const stands = await store.leases.get(LEASE_ID);
    const free = !stands || force || stands.holder === holder || stands.until <= at || isAbandoned(stands, at);
    if (!free) {
      until = undefined;
      return false;
    }
    const written = stands
      ? await store.leases.replace({ ...mine, etag: stands.etag })
      : await store.leases.create(mine);
    until = written ? mine.until : undefined;
    return written;
  }

  /** Far ahead, and not renewed for as long as a lease holds. */
  function isAbandoned({ until, etag }: Stored<Lease>, at: Instant): boolean {
    if (until <= addMinutes(at, WRONG_BEYOND_SECONDS / 60)) return false;
    const seen = doubted?.etag === etag ? doubted : { etag, since: elapsed() };
    doubted = seen;
    return elapsed() - seen.since > LEASE_SECONDS * 1000;
  }

  async function ask(): Promise<{ held: boolean; gained: boolean }> {
    const before = isHeld();
    const held = await write(false);
    const gained = held && !before;
    if (gained) log.info('lease.taken', { holder });
    if (before && !held) log.warn('lease.lost', { holder });
    return { held, gained };
  }

  return {
    isHeld,
    take: async () => {
      for (let attempt = 0; attempt < 5; attempt += 1) if (await write(true)) return;
    },
    hold: async () => {
      const at = instant();
      const soon = addMinutes(at, RENEW_BELOW_SECONDS / 60);
      const furthest = addMinutes(at, LEASE_SECONDS / 60);
      // Beyond the furthest, the clock was set back: what stands in the store is put right.
      if (until !== undefined && until > soon && until <= furthest) return { held: true, gained: false };
      // The minute and the ten seconds meet: asking twice at once, a process would lose against itself.
      const isFirst = asking === undefined;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      const { held, gained } = await asking;
      return { held, gained: gained && isFirst };
    },
    release: async () => {
      if (!isHeld()) return;
      until = undefined;
      const stands = await store.leases.get(LEASE_ID);
      if (stands?.holder === holder) await store.leases.replace({ ...stands, until: instant() });
    },
  };
}
