import type { Command } from 'commander';
import { environment } from './environment.ts';
import { json, several } from './options.ts';
import { createOutput } from './output.ts';

/** The commands that take lists in and hand out workbooks to fill in. `write`: to standard output. */
export function addListCommands(program: Command, write: (text: string) => void): void {
  program
    .command('import')
    .description(
      'lists of organisations, people or activities, in XLSX, XLS, ODS or CSV; their kind is told by what is in them',
    )
    .argument('<file>')
    .option('--cycle <cycle>', 'planning cycle of the activities, for instance 2026')
    .option('--dry-run', 'say what would happen and write nothing', false)
    .option('--new-organisations', 'add lead organisations that are not on the list, with a warning', false)
    .option('--bring-back', 'take in again people who have left or were erased', false)
    .option('--map <heading=column>', 'what a heading means; may be given several times', several)
    .option(
      '--grant',
      'give and take the rights beyond a focal point’s that the list proposes (--dry-run shows them)',
      false,
    )
    .option('--annotate <file>', 'write the list as XLSX with a column more that says what was understood of each row')
    .option('--grant-to <email>', 'the same for this person only; may be given several times', several)
    .option(
      '--change-identities',
      'let the list say that somebody has another e-mail or Entra object id than is known',
      false,
    )
    .addOption(json())
    .action(async (file: string, options) =>
      (await import('./import.ts')).importCommand(environment(), createOutput(options.json, write), file, options),
    );

  program
    .command('template')
    .description('a workbook to fill in: plan, people or organisations, with the network’s own names to choose from')
    .argument('<kind>')
    .option('--out <file>', 'where to; the kind with .xlsx when absent')
    .addOption(json())
    .action(async (kind: string, options) =>
      (await import('./template.ts')).templateCommand(
        environment(),
        createOutput(options.json, write),
        kind,
        options.out,
      ),
    );

  program
    .command('undo-import')
    .description('take back an import of the last two weeks as a whole; without a name it lists them')
    .argument('[run]')
    .option('--dry-run', 'say whether it can be taken back and change nothing', false)
    .addOption(json())
    .action(async (run: string | undefined, options) =>
      (await import('./undo-import.ts')).undoImportCommand(
        environment(),
        createOutput(options.json, write),
        run,
        options,
      ),
    );
}
