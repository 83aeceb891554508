import { distance } from 'fastest-levenshtein';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { luceneFuzzy, lucenePrefix } from './lucene.js';
import { foldedName } from './name-or-id.js';
import { checkedCount } from './page.js';

interface Candidate {
  readonly entity: EntityRecord;
  readonly folded: readonly string[];
  readonly statements: number;
}

/** Up to this length a name that differs in two letters is another name. */
const SHORT = 4;

export function suggestionsQuery(name: string): Query {
  const folded = foldedName('name', name);
  return question(
    `CALL db.index.fulltext.queryNodes('entity_names', $asked.lucene, {limit: 200}) YIELD node AS entity
RETURN entity ${ENTITY} AS entity, entity.folded AS folded,
  COUNT { (entity)<-[:ABOUT]-() } + COUNT { (entity)-[:SAID]->() } AS statements`,
    { lucene: `${luceneFuzzy(folded, folded.length < SHORT ? 1 : 2)} OR ${lucenePrefix(folded)}` },
  );
}

/**
 * Entities with a name close to this one, for "Did you mean": the fewest letters different first, a name that begins
 * like this one as if one letter were; among equals the one with most statements.
 */
export async function suggestions(
  graph: Graph,
  name: string,
  first: number,
): Promise<readonly EntityRecord[]> {
  checkedCount('first', first);
  const asked = foldedName('name', name);
  const nearness = (folded: readonly string[]): number =>
    Math.min(...folded.map((one) => (one !== asked && one.startsWith(asked) ? 1 : distance(one, asked))));
  const candidates = (await graph.read(suggestionsQuery(name))) as unknown as readonly Candidate[];
  return candidates
    .map((candidate) => ({ ...candidate, distance: nearness(candidate.folded) }))
    .sort(
      (a, b) =>
        a.distance - b.distance || b.statements - a.statements || (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, first)
    .map(({ entity }) => entity);
}
