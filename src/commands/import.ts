import { open, readFile, writeFile } from 'node:fs/promises';
import type { Environment } from '../config.ts';
import type { Grant } from '../domain/network/listed-roles.ts';
import { annotate, remarksOf } from '../imports/annotate.ts';
import { COLUMN_NAMES } from '../imports/column-names.ts';
import { importSheets } from '../imports/import-list.ts';
import { DoubtfulHeadingError, type ImportOptions, NotAListError } from '../imports/import-report.ts';
import { UnreadableListError } from '../imports/limits.ts';
import { readTable } from '../imports/read-table.ts';
import { closeToOthers, PRIVATE_FILE } from '../runtime/private-files.ts';
import { newId, now, sha256 } from '../runtime/process.ts';
import { ensureSettings } from '../store/settings.ts';
import { announceChanges } from './announce-changes.ts';
import { auditCommand, COMMAND_LINE, withStore } from './command-store.ts';
import { sayImport } from './import-said.ts';
import { CommandError, type Output, UsageError } from './output.ts';

/** The options as they are typed. */
export type ImportWords = Omit<ImportOptions, 'grant' | 'mapping'> & {
  /** Every right that the list proposes. */
  grant?: boolean;
  /** Those of these people, by work e-mail. */
  grantTo?: readonly string[];
  /** "Their heading=column" */
  map?: readonly string[];
  /** Where to write the list with a column beside it that says what was understood of each row. */
  annotate?: string;
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

/** So many rows take some seconds. */
const LONG_LIST = 2000;

/** `import FILE`: a list in CSV or XLSX, row by row. */
export async function importCommand(
  env: Environment,
  output: Output,
  file: string,
  { grant, grantTo, map, annotate: out, ...given }: ImportWords,
): Promise<void> {
  const options: ImportOptions = { ...given, grant: grant ? 'all' : grantsOf(grantTo), mapping: mappingOf(map) };
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${file} (${error.code ?? 'error'})`);
  });
  const sheets = await read(() => readTable(content), file);
  // Where it cannot be written somebody has to know before anything is taken in.
  if (out) await mustBeWritable(out);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows >= LONG_LIST) output.line(`${rows.toLocaleString('en')} rows read; looking at each of them …`);
  const report = await withStore(
    env,
    async (store) => {
      await ensureSettings(store, now());
      const before = await store.people.list();
      const done = await read(
        () => importSheets({ store, now, newId, hash: sha256 }, sheets, { ...options, by: COMMAND_LINE }),
        file,
      );
      if (done.written > 0)
        await auditCommand(store, undefined, 'imported', {
          kind: done.kind,
          rows: done.rows.length,
          written: done.written,
        });
      if (!options.dryRun) await announceChanges(store, before, done);
      return done;
    },
    { create: true },
  );
  if (out) await writeAnnotated(out, annotate(content, sheets, remarksOf(report)));
  const { accepted, warned, rejected, kind, ignoredColumns, ignoredSheets, written } = report;
  const proposals = report.proposals.map(({ row, personId, assignment, add, granted }) => ({
    row,
    personId,
    role: assignment.role,
    change: add ? 'add' : 'take',
    granted,
  }));
  const { identities, leftOut, notes, changes, kinds } = report;
  output.value({
    kind,
    kinds,
    accepted,
    warned,
    rejected,
    written,
    ignoredColumns,
    ignoredSheets,
    proposals,
    identities,
    leftOut,
    notes,
    changes,
    run: report.run ?? null,
    rows: report.rows,
  });
  sayImport(output, report, options.dryRun);
  if (out) output.line(`The list with a column “Pamoja” beside it: ${out}`);
}

/** Closed to others like every file that speaks of the plan. */
async function writeAnnotated(out: string, content: Uint8Array): Promise<void> {
  closeToOthers(out);
  await writeFile(out, content, { mode: PRIVATE_FILE }).catch(cannotWrite(out));
}

/** Leaves what is there as it is. */
async function mustBeWritable(out: string): Promise<void> {
  const file = await open(out, 'a', PRIVATE_FILE).catch(cannotWrite(out));
  await file.close();
}

function cannotWrite(out: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new CommandError(`cannot write ${out} (${error.code ?? 'error'})`);
  };
}

async function read<T>(work: () => Promise<T>, file: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotAListError || error instanceof UnreadableListError || error instanceof DoubtfulHeadingError)
      throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
