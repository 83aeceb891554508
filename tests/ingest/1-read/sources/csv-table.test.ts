import fc from 'fast-check';
import { stringify } from './csv.js';
import { itemsIn, lineOf } from './items.js';

const HEAD = 'url,date,title,text';

test.each<[what: string, table: string, lines: readonly string[]]>([
  ['commas', `${HEAD}\nhttps://example.org/1,2022-03-30,T,"One, two."\n`, ['#2 One, two.']],
  [
    'semicolons, line ends of Windows, a mark',
    `\uFEFF${HEAD.replaceAll(',', ';')}\r\nhttps://example.org/1;2022-03-30;T;One, two.\r\n`,
    ['#2 One, two.'],
  ],
  ['tabs', `${HEAD.replaceAll(',', '\t')}\n\t\t\tOne.\n\t\t\tTwo.`, ['#2 One.', '#3 Two.']],
  ['line ends and quotation marks in cells', 'text\n"One\n\nsaid ""no""."\n', ['#4 One⏎⏎said "no".']],
  ['blank lines', 'text\n\nOne.\n\n\nTwo.\n', ['#3 One.', '#6 Two.']],
  ['blanks around names', ' text , date \nOne.,2022-03-30', ['#2 One.']],
  ['names alone', HEAD, []],
  ['a column named like a prototype', '__proto__,text\nx,One.', ['#2 One.']],
])('%s', async (_, table, lines) => {
  expect((await itemsIn('csv', table)).map(lineOf)).toEqual(lines);
});

test('facts come from the columns, an empty cell is no value, and the user may name columns', async () => {
  const table = 'id;headline;published;the text;url\n7;T;2022-03-30 10:00;One.;\n';
  expect(await itemsIn('csv', table, { fields: { text: 'the text' } })).toEqual([
    { kind: 'article', at: '2', text: 'One.', facts: { title: 'T', publishedAt: '2022-03-30' }, dropped: [] },
  ]);
});

test.each<[what: string, row: string | Buffer, message: string]>([
  [
    'too few cells',
    'One.',
    'RECORD_INVALID input#2: has 1 cells for 4 columns. Put cells that hold separators into quotation marks.',
  ],
  [
    'too many cells',
    'a,b,c,d,e',
    'RECORD_INVALID input#2: has 5 cells for 4 columns. Put cells that hold separators into quotation marks.',
  ],
  [
    'no text',
    'https://example.org/1,,,',
    'RECORD_INVALID input#2: has no field with the text of an article. Say which it is, like --field text=body; its fields: url.',
  ],
  [
    'a day that is none',
    ',yesterday,,One.',
    'FACT_INVALID input#2: "yesterday" is not a day. Write the day as YYYY-MM-DD, like 2022-03-30.',
  ],
  [
    'not UTF-8',
    Buffer.from(',,,caf\xe9', 'latin1'),
    'INPUT_NOT_UTF8 input#2: is not UTF-8. Save the table as UTF-8 and try again.',
  ],
])('a row that is no article stops no other: %s', async (_, row, message) => {
  const table = Buffer.concat([Buffer.from(`${HEAD}\n`), Buffer.from(row), Buffer.from('\n,,,Two.\n')]);
  expect((await itemsIn('csv', table)).map(lineOf)).toEqual([`#2 failed ${message}`, '#3 Two.']);
});

test.each<[what: string, table: string, lines: readonly string[]]>([
  [
    'a quotation mark in the middle',
    `${HEAD}\n,,,One.\n,,,"Two" and three.\n,,,Four.\n`,
    [
      '#2 One.',
      '#3 failed RECORD_INVALID input#3: is no valid row (CSV_INVALID_CLOSING_QUOTE). Mend it, or leave it out.',
    ],
  ],
  [
    'a quotation mark that is never closed',
    `${HEAD}\n,,,One.\n,,,"Two.\n`,
    [
      '#2 One.',
      '#3 failed RECORD_INVALID input#3: is no valid row (CSV_QUOTE_NOT_CLOSED). Mend it, or leave it out.',
    ],
  ],
  [
    'one that is never closed in a long table',
    `${HEAD}\n,,,One.\n,,,"${'Two. '.repeat(4 * 1024 * 1024)}`,
    [
      '#2 One.',
      '#3 failed INPUT_TOO_LARGE input#3: is a row of more than 16 MiB: a quotation mark may be missing. Mend it, or leave it out.',
    ],
  ],
])('a broken row is told, and what came before it was read: %s', async (_, table, lines) => {
  expect((await itemsIn('csv', table)).map(lineOf).slice(0, lines.length)).toEqual(lines);
});

test('an empty file is no table', async () => {
  await expect(itemsIn('csv', '')).rejects.toMatchObject({ code: 'INPUT_EMPTY', message: 'is empty.' });
});

test('whatever stands in cells comes back', async () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((words) => `x${words.replace(/[\0\p{Surrogate}]/gu, '')}`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (texts, chunk) => {
        const items = await itemsIn(
          'csv',
          stringify([['id', 'text'], ...texts.map((text, i) => [String(i), text])]),
          { chunk },
        );
        expect(items.map((item) => (item.kind === 'article' ? item.text : lineOf(item)))).toEqual(texts);
      },
    ),
    { numRuns: 60 },
  );
});
