import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '../../src/model/identity.js';
import type { Query } from '../../src/graph/query.js';
import { allJudgementsQuery } from '../../src/graph/read/all-judgements.js';
import { articleTextsQuery } from '../../src/graph/read/article-texts.js';
import { articlesByIdQuery } from '../../src/graph/read/articles-by-id.js';
import { articlesQuery, countArticlesQuery } from '../../src/graph/read/articles.js';
import { countStatementsQuery } from '../../src/graph/read/count-statements.js';
import { countriesOfQuery } from '../../src/graph/read/countries-of.js';
import { encodeCursor } from '../../src/graph/read/cursor.js';
import { entitiesQuery } from '../../src/graph/read/entities.js';
import { entitiesByIdQuery } from '../../src/graph/read/entities-by-id.js';
import { entitiesNamedQuery } from '../../src/graph/read/entities-named.js';
import { existingEntitiesQuery } from '../../src/graph/read/existing-entities.js';
import {
  judgedByIdQuery,
  judgementsQuery,
  suggestedJudgementsQuery,
} from '../../src/graph/read/judgements.js';
import { knownVersionsQuery } from '../../src/graph/read/known-versions.js';
import { rolesOfQuery } from '../../src/graph/read/roles-of.js';
import { statementsByIdQuery } from '../../src/graph/read/statements-by-id.js';
import {
  countStatementsOfArticlesQuery,
  statementsOfArticlesQuery,
} from '../../src/graph/read/statements-of-articles.js';
import {
  countStatementsOfEntitiesQuery,
  statementsOfEntitiesQuery,
} from '../../src/graph/read/statements-of-entities.js';
import { statementsQuery } from '../../src/graph/read/statements.js';
import { suggestionsQuery } from '../../src/graph/read/suggestions.js';

// The exact text of every question lies beside this file, to be read, reviewed and pasted into Neo4j Browser.
const folder = join(__dirname, 'read');
const textIn = (file: string): string => readFileSync(join(folder, `${file}.cypher`), 'utf8').trimEnd();

const id = 'e'.repeat(32);
const int = (value: number) => ({ low: value, high: 0 });
const narrowed = { common: [], kind: null, publisher: null, asOf: null, above: '', below: '~' };
const kyiv = { side: 'ABOUT', id: null, name: 'kyiv', lucene: '"kyiv"' };
const key = `2022-03-29|${id}|999990`;
/** No cursor on either side of a list by rank. */
const whole = {
  after: { rank: Number.MAX_VALUE, key: '' },
  before: { rank: -Number.MAX_VALUE, key: '' },
};

const questions: readonly (readonly [file: string, Query, asked: Record<string, unknown>])[] = [
  [
    'statements-by-entity',
    statementsQuery({ about: ['Kyiv'], first: 20 }),
    { ...narrowed, limit: int(21), terms: [kyiv] },
  ],
  [
    'statements-by-four-sides',
    statementsQuery({
      about: ['  KYIV ', id],
      by: 'The “X”',
      kind: 'DIRECT',
      publisher: 'P',
      saidFrom: '2022-03-01',
      saidTo: '2022-03-30',
      to: 'Y',
      at: 'Z',
      asOf: '2022-04-01',
      first: 100,
      after: encodeCursor('statements', key),
    }),
    {
      common: [],
      kind: 'DIRECT',
      publisher: 'P',
      asOf: '2022-04-01}',
      above: '2022-03-01',
      below: key,
      limit: int(101),
      terms: [
        kyiv,
        { side: 'ABOUT', id, name: id, lucene: `"${id}"` },
        { side: 'SAID', id: null, name: 'x', lucene: '"x"' },
        { side: 'ADDRESSED_TO', id: null, name: 'y', lucene: '"y"' },
        { side: 'SAID_AT', id: null, name: 'z', lucene: '"z"' },
      ],
    },
  ],
  [
    'statements-by-words',
    statementsQuery({ text: 'no “fly” zone', saidTo: '2022-03-30', first: 1 }),
    {
      ...narrowed,
      common: ['(?isu).*(?<![\\p{L}\\p{N}])no(?![\\p{L}\\p{N}]).*'],
      above: '0000-00-01',
      below: '2022-03-30}',
      limit: int(2),
      terms: [],
      words: '+"“fly”" +"zone"',
    },
  ],
  [
    'statements-by-publisher',
    statementsQuery({ publisher: 'P', first: 1 }),
    { ...narrowed, publisher: 'P', limit: int(2) },
  ],
  [
    'statements-all',
    statementsQuery({ kind: 'MIXED', first: 1 }),
    { ...narrowed, kind: 'MIXED', limit: int(2) },
  ],
  [
    'statements-by-entity-oldest-first',
    statementsQuery({ about: ['Kyiv'], orderBy: 'OLDEST_FIRST', after: encodeCursor('statements', key) }),
    { ...narrowed, above: key, limit: int(21), terms: [kyiv] },
  ],
  [
    // The end of the list with the newest first is the beginning of the other.
    'statements-by-entity-oldest-first',
    statementsQuery({ about: ['Kyiv'], last: 20, before: encodeCursor('statements', key) }),
    { ...narrowed, above: key, limit: int(21), terms: [kyiv] },
  ],
  ['count-statements-by-entity', countStatementsQuery({ about: ['Kyiv'] }), { ...narrowed, terms: [kyiv] }],
  [
    'count-statements-by-words',
    countStatementsQuery({ text: 'x' }),
    { ...narrowed, terms: [], words: '+"x"' },
  ],
  ['count-statements-all', countStatementsQuery({}), narrowed],
  ['statements-by-id', statementsByIdQuery([id]), { ids: [id] }],
  [
    'statements-about-entities',
    statementsOfEntitiesQuery('ABOUT', [id], { first: 5 }),
    { ids: [id], above: '', below: '~', limit: int(6) },
  ],
  [
    'statements-said-by-entities',
    statementsOfEntitiesQuery('SAID', [id], { first: 5, after: encodeCursor('statements', key) }),
    { ids: [id], above: '', below: key, limit: int(6) },
  ],
  ['count-statements-about-entities', countStatementsOfEntitiesQuery('ABOUT', [id]), { ids: [id] }],
  ['count-statements-said-by-entities', countStatementsOfEntitiesQuery('SAID', [id]), { ids: [id] }],
  [
    'statements-of-articles',
    statementsOfArticlesQuery([id], { first: 5 }),
    { ids: [id], above: '', below: '~', limit: int(6) },
  ],
  [
    'statements-of-articles-last',
    statementsOfArticlesQuery([id], { last: 5 }),
    { ids: [id], above: '', below: '~', limit: int(6) },
  ],
  ['count-statements-of-articles', countStatementsOfArticlesQuery([id]), { ids: [id] }],
  [
    'entities-by-name',
    entitiesQuery({ name: 'São P', first: 5 }),
    { type: null, ...whole, limit: int(6), name: 'sao p', lucene: 'sao\\ p*' },
  ],
  [
    'entities-all',
    entitiesQuery({ type: 'CITY', first: 5, after: encodeCursor('entities', `7|${id}`) }),
    { type: 'CITY', ...whole, after: { rank: 7, key: id }, limit: int(6) },
  ],
  ['entities-by-id', entitiesByIdQuery([id]), { ids: [id] }],
  ['entities-named', entitiesNamedQuery('Kyiv'), { term: { id: null, name: 'kyiv', lucene: '"kyiv"' } }],
  ['suggestions', suggestionsQuery('Kiyv'), { lucene: 'kiyv~2 OR kiyv*' }],
  [
    'articles',
    articlesQuery({ publishedFrom: '2022-01-01', first: 5 }),
    { above: '2022-01-01', below: '~', aboveId: '', belowId: '', publisher: null, limit: int(6) },
  ],
  [
    'articles',
    articlesQuery({ first: 5, after: encodeCursor('articles', `2022-01-01|sha|${id}`) }),
    { above: '', below: '2022-01-01|sha', aboveId: '', belowId: id, publisher: null, limit: int(6) },
  ],
  [
    'articles-last',
    articlesQuery({ last: 5, before: encodeCursor('articles', `2022-01-01|sha|${id}`) }),
    { above: '2022-01-01|sha', below: '~', aboveId: id, belowId: '', publisher: null, limit: int(6) },
  ],
  ['count-articles', countArticlesQuery({ publisher: 'P' }), { above: '', below: '~', publisher: 'P' }],
  ['articles-by-id', articlesByIdQuery([id]), { ids: [id] }],
  ['article-texts', articleTextsQuery([id]), { ids: [id] }],
  ['roles-of', rolesOfQuery([id]), { ids: [id] }],
  ['judged-by-id', judgedByIdQuery(id), { id }],
  ['existing-entities', existingEntitiesQuery([id]), { ids: [id] }],
  ['all-judgements', allJudgementsQuery(id), { after: id }],
  ['judgements', judgementsQuery({ first: 5 }), { at: '~', id: '', limit: int(6) }],
  [
    'judgements',
    judgementsQuery({ first: 5, after: encodeCursor('judgements', `2031-05-02T00:00:00.000Z|${id}`) }),
    { at: '2031-05-02T00:00:00.000Z', id, limit: int(6) },
  ],
  ['suggested-judgements', suggestedJudgementsQuery({ first: 5 }), { score: 2, id: '', limit: int(6) }],
  [
    'suggested-judgements',
    suggestedJudgementsQuery({ first: 5, after: encodeCursor('suggested', `0.65|${id}`) }),
    { score: 0.65, id, limit: int(6) },
  ],
  ['countries-of', countriesOfQuery([id]), { ids: [id] }],
  [
    'known-versions',
    knownVersionsQuery([{ article: id, sha256: 'f'.repeat(64) }]),
    { ids: [idOf('ArticleVersion', id, 'f'.repeat(64))] },
  ],
];

test.each(questions)('%s', (file, { text, parameters }, asked) => {
  expect(text).toBe(textIn(file));
  expect(parameters).toEqual({ asked });
});

test('a question is frozen', () => {
  const { parameters } = statementsQuery({ first: 1 });
  expect(Object.isFrozen(statementsQuery({ first: 1 }))).toBe(true);
  expect(Object.isFrozen(parameters)).toBe(true);
  expect(Object.isFrozen(parameters['asked'])).toBe(true);
});

test('every text that lies here belongs to a question', () => {
  const files = readdirSync(folder).map((file) => file.replace('.cypher', ''));
  expect(files.sort()).toEqual([...new Set(questions.map(([file]) => file))].sort());
});
