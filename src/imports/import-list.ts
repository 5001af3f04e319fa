import type { PlanningCycle } from '../domain/network/network.ts';
import { calledAs } from '../domain/network/network.ts';
import { createNameIndex } from '../domain/plan/name-index.ts';
import type { ListKind } from './column-names.ts';
import { findLists, hasHeading } from './columns.ts';
import type { FoundList } from './found-list.ts';
import { headingKey } from './heading.ts';
import { shown } from './import-changes.ts';
import { importOne, loadNetwork, type Taken } from './import-one.ts';
import {
  DoubtfulHeadingError,
  type ImportDeps,
  type ImportOptions,
  type ImportReport,
  NotAListError,
} from './import-report.ts';
import { UnreadableListError } from './limits.ts';
import { readTable } from './read-table.ts';
import { rememberMapping, withRemembered } from './remembered-mapping.ts';
import type { LeftOut } from './row-kinds.ts';
import type { RowOutcome } from './row-reading.ts';
import type { Sheet } from './table.ts';
import { createRunKeeper } from './undo-import.ts';

/** A plan speaks of organisations, and people of organisations: they are read first. */
const ORDER: readonly ListKind[] = ['organisations', 'people', 'plan'];

/** Reads the lists of a file and takes in the rows that are right; the same file twice changes nothing. */
export async function importList(deps: ImportDeps, content: Uint8Array, options: ImportOptions): Promise<ImportReport> {
  return importSheets(deps, await readTable(content), options);
}

/** The same over sheets that were read already. */
export async function importSheets(
  deps: ImportDeps,
  sheets: readonly Sheet[],
  options: ImportOptions,
): Promise<ImportReport> {
  const network = await loadNetwork(deps.store);
  const said = new Map([...(options.mapping ?? [])].map(([heading, column]) => [headingKey(heading), column]));
  const { mapping, recalled } = await withRemembered(deps.store, sheets, said);
  const index = createNameIndex(network.organisations, calledAs);
  const found = findLists(sheets, mapping, { isOrganisation: (text) => index.named(text) !== undefined });
  if ('nearest' in found) throw new NotAListError(found.nearest);
  refuseWhatIsOpen(found.lists, options);
  const cycle = await findCycle(deps, options.cycle);
  const keeper = options.dryRun ? undefined : createRunKeeper(deps, options.by ?? 'unknown');
  const taken: Taken[] = [];
  const lists = found.lists.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const list of lists) {
    const one = await importOne(deps, list, { network, cycle, options, ...(keeper ? { keeper } : {}) });
    taken.push(lists.length > 1 ? onSheet(one, list.sheet) : one);
  }
  if (!options.dryRun) await rememberMapping(deps.store, found.lists, said);
  const changes = taken.flatMap((one) => one.changes);
  const run = keeper?.name();
  const report = reportOf(taken, lists, { otherSheets: found.otherSheets, sheets, options });
  const notes = [
    ...report.notes,
    ...recalled.map((each) => `“${each}”, as it was said of a list with these headings before`),
  ];
  return { ...report, notes, changes: changes.map(shown), ...(run ? { run } : {}) };
}

/** What somebody has to say before anything is taken in. */
function refuseWhatIsOpen(lists: readonly FoundList[], options: ImportOptions): void {
  const unknown = [...(options.mapping?.keys() ?? [])].find(
    (heading) => !lists.some((list) => hasHeading(list, heading)),
  );
  if (unknown !== undefined)
    throw new UnreadableListError(
      `no list here has the heading “${unknown.slice(0, 60)}” that --map speaks of; write it as it stands in the list`,
    );
  const two = lists.find(({ second }) => second !== undefined);
  if (two)
    throw new UnreadableListError(
      `${two.sheet ? `sheet “${two.sheet}”, ` : ''}row ${two.second} looks like the headings of a second list; put each list in a file or on a sheet of its own`,
    );
  const doubtful = [...new Set(lists.flatMap((list) => list.doubtful))];
  if (doubtful.length > 0) throw new DoubtfulHeadingError(doubtful);
}

function reportOf(
  taken: readonly Taken[],
  lists: readonly FoundList[],
  { otherSheets, sheets, options }: { otherSheets: string[]; sheets: readonly Sheet[]; options: ImportOptions },
): ImportReport {
  const rows = taken.flatMap((one) => one.rows);
  const kinds = ORDER.filter((kind) => lists.some((list) => list.kind === kind));
  return {
    kind: kinds.at(-1) ?? 'plan',
    kinds,
    lists: lists.map(({ kind, sheet, header }) => ({ kind, sheet, headingRow: header.row })),
    accepted: count(rows, 'accepted'),
    warned: count(rows, 'warned'),
    rejected: count(rows, 'rejected'),
    rows,
    ignoredColumns: [...new Set(lists.flatMap((list) => list.ignored))],
    ignoredSheets: otherSheets,
    leftOut: [...taken.flatMap((one) => one.leftOut), ...unseenRows(sheets, lists)],
    notes: [...new Set([...lists.flatMap((list) => list.notes), ...taken.flatMap((one) => one.notes)])],
    changes: [],
    written: options.dryRun ? 0 : taken.reduce((sum, one) => sum + one.written, 0),
    roleChanges: options.dryRun ? [] : taken.flatMap((one) => one.roleChanges),
    proposals: taken.flatMap((one) => one.proposals),
    identities: taken.flatMap((one) => one.identities),
  };
}

/** Rows that are hidden or struck through: whoever sends the list may have forgotten them. */
function unseenRows(sheets: readonly Sheet[], lists: readonly FoundList[]): LeftOut[] {
  return sheets
    .filter(({ name }) => lists.some(({ sheet }) => sheet === name))
    .flatMap(({ name, hiddenRows = [], struckRows = [] }) => {
      const sheet = lists.length > 1 ? { sheet: name } : {};
      return [
        ...hiddenRows.map((row): LeftOut => ({ row, ...sheet, why: 'hidden' })),
        ...struckRows.map((row): LeftOut => ({ row, ...sheet, why: 'struck_through' })),
      ];
    });
}

function onSheet(one: Taken, sheet: string): Taken {
  return {
    ...one,
    rows: one.rows.map((row) => ({
      ...row,
      sheet,
      messages: row.messages.map((message) => `sheet “${sheet}”, ${message}`),
    })),
    leftOut: one.leftOut.map((row) => ({ ...row, sheet })),
  };
}

async function findCycle({ store, now }: ImportDeps, wanted: string | undefined): Promise<PlanningCycle> {
  const cycles = await store.cycles.list();
  const year = /\d{4}/.exec(wanted ?? '')?.[0] ?? now().toISOString().slice(0, 4);
  const known = wanted ? cycles.find((cycle) => cycle.id === wanted) : cycles.find((cycle) => cycle.state === 'active');
  return (
    known ?? {
      id: wanted ?? year,
      name: wanted ?? year,
      startDate: `${year}-01-01`,
      endDate: `${year}-12-31`,
      state: cycles.some((cycle) => cycle.state === 'active') ? 'draft' : 'active',
    }
  );
}

function count(rows: readonly RowOutcome[], outcome: RowOutcome['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length;
}
