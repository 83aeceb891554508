import type { Query } from '../../query.js';
import { JUDGED_SAME } from '../queries/put-references.js';
import { step } from '../step.js';
import type { Given } from './given.js';
import type { JudgementRecord } from './judgement-record.js';

/** Who the references of a candidate are: all of them, or those of some articles only. */
export interface Move {
  readonly candidate: string;
  readonly entity: string;
  /** Anchors; null for all but `except`. */
  readonly only: readonly string[] | null;
  readonly except: readonly string[];
}

export interface EntityToBe {
  readonly id: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface CandidateState {
  readonly id: string;
  readonly entity: string;
  /** Whether some of its references are somebody else: kept so that they are looked at again; else null. */
  readonly parted: true | null;
}

/** Writes what the rules judge now, each of which is one node, and takes away what they no longer do. */
export const putRuleJudgements = (put: readonly JudgementRecord[], gone: readonly string[]): Query =>
  step(
    `CALL () {
  UNWIND $rows.gone AS id
  MATCH (judgement:Judgement {id: id})
  DELETE judgement
}
UNWIND $rows.put AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement = row`,
    { put, gone },
  );

/** Candidates know who they are, and are no longer dirty. */
export const putCandidateStates = (candidates: readonly CandidateState[]): Query =>
  step(
    `UNWIND $rows.candidates AS row
MATCH (candidate:Candidate {id: row.id})
SET candidate.entity = row.entity, candidate.parted = row.parted
REMOVE candidate.dirty`,
    { candidates },
  );

/** Makes and locks entities, sorted by id. */
export const putEntities = (entities: readonly EntityToBe[]): Query =>
  step(
    `UNWIND $rows.entities AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity += row.properties`,
    { entities },
  );

/** Identifies references as other entities. Gives each that moved, `reference`, and who it was: `entity`. */
export const moveReferences = (moves: readonly Move[]): Query =>
  step(
    `UNWIND $rows.moves AS row
MATCH (to:Entity {id: row.entity})
MATCH (candidate:Candidate {id: row.candidate})<-[counts:COUNTS_AS]-(reference:Reference)-[old:IDENTIFIED_AS]->(from:Entity)
WHERE from.id <> row.entity AND (row.only IS NULL OR reference.anchor IN row.only) AND NOT reference.anchor IN row.except
DELETE old
CREATE (reference)-[identified:IDENTIFIED_AS]->(to)
SET identified = CASE to.id WHEN candidate.id THEN properties(counts) ELSE $rows.judged END
RETURN reference.id AS reference, from.id AS entity`,
    { moves, judged: JUDGED_SAME },
  );

/** Locks entities, sorted by id, that lose references. */
export const lockEntities = (entities: readonly string[]): Query =>
  step(
    `UNWIND $rows.entities AS id
MATCH (entity:Entity {id: id})
SET entity.id = id`,
    { entities },
  );

/** The statements that these references take part in: `id`. */
export const statementsOf = (references: readonly string[]): Query =>
  step(
    `UNWIND $rows.references AS id
MATCH (:Reference {id: id})-[:SOURCE_OF|REFERS_TO|ADDRESSEE_OF|PLACE_OF]-(statement:Statement)
RETURN DISTINCT statement.id AS id`,
    { references },
  );

/** What tables gave to those of these entities that have anything of it: `id`, `name`, `wikidata`. */
export const entitiesWithGiven = (entities: readonly string[]): Query =>
  step(
    `UNWIND $rows.entities AS id
MATCH (entity:Entity {id: id})
WHERE entity.givenName IS NOT NULL OR entity.givenWikidata IS NOT NULL
RETURN id, entity.givenName AS name, entity.givenWikidata AS wikidata`,
    { entities },
  );

/** What a table of names says of entities, or no longer says. */
export const putGiven = (given: readonly ({ readonly entity: string } & Given)[]): Query =>
  step(
    `UNWIND $rows.given AS row
MATCH (entity:Entity {id: row.entity})
SET entity.givenName = row.name, entity.givenFolded = row.folded, entity.givenWikidata = row.wikidata`,
    { given },
  );
