import { Command } from 'commander';
import { findInputs } from '../../ingest/1-read/find-inputs.js';
import { contractOf } from '../../ingest/contract.js';
import { factsOf, withArticleOptions, type ArticleOptions } from '../article-options.js';
import { asOnRecordError } from '../defect.js';
import { EXIT } from '../exit-code.js';
import { errorText, print, type ErrorStyle } from '../output.js';
import { startProgress } from '../progress.js';
import { choicesOf, readOptionsOf, withSourceOptions, type SourceOptions } from '../source-options.js';

const HELP = `
Prints one JSON object for each document, one after the other as they are read: indented or, with --jsonl,
each on a line of its own. Positions are UTF-16 code units of the file's text, half open. No database is needed.

Examples:
  onrecord extract article.txt --published 2022-03-30
  onrecord extract --jsonl articles/ > statements.jsonl
  curl -s https://example.org/a.txt | onrecord extract - | jq '.statements[].quotes'`;

/** `extract [--jsonl] PATH…`: who said what, as the JSON of the extraction contract. */
export function extractCommand(): Command {
  return withSourceOptions(
    withArticleOptions(
      new Command('extract')
        .description('print who said what in articles as JSON; needs no database')
        .argument('<path...>', 'files, folders, addresses, or - for standard input')
        .option('--jsonl', 'one line for each document'),
    ),
  )
    .option('--json', 'JSON also for errors, one object on a line of standard error')
    .addHelpText('after', HELP)
    .action(run);
}

interface ExtractOptions extends ArticleOptions, SourceOptions, ErrorStyle {
  readonly jsonl?: true;
}

async function run(paths: readonly string[], _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<ExtractOptions>();
  // The language model takes longer to load than all the rest: only where it is used.
  const { readerReady } = await import('../../ingest/extract.js');
  const { extractInputs } = await import('../../ingest/extract-inputs.js');
  await readerReady();
  const inputs = await findInputs(paths);
  const facts = factsOf(options, inputs);
  const progress = startProgress(inputs.length, { resultsOnTerminal: process.stdout.isTTY });
  let failed = 0;
  for await (const outcome of extractInputs(inputs, facts, readOptionsOf(choicesOf(options)))) {
    const { path } = outcome;
    if (outcome.kind === 'finished') progress.finish(path);
    else if (outcome.kind === 'skipped') progress.step(path, `skipped, ${outcome.reason}`);
    else if (outcome.kind === 'extracted') {
      const { extraction, dropped } = outcome;
      await print(JSON.stringify(contractOf(extraction), null, options.jsonl === true ? 0 : 2));
      progress.step(path, `${extraction.statements.length} statements`);
      if (dropped.length > 0) progress.say(`${path}: left out ${dropped.join('; ')}.`);
    } else if (outcome.kind === 'failed') {
      failed++;
      progress.step(path, 'failed');
      progress.say(errorText(asOnRecordError(outcome.thrown, path), options));
    }
  }
  progress.stop();
  if (failed > 0) process.exitCode = EXIT.someFailed;
}
