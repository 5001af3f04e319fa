import { readFile } from 'node:fs/promises';
import { loadReaders, noticesTo } from '../check-ins/notices.ts';
import type { Environment } from '../config.ts';
import { enqueueMessages } from '../delivery/queue.ts';
import { currentWeek } from '../digest/publish-digest.ts';
import {
  type ImportOptions,
  type ImportReport,
  importList,
  type ListedRoleChange,
  NotAListError,
} from '../imports/import-list.ts';
import { newId, now, sha256 } from '../process.ts';
import { ensureSettings } from '../recipe.ts';
import type { Store } from '../store/store.ts';
import { auditCommand, withStore } from './command-store.ts';
import { type Output, UsageError } from './output.ts';

/** `import FILE`: a list in CSV or XLSX, row by row. */
export async function importCommand(
  env: Environment,
  output: Output,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${file} (${error.code ?? 'error'})`);
  });
  const report = await withStore(
    env,
    async (store) => {
      await ensureSettings(store, now());
      const done = await read(() => importList({ store, now, newId, hash: sha256 }, content, options), file);
      if (done.written > 0)
        await auditCommand(store, undefined, 'imported', {
          kind: done.kind,
          rows: done.rows.length,
          written: done.written,
        });
      await announceRoles(store, done.roleChanges);
      return done;
    },
    { create: true },
  );
  const { accepted, warned, rejected, rows, kind, ignoredColumns, ignoredSheets, written } = report;
  output.value({ kind, accepted, warned, rejected, written, ignoredColumns, ignoredSheets, rows });
  say(output, report, options.dryRun);
}

/** Nobody's rights change behind their back, and not without a trace: only the focal points of a new list are many and expected. */
async function announceRoles(store: Store, changes: readonly ListedRoleChange[]): Promise<void> {
  const worthwhile = changes.filter(({ isNew, role }) => !isNew || role !== 'focal_point');
  if (worthwhile.length === 0) return;
  const readers = await loadReaders(store);
  const week = await currentWeek({ store, now });
  const at = now().toISOString();
  for (const { personId, role, added } of worthwhile) {
    const detail = { person: personId, role, change: added ? 'added' : 'taken' };
    await auditCommand(store, undefined, 'role-changed', detail);
    const told = readers.people.filter(({ id }) => id === personId);
    const notice = { about: 'role', role, added } as const;
    await enqueueMessages(
      { store, now },
      noticesTo(told, readers, week, `${personId}|${role}|${added ? 'added' : 'taken'}|${at}`, notice),
    );
  }
}

async function read(work: () => Promise<ImportReport>, file: string): Promise<ImportReport> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotAListError) throw new UsageError(`${file}: ${error.message}`);
    // What the table readers throw is about the file: not a workbook, or broken.
    if (error instanceof Error && /zip|CSV|csv|end of central/i.test(`${error.name} ${error.message}`))
      throw new UsageError(`${file} is neither CSV nor a workbook (XLSX)`);
    throw error;
  }
}

function say(
  output: Output,
  { kind, accepted, warned, rejected, rows, ignoredColumns, ignoredSheets, written }: ImportReport,
  dryRun: boolean,
): void {
  for (const { outcome, messages, id } of rows) {
    if (outcome === 'accepted') continue;
    output.line(`${outcome === 'warned' ? 'warning ' : 'REJECTED'}  ${id ?? '-'}`);
    for (const message of messages) output.line(`          ${message}`);
  }
  if (ignoredColumns.length > 0) output.line(`Columns not read: ${ignoredColumns.join(', ')}`);
  if (ignoredSheets.length > 0) output.line(`Sheets not read: ${ignoredSheets.join(', ')}`);
  output.line(`${kind}: ${accepted} accepted, ${warned} accepted with a warning, ${rejected} rejected.`);
  output.line(dryRun ? 'Dry run: nothing was written.' : `${written} records written.`);
}
