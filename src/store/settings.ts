import { defaultSettings, type Settings } from '../domain/network/settings.ts';
import { type Week, weekOf } from '../domain/time/period.ts';
import type { Store, Stored } from './store.ts';

const TRIES = 5;

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

/** The ISO week it is now in the network's zone. */
export async function currentWeek({ store, now }: { store: Store; now: () => Date }): Promise<Week> {
  const { zone } = await settingsOf(store);
  return weekOf(now().toISOString(), zone);
}
