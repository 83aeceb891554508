import { Command } from 'commander';
import { findInputs } from '../../ingest/1-read/find-inputs.js';
import { factsOf, withArticleOptions, type ArticleOptions } from '../article-options.js';
import { withGraph } from '../graph.js';
import { ingestJson, ingestReport } from '../ingest-report.js';
import { print, printJson, type ErrorStyle } from '../output.js';
import { choicesOf, withSourceOptions, type SourceOptions } from '../source-options.js';

const HELP = `
What is in the graph unchanged is left as it is, so the same command goes on where a run was stopped; --again reads
it anew, as after an update of OnRecord. What fails is set aside: see "onrecord failed".
What is known of an article beside its text stands in a side file, article.txt.json:
  {"title": "…", "url": "https://…", "publisher": "…", "publishedAt": "2022-03-30", "language": "en"}
Options stand above side files.

Examples:
  onrecord ingest article.txt --published 2022-03-30 --url https://example.org/news/1
  onrecord ingest articles/
  onrecord ingest https://example.org/feed.xml --follow
  onrecord ingest archive.jsonl.gz --field text=body --field publishedAt=date
  cat article.txt | onrecord ingest -`;

interface IngestOptions extends ArticleOptions, SourceOptions, ErrorStyle {
  readonly again?: true;
}

/** `ingest PATH…`: articles into the graph. */
export function ingestCommand(): Command {
  return withSourceOptions(
    withArticleOptions(
      new Command('ingest')
        .description('read articles into the graph')
        .argument('<path...>', 'files, folders, addresses, or - for standard input'),
    ),
  )
    .option('--again', 'read also what is in the graph unchanged')
    .option('--json', 'the summary as JSON')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<IngestOptions>();
      const inputs = await findInputs(paths);
      const facts = factsOf(options, inputs);
      // Loads the language model: only where it is used.
      const { runIngest } = await import('../ingest-run.js');
      const summary = await withGraph((graph) =>
        runIngest(graph, inputs, facts, { choices: choicesOf(options), again: options.again === true }),
      );
      await (options.json === true ? printJson(ingestJson(summary)) : print(ingestReport(summary, options)));
    });
}
