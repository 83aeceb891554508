import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { userInfo } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { allJudgements } from '../../src/graph/read/all-judgements.js';
import { judgements, suggestedJudgements } from '../../src/graph/read/judgements.js';
import { importJudgements, replaceTable } from '../../src/graph/write/judge/import-judgements.js';
import { judge, undoJudgement } from '../../src/graph/write/judge/judge.js';
import { tableAuthor, tableJudgements } from '../../src/graph/write/judge/table-judgements.js';
import { withGraph } from '../graph.js';
import { counted } from '../ingest-report.js';
import { judgementLine, judgementTable } from '../judgement-table.js';
import { judgementFile } from '../judgement-file.js';
import { namesTable } from '../names-table.js';
import { note, print, printJson } from '../output.js';
import { terminalWidth } from '../table.js';

interface JsonOption {
  readonly json?: true;
}
interface DecideOptions extends JsonOption {
  readonly by: string;
  readonly reason?: string;
}
interface ListOptions extends JsonOption {
  readonly first: number;
}

const HELP = `
A and B are names or ids of entities or references. A full name stands for all its bearers; to tell the bearers of one
name apart, give the id of a reference of one of their articles.
What you judge comes before what the rules judge, of what contradicts itself the newest counts, and it holds for articles
that are read later too. Undoing makes the graph what it was.

A table of names is a CSV file with a first line of column names: type, name, and any of aliases (separated by ;),
wikidata, geonames. Loading it again replaces what it said before.

Examples:
  onrecord judge suggest
  onrecord judge same "Volodymyr Zelenskiy" "Volodymyr Zelensky" --reason "two spellings"
  onrecord judge log --json
  onrecord judge undo 0123456789abcdef0123456789abcdef
  onrecord judge export > judgements.jsonl
  onrecord judge import judgements.jsonl
  onrecord judge import names.csv`;

/** `judge suggest|same|different|undo|log|export|import`: who is who, as judgements that can be undone. */
export function judgeCommand(): Command {
  const command = new Command('judge').description('say who is the same and who is not, and undo it');
  list(
    command,
    'suggest',
    'show what the rules are not sure of, the likeliest to be the same first',
    async (first, json) =>
      withGraph(async (graph) => {
        const { records, hasNextPage } = await suggestedJudgements(graph, { first });
        if (json) return printJson({ suggestions: records, hasMore: hasNextPage });
        if (records.length === 0) return note('The rules are sure of all that they compared.');
        await print(judgementTable(records, terminalWidth()));
        note('Decide with "onrecord judge same A B" or "onrecord judge different A B".');
      }),
  );
  decide(command, 'same', 'SAME', 'say that two are one');
  decide(command, 'different', 'DIFFERENT', 'say that two are not one');
  command
    .command('undo')
    .description('withdraw a judgement; the graph becomes what it was without')
    .argument('<id>', 'of the judgement, see "judge log"')
    .option('--json', 'the judgement as JSON')
    .action(async (id: string, { json }: JsonOption) =>
      withGraph(async (graph) => {
        const undone = await undoJudgement(graph, id, now());
        await (json === true ? printJson(undone) : print(`Withdrawn: ${judgementLine(undone)}`));
      }),
    );
  list(command, 'log', 'show what people and tables judged, newest first', async (first, json) =>
    withGraph(async (graph) => {
      const { records, hasNextPage } = await judgements(graph, { first });
      if (json) return printJson({ judgements: records, hasMore: hasNextPage });
      if (records.length === 0) return note('Nobody has judged anything.');
      await print(judgementTable(records, terminalWidth()));
    }),
  );
  command
    .command('export')
    .description('print all that people and tables judged, one JSON object a line')
    .action(async () =>
      withGraph(async (graph) => {
        for await (const judgement of allJudgements(graph)) await print(JSON.stringify(judgement));
      }),
    );
  command
    .command('import')
    .description('read judgements that were exported (.jsonl), or a table of names of your own (.csv)')
    .argument('<file>', 'judgements.jsonl or names.csv')
    .option('--json', 'the summary as JSON')
    .action(importFile);
  return command.addHelpText('after', HELP);
}

function list(
  command: Command,
  name: string,
  description: string,
  show: (first: number, json: boolean) => Promise<void>,
): void {
  command
    .command(name)
    .description(description)
    .option('--first <number>', 'how many, 1 to 100', pageSize, 20)
    .option('--json', 'the list as JSON')
    .action(({ first, json }: ListOptions) => show(first, json === true));
}

function decide(command: Command, name: string, verdict: 'SAME' | 'DIFFERENT', description: string): void {
  command
    .command(name)
    .description(description)
    .argument('<a>', 'name or id')
    .argument('<b>', 'name or id')
    .option('--by <name>', 'who decides', userInfo().username)
    .option('--reason <words>', 'why')
    .option('--json', 'the judgement as JSON')
    .action(async (left: string, right: string, { by, reason, json }: DecideOptions) =>
      withGraph(async (graph) => {
        const made = await judge(graph, { verdict, left, right, author: by, at: now(), reason });
        if (json === true) return printJson(made);
        await print(`Judged: ${judgementLine(made)}`);
        note(`Undo it with "onrecord judge undo ${made.id}".`);
      }),
    );
}

async function importFile(path: string, { json }: JsonOption): Promise<void> {
  const text = await textOf(path);
  const ending = extname(path).toLowerCase();
  if (ending !== '.csv' && ending !== '.jsonl') {
    throw new OnRecordError('JUDGE_FILE_KIND', 'is neither .csv nor .jsonl.', {
      where: path,
      hint: 'Judgements that were exported end in .jsonl, a table of names in .csv.',
    });
  }
  const table = basename(path, extname(path));
  const read =
    ending === '.csv' ? tableJudgements(table, namesTable(text, path), now()) : judgementFile(text, path);
  await withGraph((graph) =>
    ending === '.csv' ? replaceTable(graph, tableAuthor(table), read) : importJudgements(graph, read),
  );
  await (json === true
    ? printJson({ judgements: read.length })
    : print(`Read ${counted(read.length, 'judgement')}.`));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new OnRecordError('JUDGE_FILE', 'cannot be read.', {
      where: path,
      hint: 'Check the path and its permissions.',
      cause,
    });
  }
}

const now = (): string => new Date().toISOString();

function pageSize(value: string): number {
  const first = Number(value);
  if (!Number.isInteger(first) || first < 1 || first > 100)
    throw new InvalidArgumentError('It must be 1 to 100.');
  return first;
}
