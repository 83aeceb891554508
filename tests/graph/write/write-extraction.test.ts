import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeExtraction } from '../../../src/graph/write/write-extraction.js';
import { anExtraction } from '../arbitrary-extractions.js';
import { smallExtraction } from './small.js';

const queries = join(__dirname, '../../../src/graph/write/queries');

test('the steps are all the queries there are, each once, and each has its own test', () => {
  const files = readdirSync(queries).map((file) => file.replace('.ts', ''));
  const tests = readdirSync(join(__dirname, 'queries')).map((file) => file.replace('.test.ts', ''));
  expect(tests).toEqual(files);
  const texts = writeExtraction(smallExtraction).map(({ text }) => text);
  expect(new Set(texts).size).toBe(files.length);
  expect(texts).toHaveLength(files.length);
});

test('the Cypher is the same for every extraction: what differs is in the parameters', () => {
  const texts = writeExtraction(smallExtraction).map(({ text }) => text);
  fc.assert(
    fc.property(anExtraction, (extraction) => {
      expect(writeExtraction(extraction).map(({ text }) => text)).toEqual(texts);
    }),
  );
});

test('a query cannot be changed', () => {
  for (const query of writeExtraction(smallExtraction)) {
    expect(Object.isFrozen(query)).toBe(true);
    expect(Object.isFrozen(query.parameters)).toBe(true);
    expect(Object.isFrozen(query.parameters['rows'])).toBe(true);
  }
});

test('rows are sorted by what they lock, so that writers that meet wait in line', () => {
  fc.assert(
    fc.property(anExtraction, (extraction) => {
      const [, mergeEntities] = writeExtraction(extraction);
      const ids = (mergeEntities?.parameters['rows'] as { entities: { id: string }[] }).entities.map(
        ({ id }) => id,
      );
      expect(ids).toEqual([...new Set(ids)].sort());
    }),
  );
});
