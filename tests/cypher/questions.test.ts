import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Query } from '../../src/graph/query.js';
import { arrivalsQuery, lastArrivalQuery } from '../../src/graph/read/arrivals.js';
import { attributionChainsQuery } from '../../src/graph/read/attribution-chains.js';
import { companionsQuery } from '../../src/graph/read/companions.js';
import { encodeCursor } from '../../src/graph/read/cursor.js';
import { countExchangesQuery, exchangesQuery } from '../../src/graph/read/exchanges.js';
import { marksQuery } from '../../src/graph/read/marks.js';
import { missingSourcesQuery } from '../../src/graph/read/missing-sources.js';
import { nearQuery } from '../../src/graph/read/near.js';
import { neighboursQuery } from '../../src/graph/read/neighbours.js';
import { searchArticlesQuery, searchEntitiesQuery } from '../../src/graph/read/search.js';
import { sourceDiversityQuery } from '../../src/graph/read/source-diversity.js';
import { speakersQuery } from '../../src/graph/read/speakers.js';
import { statementsOfEntitiesQuery } from '../../src/graph/read/statements-of-entities.js';

// The exact text of the questions that put statements together, as those of the lists lie in "read".
const folder = join(__dirname, 'questions');
const textIn = (file: string): string => readFileSync(join(folder, `${file}.cypher`), 'utf8').trimEnd();

const id = 'e'.repeat(32);
const int = (value: number) => ({ low: value, high: 0 });
const days = { above: '', below: '~' };
const narrowed = { common: [], kind: null, publisher: null, asOf: null, ...days };
const kyiv = { side: 'ABOUT', id: null, name: 'kyiv', lucene: '"kyiv"' };
/** No cursor on either side of a list by rank. */
const whole = {
  after: { rank: Number.MAX_VALUE, key: '' },
  before: { rank: -Number.MAX_VALUE, key: '' },
};
const key = `2022-03-29|${id}|999990`;

const questions: readonly (readonly [file: string, Query, asked: Record<string, unknown>])[] = [
  [
    'speakers',
    speakersQuery({ about: ['Kyiv'], first: 5 }),
    { ...narrowed, terms: [kyiv], ...whole, until: null, limit: int(6) },
  ],
  [
    'speakers-last',
    speakersQuery({ about: ['Kyiv'], last: 5, before: encodeCursor('speakers', `7|${id}|300`) }),
    { ...narrowed, terms: [kyiv], ...whole, before: { rank: 7, key: id }, until: 300, limit: int(6) },
  ],
  [
    'companions',
    companionsQuery({ about: ['Kyiv'], type: 'PERSON', saidTo: '2022-03-30', first: 5 }),
    {
      ...narrowed,
      above: '0000-00-01',
      below: '2022-03-30}',
      terms: [kyiv],
      type: 'PERSON',
      ...whole,
      until: null,
      limit: int(6),
    },
  ],
  [
    'missing-sources',
    missingSourcesQuery({ publisher: 'P', about: ['Kyiv'], first: 5 }),
    { ...narrowed, terms: [kyiv], outlet: 'P', ...whole, until: null, limit: int(6) },
  ],
  [
    'source-diversity',
    sourceDiversityQuery({ publisher: 'P', about: ['Kyiv'] }),
    { ...narrowed, publisher: 'P', terms: [kyiv], until: null },
  ],
  [
    'exchanges',
    exchangesQuery({ of: 'Kyiv', first: 5 }),
    { terms: [{ one: true, id: null, name: 'kyiv', lucene: '"kyiv"' }], ...days, limit: int(6) },
  ],
  [
    'exchanges',
    exchangesQuery({ of: id, with: 'Kyiv', first: 5, after: encodeCursor('statements', key) }),
    {
      terms: [
        { one: true, id, name: id, lucene: `"${id}"` },
        { one: false, id: null, name: 'kyiv', lucene: '"kyiv"' },
      ],
      above: '',
      below: key,
      limit: int(6),
    },
  ],
  [
    'count-exchanges',
    countExchangesQuery({ of: 'Kyiv' }),
    { terms: [{ one: true, id: null, name: 'kyiv', lucene: '"kyiv"' }], ...days },
  ],
  ['chains-outer', attributionChainsQuery('OUTER', [id]), { ids: [id] }],
  ['chains-inner', attributionChainsQuery('INNER', [id]), { ids: [id] }],
  ['marks', marksQuery([id]), { ids: [id] }],
  ['near', nearQuery([id], { within: 50, first: 5 }), { ids: [id], metres: 50_000, ...whole, limit: int(6) }],
  ['neighbours', neighboursQuery([id]), { ids: [id], lookedAt: int(100), most: int(200) }],
  [
    'search-entities',
    searchEntitiesQuery('The “Kyiv” (AND', { first: 5 }),
    {
      words: '+"“Kyiv”"',
      common: ['the', 'and'].map((word) => `(?isu).*(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}]).*`),
      ...whole,
      limit: int(6),
    },
  ],
  [
    'search-articles',
    searchArticlesQuery('to be', { first: 5 }),
    {
      words: '""',
      common: ['to', 'be'].map((word) => `(?isu).*(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}]).*`),
      ...days,
      aboveId: '',
      belowId: '',
      limit: int(6),
    },
  ],
  [
    'arrivals',
    arrivalsQuery({ first: 5, after: encodeCursor('arrivals', '7') }),
    { ...narrowed, terms: [], after: 7, before: Number.MAX_SAFE_INTEGER, limit: int(6) },
  ],
  [
    'arrivals-last',
    arrivalsQuery({ last: 5, about: ['Kyiv'], text: 'a.b' }),
    {
      ...narrowed,
      terms: [kyiv],
      common: ['(?isu).*(?<![\\p{L}\\p{N}])a\\.b(?![\\p{L}\\p{N}]).*'],
      after: 0,
      before: Number.MAX_SAFE_INTEGER,
      limit: int(6),
    },
  ],
  ['last-arrival', lastArrivalQuery(), {}],
  [
    'statements-said-at-entities-last',
    statementsOfEntitiesQuery('SAID_AT', [id], { last: 5 }),
    { ids: [id], ...days, limit: int(6) },
  ],
];

test.each(questions)('%s', (file, { text, parameters }, asked) => {
  expect(text).toBe(textIn(file));
  expect(parameters).toEqual({ asked });
});

test('every text that lies here belongs to a question', () => {
  const files = readdirSync(folder).map((file) => file.replace('.cypher', ''));
  expect(files.sort()).toEqual([...new Set(questions.map(([file]) => file))].sort());
});
