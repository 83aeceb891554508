import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { layOut } from '../../../ingest/2-text/lay-out.js';
import { state } from '../../../ingest/5-state/state.js';
import { extract } from '../../../ingest/extract.js';
import { covers } from '../../../src/model/span.js';
import type { Extraction } from '../../../src/model/extraction.js';
import type { Statement } from '../../../src/model/statement.js';
import { NAUGHTY } from '../../fuzz/naughty-strings.js';

const read = (text: string, publishedAt?: string): Promise<Extraction> =>
  extract({
    path: 'a.txt',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    ...(publishedAt && { publishedAt }),
  });

async function only(text: string, publishedAt?: string) {
  const { statements, references } = await read(text, publishedAt);
  expect(statements).toHaveLength(1);
  return {
    statement: statements[0] as Statement,
    name: (id: string | null | undefined) => references.find((reference) => reference.id === id)?.name,
  };
}

describe('kind', () => {
  test.each([
    ['DIRECT', '“We stay,” Anna Berg said.'],
    ['DIRECT', 'Anna Berg said: "We stay."'],
    ['INDIRECT', 'Anna Berg said they would stay.'],
    ['MIXED', 'Anna Berg said they would “stay here”.'],
  ])('%s: %s', async (kind, text) => expect((await only(text)).statement.kind).toBe(kind));
});

describe('act', () => {
  test.each([
    ['SPEECH', 'Anna Berg said that they would stay.'],
    ['WRITING', 'Anna Berg wrote that they would stay.'],
    ['THOUGHT', 'Anna Berg believes that they will stay.'],
    ['EVIDENCE', 'A survey showed that half of them would stay.'],
    ['SPEECH', 'They would stay, according to Anna Berg.'],
  ])('%s: %s', async (act, text) => expect((await only(text)).statement.act).toBe(act));
});

describe('the day it was said', () => {
  test.each([
    ['March 29', '2022-03-29', 'Anna Berg said on March 29 that they would stay.'],
    ['March 29', '2022-03-29', '“We stay,” she said in a late March 29 address.'],
    ['on Tuesday', '2022-03-29', 'Anna Berg said on Tuesday that they would stay.'],
    ['December 12', '2021-12-12', 'Anna Berg said on December 12 that they would stay.'],
    ['yesterday', '2022-03-29', 'Anna Berg said yesterday that they would stay.'],
  ])('%s is %s', async (words, date, text) =>
    expect((await only(text, '2022-03-30')).statement.saidOn).toEqual({ text: words, date }),
  );

  test('a day inside the content is not the day it was said', async () => {
    const { statement } = await only('Anna Berg said that they would leave on May 1.', '2022-03-30');
    expect(statement.saidOn).toBeNull();
  });

  test('without a day of publication the words are kept and the day is open', async () => {
    const { statement } = await only('Anna Berg said on March 29 that they would stay.');
    expect(statement.saidOn).toEqual({ text: 'March 29', date: null });
  });
});

test('place and addressee', async () => {
  const { statement, name } = await only('Anna Berg told reporters in Geneva that they would stay.');
  expect(statement.place?.text).toBe('Geneva');
  expect(name(statement.place?.entity)).toBe('Geneva');
  expect(statement.addressees.map(name)).toEqual(['reporters']);
});

test('about: names and nationalities of the content, not the speaker', async () => {
  const { statement, name } = await only(
    'Anna Berg said Norwegian ships had left Geneva and that she was glad.',
  );
  expect(statement.about.map(({ entity, form }) => `${name(entity)} ${form}`)).toEqual([
    'Norway NAME',
    'Geneva NAME',
  ]);
});

test('a statement inside another knows the one around it', () => {
  const text = 'Mark Holt said the minister had told him that it was over.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attributions = [
    {
      cue: [at('said')],
      source: [at('Mark Holt')],
      content: [at('the minister had told him that it was over')],
      score: 1,
    },
    { cue: [at('told')], source: [at('the minister')], content: [at('that it was over')], score: 1 },
  ];
  const nobody = attributions.map(() => ({ speakers: [], addressees: [] }));
  const document = { path: 'a.txt', text, sha256: 'x' };
  const [outer, inner] = state(document, layOut(text), attributions, [], nobody);
  expect(inner?.within).toBe(outer?.id);
  expect(outer?.within).toBeNull();
});

test('the same words twice are two statements; the same text again gives the same ids', async () => {
  const text = '“No,” Anna Berg said. It rained.\n\n“No,” Anna Berg said.';
  const ids = (await read(text)).statements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect((await read(text)).statements.map(({ id }) => id)).toEqual(ids);
});

test('a paragraph added in front leaves the ids of the statements behind it alone', async () => {
  const url = 'https://example.org/a';
  const extraction = (text: string): Promise<Extraction> => extract({ path: 'a', url, text, sha256: 'x' });
  const [before] = (await extraction('Anna Berg said that they would stay.')).statements;
  const after = (await extraction('It rained all day.\n\nAnna Berg said that they would stay.')).statements;
  expect(after.map(({ id }) => id)).toEqual([before?.id]);
});

const sound = async (text: string): Promise<void> => {
  const { statements, references, names } = await read(text, '2024-02-29');
  const ids = new Set(references.map(({ id }) => id));
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  for (const name of names)
    expect(references.some(({ mentions }) => mentions.some((mention) => covers(mention, name)))).toBe(true);
  for (const statement of statements) {
    for (const { start, end } of [...statement.content, ...statement.cue, ...statement.source]) {
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
    for (const { entity } of [...statement.speakers, ...statement.about]) expect(ids).toContain(entity);
  }
};

test.each(NAUGHTY.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('%s is read soundly', (_, text) =>
  sound(text),
);

test('any mixture of news words is read soundly', async () => {
  const piece = fc.constantFrom(
    'Anna Berg',
    'He',
    'Kyiv',
    'the minister',
    ' said ',
    ' told ',
    ' that ',
    '“no”',
    '. ',
    ', ',
    '\n\n',
    'on Tuesday',
    ' in Geneva ',
    'Russian ',
    'according to ',
    '👍',
    '”',
    '“',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), (pieces) => sound(pieces.join(''))),
    { numRuns: 50 },
  );
});
