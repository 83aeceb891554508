import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import type { JudgementRecord } from '../write/settle/judgement-record.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { pageLimit, pageOf, type Page } from './page.js';
import { question } from './question.js';

/** The `first` rows (1 to 100) after the one that the cursor `after` stands for. */
export interface ForwardPage {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A judgement with the entities that its sides are now; null for what nothing that was read refers to. */
export interface JudgedRecord extends JudgementRecord {
  readonly leftEntity: EntityRecord | null;
  readonly rightEntity: EntityRecord | null;
}

/** The entity of one side: that of the references of one article, or that of the candidate. */
const side = (which: 'left' | 'right'): string => `head(COLLECT {
    MATCH (entity:Entity {id: coalesce(
      head(COLLECT { MATCH (:Reference {anchor: judgement.${which}})-[:IDENTIFIED_AS]->(own:Entity) RETURN own.id LIMIT 1 }),
      head(COLLECT { MATCH (candidate:Candidate {id: judgement.${which}Candidate}) RETURN candidate.entity })
    )})
    RETURN entity ${ENTITY}
  })`;

const JUDGED = `judgement {.*, leftEntity: ${side('left')}, rightEntity: ${side('right')}}`;

const SCORE_KEY = /^\d(?:\.\d+)?\|[0-9a-f]{32}$/;
const TIME_KEY = /^[^|]+\|[0-9a-f]{32}$/;

export function suggestedJudgementsQuery({ first, after }: ForwardPage): Query {
  const [score, id] = after == null ? ['2', ''] : decodeCursor('suggested', after, SCORE_KEY).split('|');
  return question(
    `MATCH (judgement:Judgement)
USING INDEX SEEK judgement:Judgement(verdict, score, id)
WHERE judgement.verdict = 'UNSURE' AND judgement.score <= $asked.score AND judgement.id IS NOT NULL
  AND (judgement.score < $asked.score OR judgement.id < $asked.id)
WITH judgement ORDER BY judgement.verdict DESC, judgement.score DESC, judgement.id DESC LIMIT $asked.limit
RETURN ${JUDGED} AS judgement`,
    { score: Number(score), id, limit: pageLimit({ first }) },
  );
}

/** What the rules are not sure of and nobody has judged: the likeliest to be the same first. */
export const suggestedJudgements = (graph: Graph, asked: ForwardPage): Promise<Page<JudgedRecord>> =>
  page(graph, suggestedJudgementsQuery(asked), asked, 'suggested', ({ score, id }) => `${score}|${id}`);

export function judgementsQuery({ first, after }: ForwardPage): Query {
  const [at, id] = after == null ? ['~', ''] : decodeCursor('judgements', after, TIME_KEY).split('|');
  return question(
    `MATCH (judgement:Judgement)
USING INDEX SEEK judgement:Judgement(at, id)
WHERE judgement.at <= $asked.at AND judgement.id IS NOT NULL
  AND (judgement.at < $asked.at OR judgement.id < $asked.id)
WITH judgement ORDER BY judgement.at DESC, judgement.id DESC LIMIT $asked.limit
RETURN ${JUDGED} AS judgement`,
    { at, id, limit: pageLimit({ first }) },
  );
}

/** What people and tables judged, withdrawn or not, newest first. */
export const judgements = (graph: Graph, asked: ForwardPage): Promise<Page<JudgedRecord>> =>
  page(graph, judgementsQuery(asked), asked, 'judgements', ({ at, id }) => `${at}|${id}`);

async function page(
  graph: Graph,
  query: Query,
  asked: ForwardPage,
  list: 'suggested' | 'judgements',
  key: (record: JudgedRecord) => string,
): Promise<Page<JudgedRecord>> {
  const rows = await graph.read(query);
  return pageOf(
    rows.map((row) => row['judgement'] as JudgedRecord),
    asked,
    (record) => encodeCursor(list, key(record)),
  );
}

export const judgedByIdQuery = (id: string): Query =>
  question(
    `MATCH (judgement:Judgement {id: $asked.id})
RETURN ${JUDGED} AS judgement`,
    { id },
  );

/** A judgement that is known to be there, with the entities that its sides are now. */
export async function judgedById(graph: Graph, id: string): Promise<JudgedRecord> {
  const [row] = await graph.read(judgedByIdQuery(id));
  return row!['judgement'] as JudgedRecord;
}
