import { Command } from 'commander';
import { findInputs } from '../../ingest/1-read/find-inputs.js';
import { factsOf, withArticleOptions, type ArticleOptions } from '../article-options.js';
import { withGraph } from '../graph.js';
import { ingestJson, ingestReport } from '../ingest-report.js';
import { print, printJson, type ErrorStyle } from '../output.js';

const HELP = `
Reading an article again changes nothing: what is in the graph already stays as it is.
What is known of an article beside its text stands in a side file, article.txt.json:
  {"title": "…", "url": "https://…", "publisher": "…", "publishedAt": "2022-03-30", "language": "en"}
Options stand above side files.

Examples:
  onrecord ingest article.txt --published 2022-03-30 --url https://example.org/news/1
  onrecord ingest articles/
  cat article.txt | onrecord ingest -`;

/** `ingest PATH…`: articles into the graph. */
export function ingestCommand(): Command {
  return withArticleOptions(
    new Command('ingest')
      .description('read articles into the graph')
      .argument('<path...>', 'files, folders (all their *.txt), or - for standard input'),
  )
    .option('--json', 'the summary as JSON')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ArticleOptions & ErrorStyle>();
      const inputs = await findInputs(paths);
      const facts = factsOf(options, inputs);
      // Loads the language model: only where it is used.
      const { runIngest } = await import('../ingest-run.js');
      const summary = await withGraph((graph) => runIngest(graph, inputs, facts));
      await (options.json === true ? printJson(ingestJson(summary)) : print(ingestReport(summary, options)));
    });
}
