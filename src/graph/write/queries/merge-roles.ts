import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** A role is held from the first day that an article says so to the last. */
export const mergeRoles = ({ roles }: ExtractionRows): Query =>
  step(
    `UNWIND $rows.roles AS row
MATCH (person:Entity {id: row.person}), (body:Entity {id: row.body})
MERGE (person)-[held:HOLDS_ROLE {title: row.title}]->(body)
SET held.firstSeen = CASE WHEN held.firstSeen < row.seen OR row.seen IS NULL THEN held.firstSeen ELSE row.seen END,
  held.lastSeen = CASE WHEN held.lastSeen > row.seen OR row.seen IS NULL THEN held.lastSeen ELSE row.seen END`,
    { roles: roles.map(({ person, body, title, seen }) => ({ person, body, title, seen })) },
  );
