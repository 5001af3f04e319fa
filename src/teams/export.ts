import { type Directory, readFilters } from '../domain/plan/filters.ts';
import { ExpectedError } from '../errors.ts';
import { loadExport } from '../exports/load-export.ts';
import { toWorkbook } from '../exports/write-table.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Deferred } from './deferred.ts';
import { type NamedFile, offerFile } from './file-offer.ts';
import type { CallerTurn } from './turn.ts';

/** "export protection in Kwale": a workbook, offered as a file. */
export function offerExport(_: BotDeps, __: CallerTurn, rest: string): Deferred {
  return {
    later: async (patient, turn) => {
      const file = await exportFile(patient, turn, rest, { onRecord: false });
      return offerFile(file, turn.phrases.privacy.exportOffer, { file: 'export', filters: rest.trim() });
    },
  };
}

export async function exportFile(
  deps: BotDeps,
  turn: CallerTurn,
  text: string,
  { onRecord }: { onRecord: boolean },
): Promise<NamedFile> {
  const { caller: person, now: asOf, today } = turn;
  const [organisations, workingGroups] = await Promise.all([
    deps.store.organisations.list(),
    deps.store.workingGroups.list(),
  ]);
  const directory: Directory = { organisations, workingGroups, today };
  const { filters, unknown } = readFilters(text, directory);
  if (unknown.length > 0) throw new ExpectedError('filters_unknown', 'unknown filter words', unknown.join(' '));
  const {
    rows,
    k,
    public: isPublic,
  } = await loadExport(deps.store, filters, asOf, { reader: person, forPublic: false });
  if (onRecord)
    await audit(deps, person, 'exported', {
      rows: rows.length,
      format: 'xlsx',
      filters: Object.keys(filters).join(' '),
      public: isPublic ? 'yes' : 'no',
    });
  return {
    name: `pamoja-activities-${today}.xlsx`,
    content: await toWorkbook(rows, { asOf, filters: text, k, public: isPublic }),
  };
}
