import { Command } from 'commander';
import { findInputs } from '../../ingest/1-read/find-inputs.js';
import type { RunningDatabase } from '../../src/database/open-database.js';
import type { Graph } from '../../src/graph/connection.js';
import type { EntityRecord } from '../../src/graph/read/entity-record.js';
import type { StatementRecord } from '../../src/graph/read/statement-record.js';
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
import { choicesOf, withSourceOptions, type SourceOptions } from '../source-options.js';
import { statementsFrom } from '../statements-from.js';
import { statementTable } from '../statement-table.js';
import { terminalWidth } from '../table.js';

interface DemoOptions extends ArticleOptions, SourceOptions, ErrorStyle {
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
  return withSourceOptions(
    withArticleOptions(
      new Command('demo')
        .description('read sample articles, build the graph, ask who said what about a city')
        .argument('[path...]', 'your own articles in place of the samples')
        .option(
          '--about <name>',
          'whom or what to ask about (default: the city most talked about in what was read)',
        ),
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
    const read = new Set<string>();
    const summary = await runIngest(graph, articles, facts, {
      choices: choicesOf(options),
      // The city to ask about is found in what is read.
      again: true,
      onExtraction(extraction) {
        cities.add(extraction);
        read.add(extraction.articleId);
      },
    });
    if (options.json !== true) for (const { error } of summary.failed) note(errorText(error, options));
    if (summary.stopped !== null) return note(errorText(summary.stopped, options));
    const name = options.about ?? cities.most();
    const answer = name === undefined ? undefined : await answerTo(graph, name, read);
    await (options.json === true ? json : talk)(database, summary, answer);
  });
}

interface Answer {
  readonly about: EntityRecord;
  readonly records: readonly StatementRecord[];
  readonly hasMore: boolean;
}

async function answerTo(graph: Graph, name: string, articles: ReadonlySet<string>): Promise<Answer> {
  return { about: await entityCalled(graph, name), ...(await statementsFrom(graph, articles, name, SHOWN)) };
}

async function json(
  { address, browserUrl }: RunningDatabase,
  summary: IngestSummary,
  answer: Answer | undefined,
): Promise<void> {
  await printJson({
    ingested: ingestJson(summary),
    about: answer?.about.name ?? null,
    statements: answer?.records ?? [],
    hasMore: answer?.hasMore ?? false,
    neo4j: { uri: address.uri, user: address.user, browser: browserUrl ?? null },
  });
}

async function talk(
  database: RunningDatabase,
  summary: IngestSummary,
  answer: Answer | undefined,
): Promise<void> {
  const { articles, statements, entities } = summary;
  await print(
    `Read ${counted(articles, 'article')}: ${counted(statements, 'statement')} by and about ${counted(entities, 'entity', 'entities')}.`,
  );
  if (answer === undefined) {
    return print('No city is talked about in it. Ask about somebody or something else with --about.');
  }
  const { about, records, hasMore } = answer;
  const question = `Who said what about ${printable(about.name)}?`;
  await print(
    records.length === 0
      ? `\n${question}\nNobody, in what was read.`
      : `\n${question}\n${statementTable(records, terminalWidth())}`,
  );
  if (hasMore) await print(`These are the newest ${SHOWN}.`);
  await print(`\n${nextSteps(database, about)}`);
}
