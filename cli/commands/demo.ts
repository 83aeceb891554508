import { Command } from 'commander';
import { findInputs } from '../../ingest/1-read/find-inputs.js';
import type { RunningDatabase } from '../../src/database/open-database.js';
import type { Graph } from '../../src/graph/connection.js';
import { statements } from '../../src/graph/read/statements.js';
import { factsOf, withArticleOptions, type ArticleOptions } from '../article-options.js';
import { CityTally } from '../city-tally.js';
import { errorText, note, print, printJson, type ErrorStyle } from '../output.js';
import { withGraph } from '../graph.js';
import { counted, ingestJson } from '../ingest-report.js';
import type { IngestSummary } from '../ingestion.js';
import { entityCalled } from '../names.js';
import { nextSteps } from '../next-steps.js';
import { printable } from '../printable.js';
import { SAMPLES } from '../product.js';
import { statementTable } from '../statement-table.js';
import { terminalWidth } from '../table.js';

interface DemoOptions extends ArticleOptions, ErrorStyle {
  readonly about?: string;
}

const SHOWN = 20;

const HELP = `
Without a path it reads the sample articles, which are fiction written for OnRecord. The articles stay in the graph and
Neo4j keeps running, so that you can look around; "onrecord db stop" ends it.

Examples:
  onrecord demo
  onrecord demo my-article.txt --published 2022-03-30 --about Kyiv`;

/** `demo [PATH…]`: from articles to an answer in one command. */
export function demoCommand(): Command {
  return withArticleOptions(
    new Command('demo')
      .description('read sample articles, build the graph, ask who said what about a city')
      .argument('[path...]', 'your own articles in place of the samples')
      .option(
        '--about <name>',
        'whom or what to ask about (default: the city most talked about in what was read)',
      ),
  )
    .option('--json', 'the outcome as JSON')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(paths: readonly string[], _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<DemoOptions>();
  const ownArticles = paths.length > 0;
  const inputs = await findInputs(ownArticles ? paths : [SAMPLES]);
  const articles = inputs.filter(({ kind }) => ownArticles || kind !== 'skipped');
  const facts = factsOf(options, articles);
  // Loads the language model: only where it is used.
  const { runIngest } = await import('../ingest-run.js');
  await withGraph(async (graph, database) => {
    if (!ownArticles) note('Reading the sample articles (fiction, written for OnRecord).');
    const cities = new CityTally();
    const summary = await runIngest(graph, articles, facts, (extraction) => cities.add(extraction));
    const about = options.about ?? cities.most();
    if (options.json === true) return json(graph, database, summary, about);
    for (const { error } of summary.failed) note(errorText(error, options));
    if (summary.stopped !== null) throw summary.stopped;
    return talk(graph, database, summary, about);
  });
}

async function json(
  graph: Graph,
  { address, browserUrl }: RunningDatabase,
  summary: IngestSummary,
  about: string | undefined,
): Promise<void> {
  const found = about === undefined ? undefined : await statements(graph, { about: [about], first: SHOWN });
  await printJson({
    ingested: ingestJson(summary),
    about: about ?? null,
    statements: found?.records ?? [],
    hasMore: found?.hasNextPage ?? false,
    neo4j: { uri: address.uri, user: address.user, browser: browserUrl ?? null },
  });
}

async function talk(
  graph: Graph,
  database: RunningDatabase,
  summary: IngestSummary,
  name: string | undefined,
): Promise<void> {
  await print(
    `Read ${counted(summary.articles, 'article')}: ${counted(summary.statements, 'statement')} by and about ${counted(summary.entities, 'entity', 'entities')}.`,
  );
  if (name === undefined) {
    return print('No city is talked about in it. Ask about somebody or something else with --about.');
  }
  const about = await entityCalled(graph, name);
  const { records, hasNextPage } = await statements(graph, { about: [name], first: SHOWN });
  await print(`\nWho said what about ${printable(about.name)}?\n${statementTable(records, terminalWidth())}`);
  if (hasNextPage) await print(`These are the newest ${SHOWN}.`);
  await print(`\n${nextSteps(database, about)}`);
}
