import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/connection.js';
import { createService, type Service } from '../../../src/service/service.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast } from '../read/cast.js';

const guide = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'graphql.md'), 'utf8');
const examples = [...guide.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query ?? '');

let graph: Graph;
let service: Service;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
  service = createService(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

test('the guide has six questions', () => {
  expect(examples).toHaveLength(6);
});

test.each(examples.map((query) => [query]))('is answered as it stands:\n%s', async (query) => {
  const { data, errors } = await service.execute(query);
  expect(errors).toBeUndefined();
  expect(data).not.toBeNull();
});
