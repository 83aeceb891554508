import { Command, Option } from 'commander';
import { currentDatabase } from '../../src/database/current-database.js';
import { serverVersion } from '../../src/database/answer.js';
import { openDatabase } from '../../src/database/open-database.js';
import type { RunningDatabase } from '../../src/database/running-database.js';
import type { LocalSize } from '../../src/database/local/settings.js';
import { EXIT } from '../exit-code.js';
import { note, print, printJson } from '../output.js';

const HELP = `
The database is the server that NEO4J_URI names; else Neo4j in Docker, where a daemon runs; else a local server with
your Java, its data in ONRECORD_HOME (default: .onrecord). ONRECORD_DATABASE=docker|local chooses.

Examples:
  onrecord db start
  onrecord db status --json
  onrecord db stop`;

interface JsonOption {
  readonly json?: true;
}

/** `db start|stop|status`: the Neo4j of this folder. */
export function dbCommand(): Command {
  const command = new Command('db').description('start, stop or look at the Neo4j of this folder');
  command
    .command('start')
    .description('start Neo4j, or use the one that runs, and tell its address')
    .addOption(
      new Option('--size <size>', 'memory of a local server that this starts')
        .choices(['small', 'usual', 'large'])
        .default('usual'),
    )
    .option('--json', 'the answer as JSON')
    .action(start);
  command
    .command('stop')
    .description('stop Neo4j; the data stays')
    .option('--json', 'the answer as JSON')
    .action(stop);
  command
    .command('status')
    .description('tell whether Neo4j runs; exit code 1 when it does not')
    .option('--json', 'the answer as JSON')
    .action(status);
  return command.addHelpText('after', HELP);
}

async function start(options: JsonOption & { readonly size: LocalSize }): Promise<void> {
  const database = await openDatabase({ size: options.size, onProgress: note });
  await tell(database, options);
}

async function stop(options: JsonOption): Promise<void> {
  const database = await currentDatabase();
  const stopped = database !== undefined && database.kind !== 'configured';
  await database?.stop();
  if (options.json) return printJson({ stopped });
  if (database === undefined) return print('Neo4j is not running.');
  await print(
    stopped ? 'Neo4j is stopped; its data stays.' : 'NEO4J_URI names a server of yours: it is left alone.',
  );
}

async function status(options: JsonOption): Promise<void> {
  const database = await currentDatabase();
  if (database !== undefined) return tell(database, options);
  process.exitCode = EXIT.someFailed;
  await (options.json ? printJson({ running: false }) : print('Neo4j is not running.'));
}

/** The password itself is never printed: only where it lies. */
async function tell(database: RunningDatabase, options: JsonOption): Promise<void> {
  const { version, edition } = await serverVersion(database.address);
  const { kind, address, browserUrl, passwordFile } = database;
  if (options.json) {
    const { uri, user, database: name } = address;
    return printJson({
      running: true,
      kind,
      version,
      edition,
      uri,
      user,
      database: name,
      browserUrl,
      passwordFile,
    });
  }
  await print(`Neo4j ${version} ${edition} (${kind}) answers at ${address.uri}, user ${address.user}.`);
  if (browserUrl !== undefined) await print(`Neo4j Browser: ${browserUrl}`);
  if (passwordFile !== undefined) await print(`Password: in ${passwordFile}`);
}
