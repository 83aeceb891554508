import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { findInputs } from '../../../ingest/1-read/find-inputs.js';
import { readInputs, type Reading } from '../../../ingest/1-read/read-inputs.js';
import type { ArticleFacts } from '../../../src/model/document.js';
import { scratch } from './scratch.js';

async function read(paths: readonly string[], facts: ArticleFacts = {}): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs(await findInputs(paths), facts)) {
    if (reading.kind !== 'finished') readings.push(reading);
  }
  return readings;
}

async function readOne(content: string | Uint8Array, sideFile?: string, facts: ArticleFacts = {}) {
  const files = scratch({
    'a.txt': content,
    ...(sideFile === undefined ? {} : { 'a.txt.json': sideFile }),
  });
  try {
    const [reading] = await read([files.path('a.txt')], facts);
    if (reading?.kind !== 'document') throw new Error(`not read: ${JSON.stringify(reading)}`);
    return reading.document;
  } finally {
    files.remove();
  }
}

describe('the text is sacred', () => {
  test.each([
    ['line ends of all kinds', 'One.\r\nTwo.\rThree.\nFour.\u2028Five.'],
    ['a byte order mark', '\uFEFFKyiv said no.'],
    ['blanks at both ends', '  \n\tKyiv said no. \n\n'],
    ['control characters other than NUL', 'a\u0001b\u0007c\u001b[31md\u007fe\u0085f'],
    ['right to left, joined emoji and combining marks', 'قالت كييف \u202b👩‍👩‍👧‍👦 e\u0301 שלום 🇺🇦'],
    ['characters that look like others', 'ﬁ ª ⅷ \u00a0 \u200b'],
  ])('%s stays as it is', async (_, text) => {
    const document = await readOne(text);
    expect(document.text).toBe(text);
    expect(document.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  test('any text comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        fc.pre(!text.includes('\0') && /[^\s\uFEFF]/.test(text));
        expect((await readOne(`Kyiv. ${text}`)).text).toBe(`Kyiv. ${text}`);
      }),
      { numRuns: 50 },
    );
  });

  test('what begins like another format but is text is read', async () => {
    for (const text of [
      'BZh is a name.',
      'MM is not a format.',
      'PK said no.',
      '< 5 people came.',
      'GIF89a',
    ]) {
      expect((await readOne(text)).text).toBe(text);
    }
  });

  test('a document is frozen', async () => {
    expect(Object.isFrozen(await readOne('Kyiv said no.'))).toBe(true);
  });
});

describe('facts', () => {
  const side = JSON.stringify({
    title: 'Side',
    url: 'HTTPS://Example.org:443/a?utm_source=mail&id=1#top',
    publisher: 'Northern Wire',
    publishedAt: '2022-03-30',
    language: 'en-gb',
  });

  test('come from the side file, each in its one form', async () => {
    expect(await readOne('x', side)).toMatchObject({
      title: 'Side',
      url: 'https://example.org/a?id=1',
      publisher: 'Northern Wire',
      publishedAt: '2022-03-30',
      language: 'en-GB',
    });
  });

  test('of the command line stand above it', async () => {
    const document = await readOne('x', side, { title: 'Option' });
    expect(document).toMatchObject({ title: 'Option', publisher: 'Northern Wire' });
  });

  test('that are null are not known', async () => {
    expect(await readOne('x', '{"title": null, "url": null}')).not.toHaveProperty('title');
  });

  test('without a side file there are none', async () => {
    expect(Object.keys(await readOne('x')).sort()).toEqual(['path', 'sha256', 'text']);
  });
});

describe('folders', () => {
  test('give their *.txt however deep, sorted, without hidden and side files; other files are skipped', async () => {
    const files = scratch({
      'b.txt': 'B',
      'a.txt': 'A',
      'a.txt.json': '{}',
      'photo.jpg': 'no text',
      '.hidden.txt': 'H',
      '.git/c.txt': 'G',
      'deep/er/c.txt': 'C',
    });
    const readings = await read([files.folder]);
    expect(readings.map(({ kind, path }) => [kind, path.slice(files.folder.length + 1)])).toEqual([
      ['document', 'a.txt'],
      ['document', 'b.txt'],
      ['document', 'deep/er/c.txt'],
      ['skipped', 'photo.jpg'],
    ]);
    files.remove();
  });

  test('a path given twice is read once, and a file named outright may have any ending', async () => {
    const files = scratch({ 'article.md': 'Kyiv said no.' });
    const path = files.path('article.md');
    expect((await read([path, path])).map(({ kind }) => kind)).toEqual(['document']);
    files.remove();
  });
});
