import neo4j from 'neo4j-driver';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { edgeOf, type Side } from './sides.js';

/** That two entities stand beside each other: in statements, by a role, or because one lies in the other. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** In how many of the statements that were looked at both stand. */
  readonly strength: number;
  /** Ids of up to three of them, newest first. */
  readonly statements: readonly string[];
  /** Titles of roles that one holds at the other, and whether one is a city in the other. */
  readonly roles: readonly string[];
  readonly located: boolean;
}

/** Of each entity so many of its newest statements are looked at, on each side; and so many neighbours are kept. */
export const LOOKED_AT = 100;
const MOST_NEIGHBOURS = 200;

const newest = (side: Side): string => `    MATCH ${edgeOf(side, 'found')}
    USING INDEX SEEK found:${side}(entity, order)
    WHERE found.entity = id AND found.order > ''
    WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.lookedAt
    RETURN statement`;

const TEXT = `UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
CALL (id, entity) {
  CALL (id) {
${newest('ABOUT')}
    UNION
${newest('SAID')}
  }
  MATCH (statement)-[:SAID|ABOUT|ADDRESSED_TO]-(other:Entity)
  WHERE other <> entity
  WITH other, statement ORDER BY statement.order DESC
  WITH other, collect(DISTINCT statement.id) AS statements
  RETURN other, size(statements) AS strength, statements[..3] AS statements, [] AS roles, false AS located
  UNION ALL
  MATCH (entity)-[role:HOLDS_ROLE]-(other:Entity)
  WITH other, role LIMIT $asked.lookedAt
  RETURN other, 0 AS strength, [] AS statements, collect(role.title) AS roles, false AS located
  UNION ALL
  MATCH (entity)-[:LOCATED_IN]-(other:Entity)
  WITH other LIMIT $asked.lookedAt
  RETURN other, 0 AS strength, [] AS statements, [] AS roles, true AS located
}
WITH id, other.id AS other, sum(strength) AS strength, collect(statements) AS statements, collect(roles) AS roles,
  max(CASE WHEN located THEN 1 ELSE 0 END) = 1 AS located
ORDER BY strength DESC, other
WITH id, collect({from: id, to: other, strength: strength, statements: reduce(all = [], each IN statements | all + each),
  roles: reduce(all = [], each IN roles | all + each), located: located})[..$asked.most] AS links
UNWIND links AS link
RETURN link`;

export const neighboursQuery = (ids: readonly string[]): Query =>
  question(TEXT, { ids, lookedAt: neo4j.int(LOOKED_AT), most: neo4j.int(MOST_NEIGHBOURS) });

/** The neighbours of these entities, those first that share most statements: bounded, however much there is about one. */
export async function neighbours(graph: Graph, ids: readonly string[]): Promise<readonly Link[]> {
  const rows = await graph.read(neighboursQuery(ids));
  return rows.map((row) => row['link'] as Link);
}
