import { roundBefore } from '../check-ins/latest-round.ts';
import { loadNetwork } from '../check-ins/open-round.ts';
import { type RehearsedWeek, rehearseWeeks } from '../domain/check-in/rehearsal.ts';
import { shiftWeek, weekOf } from '../domain/time/period.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';

/** Who will be asked, reminded and escalated, and when, from the roster, the plan and the calendar as they are now. */
export async function rehearse(deps: Pick<RecipeDeps, 'store' | 'now'>, weeks: number): Promise<RehearsedWeek[]> {
  const store = deps.store.batched();
  const settings = await settingsOf(store);
  const now = deps.now().toISOString();
  const thisWeek = weekOf(now, settings.zone);
  const round = await store.rounds.get(thisWeek);
  const open = round?.state === 'open' ? { round, checkIns: await store.checkIns.ofWeek(thisWeek) } : undefined;
  // A round of this week that is closed already is itself the one whose silence counts.
  const before = () => roundBefore(store, open ? thisWeek : shiftWeek(thisWeek, 1));
  const input = await loadNetwork({ ...deps, store }, thisWeek, before);
  return rehearseWeeks({ ...input, settings, now, weeks, ...(open ? { open } : {}) });
}
