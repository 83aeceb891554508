import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { gunzip } from '../../../../ingest/1-read/stream/gunzip.js';
import { itemsIn, lineOf } from './items.js';

const line = (value: unknown): string => JSON.stringify(value);
const GOOD = line({ text: 'Kyiv said no.' });

describe('a line is an article, by its fields', () => {
  test.each<[what: string, record: object, found: object]>([
    [
      'usual names',
      {
        text: 'A.',
        title: 'T',
        url: 'https://example.org/1',
        publisher: 'P',
        date: '2022-03-30',
        lang: 'en',
      },
      { title: 'T', url: 'https://example.org/1', publisher: 'P', publishedAt: '2022-03-30', language: 'en' },
    ],
    [
      'other names',
      {
        body: 'A.',
        headline: 'T',
        link: 'https://example.org/1',
        source: { name: 'P' },
        published_at: '2022-03-30T23:00:00-05:00',
      },
      { title: 'T', url: 'https://example.org/1', publisher: 'P', publishedAt: '2022-03-30' },
    ],
    [
      'a list of authors',
      { text: 'A.', authors: ['Ada Pen', { name: 'Bo Ink' }] },
      { author: 'Ada Pen, Bo Ink' },
    ],
    ['what is null or empty is not known', { text: 'A.', title: null, url: '', publisher: '  ' }, {}],
    ['a day of a mail', { text: 'A.', date: 'Wed, 30 Mar 2022 23:59:59 EST' }, { publishedAt: '2022-03-30' }],
    ['a day without marks', { text: 'A.', date: '20220330' }, { publishedAt: '2022-03-30' }],
    ['numbers that nobody named are no facts', { text: 'A.', date: 1648598400, title: 7 }, {}],
  ])('%s', async (_, record, facts) => {
    const [item] = await itemsIn('jsonl', line(record));
    expect(item).toEqual({ kind: 'article', at: '1', text: 'A.', facts, dropped: [] });
  });

  test('fields that the user names, into objects too, and only those', async () => {
    const record = {
      text: 'no',
      data: { 'the.body': 'B.', body: 'C.', when: '2022-03-30' },
      'a.b': 'D.',
      title: 'T',
    };
    const [item] = await itemsIn('jsonl', line(record), {
      fields: { text: 'data.body', publishedAt: 'data.when' },
    });
    expect(item).toMatchObject({ text: 'C.', facts: { publishedAt: '2022-03-30', title: 'T' } });
    const [dotted] = await itemsIn('jsonl', line(record), { fields: { text: 'a.b' } });
    expect(dotted).toMatchObject({ text: 'D.' });
  });

  test('markup becomes paragraphs', async () => {
    const [item] = await itemsIn('jsonl', line({ html: '<p>One&nbsp;<b>said</b>.</p><p>Two.</p>' }));
    expect(item).toMatchObject({ text: 'One said.\n\nTwo.' });
  });

  test('ninjs on a line is read as that', async () => {
    const [item] = await itemsIn(
      'jsonl',
      line({ uri: 'urn:x', versioncreated: '2022-03-30T10:00:00Z', body_text: 'A.', headline: 'T' }),
    );
    expect(item).toMatchObject({ text: 'A.', facts: { title: 'T', publishedAt: '2022-03-30' } });
  });
});

const FIELD = 'Say which it is, like --field text=body; its fields:';

test.each<[what: string, content: string | Buffer, message: string]>([
  [
    'no JSON',
    '{"text": "A.}',
    'RECORD_INVALID input#1: is not valid JSON (unterminated string in JSON at position 13). Mend it, or leave it out.',
  ],
  [
    'a list',
    '["A."]',
    'RECORD_INVALID input#1: is no JSON object. An article is an object, like {"text": "…", "url": "https://…"}.',
  ],
  [
    'null',
    'null',
    'RECORD_INVALID input#1: is no JSON object. An article is an object, like {"text": "…", "url": "https://…"}.',
  ],
  [
    'no text',
    '{"id": 1, "content_de": "A."}',
    `RECORD_INVALID input#1: has no field with the text of an article. ${FIELD} id, content_de.`,
  ],
  [
    'nothing at all',
    '{}',
    `RECORD_INVALID input#1: has no field with the text of an article. ${FIELD} none.`,
  ],
  [
    'a text that is a number',
    '{"text": 7}',
    `RECORD_INVALID input#1: has no field with the text of an article. ${FIELD} text.`,
  ],
  [
    'blanks',
    '{"text": " \\n "}',
    'INPUT_EMPTY input#1: holds nothing but white space. Put the text of an article into it.',
  ],
  [
    'NUL',
    '{"text": "A\\u0000B"}',
    'INPUT_NOT_TEXT input#1: holds a NUL character (place 1): that is no plain text. Save the text of the article as plain UTF-8 text.',
  ],
  [
    'half a character',
    '{"text": "A \\ud83d"}',
    'INPUT_NOT_TEXT input#1: holds half of a surrogate pair (place 2): that is no plain text. Save the text of the article as plain UTF-8 text.',
  ],
  [
    'a day that is none',
    '{"text": "A.", "date": "03/04/2022"}',
    'FACT_INVALID input#1: "03/04/2022" is not a day. Write the day as YYYY-MM-DD, like 2022-03-30.',
  ],
  [
    'an address that is none',
    '{"text": "A.", "url": "example.org"}',
    'FACT_INVALID input#1: "example.org" is not a web address. Write the whole address, like https://example.org/news/1.',
  ],
  [
    'another language',
    '{"text": "A.", "language": "uk"}',
    'LANGUAGE_UNSUPPORTED input#1: Articles in "uk" are not read yet. OnRecord reads English (en).',
  ],
  [
    'not UTF-8',
    Buffer.from('{"text": "caf\xe9"}', 'latin1'),
    'INPUT_NOT_UTF8 input#1: is not UTF-8. Save it as UTF-8 and try again.',
  ],
  [
    'brackets without end',
    '['.repeat(100_000),
    'RECORD_INVALID input#1: is JSON that is nested more than 200 deep. Mend it, or leave it out.',
  ],
  [
    'a prototype',
    '{"__proto__": {"text": "A."}}',
    `RECORD_INVALID input#1: has no field with the text of an article. ${FIELD} __proto__.`,
  ],
  [
    '3 MiB of text',
    `{"text": "${'no '.repeat(1024 * 1024)}"}`,
    'INPUT_TOO_LARGE input#1: is longer than 2 MiB, the most that one article may have. Split it into one file for each article.',
  ],
  [
    '17 MiB in one line',
    `{"text": "${'a'.repeat(17 * 1024 * 1024)}"}`,
    'INPUT_TOO_LARGE input#1: is longer than 16 MiB, the most that is read of one page. Save its text alone.',
  ],
])('a line that is no article stops no other: %s', async (_, content, message) => {
  const both = Buffer.concat([Buffer.from(content), Buffer.from(`\n${GOOD}\n`)]);
  expect((await itemsIn('jsonl', both)).map(lineOf)).toEqual([`#1 failed ${message}`, '#2 Kyiv said no.']);
});

test.each([
  ['line ends of Windows', `${GOOD}\r\n${GOOD}\r\n`, ['1', '2']],
  ['blank lines count', `\n${GOOD}\n  \n${GOOD}`, ['2', '4']],
  ['no line end after the last', `${GOOD}\n${GOOD}`, ['1', '2']],
  ['nothing', '', []],
])('%s', async (_, content, places) => {
  expect((await itemsIn('jsonl', content)).map(({ at }) => at)).toEqual(places);
});

test('what is found depends neither on how the bytes come nor on whether they were packed', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((words) => `Kyiv ${words.replace(/[\0\p{Surrogate}]/gu, '')}`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { maxLength: 12 }),
      fc.integer({ min: 1, max: 50 }),
      async (texts, chunk) => {
        const bytes = Buffer.from(texts.map((one) => line({ text: one })).join('\n'));
        const items = await itemsIn('jsonl', bytes, { chunk });
        expect(items.map((item) => (item.kind === 'article' ? item.text : lineOf(item)))).toEqual(texts);
        const half = Math.floor(bytes.length / 2);
        const packed = Buffer.concat([gzipSync(bytes.subarray(0, half)), gzipSync(bytes.subarray(half))]);
        const unpacked: Uint8Array[] = [];
        for await (const part of gunzip(one(packed), 'input')) unpacked.push(part);
        expect(Buffer.concat(unpacked)).toEqual(bytes);
      },
    ),
    { numRuns: 60 },
  );
});

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}
