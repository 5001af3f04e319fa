import type { ImportChange } from '../domain/network/import-run.ts';
import type { Grant } from '../domain/network/listed-roles.ts';
import type { Role } from '../domain/network/network.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import type { ListKind } from './column-names.ts';
import type { NearestHeadings } from './columns.ts';
import type { ListedIdentity, ListedProposal } from './people-book.ts';
import type { LeftOut } from './row-kinds.ts';
import type { RowOutcome } from './row-reading.ts';

export type ImportDeps = Pick<RecipeDeps, 'store' | 'now' | 'newId' | 'hash'>;

export interface ImportOptions {
  /** Cycle the plan belongs to, for instance "2026"; the active one, or this year's, when it is not given. */
  cycle?: string;
  dryRun: boolean;
  /** Who sends the list, for the record of the import. */
  by?: string;
  newOrganisations: boolean;
  /** People who have left or were erased are taken in again. */
  bringBack?: boolean;
  /** Whose rights beyond those of a focal point the list may give and take; nobody's when absent. */
  grant?: Grant;
  /** What headings mean that nobody would know: by the heading as it stands, the name of a column, or "ignore". */
  mapping?: ReadonlyMap<string, string>;
  /** The list may say that somebody has another Entra object id or e-mail than is known. */
  changeIdentities?: boolean;
}

export interface ImportReport {
  kind: ListKind;
  /** All kinds of list in the file; `kind` is the last of them. */
  kinds: ListKind[];
  /** Where each list stands: its sheet, and the row of its headings. */
  lists: { kind: ListKind; sheet: string; headingRow: number }[];
  accepted: number;
  warned: number;
  rejected: number;
  rows: RowOutcome[];
  /** Headings that were not recognized. */
  ignoredColumns: string[];
  /** Sheets of the workbook that were not read. */
  ignoredSheets: string[];
  /** Rows that are no entries: headings, totals, signatures, hidden and struck-through ones. */
  leftOut: LeftOut[];
  /** How the list as a whole was read, where its headings do not say it. */
  notes: string[];
  /** What it creates and changes, or would. */
  changes: ImportChange[];
  /** The name under which it can be taken back within two weeks; absent when it changed nothing. */
  run?: string;
  /** Records written; 0 for a dry run, and for a file that is in already. */
  written: number;
  /** What the list gave people to do and took from them. */
  roleChanges: ListedRoleChange[];
  /** What it would give and take, granted or not. */
  proposals: ListedProposal[];
  /** Whose account or mailbox it says is another one. */
  identities: ListedIdentity[];
}

const NEEDED: Record<ListKind, string> = {
  plan: 'a plan needs the columns Activity, Pillar, Lead organisation, Start, End',
  people: 'people need Name, Work e-mail, Organisation',
  organisations: 'organisations need Organisation, Acronym, Type, Network role',
};

/** A file that holds none of the three lists: which row comes nearest to headings, and what is missing beside it. */
export class NotAListError extends Error {
  constructor(nearest?: NearestHeadings) {
    const where = nearest && `${nearest.sheet ? `sheet “${nearest.sheet}”, ` : ''}row ${nearest.row}`;
    const found = nearest?.found.map((heading) => `“${heading.slice(0, 40)}”`).join(', ');
    super(
      nearest
        ? `no list found. Nearest to its headings is ${where}, with ${found}; ${NEEDED[nearest.kind]}. If a column stands under another heading, say so: --map "Their heading=lead"`
        : `no list found: ${Object.values(NEEDED).join('; ')}`,
    );
    this.name = 'NotAListError';
  }
}

/** A heading may say which activities are confidential: read wrongly, it would open them. */
export class DoubtfulHeadingError extends Error {
  constructor(headings: readonly string[]) {
    const [first = ''] = headings.map((heading) => heading.slice(0, 60));
    super(
      `the heading ${headings.map((heading) => `“${heading.slice(0, 60)}”`).join(', ')} may say which activities are confidential. Call it “Restricted”, with yes or no below it, or say what it means: --map "${first}=sensitivity" where yes means that an activity is confidential, --map "${first}=open" where yes means that everybody may read it, --map "${first}=ignore" where it says nothing of the kind`,
    );
    this.name = 'DoubtfulHeadingError';
  }
}

export interface ListedRoleChange {
  personId: string;
  /** They were not on the list before. */
  isNew: boolean;
  role: Role;
  added: boolean;
}
