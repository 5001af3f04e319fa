import type { Environment } from '../config.ts';
import { type AuditCheck, checkChain } from '../domain/audit/audit.ts';
import { en } from '../language/en/en.ts';
import { formatInstant } from '../language/format.ts';
import { sha256 } from '../runtime/process.ts';
import { settingsOf } from '../store/settings.ts';
import { actingAs, auditCommand, withStore } from './command-store.ts';
import { columns, type Output } from './output.ts';

/** `audit`: who read or did what, the last ones at the end, and whether the log is whole. */
export async function auditCommandLine(
  env: Environment,
  output: Output,
  count: number,
  as: string | undefined,
): Promise<void> {
  await withStore(env, async (store) => {
    const reader = await actingAs(store, as, 'read-audit');
    const { zone } = await settingsOf(store);
    const [events, people] = await Promise.all([store.audit.list(), store.people.list()]);
    const check = checkChain(events, sha256);
    const shown = events.slice(-count);
    await auditCommand(store, reader, 'audit', { rows: shown.length });
    output.value({ ...check, whole: !check.problem, events: shown });
    const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
    for (const row of columns(
      shown.map(({ id, at, by, action, detail }) => [
        String(Number(id)),
        formatInstant(at, zone, 'en'),
        names.get(by) ?? by,
        en.audit.action[action],
        detailText(detail),
      ]),
    ))
      output.line(row);
    output.line(sayCheck(check));
  });
}

/** Whether the log is whole, in one line; a number that can be noted down elsewhere. */
export function sayCheck({ count, head, problem }: AuditCheck): string {
  if (problem) return en.audit.problem(problem.kind, String(Number(problem.id)));
  return head ? en.audit.whole(count, String(Number(head.id)), head.hash.slice(0, 16)) : en.audit.empty;
}

function detailText(detail: Readonly<Record<string, string | number>>): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
