import { writeFile } from 'node:fs/promises';
import type { Environment } from '../config.ts';
import { toJson } from '../exports/columns.ts';
import { type LoadedExport, loadExport } from '../exports/load-export.ts';
import { type About, toCsv, toHxlJson, toWorkbook } from '../exports/write-table.ts';
import { closeToOthers, PRIVATE_FILE } from '../runtime/private-files.ts';
import { now } from '../runtime/process.ts';
import { settingsOf } from '../store/settings.ts';
import { actingAs, auditCommand, withStore } from './command-store.ts';
import { readFilterWords } from './filter-words.ts';
import type { Format } from './formats.ts';
import { CommandError, UsageError } from './output.ts';

export interface ExportOptions {
  format: Format;
  public: boolean;
  out?: string;
  as?: string;
  json: boolean;
}

/** `export --format … [FILTERS]`: activities with their latest status, to a file or to standard output. */
export async function exportCommand(
  env: Environment,
  write: (content: string | Uint8Array) => void,
  words: readonly string[],
  { format, public: forPublic, out, as, json }: ExportOptions,
): Promise<void> {
  if (format === 'xlsx' && !out) throw new UsageError('a workbook needs a file: --out activities.xlsx');
  await withStore(env, async (store) => {
    const reader = await actingAs(store, as, 'export');
    const asOf = now().toISOString();
    const { zone } = await settingsOf(store);
    const filters = await readFilterWords(store, words, asOf, zone);
    const loaded = await loadExport(store, filters, asOf, { reader, forPublic });
    const about: About = { asOf, filters: words.join(' '), k: loaded.k, public: loaded.public };
    const content = await contentOf(format, loaded, about, json && !out);
    await auditCommand(store, reader, 'exported', {
      rows: loaded.rows.length,
      format,
      filters: Object.keys(filters).join(' '),
      public: loaded.public ? 'yes' : 'no',
    });
    if (!out) return write(content);
    closeToOthers(out);
    await writeFile(out, content, { mode: PRIVATE_FILE }).catch((error: NodeJS.ErrnoException) => {
      throw new CommandError(`cannot write ${out} (${error.code ?? 'error'})`);
    });
    if (json) write(`${JSON.stringify({ file: out, format, rows: loaded.rows.length, public: loaded.public })}\n`);
    else write(`${loaded.rows.length} activities written to ${out}.\n`);
  });
}

async function contentOf(
  format: Format,
  { rows }: LoadedExport,
  about: About,
  asJson: boolean,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return toCsv(rows, { hxl: false });
    case 'hxl':
      return asJson ? `${JSON.stringify(toHxlJson(rows), null, 1)}\n` : toCsv(rows, { hxl: true });
    case 'json':
      return `${JSON.stringify(rows.map(toJson), null, 2)}\n`;
    case 'xlsx':
      return toWorkbook(rows, about);
  }
}
