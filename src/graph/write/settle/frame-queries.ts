import type { Query } from '../../query.js';
import { step } from '../step.js';

/** Of these candidates, those that something has changed about or whose references are looked at one by one: `id`. */
export const unsettledOf = (candidates: readonly string[]): Query =>
  step(
    `UNWIND $rows.candidates AS id
MATCH (candidate:Candidate {id: id})
WHERE candidate.dirty OR candidate.parted
RETURN id`,
    { candidates },
  );

/** The blocks of these candidates: `id`. */
export const blocksOf = (candidates: readonly string[]): Query =>
  step(
    `UNWIND $rows.candidates AS id
MATCH (:Candidate {id: id})-[:IN_BLOCK]->(block:Block)
WITH DISTINCT block.id AS id ORDER BY id
RETURN id`,
    { candidates },
  );

/** Locks these blocks, which are sorted, and gives their candidates: `id`. */
export const candidatesIn = (blocks: readonly string[]): Query =>
  step(
    `UNWIND $rows.blocks AS id
MATCH (block:Block {id: id})
SET block.id = id
WITH collect(block) AS blocks
UNWIND blocks AS block
MATCH (block)<-[:IN_BLOCK]-(candidate:Candidate)
RETURN candidate.id AS id`,
    { blocks },
  );

/** From candidates `id` to the judgements that have one of them on one side. */
const ON_EITHER_SIDE = `CALL (id) {
  MATCH (judgement:Judgement {leftCandidate: id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {rightCandidate: id})
  RETURN judgement
}
WITH DISTINCT judgement`;

/**
 * The judgements of people, none withdrawn, that have one of these candidates on one side, or the name that one of an
 * article alone goes by: `judgement`.
 */
export const judgementsOn = (candidates: readonly string[]): Query =>
  step(
    `UNWIND $rows.candidates AS given
OPTIONAL MATCH (candidate:Candidate {id: given})
WITH given, candidate
UNWIND [given, candidate.called] AS id
WITH DISTINCT id
${ON_EITHER_SIDE}
WHERE judgement.at IS NOT NULL AND judgement.withdrawnAt IS NULL
RETURN judgement {.*} AS judgement`,
    { candidates },
  );

/** The candidates that would have one of these ids if all bearers of their name were one: `id`. */
export const calledAs = (ids: readonly string[]): Query =>
  step(
    `UNWIND $rows.ids AS called
MATCH (candidate:Candidate {called: called})
RETURN candidate.id AS id`,
    { ids },
  );

/** All that settling needs of these candidates: `candidate` and its `block`. */
export const candidateRecords = (candidates: readonly string[]): Query =>
  step(
    `UNWIND $rows.candidates AS id
MATCH (candidate:Candidate {id: id})
RETURN candidate {.*} AS candidate,
  head(COLLECT { MATCH (candidate)-[:IN_BLOCK]->(block:Block) RETURN block.id }) AS block`,
    { candidates },
  );

/** The references of these candidates, by article, with whom and where they are mentioned. */
export const anchoredReferences = (candidates: readonly string[]): Query =>
  step(
    `UNWIND $rows.candidates AS id
MATCH (candidate:Candidate {id: id})<-[:COUNTS_AS]-(reference:Reference)
RETURN id AS candidate, reference.anchor AS anchor, reference.facts AS facts,
  COLLECT {
    MATCH (reference)-[:FOUND_IN]->(:ArticleVersion)<-[:FOUND_IN]-(:Reference)-[:COUNTS_AS]->(other:Candidate)
    WHERE other.type IN ['PERSON', 'ORGANISATION'] AND NOT other.local AND other.id <> id
    RETURN DISTINCT other.id
  } AS company,
  COLLECT {
    MATCH (reference)-[:FOUND_IN]->(:ArticleVersion)<-[:FOUND_IN]-(:Reference)-[:COUNTS_AS]->(other:Candidate)
    WHERE other.type IN ['CITY', 'COUNTRY'] AND NOT other.local
    RETURN DISTINCT other.id
  } AS places`,
    { candidates },
  );

/** What the rules have judged of these candidates, those that are gone among them: `judgement`. */
export const ruleJudgementsOn = (candidates: readonly string[]): Query =>
  step(
    `UNWIND $rows.candidates AS id
${ON_EITHER_SIDE}
WHERE judgement.at IS NULL
RETURN judgement {.*} AS judgement`,
    { candidates },
  );
