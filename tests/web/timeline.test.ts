import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { LIMITS } from '../../src/service/limits/limits.js';
import { BUCKETS, bucketsOf } from '../../web/pages/entity/timeline/buckets.js';
import { Timeline, timelineVariables } from '../../web/pages/entity/timeline/timeline-question.js';

const days = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    fc.nat(40_000),
  )
  .map(([first, length]) => {
    const last = new Date(first.getTime() + length * 86_400_000);
    return [first, last].map((day) => day.toISOString().slice(0, 10)) as [string, string];
  });

test('months where two years hold all', () => {
  const buckets = bucketsOf('2024-03-12', '2024-05-02');
  expect(buckets).toHaveLength(BUCKETS);
  expect(buckets.at(-1)).toEqual({ from: '2024-05-01', to: '2024-05-31', name: 'May 2024' });
  expect(buckets[0]).toEqual({ from: '2022-06-01', to: '2022-06-30', name: 'Jun 2022' });
});

test('quarters, years and five years where more is to be held', () => {
  expect(bucketsOf('2020-01-01', '2024-05-02').at(-1)?.name).toBe('Apr–Jun 2024');
  expect(bucketsOf('2004-01-01', '2024-05-02').at(-1)?.name).toBe('2024');
  expect(bucketsOf('1950-01-01', '2024-05-02').at(-1)).toEqual({
    from: '2020-01-01',
    to: '2024-12-31',
    name: '2020–2024',
  });
});

test('buckets follow on one another and hold the first and the last day', () => {
  fc.assert(
    fc.property(days, ([first, last]) => {
      const buckets = bucketsOf(first, last);
      expect(buckets).toHaveLength(BUCKETS);
      expect((buckets[0]?.from ?? '') <= first).toBe(true);
      expect((buckets.at(-1)?.to ?? '') >= last).toBe(true);
      buckets.slice(1).forEach(({ from }, index) => {
        const dayAfter = new Date(`${buckets[index]?.to}T00:00:00Z`);
        dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
        expect(from).toBe(dayAfter.toISOString().slice(0, 10));
      });
    }),
  );
});

test('the question fits the schema and the limits of the service', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));
  const document = parse(Timeline.text, { maxTokens: LIMITS.tokens });
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions;
  const names = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
  expect(names.map(({ variable }) => variable.name.value).sort()).toEqual(
    Object.keys(timelineVariables('id', bucketsOf('2024-01-01', '2024-01-02'))).sort(),
  );
});
