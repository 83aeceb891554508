import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { entitiesIn } from '../../../src/graph/write/queries/entities-in.js';
import { numberArrivals } from '../../../src/graph/write/queries/number-arrivals.js';
import { removeEvidence } from '../../../src/graph/write/queries/remove-evidence.js';
import { extractionRows } from '../../../src/graph/write/rows/extraction-rows.js';
import { EVIDENCE, LOCKING, PROJECTION } from '../../../src/graph/write/write-extraction.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { anExtraction } from '../arbitrary-extractions.js';
import { smallExtraction } from './small.js';

const queries = join(__dirname, '../../../src/graph/write/queries');
const STEPS = [...LOCKING, removeEvidence, ...EVIDENCE, ...PROJECTION, entitiesIn, numberArrivals];
const stepsOf = (extraction: Extraction) => {
  const rows = extractionRows(extraction);
  return STEPS.map((step) => step(rows));
};

test('the steps are all the queries there are, each once, and each has its own test', () => {
  const files = readdirSync(queries).map((file) => file.replace('.ts', ''));
  const tests = readdirSync(join(__dirname, 'queries')).map((file) => file.replace('.test.ts', ''));
  expect(tests).toEqual(files);
  const texts = stepsOf(smallExtraction).map(({ text }) => text);
  expect(new Set(texts).size).toBe(files.length);
  expect(texts).toHaveLength(files.length);
});

test('the Cypher is the same for every extraction: what differs is in the parameters', () => {
  const texts = stepsOf(smallExtraction).map(({ text }) => text);
  fc.assert(
    fc.property(anExtraction, (extraction) => {
      expect(stepsOf(extraction).map(({ text }) => text)).toEqual(texts);
    }),
  );
});

test('a query cannot be changed', () => {
  for (const query of stepsOf(smallExtraction)) {
    expect(Object.isFrozen(query)).toBe(true);
    expect(Object.isFrozen(query.parameters)).toBe(true);
    expect(Object.isFrozen(query.parameters['rows'])).toBe(true);
  }
});

test('rows are sorted by what they lock, so that writers that meet wait in line', () => {
  fc.assert(
    fc.property(anExtraction, (extraction) => {
      const { blocks, candidates } = extractionRows(extraction);
      const ids = candidates.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(blocks).toEqual([...new Set(blocks)].sort());
    }),
  );
});
