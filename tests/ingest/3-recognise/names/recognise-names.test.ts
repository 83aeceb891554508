import fc from 'fast-check';
import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { recogniseNames } from '../../../../ingest/3-recognise/names/recognise-names.js';
import { HARD_CASES } from './hard-cases.js';
import { namesIn } from './names-in.js';

describe('hard cases', () => {
  test.each(HARD_CASES)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('a country, a city and a nationality carry the ids of their tables', () => {
  const text = 'Russia shelled Kiev. Ukrainians fled.';
  expect(recogniseNames(text, layOut(text))).toEqual([
    { start: 0, end: 6, type: 'COUNTRY', canonical: 'Russia', ids: { iso: 'RU' } },
    { start: 15, end: 19, type: 'CITY', canonical: 'Kyiv', ids: { geonames: '703448' } },
    { start: 21, end: 31, type: 'COUNTRY', canonical: 'Ukraine', ids: { iso: 'UA' }, demonym: true },
  ]);
});

test('the country that is named with a town decides which town it is', () => {
  const idOf = (text: string) => recogniseNames(text, layOut(text))[0]?.ids?.geonames;
  expect(idOf('It was cold in Birmingham, Alabama.')).not.toBe(idOf('It was cold in Birmingham.'));
});

test('what a document calls a name in one place holds in all', () => {
  expect(namesIn('Vostrel fell. The newspaper Vostrel was closed.\n\nVostrel did not reply.')).toEqual([
    'Vostrel ORG',
    'Vostrel ORG',
    'Vostrel ORG',
  ]);
});

/** Words that the rules look at, so that random texts reach them. */
const WORD = fc.constantFrom(
  ...[
    'Mr.',
    'President',
    'of',
    'the',
    'Ministry',
    'Kyiv',
    'kyiv',
    'Russian',
    'U.S.',
    'and',
    'NATO',
    ',',
    '.',
    '"',
    '“',
    '”',
    '’s',
    "'",
  ],
  ...[
    'John',
    'Kirby',
    'van',
    'al-Assad',
    '-',
    '/',
    'RFE',
    'New',
    'York',
    'North',
    'Korean',
    'I',
    'WHO',
    'May',
    '1',
    '22',
    '(',
    ')',
    '\n',
    '\n\n',
  ],
  ...[
    'Inc.',
    '&',
    'said',
    'in',
    'from',
    'to',
    'Киев',
    'Zürich',
    'İstanbul',
    'ﬁ',
    '🙂',
    '𝐊yiv',
    '\u200b',
    '\u0301',
    'General',
    'Secretary',
    'Bank',
  ],
);
const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(WORD, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
    .map((words) => words.map(([word, space]) => word + space).join('')),
);

test('names are inside the text, in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      let end = 0;
      for (const name of recogniseNames(text, layOut(text))) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        expect(name.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(name.start, name.end).trim()).toBe(text.slice(name.start, name.end));
        ({ end } = name);
      }
    }),
    { numRuns: 500 },
  );
});

test('a name begins and ends where tokens do, a possessive left out', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const layout = layOut(text);
      const starts = new Set(layout.tokens.map(({ span }) => span.start));
      const ends = new Set(layout.tokens.map(({ span }) => span.end));
      for (const { start, end } of recogniseNames(text, layout)) {
        expect(starts.has(start)).toBe(true);
        expect(ends.has(end) || /^['’]s/u.test(text.slice(end))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(['', ' ', '\n', 'a', '"', 'Киев и Москва', '東京', '１２３', 'ALL CAPITALS HERE AND NOTHING ELSE'])(
  'nothing is found in %j',
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);
