import type { FoundList } from './found-list.ts';
import { type LeftOut, leftOutAs, writtenCells } from './row-kinds.ts';
import { isBlank, type TableRow } from './table.ts';

/** An activity as it stands in a list: its row, and those below that only add places or partners to it. */
export interface PlanEntry {
  source: TableRow;
  more: TableRow[];
}

export type PlanPart =
  | { is: 'entry'; entry: PlanEntry }
  | { is: 'left_out'; leftOut: LeftOut; source: TableRow }
  | { is: 'line'; source: TableRow };

/** Columns of which a row that goes on with the activity above may hold some, and no other. */
const CONTINUES = ['places', 'partners', 'target', 'group', 'topic', 'description'];
const NEEDED = ['title', 'lead'];

/** A plan in its parts, in their order: activities, lines that stand alone, and rows that are none of the list. */
export function planParts(list: FoundList): PlanPart[] {
  const parts: PlanPart[] = [];
  let open: PlanEntry | undefined;
  let isSigned = false;
  for (const source of list.rows) {
    if (isBlank(source)) {
      open = undefined;
      continue;
    }
    // Names, dates and stamps below "Prepared by".
    const isBelowSignature: boolean = isSigned && !says(source, list, NEEDED);
    const why: LeftOut['why'] | undefined =
      leftOutAs(source, list, NEEDED) ?? (isBelowSignature ? 'signature' : undefined);
    if (why) {
      isSigned ||= why === 'signature';
      parts.push({ is: 'left_out', leftOut: { row: source.row, why }, source });
      open = undefined;
    } else if (open && goesOn(source, list)) open.more.push(source);
    else if (writtenCells(source).length === 1 && !hasMerged(source)) {
      parts.push({ is: 'line', source });
      open = undefined;
    } else {
      open = { source, more: [] };
      parts.push({ is: 'entry', entry: open });
    }
  }
  return parts;
}

/** Whether each of these columns holds something. */
function says({ cells }: TableRow, { columns }: FoundList, wanted: readonly string[]): boolean {
  return (
    wanted.every((column) => (cells[columns.get(column) ?? -1]?.text ?? '') !== '') &&
    !/^signature$|^sahihi$/i.test(cells[columns.get('lead') ?? -1]?.text ?? '')
  );
}

function hasMerged({ cells }: TableRow): boolean {
  return cells.some(({ isMerged }) => isMerged);
}

/** Its title is merged with the one above; or it has none and holds nothing but further places or partners. */
function goesOn({ cells }: TableRow, { columns }: FoundList): boolean {
  const title = cells[columns.get('title') ?? -1];
  if (title?.isMerged) return true;
  if (title?.text) return false;
  const written = [...columns].flatMap(([column, position]) => {
    const cell = cells[position];
    return cell && !cell.isMerged && (cell.text !== '' || cell.formula) ? [column] : [];
  });
  const adds = written.some((column) => column === 'places' || column === 'partners');
  return adds && written.every((column) => CONTINUES.includes(column));
}
