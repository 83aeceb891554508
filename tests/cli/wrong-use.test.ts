import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, BUILD_LIMIT, onrecord } from './program.js';

beforeAll(build, BUILD_LIMIT);

test.each<[parameters: readonly string[], message: string]>([
  [['extrct'], "error: unknown command 'extrct'\n(Did you mean extract?)\n"],
  [
    ['extract', 'a.txt', '--publishd', 'x'],
    "error: unknown option '--publishd'\n(Did you mean --published?)\n",
  ],
  [['extract'], "error: missing required argument 'path'\n"],
  [['ingest', 'a.txt', '--title'], "error: option '--title <title>' argument missing\n"],
  [
    ['extract', 'a.txt', '--published', '2022-02-30'],
    "error: option '--published <date>' argument '2022-02-30' is invalid. \"2022-02-30\" is not in the calendar. Write the day as YYYY-MM-DD, like 2022-03-30.\n",
  ],
  [
    ['ingest', 'a.txt', '--url', 'example.org'],
    "error: option '--url <address>' argument 'example.org' is invalid. \"example.org\" is not a web address. Write the whole address, like https://example.org/news/1.\n",
  ],
  [
    ['extract', 'a.txt', '--language', 'uk'],
    "error: option '--language <tag>' argument 'uk' is invalid. Articles in \"uk\" are not read yet. OnRecord reads English (en).\n",
  ],
  [
    ['extract', 'samples', '--title', 'One'],
    'error: --title: is for one article, and several were given. Write it into the side file of each article (article.txt.json). [OPTION_FOR_ONE_ARTICLE]\n',
  ],
  [
    ['ingest', 'a.jsonl', '--field', 'body'],
    "error: option '--field <what=field>' argument 'body' is invalid. \"body\" does not say which field is what. Write it like text=body; what a field may be: text, html, title, author, url, publisher, publishedAt, language.\n",
  ],
  [
    ['extract', 'a', '--format', 'pdf'],
    "error: option '--format <name>' argument 'pdf' is invalid. Allowed choices are text, html, feed, json, jsonl, csv, warc.\n",
  ],
  [
    ['failed', 'drop'],
    'error: It is not said which. Give ids as "onrecord failed list" shows them, or --all. [FAILED_WHICH]\n',
  ],
  [
    ['failed', 'drop', '--all', '3f'],
    'error: --all and ids together make no sense. Give ids as "onrecord failed list" shows them, or --all. [FAILED_WHICH]\n',
  ],
  [
    ['failed', 'retry', 'nothing'],
    'error: No failure has the id "nothing". See "onrecord failed list". [FAILED_UNKNOWN]\n',
  ],
  [
    ['ask', 'why', 'so'],
    'error: The question "why so" is not one that OnRecord understands. Ask like this: "who said what about Kyiv", "what did John Kirby say about Russia", "what did John Kirby say", "what was said about Kyiv", "who spoke about Mariupol"; or use --about and --by. [QUESTION_NOT_UNDERSTOOD]\n',
  ],
  [
    ['ask'],
    'error: There is no question. Ask like this: onrecord ask "who said what about Kyiv". [QUESTION_MISSING]\n',
  ],
  [
    ['ask', 'what did Ada say', '--by', 'Bo'],
    'error: --by: says who spoke, and so does the question ("Ada"). Leave one of them out. [QUESTION_TWICE]\n',
  ],
  [
    ['ask', 'who spoke about Kyiv', '--kind', 'DIRECT'],
    'error: "who spoke about …" takes no other conditions. Ask "who said what about …" with them. [QUESTION_NARROWED]\n',
  ],
  [
    ['ask', '--about', 'Kyiv', '--first', '101'],
    "error: option '--first <number>' argument '101' is invalid. It must be 1 to 100.\n",
  ],
  [
    ['ask', '--about', 'Kyiv', '--kind', 'LOUD'],
    "error: option '--kind <kind>' argument 'LOUD' is invalid. Allowed choices are DIRECT, INDIRECT, MIXED.\n",
  ],
  [
    ['serve', '--port', '70000'],
    "error: option '--port <number>' argument '70000' is invalid. It must be 0 to 65535.\n",
  ],
])('%j ends with 2 and does nothing', async (parameters, message) => {
  expect(await onrecord(parameters)).toEqual({ code: 2, stdout: '', stderr: message });
});

test('with --json a wrong question is one JSON object on standard error', async () => {
  const { code, stdout, stderr } = await onrecord(['ask', 'who spoke about Kyiv', '--by', 'Bo', '--json']);
  expect([code, stdout]).toEqual([2, '']);
  expect(JSON.parse(stderr)).toEqual({
    error: {
      code: 'QUESTION_NARROWED',
      message: '"who spoke about …" takes no other conditions.',
      where: null,
      hint: 'Ask "who said what about …" with them.',
    },
  });
});

test('without a command the help is shown, as an error', async () => {
  const { code, stdout, stderr } = await onrecord([]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Usage: onrecord [options] [command]');
});

test.each([['demo'], ['extract'], ['ingest'], ['failed'], ['ask'], ['serve'], ['db'], ['doctor']])(
  '%s --help ends with 0 and shows how it is used',
  async (command) => {
    const { code, stdout, stderr } = await onrecord([command, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: onrecord ${command} [options]`);
    expect(stdout).toContain('--debug');
    if (command !== 'doctor') expect(stdout).toContain(`\nExamples:\n  onrecord ${command}`);
  },
);

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(await onrecord(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});
