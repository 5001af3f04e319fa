import { reachLines } from '../cards/digest-text.ts';
import type { Environment } from '../config.ts';
import { summarizeNetwork } from '../digest/summarize-network.ts';
import { STATUSES } from '../domain/plan/status.ts';
import { en } from '../language/en/en.ts';
import { formatInstant, formatRate } from '../language/format.ts';
import { now } from '../runtime/process.ts';
import { settingsOf } from '../store/settings.ts';
import { actingAs, auditCommand, withStore } from './command-store.ts';
import { readFilterWords } from './filter-words.ts';
import { columns, type Output } from './output.ts';

/** `summary [FILTERS]`: the figures a summary card shows. */
export async function summaryCommand(
  env: Environment,
  output: Output,
  words: readonly string[],
  as: string | undefined,
): Promise<void> {
  await withStore(env, async (store) => {
    const reader = await actingAs(store, as, 'read-summary');
    const { zone } = await settingsOf(store);
    const asOf = now().toISOString();
    const filters = await readFilterWords(store, words, asOf, zone);
    const { summary, activities } = await summarizeNetwork(store, filters, asOf, zone, reader);
    await auditCommand(store, reader, 'summary', {
      rows: summary.activities.total,
      filters: Object.keys(filters).join(' '),
    });
    output.value(summary);
    const { response, activities: counts } = summary;
    output.line(`As of ${formatInstant(asOf, zone, 'en')}`);
    output.line(`${counts.total} activities`);
    for (const row of columns(
      STATUSES.filter((status) => counts.byStatus[status] > 0).map((status) => [
        '',
        en.status[status],
        String(counts.byStatus[status]),
      ]),
    ))
      output.line(row);
    output.line(
      `Response: ${response.answered + response.late} of ${response.expected} (${formatRate(response.rate)}), ${response.weeks.join(', ') || 'no round yet'}`,
    );
    if (response.uncertain > 0) output.line(en.summary.uncertain(response.uncertain));
    for (const [title, ids] of [
      ['Overdue', summary.overdue],
      ['Blocked', summary.blocked],
    ] as const) {
      output.line(`${title}: ${ids.length}`);
      for (const id of ids) output.line(`  ${id}  ${activities.get(id)?.title ?? ''}`);
    }
    for (const line of reachLines(summary.reached, en, 'en')) output.line(line);
    output.line(
      `Support asked for: ${
        Object.entries(summary.support)
          .map(([type, count]) => `${type} ${count}`)
          .join(', ') || 'none'
      }`,
    );
  });
}
