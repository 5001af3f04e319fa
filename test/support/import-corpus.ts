import { utils, write } from '@e965/xlsx';
import Excel from 'exceljs';

/** An activity as the secretariat means it, whatever the list it is written in looks like. */
export interface Meant {
  title: string;
  pillar: 'prevention' | 'protection' | 'prosecution' | 'partnership';
  lead: string;
  start: string;
  end: string;
  places: string[];
  target?: number;
}

type Cell = string | number | null;

/** A list as it is sent: its cells, which of them are merged, and where each activity stands. */
export interface Layout {
  cells: Cell[][];
  merges?: [fromRow: number, fromColumn: number, toRow: number, toColumn: number][];
  /** Row numbers as a person counts, in the order of the activities. */
  rows: number[];
}

export type CorpusLanguage = 'en' | 'sw';

const PILLARS = {
  en: { prevention: 'Prevention', protection: 'Protection', prosecution: 'Prosecution', partnership: 'Partnership' },
  sw: { prevention: 'Kuzuia', protection: 'Ulinzi', prosecution: 'Mashtaka', partnership: 'Ushirikiano' },
};
const HEADINGS = {
  en: {
    title: 'Activity',
    pillar: 'Pillar',
    lead: 'Lead organisation',
    places: 'County',
    start: 'Start date',
    end: 'End date',
    when: 'Timeline',
    target: 'Target',
  },
  sw: {
    title: 'Shughuli',
    pillar: 'Nguzo',
    lead: 'Shirika linaloongoza',
    places: 'Kaunti',
    start: 'Tarehe ya kuanza',
    end: 'Tarehe ya mwisho',
    when: 'Muda',
    target: 'Walengwa',
  },
};
const QUARTERS: readonly [start: string, end: string][] = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
];

/** Activities that fill whole quarters, so that every layout can say them; sorted by pillar. */
export const MEANT: readonly Meant[] = (
  [
    ['School clubs on safe migration', 'prevention', 'ecsmf', 0, 1, ['Kilifi', 'Kwale'], 300],
    ['Radio talk shows', 'prevention', 'eyai', 1, 2, ['Nakuru'], undefined],
    ['Training of riders', 'prevention', 'eyai', 2, 2, ['Busia'], 45],
    ['Psychosocial support', 'protection', 'esst', 0, 3, ['Nairobi'], 60],
    ['Legal aid clinics', 'prosecution', 'elan', 3, 3, ['Kisumu', 'Siaya'], 80],
    ['Court users forum', 'prosecution', 'elan', 1, 1, ['Mombasa'], 40],
    ['Joint review meeting', 'partnership', 'efa', 3, 3, ['Nairobi'], 25],
  ] as const
).map(([title, pillar, lead, from, to, places, target]) => ({
  title,
  pillar,
  lead,
  start: `2026-${QUARTERS[from]?.[0]}`,
  end: `2026-${QUARTERS[to]?.[1]}`,
  places: [...places],
  ...(target === undefined ? {} : { target }),
}));

const dayFirst = (date: string) => date.split('-').reverse().join('/');
const quarterOf = (date: string) => Math.floor((Number(date.slice(5, 7)) - 1) / 3);
const targetText = ({ target }: Meant) => (target === undefined ? '' : `${target} pax`);

interface Plain {
  language: CorpusLanguage;
  meant: readonly Meant[];
}

/** Headings, rows of cells, and what stands above, between and below them. */
function table(above: Cell[][], headings: Cell[][], rows: Cell[][], below: Cell[][] = []): Layout {
  const first = above.length + headings.length + 1;
  return {
    cells: [...above, ...headings, ...rows, ...below],
    rows: rows.map((_, index) => first + index),
  };
}

const plainRow =
  (language: CorpusLanguage) =>
  (each: Meant): Cell[] => [
    each.title,
    PILLARS[language][each.pillar],
    each.lead.toUpperCase(),
    each.places.join(', '),
    dayFirst(each.start),
    dayFirst(each.end),
    targetText(each),
  ];

function plainHeadings(language: CorpusLanguage): Cell[] {
  const { title, pillar, lead, places, start, end, target } = HEADINGS[language];
  return [title, pillar, lead, places, start, end, target];
}

/** By name: how a list may be laid out. */
export const LAYOUTS: Readonly<Record<string, (plain: Plain) => Layout>> = {
  plain: ({ language, meant }) => table([], [plainHeadings(language)], meant.map(plainRow(language))),
  'title and logo above': ({ language, meant }) =>
    table([['JOINT PLAN 2026'], [null, '[logo]'], [null]], [plainHeadings(language)], meant.map(plainRow(language))),
  'headings in two rows': ({ language, meant }) => {
    const { title, pillar, lead, places, when, target } = HEADINGS[language];
    return table(
      [],
      [
        [title, pillar, lead, places, when, null, target],
        [null, null, null, null, language === 'en' ? 'Start' : 'Mwanzo', language === 'en' ? 'End' : 'Mwisho', null],
      ],
      meant.map(plainRow(language)),
    );
  },
  'headings in brackets': ({ language, meant }) => {
    const { title, pillar, lead, places, when, target } = HEADINGS[language];
    const [start, end] = language === 'en' ? ['start', 'end'] : ['mwanzo', 'mwisho'];
    return table(
      [],
      [
        [
          `1. ${title}`,
          `2. ${pillar}`,
          `3. ${lead} *`,
          `4. ${places}`,
          `5. ${when} (${start})`,
          `6. ${when} (${end})`,
          target,
        ],
      ],
      meant.map(plainRow(language)),
    );
  },
  'pillars as heading rows': ({ language, meant }) => {
    const [title, , ...others] = plainHeadings(language);
    const cells: Cell[][] = [[title ?? '', ...others]];
    const rows: number[] = [];
    const merges: Layout['merges'] = [];
    let pillar = '';
    for (const each of meant) {
      if (each.pillar !== pillar) {
        pillar = each.pillar;
        cells.push([PILLARS[language][each.pillar].toUpperCase()]);
        merges.push([cells.length, 1, cells.length, 6]);
      }
      const [name, , ...rest] = plainRow(language)(each);
      cells.push([name ?? '', ...rest]);
      rows.push(cells.length);
    }
    return { cells, rows, merges };
  },
  'quarters with marks': ({ language, meant }) => {
    const { title, pillar, lead, places, target } = HEADINGS[language];
    return table(
      [],
      [[pillar, title, lead, 'Q1', 'Q2', 'Q3', 'Q4', places, target]],
      meant.map((each) => [
        PILLARS[language][each.pillar],
        each.title,
        each.lead.toUpperCase(),
        ...[0, 1, 2, 3].map((quarter) =>
          quarter >= quarterOf(each.start) && quarter <= quarterOf(each.end) ? 'X' : null,
        ),
        each.places.join(' & '),
        targetText(each),
      ]),
    );
  },
  'months with marks below a year': ({ language, meant }) => {
    const { title, pillar, lead, places } = HEADINGS[language];
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    return table(
      [],
      [
        [title, pillar, lead, places, '2026', ...Array(11).fill(null)],
        [null, null, null, null, ...months],
      ],
      meant.map((each) => [
        each.title,
        PILLARS[language][each.pillar],
        each.lead.toUpperCase(),
        each.places.join(', '),
        ...months.map((_, month) =>
          month + 1 >= Number(each.start.slice(5, 7)) && month + 1 <= Number(each.end.slice(5, 7)) ? 'x' : null,
        ),
      ]),
    );
  },
  'one column of time words': ({ language, meant }) => {
    const { title, pillar, lead, places, when, target } = HEADINGS[language];
    const to = language === 'en' ? 'to' : 'hadi';
    return table(
      [],
      [[title, lead, pillar, places, when, target]],
      meant.map((each, index) => [
        each.title,
        each.lead.toUpperCase(),
        PILLARS[language][each.pillar],
        each.places.join(', '),
        [
          `${each.start} ${to} ${each.end}`,
          `${dayFirst(each.start)} - ${dayFirst(each.end)}`,
          each.start.slice(5) === '01-01' && each.end.slice(5) === '12-31'
            ? 'Throughout 2026'
            : `Q${quarterOf(each.start) + 1} - Q${quarterOf(each.end) + 1} 2026`,
        ][index % 3] ?? '',
        targetText(each),
      ]),
    );
  },
  'total, signature and notes below': ({ language, meant }) =>
    table([], [plainHeadings(language)], meant.map(plainRow(language)), [
      [language === 'en' ? 'TOTAL' : 'JUMLA', null, null, null, null, null, '550'],
      [language === 'en' ? 'Prepared by: ........' : 'Imeandaliwa na: ........'],
      [language === 'en' ? 'Note: dates may move' : 'Angalizo: tarehe zinaweza kubadilika'],
    ]),
  'headings again on every page': ({ language, meant }) => {
    const cells: Cell[][] = [plainHeadings(language)];
    const rows: number[] = [];
    for (const [index, each] of meant.entries()) {
      if (index > 0 && index % 3 === 0) cells.push([], plainHeadings(language));
      cells.push(plainRow(language)(each));
      rows.push(cells.length);
    }
    return { cells, rows };
  },
  'lead on the first row of its block': ({ language, meant }) => {
    let before = '';
    return table(
      [],
      [plainHeadings(language)],
      meant.map((each) => {
        const row = plainRow(language)(each);
        if (each.lead === before) row[2] = null;
        before = each.lead;
        return row;
      }),
    );
  },
  'more columns than are read': ({ language, meant }) =>
    table(
      [],
      [['No', 'Budget (KES)', ...plainHeadings(language), 'KPI', 'Remark of the chair']],
      meant.map((each, index) => [index + 1, 200_000, ...plainRow(language)(each), '3 reports', '']),
    ),
};

export const FORMATS = ['xlsx', 'xls', 'ods', 'csv', 'semicolons', 'utf16'] as const;
export type CorpusFormat = (typeof FORMATS)[number];

/** The layout as a file of that format. */
export async function fileOf({ cells, merges = [] }: Layout, format: CorpusFormat): Promise<Uint8Array> {
  if (format === 'xlsx') {
    const workbook = new Excel.Workbook();
    const sheet = workbook.addWorksheet('Plan');
    for (const row of cells) sheet.addRow(row);
    for (const merge of merges) sheet.mergeCells(...merge);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }
  if (format === 'xls' || format === 'ods') {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Plan');
    return new Uint8Array(write(book, { type: 'array', bookType: format === 'xls' ? 'biff8' : 'ods' }) as ArrayBuffer);
  }
  const mark = format === 'csv' ? ',' : format === 'semicolons' ? ';' : '\t';
  const width = Math.max(...cells.map(({ length }) => length));
  const lines = cells.map((row) =>
    Array.from({ length: width }, (_, at) => quoted(String(row[at] ?? ''), mark)).join(mark),
  );
  const text = `${lines.join('\r\n')}\r\n`;
  if (format !== 'utf16') return new TextEncoder().encode(text);
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
}

function quoted(text: string, mark: string): string {
  return text.includes(mark) || text.includes('"') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text;
}
