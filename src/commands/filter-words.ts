import { readFilters } from '../domain/plan/filters.ts';
import type { Filters } from '../domain/plan/summary.ts';
import { dateOf, type Instant } from '../domain/time/period.ts';
import { en } from '../language/en/en.ts';
import type { Store } from '../store/store.ts';
import { UsageError } from './output.ts';

/** FILTERS, the same words as in chat. */
export async function readFilterWords(
  store: Store,
  words: readonly string[],
  asOf: Instant,
  zone: string,
): Promise<Filters> {
  const [organisations, workingGroups] = await Promise.all([store.organisations.list(), store.workingGroups.list()]);
  const text = words.map(requote).join(' ');
  const { filters, unknown } = readFilters(text, { organisations, workingGroups, today: dateOf(asOf, zone) });
  if (unknown.length > 0) throw new UsageError(en.error.filters_unknown(unknown.join(' ')));
  return filters;
}

/** The shell took the quotes off `org:"Example Legal Aid"`; the filter reader wants them. */
function requote(word: string): string {
  const found = /^(\w+):(.*\s.*)$/.exec(word);
  return found ? `${found[1]}:"${found[2]}"` : word;
}
