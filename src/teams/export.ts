import { type Directory, readFilters } from '../domain/filters.ts';
import { dateOf } from '../domain/period.ts';
import { ExpectedError } from '../errors.ts';
import { loadExport } from '../exports/load-export.ts';
import { toWorkbook } from '../exports/write-table.ts';
import { PHRASES } from '../language/phrases.ts';
import { instantOf } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Deferred } from './deferred.ts';
import { type NamedFile, offerFile } from './file-offer.ts';
import { personWhoMay } from './person.ts';
import type { Turn } from './turn.ts';

/** "export protection in Kwale": a workbook, offered as a file. */
export async function offerExport(deps: BotDeps, turn: Turn, rest: string): Promise<Deferred> {
  const person = await personWhoMay(deps, turn, 'export');
  return {
    later: async (patient) => {
      const file = await exportFile(patient, turn, rest, { onRecord: false });
      return offerFile(file, PHRASES[person.language].privacy.exportOffer, { file: 'export', filters: rest.trim() });
    },
  };
}

export async function exportFile(
  deps: BotDeps,
  turn: Turn,
  text: string,
  { onRecord }: { onRecord: boolean },
): Promise<NamedFile> {
  const person = await personWhoMay(deps, turn, 'export');
  const asOf = instantOf(deps);
  const [{ zone }, organisations, workingGroups] = await Promise.all([
    settingsOf(deps.store),
    deps.store.organisations.list(),
    deps.store.workingGroups.list(),
  ]);
  const directory: Directory = { organisations, workingGroups, today: dateOf(asOf, zone) };
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
    name: `pamoja-activities-${dateOf(asOf, zone)}.xlsx`,
    content: await toWorkbook(rows, { asOf, filters: text, k, public: isPublic }),
  };
}
