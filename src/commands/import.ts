import { readFile } from 'node:fs/promises';
import type { Environment } from '../config.ts';
import { type Grant, needsGrant } from '../domain/network/listed-roles.ts';
import type { Person } from '../domain/network/network.ts';
import { COLUMN_NAMES } from '../imports/column-names.ts';
import { importList } from '../imports/import-list.ts';
import {
  DoubtfulHeadingError,
  type ImportOptions,
  type ImportReport,
  NotAListError,
} from '../imports/import-report.ts';
import { UnreadableListError } from '../imports/limits.ts';
import { announceIdentity, announceRole } from '../notices/announce-people.ts';
import { createOutbox } from '../outbox/outbox.ts';
import { newId, now, sha256 } from '../runtime/process.ts';
import { ensureSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { auditCommand, COMMAND_LINE, withStore } from './command-store.ts';
import { type Output, UsageError } from './output.ts';

/** The options as they are typed. */
export type ImportWords = Omit<ImportOptions, 'grant' | 'mapping'> & {
  /** Every right that the list proposes. */
  grant?: boolean;
  /** Those of these people, by work e-mail. */
  grantTo?: readonly string[];
  /** "Their heading=column" */
  map?: readonly string[];
};

function mappingOf(words: readonly string[] = []): Map<string, string> {
  return new Map(
    words.map((word) => {
      const at = word.lastIndexOf('=');
      const [heading, column] = [word.slice(0, at).trim(), word.slice(at + 1).trim()];
      if (at < 1 || heading === '' || !COLUMN_NAMES.includes(column))
        throw new UsageError(
          `--map wants "Their heading=column", with one of these for a column: ${COLUMN_NAMES.join(', ')}`,
        );
      return [heading, column];
    }),
  );
}

function grantsOf(addresses: readonly string[] = []): Grant {
  return addresses.length === 0 ? 'none' : new Set(addresses.map((address) => address.toLowerCase()));
}

/** `import FILE`: a list in CSV or XLSX, row by row. */
export async function importCommand(
  env: Environment,
  output: Output,
  file: string,
  { grant, grantTo, map, ...given }: ImportWords,
): Promise<void> {
  const options: ImportOptions = { ...given, grant: grant ? 'all' : grantsOf(grantTo), mapping: mappingOf(map) };
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${file} (${error.code ?? 'error'})`);
  });
  const report = await withStore(
    env,
    async (store) => {
      await ensureSettings(store, now());
      const before = await store.people.list();
      const done = await read(() => importList({ store, now, newId, hash: sha256 }, content, options), file);
      if (done.written > 0)
        await auditCommand(store, undefined, 'imported', {
          kind: done.kind,
          rows: done.rows.length,
          written: done.written,
        });
      if (!options.dryRun) await announce(store, before, done);
      return done;
    },
    { create: true },
  );
  const { accepted, warned, rejected, rows, kind, ignoredColumns, ignoredSheets, written } = report;
  const proposals = report.proposals.map(({ row, personId, assignment, add, granted }) => ({
    row,
    personId,
    role: assignment.role,
    change: add ? 'add' : 'take',
    granted,
  }));
  const { identities } = report;
  output.value({
    kind,
    accepted,
    warned,
    rejected,
    written,
    ignoredColumns,
    ignoredSheets,
    proposals,
    identities,
    rows,
  });
  say(output, report, options.dryRun);
}

/** What a list changed of who may do what, and of whom an account is taken for: on record, and told. */
async function announce(store: Store, before: readonly Person[], report: ImportReport): Promise<void> {
  const deps = {
    store,
    now,
    hash: sha256,
    outbox: createOutbox({ store, now }),
  };
  // Only the focal points of a new list are many and expected.
  for (const { personId, role, added, isNew } of report.roleChanges)
    if (!isNew || needsGrant(role)) await announceRole(deps, { personId, role, added, by: COMMAND_LINE });
  for (const { personId, field, applied } of report.identities) {
    const person = before.find(({ id }) => id === personId);
    if (applied && person) await announceIdentity(deps, { before: person, field, by: COMMAND_LINE });
  }
}

async function read(work: () => Promise<ImportReport>, file: string): Promise<ImportReport> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotAListError || error instanceof UnreadableListError || error instanceof DoubtfulHeadingError)
      throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

function say(
  output: Output,
  { kind, accepted, warned, rejected, rows, ignoredColumns, ignoredSheets, written, proposals }: ImportReport,
  dryRun: boolean,
): void {
  for (const { outcome, messages, id } of rows) {
    if (outcome === 'accepted') continue;
    output.line(`${outcome === 'warned' ? 'warning ' : 'REJECTED'}  ${id ?? '-'}`);
    for (const message of messages) output.line(`          ${message}`);
  }
  if (ignoredColumns.length > 0) output.line(`Columns not read: ${ignoredColumns.join(', ')}`);
  if (ignoredSheets.length > 0) output.line(`Sheets not read: ${ignoredSheets.join(', ')}`);
  const open = proposals.filter(({ granted }) => !granted);
  if (open.length > 0) {
    output.line(
      'Rights that no list gives or takes by itself, one line each; --grant-to EMAIL for one of them, --grant for all:',
    );
    for (const { row, add, assignment } of open)
      output.line(`          row ${row}: ${add ? 'give' : 'take'} ${assignment.role.replace(/_/g, ' ')}`);
  }
  output.line(`${kind}: ${accepted} accepted, ${warned} accepted with a warning, ${rejected} rejected.`);
  output.line(dryRun ? 'Dry run: nothing was written.' : `${written} records written.`);
}
