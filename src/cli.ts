#!/usr/bin/env node
import { Command, Option } from 'commander';
import { environment, exitCodeOf } from './commands/environment.ts';
import { FORMATS } from './commands/formats.ts';
import { addListCommands } from './commands/list-commands.ts';
import { as, countOf, json, overwrite, portOf, several, week } from './commands/options.ts';
import { createOutput } from './commands/output.ts';

/** Where the local Teams client of `demo` listens. Here, as `demo` itself loads the whole service. */
const DEFAULT_CLIENT_PORT = 56_150;

/** Standard output; a reader that went away (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const write = (text: string): void => {
  process.stdout.write(text);
};

const program = new Command('pamoja')
  .description("Keeps a coordination network's joint plan alive between its workshops")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

program
  .command('serve')
  .description('the service')
  .addOption(json())
  .action(async () => (await import('./commands/serve.ts')).serveCommand(environment()));

program
  .command('demo')
  .description('the service on a fresh SQLite file with the example network, and beside it the local Teams client')
  .addOption(json())
  .option('--keep', 'go on with the store of the last demo', false)
  .option('--files <folder>', 'write the lists of the example network into a folder, with dates around today, and end')
  .option('--no-client', 'without the local Teams client')
  .option('--client-port <port>', 'port of the local Teams client', portOf, DEFAULT_CLIENT_PORT)
  .action(async (options) =>
    (await import('./commands/demo.ts')).demoCommand(environment(), createOutput(options.json, write), options),
  );

addListCommands(program, write);

program
  .command('summary')
  .description('the figures a summary card shows')
  .argument('[filters...]', 'pillar:protection county:kwale org:"…" group:"…" status:blocked period:2026-Q4')
  .addOption(as())
  .addOption(json())
  .action(async (words: string[], options) =>
    (await import('./commands/summary.ts')).summaryCommand(
      environment(),
      createOutput(options.json, write),
      words,
      options.as,
    ),
  );

program
  .command('export')
  .description('activities with their latest status')
  .argument('[filters...]', 'pillar:protection county:kwale org:"…" group:"…" status:blocked period:2026-Q4')
  .addOption(new Option('--format <format>', 'how').choices(FORMATS).makeOptionMandatory())
  .option('--public', 'only what anybody may read', false)
  .option('--out <file>', 'where to; standard output when absent')
  .addOption(as())
  .addOption(json())
  .action(async (words: string[], options) =>
    (await import('./commands/export.ts')).exportCommand(
      environment(),
      (content) => process.stdout.write(content),
      words,
      options,
    ),
  );

program
  .command('digest')
  .description('the digest as published, or as it would be composed now')
  .option('--week <week>', 'for instance 2026-W48', week)
  .addOption(as())
  .addOption(json())
  .action(async (options) =>
    (await import('./commands/digest.ts')).digestCommand(
      environment(),
      createOutput(options.json, write),
      options.week,
      options.as,
    ),
  );

program
  .command('ledger')
  .description('every organisation and the state of its check-in')
  .option('--week <week>', 'for instance 2026-W48', week)
  .addOption(as())
  .addOption(json())
  .action(async (options) =>
    (await import('./commands/ledger.ts')).ledgerCommand(
      environment(),
      createOutput(options.json, write),
      options.week,
      options.as,
    ),
  );

program
  .command('rehearse')
  .description('who will be asked, reminded and escalated, and when each digest goes out')
  .option('--weeks <number>', 'how many weeks', countOf, 8)
  .addOption(as())
  .addOption(json())
  .action(async (options) =>
    (await import('./commands/rehearse.ts')).rehearseCommand(
      environment(),
      createOutput(options.json, write),
      options.weeks,
      options.as,
    ),
  );

program
  .command('screen')
  .description('lines of text on standard input; per line block, warn or pass and the detectors, never the text')
  .addOption(json())
  .action(async (options) => (await import('./commands/screen.ts')).screenCommand(process.stdin, options.json, write));

program
  .command('copy')
  .description('everything from one store to another; goes on where a copy was stopped, and compares at the end')
  .requiredOption('--from <store>', 'sqlite:PATH or cosmos')
  .requiredOption('--to <store>', 'sqlite:PATH or cosmos')
  .addOption(overwrite())
  .addOption(json())
  .action(async (options) =>
    (await import('./commands/carry.ts')).copyCommand(environment(), createOutput(options.json, write), options),
  );

program
  .command('backup')
  .description('everything in the store, as one file of JSON lines, encrypted where that is asked for')
  .argument('<file>')
  .option('--encrypt-to <recipient>', 'a recipient of age, age1…; may be given several times', several)
  .option('--passphrase-file <file>', 'a file whose first line is a passphrase, in the place of recipients')
  .addOption(json())
  .action(async (file: string, options) =>
    (await import('./commands/carry.ts')).backupCommand(
      environment(),
      createOutput(options.json, write),
      file,
      options,
    ),
  );

program
  .command('restore')
  .description('a backup into the store; a file that was cut short or changed is not taken')
  .argument('<file>')
  .option('--identity <file>', 'a file with the identity of age that opens it')
  .option('--passphrase-file <file>', 'a file whose first line is its passphrase')
  .addOption(overwrite())
  .addOption(json())
  .action(async (file: string, options) =>
    (await import('./commands/carry.ts')).restoreCommand(
      environment(),
      createOutput(options.json, write),
      file,
      options,
    ),
  );

program
  .command('audit')
  .description('who read or did what, the last ones at the end, and whether the log is whole')
  .option('--last <number>', 'how many', countOf, 50)
  .addOption(as())
  .addOption(json())
  .action(async (options) =>
    (await import('./commands/audit.ts')).auditCommandLine(
      environment(),
      createOutput(options.json, write),
      options.last,
      options.as,
    ),
  );

program
  .command('retention')
  .description('takes out what was kept long enough, as the service does once a day')
  .option('--dry-run', 'say what would go and change nothing', false)
  .addOption(json())
  .action(async (options) =>
    (await import('./commands/retention.ts')).retentionCommand(
      environment(),
      createOutput(options.json, write),
      options.dryRun,
    ),
  );

program
  .command('doctor')
  .description('what is wrong and what to do')
  .addOption(json())
  .action(async (options) => {
    const ok = await (await import('./commands/doctor.ts')).doctorCommand(
      environment(),
      createOutput(options.json, write),
    );
    if (!ok) process.exitCode = 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
