import type { Graph, Row } from './connection.js';
import { query, type Query } from './query.js';

const PAGE = 500;

const LABELS = [
  'Article',
  'ArticleVersion',
  'Block',
  'Candidate',
  'Entity',
  'Judgement',
  'Reference',
  'Schema',
  'Statement',
] as const;

const page = (label: string, after: string): Query =>
  query(
    `MATCH (node:${label})
WHERE node.id > $after
WITH node ORDER BY node.id LIMIT ${PAGE}
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT { MATCH (node)-[edge]->(to) RETURN {type: type(edge), to: to.id, properties: properties(edge)} } AS edges`,
    { after },
  );

/** Nodes that OnRecord has not made: in a graph of its own there are none. */
const STRANGERS = query(
  `MATCH (node)
WHERE node.id IS NULL OR NOT (node:Sequence OR node:${LABELS.join('|')})
RETURN labels(node) AS labels, properties(node) AS properties`,
);

/**
 * The whole graph as lines of JSON, in an order and with keys in an order that depend on nothing but what is in it:
 * two graphs are the same if their dumps are. Only in which order things arrived is left out. After each node come the relationships that leave it. Holds one page of
 * nodes in memory at a time.
 */
export async function* canonicalDump(graph: Graph): AsyncGenerator<string> {
  for (const label of LABELS) {
    for (let after = ''; ;) {
      const rows = await graph.read(page(label, after));
      for (const row of rows) yield* lines(row);
      if (rows.length === 0) break;
      after = String(rows.at(-1)?.['id']);
    }
  }
  const strangers = await graph.read(STRANGERS);
  yield* strangers.map(({ labels, properties }) => canonicalJson({ labels, properties })).sort();
}

function* lines({ id, labels, properties, edges }: Row): Generator<string> {
  const lasting = { ...(properties as Readonly<Record<string, unknown>>), arrival: undefined };
  yield canonicalJson({ labels: [...(labels as readonly string[])].sort(), properties: lasting });
  yield* (edges as readonly object[]).map((edge) => canonicalJson({ from: id, ...edge })).sort();
}

/** JSON with the keys of every object in alphabetical order. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
