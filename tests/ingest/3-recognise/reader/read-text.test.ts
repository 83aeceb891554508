import fc from 'fast-check';
import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { wholeSpans } from '../../../../ingest/3-recognise/attributions/whole-spans.js';
import { openReader, type Reader } from '../../../../ingest/3-recognise/reader/read-text.js';
import { once } from '../../../../src/ontology/once.js';
import { NAUGHTY } from '../../../fuzz/naughty-strings.js';
import { FOLDER } from './vectors.js';

const reader = once(() => openReader(FOLDER === undefined ? {} : { folder: FOLDER }));

async function found(text: string) {
  const read = await reader();
  const { attributions: raw, names } = await read(text, layOut(text));
  const attributions = wholeSpans(text, layOut(text), raw, names);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    attributions: attributions.map(({ cue, source, content }) => [
      source.map(words).join(' … '),
      cue.map(words).join(' … '),
      content.map(words).join(' … '),
    ]),
    names: names.map(({ kind, ...at }) => `${words(at)} ${kind}`),
  };
}

/** Invented, as are the people in it. */
const ARTICLE = `Harbour to reopen, mayor says

BERGHAVN — The harbour of Berghavn will reopen in May, Mayor Anna Lindqvist said on Monday.

“We have waited long enough,” she told reporters. “Nobody will wait again.”

According to a report by the Dockers’ Union, 300 people lost their work. Tom Hara denied that.`;

test('who said what, and names', async () => {
  const { attributions, names } = await found(ARTICLE);
  expect(attributions).toEqual(
    expect.arrayContaining([
      ['Mayor Anna Lindqvist', 'said', 'The harbour of Berghavn will reopen in May'],
      ['she', 'told', '“We have waited long enough,” … “Nobody will wait again.”'],
      ['a report by the Dockers’ Union', 'According to', '300 people lost their work'],
    ]),
  );
  expect(names).toEqual(
    expect.arrayContaining(['Anna Lindqvist PERSON', 'Dockers’ Union ORGANISATION', 'Tom Hara PERSON']),
  );
});

test('nothing is said in captions and credits', async () => {
  const text = `The harbour is open.\n\nWith additional reporting by Reuters, which said the harbour was closed.`;
  expect((await found(text)).attributions).toEqual([]);
});

describe('the same text gives the same bytes', () => {
  const others = ['“No,” he said.\n\n', 'КИЇВ. Так.\n\n', ARTICLE.toUpperCase()];
  const readAll = async (read: Reader, texts: readonly string[]) =>
    JSON.stringify((await Promise.all(texts.map((text) => read(text, layOut(text)))))[0]);

  test('alone, again, and while others are read', async () => {
    const read = await reader();
    const alone = await readAll(read, [ARTICLE]);
    expect(await readAll(read, [ARTICLE])).toBe(alone);
    expect(await readAll(read, [ARTICLE, ...others])).toBe(alone);
  });
});

describe('any text', () => {
  const isSound = async (text: string): Promise<void> => {
    const read = await reader();
    const layout = layOut(text);
    const { attributions, names } = await read(text, layout);
    for (const { cue, source, content, continues, score } of attributions) {
      expect(content.length).toBeGreaterThan(0);
      for (const spans of [cue, source, content]) {
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^\S[^]*\S$|^\S$/u);
        });
      }
      expect(continues ?? 0).toBeLessThan(attributions.length);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    names.forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0));
  };

  test.each(NAUGHTY)('%j', isSound);

  test('of random words', async () => {
    const word = fc.constantFrom(
      'said',
      'he',
      'Kirby',
      '“',
      '”',
      "'",
      '.',
      ',',
      '\n',
      'according to',
      'that',
      'Kyiv',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 60 }), (words) => isSound(words.join(' '))),
      { numRuns: 20 },
    );
  });

  test('one endless line, in capitals, in Cyrillic', async () => {
    await isSound(`${'The mayor said the harbour would open and '.repeat(300)}close.`);
    await isSound(ARTICLE.toUpperCase());
    await isSound('Мер Берггавна Анна Ліндквіст сказала: «Порт відкриється в травні».\n'.repeat(20));
  });
});
