import { articleIn, itemsIn, lineOf } from './items.js';

const NINJS = {
  uri: 'https://example.org/trams',
  type: 'text',
  pubstatus: 'usable',
  versioncreated: '2024-05-06T23:30:00+02:00',
  firstcreated: '2024-05-05T10:00:00+02:00',
  language: 'en',
  headline: 'Trams for Lviv',
  byline: 'Ada Pen',
  copyrightholder: 'Northern Wire',
  body_text: 'Ada Vale said no.\n\nMaria Novak said yes.',
};
const FACTS = {
  title: 'Trams for Lviv',
  author: 'Ada Pen',
  url: 'https://example.org/trams',
  publisher: 'Northern Wire',
  publishedAt: '2024-05-06',
  language: 'en',
};

describe('ninjs', () => {
  test.each<[what: string, record: object, text: string, dropped: readonly string[]]>([
    ['1.x with plain text', NINJS, 'Ada Vale said no.\n\nMaria Novak said yes.', []],
    [
      '1.x with XHTML',
      { ...NINJS, body_text: undefined, body_xhtml: '<p>Ada Vale said no.</p><p>Maria Novak said yes.</p>' },
      'Ada Vale said no.\n\nMaria Novak said yes.',
      [],
    ],
    [
      '3.x with lists',
      {
        ...NINJS,
        body_text: undefined,
        headline: undefined,
        byline: undefined,
        headlines: [
          { role: 'sub', value: 'No' },
          { role: 'main', value: 'Trams for Lviv' },
        ],
        bylines: [{ value: 'Ada Pen' }],
        bodies: [
          { role: 'main', contenttype: 'text/html', value: '<p>No</p>' },
          { contenttype: 'text/plain', value: 'Ada Vale said no.' },
        ],
      },
      'Ada Vale said no.',
      [],
    ],
    [
      'with pictures',
      { ...NINJS, associations: { main: { type: 'picture' } } },
      NINJS.body_text,
      ['what is associated with it (pictures, other texts)'],
    ],
  ])('%s', async (_, record, text, dropped) => {
    const article = await articleIn('json', JSON.stringify(record, null, 2));
    expect(article).toEqual({ kind: 'article', text, facts: FACTS, dropped });
  });

  test('an identifier that is no address is left out and told', async () => {
    const { facts, dropped } = await articleIn('json', JSON.stringify({ ...NINJS, uri: 'urn:newsml:x:1' }));
    expect(facts).not.toHaveProperty('url');
    expect(dropped).toEqual(['its uri urn:newsml:x:1, which is no web address']);
  });

  test.each<[record: object, line: string]>([
    [{ ...NINJS, type: 'picture' }, 'skipped: it is ninjs of type picture, not text'],
    [{ ...NINJS, pubstatus: 'canceled' }, 'skipped: it is not usable (pubstatus canceled)'],
    [{ ...NINJS, pubstatus: 'stat:withheld' }, 'skipped: it is not usable (pubstatus stat:withheld)'],
    [
      { ...NINJS, body_text: '  ' },
      'failed RECORD_INVALID input: is ninjs without a text (body_text, body_xhtml or bodies). Fetch the whole item from the agency.',
    ],
    [
      { ...NINJS, bodies: 'x', body_text: undefined },
      'failed RECORD_INVALID input: is ninjs without a text (body_text, body_xhtml or bodies). Fetch the whole item from the agency.',
    ],
    [
      { ...NINJS, language: 'fr' },
      'failed LANGUAGE_UNSUPPORTED Articles in "fr" are not read yet. OnRecord reads English (en).',
    ],
  ])('%j', async (record, line) => {
    expect((await itemsIn('json', JSON.stringify(record))).map(lineOf)).toEqual([line]);
  });

  test('no value of any kind makes it crash', async () => {
    for (const name of Object.keys(NINJS)) {
      for (const value of [null, 7, true, [], {}, [null], [{ value: 7 }], { name: [] }]) {
        const [item] = await itemsIn('json', JSON.stringify({ ...NINJS, [name]: value }));
        expect(['article', 'failed', 'skipped']).toContain(item?.kind);
      }
    }
  });
});

test('an object is one article, a list holds several with their numbers', async () => {
  expect((await itemsIn('json', '{\n  "body": "A."\n}')).map(lineOf)).toEqual(['A.']);
  expect((await itemsIn('json', '[{"body": "A."}, 7, {"body": "B."}]')).map(lineOf)).toEqual([
    '#1 A.',
    '#2 failed RECORD_INVALID input#2: is no JSON object. An article is an object, like {"text": "…", "url": "https://…"}.',
    '#3 B.',
  ]);
});

test.each([
  ['', 'is not valid JSON (unexpected end of JSON input).'],
  ['{"text": "A."} {}', 'is not valid JSON (unexpected non-whitespace character after JSON at position 15).'],
])('no JSON: %j', async (content, message) => {
  await expect(itemsIn('json', content)).rejects.toMatchObject({ code: 'RECORD_INVALID', message });
});
