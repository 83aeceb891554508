import { Command, InvalidArgumentError, Option } from 'commander';
import type { Graph } from '../../src/graph/connection.js';
import { speakers } from '../../src/graph/read/speakers.js';
import { statements } from '../../src/graph/read/statements.js';
import { KINDS, type Kind } from '../../src/model/statement.js';
import { checked } from '../article-options.js';
import { withGraph } from '../graph.js';
import { entityCalled } from '../names.js';
import { note, print, printJson } from '../output.js';
import { FORMS, parseQuestion } from '../question.js';
import { speakerTable, statementTable } from '../statement-table.js';
import { terminalWidth } from '../table.js';
import { WrongUse } from '../wrong-use.js';

interface AskOptions {
  readonly about?: readonly string[];
  readonly by?: string;
  readonly kind?: Kind;
  readonly from?: string;
  readonly to?: string;
  readonly first: number;
  readonly json?: true;
}

const HELP = `
Questions that are understood:
${FORMS.map((form) => `  ${form}`).join('\n')}
Names are found whatever their case and accents.

Examples:
  onrecord ask "who said what about Kyiv"
  onrecord ask --about Kyiv --about Lviv --from 2026-01-01
  onrecord ask --by "John Kirby" --kind DIRECT --json`;

/** `ask QUESTION`: who said what, from the graph. */
export function askCommand(): Command {
  return new Command('ask')
    .description('ask who said what about whom')
    .argument('[question...]', 'a question in plain words')
    .option(
      '--about <name>',
      'what the words must speak of; give it again for more',
      (name, all: readonly string[] = []) => [...all, name],
    )
    .option('--by <name>', 'who said it')
    .addOption(new Option('--kind <kind>', 'how much of it stands in quotation marks').choices(KINDS))
    .option('--from <date>', 'said on this day or later', checked('publishedAt'))
    .option('--to <date>', 'said on this day or earlier', checked('publishedAt'))
    .option('--first <number>', 'how many, 1 to 100', pageSize, 20)
    .option('--json', 'the answer as JSON')
    .addHelpText('after', HELP)
    .action(async (words: readonly string[], options: AskOptions) => {
      const asked = questionOf(words.join(' '), options);
      await withGraph((graph) => answer(graph, asked, options));
    });
}

interface Asked {
  readonly ask: 'statements' | 'speakers';
  readonly about: readonly string[];
  readonly by?: string;
}

/** The question in words and the options together. Throws wrong use when they say nothing, or two things. */
function questionOf(words: string, { about = [], by, kind, from, to }: AskOptions): Asked {
  const spoken = words.trim() === '' ? { ask: 'statements' as const } : parseQuestion(words);
  if (spoken.by !== undefined && by !== undefined) {
    throw new WrongUse('QUESTION_TWICE', `says who spoke, and so does the question ("${spoken.by}").`, {
      where: '--by',
      hint: 'Leave one of them out.',
    });
  }
  const who = by ?? spoken.by;
  const whom = spoken.about === undefined ? about : [spoken.about, ...about];
  if (whom.length === 0 && who === undefined) {
    throw new WrongUse('QUESTION_MISSING', 'There is no question.', {
      hint: 'Ask like this: onrecord ask "who said what about Kyiv".',
    });
  }
  if (
    spoken.ask === 'speakers' &&
    (whom.length > 1 || who !== undefined || kind !== undefined || from !== undefined || to !== undefined)
  ) {
    throw new WrongUse('QUESTION_NARROWED', '"who spoke about …" takes no other conditions.', {
      hint: 'Ask "who said what about …" with them.',
    });
  }
  return { ask: spoken.ask, about: whom, ...(who === undefined ? {} : { by: who }) };
}

async function answer(graph: Graph, asked: Asked, options: AskOptions): Promise<void> {
  for (const name of asked.about) await entityCalled(graph, name);
  if (asked.by !== undefined) await entityCalled(graph, asked.by);
  await (asked.ask === 'speakers'
    ? answerSpeakers(graph, asked, options)
    : answerStatements(graph, asked, options));
}

async function answerSpeakers(graph: Graph, { about }: Asked, { first, json }: AskOptions): Promise<void> {
  const page = await speakers(graph, { about, first });
  if (json === true) return printJson({ speakers: page.records, hasMore: page.hasNextPage });
  if (page.records.length === 0) return note('Nobody in the record spoke about that.');
  await print(speakerTable(page.records, terminalWidth()));
  if (page.hasNextPage) note(thereAreMore(first));
}

async function answerStatements(graph: Graph, { about, by }: Asked, options: AskOptions): Promise<void> {
  const { first, kind, from, to, json } = options;
  const page = await statements(graph, { about, by, kind, saidFrom: from, saidTo: to, first });
  if (json === true) return printJson({ statements: page.records, hasMore: page.hasNextPage });
  if (page.records.length === 0) return note('The record holds no such statement.');
  await print(statementTable(page.records, terminalWidth()));
  if (page.hasNextPage) note(thereAreMore(first));
}

const MOST = 100;

const thereAreMore = (first: number): string =>
  first < MOST
    ? `There are more; ask for them with --first ${Math.min(MOST, first * 2)}.`
    : 'There are more; narrow the question, for instance with --from and --to.';

function pageSize(value: string): number {
  const first = Number(value);
  if (!Number.isInteger(first) || first < 1 || first > MOST)
    throw new InvalidArgumentError(`It must be 1 to ${MOST}.`);
  return first;
}
