import type { Worksheet } from 'exceljs';
import { NETWORK_ROLES, ORG_TYPES, type Organisation } from '../domain/network/network.ts';
import { ACTIVITY_TYPES, PILLARS } from '../domain/plan/activity.ts';
import { COUNTIES } from '../domain/plan/counties.ts';
import { en } from '../language/en/en.ts';
import { PHRASES } from '../language/phrases.ts';
import { safeCell } from './write-table.ts';

export const TEMPLATES = ['plan', 'people', 'organisations'] as const;
export type TemplateKind = (typeof TEMPLATES)[number];

/** What the network has to choose from. */
export interface TemplateLists {
  organisations: readonly Organisation[];
  workingGroups: readonly string[];
  learningTopics: readonly string[];
}

interface TemplateColumn {
  /** Its name in the importer, and of its phrase. */
  column: string;
  heading: string;
  example: string;
  /** What there is to choose from. `isOpen`: other words may be written too. */
  choices?: readonly string[];
  isOpen?: boolean;
}

const words = (text: string) => text.replace(/_/g, ' ');

function columnsOf(
  kind: TemplateKind,
  { organisations, workingGroups, learningTopics }: TemplateLists,
): TemplateColumn[] {
  const names = organisations.map(({ name }) => name);
  const [first = 'Example Legal Aid Network', second = 'ELAN'] = names;
  const counties = ['National', ...COUNTIES.map(({ name }) => name)];
  if (kind === 'people')
    return [
      { column: 'name', heading: 'Name', example: 'New focal point (example)' },
      { column: 'email', heading: 'Work e-mail', example: 'new.focal.point@example.org' },
      { column: 'organisation', heading: 'Organisation', example: first, choices: names },
      {
        column: 'role',
        heading: 'Role',
        example: 'focal point',
        choices: ['focal point', 'working group lead', 'partner', 'observer'],
        isOpen: true,
      },
      { column: 'rank', heading: 'Primary or alternate', example: 'primary', choices: ['primary', 'alternate'] },
      { column: 'language', heading: 'Language', example: 'English', choices: ['English', 'Kiswahili'] },
      { column: 'objectId', heading: 'Entra object id', example: '22222222-2222-4222-8222-222222222222' },
    ];
  if (kind === 'organisations')
    return [
      { column: 'name', heading: 'Organisation', example: 'Example Coast Forum' },
      { column: 'acronym', heading: 'Acronym', example: 'ECF' },
      { column: 'aliases', heading: 'Other names', example: 'Jukwaa la Pwani (mfano)' },
      { column: 'type', heading: 'Type', example: 'National NGO', choices: Object.values(ORG_TYPES) },
      { column: 'networkRole', heading: 'Network role', example: 'cso', choices: NETWORK_ROLES },
      { column: 'places', heading: 'Counties', example: 'Mombasa, Kwale', choices: counties, isOpen: true },
      { column: 'language', heading: 'Language', example: 'English', choices: ['English', 'Kiswahili'] },
    ];
  return [
    { column: 'id', heading: 'ID', example: 'ACT-2026-0001' },
    { column: 'title', heading: 'Activity', example: 'Safe-migration forums in four sub-counties' },
    {
      column: 'pillar',
      heading: 'Pillar',
      example: en.pillar.prevention,
      choices: PILLARS.map((pillar) => en.pillar[pillar]),
    },
    { column: 'lead', heading: 'Lead organisation', example: first, choices: names },
    { column: 'partners', heading: 'Partners', example: second, choices: names, isOpen: true },
    { column: 'places', heading: 'County', example: 'Kwale, Kilifi', choices: counties, isOpen: true },
    { column: 'start', heading: 'Start date', example: 'March 2026' },
    { column: 'end', heading: 'End date', example: '30 June 2026' },
    { column: 'target', heading: 'Target', example: '240 people' },
    { column: 'type', heading: 'Activity type', example: 'awareness event', choices: ACTIVITY_TYPES.map(words) },
    {
      column: 'group',
      heading: 'Working group',
      example: workingGroups[0] ?? 'Joint activity planning',
      choices: workingGroups,
      isOpen: true,
    },
    {
      column: 'topic',
      heading: 'Learning topic',
      example: learningTopics[0] ?? 'What works against false job offers',
      choices: learningTopics,
      isOpen: true,
    },
    { column: 'funder', heading: 'Funder', example: 'Example Regional Programme' },
    { column: 'description', heading: 'Description', example: 'With the county government' },
    { column: 'sensitivity', heading: 'Restricted', example: 'no', choices: ['no', 'yes'] },
  ];
}

const SHEETS: Record<TemplateKind, string> = { plan: 'Plan', people: 'People', organisations: 'Organisations' };
/** Rows that get a choice to pick from. */
const ROWS = 500;

/** A workbook to fill in: the headings, the network's own names to choose from, and a sheet that says in both languages what to write. */
export async function templateWorkbook(kind: TemplateKind, lists: TemplateLists): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  workbook.creator = 'Pamoja';
  const columns = columnsOf(kind, lists);
  const sheet = workbook.addWorksheet(SHEETS[kind], { views: [{ state: 'frozen', ySplit: 1 }] });
  const header = sheet.addRow(columns.map(({ heading }) => heading));
  header.font = { bold: true };
  header.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  addHowTo(workbook.addWorksheet('How to - Jinsi'), kind, columns);
  const choices = workbook.addWorksheet('Choices', { state: 'hidden' });
  for (const [index, column] of columns.entries()) addChoices(sheet, choices, column, index + 1);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addChoices(
  sheet: Worksheet,
  lists: Worksheet,
  { column, heading, choices = [], isOpen = false }: TemplateColumn,
  at: number,
): void {
  sheet.getColumn(at).width = column === 'title' ? 48 : Math.max(14, heading.length + 4);
  if (choices.length === 0) return;
  for (const [index, choice] of choices.entries()) lists.getCell(index + 1, at).value = safeCell(choice);
  const { letter } = lists.getColumn(at);
  for (let row = 2; row <= ROWS + 1; row += 1)
    sheet.getCell(row, at).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`Choices!$${letter}$1:$${letter}$${choices.length}`],
      showErrorMessage: !isOpen,
      errorStyle: 'warning',
    };
}

function addHowTo(sheet: Worksheet, kind: TemplateKind, columns: readonly TemplateColumn[]): void {
  for (const { template } of Object.values(PHRASES)) {
    sheet.addRow([template.howTo]).font = { bold: true, size: 14 };
    sheet.addRow([template.once]);
    sheet.addRow([template.noPeople]);
    sheet.addRow([template.column, template.write, template.example]).font = { bold: true };
    const says = template.columns[kind] as Record<string, string>;
    for (const { column, heading, example } of columns) sheet.addRow([heading, says[column] ?? '', safeCell(example)]);
    sheet.addRow([]);
  }
  sheet.getColumn(1).width = 24;
  sheet.getColumn(2).width = 70;
  sheet.getColumn(3).width = 48;
}
