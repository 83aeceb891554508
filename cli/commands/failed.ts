import { Command } from 'commander';
import { FailureStore } from '../../ingest/kept/failure-store.js';
import type { Failure } from '../../ingest/kept/failure.js';
import { onRecordFolder } from '../../src/database/local/layout.js';
import { failureTable, failuresChosen } from '../failures.js';
import { withGraph } from '../graph.js';
import { counted, ingestJson, ingestReport } from '../ingest-report.js';
import { note, print, printJson, type ErrorStyle } from '../output.js';
import { printable } from '../printable.js';
import { terminalWidth } from '../table.js';
import { WrongUse } from '../wrong-use.js';

const HELP = `
Each failure is a JSON file in the folder "failed" of .onrecord (or of ONRECORD_HOME). An id may be cut short as long
as only one failure begins with it. What is ingested well later on is taken off by itself.

Examples:
  onrecord failed list
  onrecord failed retry
  onrecord failed retry 3f2a
  onrecord failed drop --all`;

/** `failed list|retry|drop`: what could not be ingested, set aside. */
export function failedCommand(): Command {
  const command = new Command('failed').description(
    'see what could not be ingested, try it again, or drop it',
  );
  command
    .command('list')
    .description('tell what failed and why')
    .option('--json', 'the failures as JSON')
    .action(list);
  command
    .command('retry')
    .description('try again what failed, in the way it was tried before')
    .argument('[id...]', 'only these; all without')
    .option('--json', 'the summary as JSON')
    .action(retry);
  command
    .command('drop')
    .description('forget failures; nothing else is touched')
    .argument('[id...]', 'which')
    .option('--all', 'all of them')
    .option('--json', 'the answer as JSON')
    .action(drop);
  return command.addHelpText('after', HELP);
}

const open = (): Promise<FailureStore> => FailureStore.open(onRecordFolder(process.env));

/** The failures; files that are none are told and left alone. */
async function failuresIn(store: FailureStore): Promise<readonly Failure[]> {
  const { failures, foreign } = await store.list();
  for (const name of foreign)
    note(`${store.folder}/${printable(name)}: is no failure that OnRecord kept; it is left alone.`);
  return failures;
}

async function list({ json }: ErrorStyle): Promise<void> {
  const failures = await failuresIn(await open());
  if (json === true) return printJson({ failures });
  if (failures.length === 0) return print('Nothing has failed.');
  await print(failureTable(failures, terminalWidth()));
  note('Try them again with "onrecord failed retry", or forget them with "onrecord failed drop".');
}

async function retry(ids: readonly string[], _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<ErrorStyle>();
  const chosen = failuresChosen(await failuresIn(await open()), ids);
  if (chosen.length === 0) {
    return options.json === true ? printJson({ runs: [] }) : print('Nothing has failed.');
  }
  // Loads the language model: only where it is used.
  const { runAgain } = await import('../run-again.js');
  const summaries = await withGraph((graph) => runAgain(graph, chosen));
  if (options.json === true) return printJson({ runs: summaries.map(ingestJson) });
  await print(summaries.map((summary) => ingestReport(summary, options)).join('\n'));
}

interface DropOptions extends ErrorStyle {
  readonly all?: true;
}

async function drop(ids: readonly string[], { all, json }: DropOptions): Promise<void> {
  if ((all === true) === ids.length > 0) {
    throw new WrongUse(
      'FAILED_WHICH',
      all === true ? '--all and ids together make no sense.' : 'It is not said which.',
      {
        hint: 'Give ids as "onrecord failed list" shows them, or --all.',
      },
    );
  }
  const store = await open();
  const chosen = failuresChosen(await failuresIn(store), ids);
  for (const { id } of chosen) await store.drop(id);
  if (json === true) return printJson({ dropped: chosen.map(({ id }) => id) });
  await print(`Dropped ${counted(chosen.length, 'failure')}.`);
}
