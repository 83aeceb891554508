import { Command } from 'commander';
import { askCommand } from './commands/ask.js';
import { dbCommand } from './commands/db.js';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { extractCommand } from './commands/extract.js';
import { failedCommand } from './commands/failed.js';
import { ingestCommand } from './commands/ingest.js';
import { judgeCommand } from './commands/judge.js';
import { serveCommand } from './commands/serve.js';
import { VERSION } from './product.js';

const HELP = `
Exit codes: 0 done, 1 some input failed or a name is not known, 2 wrong use.

Examples:
  onrecord demo
  onrecord ingest articles/
  onrecord ask "who said what about Kyiv"`;

/** The whole command line. It throws CommanderError in place of ending the process, for wrong use as for help. */
export function createProgram(): Command {
  const program = new Command('onrecord')
    .description('Reads news articles and keeps a record of who said what about whom.')
    .version(VERSION, '--version', 'print the version')
    .option('--debug', 'with an error, print where in the program it came from')
    .addHelpText('after', HELP);
  for (const command of [
    demoCommand(),
    extractCommand(),
    ingestCommand(),
    failedCommand(),
    askCommand(),
    judgeCommand(),
    serveCommand(),
    dbCommand(),
    doctorCommand(),
  ]) {
    program.addCommand(command);
  }
  prepare(program);
  return program;
}

/** Settings that commander does not hand on to commands that were made elsewhere. */
function prepare(command: Command): void {
  command.exitOverride().configureHelp({ showGlobalOptions: true });
  command.commands.forEach(prepare);
}
