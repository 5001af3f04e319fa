import type { ListMapping } from '../domain/network/settings.ts';
import { changeSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { FoundList, HeadingMap } from './found-list.ts';
import { headingAt, headingKey } from './heading.ts';
import type { Sheet, TableRow } from './table.ts';

/** The oldest go first. */
const MOST_REMEMBERED = 50;
const ROWS_LOOKED_AT = 40;

/** What was said before of lists with the very same headings; what is said now goes before it. */
export async function withRemembered(
  store: Store,
  sheets: readonly Sheet[],
  said: HeadingMap,
): Promise<{ mapping: HeadingMap; recalled: string[] }> {
  const known = (await store.settings.get())?.listMappings ?? [];
  const rows = sheets.flatMap((sheet) => sheet.rows.slice(0, ROWS_LOOKED_AT).map(headingsOf));
  const fitting = known.filter(({ headings }) => rows.some((row) => row === headings));
  const recalled = fitting.flatMap(({ columns }) => columns).filter(([heading]) => !said.has(heading));
  return {
    mapping: new Map([...recalled, ...said]),
    recalled: recalled.map(([heading, column]) => `${heading}=${column}`),
  };
}

/** Keeps what was said of headings, for the next list with the same ones. */
export async function rememberMapping(store: Store, lists: readonly FoundList[], said: HeadingMap): Promise<void> {
  if (said.size === 0) return;
  if (!(await store.settings.get())) return;
  const added = lists.map((list): ListMapping => {
    const keys = list.header.cells.map((_, position) => headingKey(headingAt(list.header, position)));
    return { headings: headingsOf(list.header), columns: [...said].filter(([heading]) => keys.includes(heading)) };
  });
  const isNew = ({ headings }: ListMapping) => !added.some((each) => each.headings === headings);
  await changeSettings(store, ({ listMappings = [] }) => ({
    listMappings: [...listMappings.filter(isNew), ...added.filter(({ columns }) => columns.length > 0)].slice(
      -MOST_REMEMBERED,
    ),
  }));
}

/** A row of headings as one text, by which it is known again. */
function headingsOf({ cells }: TableRow): string {
  return cells
    .map(({ text }) => headingKey(text))
    .join('|')
    .slice(0, LONGEST);
}

const LONGEST = 4000;
