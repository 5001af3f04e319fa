import type { NewDelivery } from './domain/delivery.ts';
import type { Instant } from './domain/period.ts';
import { defaultSettings, type Settings } from './domain/settings.ts';
import type { Log } from './log.ts';
import type { Store, Stored } from './store/store.ts';

/** What every recipe is given: the store, the clock, and a way to have something said. */
export interface RecipeDeps {
  store: Store;
  now: () => Date;
  newId: () => string;
  /** SHA-256 of a text, as hexadecimal digits. */
  hash: (text: string) => string;
  log: Log;
  /** Queues messages; one that is queued already changes nothing. */
  enqueue: (messages: readonly NewDelivery[]) => Promise<void>;
  /** Whether people without a chat can be asked by e-mail. */
  sendsMail?: boolean;
  /** Something was queued along with an answer: it need not wait for the minute. */
  wake: () => void;
}

export function instantOf(deps: Pick<RecipeDeps, 'now'>): Instant {
  return deps.now().toISOString();
}

/** A network without settings is a new one: it starts with the defaults, and is asked for nothing before now. */
export async function ensureSettings(store: Store, now: Date, settings: Partial<Settings> = {}): Promise<void> {
  await store.settings.create({ ...defaultSettings(now.toISOString()), ...settings });
}

/** The network's settings; a store without them was never set up. */
export async function settingsOf(store: Store): Promise<Stored<Settings>> {
  const settings = await store.settings.get();
  if (!settings) throw new Error('the store has no settings: the service creates them when it starts');
  return settings;
}

/**
 * Changes one setting or more; the others stay as somebody else may just have written them. `decide` says what changes,
 * given how they stand; undefined takes a setting away. Returns them before and after.
 */
export async function changeSettings(
  store: Store,
  decide: (settings: Settings) => Partial<Record<keyof Settings, unknown>>,
): Promise<{ before: Settings; after: Settings }> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await settingsOf(store);
    const next = { ...before, ...decide(before) };
    const after = Object.fromEntries(
      Object.entries(next).filter(([, value]) => value !== undefined),
    ) as unknown as Stored<Settings>;
    if (await store.settings.replace(after)) return { before, after };
  }
  throw new Error(`${TRIES} writers in a row were faster at the settings`);
}

const TRIES = 5;

/**
 * Reads, decides and writes until nobody wrote in between. `decide` returns undefined when there is nothing (more)
 * to do. Returns what was written, or undefined.
 */
export async function change<T extends { id: string }>(
  records: { get(id: string): Promise<Stored<T> | undefined>; replace(record: Stored<T>): Promise<boolean> },
  id: string,
  decide: (record: Stored<T>) => Stored<T> | undefined,
): Promise<Stored<T> | undefined> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const record = await records.get(id);
    const next = record && decide(record);
    if (!next) return undefined;
    if (await records.replace(next)) return next;
  }
  throw new Error(`${TRIES} writers in a row were faster at ${id}`);
}
