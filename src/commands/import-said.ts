import type { ImportChange, RecordKind } from '../domain/network/import-run.ts';
import type { ImportReport } from '../imports/import-report.ts';
import type { LeftOut } from '../imports/row-kinds.ts';
import type { Output } from './output.ts';

const NAMES: Record<RecordKind, readonly [one: string, many: string]> = {
  cycle: ['planning cycle', 'planning cycles'],
  organisation: ['organisation', 'organisations'],
  working_group: ['working group', 'working groups'],
  learning_topic: ['learning topic', 'learning topics'],
  person: ['person', 'people'],
  activity: ['activity', 'activities'],
};

const LEFT_OUT: Record<LeftOut['why'], string> = {
  headings_again: 'the headings again',
  total: 'totals',
  signature: 'signatures',
  note: 'notes',
  line: 'lines that are no entry',
  heading: 'headings for the rows below',
  hidden: 'hidden rows',
  struck_through: 'rows that are struck through',
};

/** Rows and changes that are listed one by one; the rest is counted. */
const MOST_ROWS = 12;
const MOST_CHANGES = 20;

/** What an import did or would do, as a person wants to see it: counts, what it creates and changes, and what is wrong, kind by kind. */
export function sayImport(output: Output, report: ImportReport, dryRun: boolean): void {
  const { accepted, warned, rejected, kinds, written, changes } = report;
  output.line(`${kinds.join(', ')}: ${accepted} accepted, ${warned} accepted with a warning, ${rejected} rejected.`);
  sayChanges(output, changes, dryRun);
  for (const note of report.notes) output.line(`Read so: ${note}`);
  sayProblems(output, report, 'rejected', 'REJECTED, not taken');
  sayProblems(output, report, 'warned', 'Please check');
  sayLeftOut(output, report);
  sayRights(output, report);
  output.line(dryRun ? 'Dry run: nothing was written.' : `${written} records written.`);
  if (report.run) output.line(`To take it back within two weeks: undo-import ${report.run}`);
}

function sayChanges(output: Output, changes: readonly ImportChange[], dryRun: boolean): void {
  const counted = (change: ImportChange['change']) =>
    (Object.keys(NAMES) as RecordKind[]).flatMap((kind) => {
      const count = changes.filter((each) => each.kind === kind && each.change === change).length;
      return count === 0 ? [] : [`${count} ${NAMES[kind][count === 1 ? 0 : 1]}`];
    });
  const [created, changed] = [counted('create'), counted('change')];
  const [creates, alters] = dryRun ? ['Would create', 'Would change'] : ['Created', 'Changed'];
  if (created.length > 0) output.line(`${creates}: ${created.join(', ')}.`);
  if (changed.length > 0) output.line(`${alters}: ${changed.join(', ')}.`);
  if (created.length + changed.length === 0) output.line('Nothing in it is new.');
  const altered = changes.filter(({ change }) => change === 'change');
  for (const { kind, id, fields } of altered.slice(0, MOST_CHANGES))
    output.line(`          ${kind === 'person' ? NAMES.person[0] : id}: ${fields.map(fieldText).join('; ')}`);
  if (altered.length > MOST_CHANGES) output.line(`          and ${altered.length - MOST_CHANGES} more`);
}

function fieldText(change: ImportChange['fields'][number]): string {
  const { field, from, to } = change;
  // Of a person nothing more is shown.
  if (!('from' in change || 'to' in change)) return field;
  return `${field} ${valueText(from)} -> ${valueText(to)}`;
}

const LONGEST_VALUE = 60;

function valueText(value: unknown): string {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** Messages that differ only in what they quote are one kind: the first of them is shown, with the rows of all. */
function sayProblems(output: Output, { rows }: ImportReport, outcome: 'rejected' | 'warned', title: string): void {
  const kinds = new Map<string, { example: string; rows: string[] }>();
  for (const row of rows.filter((each) => each.outcome === outcome))
    for (const message of row.messages) {
      const said = message.replace(/^(?:sheet “[^”]*”, )?row \d+(?:, |: )?/, '');
      const kind = said.replace(/“[^”]*”(?!:)/g, '“…”').replace(/\d+/g, '#');
      const known = kinds.get(kind) ?? { example: said, rows: [] };
      known.rows.push(row.sheet ? `${row.sheet} ${row.row}` : String(row.row));
      kinds.set(kind, known);
    }
  if (kinds.size === 0) return;
  output.line(`${title}:`);
  for (const { example, rows: where } of [...kinds.values()].toSorted((a, b) => b.rows.length - a.rows.length)) {
    const more = where.length > MOST_ROWS ? ` and ${where.length - MOST_ROWS} more` : '';
    output.line(
      `          ${where.length === 1 ? 'row' : `${where.length} rows:`} ${where.slice(0, MOST_ROWS).join(', ')}${more}`,
    );
    output.line(`            ${where.length > 1 ? 'for instance ' : ''}${example}`);
  }
}

function sayLeftOut(output: Output, { leftOut, ignoredColumns, ignoredSheets }: ImportReport): void {
  for (const why of Object.keys(LEFT_OUT) as LeftOut['why'][]) {
    const rows = leftOut.filter((each) => each.why === why).map(({ row, sheet }) => (sheet ? `${sheet} ${row}` : row));
    if (rows.length > 0)
      output.line(
        `Left out, ${LEFT_OUT[why]}: ${rows.slice(0, MOST_ROWS).join(', ')}${rows.length > MOST_ROWS ? ' and more' : ''}`,
      );
  }
  if (ignoredColumns.length > 0) output.line(`Columns not read: ${ignoredColumns.join(', ')}`);
  if (ignoredSheets.length > 0) output.line(`Sheets not read: ${ignoredSheets.join(', ')}`);
}

function sayRights(output: Output, { proposals }: ImportReport): void {
  const open = proposals.filter(({ granted }) => !granted);
  if (open.length === 0) return;
  output.line(
    'Rights that no list gives or takes by itself, one line each; --grant-to EMAIL for one of them, --grant for all:',
  );
  for (const { row, add, assignment } of open)
    output.line(`          row ${row}: ${add ? 'give' : 'take'} ${assignment.role.replace(/_/g, ' ')}`);
}
